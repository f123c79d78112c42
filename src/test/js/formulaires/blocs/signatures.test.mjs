import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { monter } from '/forms/_commun/blocs/signatures.js';
import { ouvrirPage, textes } from '../../page.mjs';
import { formulaireAutour } from '../bloc.mjs';

const SIGNATAIRES = [
  { champ: 'tuteur', nom: 'M. Roy' },
  { champ: 'etudiant', nom: 'Ana Riou' },
  { champ: 'enseignant', sansNom: true },
];
let autour;

beforeEach(() => ouvrirPage());

function ouvrir(infos = {}, saisie = {}) {
  const champs = ['etudiant', 'enseignant', 'tuteur'].map((nom) => ({ nom, type: 'date' }));
  autour = formulaireAutour(champs, { infos: { signataires: SIGNATAIRES, adresse: '/conventions/12', ...infos }, saisie });
  monter(autour.bloc, autour.formulaire);
}

const partout = () => document.querySelector('section button');
const notes = () => textes('p', autour.bloc);

describe('Signatures', () => {
  test('stand in the order of the centre, each saying whose it is', () => {
    ouvrir();
    const ordre = [...document.querySelectorAll('section > [data-champ]')].map((un) => un.dataset.champ);
    assert.deepEqual(ordre, ['tuteur', 'etudiant', 'enseignant']);
    assert.deepEqual(textes('section .s-aide'), [
      'M. Roy',
      'Ana Riou',
      'Personne n’est désigné : ouvrez le dossier et modifiez cette section.',
    ]);
  });

  test('are counted, and can be taken back once there are some', () => {
    ouvrir();
    assert.equal(notes()[0], '0 signature sur 3.');
    assert.equal(notes().some((note) => note.startsWith('Effacez une date')), false);
    ouvrir({ signataires: SIGNATAIRES.map((qui, rang) => ({ ...qui, signeeLe: rang < 2 ? '2026-03-02' : null })) });
    assert.equal(notes()[0], '2 signatures sur 3.');
    assert.equal(notes().some((note) => note.startsWith('Effacez une date')), true);
  });

  test('come with what is to be known of the copy, the order and the date', () => {
    ouvrir({ code: 'AB-12', ordre: true, bientot: true });
    assert.match(notes()[1], /^Le code au pied de l’exemplaire signé est AB-12 /);
    assert.equal(notes()[2], 'Votre centre fait signer dans cet ordre.');
    assert.match(notes()[3], /^Le stage commence bientôt/);
    assert.equal(autour.bloc.querySelector('.s-attention') !== null, true);
    assert.equal(autour.bloc.querySelector('a').getAttribute('href'), '/conventions/12');
  });

  test('may all have the date of the first one, where none is', () => {
    ouvrir();
    assert.equal(partout().classList.contains('s-sans-objet'), true);
    autour.saisie.fixer('etudiant', '2026-03-02');
    assert.equal(partout().textContent, 'Mettre le 02/03/2026 partout où il manque une date');
    partout().click();
    assert.deepEqual(autour.saisie.valeurs(), {
      etudiant: '2026-03-02',
      enseignant: '2026-03-02',
      tuteur: '2026-03-02',
    });
    assert.equal(document.activeElement, autour.saisie.champ('enseignant').cible);
    assert.equal(partout().classList.contains('s-sans-objet'), true);
  });

  test('keep the dates they have', () => {
    ouvrir({}, { tuteur: '2026-03-01', enseignant: '2026-03-05' });
    partout().click();
    assert.equal(autour.saisie.valeur('enseignant'), '2026-03-05');
    assert.equal(autour.saisie.valeur('etudiant'), '2026-03-01');
  });
});
