import { creerCartes } from '../cartes.js';
import { el } from '../dom.js';
import { adresseSurUneLigne, siretLisible } from '../libelles.js';
import { Recherche } from '../recherche.js';
import { COLONNES } from './etablissement.js';

/** Which établissement the sheet of the étudiant goes into: one that looks alike, or one that is searched for. */
export function monter(racine, { saisie, contexte, references, verifications }) {
  const champ = saisie.champ('garde');
  const { fiche, doublons } = contexte.infos;
  let proposes = doublons;

  const recherche = new Recherche({
    nom: 'recherche-garde',
    references,
    titre: 'Rechercher l’établissement à garder',
    adresse: '/api/etablissements',
    invite: 'Tapez au moins 2 lettres du nom, ou les 9 premiers chiffres du SIRET.',
    criteres: [
      { nom: 'raisonSociale', type: 'recherche', libelle: 'Un autre établissement : nom', largeur: 'moyen' },
      { nom: 'siret', type: 'chiffres', libelle: 'SIRET', largeur: 'moyen' },
    ],
    suffisant: (v) => (v.raisonSociale || '').length >= 2 || (v.siret || '').replace(/\s/g, '').length >= 9,
    colonnes: COLONNES,
    intitule: (ligne) => `${ligne.raisonSociale}, ${ligne.commune || ''}`,
    surChoix: (ligne) => retenir(ligne),
    vide: () => el('p', {}, 'Essayez un nom plus court.'),
  });

  function retenir(ligne) {
    if (ligne.id === fiche.id) return champ.signaler('C’est la fiche à vérifier elle-même : choisissez-en une autre.');
    if (!proposes.some((propose) => propose.id === ligne.id)) proposes = [...proposes, ligne];
    saisie.fixer('garde', ligne.id);
    montrer();
    return champ.cible.focus();
  }

  function montrer() {
    if (proposes.length === 0) champ.installer(recherche.cible);
    racine.replaceChildren(
      proposes.length > 0 ? cartes() : el('div', {}, el('p', {}, 'Aucun établissement ne lui ressemble.'), champ.racine),
      recherche.racine,
    );
  }

  const cartes = () =>
    creerCartes({
      champ,
      legende: 'Établissement à garder',
      lignes: proposes,
      titreDe: (ligne) => ligne.raisonSociale,
      detailsDe: (ligne) => [siretLisible(ligne.siret), adresseSurUneLigne(ligne)],
      actionsDe: () => [],
      surChoix: (id) => saisie.fixer('garde', id),
    });

  verifications.push(() =>
    champ.affiche && !champ.lire() ? { garde: 'Choisissez l’établissement à garder.' } : null,
  );
  montrer();
}
