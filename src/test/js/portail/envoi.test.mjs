import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { charger, evenement, ouvrirPage, textes } from '../page.mjs';

const CONTENU = `<main id="contenu" tabindex="-1"><form data-envoi action="/etablissements/import">
  <div><input type="file"></div><button type="submit">Lire</button>
  <p role="status" hidden><span data-progres></span></p></form></main>`;
let page;
let requete;

class Requete {
  constructor() {
    requete = this;
    this.entetes = {};
    this.suites = {};
    this.upload = { addEventListener: (quoi, suite) => this.ecouter(quoi, suite) };
  }

  ecouter(quoi, suite) {
    this.suites[quoi] = suite;
  }

  addEventListener(quoi, suite) {
    this.ecouter(quoi, suite);
  }

  open(methode, adresse) {
    this.demande = `${methode} ${adresse}`;
  }

  setRequestHeader(nom, valeur) {
    this.entetes[nom] = valeur;
  }

  send(corps) {
    this.corps = corps;
  }
}

beforeEach(async () => {
  page = ouvrirPage(CONTENU);
  document.cookie = 'APP-XSRF-TOKEN=abc';
  globalThis.XMLHttpRequest = Requete;
  requete = null;
  await charger('/portail/envoi.js');
  document.dispatchEvent(evenement('DOMContentLoaded'));
});

function envoyer(fichiers = [{ name: 'été.csv', size: 12 }]) {
  Object.defineProperty(document.querySelector('input'), 'files', { value: fichiers, configurable: true });
  const envoi = evenement('submit');
  document.querySelector('form').dispatchEvent(envoi);
  return envoi;
}

const etat = () => document.querySelector('[role=status]');

describe('A large file', () => {
  test('is the whole body of its request, with its name and the token', () => {
    const envoi = envoyer();
    assert.equal(envoi.defaultPrevented, true);
    assert.equal(requete.demande, 'POST /etablissements/import?nom=%C3%A9t%C3%A9.csv');
    assert.deepEqual(requete.entetes, { 'Content-Type': 'text/csv', 'X-APP-XSRF-TOKEN': 'abc' });
    assert.equal(requete.corps.name, 'été.csv');
  });

  test('that was not chosen is refused by the server, not here', () => {
    envoyer([]);
    assert.equal(requete.demande, 'POST /etablissements/import?nom=');
    assert.equal(requete.corps.size, 0);
  });

  test('is not sent when another script holds it back', () => {
    document.addEventListener('submit', (evt) => evt.preventDefault(), { capture: true });
    envoyer();
    assert.equal(requete, null);
  });

  test('tells how far it is, and is not sent twice', () => {
    envoyer();
    assert.equal(document.querySelector('button').disabled, true);
    assert.equal(etat().hidden, false);
    requete.suites.progress({ loaded: 1, total: 3 });
    assert.equal(etat().textContent, 'Envoi du fichier… 33 %');
  });

  test('that was read leads to its page', () => {
    envoyer();
    Object.assign(requete, { status: 200, responseURL: 'https://stages.test/etablissements/import/4' });
    requete.suites.load();
    assert.deepEqual(page.destinations, ['https://stages.test/etablissements/import/4']);
  });

  test('that was refused shows the refusal in the place of the form, with the focus', () => {
    envoyer();
    const refus = '<main id="contenu"><p id="bilan" tabindex="-1">Colonne absente.</p></main>';
    Object.assign(requete, { status: 422, responseText: refus });
    requete.suites.load();
    assert.equal(document.querySelector('main').textContent, 'Colonne absente.');
    assert.equal(document.activeElement.id, 'bilan');
    assert.deepEqual(page.destinations, []);
  });

  test('that did not arrive can be sent again', () => {
    envoyer();
    requete.suites.error();
    assert.equal(document.querySelector('button').disabled, false);
    assert.equal(etat().hidden, true);
    assert.match(textes('.champ-erreur')[0], /^L’envoi n’a pas abouti/);
    assert.equal(document.activeElement, document.querySelector('input'));
  });
});
