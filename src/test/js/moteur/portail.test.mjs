import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { adressePortail, cookie } from '/camunda/assets/stages/portail.js';
import { ouvrirPage } from '../page.mjs';

beforeEach(() => {
  ouvrirPage();
  document.head.innerHTML = '<base app-root="/camunda">';
});

describe('The address of the portal', () => {
  test('is beside the engine’s pages, wherever the application stands', () => {
    assert.equal(adressePortail('/taches'), '/taches');
    document.querySelector('base').setAttribute('app-root', '/stages/camunda/');
    assert.equal(adressePortail('/taches'), '/stages/taches');
    document.querySelector('base').removeAttribute('app-root');
    assert.equal(adressePortail('/taches'), '/taches');
  });
});

test('A cookie is found by its whole name, and is empty when there is none', () => {
  document.cookie = 'XAPP=1';
  document.cookie = `APP=${encodeURIComponent('a=b;c')}`;
  assert.equal(cookie('APP'), 'a=b;c');
  assert.equal(cookie('AP'), '');
});
