import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { bouton, charger, evenement, json, laisserFaire, ouvrirPage, serveur, taper } from '../page.mjs';

const CONTENU = `<main id="contenu">
  <form data-amorce><input name="raisonSociale" value="Amaris"><input name="siret" value=""></form>
  <h2 id="titre-service-3"> Paie </h2>
  <button data-saisir="etablissement">Créer</button>
  <button data-saisir="service" data-parent="7" data-id="3">Modifier le service</button>
  <button data-saisir="contact" data-parent="3">Ajouter un contact</button>
  <button data-saisir="retrait-contact" data-parent="3" data-id="5">Supprimer</button>
</main>`;
const LISTES = {
  'GET /api/pays': [{ code: 'FR', libelle: 'France', france: true, siretExige: true }],
  'GET /api/nomenclatures/CIVILITE': [],
  'GET /api/nomenclatures/TYPE_STRUCTURE': [],
  'GET /api/nomenclatures/STATUT_JURIDIQUE': [],
  'GET /api/nomenclatures/TRANCHE_EFFECTIF': [],
};
const ICI = 'https://stages.test/etablissements/7';
let page;
let demandes;

beforeEach(() => {
  page = ouvrirPage(CONTENU, ICI);
});

async function ouvrir(reponses = {}) {
  demandes = serveur({ ...LISTES, ...reponses });
  await charger('/forms/_commun/registre.js');
}

const html = (contenu) => () => new Response(contenu, { headers: { 'content-type': 'text/html' } });
const annonce = () => document.querySelector('.annonce');
const fenetre = () => document.querySelector('dialog');

async function cliquer(selecteur) {
  document.querySelector(selecteur).click();
  await laisserFaire();
}

async function supprimerUnContact(suite) {
  await ouvrir({
    'GET /api/services/3/contacts': [{ id: 5, nom: 'Riou' }],
    'DELETE /api/contacts/5': new Response(null, { status: 204 }),
    ...suite,
  });
  await cliquer('[data-saisir=retrait-contact]');
  bouton('Supprimer', fenetre()).click();
  await laisserFaire();
}

async function soumettre() {
  fenetre().querySelector('form').requestSubmit();
  await laisserFaire();
}

describe('The pages of établissements', () => {
  test('create the one that was searched for in vain, then show it', async () => {
    await ouvrir({ 'POST /api/etablissements': { id: 9 } });
    await cliquer('[data-saisir=etablissement]');
    await soumettre();
    const cree = demandes.find(({ methode }) => methode === 'POST');
    assert.equal(cree.corps.raisonSociale, 'Amaris');
    assert.equal(cree.corps.siret, null);
    assert.deepEqual(page.destinations, ['/etablissements/9']);
  });

  test('show a change where one was, say it, and put the focus back', async () => {
    await ouvrir({
      'GET /api/etablissements/7': { id: 7, raisonSociale: 'Amaris' },
      'GET /api/etablissements/7/services': [{ id: 3, version: 1, nom: 'Paie', memeAdresse: true }],
      'PUT /api/services/3': { id: 3 },
      [`GET ${ICI}`]: html(CONTENU.replace(' Paie ', 'Achats')),
    });
    await cliquer('[data-saisir=service]');
    await soumettre();
    assert.equal(document.querySelector('h2').textContent, 'Achats');
    assert.match(annonce().textContent, /Le service est modifié\./);
    assert.equal(annonce().getAttribute('role'), 'status');
    assert.equal(document.activeElement, document.querySelector('[data-saisir=service]'));
    bouton('Fermer').click();
    assert.equal(annonce(), null);
  });

  test('name the service of a contact by its title', async () => {
    await ouvrir();
    await cliquer('[data-saisir=contact]');
    assert.match(fenetre().textContent, /Service : Paie/);
  });

  test('say nothing when the dialog is given up', async () => {
    await ouvrir();
    await cliquer('[data-saisir=contact]');
    bouton('Annuler', fenetre()).click();
    await laisserFaire();
    assert.equal(annonce(), null);
  });

  test('say that a sheet is gone', async () => {
    await ouvrir({ 'GET /api/services/3/contacts': [] });
    await cliquer('[data-saisir=retrait-contact]');
    assert.match(annonce().textContent, /Cette fiche a été supprimée entre-temps/);
    assert.equal(annonce().getAttribute('role'), 'alert');
  });

  test('open one dialog at a time', async () => {
    await ouvrir();
    await cliquer('[data-saisir=contact]');
    await cliquer('[data-saisir=contact]');
    assert.equal(document.querySelectorAll('dialog').length, 1);
  });

  test('offer to sign in again when the session has ended', async () => {
    await ouvrir({ 'GET /api/services/3/contacts': json({}, 401) });
    await cliquer('[data-saisir=retrait-contact]');
    assert.equal(annonce().querySelector('a').getAttribute('href'), '/connexion');
  });

  test('load themselves anew when what was done cannot be shown in place', async () => {
    await supprimerUnContact({ [`GET ${ICI}`]: new Response('', { status: 403 }) });
    assert.deepEqual(page.destinations, ['encore']);
    assert.equal(annonce(), null);
  });

  test('say that it is done even when nobody answers any more', async () => {
    await supprimerUnContact({});
    assert.deepEqual(page.destinations, []);
    assert.match(annonce().textContent, /Le contact est supprimé\. Rechargez la page pour le voir\./);
    assert.equal(annonce().getAttribute('role'), 'status');
  });
});

describe('The field of an activity', () => {
  test('keeps its name and its words, and proposes the NAF', async () => {
    page = ouvrirPage('<main id="contenu"><input data-naf id="activite" name="activite" value="prog" maxlength="80"></main>');
    await ouvrir({ 'GET /api/naf': [{ code: '62.01Z', libelle: 'Programmation', version: 'rév. 2' }] });
    const champ = document.getElementById('activite');
    assert.equal(champ.name, 'activite');
    assert.equal(champ.value, 'prog');
    assert.equal(champ.getAttribute('maxlength'), '80');
    assert.equal(champ.getAttribute('role'), 'combobox');
    champ.focus();
    taper(champ, 'progr');
    champ.dispatchEvent(evenement('keydown', { key: 'ArrowDown' }));
    await laisserFaire();
    assert.equal(document.querySelector('[role=option] span').textContent, '62.01Z — Programmation');
  });
});
