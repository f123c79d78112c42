import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { monter } from '/forms/_commun/blocs/service.js';
import { bouton, laisserFaire, ouvrirPage, serveur, textes } from '../../page.mjs';
import { CACHE, formulaireAutour } from '../bloc.mjs';

const AMARIS = { id: 7, raisonSociale: 'Amaris', voie: '1 rue', commune: 'Rennes', pays: 'FR' };
const PAIE = { id: 3, version: 1, nom: 'Paie', memeAdresse: true };
const ACHATS = { id: 4, version: 1, nom: 'Achats', memeAdresse: false, voie: '2 quai', telephone: '02' };
let autour;

beforeEach(() => ouvrirPage());

function ouvrir(services, saisie = {}) {
  autour = formulaireAutour([CACHE('service', true)], { infos: { etablissement: AMARIS, services }, saisie });
  monter(autour.bloc, autour.formulaire);
}

async function enregistrer(reponses) {
  serveur({ 'GET /api/pays': [], ...reponses });
  await laisserFaire();
  document.querySelector('dialog form').requestSubmit();
  await laisserFaire();
}

describe('The services of an établissement', () => {
  test('are told apart by their address', () => {
    ouvrir([PAIE, ACHATS]);
    assert.deepEqual(textes('.s-carte small'), ['Même adresse que l’établissement', '2 quai', '02']);
    assert.equal(autour.saisie.valeur('service'), null);
    document.querySelectorAll('input[type=radio]')[1].click();
    assert.equal(autour.saisie.valeur('service'), 4);
  });

  test('need no choice when there is one only', () => {
    ouvrir([PAIE]);
    assert.equal(autour.saisie.valeur('service'), 3);
    assert.equal(document.querySelector('input[type=radio]').checked, true);
  });

  test('begin with the first one to be created, where errors then lead', () => {
    ouvrir(undefined);
    assert.match(autour.bloc.textContent, /créez celui qui accueille le stage/);
    assert.equal(autour.saisie.champ('service').cible, bouton('Créer un service'));
  });

  test('gain the one that is created, which is chosen', async () => {
    ouvrir([PAIE, ACHATS]);
    serveur({ 'GET /api/pays': [] });
    bouton('Créer un service').click();
    await enregistrer({ 'POST /api/etablissements/7/services': { id: 5, nom: 'Neuf', memeAdresse: true } });
    assert.equal(autour.saisie.valeur('service'), 5);
    assert.equal(document.querySelectorAll('.s-carte').length, 3);
    assert.equal(document.activeElement, document.querySelector('input:checked'));
  });

  test('show the change of the one that is changed', async () => {
    ouvrir([PAIE, ACHATS]);
    serveur({ 'GET /api/pays': [] });
    document.querySelector('[aria-label="Modifier Paie"]').click();
    await enregistrer({ 'PUT /api/services/3': { ...PAIE, nom: 'Payes' } });
    assert.deepEqual([...document.querySelectorAll('.s-option-texte')].map((un) => un.firstChild.textContent), ['Payes', 'Achats']);
    assert.equal(autour.saisie.valeur('service'), 3);
  });
});
