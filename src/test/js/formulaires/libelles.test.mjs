import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { adresseSurUneLigne, aPlat, jourEnFrancais, nomComplet, siretLisible } from '/forms/_commun/libelles.js';

describe('Words on screen', () => {
  test('an address leaves out what is unknown, and France', () => {
    const lieu = { complement: null, voie: '3 rue des Lices', codePostal: '35000', commune: 'Rennes', pays: 'FR' };
    assert.equal(adresseSurUneLigne(lieu), '3 rue des Lices, 35000 Rennes');
  });

  test('an address abroad ends with its country, by name when it is known', () => {
    const lieu = { complement: 'Bât. B', voie: '1 Platz', codePostal: '10115', commune: 'Berlin', pays: 'DE' };
    assert.equal(adresseSurUneLigne({ ...lieu, paysLibelle: 'Allemagne' }), 'Bât. B, 1 Platz, 10115 Berlin, Allemagne');
    assert.equal(adresseSurUneLigne(lieu), 'Bât. B, 1 Platz, 10115 Berlin, DE');
  });

  test('the cedex follows the municipality', () => {
    assert.equal(adresseSurUneLigne({ codePostal: '35042', commune: 'Rennes', cedex: 'Cedex 7' }), '35042 Rennes Cedex 7');
  });

  test('a name begins with the civilité, unless the person gave none', () => {
    assert.equal(nomComplet({ civilite: 'MME', prenom: 'Ana', nom: 'Le Goff' }), 'Mme Ana Le Goff');
    assert.equal(nomComplet({ civilite: 'M', nom: 'Riou' }), 'M. Riou');
    assert.equal(nomComplet({ civilite: 'NR', prenom: 'Sacha', nom: 'Roy' }), 'Sacha Roy');
    assert.equal(nomComplet({ civilite: 'Dr', nom: 'Roy' }), 'Dr Roy');
  });

  test('a SIRET is cut in groups that no line end separates; anything else stays as it is', () => {
    assert.equal(siretLisible('73282932000074'), '732\u00a0829\u00a0320\u00a000074');
    assert.equal(siretLisible('7328293200007'), '7328293200007');
    assert.equal(siretLisible(null), '');
  });

  test('a day is read from its day to its year', () => {
    assert.equal(jourEnFrancais('2026-03-02'), '02/03/2026');
  });

  test('words are compared without accents nor capitals', () => {
    assert.equal(aPlat('Écôle à Plœmeur'), 'ecole a plœmeur');
  });
});
