import { bouton } from './dom.js';
import { creerFiche } from './fiche.js';

/**
 * A value found by a search: its card once it is chosen, the search until then. Options: racine, saisie, champ,
 * recherche, fiche(valeur): {titre, lignes, actions}, changer: label of the button that goes back to the search,
 * attente(): nodes below the search. Gives montrer() and retenir(valeur), for a choice the person has just made.
 */
export function suivreLaTrouvaille({ racine, saisie, champ, recherche, fiche, changer, attente = () => [] }) {
  const montrer = () => {
    const valeur = champ.lire();
    if (!valeur) return racine.replaceChildren(recherche.racine, ...attente());
    const { titre, lignes, actions = [] } = fiche(valeur);
    return racine.replaceChildren(creerFiche(titre, lignes, [...actions, bouton(changer, 's-second', abandonner)]));
  };
  const abandonner = () => {
    saisie.fixer(champ.nom, null);
    montrer();
    recherche.cible.focus();
  };
  const retenir = (valeur) => {
    saisie.fixer(champ.nom, valeur);
    montrer();
    racine.querySelector('.s-fiche-titre').focus();
  };
  champ.installer(recherche.cible);
  return { montrer, retenir };
}
