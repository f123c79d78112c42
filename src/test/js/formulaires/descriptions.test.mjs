import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { rangeesEtablissement, rangeesService } from '/forms/_commun/descriptions.js';
import { disposer } from '/forms/_commun/rangees.js';
import { Saisie } from '/forms/_commun/saisie.js';
import { ouvrirPage } from '../page.mjs';

const PAYS = [
  { code: 'FR', libelle: 'France', france: true, siretExige: true },
  { code: 'NC', libelle: 'Nouvelle-Calédonie', france: true, siretExige: false },
  { code: 'DE', libelle: 'Allemagne', france: false, siretExige: false },
];
let saisie;

beforeEach(() => ouvrirPage());

function monter(rangees) {
  saisie = new Saisie('f', { liste: () => Promise.resolve([]), pays: () => Promise.resolve(PAYS) });
  document.body.append(...disposer(rangees, saisie));
  saisie.lier();
}

const requis = (...noms) => noms.map((nom) => saisie.champ(nom).requis);

describe('The form of an établissement', () => {
  beforeEach(() => monter(rangeesEtablissement(PAYS)));

  test('asks for a SIRET, a legal form and a postal code in France', () => {
    saisie.ecrire({ pays: 'FR' });
    assert.deepEqual(requis('siret', 'statutJuridique', 'codePostal'), [true, true, true]);
    assert.equal(saisie.champ('numeroLocal').affiche, false);
  });

  test('asks for a local number instead of them where France has no SIRET', () => {
    saisie.ecrire({ pays: 'NC' });
    assert.deepEqual(requis('siret', 'statutJuridique', 'codePostal'), [false, false, true]);
    assert.equal(saisie.champ('numeroLocal').affiche, true);
  });

  test('asks for none of them abroad', () => {
    saisie.ecrire({ pays: 'DE' });
    assert.deepEqual(requis('siret', 'statutJuridique', 'codePostal'), [false, false, false]);
    assert.equal(saisie.champ('numeroLocal').affiche, false);
  });

  test('judges as in France until the country is known', () => {
    assert.deepEqual(requis('siret', 'codePostal'), [true, true]);
  });
});

test('The form of a service asks for an address only when it is elsewhere', () => {
  monter(rangeesService(PAYS, '1 rue, Rennes'));
  saisie.ecrire({ memeAdresse: true, pays: 'FR' });
  assert.deepEqual(Object.keys(saisie.valeurs()), ['nom', 'telephone', 'memeAdresse']);
  saisie.ecrire({ memeAdresse: false });
  assert.deepEqual(Object.keys(saisie.valeurs()), [
    'nom', 'telephone', 'memeAdresse', 'complement', 'voie', 'codePostal', 'commune', 'cedex', 'pays',
  ]);
  assert.equal(saisie.champ('codePostal').requis, true);
  saisie.ecrire({ pays: 'DE' });
  assert.equal(saisie.champ('codePostal').requis, false);
});
