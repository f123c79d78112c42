import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { disposer } from '/forms/_commun/rangees.js';
import { Saisie } from '/forms/_commun/saisie.js';
import { ouvrirPage } from '../page.mjs';

beforeEach(() => ouvrirPage());

test('Titles, fields and rows of fields are put down in order', () => {
  const saisie = new Saisie('s', {});
  const [titre, seul, rangee] = disposer(['Identité', { nom: 'a' }, [{ nom: 'b' }, { nom: 'c' }]], saisie);
  assert.equal(titre.outerHTML, '<h3 class="s-intertitre">Identité</h3>');
  assert.equal(seul.dataset.champ, 'a');
  assert.deepEqual([...rangee.children].map((noeud) => noeud.dataset.champ), ['b', 'c']);
  assert.deepEqual([...saisie.champs.keys()], ['a', 'b', 'c']);
});
