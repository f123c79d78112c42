import { demander } from '../api.js';
import { el } from '../dom.js';
import { Recherche } from '../recherche.js';
import { suivreLaTrouvaille } from '../trouvaille.js';

/** Staff look the student up first; a student's own form is filled in at once. */
export function monter(racine, formulaire) {
  const { saisie, contexte, references } = formulaire;
  const { infos, acteur } = contexte;
  const numero = saisie.champ('numEtudiant');
  const recherche = new Recherche({
    nom: 'recherche-etudiant',
    references,
    titre: 'Rechercher un étudiant',
    adresse: '/api/etudiants',
    criteres: [
      {
        nom: 'q',
        type: 'recherche',
        libelle: 'Numéro d’étudiant ou nom',
        largeur: 'long',
        aide: 'Par exemple 22600001 ou Bressolat.',
      },
    ],
    suffisant: ({ q }) => q && q.length >= 2,
    colonnes: [
      { titre: 'N° étudiant', valeur: (ligne) => ligne.numEtudiant },
      { titre: 'Nom', valeur: (ligne) => el('strong', {}, ligne.nom) },
      { titre: 'Prénom', valeur: (ligne) => ligne.prenom },
      { titre: 'Étape', valeur: (ligne) => ligne.etape },
      { titre: 'Composante', valeur: (ligne) => ligne.composante },
    ],
    intitule: (ligne) => `${ligne.prenom} ${ligne.nom}`,
    surChoix: (ligne) => choisir(ligne.numEtudiant),
    vide: () =>
      el(
        'p',
        {},
        'Vérifiez l’orthographe, ou cherchez par numéro. Seuls les étudiants que vos centres gèrent sont proposés.',
      ),
  });
  const trouvaille = suivreLaTrouvaille({
    racine,
    saisie,
    champ: numero,
    recherche,
    changer: 'Changer d’étudiant',
    fiche: (valeur) => ({
      titre: [saisie.valeur('prenom'), saisie.valeur('nom')].filter(Boolean).join(' ') || 'Étudiant',
      lignes: [{ libelle: 'N° étudiant', valeur }],
    }),
  });

  const choisir = async (numEtudiant) => {
    try {
      const { inscriptions, nirMasque, ...fiche } = await demander(`/api/etudiants/${encodeURIComponent(numEtudiant)}`);
      saisie.ecrire(fiche);
      connaitre({ inscriptions, nirMasque });
      trouvaille.retenir(numEtudiant);
    } catch (erreur) {
      formulaire.dire(erreur);
    }
  };

  const connaitre = ({ inscriptions, nirMasque, cpamLibelle }) => {
    proposerInscriptions(saisie, inscriptions || []);
    rappelerNir(saisie, nirMasque);
    nommerCaisse(formulaire, cpamLibelle);
  };

  formulaire.verifications.push(() =>
    numero.lire() ? null : { numEtudiant: 'Cherchez l’étudiant, puis sélectionnez-le.' },
  );
  connaitre(infos);
  if (acteur.etudiant) racine.replaceChildren();
  else trouvaille.montrer();
}

function proposerInscriptions(saisie, inscriptions) {
  const champ = saisie.champ('inscription');
  champ.proposer(
    inscriptions.map(({ code, libelle, composante, annee }) => ({
      code,
      libelle: [libelle, composante, annee].filter(Boolean).join(' — '),
    })),
  );
  if (inscriptions.length === 1 && champ.lire() === null) champ.ecrire(inscriptions[0].code);
  saisie.rafraichir();
}

function rappelerNir(saisie, nirMasque) {
  if (!nirMasque) return;
  saisie.champ('nir').exiger(false);
  saisie.champ('nir').aider(`Déjà connu : ${nirMasque}. Laissez vide pour le garder.`);
}

/** The context knows the name of the recorded office; the one of a draft is looked up by its code. */
async function nommerCaisse({ saisie, references, contexte }, libelleEnregistre) {
  const champ = saisie.champ('cpam');
  const code = champ.lire();
  if (!code) return null;
  if (libelleEnregistre && !contexte.brouillon) return champ.controle.nommer(libelleEnregistre);
  const lignes = await references.cpam(code).catch(() => []);
  return champ.controle.nommer(lignes.find((ligne) => ligne.code === code)?.libelle);
}
