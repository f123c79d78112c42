import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { habiller } from '/camunda/assets/stages/page.js';
import { ouvrirPage } from '../page.mjs';

beforeEach(() => {
  ouvrirPage();
  document.head.innerHTML = '<base app-root="/camunda"><link rel="icon" href="vendeur.ico">';
});

test('A page of the engine says that it is in French and wears our icon', () => {
  document.documentElement.lang = 'en';
  habiller();
  assert.equal(document.documentElement.lang, 'fr');
  assert.match(document.querySelector('link').getAttribute('href'), /^\/(?:[a-z]+\/)+icone\.svg$/);
});
