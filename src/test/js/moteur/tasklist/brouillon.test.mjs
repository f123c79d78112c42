import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { sansBrouillon } from '/camunda/app/tasklist/stages/brouillon.js';
import { ouvrirPage } from '../../page.mjs';

let page;

beforeEach(() => {
  page = ouvrirPage();
});

describe('Drafts in the browser', () => {
  beforeEach(() => {
    globalThis.localStorage = page.window.localStorage;
    page.window['camunda-bpm-sdk-js'] = { Form: class {} };
  });

  test('of the vendor are cleared out, and nothing else', () => {
    for (const cle of ['camForm:t1', 'camunda-form:t2', 'camunda']) localStorage.setItem(cle, 'x');
    sansBrouillon();
    assert.deepEqual(Object.keys(localStorage), ['camunda']);
  });

  test('are no longer kept, though the vendor’s code goes on as if they were', () => {
    sansBrouillon();
    const formulaire = new page.window['camunda-bpm-sdk-js'].Form();
    let suites = 0;
    formulaire.store(() => {
      suites += 1;
    });
    formulaire.store();
    assert.equal(suites, 1);
    assert.equal(formulaire.isRestorable(), false);
  });
});
