import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { creerFiche, creerNote, creerPartie, pastilleAccord } from '/forms/_commun/fiche.js';
import { ouvrirPage, textes } from '../page.mjs';

const LIGNES = [
  { libelle: 'Composante', valeur: 'Droit' },
  { libelle: 'Téléphone', valeur: null },
];

beforeEach(() => ouvrirPage());

test('A card leaves out its empty lines, and its title can take the focus', () => {
  const fiche = creerFiche('Mme Riou', LIGNES);
  assert.deepEqual(textes('dt', fiche), ['Composante']);
  assert.deepEqual(textes('dd', fiche), ['Droit']);
  assert.equal(fiche.querySelector('h2').getAttribute('tabindex'), '-1');
  assert.equal(fiche.querySelector('.s-boutons'), null);
});

test('A card has its actions below', () => {
  const action = document.createElement('button');
  assert.equal(creerFiche('Mme Riou', [], [action]).lastElementChild.firstElementChild, action);
});

test('A section of a dossier says which lines are empty', () => {
  const partie = creerPartie('Stage', LIGNES);
  assert.deepEqual(textes('dd', partie), ['Droit', 'Non renseigné']);
  assert.equal(partie.querySelector('header').textContent, 'Stage');
});

test('A note lists sentences, and is nothing without any', () => {
  assert.equal(creerNote('À vérifier', []), false);
  const note = creerNote('À vérifier', ['Un.', ['Deux', '.']], 's-attention');
  assert.deepEqual(textes('li', note), ['Un.', 'Deux.']);
  assert.equal(note.className, 's-note s-attention');
});

test('An agreement is a dot said in words', () => {
  assert.equal(pastilleAccord(true).getAttribute('aria-label'), 'Accord de partenariat');
  assert.equal(pastilleAccord(false), null);
});
