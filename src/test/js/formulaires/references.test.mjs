import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { References } from '/forms/_commun/references.js';
import { ouvrirPage, serveur } from '../page.mjs';

beforeEach(() => ouvrirPage());

describe('Reference data', () => {
  test('are asked for once', async () => {
    const demandes = serveur({ 'GET /api/pays': [{ code: 'FR' }] });
    const references = new References();
    const [premiers, seconds] = await Promise.all([references.pays(), references.pays()]);
    assert.deepEqual(premiers, [{ code: 'FR' }]);
    assert.equal(seconds, premiers);
    assert.equal(demandes.length, 1);
  });

  test('are asked for again after a failure', async () => {
    const references = new References();
    serveur();
    await assert.rejects(references.secteurs());
    serveur({ 'GET /api/secteurs': [{ code: 'J' }] });
    assert.deepEqual(await references.secteurs(), [{ code: 'J' }]);
  });
});

describe('The municipalities of a postal code', () => {
  test('are asked for once it is whole, blanks left aside', async () => {
    const demandes = serveur({ 'GET /api/communes?codePostal=35000': [{ nom: 'Rennes' }] });
    assert.deepEqual(await new References().communes('35 000'), [{ nom: 'Rennes' }]);
    assert.equal(demandes.length, 1);
  });

  test('are none until then', async () => {
    const demandes = serveur();
    for (const code of [null, '', '3500', '350000', '2A000']) assert.deepEqual(await new References().communes(code), []);
    assert.equal(demandes.length, 0);
  });
});

describe('Codes of the NAF', () => {
  const LIGNES = [
    { code: '62.01Z', libelle: 'Programmation', version: 'rév. 2' },
    { code: '62.10Y', libelle: 'Programmation', version: '2025' },
  ];

  test('are proposed with their words and their edition', async () => {
    serveur({ 'GET /api/naf?q=prog': LIGNES });
    assert.deepEqual(await new References().naf('prog'), [
      { code: '62.01Z', libelle: '62.01Z — Programmation', detail: 'NAF rév. 2' },
      { code: '62.10Y', libelle: '62.10Y — Programmation', detail: 'NAF 2025' },
    ]);
  });

  test('may be those of one edition', async () => {
    serveur({ 'GET /api/naf?q=prog': LIGNES });
    const lignes = await new References().naf('prog', undefined, '2025');
    assert.deepEqual(lignes.map(({ code }) => code), ['62.10Y']);
  });
});

test('Offices of health insurance are looked up by a text', async () => {
  serveur({ 'GET /api/cpam?q=35': [{ code: '351' }] });
  assert.deepEqual(await new References().cpam('35'), [{ code: '351' }]);
});
