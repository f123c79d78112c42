import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { monter } from '/forms/_commun/blocs/validation.js';
import { ouvrirPage, textes } from '../../page.mjs';
import { formulaireAutour } from '../bloc.mjs';

const INFOS = {
  signatures: [
    { qualite: 'Étudiant', nom: 'Ana Riou', signeeLe: '2026-03-02' },
    { qualite: 'Tuteur', nom: null, signeeLe: null },
  ],
  empechements: [],
  alertes: [],
  sections: [{ titre: 'Stage', lignes: [{ libelle: 'Sujet', valeur: 'Paie' }] }],
};
let autour;

beforeEach(() => ouvrirPage());

function ouvrir(infos = {}) {
  autour = formulaireAutour([{ nom: 'decision' }], { infos: { ...INFOS, ...infos } });
  autour.formulaire.racine.dataset.suivant = 'Valider';
  monter(autour.bloc, autour.formulaire);
}

describe('What is to be validated', () => {
  test('says who signed and when, then every section', () => {
    ouvrir();
    assert.deepEqual(textes('h2'), ['Signatures', 'Stage']);
    assert.deepEqual(textes('dd'), ['Ana Riou — signé le 02/03/2026', 'attendu', 'Paie']);
  });

  test('says first what forbids it, what is to be waived, and what to know', () => {
    ouvrir({ empechements: ['A'], aLever: ['B'], alertes: ['C'], informations: ['D'], derogations: ['E'] });
    assert.deepEqual(textes('.s-note li'), ['A', 'B', 'C', 'D', 'E']);
    assert.deepEqual(textes('.s-manques li'), ['A']);
    assert.deepEqual(textes('.s-attention li'), ['B', 'C']);
  });

  test('names the button after the decision', () => {
    ouvrir();
    autour.saisie.fixer('decision', 'REFUSER');
    autour.saisie.fixer('decision', 'VALIDER');
    assert.deepEqual(autour.dits, [['nommer', 'Valider'], ['nommer', 'Rendre à corriger'], ['nommer', 'Valider']]);
  });
});
