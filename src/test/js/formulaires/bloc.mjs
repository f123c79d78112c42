import { References } from '/forms/_commun/references.js';
import { Saisie } from '/forms/_commun/saisie.js';

/** A form around one block of it: its fields, what is known, and `dits`, what the block asks the form to do. */
export function formulaireAutour(champs, { infos = {}, acteur = {}, saisie: valeurs = {}, ...contexte } = {}) {
  const dits = [];
  const references = new References();
  const saisie = new Saisie('etape', references, { infos, acteur });
  const section = document.createElement('section');
  const bloc = document.createElement('div');
  document.body.append(section, bloc);
  for (const champ of champs) section.append(saisie.ajouter({ libelle: champ.nom, ...champ }).racine);
  saisie.lier();
  saisie.ecrire(valeurs);
  const formulaire = {
    saisie,
    references,
    racine: document.createElement('form'),
    contexte: { infos, acteur, dossier: { id: 'd1' }, saisie: valeurs, ...contexte },
    verifications: [],
    barre: { nommer: (texte) => dits.push(['nommer', texte]) },
    bilan: { dire: (...mots) => dits.push(['bilan', ...mots]) },
    dire: (erreur) => dits.push(['dire', erreur.message]),
    aller: (etape) => dits.push(['aller', etape]),
  };
  return { formulaire, saisie, bloc, dits };
}

export const CACHE = (nom, requis = false) => ({ nom, type: 'cache', requis });
