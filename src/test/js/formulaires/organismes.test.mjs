import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import {
  saisirContact, saisirEtablissement, saisirService, supprimerContact, supprimerService,
} from '/forms/_commun/organismes.js';
import { References } from '/forms/_commun/references.js';
import { bouton, json, laisserFaire, ouvrirPage, serveur } from '../page.mjs';

const LISTES = {
  'GET /api/pays': [
    { code: 'FR', libelle: 'France', france: true, siretExige: true },
    { code: 'DE', libelle: 'Allemagne', france: false, siretExige: false },
  ],
  'GET /api/nomenclatures/CIVILITE': [{ code: 'MME', libelle: 'Mme' }],
  'GET /api/nomenclatures/TYPE_STRUCTURE': [],
  'GET /api/nomenclatures/STATUT_JURIDIQUE': [],
  'GET /api/nomenclatures/TRANCHE_EFFECTIF': [],
};
let demandes;
let formulaire;

beforeEach(() => {
  ouvrirPage();
  formulaire = { references: new References() };
});

function repondre(reponses) {
  demandes = serveur({ ...LISTES, ...reponses });
}

const fenetre = () => document.querySelector('dialog');
const ecrites = () => demandes.filter(({ methode }) => methode !== 'GET');
const titre = () => fenetre().querySelector('h2').textContent;

async function soumettre() {
  await laisserFaire();
  fenetre().querySelector('form').requestSubmit();
  await laisserFaire();
}

describe('An établissement', () => {
  test('is created in France unless told otherwise, from what was searched for', async () => {
    repondre({ 'POST /api/etablissements': { id: 7 } });
    const reponse = saisirEtablissement(formulaire, null, { raisonSociale: 'Amaris' });
    await soumettre();
    assert.deepEqual(await reponse, { id: 7 });
    assert.equal(ecrites()[0].corps.raisonSociale, 'Amaris');
    assert.equal(ecrites()[0].corps.pays, 'FR');
    assert.equal('version' in ecrites()[0].corps, false);
  });

  test('is changed in the version that was read', async () => {
    repondre({ 'PUT /api/etablissements/7': { id: 7 } });
    const reponse = saisirEtablissement(formulaire, { id: 7, version: 3, raisonSociale: 'Amaris', pays: 'FR' });
    await laisserFaire();
    assert.equal(titre(), 'Modifier l’établissement d’accueil');
    await soumettre();
    await reponse;
    assert.equal(ecrites()[0].corps.version, 3);
  });

  test('that looks like another is proposed rather than created', async () => {
    const doublon = { id: 9, raisonSociale: 'Amaris', commune: 'Rennes', pays: 'FR' };
    repondre({
      'POST /api/etablissements': json({ message: 'Comparez.', doublonsPossibles: [doublon] }, 409),
      'GET /api/etablissements/9': { ...doublon, siret: '1' },
    });
    const reponse = saisirEtablissement(formulaire);
    await soumettre();
    bouton('Choisir Amaris, Rennes', fenetre()).click();
    assert.deepEqual(await reponse, { ...doublon, siret: '1' });
  });

  test('that looks like another may be created all the same', async () => {
    repondre({
      'POST /api/etablissements': ({ corps }) =>
        corps.confirmeDoublon ? { id: 8 } : json({ message: 'Comparez.', doublonsPossibles: [{ id: 9 }] }, 409),
    });
    const reponse = saisirEtablissement(formulaire);
    await soumettre();
    bouton('Aucun de ceux-ci : créer quand même', fenetre()).click();
    assert.deepEqual(await reponse, { id: 8 });
  });
});

describe('A service', () => {
  test('is created at the address of its établissement, under it', async () => {
    repondre({ 'POST /api/etablissements/7/services': { id: 3 } });
    const reponse = saisirService(formulaire, { id: 7, raisonSociale: 'Amaris', voie: '1 rue', commune: 'Rennes' });
    await laisserFaire();
    assert.match(fenetre().textContent, /Établissement : Amaris/);
    assert.match(fenetre().textContent, /1 rue, Rennes/);
    await soumettre();
    assert.deepEqual(await reponse, { id: 3 });
    assert.deepEqual(ecrites()[0].corps, { nom: null, telephone: null, memeAdresse: true });
  });

  test('is changed by its own address', async () => {
    repondre({ 'PUT /api/services/3': { id: 3 } });
    const reponse = saisirService(formulaire, { id: 7 }, { id: 3, version: 2, nom: 'Paie', memeAdresse: true });
    await soumettre();
    await reponse;
    assert.equal(ecrites()[0].corps.nom, 'Paie');
    assert.equal(ecrites()[0].corps.version, 2);
  });

  test('is deleted once confirmed', async () => {
    repondre({ 'DELETE /api/services/3': new Response(null, { status: 204 }) });
    const non = supprimerService({ id: 3, nom: 'Paie' });
    bouton('Annuler', fenetre()).click();
    assert.equal(await non, false);
    assert.deepEqual(ecrites(), []);
    const oui = supprimerService({ id: 3, nom: 'Paie' });
    assert.match(fenetre().textContent, /« Paie » ne pourra plus être choisi/);
    bouton('Supprimer', fenetre()).click();
    assert.equal(await oui, true);
    assert.equal(ecrites()[0].adresse, '/api/services/3');
  });
});

describe('A contact', () => {
  test('is created in its service, under the title that suits', async () => {
    repondre({ 'POST /api/services/3/contacts': { id: 5 } });
    const reponse = saisirContact(formulaire, { id: 3, nom: 'Paie' }, null, 'Créer le signataire');
    await laisserFaire();
    assert.equal(titre(), 'Créer le signataire');
    assert.match(fenetre().textContent, /« Mme » si vous ne savez pas/);
    await soumettre();
    assert.deepEqual(await reponse, { id: 5 });
    assert.equal(ecrites()[0].corps.civilite, 'MME');
  });

  test('is changed by its own address', async () => {
    repondre({ 'PUT /api/contacts/5': { id: 5 } });
    const reponse = saisirContact(formulaire, { id: 3, nom: 'Paie' }, { id: 5, version: 1, nom: 'Riou' });
    await laisserFaire();
    assert.equal(titre(), 'Modifier le contact');
    assert.doesNotMatch(fenetre().textContent, /si vous ne savez pas/);
    await soumettre();
    await reponse;
    assert.equal(ecrites()[0].corps.version, 1);
  });

  test('is deleted once confirmed, and its refusal is told', async () => {
    repondre({ 'DELETE /api/contacts/5': json({ message: 'Encore utilisé.' }, 422) });
    const oui = supprimerContact({ id: 5, civilite: 'M', nom: 'Riou' });
    assert.match(fenetre().textContent, /M\. Riou ne pourra plus être choisi/);
    bouton('Supprimer', fenetre()).click();
    await assert.rejects(oui, { message: 'Encore utilisé.' });
  });
});
