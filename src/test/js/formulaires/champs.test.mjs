import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { Champ, decrire } from '/forms/_commun/champs.js';
import { ouvrirPage, taper } from '../page.mjs';

let changes;

beforeEach(() => {
  ouvrirPage('<main></main>');
  changes = [];
});

function champ(description) {
  const racine = document.createElement('div');
  document.querySelector('main').append(racine);
  return new Champ({ libelle: 'Sujet', ...description }, racine, 'stage', (un) => changes.push(un.nom));
}

test('A field is described by the attributes of its element', () => {
  document.body.innerHTML =
    '<stages-champ nom="fin" type="date" libelle="Fin" requis requis-si="debut" lecture-seule si="debut"></stages-champ>';
  assert.deepEqual(decrire(document.querySelector('stages-champ')), {
    nom: 'fin',
    type: 'date',
    libelle: 'Fin',
    si: 'debut',
    requisSi: 'debut',
    requis: true,
    sensible: false,
    lectureSeule: true,
    enLigne: false,
  });
});

describe('A field', () => {
  test('is named by its label', () => {
    const { racine, cible } = champ({ nom: 'sujet' });
    assert.equal(racine.querySelector('label').htmlFor, cible.id);
    assert.equal(cible.id, 'stage-sujet');
    assert.equal(racine.dataset.champ, 'sujet');
  });

  test('tells who asked for it that the person changed it', () => {
    taper(champ({ nom: 'sujet' }).cible, 'a');
    assert.deepEqual(changes, ['sujet']);
  });

  test('begins with its default value, silently', () => {
    assert.equal(champ({ nom: 'sujet', defaut: 'Rien' }).lire(), 'Rien');
    assert.deepEqual(changes, []);
  });

  test('is marked by a star and told to be mandatory only while it is', () => {
    const sujet = champ({ nom: 'sujet', requis: true });
    const etoile = sujet.racine.querySelector('.s-etoile');
    assert.equal(etoile.hidden, false);
    assert.equal(sujet.cible.getAttribute('aria-required'), 'true');
    sujet.exiger(false);
    assert.equal(etoile.hidden, true);
    assert.equal(sujet.cible.hasAttribute('aria-required'), false);
  });

  test('is described by its help', () => {
    const sujet = champ({ nom: 'sujet', aide: 'En une phrase.' });
    assert.equal(sujet.cible.getAttribute('aria-describedby'), 'stage-sujet-aide');
    sujet.aider(null);
    assert.equal(sujet.cible.hasAttribute('aria-describedby'), false);
  });

  test('shows its error, described before the help, and takes it away', () => {
    const sujet = champ({ nom: 'sujet', aide: 'En une phrase.', max: '10', type: 'zone' });
    sujet.signaler('Trop long.');
    const erreur = sujet.racine.querySelector('.s-erreur');
    assert.equal(erreur.textContent, 'Erreur : Trop long.');
    assert.equal(sujet.cible.getAttribute('aria-invalid'), 'true');
    assert.equal(
      sujet.cible.getAttribute('aria-describedby'),
      'stage-sujet-erreur stage-sujet-aide stage-sujet-compteur',
    );
    assert.equal(sujet.racine.classList.contains('s-en-erreur'), true);
    sujet.signaler(null);
    assert.equal(erreur.hidden, true);
    assert.equal(sujet.cible.hasAttribute('aria-invalid'), false);
    assert.equal(sujet.racine.classList.contains('s-en-erreur'), false);
  });

  test('of several buttons is a group named by its legend, which carries the error', () => {
    const choix = champ({ nom: 'gratifie', type: 'ouinon', requis: true });
    const groupe = choix.racine.querySelector('fieldset');
    choix.signaler('Répondez.');
    assert.equal(groupe.getAttribute('aria-labelledby'), groupe.querySelector('legend').id);
    assert.equal(groupe.getAttribute('aria-invalid'), 'true');
    assert.equal(groupe.getAttribute('aria-required'), 'true');
    assert.equal(choix.cible.localName, 'input');
  });

  test('to tick has its box inside its label', () => {
    const { racine } = champ({ nom: 'accord', type: 'case', libelle: 'J’accepte' });
    assert.equal(racine.querySelector('label input').id, 'stage-accord');
  });

  test('whose value is chosen elsewhere carries its error where the choice is made', () => {
    const tuteur = champ({ nom: 'tuteur', type: 'cache' });
    tuteur.signaler('Choisissez.');
    const bouton = document.createElement('button');
    bouton.setAttribute('aria-describedby', 'ailleurs');
    tuteur.installer(bouton);
    assert.equal(tuteur.cible, bouton);
    assert.equal(bouton.getAttribute('aria-describedby'), 'stage-tuteur-erreur ailleurs');
    tuteur.signaler(null);
    assert.equal(bouton.getAttribute('aria-describedby'), 'ailleurs');
  });

  test('is shown unless it, or what is around it, is hidden', () => {
    const sujet = champ({ nom: 'sujet' });
    assert.equal(sujet.affiche, true);
    sujet.racine.hidden = true;
    assert.equal(sujet.affiche, false);
    sujet.racine.hidden = false;
    document.querySelector('main').hidden = true;
    assert.equal(sujet.affiche, false);
  });
});
