import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { monter } from '/forms/_commun/blocs/fusion.js';
import { bouton, laisserFaire, ouvrirPage, serveur, taper, textes } from '../../page.mjs';
import { CACHE, formulaireAutour } from '../bloc.mjs';

const FICHE = { id: 1, raisonSociale: 'Amari' };
const DOUBLON = { id: 2, raisonSociale: 'Amaris', siret: '73282932000074' };
const AUTRE = { id: 3, raisonSociale: 'Amaris Groupe' };
let autour;

beforeEach(() => ouvrirPage());

function ouvrir(doublons) {
  serveur({ 'GET /api/etablissements': { lignes: [FICHE, DOUBLON, AUTRE] } });
  autour = formulaireAutour([CACHE('garde')], { infos: { fiche: FICHE, doublons } });
  monter(autour.bloc, autour.formulaire);
}

async function selectionner(nom) {
  taper(document.getElementById('recherche-garde-raisonSociale'), 'ama');
  bouton('Rechercher').click();
  await laisserFaire();
  document.querySelector(`[aria-label="Sélectionner ${nom}, "]`).click();
}

const titres = () => [...document.querySelectorAll('.s-option-texte')].map((un) => un.firstChild.textContent);

describe('The établissement to keep', () => {
  test('is one of those that look alike', () => {
    ouvrir([DOUBLON]);
    assert.deepEqual(titres(), ['Amaris']);
    assert.deepEqual(textes('.s-carte small'), ['732\u00a0829\u00a0320\u00a000074']);
    document.querySelector('input[type=radio]').click();
    assert.equal(autour.saisie.valeur('garde'), 2);
  });

  test('may be another, which joins them once', async () => {
    ouvrir([DOUBLON]);
    await selectionner('Amaris Groupe');
    await selectionner('Amaris Groupe');
    assert.deepEqual(titres(), ['Amaris', 'Amaris Groupe']);
    assert.equal(autour.saisie.valeur('garde'), 3);
    assert.equal(document.activeElement, document.querySelector('input[type=radio]:checked'));
  });

  test('is never the sheet itself', async () => {
    ouvrir([DOUBLON]);
    await selectionner('Amari');
    assert.equal(autour.saisie.valeur('garde'), null);
    assert.match(autour.bloc.textContent, /C’est la fiche à vérifier elle-même/);
  });

  test('is searched for when nothing looks alike', () => {
    ouvrir([]);
    assert.match(autour.bloc.textContent, /Aucun établissement ne lui ressemble/);
    assert.equal(autour.saisie.champ('garde').cible.id, 'recherche-garde-raisonSociale');
  });

  test('is needed while it is asked for', () => {
    ouvrir([DOUBLON]);
    const [verifier] = autour.formulaire.verifications;
    assert.deepEqual(verifier(), { garde: 'Choisissez l’établissement à garder.' });
    autour.saisie.fixer('garde', 2);
    assert.equal(verifier(), null);
    autour.saisie.fixer('garde', null);
    autour.bloc.hidden = true;
    assert.equal(verifier(), null);
  });
});
