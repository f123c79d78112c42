import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, mock, test } from 'node:test';
import { abandonnee, avecParametres, demander, jeton, Probleme } from '/forms/_commun/api.js';
import { json, laisserFaire, ouvrirPage, plusTard, serveur } from '../page.mjs';

beforeEach(() => ouvrirPage());
afterEach(() => mock.timers.reset());

const refus = (promesse) =>
  promesse.then(
    () => assert.fail('aurait dû être refusé'),
    (erreur) => erreur,
  );

describe('A question to the server', () => {
  test('gives what it answered, and leaves nothing in the browser’s cache', async () => {
    const demandes = serveur({ 'GET /api/pays': [{ code: 'FR' }] });
    assert.deepEqual(await demander('/api/pays'), [{ code: 'FR' }]);
    assert.equal(demandes[0].cache, 'no-store');
    assert.equal(demandes[0].redirect, 'manual');
    assert.equal('X-APP-XSRF-TOKEN' in demandes[0].headers, false);
  });

  test('may be answered from what the server allowed to keep', async () => {
    const demandes = serveur({ 'GET /api/pays': [] });
    await demander('/api/pays', { gardable: true });
    assert.equal(demandes[0].cache, 'default');
  });

  test('carries the token when it changes something, and goes on after the page when asked to', async () => {
    document.cookie = 'autre=1';
    document.cookie = `APP-XSRF-TOKEN=${encodeURIComponent('a=b')}`;
    const demandes = serveur({ 'PUT /api/x': new Response(null, { status: 204 }) });
    assert.equal(await demander('/api/x', { methode: 'PUT', corps: { a: 1 }, survivre: true }), null);
    assert.equal(demandes[0].headers['X-APP-XSRF-TOKEN'], 'a=b');
    assert.equal(demandes[0].headers['Content-Type'], 'application/json');
    assert.deepEqual(demandes[0].corps, { a: 1 });
    assert.equal(demandes[0].keepalive, true);
  });

  test('has an empty token when the cookie is missing', () => {
    assert.equal(jeton(), '');
  });

  test('tells an ended session by the sign-in page, wherever it comes from', async () => {
    serveur({
      'GET /ailleurs': { type: 'opaqueredirect' },
      'GET /page': new Response('<html>', { headers: { 'content-type': 'text/html' } }),
      'GET /401': json({ message: 'Unauthorized' }, 401),
    });
    for (const adresse of ['/ailleurs', '/page', '/401']) {
      const probleme = await refus(demander(adresse));
      assert.equal(probleme.sorte, 'session');
      assert.equal(probleme.message, 'Votre session a expiré.');
    }
  });

  test('names each kind of refusal and keeps the words of the server', async () => {
    const sortes = { 400: 'refuse', 403: 'interdit', 404: 'disparu', 409: 'perime', 413: 'refuse', 422: 'saisie', 500: 'panne' };
    for (const [statut, sorte] of Object.entries(sortes)) {
      serveur({ 'GET /api/x': json({ message: 'Dit par le serveur.', erreurs: { nom: 'Trop long.' } }, Number(statut)) });
      const probleme = await refus(demander('/api/x'));
      assert.ok(probleme instanceof Probleme);
      assert.equal(probleme.sorte, sorte);
      assert.equal(probleme.message, 'Dit par le serveur.');
      assert.deepEqual(probleme.erreurs, { nom: 'Trop long.' });
    }
  });

  test('finds words of its own when the server has none', async () => {
    serveur({ 'GET /api/x': new Response('<h1>502</h1>', { status: 502, headers: { 'content-type': 'text/html' } }) });
    const probleme = await refus(demander('/api/x'));
    assert.match(probleme.message, /^Le serveur a rencontré un incident et n’a rien enregistré/);
    assert.deepEqual(probleme.erreurs, {});
  });

  test('says that the network fails when nobody answers', async () => {
    serveur();
    assert.equal((await refus(demander('/api/x'))).sorte, 'reseau');
  });

  test('gives up after thirty seconds without an answer', async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    serveur({ 'GET /api/x': () => plusTard().promesse });
    const reponse = refus(demander('/api/x'));
    mock.timers.tick(29999);
    await laisserFaire();
    mock.timers.tick(1);
    assert.equal((await reponse).sorte, 'reseau');
  });

  test('that a newer one replaces is told from a failure', async () => {
    serveur({ 'GET /api/x': () => plusTard().promesse });
    const arret = new AbortController();
    const reponse = refus(demander('/api/x', { signal: arret.signal }));
    arret.abort();
    assert.equal(abandonnee(await reponse), true);
    assert.equal(abandonnee(new Probleme('reseau')), false);
  });

  test('cut off in the middle of its answer has failed, and has not answered nothing', async () => {
    serveur({ 'GET /api/x': new Response('{"lignes": [', { headers: { 'content-type': 'application/json' } }) });
    assert.equal((await refus(demander('/api/x'))).sorte, 'reseau');
  });

  test('replaced in the middle of its answer is given up', async () => {
    const arret = new AbortController();
    serveur({
      'GET /api/x': () => {
        const reponse = json({});
        reponse.json = () => {
          arret.abort();
          return Promise.reject(new DOMException('', 'AbortError'));
        };
        return reponse;
      },
    });
    assert.equal(abandonnee(await refus(demander('/api/x', { signal: arret.signal }))), true);
  });
});

describe('The parameters of an address', () => {
  test('leave out what is empty and trim the rest', () => {
    assert.equal(
      avecParametres('/api/x', { q: ' café & thé ', a: '  ', b: null, c: undefined, page: 0, d: false }),
      '/api/x?q=caf%C3%A9+%26+th%C3%A9&page=0&d=false',
    );
  });

  test('leave the address alone when none remains', () => {
    assert.equal(avecParametres('/api/x', { q: '' }), '/api/x');
  });
});
