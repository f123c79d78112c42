import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { charger, evenement, laisserFaire, ouvrirPage } from '../page.mjs';

let envois;

beforeEach(async () => {
  ouvrirPage(`<form id="verification-fichier" data-trop-grand="Trop grand." data-pas-pdf="Pas un PDF." data-illisible="Illisible.">
    <div class="depot" hidden><input type="file" id="fichier"></div><p id="fichier-erreur" hidden></p>
    <input id="empreinte"></form>`);
  envois = 0;
  document.querySelector('form').requestSubmit = () => {
    envois += 1;
  };
  await charger('/portail/verification.js');
});

const fichier = (octets, size = octets.length) => ({
  size,
  arrayBuffer: () => Promise.resolve(new TextEncoder().encode(octets).buffer),
});

async function choisir(choisi) {
  const champ = document.getElementById('fichier');
  Object.defineProperty(champ, 'files', { value: choisi ? [choisi] : [], configurable: true });
  champ.dispatchEvent(evenement('change'));
  await new Promise((resoudre) => {
    setTimeout(resoudre, 50);
  });
}

const erreur = () => document.getElementById('fichier-erreur');
const empreinte = () => document.getElementById('empreinte').value;

describe('A document to verify', () => {
  test('can be put on the page where the browser computes digests', () => {
    assert.equal(document.querySelector('.depot').hidden, false);
  });

  test('never leaves the computer: only its digest is sent', async () => {
    await choisir(fichier('%PDF-1.7'));
    assert.equal(empreinte(), '86edbaa24831badfa0a8b04bb410141e2ee4182b6d0014493fe262a7a331c20b');
    assert.equal(envois, 1);
  });

  test('may be dropped there', async () => {
    const depot = document.querySelector('.depot');
    const survol = evenement('dragover');
    depot.dispatchEvent(survol);
    assert.equal(survol.defaultPrevented, true);
    assert.equal(depot.classList.contains('survol'), true);
    depot.dispatchEvent(evenement('drop', { dataTransfer: { files: [fichier('texte')] } }));
    await laisserFaire();
    assert.equal(depot.classList.contains('survol'), false);
    assert.equal(erreur().textContent, 'Pas un PDF.');
  });

  test('that is no PDF, too large or unreadable is told so and not sent', async () => {
    const cas = [
      [fichier('PK..'), 'Pas un PDF.'],
      [fichier('%PDF-1.7', 20 * 1024 * 1024 + 1), 'Trop grand.'],
      [{ size: 3, arrayBuffer: () => Promise.reject(new Error('parti')) }, 'Illisible.'],
    ];
    for (const [choisi, message] of cas) {
      await choisir(choisi);
      assert.equal(erreur().hidden, false);
      assert.equal(erreur().textContent, message);
      assert.equal(document.getElementById('fichier').getAttribute('aria-invalid'), 'true');
    }
    assert.equal(envois, 0);
  });

  test('that was not chosen after all changes nothing', async () => {
    await choisir(null);
    assert.equal(erreur().hidden, true);
    assert.equal(envois, 0);
  });
});
