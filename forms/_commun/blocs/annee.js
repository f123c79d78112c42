import { abandonnee, avecParametres, demander } from '../api.js';
import { differer } from '../dom.js';

/** The academic years among which a stage beginning that day may be counted; a single one is chosen by itself. */
export function monter(racine, formulaire) {
  const { saisie, contexte } = formulaire;
  const champ = saisie.champ('annee');
  let requete = null;

  const proposer = async () => {
    requete?.abort();
    requete = new AbortController();
    try {
      const annees = await demander(
        avecParametres('/api/annees', { debut: saisie.valeur('debut'), dossier: contexte.dossier.id }),
        {
          signal: requete.signal,
        },
      );
      champ.proposer(annees);
      if (annees.length === 1) champ.ecrire(annees[0].code);
      champ.aider(
        annees.length > 1
          ? 'Le stage commence près du changement d’année : choisissez l’année d’inscription.'
          : 'Déduite de la date de début.',
      );
    } catch (erreur) {
      if (!abandonnee(erreur)) champ.aider(erreur.message);
    }
  };

  const bientot = differer(250, proposer);
  saisie.addEventListener('changement', ({ detail }) => detail.nom === 'debut' && bientot());
  return saisie.valeur('debut') ? proposer() : champ.aider('Indiquez d’abord la date de début.');
}
