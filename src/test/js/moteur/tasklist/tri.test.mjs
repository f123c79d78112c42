import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { tri } from '/camunda/app/tasklist/stages/tri.js';
import { choisir, ouvrirPage } from '../../page.mjs';

function ouvrir(fragment) {
  ouvrirPage('<header></header>', `https://stages.test/camunda/app/tasklist/default/${fragment}`);
  tri.render(document.querySelector('header'));
  return document.querySelector('select');
}

const ordre = (champ, sens) => encodeURIComponent(JSON.stringify([{ sortBy: champ, sortOrder: sens }]));

describe('The order of the tasks', () => {
  test('is the one the address names', () => {
    assert.equal(ouvrir(`#/?sorting=${ordre('dueDate', 'asc')}`).selectedOptions[0].textContent, 'Échéance la plus proche');
    assert.equal(ouvrir(`#/?sorting=${ordre('created', 'asc')}`).selectedOptions[0].textContent, 'Plus anciennes d’abord');
  });

  test('begins with the most recent when the address names none, or one that cannot be read', () => {
    for (const fragment of ['', '#/', '#/?sorting=%5B', '#/?sorting=null', `#/?sorting=${ordre('autre', 'asc')}`]) {
      assert.equal(ouvrir(fragment).selectedOptions[0].textContent, 'Plus récentes d’abord');
    }
  });

  test('that is chosen goes into the address, from the first page on', () => {
    choisir(ouvrir('#/?task=t1&page=3'), 3);
    const parametres = new URLSearchParams(location.hash.split('?')[1]);
    assert.deepEqual(JSON.parse(parametres.get('sorting')), [{ sortBy: 'name', sortOrder: 'asc' }]);
    assert.equal(parametres.get('task'), 't1');
    assert.equal(parametres.has('page'), false);
  });
});
