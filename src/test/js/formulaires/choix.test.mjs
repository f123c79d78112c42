import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { creerChoix, creerListe } from '/forms/_commun/choix.js';
import { choisir, evenement, ouvrirPage, textes } from '../page.mjs';

const NOMBRES = [
  { code: 1, libelle: 'Un' },
  { code: 2, libelle: 'Deux' },
];
let changements;
const outils = {
  id: 'c',
  changer: () => {
    changements += 1;
  },
};

beforeEach(() => {
  ouvrirPage();
  changements = 0;
});

describe('A list', () => {
  test('begins with no choice, in its own words if it has some', () => {
    assert.deepEqual(textes('option', creerListe({}, outils).racine), ['Choisissez…']);
    assert.deepEqual(textes('option', creerListe({ vide: 'Tous' }, outils).racine), ['Tous']);
  });

  test('gives back the code that was chosen, with its type', () => {
    const liste = creerListe({}, outils);
    liste.proposer([...NOMBRES, { code: false, libelle: 'Aucun' }]);
    choisir(liste.cible, 2);
    assert.equal(liste.lire(), 2);
    choisir(liste.cible, 3);
    assert.equal(liste.lire(), false);
    choisir(liste.cible, 0);
    assert.equal(liste.lire(), null);
    assert.equal(changements, 3);
  });

  test('keeps a value that comes before the codes do', () => {
    const liste = creerListe({}, outils);
    liste.ecrire('2');
    assert.equal(liste.lire(), '2');
    liste.proposer(NOMBRES);
    assert.equal(liste.lire(), 2);
    assert.equal(liste.cible.selectedIndex, 2);
  });

  test('does not invent a value that is not among the codes, and finds it again when it is', () => {
    const liste = creerListe({}, outils);
    liste.proposer(NOMBRES);
    liste.ecrire(3);
    assert.equal(liste.lire(), null);
    liste.proposer([...NOMBRES, { code: 3, libelle: 'Trois' }]);
    assert.equal(liste.lire(), 3);
  });

  test('keeps what the person chose when the codes are read again', () => {
    const liste = creerListe({}, outils);
    liste.proposer(NOMBRES);
    choisir(liste.cible, 2);
    liste.proposer([...NOMBRES].reverse());
    assert.equal(liste.lire(), 2);
    assert.equal(changements, 1);
  });
});

describe('Radio buttons', () => {
  const cocher = (choix, rang) => {
    const radio = choix.racine.querySelectorAll('input')[rang];
    radio.checked = true;
    radio.dispatchEvent(evenement('change'));
  };

  test('answer yes or no with true or false, and nothing at first', () => {
    const choix = creerChoix({ type: 'ouinon' }, outils);
    assert.deepEqual(textes('label', choix.racine), ['Oui', 'Non']);
    assert.equal(choix.lire(), null);
    cocher(choix, 1);
    assert.equal(choix.lire(), false);
    cocher(choix, 0);
    assert.equal(choix.lire(), true);
    assert.equal(changements, 2);
  });

  test('give back a code with its type, even when it was written as a word', () => {
    const choix = creerChoix({ type: 'ouinon' }, outils);
    choix.ecrire('false');
    assert.equal(choix.lire(), false);
    assert.equal(choix.racine.querySelectorAll('input')[1].checked, true);
  });

  test('are unticked by no value', () => {
    const choix = creerChoix({ type: 'ouinon' }, outils);
    choix.ecrire(true);
    choix.ecrire(null);
    assert.equal(choix.racine.querySelector('input:checked'), null);
    assert.equal(choix.lire(), null);
  });

  test('wait for their codes with the value they were given, and drop it if it is none of them', () => {
    const choix = creerChoix({ type: 'choix' }, outils);
    choix.ecrire('2');
    assert.equal(choix.lire(), '2');
    choix.proposer(NOMBRES);
    assert.equal(choix.lire(), 2);
    choix.proposer([NOMBRES[0]]);
    assert.equal(choix.lire(), null);
  });

  test('lead errors to the one that is ticked, else to the first', () => {
    const choix = creerChoix({ type: 'choix' }, outils);
    assert.equal(choix.cible, null);
    choix.proposer(NOMBRES);
    assert.equal(choix.cible.id, 'c');
    choix.ecrire(2);
    assert.equal(choix.cible.id, 'c-1');
  });

  test('tell what each choice means', () => {
    const choix = creerChoix({ type: 'choix' }, outils);
    choix.proposer([{ code: 'A', libelle: 'A', detail: 'Avec accord' }]);
    assert.deepEqual(textes('small', choix.racine), ['Avec accord']);
  });
});
