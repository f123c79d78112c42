import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { Saisie } from '/forms/_commun/saisie.js';
import { laisserFaire, ouvrirPage, plusTard, taper } from '../page.mjs';

const COMMUNES = {
  35000: [{ nom: 'Rennes' }],
  29000: [{ nom: 'Quimper' }],
  56270: [{ nom: 'Ploemeur' }, { nom: 'Plœmeur-Bodou' }],
};
let saisie;
let communes;

beforeEach(() => {
  ouvrirPage();
  communes = (code) => Promise.resolve(COMMUNES[code] || []);
  saisie = new Saisie('lieu', {
    communes: (code) => communes(code),
    pays: () =>
      Promise.resolve([
        { code: 'FR', france: true },
        { code: 'PF', france: true },
        { code: 'DE', france: false },
      ]),
  });
  for (const nom of ['codePostal', 'pays']) document.body.append(saisie.ajouter({ nom, libelle: nom }).racine);
  document.body.append(saisie.ajouter({ nom: 'commune', type: 'commune', libelle: 'Commune' }).racine);
  saisie.ecrire({ pays: 'FR' });
  saisie.lier();
});

async function coder(code) {
  taper(saisie.champ('codePostal').cible, code);
  await laisserFaire();
}

async function proposees(texte) {
  const { cible, racine } = saisie.champ('commune');
  cible.blur();
  cible.value = texte;
  cible.focus();
  await laisserFaire();
  return [...racine.querySelectorAll('[role=option]')].map((ligne) => ligne.textContent);
}

describe('A postal code', () => {
  test('writes down the only municipality it serves', async () => {
    await coder('35000');
    assert.equal(saisie.valeur('commune'), 'Rennes');
  });

  test('empties a municipality it does not serve, when it serves several', async () => {
    saisie.champ('commune').ecrire('Rennes');
    await coder('56270');
    assert.equal(saisie.valeur('commune'), null);
  });

  test('leaves a municipality it serves, accents and capitals aside', async () => {
    saisie.champ('commune').ecrire('PLOEMEUR');
    await coder('56270');
    assert.equal(saisie.valeur('commune'), 'PLOEMEUR');
  });

  test('nobody knows leaves everything as it is', async () => {
    saisie.champ('commune').ecrire('Rennes');
    await coder('99999');
    assert.equal(saisie.valeur('commune'), 'Rennes');
  });

  test('is not looked up abroad, but is overseas', async () => {
    saisie.ecrire({ pays: 'DE' });
    await coder('35000');
    assert.equal(saisie.valeur('commune'), null);
    saisie.ecrire({ pays: 'PF' });
    await coder('29000');
    assert.equal(saisie.valeur('commune'), 'Quimper');
  });

  test('that was corrected meanwhile no longer has its say', async () => {
    const lente = plusTard();
    communes = (code) => (code === '35000' ? lente.promesse : Promise.resolve(COMMUNES[code]));
    await coder('35000');
    await coder('29000');
    lente.tenir(COMMUNES[35000]);
    await laisserFaire();
    assert.equal(saisie.valeur('commune'), 'Quimper');
  });

  test('does no harm when the server fails', async () => {
    communes = () => Promise.reject(new Error('panne'));
    saisie.champ('commune').ecrire('Rennes');
    await coder('29000');
    assert.equal(saisie.valeur('commune'), 'Rennes');
  });
});

describe('The field of the municipality', () => {
  test('proposes those of the code, fewer as one types', async () => {
    await coder('56270');
    assert.deepEqual(await proposees(''), ['Ploemeur', 'Plœmeur-Bodou']);
    assert.deepEqual(await proposees('bod'), ['Plœmeur-Bodou']);
  });

  test('proposes them all when none is what was typed', async () => {
    await coder('56270');
    assert.deepEqual(await proposees('Rennes'), ['Ploemeur', 'Plœmeur-Bodou']);
  });

  test('proposes nothing once its only one is written', async () => {
    await coder('35000');
    assert.deepEqual(await proposees('rennes'), []);
  });

  test('proposes nothing abroad', async () => {
    await coder('56270');
    saisie.ecrire({ pays: 'DE' });
    assert.deepEqual(await proposees(''), []);
  });
});
