import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { creerCartes } from '/forms/_commun/cartes.js';
import { Saisie } from '/forms/_commun/saisie.js';
import { evenement, ouvrirPage, textes } from '../page.mjs';

let champ;
let choix;

beforeEach(() => {
  ouvrirPage();
  champ = new Saisie('etape', {}).ajouter({ nom: 'tuteur', type: 'cache', libelle: 'Tuteur' });
  choix = [];
});

function cartes(options = {}) {
  const groupe = creerCartes({
    champ,
    legende: 'Tuteur',
    aucun: 'Plus tard',
    lignes: [
      { id: 4, nom: 'Riou', detail: null },
      { id: 5, nom: 'Roy', detail: 'Cheffe' },
    ],
    titreDe: ({ nom }) => nom,
    detailsDe: ({ detail }) => [detail],
    actionsDe: () => [],
    surChoix: (id) => choix.push(id),
    ...options,
  });
  document.body.append(groupe);
  return groupe;
}

describe('Cards to choose one from', () => {
  test('tick the one that is recorded', () => {
    champ.ecrire(5);
    assert.deepEqual([...cartes().querySelectorAll('input')].map((radio) => radio.checked), [false, true, false]);
  });

  test('give the one that is chosen, or null for none', () => {
    for (const radio of cartes().querySelectorAll('input')) radio.dispatchEvent(evenement('change'));
    assert.deepEqual(choix, [4, 5, null]);
  });

  test('do not offer « none » when one is needed', () => {
    champ.exiger(true);
    assert.deepEqual(textes('.s-option-texte', cartes()), ['Riou', 'RoyCheffe']);
  });

  test('show only the details and the actions there are', () => {
    const modifier = document.createElement('button');
    const groupe = cartes({ actionsDe: ({ id }) => (id === 5 ? [modifier] : []) });
    assert.equal(groupe.querySelectorAll('small').length, 1);
    assert.equal(groupe.querySelectorAll('.s-carte-actions').length, 1);
    assert.equal(modifier.closest('.s-carte').querySelector('input').id, 'choix-tuteur-1');
  });

  test('carry the errors of the field, which lead to the choice', () => {
    champ.ecrire(5);
    const groupe = cartes();
    champ.signaler('Choisissez.');
    assert.equal(groupe.getAttribute('aria-invalid'), 'true');
    assert.match(groupe.textContent, /Choisissez\./);
    assert.equal(champ.cible.id, 'choix-tuteur-1');
  });
});
