import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { choisirContact } from '/forms/_commun/contacts.js';
import { References } from '/forms/_commun/references.js';
import { Saisie } from '/forms/_commun/saisie.js';
import { bouton, json, laisserFaire, ouvrirPage, serveur, textes } from '../page.mjs';

const RIOU = { id: 5, nom: 'Riou', prenom: 'Ana', fonction: 'Cheffe', courriel: 'a@x.fr', creePar: 'etu1' };
const ROY = { id: 6, nom: 'Roy', creePar: 'per1', utilise: true };
let formulaire;
let champ;
let listes;

beforeEach(() => {
  ouvrirPage();
  const saisie = new Saisie('etape', {});
  champ = saisie.ajouter({ nom: 'tuteur', type: 'cache', libelle: 'Tuteur' });
  listes = [];
  formulaire = { saisie, references: new References(), contexte: { acteur: { login: 'per1' } }, bilan: { dire: () => {} } };
});

function choisir(contacts) {
  const { cartes, creer } = choisirContact({
    formulaire,
    champ,
    service: { id: 3, nom: 'Paie' },
    contacts,
    legende: 'Tuteur',
    aucun: 'Plus tard',
    surListe: (nouveaux) => listes.push(nouveaux),
  });
  document.body.append(cartes, creer);
}

const actions = () => [...document.querySelectorAll('.s-carte-actions button')].map((un) => un.getAttribute('aria-label'));

async function enregistrer(reponses) {
  serveur({ 'GET /api/nomenclatures/CIVILITE': [], ...reponses });
  await laisserFaire();
  document.querySelector('dialog form').requestSubmit();
  await laisserFaire();
}

describe('The contacts of a service', () => {
  test('are cards with what helps to tell them apart', () => {
    choisir([RIOU]);
    assert.deepEqual(textes('.s-carte small'), ['Cheffe', 'a@x.fr']);
  });

  test('can be changed, and deleted unless a convention names them', () => {
    choisir([RIOU, ROY]);
    assert.deepEqual(actions(), ['Modifier Ana Riou', 'Supprimer Ana Riou', 'Modifier Roy']);
  });

  test('can be changed by a student only when they entered them', () => {
    formulaire.contexte.acteur = { etudiant: true, login: 'etu1' };
    choisir([RIOU, ROY]);
    assert.deepEqual(actions(), ['Modifier Ana Riou', 'Supprimer Ana Riou']);
  });

  test('are chosen by their card', () => {
    choisir([RIOU, ROY]);
    document.querySelectorAll('input[type=radio]')[1].click();
    assert.equal(champ.lire(), 6);
  });

  test('begin with the first one to be created, where errors then lead', () => {
    champ.exiger(true);
    choisir([]);
    assert.equal(champ.cible, bouton('Créer un contact'));
    assert.equal(document.querySelector('.s-carte'), null);
  });

  test('gain the one that is created, which is chosen', async () => {
    choisir([RIOU]);
    bouton('Créer un contact').click();
    await enregistrer({ 'POST /api/services/3/contacts': { id: 8, nom: 'Neuf' } });
    assert.equal(champ.lire(), 8);
    assert.deepEqual(listes, [[RIOU, { id: 8, nom: 'Neuf' }]]);
  });

  test('show the change of the one that is changed, who stays as they were otherwise', async () => {
    choisir([RIOU, ROY]);
    document.querySelector('[aria-label="Modifier Ana Riou"]').click();
    await enregistrer({ 'PUT /api/contacts/5': { id: 5, nom: 'Le Riou' } });
    assert.deepEqual(listes, [[{ ...RIOU, nom: 'Le Riou' }, ROY]]);
    assert.equal(champ.lire(), 5);
  });

  test('stay as they are when nothing is recorded', async () => {
    choisir([RIOU]);
    bouton('Créer un contact').click();
    bouton('Annuler').click();
    await laisserFaire();
    assert.deepEqual(listes, []);
    assert.equal(champ.lire(), null);
  });

  test('lose the one that is deleted, who is no longer chosen', async () => {
    serveur({ 'DELETE /api/contacts/5': new Response(null, { status: 204 }) });
    champ.ecrire(5);
    choisir([RIOU, ROY]);
    document.querySelector('[aria-label="Supprimer Ana Riou"]').click();
    bouton('Supprimer', document.querySelector('dialog')).click();
    await laisserFaire();
    assert.equal(champ.lire(), null);
    assert.deepEqual(listes, [[ROY]]);
  });

  test('keep the one the server does not delete, and say why', async () => {
    const dits = [];
    formulaire.bilan.dire = (...mots) => dits.push(mots);
    serveur({ 'DELETE /api/contacts/5': json({ message: 'Encore utilisé.' }, 422) });
    choisir([RIOU]);
    document.querySelector('[aria-label="Supprimer Ana Riou"]').click();
    bouton('Supprimer', document.querySelector('dialog')).click();
    await laisserFaire();
    assert.deepEqual(dits, [['Ce contact n’a pas été supprimé', 'Encore utilisé.']]);
    assert.deepEqual(listes, []);
  });
});
