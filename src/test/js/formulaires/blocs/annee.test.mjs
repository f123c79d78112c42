import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, mock, test } from 'node:test';
import { monter } from '/forms/_commun/blocs/annee.js';
import { laisserFaire, ouvrirPage, plusTard, serveur } from '../../page.mjs';
import { formulaireAutour } from '../bloc.mjs';

const UNE = [{ code: 2025, libelle: '2025-2026' }];
const DEUX = [...UNE, { code: 2026, libelle: '2026-2027' }];
let autour;

beforeEach(() => {
  ouvrirPage();
  mock.timers.enable({ apis: ['setTimeout'] });
});
afterEach(() => mock.timers.reset());

function ouvrir(annees, debut = null) {
  const demandes = serveur({ 'GET /api/annees': annees });
  autour = formulaireAutour([{ nom: 'debut', type: 'date' }, { nom: 'annee', type: 'liste' }], { saisie: { debut } });
  monter(autour.bloc, autour.formulaire);
  return demandes;
}

async function debuter(jour) {
  autour.saisie.fixer('debut', jour);
  mock.timers.tick(250);
  await laisserFaire();
}

const aide = () => autour.saisie.champ('annee').racine.querySelector('.s-aide').textContent;

describe('The academic year', () => {
  test('waits for the first day', () => {
    const demandes = ouvrir(UNE);
    assert.equal(aide(), 'Indiquez d’abord la date de début.');
    assert.equal(demandes.length, 0);
  });

  test('follows from it when there is only one', async () => {
    const demandes = ouvrir(UNE);
    await debuter('2026-03-02');
    assert.equal(demandes[0].adresse, '/api/annees?debut=2026-03-02&dossier=d1');
    assert.equal(autour.saisie.valeur('annee'), 2025);
    assert.equal(aide(), 'Déduite de la date de début.');
  });

  test('is to be chosen when there are two', async () => {
    ouvrir(DEUX, '2026-08-31');
    await laisserFaire();
    assert.equal(autour.saisie.valeur('annee'), null);
    assert.match(aide(), /choisissez l’année d’inscription/);
  });

  test('is asked for again only when the first day changes', async () => {
    const demandes = ouvrir(UNE, '2026-03-02');
    autour.saisie.fixer('annee', 2025);
    mock.timers.tick(1000);
    await laisserFaire();
    assert.equal(demandes.length, 1);
  });

  test('follows from the last day typed, whichever answer comes first', async () => {
    const lente = plusTard();
    ouvrir(({ adresse }) => (adresse.includes('2026-08-31') ? lente.promesse : UNE), '2026-08-31');
    await debuter('2026-03-02');
    lente.tenir(DEUX);
    await laisserFaire();
    assert.equal(autour.saisie.valeur('annee'), 2025);
    assert.equal(aide(), 'Déduite de la date de début.');
  });

  test('says what fails', async () => {
    ouvrir(undefined, '2026-03-02');
    await laisserFaire();
    assert.match(aide(), /^Le serveur ne répond pas/);
  });
});
