import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, mock, test } from 'node:test';
import { Recherche } from '/forms/_commun/recherche.js';
import { bouton, json, laisserFaire, ouvrirPage, plusTard, serveur, taper, textes, touche } from '../page.mjs';

let recherche;
let choisis;
let demandes;

beforeEach(() => {
  ouvrirPage();
  mock.timers.enable({ apis: ['setTimeout'] });
  choisis = [];
  recherche = new Recherche({
    nom: 'r',
    references: {},
    titre: 'Rechercher une offre',
    adresse: '/api/offres',
    invite: 'Tapez au moins 2 lettres.',
    criteres: [{ nom: 'q', libelle: 'Mots' }, { nom: 'lieu', libelle: 'Lieu' }],
    suffisant: ({ q }) => (q || '').length >= 2,
    colonnes: [
      { titre: 'Numéro', valeur: ({ numero }) => String(numero) },
      { titre: 'Ville', valeur: ({ ville }) => ville, classe: 's-nowrap' },
    ],
    intitule: ({ numero }) => `l’offre ${numero}`,
    surChoix: (ligne) => choisis.push(ligne.numero),
    vide: () => document.createTextNode('Essayez un autre mot.'),
  });
  document.body.append(recherche.racine);
  repondre({ lignes: [{ numero: 1, ville: 'Rennes' }, { numero: 2 }] });
});
afterEach(() => mock.timers.reset());

function repondre(reponse) {
  demandes = serveur({ 'GET /api/offres': reponse });
}

async function chercher(mots) {
  taper(recherche.cible, mots);
  mock.timers.tick(200);
  await laisserFaire();
}

const adresses = () => demandes.map(({ adresse }) => adresse);
const etat = () => recherche.racine.querySelector('[role=status]').textContent;
const numeros = () => textes('tbody td:first-child', recherche.racine);

describe('A search', () => {
  test('invites to type, and asks nobody before there is enough', async () => {
    assert.equal(etat(), 'Tapez au moins 2 lettres.');
    await chercher('a');
    assert.deepEqual(adresses(), []);
    assert.equal(etat(), 'Tapez au moins 2 lettres.');
  });

  test('asks once typing has paused', async () => {
    taper(recherche.cible, 'st');
    mock.timers.tick(199);
    await chercher('sta');
    assert.deepEqual(adresses(), ['/api/offres?q=sta']);
  });

  test('shows its results as a table, each with the button that chooses it', async () => {
    await chercher('sta');
    assert.deepEqual(textes('tbody td:nth-child(2)', recherche.racine), ['Rennes', '']);
    assert.equal(etat(), '2 résultats.');
    assert.equal(recherche.racine.querySelector('caption').textContent, 'Rechercher une offre');
    const boutons = recherche.racine.querySelectorAll('tbody button');
    assert.equal(boutons[1].getAttribute('aria-label'), 'Sélectionner l’offre 2');
    boutons[1].click();
    assert.deepEqual(choisis, [2]);
  });

  test('helps when nothing is found', async () => {
    repondre({ lignes: [] });
    await chercher('sta');
    assert.equal(etat(), 'Aucun résultat.');
    assert.match(recherche.racine.textContent, /Essayez un autre mot\./);
    assert.equal(recherche.racine.querySelector('table'), null);
  });

  test('takes its results away when too little is left', async () => {
    await chercher('sta');
    await chercher('s');
    assert.equal(recherche.racine.querySelector('table'), null);
    assert.equal(etat(), 'Tapez au moins 2 lettres.');
  });

  test('starts at once with Enter, and sends no form', async () => {
    taper(recherche.cible, 'sta');
    assert.equal(touche(recherche.cible, 'Enter').defaultPrevented, true);
    await laisserFaire();
    assert.deepEqual(adresses(), ['/api/offres?q=sta']);
    assert.equal(touche(recherche.cible, 'Enter', { ctrlKey: true }).defaultPrevented, false);
  });

  test('leads to its field when it is started with too little', () => {
    bouton('Rechercher', recherche.racine).click();
    assert.equal(document.activeElement, recherche.cible);
  });

  test('gives up the question before the newest', async () => {
    const lente = plusTard();
    repondre(({ adresse }) => (adresse.endsWith('q=st') ? lente.promesse : { lignes: [{ numero: 9 }] }));
    await chercher('st');
    await chercher('sta');
    lente.tenir(json({ lignes: [{ numero: 1 }] }));
    await laisserFaire();
    assert.deepEqual(numeros(), ['9']);
    assert.equal(recherche.racine.hasAttribute('aria-busy'), false);
  });

  test('puts a refusal beside its field, in the place of the results', async () => {
    await chercher('sta');
    repondre(json({ message: 'Corrigez.', erreurs: { q: 'Trop vague.' } }, 422));
    await chercher('stage');
    assert.match(recherche.racine.querySelector('.s-erreur').textContent, /Trop vague\./);
    assert.equal(recherche.racine.querySelector('table'), null);
    assert.equal(etat(), 'Corrigez.');
    repondre({ lignes: [] });
    await chercher('stages');
    assert.equal(recherche.racine.querySelector('.s-erreur').hidden, true);
  });

  test('says that it failed and keeps the results before', async () => {
    await chercher('sta');
    serveur();
    await chercher('stage');
    assert.match(etat(), /^Le serveur ne répond pas/);
    assert.deepEqual(numeros(), ['1', '2']);
  });

  test('shows other criteria in the place of its own', async () => {
    await chercher('sta');
    recherche.demanderCriteres([{ nom: 'siret', libelle: 'SIRET' }]);
    assert.deepEqual(textes('label', recherche.racine), ['SIRET']);
    assert.equal(recherche.racine.querySelector('table'), null);
    assert.equal(recherche.cible.id, 'r-siret');
  });
});

describe('More results', () => {
  const pages = ({ adresse }) => {
    const page = Number(new URL(adresse, location.origin).searchParams.get('page'));
    return { lignes: [{ numero: page * 2 + 1 }, { numero: page * 2 + 2 }], suite: page < 2 };
  };
  const suite = () => bouton('Afficher la suite', recherche.racine);

  beforeEach(async () => {
    repondre(pages);
    await chercher('sta');
  });

  test('are announced, come below, and take the focus', async () => {
    assert.equal(etat(), 'Les 2 premiers résultats. Précisez la recherche pour en réduire le nombre.');
    suite().click();
    await laisserFaire();
    assert.deepEqual(numeros(), ['1', '2', '3', '4']);
    assert.equal(document.activeElement.getAttribute('aria-label'), 'Sélectionner l’offre 3');
    suite().click();
    await laisserFaire();
    assert.equal(etat(), '6 résultats.');
    assert.throws(suite);
  });

  test('that failed to come are the ones asked for next', async () => {
    serveur();
    suite().click();
    await laisserFaire();
    repondre(pages);
    suite().click();
    await laisserFaire();
    assert.deepEqual(numeros(), ['1', '2', '3', '4']);
  });

  test('asked for twice come once', async () => {
    const bas = suite();
    bas.click();
    bas.click();
    await laisserFaire();
    assert.deepEqual(numeros(), ['1', '2', '3', '4']);
  });

  test('are those of the search that is shown, not of what has just been typed', async () => {
    taper(recherche.cible, 'autre');
    suite().click();
    await laisserFaire();
    assert.deepEqual(adresses(), ['/api/offres?q=sta', '/api/offres?q=sta&page=1']);
  });

  test('of a new search begin with its first page', async () => {
    suite().click();
    await laisserFaire();
    await chercher('stage');
    assert.deepEqual(numeros(), ['1', '2']);
    suite().click();
    await laisserFaire();
    assert.equal(adresses().at(-1), '/api/offres?q=stage&page=1');
  });
});
