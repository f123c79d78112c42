import { el } from '../dom.js';
import { nomComplet } from '../libelles.js';
import { Recherche } from '../recherche.js';
import { suivreLaTrouvaille } from '../trouvaille.js';

/** Step 6: the enseignant référent, found by nom, prénom or composante. */
export function monter(racine, formulaire) {
  const { saisie, contexte, references } = formulaire;
  const champ = saisie.champ('enseignant');
  let choisi = contexte.infos.choisi || null;
  const composantes = (contexte.infos.composantes || []).map((composante) =>
    typeof composante === 'string' ? { code: composante, libelle: composante } : composante,
  );
  const recherche = new Recherche({
    nom: 'recherche-enseignant',
    references,
    titre: 'Rechercher un enseignant',
    adresse: '/api/enseignants',
    invite: 'Tapez au moins 2 lettres du nom, ou choisissez une composante.',
    criteres: [
      { nom: 'nom', type: 'recherche', libelle: 'Nom', largeur: 'moyen' },
      { nom: 'prenom', type: 'recherche', libelle: 'Prénom', largeur: 'moyen' },
      {
        nom: 'composante',
        type: 'liste',
        libelle: 'Composante',
        options: composantes,
        vide: 'Toutes',
        largeur: 'moyen',
      },
    ],
    suffisant: ({ nom, prenom, composante }) =>
      (nom || '').length >= 2 || (prenom || '').length >= 2 || composante !== null,
    colonnes: [
      { titre: 'Nom', valeur: (ligne) => el('strong', {}, nomComplet({ civilite: ligne.civilite, nom: ligne.nom })) },
      { titre: 'Prénom', valeur: (ligne) => ligne.prenom },
      { titre: 'Composante', valeur: (ligne) => ligne.composante },
      { titre: 'Courriel', valeur: (ligne) => ligne.courriel },
    ],
    intitule: (ligne) => nomComplet(ligne),
    surChoix: (ligne) => {
      choisi = ligne;
      trouvaille.retenir(ligne.login);
    },
    vide: () => el('p', {}, 'Vérifiez l’orthographe ou cherchez dans une autre composante.'),
  });
  const plusTard = 'Vous ne le connaissez pas encore ? Passez à l’étape suivante : vous pourrez le compléter plus tard.';
  const trouvaille = suivreLaTrouvaille({
    racine,
    saisie,
    champ,
    recherche,
    changer: 'Choisir une autre personne',
    attente: () => (champ.requis ? [] : [el('p', { class: 's-note' }, plusTard)]),
    fiche: (login) => {
      const personne = choisi?.login === login ? choisi : { nom: login };
      return {
        titre: nomComplet(personne),
        lignes: [
          { libelle: 'Composante', valeur: personne.composante },
          { libelle: 'Courriel', valeur: personne.courriel },
          { libelle: 'Téléphone', valeur: personne.telephone },
        ],
      };
    },
  });
  trouvaille.montrer();
}
