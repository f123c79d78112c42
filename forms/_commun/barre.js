import { bouton, el } from './dom.js';

/** The bar that stays in sight at the bottom: « Précédent », what became of the draft, « Suivant ». */
export function creerBarre(formulaire) {
  const etat = el('p', { class: 's-etat', role: 'status' });
  let libelle = libelleSuivant(formulaire);
  const suivant = el('button', { type: 'submit', class: 's-bouton s-premier' }, libelle);
  const racine = el(
    'div',
    { class: 's-barre' },
    retour(formulaire),
    el(
      'div',
      { class: 's-barre-milieu' },
      etat,
      formulaire.hote.quitter && bouton('Reprendre plus tard', 's-lien', () => partir(formulaire)),
    ),
    suivant,
  );
  return {
    racine,
    dire: (texte) => {
      etat.textContent = texte;
    },
    occuper: (occupe) => {
      suivant.textContent = occupe ? 'Enregistrement…' : libelle;
      suivant.setAttribute('aria-disabled', String(occupe));
    },
    nommer: (texte) => {
      libelle = texte || libelleSuivant(formulaire);
      suivant.textContent = libelle;
    },
  };
}

function libelleSuivant({ contexte, racine }) {
  if (contexte.reprise) return 'Enregistrer et revenir au récapitulatif';
  return racine.dataset.suivant || 'Suivant';
}

function retour(formulaire) {
  const { contexte } = formulaire;
  const { etapes } = contexte.dossier;
  if (contexte.reprise) {
    return bouton('Revenir sans enregistrer', 's-second', () => formulaire.aller(etapes.at(-1).cle));
  }
  const precedente = etapes[etapes.findIndex((etape) => etape.etat === 'courante') - 1];
  if (!precedente?.accessible) return el('span');
  return bouton('Précédent', 's-second', () => formulaire.aller(precedente.cle));
}

async function partir(formulaire) {
  await formulaire.brouillon.garder();
  location.assign(formulaire.hote.quitter);
}
