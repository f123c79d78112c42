import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { creerEtapes } from '/forms/_commun/etapes.js';
import { bouton, ouvrirPage, textes } from '../page.mjs';

const ETAPES = [
  { cle: 'saisirEtudiant', nom: 'Étudiant', etat: 'faite', accessible: true },
  { cle: 'saisirStage', nom: 'Stage', etat: 'courante', accessible: true },
  { cle: 'saisirTuteur', nom: 'Tuteur', etat: 'avenir', accessible: false },
];

beforeEach(() => ouvrirPage());

describe('The steps on top of a form', () => {
  test('say where one is, and what comes next', () => {
    const nav = creerEtapes(ETAPES, () => {});
    assert.equal(nav.querySelector('strong').textContent, 'Étape 2 sur 3 : Stage');
    assert.equal(nav.querySelector('.s-etapes-suivante').textContent, 'Ensuite : Tuteur');
    assert.equal(nav.querySelectorAll('.s-jauge .s-fait').length, 1);
    assert.equal(nav.querySelectorAll('.s-jauge .s-ici').length, 1);
  });

  test('announce nothing after the last one', () => {
    const derniere = ETAPES.map((etape, rang) => ({ ...etape, etat: rang === 2 ? 'courante' : 'faite' }));
    assert.equal(creerEtapes(derniere, () => {}).querySelector('.s-etapes-suivante'), null);
  });

  test('are told with their number and state to those who do not see them', () => {
    const nav = creerEtapes(ETAPES, () => {});
    assert.deepEqual(textes('.s-etape-nom', nav), [
      'Étape 1 : Étudiant (faite)',
      'Étape 2 : Stage (en cours)',
      'Étape 3 : Tuteur (à venir)',
    ]);
    assert.equal(nav.querySelectorAll('[aria-current=step]').length, 1);
  });

  test('can be gone to when they are within reach, save the one where one is', () => {
    const allees = [];
    const nav = creerEtapes(ETAPES, (cle) => allees.push(cle));
    const boutons = nav.querySelectorAll('li button');
    assert.equal(boutons.length, 1);
    boutons[0].click();
    assert.deepEqual(allees, ['saisirEtudiant']);
  });

  test('unfold on a narrow screen, and fold again', () => {
    const nav = creerEtapes(ETAPES, () => {});
    const deplier = bouton('Toutes les étapes', nav);
    assert.equal(deplier.getAttribute('aria-expanded'), 'false');
    deplier.click();
    assert.equal(deplier.getAttribute('aria-expanded'), 'true');
    assert.equal(nav.classList.contains('s-depliee'), true);
    deplier.click();
    assert.equal(deplier.getAttribute('aria-expanded'), 'false');
  });
});
