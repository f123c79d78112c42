import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { monter } from '/forms/_commun/blocs/recapitulatif.js';
import { ouvrirPage, textes } from '../../page.mjs';
import { formulaireAutour } from '../bloc.mjs';

const STAGE = { titre: 'Stage', etape: 'saisirStage', lignes: [{ libelle: 'Sujet', valeur: '' }], manque: ['Le sujet.'] };
const TUTEUR = { titre: 'Tuteur', etape: 'saisirTuteur', lignes: [{ libelle: 'Nom', valeur: 'Riou' }] };
let autour;

beforeEach(() => ouvrirPage());

function ouvrir(infos) {
  autour = formulaireAutour([], { infos });
  monter(autour.bloc, autour.formulaire);
}

describe('The summary', () => {
  test('shows every section, with what is empty and what is missing', () => {
    ouvrir({ sections: [STAGE, TUTEUR] });
    assert.deepEqual(textes('.s-partie h2'), ['Stage', 'Tuteur']);
    assert.deepEqual(textes('.s-partie dd'), ['Non renseigné', 'Riou']);
    assert.deepEqual(textes('.s-partie .s-manque'), ['Le sujet.']);
  });

  test('leads to what is missing and to every section', () => {
    ouvrir({ sections: [STAGE, TUTEUR] });
    document.querySelector('[aria-label="Compléter : Le sujet."]').click();
    document.querySelector('[aria-label="Modifier : Tuteur"]').click();
    assert.deepEqual(autour.dits.slice(1), [['aller', 'saisirStage'], ['aller', 'saisirTuteur']]);
    assert.deepEqual(textes('.s-manques li'), ['Le sujet. Compléter']);
  });

  test('says what deserves attention, if anything does', () => {
    ouvrir({ sections: [TUTEUR], alertes: ['Le stage commence demain.'] });
    assert.deepEqual(textes('.s-attention li'), ['Le stage commence demain.']);
    assert.equal(document.querySelector('.s-manques'), null);
    ouvrir({ sections: [TUTEUR] });
    assert.equal(autour.bloc.querySelector('.s-note'), null);
  });

  test('names what its button does', () => {
    const dite = (infos) => {
      ouvrir(infos);
      return autour.dits[0];
    };
    assert.deepEqual(dite({}), ['nommer', 'Créer la convention']);
    assert.deepEqual(dite({ dejaCreee: true }), ['nommer', 'Enregistrer les modifications']);
    assert.deepEqual(dite({ dejaCreee: true, action: 'Créer l’avenant' }), ['nommer', 'Créer l’avenant']);
  });
});
