import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { monter } from '/forms/_commun/blocs/signataire.js';
import { bouton, choisir, json, laisserFaire, ouvrirPage, serveur, textes } from '../../page.mjs';
import { CACHE, formulaireAutour } from '../bloc.mjs';

const RIOU = { id: 5, nom: 'Riou' };
const ROY = { id: 6, nom: 'Roy' };
let autour;
let demandes;

beforeEach(() => ouvrirPage());

async function ouvrir(infos, reponses = {}) {
  demandes = serveur({
    'GET /api/services/3/contacts': [RIOU],
    'GET /api/services/4/contacts': [ROY],
    ...reponses,
  });
  autour = formulaireAutour([CACHE('signataire')], { infos: { etablissement: { id: 7 }, ...infos } });
  await monter(autour.bloc, autour.formulaire);
}

const services = () => [{ id: 3, nom: 'Paie' }, { id: 4, nom: 'Direction' }];
const personnes = () => [...document.querySelectorAll('.s-option-texte')].map((un) => un.firstChild.textContent);

describe('The signatory', () => {
  test('is first looked for in the service of the tutor', async () => {
    await ouvrir({ services: services(), service: 4 });
    assert.equal(document.querySelector('select').selectedOptions[0].textContent, 'Direction');
    assert.deepEqual(personnes(), ['Roy', 'Pas encore connu : compléter plus tard']);
    assert.deepEqual(textes('legend'), ['Signataire, dans le service « Direction »']);
  });

  test('may be in another service, which is read once', async () => {
    await ouvrir({ services: services(), service: 4 });
    for (const rang of [0, 1, 0]) {
      choisir(document.querySelector('select'), rang);
      await laisserFaire();
    }
    assert.deepEqual(personnes()[0], 'Riou');
    assert.equal(demandes.length, 2);
    assert.equal(document.activeElement, document.querySelector('select'));
  });

  test('stays in the service before when the other cannot be read', async () => {
    await ouvrir({ services: services(), service: 3 }, { 'GET /api/services/4/contacts': json({ message: 'Parti.' }, 404) });
    choisir(document.querySelector('select'), 1);
    await laisserFaire();
    assert.deepEqual(autour.dits, [['dire', 'Parti.']]);
    assert.equal(document.querySelector('select').selectedIndex, 0);
    assert.equal(personnes()[0], 'Riou');
  });

  test('needs a service to begin with', async () => {
    await ouvrir({ services: [] });
    assert.equal(document.querySelector('select'), null);
    assert.equal(autour.saisie.champ('signataire').cible, bouton('Créer un service'));
  });

  test('may be in a service that is created for them', async () => {
    await ouvrir({ services: [] }, { 'GET /api/pays': [], 'POST /api/etablissements/7/services': { id: 9, nom: 'Neuf' } });
    bouton('Créer un service').click();
    await laisserFaire();
    document.querySelector('dialog form').requestSubmit();
    await laisserFaire();
    assert.deepEqual(textes('select option'), ['Neuf']);
    assert.equal(bouton('Créer un contact').isConnected, true);
  });
});
