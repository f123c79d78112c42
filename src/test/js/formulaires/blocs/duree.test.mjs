import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, mock, test } from 'node:test';
import { monter } from '/forms/_commun/blocs/duree.js';
import { bouton, laisserFaire, ouvrirPage, serveur } from '../../page.mjs';
import { formulaireAutour } from '../bloc.mjs';

const CHAMPS = [
  { nom: 'debut', type: 'date' },
  { nom: 'fin', type: 'date' },
  { nom: 'dureeHeures', type: 'nombre' },
  { nom: 'sujet' },
];
const STAGE = { debut: '2026-03-02', fin: '2026-05-29' };
let autour;
let demandes;

beforeEach(() => {
  ouvrirPage();
  mock.timers.enable({ apis: ['setTimeout'] });
});
afterEach(() => mock.timers.reset());

async function ouvrir(saisie, duree = { heures: 441.5, jours: 63, mois: 3 }) {
  demandes = serveur({ 'GET /api/duree': duree });
  autour = formulaireAutour(CHAMPS, { saisie, infos: { heuresParSemaine: 35 } });
  monter(autour.bloc, autour.formulaire);
  await laisserFaire();
}

async function fixer(nom, valeur) {
  autour.saisie.fixer(nom, valeur);
  mock.timers.tick(250);
  await laisserFaire();
}

describe('The hours that follow from dates and rhythm', () => {
  test('are proposed, with what the dossier knows of what is not asked', async () => {
    await ouvrir(STAGE);
    assert.equal(demandes[0].adresse, '/api/duree?debut=2026-03-02&fin=2026-05-29&heuresParSemaine=35');
    assert.match(autour.bloc.textContent, /441,5 heures, soit 63 jours de 7 h ou 3 mois de 22 jours/);
  });

  test('are taken over by their button, which then steps aside', async () => {
    await ouvrir(STAGE);
    const utiliser = bouton('Utiliser');
    utiliser.click();
    assert.equal(autour.saisie.valeur('dureeHeures'), 441.5);
    assert.equal(document.activeElement, autour.saisie.champ('dureeHeures').cible);
    assert.equal(utiliser.classList.contains('s-sans-objet'), true);
    autour.saisie.fixer('dureeHeures', 300);
    assert.equal(utiliser.classList.contains('s-sans-objet'), false);
  });

  test('are not asked for while the dates are not in order', async () => {
    await ouvrir({ debut: '2026-03-02' });
    await fixer('fin', '2026-03-01');
    assert.equal(demandes.length, 0);
    await fixer('fin', '2026-03-02');
    assert.equal(demandes.length, 1);
  });

  test('go when they can no longer be told', async () => {
    await ouvrir(STAGE);
    await fixer('fin', null);
    assert.equal(autour.bloc.textContent, '');
  });

  test('do not depend on the rest of the form', async () => {
    await ouvrir(STAGE);
    await fixer('sujet', 'Paie');
    assert.equal(demandes.length, 1);
  });

  test('are not proposed when the server cannot tell', async () => {
    await ouvrir(STAGE, { heures: null });
    assert.equal(autour.bloc.textContent, '');
    serveur();
    await fixer('fin', '2026-06-01');
    assert.equal(autour.bloc.textContent, '');
  });
});
