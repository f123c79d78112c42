import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { HotePortail } from '/forms/_commun/hote-portail.js';
import { evenement, ouvrirPage } from '../page.mjs';

let page;
let hote;

beforeEach(() => {
  page = ouvrirPage('<div data-tache="t1"><form></form></div>');
  document.title = 'Stage';
  hote = new HotePortail(document.querySelector('[data-tache]'));
});

describe('The task page of the portal', () => {
  test('holds one form and one task', () => {
    assert.equal(hote.racine.localName, 'form');
    assert.equal(hote.tache, 't1');
  });

  test('goes on to the next task, else to the dossier, else to the tasks', () => {
    hote.suivre({ suivante: { id: 'a/b' }, adresse: '/conventions/1' });
    hote.suivre({ adresse: '/conventions/1' });
    hote.suivre({});
    assert.deepEqual(page.destinations, ['/taches/a%2Fb', '/conventions/1', '/taches']);
  });

  test('says in its title that something is to be corrected', () => {
    hote.signaler(true);
    hote.signaler(true);
    assert.equal(document.title, 'Erreur : Stage');
    hote.signaler(false);
    assert.equal(document.title, 'Stage');
  });

  test('tells when it is left or put behind another, not when it comes back', () => {
    let fois = 0;
    hote.auDepart(() => {
      fois += 1;
    });
    page.window.dispatchEvent(evenement('pagehide'));
    assert.equal(fois, 1);
    for (const etat of ['hidden', 'visible']) {
      Object.defineProperty(document, 'visibilityState', { value: etat, configurable: true });
      document.dispatchEvent(evenement('visibilitychange'));
    }
    assert.equal(fois, 2);
  });
});
