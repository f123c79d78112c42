import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { monter } from '/forms/_commun/blocs/enseignant.js';
import { bouton, laisserFaire, ouvrirPage, serveur, taper, textes } from '../../page.mjs';
import { CACHE, formulaireAutour } from '../bloc.mjs';

const RIOU = { login: 'ens1', civilite: 'MME', prenom: 'Ana', nom: 'Riou', composante: 'Droit', courriel: 'a@u.fr' };
let autour;

beforeEach(() => ouvrirPage());

function ouvrir(contexte = {}, requis = false) {
  autour = formulaireAutour([CACHE('enseignant', requis)], contexte);
  monter(autour.bloc, autour.formulaire);
}

describe('The enseignant référent', () => {
  test('is searched for, chosen, and shown on a card', async () => {
    const demandes = serveur({ 'GET /api/enseignants': { lignes: [RIOU] } });
    ouvrir({ infos: { composantes: ['Droit'] } });
    taper(document.getElementById('recherche-enseignant-nom'), 'rio');
    bouton('Rechercher').click();
    await laisserFaire();
    assert.equal(demandes[0].adresse, '/api/enseignants?nom=rio');
    document.querySelector('[aria-label="Sélectionner Mme Ana Riou"]').click();
    assert.equal(autour.saisie.valeur('enseignant'), 'ens1');
    assert.deepEqual(textes('.s-fiche dd'), ['Droit', 'a@u.fr']);
    assert.equal(document.activeElement.textContent, 'Mme Ana Riou');
  });

  test('that is recorded is shown at once, and can be changed', () => {
    ouvrir({ saisie: { enseignant: 'ens1' }, infos: { choisi: RIOU } });
    assert.deepEqual(textes('.s-fiche h2'), ['Mme Ana Riou']);
    bouton('Choisir une autre personne').click();
    assert.equal(autour.saisie.valeur('enseignant'), null);
    assert.equal(document.activeElement.id, 'recherche-enseignant-nom');
  });

  test('of a draft is named by their login until more is known', () => {
    ouvrir({ saisie: { enseignant: 'ens2' }, infos: { choisi: RIOU } });
    assert.deepEqual(textes('.s-fiche h2'), ['ens2']);
  });

  test('may come later, unless they are needed', () => {
    ouvrir();
    assert.match(autour.bloc.textContent, /Vous ne le connaissez pas encore/);
    ouvrir({}, true);
    assert.doesNotMatch(autour.bloc.textContent, /Vous ne le connaissez pas encore/);
  });
});
