import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { monter } from '/forms/_commun/blocs/verification.js';
import { ouvrirPage } from '../../page.mjs';
import { formulaireAutour } from '../bloc.mjs';

const INFOS = {
  fiche: { raisonSociale: 'Amaris', siret: '73282932000074', aVerifier: true },
  services: [],
  contacts: {},
  dossiers: [],
  saisiPar: 'Ana Riou',
  demandeeLe: '2026-03-01T23:30:00Z',
};
let autour;

beforeEach(() => ouvrirPage());

function lignes(infos = {}) {
  autour = formulaireAutour([], { infos: { ...INFOS, ...infos } });
  monter(autour.bloc, autour.formulaire);
  return Object.fromEntries(
    [...autour.bloc.querySelectorAll('dl > div')].map((un) => [
      un.querySelector('dt').textContent,
      un.querySelector('dd').textContent,
    ]),
  );
}

describe('What an étudiant entered', () => {
  test('is shown with who did it and when, by the clock of Paris', () => {
    assert.deepEqual(lignes(), {
      SIRET: '732\u00a0829\u00a0320\u00a000074',
      'Saisi par': 'Ana Riou, le 2 mars 2026',
      Pour: 'Aucune convention encore',
    });
  });

  test('leads to the conventions it is for, those one may see', () => {
    const dossiers = [{ titre: 'Convention 12', etat: 'en cours', adresse: '/conventions/12' }, { titre: 'Une autre', etat: 'signée' }];
    assert.equal(lignes({ dossiers }).Pour, 'Convention 12 (en cours)Une autre (signée)');
    assert.deepEqual([...autour.bloc.querySelectorAll('a')].map((un) => un.getAttribute('href')), ['/conventions/12']);
  });

  test('comes with the services and contacts entered along with it', () => {
    const services = [{ id: 3, nom: 'Paie' }, { id: 4, nom: 'Achats' }];
    const contacts = { 3: [{ civilite: 'M', nom: 'Roy', fonction: 'Chef', courriel: 'r@a.fr' }] };
    assert.equal(lignes({ services, contacts })['Services et contacts'], 'Paie — M. Roy, Chef, r@a.frAchats');
  });
});
