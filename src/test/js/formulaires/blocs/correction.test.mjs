import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { monter } from '/forms/_commun/blocs/correction.js';
import { ouvrirPage, serveur } from '../../page.mjs';
import { formulaireAutour } from '../bloc.mjs';

beforeEach(() => ouvrirPage());

test('The sheet to correct is part of the form, filled in, and is sent with the decision', async () => {
  serveur({
    'GET /api/pays': [{ code: 'FR', libelle: 'France', france: true, siretExige: true }],
    'GET /api/nomenclatures/TYPE_STRUCTURE': [{ code: 'ENT', libelle: 'Entreprise' }],
    'GET /api/nomenclatures/STATUT_JURIDIQUE': [],
    'GET /api/nomenclatures/TRANCHE_EFFECTIF': [],
  });
  const { bloc, formulaire, saisie } = formulaireAutour([{ nom: 'decision' }], {
    saisie: { decision: 'CORRIGER', raisonSociale: 'Amaris', pays: 'FR', codePostal: '35000' },
  });
  await monter(bloc, formulaire);
  const valeurs = saisie.valeurs();
  assert.equal(valeurs.decision, 'CORRIGER');
  assert.equal(valeurs.raisonSociale, 'Amaris');
  assert.equal(valeurs.pays, 'FR');
  assert.equal(saisie.champ('siret').requis, true);
});
