import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { depouiller } from '/camunda/app/tasklist/stages/retraits.js';
import { ouvrirPage } from '../../page.mjs';

let page;

beforeEach(() => {
  page = ouvrirPage();
});

test('Views that have no place here are taken out, the others are left', () => {
  const decorateurs = {};
  page.window.angular = {
    module: () => ({
      config: ([, configurer]) =>
        configurer({
          decorator: (nom, recette) => {
            decorateurs[nom] = recette.at(-1);
          },
        }),
    }),
  };
  depouiller();
  const connues = ['task-search', 'task-detail-form', 'task-action-comment', 'start-process-action'].map((id) => ({ id }));
  const vues = decorateurs.Views({ getProviders: () => connues });
  assert.deepEqual(vues.getProviders({}), [{ id: 'task-detail-form' }]);
  assert.equal(decorateurs.assignNotification()(), undefined);
});
