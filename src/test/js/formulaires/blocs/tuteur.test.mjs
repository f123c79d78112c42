import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { monter } from '/forms/_commun/blocs/tuteur.js';
import { bouton, laisserFaire, ouvrirPage, serveur, textes } from '../../page.mjs';
import { CACHE, formulaireAutour } from '../bloc.mjs';

const AMARIS = { raisonSociale: 'Amaris', voie: '1 rue', commune: 'Rennes' };
let autour;

beforeEach(() => ouvrirPage());

function ouvrir(contacts, service = {}) {
  autour = formulaireAutour([CACHE('tuteur')], {
    infos: { etablissement: AMARIS, service: { id: 3, nom: 'Paie', memeAdresse: true, ...service }, contacts },
  });
  monter(autour.bloc, autour.formulaire);
}

describe('The tuteur professionnel', () => {
  test('is one of the contacts of the service, shown with its own address', () => {
    ouvrir([{ id: 5, nom: 'Riou' }]);
    assert.deepEqual(textes('.s-fiche dd'), ['Amaris', '1 rue, Rennes']);
    ouvrir([{ id: 5, nom: 'Riou' }], { memeAdresse: false, voie: '2 quai' });
    assert.deepEqual(textes('.s-fiche dd', autour.bloc), ['Amaris', '2 quai']);
    autour.bloc.querySelector('input[type=radio]').click();
    assert.equal(autour.saisie.valeur('tuteur'), 5);
  });

  test('is to be created when nobody is known there', async () => {
    serveur({ 'GET /api/nomenclatures/CIVILITE': [], 'POST /api/services/3/contacts': { id: 8, nom: 'Neuf' } });
    ouvrir(undefined);
    assert.match(autour.bloc.textContent, /créez le tuteur professionnel/);
    bouton('Créer un contact').click();
    document.querySelector('dialog form').requestSubmit();
    await laisserFaire();
    assert.equal(autour.saisie.valeur('tuteur'), 8);
    assert.doesNotMatch(autour.bloc.textContent, /créez le tuteur professionnel/);
    assert.equal(document.activeElement, document.querySelector('input:checked'));
  });
});
