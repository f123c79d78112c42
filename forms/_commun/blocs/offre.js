import { el } from '../dom.js';
import { Recherche } from '../recherche.js';
import { suivreLaTrouvaille } from '../trouvaille.js';

/** Finds the offer a stage answers, by its number or the words of its title. */
export function monter(racine, formulaire) {
  const { saisie, contexte, references } = formulaire;
  const champ = saisie.champ('offre');
  let connue = contexte.infos.offre || null;
  const recherche = new Recherche({
    nom: 'recherche-offre',
    references,
    titre: 'Rechercher une offre',
    adresse: '/api/offres',
    invite: 'Tapez le numéro de l’offre, ou au moins 5 caractères de son intitulé.',
    criteres: [{ nom: 'q', type: 'recherche', libelle: 'Numéro ou mots de l’intitulé', largeur: 'long' }],
    suffisant: ({ q }) => q && (q.length >= 5 || /^\d+$/.test(q)),
    colonnes: [
      { titre: 'Numéro', valeur: (ligne) => String(ligne.numero) },
      { titre: 'Intitulé', valeur: (ligne) => el('strong', {}, ligne.intitule) },
      { titre: 'Établissement', valeur: (ligne) => ligne.etablissement },
      { titre: 'Commune', valeur: (ligne) => ligne.commune },
    ],
    intitule: (ligne) => `l’offre ${ligne.numero}, ${ligne.intitule}`,
    surChoix: (ligne) => {
      connue = ligne;
      trouvaille.retenir(ligne.numero);
    },
    vide: () => el('p', {}, 'Seules les offres diffusées se trouvent ici.'),
  });
  const trouvaille = suivreLaTrouvaille({
    racine,
    saisie,
    champ,
    recherche,
    changer: 'Choisir une autre offre',
    fiche: (numero) => {
      const offre = String(connue?.numero) === String(numero) ? connue : { intitule: `Offre n° ${numero}` };
      return {
        titre: offre.intitule,
        lignes: [
          { libelle: 'Numéro', valeur: String(numero) },
          { libelle: 'Établissement', valeur: offre.etablissement },
          { libelle: 'Commune', valeur: offre.commune },
        ],
      };
    },
  });
  trouvaille.montrer();
}
