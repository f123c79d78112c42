import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, mock, test } from 'node:test';
import { bouton, differer, el, pourLecteur, viser } from '/forms/_commun/dom.js';
import { ouvrirPage } from '../page.mjs';

beforeEach(() => ouvrirPage());

describe('Elements', () => {
  test('take text as text, never as markup', () => {
    const noeud = el('p', {}, '<b>gras</b>');
    assert.equal(noeud.children.length, 0);
    assert.equal(noeud.textContent, '<b>gras</b>');
  });

  test('leave out attributes and children that are absent, and keep empty flags', () => {
    const noeud = el('input', { id: null, name: undefined, readonly: false, hidden: true, value: 0 });
    assert.equal(noeud.outerHTML, '<input hidden="" value="0">');
    assert.equal(el('p', {}, null, undefined, false, ['a', [0]].flat()).textContent, 'a0');
  });

  test('listen to the events they are given', () => {
    let fois = 0;
    el('button', {
      on: {
        click: () => {
          fois += 1;
        },
      },
    }).click();
    assert.equal(fois, 1);
  });

  test('a button does not submit the form around it', () => {
    const noeud = bouton('Modifier', 's-lien', () => {}, { 'aria-label': 'Modifier le service' });
    assert.equal(noeud.type, 'button');
    assert.equal(noeud.className, 's-bouton s-lien');
    assert.equal(noeud.getAttribute('aria-label'), 'Modifier le service');
  });

  test('text for screen readers is hidden from sight only', () => {
    assert.equal(pourLecteur('Erreur : ').className, 's-invisible');
    assert.equal(pourLecteur('Erreur : ').hidden, false);
  });

  test('what is aimed at takes the focus; aiming at nothing does nothing', () => {
    const champ = el('input');
    document.body.append(champ);
    viser(null);
    viser(champ);
    assert.equal(document.activeElement, champ);
  });

  test('the page moves smoothly, except for those who asked for calm', () => {
    const allures = [];
    const champ = el('input');
    champ.scrollIntoView = ({ behavior }) => {
      allures.push(behavior);
    };
    for (const matches of [true, false]) {
      globalThis.matchMedia = () => ({ matches });
      viser(champ);
    }
    assert.deepEqual(allures, ['auto', 'smooth']);
  });
});

describe('An action put off', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
  afterEach(() => mock.timers.reset());

  test('runs once, when calls have been quiet long enough', () => {
    let fois = 0;
    const agir = differer(200, () => {
      fois += 1;
    });
    agir();
    mock.timers.tick(199);
    agir();
    mock.timers.tick(199);
    assert.equal(fois, 0);
    mock.timers.tick(1);
    assert.equal(fois, 1);
  });

  test('does not run once it is called off', () => {
    let fois = 0;
    const agir = differer(200, () => {
      fois += 1;
    });
    agir();
    agir.annuler();
    mock.timers.tick(1000);
    assert.equal(fois, 0);
  });
});
