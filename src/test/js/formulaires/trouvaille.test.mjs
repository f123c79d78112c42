import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { Recherche } from '/forms/_commun/recherche.js';
import { suivreLaTrouvaille } from '/forms/_commun/trouvaille.js';
import { bouton, ouvrirPage, textes } from '../page.mjs';
import { CACHE, formulaireAutour } from './bloc.mjs';

let autour;
let trouvaille;
let changements;

beforeEach(() => {
  ouvrirPage();
  changements = [];
  autour = formulaireAutour([CACHE('offre')]);
  autour.saisie.addEventListener('changement', ({ detail }) => changements.push(detail.lire()));
  trouvaille = suivreLaTrouvaille({
    racine: autour.bloc,
    saisie: autour.saisie,
    champ: autour.saisie.champ('offre'),
    recherche: new Recherche({ nom: 'r', references: {}, titre: 'Offres', criteres: [{ nom: 'q', libelle: 'Mots' }] }),
    changer: 'Une autre',
    attente: () => [document.createTextNode('Rien encore.')],
    fiche: (valeur) => ({ titre: `Offre ${valeur}`, lignes: [] }),
  });
  trouvaille.montrer();
});

const champ = () => document.getElementById('r-q');

describe('What is found by a search', () => {
  test('is searched for until it is chosen; errors lead to the search', () => {
    assert.match(autour.bloc.textContent, /Rien encore\./);
    assert.equal(autour.saisie.champ('offre').cible, champ());
  });

  test('takes the place of the search, with the focus, and counts as a change', () => {
    trouvaille.retenir(12);
    assert.equal(champ(), null);
    assert.deepEqual(textes('h2'), ['Offre 12']);
    assert.equal(document.activeElement.textContent, 'Offre 12');
    assert.deepEqual(changements, [12]);
  });

  test('gives its place back to the search when another is wanted', () => {
    trouvaille.retenir(12);
    bouton('Une autre').click();
    assert.equal(document.activeElement, champ());
    assert.deepEqual(changements, [12, null]);
  });
});
