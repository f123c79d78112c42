import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, mock, test } from 'node:test';
import { Brouillon } from '/forms/_commun/brouillon.js';
import { json, laisserFaire, ouvrirPage, plusTard, serveur } from '../page.mjs';

const ADRESSE = 'PUT /api/taches/a%2F1/brouillon';
let saisie;
let dits;
let brouillon;
let demandes;

beforeEach(() => {
  ouvrirPage();
  mock.timers.enable({ apis: ['setTimeout', 'Date'], now: new Date(2026, 2, 2, 9, 5) });
  saisie = { sujet: 'a' };
  dits = [];
  brouillon = new Brouillon('a/1', () => ({ ...saisie }), (texte) => dits.push(texte));
  demandes = serveur({ [ADRESSE]: () => json({}) });
});
afterEach(() => mock.timers.reset());

async function passer(millisecondes) {
  mock.timers.tick(millisecondes);
  await laisserFaire();
}

const envoyes = () => demandes.map(({ corps }) => corps.saisie);

describe('A draft', () => {
  test('is sent once the person has stopped for a second and a half, and says when', async () => {
    brouillon.noter();
    await passer(1000);
    saisie.sujet = 'ab';
    brouillon.noter();
    await passer(1499);
    assert.deepEqual(envoyes(), []);
    await passer(1);
    assert.deepEqual(envoyes(), [{ sujet: 'ab' }]);
    assert.deepEqual(dits, ['Brouillon enregistré à 9 h 05']);
  });

  test('that could not be kept says so, and is sent again at the next occasion', async () => {
    demandes = serveur();
    brouillon.noter();
    await passer(1500);
    assert.deepEqual(dits, ['Brouillon non enregistré : gardez cette page ouverte']);
    demandes = serveur({ [ADRESSE]: () => json({}) });
    await brouillon.garder();
    assert.deepEqual(envoyes(), [{ sujet: 'a' }]);
  });

  test('is kept at once when asked for, once, and only if something changed', async () => {
    await brouillon.garder();
    assert.deepEqual(envoyes(), []);
    brouillon.noter();
    await brouillon.garder();
    await passer(5000);
    assert.deepEqual(envoyes(), [{ sujet: 'a' }]);
  });

  test('goes out one at a time, in order', async () => {
    const premiere = plusTard();
    let fois = 0;
    demandes = serveur({ [ADRESSE]: () => (fois++ === 0 ? premiere.promesse : json({})) });
    brouillon.noter();
    await passer(1500);
    saisie.sujet = 'b';
    brouillon.noter();
    await passer(1500);
    assert.equal(demandes.length, 1);
    premiere.tenir(json({}));
    await laisserFaire();
    assert.deepEqual(envoyes(), [{ sujet: 'a' }, { sujet: 'b' }]);
  });

  test('is sent without waiting when the page is left, by a request that outlives it', async () => {
    brouillon.noter();
    brouillon.partir();
    await laisserFaire();
    assert.deepEqual(envoyes(), [{ sujet: 'a' }]);
    assert.equal(demandes[0].keepalive, true);
  });

  test('is not sent when the page is left and nothing waits', async () => {
    brouillon.noter();
    await brouillon.garder();
    brouillon.partir();
    await laisserFaire();
    assert.equal(demandes.length, 1);
  });

  test('that could not be kept is tried once more when the page is left', async () => {
    demandes = serveur();
    brouillon.noter();
    await passer(1500);
    demandes = serveur({ [ADRESSE]: () => json({}) });
    brouillon.partir();
    await laisserFaire();
    assert.deepEqual(envoyes(), [{ sujet: 'a' }]);
  });

  test('stops while the step is being sent, and waits for what is under way', async () => {
    const envoi = plusTard();
    demandes = serveur({ [ADRESSE]: () => envoi.promesse });
    brouillon.noter();
    await passer(1500);
    let arrete = false;
    const arret = brouillon.suspendre().then(() => {
      arrete = true;
    });
    brouillon.noter();
    await passer(5000);
    brouillon.partir();
    await laisserFaire();
    assert.equal(arrete, false);
    envoi.tenir(json({}));
    await arret;
    assert.equal(demandes.length, 1);
  });

  test('that waits while the step is being sent is not kept by anyone', async () => {
    brouillon.noter();
    await brouillon.suspendre();
    await brouillon.garder();
    assert.deepEqual(envoyes(), []);
  });

  test('of a step that was refused keeps what was typed just before', async () => {
    brouillon.noter();
    await brouillon.suspendre();
    brouillon.reprendre();
    await passer(1500);
    assert.deepEqual(envoyes(), [{ sujet: 'a' }]);
  });

  test('of a step that was refused waits for a change when there was none', async () => {
    await brouillon.suspendre();
    brouillon.reprendre();
    await passer(5000);
    assert.deepEqual(envoyes(), []);
  });

  test('is forgotten by sending an empty one', async () => {
    brouillon.noter();
    await brouillon.suspendre();
    await brouillon.oublier();
    brouillon.reprendre();
    await brouillon.garder();
    assert.deepEqual(envoyes(), [{}]);
  });
});
