import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { bouton, charger, evenement, ouvrirPage, textes, touche } from '../page.mjs';

const boite = (code, rang = null) => `<input type="checkbox" id="c-${code}" name="colonnes" value="${code}"
  ${rang === null ? '' : `checked data-rang="${rang}"`}><label for="c-${code}">${code.toUpperCase()}</label>`;
let page;

beforeEach(async () => {
  page = ouvrirPage(
    `<p id="bilan-colonnes"></p><form id="export"><input name="annee" value="2026"><div class="colonnes">
      <fieldset data-colonnes><legend>Stage</legend><div class="colonnes-cases">
        ${boite('a')}${boite('b', 2)}${boite('c')}${boite('d', 1)}</div></fieldset></div></form>`,
    'https://stages.test/conventions/export.xlsx?x=1',
  );
  await charger('/portail/export.js');
});

const liste = (nom) => document.getElementById(`${nom}-0`);
const noms = (nom) => textes('option', liste(nom));

function retenir(nom, ...codes) {
  for (const option of liste(nom).options) option.selected = codes.includes(option.value);
}

function cliquer(geste) {
  bouton(`${geste} : Stage`).click();
}

const envoyees = () => new FormData(document.getElementById('export')).getAll('colonnes');

describe('The choice of columns', () => {
  test('begins with what is ticked, in the order in which it was chosen', () => {
    assert.deepEqual(noms('disponibles'), ['A', 'C']);
    assert.deepEqual(noms('retenues'), ['D', 'B']);
    assert.deepEqual(envoyees(), ['d', 'b']);
    assert.deepEqual(textes('#bilan-colonnes'), ['2 colonnes retenues.']);
  });

  test('names each list for the rubric it belongs to', () => {
    assert.deepEqual(textes('.colonnes-double label'), ['Disponibles : Stage', 'Retenues : Stage']);
  });

  test('adds what is picked after the rest', () => {
    retenir('disponibles', 'a');
    cliquer('» ajouter');
    assert.deepEqual(envoyees(), ['d', 'b', 'a']);
    assert.equal(liste('disponibles').value, 'c');
  });

  test('adds and takes away everything', () => {
    cliquer('» ajouter tout');
    assert.deepEqual(envoyees(), ['d', 'b', 'a', 'c']);
    cliquer('« retirer tout');
    assert.deepEqual(envoyees(), []);
    assert.deepEqual(noms('disponibles'), ['A', 'B', 'C', 'D']);
  });

  test('puts what is taken away back in its place', () => {
    retenir('retenues', 'b');
    cliquer('« retirer');
    assert.deepEqual(noms('disponibles'), ['A', 'B', 'C']);
    assert.deepEqual(textes('#bilan-colonnes'), ['Une colonne retenue.']);
  });

  test('can be made with a double click or with Enter', () => {
    retenir('disponibles', 'c');
    liste('disponibles').dispatchEvent(evenement('dblclick'));
    assert.deepEqual(envoyees(), ['d', 'b', 'c']);
    retenir('retenues', 'd');
    assert.equal(touche(liste('retenues'), 'Enter').defaultPrevented, true);
    assert.deepEqual(envoyees(), ['b', 'c']);
    assert.equal(touche(liste('retenues'), 'ArrowDown').defaultPrevented, false);
  });

  test('is kept in the address, which opens the same choice again', () => {
    assert.equal(page.window.location.href, 'https://stages.test/conventions/export?annee=2026&colonnes=d&colonnes=b');
  });

  test('is not sent empty', () => {
    const envoi = () => {
      const evt = evenement('submit');
      document.getElementById('export').dispatchEvent(evt);
      return evt.defaultPrevented;
    };
    assert.equal(envoi(), false);
    cliquer('« retirer tout');
    assert.equal(envoi(), true);
    assert.deepEqual(textes('#bilan-colonnes'), ['Choisissez au moins une colonne.']);
    assert.equal(document.activeElement.localName, 'select');
  });
});
