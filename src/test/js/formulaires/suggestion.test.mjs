import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, mock, test } from 'node:test';
import { creerSuggestion } from '/forms/_commun/suggestion.js';
import { laisserFaire, ouvrirPage, plusTard, taper, textes, touche } from '../page.mjs';

const COMMUNES = [
  { code: '35238', libelle: 'Rennes' },
  { code: '44184', libelle: 'Rezé', detail: 'Loire-Atlantique' },
];
let changements;
let questions;

beforeEach(() => {
  ouvrirPage();
  changements = 0;
  questions = [];
  mock.timers.enable({ apis: ['setTimeout'] });
});
afterEach(() => mock.timers.reset());

function champ(description = {}) {
  const outils = {
    id: 'c',
    changer: () => {
      changements += 1;
    },
  };
  const source = (texte, signal) => {
    questions.push({ texte, signal });
    return Promise.resolve(COMMUNES);
  };
  const controle = creerSuggestion({ source, ...description }, outils);
  document.body.append(controle.racine);
  controle.cible.focus();
  return controle;
}

async function chercher(controle, texte) {
  taper(controle.cible, texte);
  mock.timers.tick(200);
  await laisserFaire();
}

const liste = (controle) => controle.racine.querySelector('[role=listbox]');
const etat = (controle) => controle.racine.querySelector('[role=status]').textContent;

describe('A field that proposes', () => {
  test('asks once typing has paused, from two characters on', async () => {
    const controle = champ();
    await chercher(controle, 'r');
    assert.equal(questions.length, 0);
    taper(controle.cible, 're');
    mock.timers.tick(199);
    await chercher(controle, 'ren');
    assert.deepEqual(questions.map(({ texte }) => texte), ['ren']);
  });

  test('shows the lines, open for all to know, and says how many', async () => {
    const controle = champ();
    await chercher(controle, 're');
    assert.deepEqual(textes('li', liste(controle)), ['Rennes', 'RezéLoire-Atlantique']);
    assert.equal(liste(controle).hidden, false);
    assert.equal(controle.cible.getAttribute('aria-expanded'), 'true');
    assert.equal(etat(controle), '2 résultats, flèche bas pour choisir');
  });

  test('gives the code of the line that is clicked, and shows its words', async () => {
    const controle = champ();
    await chercher(controle, 're');
    changements = 0;
    liste(controle).children[1].click();
    assert.equal(controle.lire(), '44184');
    assert.equal(controle.cible.value, 'Rezé');
    assert.equal(changements, 1);
    assert.equal(liste(controle).hidden, true);
    assert.equal(etat(controle), 'Rezé : choisi');
  });

  test('gives what is typed while nothing is chosen, and forgets a choice that is typed over', async () => {
    const controle = champ();
    await chercher(controle, 're');
    assert.equal(controle.lire(), 're');
    liste(controle).children[0].click();
    taper(controle.cible, 'Renne');
    assert.equal(controle.lire(), 'Renne');
    taper(controle.cible, ' ');
    assert.equal(controle.lire(), null);
  });

  test('gives the text itself where anything may be typed', async () => {
    const controle = champ({ libre: true });
    await chercher(controle, 're');
    liste(controle).children[0].click();
    assert.equal(controle.lire(), '35238');
    assert.equal(controle.cible.value, '35238');
  });

  test('is walked through with the arrows, round and round, and chosen from with Enter', async () => {
    const controle = champ();
    await chercher(controle, 're');
    touche(controle.cible, 'ArrowDown');
    assert.equal(controle.cible.getAttribute('aria-activedescendant'), 'c-l0');
    touche(controle.cible, 'ArrowDown');
    touche(controle.cible, 'ArrowDown');
    assert.equal(controle.cible.getAttribute('aria-activedescendant'), 'c-l0');
    touche(controle.cible, 'ArrowUp');
    assert.equal(liste(controle).children[1].getAttribute('aria-selected'), 'true');
    assert.equal(liste(controle).children[0].getAttribute('aria-selected'), 'false');
    const entree = touche(controle.cible, 'Enter');
    assert.equal(entree.defaultPrevented, true);
    assert.equal(controle.lire(), '44184');
  });

  test('begins with the last line when one goes up first', async () => {
    const controle = champ();
    await chercher(controle, 're');
    touche(controle.cible, 'ArrowUp');
    assert.equal(controle.cible.getAttribute('aria-activedescendant'), 'c-l1');
  });

  test('opens with an arrow, closes with Escape, which then closes nothing else', async () => {
    const controle = champ({ des: 0 });
    touche(controle.cible, 'ArrowDown');
    await laisserFaire();
    assert.equal(liste(controle).hidden, false);
    let recues = 0;
    document.body.addEventListener('keydown', () => {
      recues += 1;
    });
    assert.equal(touche(controle.cible, 'Escape').defaultPrevented, true);
    assert.equal(liste(controle).hidden, true);
    assert.equal(recues, 0);
    assert.equal(touche(controle.cible, 'Escape').defaultPrevented, false);
    assert.equal(recues, 1);
  });

  test('lets Enter send the form when nothing is pointed at', async () => {
    const controle = champ();
    await chercher(controle, 're');
    assert.equal(touche(controle.cible, 'Enter').defaultPrevented, false);
  });

  test('says that nothing is found, unless anything may be typed', async () => {
    const source = () => Promise.resolve([]);
    const controle = champ({ source });
    await chercher(controle, 'zz');
    assert.deepEqual(textes('li', liste(controle)), ['Aucun résultat']);
    const libre = champ({ source, libre: true });
    await chercher(libre, 'zz');
    assert.equal(liste(libre).hidden, true);
  });

  test('drops the answer to a question that is no longer asked', async () => {
    const lente = plusTard();
    const controle = champ({
      source: (texte, signal) => {
        questions.push({ texte, signal });
        return texte === 're' ? lente.promesse : Promise.resolve(COMMUNES);
      },
    });
    await chercher(controle, 're');
    await chercher(controle, 'rez');
    assert.equal(questions[0].signal.aborted, true);
    assert.equal(questions[1].signal.aborted, false);
  });

  test('shows nothing once one has gone elsewhere', async () => {
    const reponse = plusTard();
    const controle = champ({ source: () => reponse.promesse });
    await chercher(controle, 're');
    controle.cible.blur();
    reponse.tenir(COMMUNES);
    await laisserFaire();
    assert.equal(liste(controle).hidden, true);
  });

  test('says what fails instead of the lines', async () => {
    const controle = champ({ source: () => Promise.reject(new Error('Le serveur ne répond pas.')) });
    await chercher(controle, 're');
    assert.equal(etat(controle), 'Le serveur ne répond pas.');
    assert.equal(liste(controle).hidden, true);
  });

  test('takes a line typed to the letter for chosen when one leaves the field', async () => {
    const controle = champ();
    await chercher(controle, 'RENNES');
    controle.cible.blur();
    assert.equal(controle.lire(), '35238');
  });

  test('leaves alone what is not a line to the letter', async () => {
    const controle = champ();
    await chercher(controle, 'renne');
    controle.cible.blur();
    assert.equal(controle.lire(), 'renne');
  });

  test('shows the words of a code that was recorded, once they are known', () => {
    const controle = champ();
    controle.ecrire('35238');
    assert.equal(controle.cible.value, '35238');
    controle.nommer('Rennes');
    assert.equal(controle.cible.value, 'Rennes');
    assert.equal(controle.lire(), '35238');
    controle.ecrire(null);
    controle.nommer('Rennes');
    assert.equal(controle.cible.value, '');
  });

  test('may open as soon as one comes to it', async () => {
    const controle = champ({ ouvrirAuFocus: true, des: 0 });
    await laisserFaire();
    assert.equal(liste(controle).hidden, false);
  });
});
