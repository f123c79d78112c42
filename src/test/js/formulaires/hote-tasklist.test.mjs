import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, mock, test } from 'node:test';
import { HoteTasklist } from '/forms/_commun/hote-tasklist.js';
import { evenement, ouvrirPage } from '../page.mjs';

let page;
let camForm;
let hote;
let faits;

beforeEach(() => {
  page = ouvrirPage(
    '<section><form></form><div class="form-actions"><button class="btn-primary">Complete</button></div></section>',
    'https://stages.test/camunda/app/tasklist/default/#/?task=t1',
  );
  mock.timers.enable({ apis: ['setTimeout'] });
  faits = [];
  camForm = { formElement: [document.querySelector('form')], taskId: 't1', fireEvent: (dit) => faits.push(dit) };
  hote = new HoteTasklist(camForm);
});
afterEach(() => mock.timers.reset());

describe('A form in Tasklist', () => {
  test('hides Tasklist’s own buttons and keeps nothing in the browser', () => {
    assert.equal(document.querySelector('.form-actions').classList.contains('s-cache-hote'), true);
    assert.equal(camForm.store(), undefined);
  });

  test('is sent by Tasklist’s shortcut once Tasklist has let go of it', () => {
    let envois = 0;
    hote.racine.requestSubmit = () => {
      envois += 1;
    };
    camForm.submit(() => {});
    assert.equal(envois, 0);
    mock.timers.tick(1);
    assert.equal(envois, 1);
  });

  test('frees Tasklist when there is something to correct, once', () => {
    const reponses = [];
    hote.racine.requestSubmit = () => {};
    camForm.submit((erreur) => reponses.push(erreur));
    hote.signaler(false);
    hote.signaler(true);
    hote.signaler(true);
    assert.deepEqual(reponses, [{ message: 'Des réponses sont à corriger dans le formulaire.' }]);
  });

  test('completes Tasklist’s task after ours, through its own button', () => {
    const clics = [];
    document.querySelector('.btn-primary').addEventListener('click', () => camForm.submit((...dit) => clics.push(dit)));
    hote.suivre({});
    assert.deepEqual(clics, [[null, {}]]);
    assert.deepEqual(faits, ['submit-success']);
  });

  test('answers the shortcut that asked for it', () => {
    const clics = [];
    hote.racine.requestSubmit = () => {};
    camForm.submit((...dit) => clics.push(dit));
    hote.suivre({});
    assert.deepEqual(clics, [[null, {}]]);
  });

  test('opens the next task when Tasklist has let go of the one before', () => {
    hote.suivre({ suivante: { id: 't2' } });
    mock.timers.tick(100);
    assert.equal(location.hash, '#/?task=t1');
    location.hash = '#/';
    mock.timers.tick(20);
    assert.equal(location.hash, '#/?task=t2');
  });

  test('opens the dossier after the last task', () => {
    location.hash = '#/';
    hote.suivre({ adresse: '/conventions/1' });
    mock.timers.tick(20);
    assert.deepEqual(page.destinations, ['/conventions/1']);
  });

  test('tells when the task is left, until its form is off the page', () => {
    let fois = 0;
    hote.auDepart(() => {
      fois += 1;
    });
    page.window.dispatchEvent(evenement('pagehide'));
    page.window.dispatchEvent(evenement('hashchange'));
    assert.equal(fois, 2);
    hote.racine.remove();
    page.window.dispatchEvent(evenement('hashchange'));
    page.window.dispatchEvent(evenement('hashchange'));
    page.window.dispatchEvent(evenement('pagehide'));
    assert.equal(fois, 3);
  });

  test('gives the focus to its heading once it can be seen', () => {
    const titre = document.createElement('h1');
    titre.tabIndex = -1;
    document.querySelector('form').append(titre);
    const images = [];
    globalThis.requestAnimationFrame = (suite) => images.push(suite);
    hote.pret(titre);
    assert.notEqual(document.activeElement, titre);
    Object.defineProperty(titre, 'offsetParent', { value: document.body });
    images[0]();
    assert.equal(document.activeElement, titre);
    assert.equal(images.length, 1);
  });

  test('has what its next form needs asked for at once', () => {
    const demandes = [];
    hote.preparer('t2', (tache) => demandes.push(tache));
    assert.deepEqual(demandes, ['t2']);
  });
});
