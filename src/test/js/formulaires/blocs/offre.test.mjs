import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { monter } from '/forms/_commun/blocs/offre.js';
import { bouton, laisserFaire, ouvrirPage, serveur, taper, textes } from '../../page.mjs';
import { CACHE, formulaireAutour } from '../bloc.mjs';

const OFFRE = { numero: 12, intitule: 'Comptable', etablissement: 'Amaris', commune: null };
let autour;
let demandes;

beforeEach(() => {
  ouvrirPage();
  demandes = serveur({ 'GET /api/offres': { lignes: [OFFRE] } });
});

function ouvrir(contexte = {}) {
  autour = formulaireAutour([CACHE('offre')], contexte);
  monter(autour.bloc, autour.formulaire);
}

async function chercher(mots) {
  taper(document.getElementById('recherche-offre-q'), mots);
  bouton('Rechercher').click();
  await laisserFaire();
}

describe('The offer a stage answers', () => {
  test('is searched for by its number, however short, or by five characters of its title', async () => {
    ouvrir();
    await chercher('comp');
    assert.equal(demandes.length, 0);
    await chercher('1');
    await chercher('compt');
    assert.deepEqual(demandes.map(({ adresse }) => adresse), ['/api/offres?q=1', '/api/offres?q=compt']);
  });

  test('is chosen and shown, with what is known of it', async () => {
    ouvrir();
    await chercher('12');
    document.querySelector('[aria-label="Sélectionner l’offre 12, Comptable"]').click();
    assert.equal(autour.saisie.valeur('offre'), 12);
    assert.deepEqual(textes('.s-fiche dd'), ['12', 'Amaris']);
    assert.equal(document.activeElement.textContent, 'Comptable');
  });

  test('that is recorded is known again, whatever the type of its number', () => {
    ouvrir({ saisie: { offre: '12' }, infos: { offre: OFFRE } });
    assert.deepEqual(textes('.s-fiche h2'), ['Comptable']);
    bouton('Choisir une autre offre').click();
    assert.equal(autour.saisie.valeur('offre'), null);
    assert.equal(document.activeElement.id, 'recherche-offre-q');
  });

  test('of a draft is called by its number', () => {
    ouvrir({ saisie: { offre: 13 }, infos: { offre: OFFRE } });
    assert.deepEqual(textes('.s-fiche h2'), ['Offre n° 13']);
  });
});
