import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { creerBarre } from '/forms/_commun/barre.js';
import { bouton, laisserFaire, ouvrirPage } from '../page.mjs';

let page;
let faits;

beforeEach(() => {
  page = ouvrirPage();
  faits = [];
});

function barre({ cle = 'saisirStage', reprise = false, precedente = null, quitter = '/', suivant } = {}) {
  const racine = document.createElement('form');
  if (suivant) racine.dataset.suivant = suivant;
  const etapes = [precedente, { cle, etat: 'courante' }, { cle: 'verifierRecapitulatif', etat: 'avenir' }].filter(Boolean);
  return creerBarre({
    racine,
    contexte: { reprise, tache: { cle }, dossier: { etapes } },
    hote: { quitter },
    brouillon: {
      garder: () => {
        faits.push('brouillon');
        return Promise.resolve();
      },
    },
    aller: (etape) => faits.push(etape),
  });
}

const suivant = ({ racine }) => racine.querySelector('[type=submit]');

describe('The bar at the bottom of a form', () => {
  test('goes back to the step before, when it can be reached', () => {
    bouton('Précédent', barre({ precedente: { cle: 'saisirService', accessible: true } }).racine).click();
    assert.deepEqual(faits, ['saisirService']);
    const fermee = barre({ precedente: { cle: 'saisirService', accessible: false } });
    assert.equal(fermee.racine.textContent.includes('Précédent'), false);
    assert.equal(barre().racine.textContent.includes('Précédent'), false);
  });

  test('goes back to the summary when one came from there', () => {
    const { racine } = barre({ reprise: true });
    assert.equal(suivant({ racine }).textContent, 'Enregistrer et revenir au récapitulatif');
    bouton('Revenir sans enregistrer', racine).click();
    assert.deepEqual(faits, ['verifierRecapitulatif']);
  });

  test('leads on to the next step otherwise', () => {
    assert.equal(suivant(barre()).textContent, 'Suivant');
  });

  test('keeps the draft before one leaves', async () => {
    bouton('Reprendre plus tard', barre().racine).click();
    assert.deepEqual(page.destinations, []);
    await laisserFaire();
    assert.deepEqual(faits, ['brouillon']);
    assert.deepEqual(page.destinations, ['/']);
  });

  test('cannot be left where the host has no other page', () => {
    assert.equal(barre({ quitter: null }).racine.textContent.includes('Reprendre plus tard'), false);
  });

  test('says what the form’s own button does', () => {
    const une = barre({ suivant: 'Valider' });
    assert.equal(suivant(une).textContent, 'Valider');
    une.nommer('Rendre à corriger');
    assert.equal(suivant(une).textContent, 'Rendre à corriger');
    une.nommer(null);
    assert.equal(suivant(une).textContent, 'Valider');
  });

  test('says that it is at work, then what it said before', () => {
    const une = barre();
    une.nommer('Créer');
    une.occuper(true);
    assert.equal(suivant(une).textContent, 'Enregistrement…');
    assert.equal(suivant(une).getAttribute('aria-disabled'), 'true');
    une.occuper(false);
    assert.equal(suivant(une).textContent, 'Créer');
    assert.equal(suivant(une).getAttribute('aria-disabled'), 'false');
  });

  test('says what became of the draft', () => {
    const une = barre();
    une.dire('Brouillon enregistré à 9 h 05');
    assert.equal(une.racine.querySelector('[role=status]').textContent, 'Brouillon enregistré à 9 h 05');
  });
});
