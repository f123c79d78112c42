import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { lignesEtablissement, monter } from '/forms/_commun/blocs/etablissement.js';
import { bouton, evenement, json, laisserFaire, ouvrirPage, serveur, taper, textes } from '../../page.mjs';
import { CACHE, formulaireAutour } from '../bloc.mjs';

const AMARIS = { id: 7, raisonSociale: 'Amaris', commune: 'Rennes', siret: '73282932000074', accord: true };
const LISTES = { 'GET /api/pays': [{ code: 'FR', libelle: 'France' }], 'GET /api/secteurs': [{ code: 'J', libelle: 'Info' }] };
let autour;
let demandes;

beforeEach(() => ouvrirPage());

async function ouvrir(contexte = {}, reponses = {}) {
  demandes = serveur({ ...LISTES, ...reponses });
  autour = formulaireAutour([CACHE('etablissement', true)], contexte);
  await monter(autour.bloc, autour.formulaire);
}

async function rechercherPar(mode) {
  const rang = textes('.s-modes label').indexOf(mode);
  const radio = document.querySelectorAll('.s-modes input')[rang];
  radio.checked = true;
  radio.dispatchEvent(evenement('change'));
  await laisserFaire();
}

async function chercher(nom, texte) {
  taper(document.getElementById(`recherche-etablissement-${nom}`), texte);
  const avant = demandes.length;
  bouton('Rechercher').click();
  await laisserFaire();
  return demandes.slice(avant).map(({ adresse }) => adresse);
}

describe('The établissement d’accueil', () => {
  test('is searched for, read whole once it is chosen, and shown', async () => {
    await ouvrir({}, { 'GET /api/etablissements': { lignes: [AMARIS] }, 'GET /api/etablissements/7': AMARIS });
    assert.deepEqual(await chercher('raisonSociale', 'ama'), ['/api/etablissements?raisonSociale=ama']);
    document.querySelector('[aria-label="Sélectionner Amaris, Rennes"]').click();
    await laisserFaire();
    assert.equal(autour.saisie.valeur('etablissement'), 7);
    assert.equal(document.activeElement.textContent.trim(), 'Amaris');
    assert.equal(document.querySelectorAll('.s-fiche .s-accord').length, 1);
    assert.deepEqual(autour.dits.at(-1), ['nommer', 'Sélectionner et continuer']);
  });

  test('that cannot be read is not chosen, and why is said', async () => {
    await ouvrir({}, { 'GET /api/etablissements': { lignes: [AMARIS] }, 'GET /api/etablissements/7': json({ message: 'Fusionné.' }, 404) });
    await chercher('raisonSociale', 'ama');
    document.querySelector('[aria-label="Sélectionner Amaris, Rennes"]').click();
    await laisserFaire();
    assert.equal(autour.saisie.valeur('etablissement'), null);
    assert.deepEqual(autour.dits.at(-1), ['dire', 'Fusionné.']);
  });

  test('can be searched for in six ways, each with enough to go by', async () => {
    await ouvrir({}, { 'GET /api/etablissements': { lignes: [] } });
    assert.equal(document.querySelectorAll('.s-modes input').length, 6);
    const cas = [
      ['SIRET', 'siret', '732 829 32', '732 829 320', 'Tapez au moins les 9 premiers chiffres (SIREN).'],
      ['Activité', 'activite', '62', '62.', 'Choisissez un secteur, ou tapez au moins 3 caractères.'],
      ['Téléphone ou fax', 'telephone', '02 61 9', '02 61 91', 'Tapez au moins 6 chiffres.'],
      ['Adresse', 'commune', 'R', 'Re', 'Remplissez au moins un champ.'],
      ['Nom de service', 'service', 'p', 'pa', 'Tapez au moins 2 lettres du nom du service.'],
      ['Raison sociale', 'raisonSociale', 'a', 'am', 'Tapez au moins 2 lettres du nom.'],
    ];
    for (const [mode, champ, peu, assez, invite] of cas) {
      await rechercherPar(mode);
      assert.equal(document.querySelector('.s-compte').textContent, invite);
      assert.deepEqual(await chercher(champ, peu), []);
      assert.equal((await chercher(champ, assez)).length, 1);
    }
  });

  test('that is not found is created from what was searched for', async () => {
    await ouvrir({}, {
      'GET /api/nomenclatures/TYPE_STRUCTURE': [],
      'GET /api/nomenclatures/STATUT_JURIDIQUE': [],
      'GET /api/nomenclatures/TRANCHE_EFFECTIF': [],
      'POST /api/etablissements': ({ corps }) => ({ ...AMARIS, raisonSociale: corps.raisonSociale }),
    });
    taper(document.getElementById('recherche-etablissement-raisonSociale'), 'Neuve');
    bouton('Créer un établissement').click();
    await laisserFaire();
    document.querySelector('dialog form').requestSubmit();
    await laisserFaire();
    assert.equal(document.querySelector('.s-fiche h2').textContent.trim(), 'Neuve');
    assert.equal(autour.saisie.valeur('etablissement'), 7);
  });

  test('that is recorded is shown, and can be left for another', async () => {
    await ouvrir({ saisie: { etablissement: 7 }, infos: { choisi: AMARIS } });
    assert.deepEqual(demandes.map(({ adresse }) => adresse), ['/api/pays', '/api/secteurs']);
    bouton('Choisir un autre établissement').click();
    assert.equal(autour.saisie.valeur('etablissement'), null);
    assert.equal(document.activeElement.id, 'recherche-etablissement-raisonSociale');
  });

  test('of a draft is read again, and forgotten when it is gone', async () => {
    await ouvrir({ saisie: { etablissement: 7 } }, { 'GET /api/etablissements/7': AMARIS });
    assert.equal(document.querySelector('.s-fiche h2').textContent.trim(), 'Amaris');
    await ouvrir({ saisie: { etablissement: 8 } });
    assert.equal(autour.saisie.valeur('etablissement'), null);
  });

  test('can be changed by staff, and by the student who entered it until it is verified', async () => {
    const modifiable = async (acteur, fiche) => {
      await ouvrir({ saisie: { etablissement: 7 }, infos: { choisi: { ...AMARIS, ...fiche } }, acteur });
      return autour.bloc.textContent.includes('Modifier');
    };
    const etu = { etudiant: true, login: 'etu1' };
    assert.equal(await modifiable({ login: 'per1' }, { creePar: 'x' }), true);
    assert.equal(await modifiable(etu, { creePar: 'etu1', aVerifier: true }), true);
    assert.equal(await modifiable(etu, { creePar: 'etu1', aVerifier: false }), false);
    assert.equal(await modifiable(etu, { creePar: 'etu2', aVerifier: true }), false);
  });

  test('is needed before one goes on', async () => {
    await ouvrir();
    const [verifier] = autour.formulaire.verifications;
    assert.match(verifier().etablissement, /^Cherchez l’établissement d’accueil/);
    autour.saisie.fixer('etablissement', 7);
    assert.equal(verifier(), null);
  });

  test('can be searched for even when the lists do not come', async () => {
    await ouvrir({}, { 'GET /api/pays': json({}, 500), 'GET /api/secteurs': json({}, 500) });
    await rechercherPar('Adresse');
    assert.equal(document.getElementById('recherche-etablissement-pays').options.length, 1);
  });
});

test('An établissement that a student entered is said to be to verify', () => {
  const ligne = (fiche) => lignesEtablissement(fiche).find(({ libelle }) => libelle === 'Vérification').valeur;
  assert.match(ligne({ aVerifier: true }), /à vérifier par le centre/);
  assert.equal(Boolean(ligne({ aVerifier: false })), false);
});
