import { bouton, el } from '../dom.js';
import { creerFiche } from '../fiche.js';
import { nomComplet } from '../libelles.js';
import { Recherche } from '../recherche.js';

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
      saisie.fixer('enseignant', ligne.login);
      montrer();
      racine.querySelector('.s-fiche-titre').focus();
    },
    vide: () => el('p', {}, 'Vérifiez l’orthographe ou cherchez dans une autre composante.'),
  });
  champ.installer(recherche.cible);

  const montrer = () => {
    const login = champ.lire();
    if (!login) {
      return racine.replaceChildren(
        ...[
          recherche.racine,
          !champ.requis &&
            el(
              'p',
              { class: 's-note' },
              'Vous ne le connaissez pas encore ? Passez à l’étape suivante : vous pourrez le compléter plus tard.',
            ),
        ].filter(Boolean),
      );
    }
    const personne = choisi?.login === login ? choisi : { nom: login };
    const changer = bouton('Choisir une autre personne', 's-second', () => {
      saisie.fixer('enseignant', null);
      montrer();
      recherche.cible.focus();
    });
    return racine.replaceChildren(
      creerFiche(
        nomComplet(personne),
        [
          { libelle: 'Composante', valeur: personne.composante },
          { libelle: 'Courriel', valeur: personne.courriel },
          { libelle: 'Téléphone', valeur: personne.telephone },
        ],
        [changer],
      ),
    );
  };
  montrer();
}
