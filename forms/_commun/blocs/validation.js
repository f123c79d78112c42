import { creerNote, creerPartie } from '../fiche.js';
import { jourEnFrancais } from '../libelles.js';

/** What is validated: what forbids it, who signed and when, then every section. */
export function monter(racine, formulaire) {
  const { signatures, empechements, alertes, sections } = formulaire.contexte.infos;
  const { aLever = [], informations = [], derogations = [] } = formulaire.contexte.infos;
  const { saisie, barre } = formulaire;
  const nommer = () => barre.nommer(saisie.valeur('decision') === 'REFUSER' ? 'Rendre à corriger' : formulaire.racine.dataset.suivant);
  saisie.addEventListener('changement', nommer);
  nommer();
  racine.replaceChildren(
    ...[
      creerNote('La validation n’est pas possible', empechements, 's-manques'),
      creerNote('À lever avec un motif', aLever, 's-attention'),
      creerNote('À vérifier', alertes, 's-attention'),
      creerNote('À savoir', informations),
      creerNote('Avertissements levés lors d’une validation précédente', derogations),
      creerPartie('Signatures', signatures.map(signature)),
      ...sections.map(({ titre, lignes }) => creerPartie(titre, lignes)),
    ].filter(Boolean),
  );
}

function signature({ qualite, nom, signeeLe }) {
  const date = signeeLe ? `signé le ${jourEnFrancais(signeeLe)}` : 'attendu';
  return { libelle: qualite, valeur: [nom, date].filter(Boolean).join(' — ') };
}
