import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { creerControle } from '/forms/_commun/controles.js';
import { evenement, ouvrirPage, taper } from '../page.mjs';

let changements;

beforeEach(() => {
  ouvrirPage();
  changements = 0;
});

function controle(description) {
  return creerControle(description, {
    id: 'c',
    changer: () => {
      changements += 1;
    },
  });
}

describe('A field of text', () => {
  test('gives what is typed without the blanks around it, and null when nothing is left', () => {
    const champ = controle({ type: 'texte' });
    taper(champ.cible, '  Rennes ');
    assert.equal(champ.lire(), 'Rennes');
    taper(champ.cible, '   ');
    assert.equal(champ.lire(), null);
    assert.equal(changements, 2);
  });

  test('is silent when it is filled by the page', () => {
    const champ = controle({ type: 'texte' });
    champ.ecrire('a');
    champ.ecrire(null);
    assert.equal(champ.cible.value, '');
    assert.equal(changements, 0);
  });

  test('of a kind gets the keyboard that suits it', () => {
    const claviers = { courriel: 'email', telephone: 'tel', montant: 'decimal', chiffres: 'numeric', adresse: 'url' };
    for (const [type, clavier] of Object.entries(claviers)) {
      assert.equal(controle({ type }).cible.getAttribute('inputmode'), clavier);
    }
    assert.equal(controle({ type: 'inconnu' }).cible.type, 'text');
  });

  test('lets the browser fill it only when it is one’s own', () => {
    assert.equal(controle({ type: 'texte' }).cible.getAttribute('autocomplete'), 'off');
    assert.equal(controle({ type: 'texte', remplissage: 'tel' }).cible.getAttribute('autocomplete'), 'tel');
  });

  test('shows its unit beside it, to sight only', () => {
    const champ = controle({ type: 'montant', suffixe: '€' });
    const suffixe = champ.racine.querySelector('.s-suffixe');
    assert.equal(suffixe.textContent, '€');
    assert.equal(suffixe.getAttribute('aria-hidden'), 'true');
  });

  test('may be read only', () => {
    assert.equal(controle({ type: 'texte', lectureSeule: true }).cible.readOnly, true);
  });
});

describe('A number', () => {
  test('is read with its comma or its point, and its blanks', () => {
    const champ = controle({ type: 'nombre' });
    const lus = { '35,5': 35.5, '35.5': 35.5, '1\u202f540': 1540, '-2': -2, 0: 0, '': null };
    for (const [tape, lu] of Object.entries(lus)) {
      taper(champ.cible, tape);
      assert.equal(champ.lire(), lu);
      assert.equal(champ.invalide(), null);
    }
  });

  test('that cannot be read is given as typed, with what is expected', () => {
    const champ = controle({ type: 'nombre' });
    for (const tape of ['35 heures', '1,2,3', '.5', '5,']) {
      taper(champ.cible, tape);
      assert.equal(champ.lire(), tape);
      assert.match(champ.invalide(), /^Indiquez un nombre/);
    }
  });

  test('is written with a comma', () => {
    const champ = controle({ type: 'nombre' });
    champ.ecrire(35.5);
    assert.equal(champ.cible.value, '35,5');
    assert.equal(champ.lire(), 35.5);
  });
});

describe('A day', () => {
  test('is a date of the calendar, until the end of the century', () => {
    const champ = controle({ type: 'date' });
    champ.ecrire('2026-03-02');
    assert.equal(champ.cible.type, 'date');
    assert.equal(champ.lire(), '2026-03-02');
    assert.equal(champ.cible.max, '2100-12-31');
    champ.ecrire(null);
    assert.equal(champ.lire(), null);
  });

  test('half typed is said to be so', () => {
    const champ = controle({ type: 'date' });
    assert.equal(champ.invalide(), null);
    Object.defineProperty(champ.cible, 'validity', { value: { badInput: true } });
    assert.match(champ.invalide(), /^Cette date est incomplète/);
  });
});

describe('A text of several lines', () => {
  test('counts its characters, and says aloud that the end is near', () => {
    const champ = controle({ type: 'zone', max: '10' });
    const compteur = champ.racine.querySelector('.s-compteur');
    assert.equal(compteur.textContent, '0 / 10 caractères');
    taper(champ.cible, '123456789');
    assert.equal(compteur.hasAttribute('role'), false);
    taper(champ.cible, '1234567890');
    assert.equal(compteur.getAttribute('role'), 'status');
    assert.equal(compteur.classList.contains('s-trop'), false);
    champ.ecrire('12345678901');
    assert.equal(compteur.textContent, '11 / 10 caractères');
    assert.equal(compteur.classList.contains('s-trop'), true);
    champ.ecrire('');
    assert.equal(compteur.hasAttribute('role'), false);
  });

  test('has no counter without a bound', () => {
    const champ = controle({ type: 'zone', lignes: '2' });
    assert.equal(champ.racine, champ.cible);
    assert.equal(champ.cible.rows, 2);
    taper(champ.cible, ' a\nb ');
    assert.equal(champ.lire(), 'a\nb');
    assert.equal(changements, 1);
  });
});

describe('A box to tick', () => {
  test('is true or false, from a word as from a value', () => {
    const champ = controle({ type: 'case' });
    assert.equal(champ.lire(), false);
    for (const [ecrit, lu] of [[true, true], ['true', true], ['false', false], [null, false], [1, false]]) {
      champ.ecrire(ecrit);
      assert.equal(champ.lire(), lu);
    }
    champ.cible.dispatchEvent(evenement('change'));
    assert.equal(changements, 1);
  });
});

describe('A value chosen elsewhere on the page', () => {
  test('is kept as it is', () => {
    const champ = controle({ type: 'cache' });
    assert.equal(champ.lire(), null);
    champ.ecrire(12);
    assert.equal(champ.lire(), 12);
    champ.ecrire(undefined);
    assert.equal(champ.lire(), null);
  });
});

test('Each kind of field gets its control', () => {
  assert.equal(controle({ type: 'liste' }).cible.localName, 'select');
  assert.equal(controle({ type: 'choix' }).groupe, true);
  assert.equal(controle({ type: 'ouinon' }).racine.querySelectorAll('input').length, 2);
  assert.equal(controle({ type: 'suggestion' }).cible.getAttribute('role'), 'combobox');
});
