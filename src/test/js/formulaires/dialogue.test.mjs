import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { Probleme } from '/forms/_commun/api.js';
import { confirmer, saisirDansDialogue } from '/forms/_commun/dialogue.js';
import { bouton, evenement, laisserFaire, ouvrirPage, plusTard, taper, touche } from '../page.mjs';

let enregistres;

beforeEach(() => {
  ouvrirPage();
  enregistres = [];
});

function ouvrir(options = {}) {
  return saisirDansDialogue({
    nom: 'service',
    titre: 'Créer un service',
    libelle: 'Créer',
    references: {},
    rangees: [{ nom: 'nom', libelle: 'Nom', requis: true }, { nom: 'rang', type: 'nombre', libelle: 'Rang' }],
    valeurs: { nom: 'Paie' },
    enregistrer: (valeurs) => {
      enregistres.push(valeurs);
      return Promise.resolve({ id: 1 });
    },
    ...options,
  });
}

const fenetre = () => document.querySelector('dialog');
const champ = (nom) => document.getElementById(`service-${nom}`);
const bilan = () => fenetre().querySelector('.s-bilan');

async function soumettre() {
  fenetre().querySelector('form').requestSubmit();
  await laisserFaire();
}

describe('A dialog with fields', () => {
  test('opens on its first field, filled in, under its title', () => {
    ouvrir();
    assert.equal(fenetre().open, true);
    assert.equal(document.activeElement, champ('nom'));
    assert.equal(champ('nom').value, 'Paie');
    assert.equal(document.getElementById(fenetre().getAttribute('aria-labelledby')).textContent, 'Créer un service');
  });

  test('gives what was recorded, and closes', async () => {
    const reponse = ouvrir();
    taper(champ('nom'), 'Achats');
    await soumettre();
    assert.deepEqual(await reponse, { id: 1 });
    assert.deepEqual(enregistres, [{ nom: 'Achats', rang: null }]);
    assert.equal(fenetre(), null);
  });

  test('records once, however often it is sent', async () => {
    const lente = plusTard();
    ouvrir({
      enregistrer: (valeurs) => {
        enregistres.push(valeurs);
        return lente.promesse;
      },
    });
    await soumettre();
    await soumettre();
    assert.equal(enregistres.length, 1);
    assert.equal(bouton('Enregistrement…', fenetre()).getAttribute('aria-disabled'), 'true');
  });

  test('sends nothing that cannot be read', async () => {
    ouvrir();
    taper(champ('rang'), 'premier');
    await soumettre();
    assert.deepEqual(enregistres, []);
    assert.match(bilan().textContent, /Indiquez un nombre/);
  });

  test('keeps everything typed when it is refused, and forgets each error once it is answered', async () => {
    ouvrir({ enregistrer: () => Promise.reject(new Probleme('saisie', { erreurs: { nom: 'Déjà pris.' } })) });
    taper(champ('nom'), 'Achats');
    await soumettre();
    assert.equal(champ('nom').value, 'Achats');
    assert.match(bilan().textContent, /Déjà pris\./);
    assert.equal(bouton('Créer', fenetre()).getAttribute('aria-disabled'), 'false');
    taper(champ('nom'), 'Achat');
    assert.equal(bilan().hidden, true);
  });

  test('tells a failure without a field', async () => {
    ouvrir({ enregistrer: () => Promise.reject(new Probleme('reseau')) });
    await soumettre();
    assert.match(bilan().textContent, /^Rien n’a été enregistré/);
  });

  test('about a sheet that was changed meanwhile can only be closed', async () => {
    const reponse = ouvrir({ enregistrer: () => Promise.reject(new Probleme('perime')) });
    await soumettre();
    assert.match(bilan().textContent, /^Cette fiche a été modifiée entre-temps/);
    bouton('Fermer sans enregistrer', fenetre()).click();
    assert.equal(await reponse, null);
  });

  test('lets who opened it say what a refusal means', async () => {
    ouvrir({
      enregistrer: () => Promise.reject(new Probleme('saisie', { erreurs: { nom: 'Déjà pris.' } })),
      surRefus: () => ({ titre: 'Doublon ?', texte: 'Peut-être.', actions: [] }),
    });
    await soumettre();
    assert.equal(bilan().querySelector('h2').textContent, 'Doublon ?');
  });

  test('is left at once when nothing was typed, by its button or by Escape', async () => {
    const premiere = ouvrir();
    bouton('Annuler', fenetre()).click();
    assert.equal(await premiere, null);
    const seconde = ouvrir();
    touche(fenetre(), 'Escape');
    assert.equal(await seconde, null);
    assert.equal(fenetre(), null);
  });

  test('asks before it drops what was typed', async () => {
    const reponse = ouvrir();
    taper(champ('nom'), 'Achats');
    touche(fenetre(), 'Escape');
    touche(fenetre(), 'Escape');
    assert.equal(document.activeElement, bouton('Continuer la saisie', fenetre()));
    bouton('Continuer la saisie', fenetre()).click();
    assert.equal(champ('nom').value, 'Achats');
    bouton('Annuler', fenetre()).click();
    bouton('Abandonner', fenetre()).click();
    assert.equal(await reponse, null);
    assert.deepEqual(enregistres, []);
  });
});

describe('A confirmation', () => {
  const demander = () => confirmer({ titre: 'Supprimer ?', texte: 'Pour toujours.', libelle: 'Supprimer' });

  test('says yes only by its own button', async () => {
    const oui = demander();
    bouton('Supprimer', fenetre()).click();
    assert.equal(await oui, true);
    const non = demander();
    bouton('Annuler', fenetre()).click();
    assert.equal(await non, false);
    const echap = demander();
    fenetre().dispatchEvent(evenement('cancel'));
    assert.equal(await echap, false);
    assert.equal(fenetre(), null);
  });
});
