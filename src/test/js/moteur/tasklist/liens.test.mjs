import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { liens } from '/camunda/app/tasklist/stages/liens.js';
import { ouvrirPage } from '../../page.mjs';

beforeEach(() => ouvrirPage());

test('The bar leads to the portal, under the path where the application stands', () => {
  document.head.innerHTML = '<base app-root="/stages/camunda">';
  const barre = document.createElement('ul');
  for (const lien of [...liens].sort((a, b) => b.priority - a.priority)) lien.render(barre);
  assert.deepEqual(
    [...barre.querySelectorAll('a')].map((un) => [un.textContent, un.getAttribute('href')]),
    [['Portail Stages', '/stages/'], ['Nouvelle convention', '/stages/conventions/nouvelle']],
  );
});
