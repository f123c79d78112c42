import { demander } from '../api.js';
import { bouton, el } from '../dom.js';
import { pastilleAccord } from '../fiche.js';
import { adresseSurUneLigne, siretLisible } from '../libelles.js';
import { saisirEtablissement } from '../organismes.js';
import { Recherche } from '../recherche.js';
import { suivreLaTrouvaille } from '../trouvaille.js';

const DEPARTEMENT = {
  nom: 'departement',
  type: 'texte',
  libelle: 'Département',
  largeur: 'court',
  aide: 'Par exemple 35 ou 2A.',
};
const longueur = (texte) => (texte || '').length;

/** The six searches (4.1): what to type, and from when on it is worth asking. */
const MODES = [
  {
    libelle: 'Raison sociale',
    criteres: () => [
      { nom: 'raisonSociale', type: 'recherche', libelle: 'Nom de l’établissement', largeur: 'long' },
      DEPARTEMENT,
    ],
    suffisant: (v) => longueur(v.raisonSociale) >= 2,
    invite: 'Tapez au moins 2 lettres du nom.',
  },
  {
    libelle: 'SIRET',
    criteres: () => [
      {
        nom: 'siret',
        type: 'chiffres',
        libelle: 'Numéro SIRET',
        largeur: 'moyen',
        aide: '14 chiffres, ou le début du numéro.',
      },
    ],
    suffisant: (v) => longueur((v.siret || '').replace(/\s/g, '')) >= 9,
    invite: 'Tapez au moins les 9 premiers chiffres (SIREN).',
  },
  {
    libelle: 'Activité',
    criteres: ({ secteurs }) => [
      {
        nom: 'secteur',
        type: 'liste',
        libelle: 'Secteur d’activité (NAF)',
        options: secteurs,
        vide: 'Tous',
        largeur: 'long',
      },
      {
        nom: 'activite',
        type: 'naf',
        libre: true,
        libelle: 'Code NAF ou mots de l’activité',
        largeur: 'long',
        aide: 'Choisissez dans la NAF par un code ou des mots, ou cherchez ces mots. Par exemple 62.01Z, programmation.',
      },
    ],
    suffisant: (v) => Boolean(v.secteur) || longueur(v.activite) >= 3,
    invite: 'Choisissez un secteur, ou tapez au moins 3 caractères.',
  },
  {
    libelle: 'Téléphone ou fax',
    criteres: () => [{ nom: 'telephone', type: 'telephone', libelle: 'Téléphone ou fax', largeur: 'moyen' }],
    suffisant: (v) => longueur((v.telephone || '').replace(/\D/g, '')) >= 6,
    invite: 'Tapez au moins 6 chiffres.',
  },
  {
    libelle: 'Adresse',
    criteres: ({ pays }) => [
      { nom: 'adresse', type: 'texte', libelle: 'Adresse', largeur: 'moyen' },
      { nom: 'complement', type: 'texte', libelle: 'Complément', largeur: 'moyen' },
      { nom: 'codePostal', type: 'texte', libelle: 'Département ou code postal', largeur: 'court' },
      { nom: 'commune', type: 'texte', libelle: 'Ville', largeur: 'moyen' },
      { nom: 'pays', type: 'liste', libelle: 'Pays', options: pays, vide: 'Tous', largeur: 'moyen' },
    ],
    suffisant: (v) =>
      [v.adresse, v.complement, v.codePostal, v.commune].some((texte) => longueur(texte) >= 2) || v.pays !== null,
    invite: 'Remplissez au moins un champ.',
  },
  {
    libelle: 'Nom de service',
    criteres: () => [{ nom: 'service', type: 'recherche', libelle: 'Nom du service', largeur: 'long' }, DEPARTEMENT],
    suffisant: (v) => longueur(v.service) >= 2,
    invite: 'Tapez au moins 2 lettres du nom du service.',
  },
];

/** Step 2: search an établissement or create it, look at it, keep it. */
export async function monter(racine, formulaire) {
  const { saisie, contexte, references } = formulaire;
  const champ = saisie.champ('etablissement');
  let fiche = contexte.infos.choisi || null;
  const [pays, secteurs] = await Promise.all(
    [references.pays(), references.secteurs()].map((liste) => liste.catch(() => [])),
  );
  const recherche = chercher();
  const trouvaille = suivreLaTrouvaille({
    racine,
    saisie,
    champ,
    recherche,
    changer: 'Choisir un autre établissement',
    attente: () => [el('div', { class: 's-creer' }, el('p', {}, 'L’établissement n’est pas dans les résultats ?'), creer())],
    fiche: () => ({
      titre: el('span', {}, fiche.raisonSociale, ' ', pastilleAccord(fiche.accord)),
      lignes: lignesEtablissement(fiche),
      actions: modifiable() ? [bouton('Modifier', 's-second', () => saisir(fiche))] : [],
    }),
  });
  if (champ.lire() && champ.lire() !== fiche?.id)
    fiche = await demander(`/api/etablissements/${champ.lire()}`).catch(() => null);
  if (champ.lire() && !fiche) champ.ecrire(null);

  function chercher() {
    let mode = MODES[0];
    const invite = () => mode.invite;
    const options = {
      nom: 'recherche-etablissement',
      references,
      titre: 'Rechercher un établissement d’accueil',
      adresse: '/api/etablissements',
      get invite() {
        return invite();
      },
      avant: choixDuMode((choisi) => {
        mode = choisi;
        boite.demanderCriteres(mode.criteres({ pays, secteurs }));
        champ.installer(boite.cible);
      }),
      criteres: mode.criteres({ pays, secteurs }),
      suffisant: (valeurs) => mode.suffisant(valeurs),
      colonnes: COLONNES,
      intitule: (ligne) => `${ligne.raisonSociale}, ${ligne.commune || ''}`,
      surChoix: (ligne) => retenir(ligne.id),
      vide: () => el('p', {}, 'Essayez un nom plus court ou une autre recherche. S’il n’existe pas encore, créez-le.'),
    };
    const boite = new Recherche(options);
    return boite;
  }

  async function retenir(id) {
    try {
      garder(await demander(`/api/etablissements/${id}`));
    } catch (erreur) {
      formulaire.dire(erreur);
    }
  }

  function garder(nouvelle) {
    if (!nouvelle) return;
    fiche = nouvelle;
    trouvaille.retenir(fiche.id);
  }

  async function saisir(ancienne, amorce) {
    garder(await saisirEtablissement(formulaire, ancienne, amorce));
  }

  function creer() {
    return bouton('Créer un établissement', 's-second', () => {
      const { raisonSociale, siret } = recherche.saisie.valeurs();
      return saisir(null, { raisonSociale, siret });
    });
  }

  function modifiable() {
    return !contexte.acteur.etudiant || (fiche.creePar === contexte.acteur.login && fiche.aVerifier);
  }

  function nommer() {
    formulaire.barre.nommer(champ.lire() && !contexte.reprise ? 'Sélectionner et continuer' : null);
  }

  formulaire.verifications.push(() =>
    champ.lire() ? null : { etablissement: 'Cherchez l’établissement d’accueil et sélectionnez-le, ou créez-le.' },
  );
  saisie.addEventListener('changement', nommer);
  nommer();
  trouvaille.montrer();
}

/** The columns by which one tells établissements apart in a list. */
export const COLONNES = [
  {
    titre: 'Raison sociale',
    valeur: (ligne) => el('span', {}, el('strong', {}, ligne.raisonSociale), ' ', pastilleAccord(ligne.accord)),
  },
  { titre: 'SIRET', valeur: (ligne) => siretLisible(ligne.siret), classe: 's-nowrap' },
  { titre: 'Adresse', valeur: (ligne) => [ligne.complement, ligne.voie].filter(Boolean).join(', ') },
  { titre: 'Code postal', valeur: (ligne) => ligne.codePostal },
  { titre: 'Commune', valeur: (ligne) => ligne.commune },
  { titre: 'Pays', valeur: (ligne) => ligne.paysLibelle || ligne.pays },
];

function choixDuMode(surChoix) {
  return el(
    'fieldset',
    { class: 's-groupe s-modes' },
    el('legend', { class: 's-libelle' }, 'Rechercher par'),
    el(
      'div',
      { class: 's-choix s-en-ligne' },
      MODES.map((mode, rang) => {
        const id = `mode-recherche-${rang}`;
        const radio = el('input', {
          type: 'radio',
          class: 's-radio',
          name: 'mode-recherche',
          id,
          on: { change: () => surChoix(mode) },
        });
        radio.checked = rang === 0;
        return el(
          'label',
          { class: 's-option', for: id },
          radio,
          el('span', { class: 's-option-texte' }, mode.libelle),
        );
      }),
    ),
  );
}

/** The lines by which one recognises an établissement. */
export function lignesEtablissement(fiche) {
  return [
    { libelle: 'SIRET', valeur: siretLisible(fiche.siret) },
    { libelle: 'Numéro local', valeur: fiche.numeroLocal },
    { libelle: 'NAF (APE)', valeur: [fiche.naf, fiche.nafLibelle].filter(Boolean).join(' — ') },
    { libelle: 'NAF 2025', valeur: fiche.naf2025 },
    { libelle: 'Activité', valeur: fiche.activite },
    { libelle: 'Type de structure', valeur: fiche.typeStructureLibelle },
    { libelle: 'Statut juridique', valeur: fiche.statutJuridiqueLibelle },
    { libelle: 'Effectif', valeur: fiche.effectifLibelle },
    { libelle: 'Adresse', valeur: adresseSurUneLigne(fiche) },
    { libelle: 'Téléphone', valeur: fiche.telephone },
    { libelle: 'Courriel', valeur: fiche.courriel },
    { libelle: 'Site web', valeur: fiche.siteWeb },
    { libelle: 'Vérification', valeur: fiche.aVerifier && 'Saisi par un étudiant, à vérifier par le centre' },
  ];
}
