import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { Saisie } from '/forms/_commun/saisie.js';
import { laisserFaire, ouvrirPage, taper } from '../page.mjs';

const FORMULAIRE = `
  <stages-champ nom="gratifie" type="ouinon" libelle="Gratifié"></stages-champ>
  <section data-si="gratifie=true">
    <stages-champ nom="montant" type="nombre" libelle="Montant" requis></stages-champ>
    <stages-champ nom="motif" libelle="Motif" si="montant>1000"></stages-champ>
  </section>
  <stages-champ nom="nir" libelle="NIR" sensible></stages-champ>
  <stages-champ nom="note" libelle="Note" requis-si="gratifie=false"></stages-champ>`;

beforeEach(() => ouvrirPage(`<main>${FORMULAIRE}</main>`));

function saisir(contexte = {}, references = {}) {
  const saisie = new Saisie('stage', references, contexte);
  saisie.monter(document.querySelector('main'));
  return saisie;
}

describe('The fields of a form', () => {
  test('are shown and hidden by what the others say, in a chain', () => {
    const saisie = saisir();
    assert.equal(saisie.champ('montant').affiche, false);
    saisie.ecrire({ gratifie: true });
    assert.equal(saisie.champ('montant').affiche, true);
    assert.equal(saisie.champ('motif').affiche, false);
    taper(saisie.champ('montant').cible, '1 200');
    assert.equal(saisie.champ('motif').affiche, true);
    saisie.ecrire({ gratifie: false });
    assert.equal(saisie.champ('motif').affiche, false);
  });

  test('are hidden along with what they depend on, even when it comes after them', () => {
    document.querySelector('main').innerHTML = `<stages-champ nom="haut" libelle="Haut" si="milieu"></stages-champ>
      <stages-champ nom="milieu" libelle="Milieu" si="bas=oui"></stages-champ><stages-champ nom="bas" libelle="Bas"></stages-champ>`;
    const saisie = saisir();
    saisie.ecrire({ milieu: 'a', bas: 'oui' });
    assert.equal(saisie.champ('haut').affiche, true);
    saisie.ecrire({ bas: 'non' });
    assert.equal(saisie.champ('haut').affiche, false);
  });

  test('are mandatory by what the others say', () => {
    const saisie = saisir();
    assert.equal(saisie.champ('note').requis, false);
    saisie.ecrire({ gratifie: false });
    assert.equal(saisie.champ('note').requis, true);
    saisie.ecrire({ gratifie: true });
    assert.equal(saisie.champ('note').requis, false);
  });

  test('are sent only when they are shown', () => {
    const saisie = saisir();
    saisie.ecrire({ gratifie: true, montant: 500 });
    assert.deepEqual(saisie.valeurs(), { gratifie: true, montant: 500, nir: null, note: null });
    saisie.ecrire({ gratifie: false });
    assert.deepEqual(saisie.valeurs(), { gratifie: false, nir: null, note: null });
  });

  test('leave out of a draft what is sensitive', () => {
    const saisie = saisir();
    saisie.ecrire({ nir: '2' });
    assert.equal('nir' in saisie.valeurs({ pourBrouillon: true }), false);
    assert.equal(saisie.valeurs().nir, '2');
  });

  test('that the centre does not ask for are hidden, and sent as they came', () => {
    const saisie = saisir({ regles: { note: { affiche: false }, gratifie: { obligatoire: true } } });
    saisie.ecrire({ note: 'gardée' });
    assert.equal(saisie.champ('note').affiche, false);
    assert.equal(saisie.valeurs().note, 'gardée');
    assert.equal(saisie.champ('gratifie').requis, true);
  });

  test('tell of a change by a person, and take away the error that it answers', () => {
    const saisie = saisir();
    const dits = [];
    saisie.addEventListener('changement', ({ detail }) => dits.push(detail.nom));
    saisie.signaler({ note: 'Trop long.' });
    saisie.ecrire({ note: 'a' });
    assert.deepEqual(dits, []);
    assert.equal(saisie.champ('note').enErreur, true);
    taper(saisie.champ('note').cible, 'b');
    assert.deepEqual(dits, ['note']);
    assert.equal(saisie.champ('note').enErreur, false);
  });

  test('tell of a value set on behalf of the person', () => {
    const saisie = saisir();
    const dits = [];
    saisie.addEventListener('changement', ({ detail }) => dits.push(detail.lire()));
    saisie.fixer('note', 'a');
    assert.deepEqual(dits, ['a']);
  });

  test('know, beside their own values, what the context says', () => {
    const saisie = saisir({ infos: { etranger: true }, note: 'du contexte' });
    assert.equal(saisie.valeur('infos.etranger'), true);
    assert.equal(saisie.valeur('infos.absent.encore'), null);
    assert.equal(saisie.valeur('note'), null);
    saisie.ecrire({ montant: 3 });
    assert.equal(saisie.valeur('montant'), null);
  });

  test('keep their default value when the server has none', () => {
    const saisie = saisir();
    saisie.ajouter({ nom: 'pays', libelle: 'Pays', defaut: 'FR' });
    saisie.ecrire({ pays: null, inconnu: 1 });
    assert.equal(saisie.valeur('pays'), 'FR');
    saisie.ecrire({ pays: 'DE' });
    assert.equal(saisie.valeur('pays'), 'DE');
  });

  test('offer what the browser knows of the person only to a student', () => {
    const tel = { nom: 'tel', libelle: 'Téléphone', remplissage: 'tel' };
    const chez = (acteur) => saisir({ acteur }).ajouter(tel).cible.getAttribute('autocomplete');
    assert.equal(chez({ etudiant: true }), 'tel');
    assert.equal(chez({ etudiant: false }), 'off');
  });

  test('take their codes from the context or from the server, and say when it fails', async () => {
    const references = {
      liste: (adresse) =>
        adresse === '/api/a' ? Promise.resolve([{ code: 'A', libelle: 'a' }]) : Promise.reject(new Error('Pas là.')),
    };
    const saisie = saisir({ listes: { themes: [{ code: 'T', libelle: 't' }] } }, references);
    const theme = saisie.ajouter({ nom: 'theme', type: 'liste', liste: 'themes' });
    const lue = saisie.ajouter({ nom: 'lue', type: 'liste', source: '/api/a' });
    const perdue = saisie.ajouter({ nom: 'perdue', type: 'liste', source: '/api/b' });
    await laisserFaire();
    assert.equal(theme.cible.options[1].value, 'T');
    assert.equal(lue.cible.options[1].value, 'A');
    assert.match(perdue.racine.textContent, /Pas là\./);
  });
});

describe('Before sending', () => {
  test('what is missing is left to the server as long as all can be read', () => {
    const saisie = saisir();
    saisie.ecrire({ gratifie: true });
    assert.deepEqual(saisie.verifier(), {});
  });

  test('what cannot be read is told, together with what is missing', () => {
    const saisie = saisir();
    saisie.ajouter({ nom: 'sujet', libelle: 'Sujet', requis: true });
    saisie.ecrire({ gratifie: true });
    taper(saisie.champ('montant').cible, 'beaucoup');
    assert.deepEqual(saisie.verifier(), {
      montant: 'Indiquez un nombre, par exemple 35 ou 35,5.',
      sujet: '« Sujet » est obligatoire.',
    });
  });

  test('a hidden field is not judged', () => {
    const saisie = saisir();
    saisie.ecrire({ gratifie: true });
    taper(saisie.champ('montant').cible, 'beaucoup');
    saisie.ecrire({ gratifie: false });
    assert.deepEqual(saisie.verifier(), {});
  });
});

describe('Refusals', () => {
  test('stand beside their fields and are listed in the order of the page, the others last', () => {
    const saisie = saisir();
    saisie.ecrire({ gratifie: false });
    const lignes = saisie.signaler({ inconnu: 'Ailleurs.', note: 'Ici.', montant: 'Caché.', gratifie: 'En tête.' });
    assert.deepEqual(
      lignes.map(({ message, champ }) => [message, champ?.nom ?? null]),
      [['En tête.', 'gratifie'], ['Ici.', 'note'], ['Ailleurs.', null], ['Caché.', null]],
    );
    assert.equal(saisie.champ('note').enErreur, true);
  });

  test('of the time before are taken away', () => {
    const saisie = saisir();
    saisie.signaler({ note: 'Ici.' });
    assert.deepEqual(saisie.signaler({}), []);
    assert.equal(saisie.champ('note').enErreur, false);
  });
});
