import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, mock, test } from 'node:test';
import { dansPortail } from '/forms/_commun/formulaire.js';
import { bouton, json, laisserFaire, ouvrirPage, plusTard, serveur, taper, textes } from '../page.mjs';

const CONTEXTE = {
  tache: { id: 't1', cle: 'saisirStage', nom: 'Le stage' },
  dossier: {
    id: 'd1',
    version: 4,
    titre: 'Convention 12',
    adresse: '/conventions/12',
    etapes: [
      { cle: 'saisirService', nom: 'Service', etat: 'faite', accessible: true },
      { cle: 'saisirStage', nom: 'Stage', etat: 'courante', accessible: true },
    ],
  },
  saisie: { sujet: 'Paie' },
  infos: {},
  acteur: {},
};
let page;
let demandes;

beforeEach(() => {
  mock.timers.enable({ apis: ['setTimeout'] });
  page = ouvrirPage(`<div data-tache="t1"><form data-suivant="Suivant"><template>
      <p class="s-a-avoir">À avoir sous la main.</p>
      <stages-champ nom="sujet" libelle="Sujet" requis></stages-champ>
      <stages-champ nom="heures" type="nombre" libelle="Heures"></stages-champ>
    </template></form></div>`);
  document.head.innerHTML = '<link rel="stylesheet" href="/forms/_commun/formulaire.css">';
});

afterEach(() => mock.timers.reset());

async function ouvrir(reponses = {}, contexte = CONTEXTE) {
  demandes = serveur({ 'GET /api/taches/t1': contexte, ...reponses });
  await dansPortail(document.querySelector('[data-tache]'));
}

async function soumettre() {
  document.querySelector('form').requestSubmit();
  await laisserFaire();
}

const champ = (nom) => document.getElementById(`saisirStage-${nom}`);
const ecrites = () => demandes.filter(({ methode }) => methode !== 'GET');
const bilan = () => document.querySelector('.s-bilan').textContent;

describe('A step', () => {
  test('opens with what is known, under its dossier and its name', async () => {
    await ouvrir();
    assert.equal(champ('sujet').value, 'Paie');
    assert.equal(document.querySelector('h1').textContent, 'Le stage');
    assert.equal(document.querySelector('.s-dossier a').getAttribute('href'), '/conventions/12');
    assert.equal(document.querySelector('header .s-a-avoir').textContent, 'À avoir sous la main.');
  });

  test('explains the stars only when there are some', async () => {
    await ouvrir();
    assert.equal(document.querySelector('.s-obligatoires').hidden, false);
    await ouvrir({}, { ...CONTEXTE, regles: { sujet: { obligatoire: false } } });
    assert.equal(document.querySelector('.s-obligatoires').hidden, true);
  });

  test('is sent with the version that was read, and leads to the next one', async () => {
    await ouvrir({ 'POST /api/taches/t1': { suivante: { id: 't2' } } });
    await soumettre();
    assert.deepEqual(ecrites()[0].corps, { version: 4, saisie: { sujet: 'Paie', heures: null } });
    assert.deepEqual(page.destinations, ['/taches/t2']);
  });

  test('is sent once, however often its button is pressed', async () => {
    const lente = plusTard();
    await ouvrir({ 'POST /api/taches/t1': () => lente.promesse });
    await soumettre();
    await soumettre();
    assert.equal(ecrites().length, 1);
    assert.equal(document.querySelector('form').getAttribute('aria-busy'), 'true');
    lente.tenir({});
    await laisserFaire();
    assert.deepEqual(page.destinations, ['/taches']);
  });

  test('that cannot be read is not sent', async () => {
    await ouvrir();
    taper(champ('heures'), 'beaucoup');
    await soumettre();
    assert.deepEqual(ecrites(), []);
    assert.match(bilan(), /Indiquez un nombre/);
    assert.match(document.title, /^Erreur :/);
  });

  test('that is refused keeps what was typed and says why; each answer takes its line away', async () => {
    await ouvrir({ 'POST /api/taches/t1': json({ erreurs: { sujet: 'Trop court.' } }, 422) });
    taper(champ('sujet'), 'P');
    await soumettre();
    assert.equal(champ('sujet').value, 'P');
    assert.match(bilan(), /Une réponse est à corrigerTrop court\./);
    assert.equal(document.querySelector('form').getAttribute('aria-busy'), 'false');
    taper(champ('sujet'), 'Pa');
    assert.equal(document.querySelector('.s-bilan').hidden, true);
  });

  test('that is refused as a whole says so', async () => {
    await ouvrir({ 'POST /api/taches/t1': json({ message: 'Le stage est déjà fini.' }, 422) });
    await soumettre();
    assert.match(bilan(), /Le stage est déjà fini\./);
  });

  test('that was recorded elsewhere can be read again', async () => {
    await ouvrir({ 'POST /api/taches/t1': json({}, 409) });
    await soumettre();
    serveur({ 'GET /api/taches/t1': { ...CONTEXTE, saisie: { sujet: 'Achats' } } });
    bouton('Recharger').click();
    await laisserFaire();
    assert.equal(champ('sujet').value, 'Achats');
  });

  test('that is read again drops the draft of what was there before', async () => {
    await ouvrir({ 'POST /api/taches/t1': json({}, 409) });
    taper(champ('sujet'), 'Achats');
    await soumettre();
    demandes = serveur({ 'GET /api/taches/t1': CONTEXTE, 'PUT /api/taches/t1/brouillon': json({}) });
    bouton('Recharger').click();
    await laisserFaire();
    mock.timers.tick(5000);
    await laisserFaire();
    assert.equal(champ('sujet').value, 'Paie');
    assert.deepEqual(ecrites(), []);
  });

  test('tells what the server has to say before it goes on', async () => {
    await ouvrir({ 'POST /api/taches/t1': { message: 'Un courriel est parti.', suivante: { id: 't2' } } });
    await soumettre();
    assert.match(bilan(), /Un courriel est parti\./);
    assert.deepEqual(page.destinations, []);
    bouton('Continuer').click();
    assert.deepEqual(page.destinations, ['/taches/t2']);
  });

  test('can be left for another; what is typed goes to the draft first', async () => {
    await ouvrir({
      'PUT /api/taches/t1/brouillon': json({}),
      'POST /api/taches/t1/etape': { suivante: { id: 't0' } },
    });
    taper(champ('sujet'), 'Achats');
    bouton('Précédent').click();
    await laisserFaire();
    assert.deepEqual(ecrites().map(({ adresse, corps }) => [adresse, corps]), [
      ['/api/taches/t1/brouillon', { saisie: { sujet: 'Achats', heures: null } }],
      ['/api/taches/t1/etape', { version: 4, etape: 'saisirService' }],
    ]);
    assert.deepEqual(page.destinations, ['/taches/t0']);
  });

  test('says that it opens on a draft, and goes back to what was recorded', async () => {
    await ouvrir({ 'PUT /api/taches/t1/brouillon': json({}) }, { ...CONTEXTE, brouillon: true });
    serveur({ 'PUT /api/taches/t1/brouillon': json({}), 'GET /api/taches/t1': CONTEXTE });
    assert.match(document.querySelector('.s-brouillon').textContent, /ce que vous aviez commencé/);
    bouton('Revenir aux valeurs enregistrées').click();
    await laisserFaire();
    assert.equal(document.querySelector('.s-brouillon'), null);
  });

  test('that cannot be opened says so and can be tried again', async () => {
    demandes = serveur();
    await dansPortail(document.querySelector('[data-tache]'));
    assert.deepEqual(textes('.s-bilan h2'), ['Le formulaire n’a pas pu être ouvert']);
    serveur({ 'GET /api/taches/t1': CONTEXTE });
    bouton('Réessayer').click();
    await laisserFaire();
    assert.equal(champ('sujet').value, 'Paie');
  });

  test('sends its draft when the page is left', async () => {
    await ouvrir({ 'PUT /api/taches/t1/brouillon': json({}) });
    taper(champ('sujet'), 'Achats');
    page.window.dispatchEvent(new page.window.Event('pagehide'));
    await laisserFaire();
    assert.equal(ecrites()[0].corps.saisie.sujet, 'Achats');
  });
});
