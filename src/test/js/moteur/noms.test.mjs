import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { nommer } from '/camunda/assets/stages/noms.js';
import { ouvrirPage } from '../page.mjs';

let page;

beforeEach(() => {
  page = ouvrirPage();
});

describe('Controls without a name', () => {
  const nom = (selecteur) => document.querySelector(selecteur).getAttribute('aria-label');

  test('get one', () => {
    document.body.innerHTML = '<div class="navigation zoom"><a class="in"></a></div><a class="circle-red"></a>';
    nommer();
    assert.equal(nom('.in'), 'Agrandir le schéma');
    assert.equal(nom('.circle-red'), 'Avec incident, ouvrir');
  });

  test('get that of their tooltip, unless they have words or a name', () => {
    document.body.innerHTML = `<button id="a" uib-tooltip="Suspendre"></button><button id="b" uib-tooltip="X">Mots</button>
      <button id="c" uib-tooltip="X" aria-label="Déjà"></button>`;
    nommer();
    assert.equal(nom('#a'), 'Suspendre');
    assert.equal(nom('#b'), null);
    assert.equal(nom('#c'), 'Déjà');
  });

  test('get one as well when they come later', async () => {
    nommer([['.propre', 'À nous']], [['.repere', { role: 'region' }]]);
    document.body.innerHTML = '<a class="propre"></a><div class="repere"></div>';
    await new Promise((resoudre) => {
      page.window.setTimeout(resoudre, 60);
    });
    assert.equal(nom('.propre'), 'À nous');
    assert.equal(document.querySelector('.repere').getAttribute('role'), 'region');
  });

  test('windows get that of their heading', () => {
    document.body.innerHTML =
      '<div class="modal" role="dialog"><div class="modal-header"><h3> Supprimer </h3></div></div>';
    nommer();
    assert.equal(nom('.modal'), 'Supprimer');
  });
});
