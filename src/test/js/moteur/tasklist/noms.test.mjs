import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { NOMS, REPERES } from '/camunda/app/tasklist/stages/noms.js';
import { nommer } from '/camunda/assets/stages/noms.js';
import { ouvrirPage } from '../../page.mjs';

beforeEach(() => ouvrirPage());

test('Controls of the task list get their names and landmarks', () => {
  document.body.innerHTML =
    '<section class="task-details"><a class="maximize"></a><div class="content"></div></section><a class="unclaim"></a>';
  nommer(NOMS, REPERES);
  assert.equal(document.querySelector('.maximize').getAttribute('aria-label'), 'Afficher la tâche en grand');
  assert.equal(document.querySelector('.unclaim').getAttribute('aria-label'), 'Remettre à disposition');
  assert.equal(document.querySelector('section').getAttribute('aria-label'), 'Tâche');
  assert.equal(document.querySelector('.content').getAttribute('tabindex'), '0');
});
