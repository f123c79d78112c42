import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { Probleme } from '/forms/_commun/api.js';
import { Bilan, remede } from '/forms/_commun/erreurs.js';
import { bouton, ouvrirPage, textes } from '../page.mjs';

let bilan;
let sujet;
let fin;

beforeEach(() => {
  ouvrirPage('<input id="sujet"><input id="fin">');
  bilan = new Bilan('stage');
  document.body.prepend(bilan.racine);
  sujet = { cible: document.getElementById('sujet') };
  fin = { cible: document.getElementById('fin') };
});

const titre = () => bilan.racine.querySelector('h2').textContent;

describe('The box on top of a form', () => {
  test('is hidden until there is something to say, then takes the focus', () => {
    assert.equal(bilan.racine.hidden, true);
    bilan.lister([{ message: 'Trop long.', champ: sujet }]);
    assert.equal(bilan.racine.hidden, false);
    assert.equal(document.activeElement, bilan.racine);
    assert.equal(bilan.racine.getAttribute('aria-labelledby'), bilan.racine.querySelector('h2').id);
  });

  test('counts the answers to correct', () => {
    bilan.lister([{ message: 'Trop long.', champ: sujet }]);
    assert.equal(titre(), 'Une réponse est à corriger');
    bilan.lister([{ message: 'Trop long.', champ: sujet }, { message: 'Trop tard.', champ: fin }]);
    assert.equal(titre(), '2 réponses sont à corriger');
  });

  test('leads to each field, and only says what belongs to none', () => {
    bilan.lister([{ message: 'Trop long.', champ: sujet }, { message: 'Ailleurs.', champ: null }]);
    assert.deepEqual(textes('li', bilan.racine), ['Trop long.', 'Ailleurs.']);
    const liens = bilan.racine.querySelectorAll('a');
    assert.equal(liens.length, 1);
    assert.equal(liens[0].getAttribute('href'), '#sujet');
    liens[0].click();
    assert.equal(document.activeElement, sujet.cible);
  });

  test('loses the line of a field that is changed, and goes with the last one', () => {
    bilan.lister([{ message: 'Trop long.', champ: sujet }, { message: 'Trop tard.', champ: fin }]);
    bilan.retirer(sujet);
    assert.deepEqual(textes('li', bilan.racine), ['Trop tard.']);
    assert.equal(titre(), 'Une réponse est à corriger');
    bilan.retirer(sujet);
    assert.equal(bilan.racine.hidden, false);
    bilan.retirer(fin);
    assert.equal(bilan.racine.hidden, true);
  });

  test('that says one thing keeps it whatever field is changed', () => {
    bilan.lister([{ message: 'Trop long.', champ: sujet }]);
    bilan.dire('Rien n’a été enregistré', 'Le serveur ne répond pas.');
    bilan.retirer(sujet);
    assert.equal(titre(), 'Rien n’a été enregistré');
    assert.equal(bilan.racine.hidden, false);
  });

  test('offers what can be done about it, other tabs being announced', () => {
    let fois = 0;
    bilan.dire('Titre', 'Texte', [
      {
        texte: 'Recharger',
        action: () => {
          fois += 1;
        },
      },
      { texte: 'Mes tâches', adresse: '/taches' },
      { texte: 'Se reconnecter', adresse: '/connexion', ailleurs: true },
    ]);
    bouton('Recharger', bilan.racine).click();
    assert.equal(fois, 1);
    const [ici, ailleurs] = bilan.racine.querySelectorAll('a');
    assert.equal(ici.hasAttribute('target'), false);
    assert.equal(ailleurs.textContent, 'Se reconnecter (nouvel onglet)');
    assert.equal(ailleurs.rel, 'noopener');
  });
});

describe('What to do about a problem', () => {
  const pour = (sorte) => remede(new Probleme(sorte), { recharger: 'recharger', taches: '/taches' });

  test('is to sign in again elsewhere when the session has ended', () => {
    assert.deepEqual(pour('session').actions, [{ texte: 'Se reconnecter', adresse: '/connexion', ailleurs: true }]);
  });

  test('is to reload a step recorded elsewhere', () => {
    assert.deepEqual(pour('perime').actions, [{ texte: 'Recharger', action: 'recharger' }]);
  });

  test('is to look at one’s tasks when the step is gone', () => {
    assert.deepEqual(pour('disparu').actions, [{ texte: 'Voir mes tâches', adresse: '/taches' }]);
  });

  test('is to try again in all other cases, with the words of the problem', () => {
    assert.equal(pour('reseau').titre, 'Rien n’a été enregistré');
    assert.match(pour('reseau').texte, /^Le serveur ne répond pas/);
    assert.equal(pour('panne').titre, 'Cela n’a pas pu être enregistré');
    assert.equal(pour('interdit').texte, 'Vous n’avez pas le droit de faire cela.');
    assert.equal(pour('panne').actions, undefined);
  });
});
