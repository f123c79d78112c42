import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { offrirLeRaccourci } from '/camunda/app/tasklist/stages/evitement.js';
import { ouvrirPage } from '../../page.mjs';

beforeEach(() => ouvrirPage());

describe('The shortcut to the task', () => {
  const aller = () => document.querySelector('.stages-evitement').click();

  test('is the first stop of the keyboard', () => {
    offrirLeRaccourci();
    assert.equal(document.body.firstElementChild.textContent, 'Aller à la tâche');
    assert.equal(document.body.firstElementChild.getAttribute('aria-label'), 'Accès rapide');
  });

  test('leads to the heading of the form', () => {
    document.body.innerHTML =
      '<div class="task-details"><div class="content"><div class="form-container"><h1>Le stage</h1><input></div></div></div>';
    offrirLeRaccourci();
    aller();
    assert.equal(document.activeElement.textContent, 'Le stage');
  });

  test('leads to the task when it has no form yet', () => {
    document.body.innerHTML = '<div class="task-details"><div class="content"></div></div>';
    offrirLeRaccourci();
    aller();
    assert.equal(document.activeElement.className, 'content');
  });

  test('does nothing while the page shows no task at all', () => {
    offrirLeRaccourci();
    aller();
    assert.equal(document.activeElement, document.body);
  });
});
