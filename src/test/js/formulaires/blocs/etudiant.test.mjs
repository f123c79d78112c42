import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { monter } from '/forms/_commun/blocs/etudiant.js';
import { bouton, json, laisserFaire, ouvrirPage, serveur, taper, textes } from '../../page.mjs';
import { CACHE, formulaireAutour } from '../bloc.mjs';

const CHAMPS = [
  CACHE('numEtudiant', true),
  { nom: 'nom' },
  { nom: 'prenom' },
  { nom: 'inscription', type: 'liste' },
  { nom: 'nir', requis: true },
  { nom: 'cpam', type: 'cpam' },
];
const DROIT = { code: 'L3D', libelle: 'Licence', composante: 'Droit', annee: null };
const MASTER = { code: 'M1D', libelle: 'Master' };
const FICHE = { nom: 'Riou', prenom: 'Ana', inscriptions: [DROIT], nirMasque: '2 •• 12' };
let autour;

beforeEach(() => ouvrirPage());

async function ouvrir(contexte = {}, reponses = {}) {
  serveur(reponses);
  autour = formulaireAutour(CHAMPS, contexte);
  monter(autour.bloc, autour.formulaire);
  await laisserFaire();
}

async function selectionner(fiche) {
  await ouvrir({}, {
    'GET /api/etudiants': { lignes: [{ numEtudiant: '226', nom: 'Riou', prenom: 'Ana' }] },
    'GET /api/etudiants/226': fiche,
  });
  taper(document.getElementById('recherche-etudiant-q'), 'rio');
  bouton('Rechercher').click();
  await laisserFaire();
  document.querySelector('[aria-label="Sélectionner Ana Riou"]').click();
  await laisserFaire();
}

describe('The étudiant', () => {
  test('that staff find fills in the form', async () => {
    await selectionner(FICHE);
    assert.equal(autour.saisie.valeur('numEtudiant'), '226');
    assert.equal(autour.saisie.valeur('nom'), 'Riou');
    assert.deepEqual(textes('.s-fiche h2'), ['Ana Riou']);
    assert.equal(document.activeElement.textContent, 'Ana Riou');
  });

  test('that cannot be read is not chosen, and why is said', async () => {
    await selectionner(json({ message: 'Hors de vos centres.' }, 403));
    assert.equal(autour.saisie.valeur('numEtudiant'), null);
    assert.deepEqual(autour.dits, [['dire', 'Hors de vos centres.']]);
  });

  test('can be changed for another', async () => {
    await selectionner(FICHE);
    bouton('Changer d’étudiant').click();
    assert.equal(autour.saisie.valeur('numEtudiant'), null);
    assert.equal(document.activeElement.id, 'recherche-etudiant-q');
  });

  test('who fills in their own form is not searched for', async () => {
    await ouvrir({ acteur: { etudiant: true }, saisie: { numEtudiant: '226' } });
    assert.equal(autour.bloc.textContent, '');
  });

  test('is needed before one goes on', async () => {
    await ouvrir();
    const [verifier] = autour.formulaire.verifications;
    assert.deepEqual(verifier(), { numEtudiant: 'Cherchez l’étudiant, puis sélectionnez-le.' });
    autour.saisie.fixer('numEtudiant', '226');
    assert.equal(verifier(), null);
  });
});

describe('What is known of the étudiant', () => {
  const champ = (nom) => autour.saisie.champ(nom);

  test('a single inscription is chosen, one among several is not', async () => {
    await ouvrir({ infos: { inscriptions: [DROIT] } });
    assert.equal(autour.saisie.valeur('inscription'), 'L3D');
    assert.equal(champ('inscription').cible.options[1].textContent, 'Licence — Droit');
    await ouvrir({ infos: { inscriptions: [DROIT, MASTER] } });
    assert.equal(autour.saisie.valeur('inscription'), null);
  });

  test('a NIR is recalled masked, and no longer needed', async () => {
    await ouvrir({ infos: { nirMasque: '2 •• 12' } });
    assert.equal(champ('nir').requis, false);
    assert.match(champ('nir').racine.textContent, /Déjà connu : 2 •• 12/);
    await ouvrir();
    assert.equal(champ('nir').requis, true);
  });

  test('an office is shown by its name, recorded or looked up', async () => {
    await ouvrir({ saisie: { cpam: '351' }, infos: { cpamLibelle: 'CPAM Rennes' } });
    assert.equal(champ('cpam').cible.value, 'CPAM Rennes');
    await ouvrir(
      { saisie: { cpam: '291' }, infos: { cpamLibelle: 'CPAM Rennes' }, brouillon: true },
      { 'GET /api/cpam?q=291': [{ code: '2912', libelle: 'Autre' }, { code: '291', libelle: 'CPAM Quimper' }] },
    );
    assert.equal(champ('cpam').cible.value, 'CPAM Quimper');
    assert.equal(autour.saisie.valeur('cpam'), '291');
  });
});
