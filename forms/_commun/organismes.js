import { demander } from './api.js';
import { confirmer, saisirDansDialogue } from './dialogue.js';

const CIVILITES = '/api/nomenclatures/CIVILITE';

const ADRESSE = [
  {
    nom: 'complement',
    type: 'texte',
    libelle: 'Complément d’adresse',
    max: 200,
    aide: 'Bâtiment, étage, boîte postale…',
  },
  { nom: 'voie', type: 'texte', libelle: 'Numéro et voie', requis: true, max: 200 },
  [
    { nom: 'codePostal', type: 'texte', libelle: 'Code postal', largeur: 'court' },
    { nom: 'commune', type: 'commune', libelle: 'Commune', requis: true },
  ],
];

/** Opens the full form of an établissement (mission 4.3), empty or filled; gives the recorded one or null. */
export async function saisirEtablissement({ references, acteur }, fiche = null, amorce = {}) {
  const pays = await references.pays();
  const trouve = (valeurDe) =>
    pays.find((ligne) => ligne.code === valeurDe('pays')) || { france: true, siretExige: true };
  return saisirDansDialogue({
    nom: 'etablissement',
    titre: fiche ? 'Modifier l’établissement d’accueil' : 'Créer un établissement d’accueil',
    intro: fiche
      ? null
      : 'Ayez sous la main le numéro SIRET et le code NAF (APE) : ils figurent sur les documents officiels de l’établissement.',
    libelle: fiche ? 'Enregistrer' : 'Créer l’établissement',
    references,
    valeurs: fiche || { pays: 'FR', ...amorce },
    rangees: [
      'Identité',
      { nom: 'raisonSociale', type: 'texte', libelle: 'Raison sociale', requis: true, max: 150 },
      { nom: 'pays', type: 'liste', libelle: 'Pays', requis: true, options: pays, largeur: 'moyen' },
      [
        {
          nom: 'siret',
          type: 'chiffres',
          libelle: 'SIRET',
          requisSi: (v) => trouve(v).siretExige,
          aide: '14 chiffres, par exemple 732 829 320 00074. Facultatif hors de France.',
        },
        {
          nom: 'naf',
          type: 'naf',
          libelle: 'Code NAF (APE)',
          requis: true,
          aide: 'Par exemple 84.22Z. Tapez le code ou des mots de l’activité.',
        },
      ],
      [
        {
          nom: 'numeroLocal',
          type: 'texte',
          libelle: 'Numéro local',
          max: 20,
          aide: 'RIDET ou numéro Tahiti, là où il n’y a pas de SIRET.',
        },
        { nom: 'naf2025', type: 'naf', libelle: 'Code NAF 2025', aide: 'S’il est connu, par exemple 62.10Y.' },
      ],
      [
        {
          nom: 'typeStructure',
          type: 'liste',
          libelle: 'Type de structure',
          requis: true,
          source: '/api/nomenclatures/TYPE_STRUCTURE',
        },
        {
          nom: 'statutJuridique',
          type: 'liste',
          libelle: 'Statut juridique',
          requisSi: (v) => trouve(v).siretExige,
          source: '/api/nomenclatures/STATUT_JURIDIQUE',
        },
      ],
      [
        { nom: 'effectif', type: 'liste', libelle: 'Effectif', source: '/api/nomenclatures/TRANCHE_EFFECTIF' },
        { nom: 'activite', type: 'texte', libelle: 'Activité principale', max: 200, aide: 'En quelques mots.' },
      ],
      'Adresse',
      ...exigerCodePostal(ADRESSE, (v) => trouve(v).france),
      { nom: 'cedex', type: 'texte', libelle: 'Cedex', max: 20, largeur: 'moyen', aide: 'Par exemple Cedex 7.' },
      'Moyens de contact',
      [
        {
          nom: 'telephone',
          type: 'telephone',
          libelle: 'Téléphone',
          aide: 'Par exemple 02 61 91 00 00 ou +49 30 123456.',
        },
        { nom: 'fax', type: 'telephone', libelle: 'Fax' },
      ],
      [
        { nom: 'courriel', type: 'courriel', libelle: 'Courriel' },
        { nom: 'siteWeb', type: 'adresse', libelle: 'Site web', aide: 'Par exemple https://www.exemple.fr' },
      ],
      ...(acteur.etudiant
        ? []
        : [{ nom: 'accord', type: 'case', libelle: 'Accord de partenariat signé avec l’université' }]),
    ],
    enregistrer: (valeurs) => enregistrerSansDoublon(fiche, valeurs),
  });
}

/** Opens the form of a service, at the address of its établissement or at its own. */
export async function saisirService({ references }, etablissement, service = null) {
  const pays = await references.pays();
  const trouve = (valeurDe) => pays.find((ligne) => ligne.code === valeurDe('pays')) || { france: true };
  const ailleurs = (description) => ({ ...description, si: 'memeAdresse=false' });
  return saisirDansDialogue({
    nom: 'service',
    titre: service ? 'Modifier le service' : 'Créer un service',
    intro: `Établissement : ${etablissement.raisonSociale}`,
    libelle: service ? 'Enregistrer' : 'Créer le service',
    references,
    valeurs: service || { memeAdresse: true, pays: etablissement.pays || 'FR' },
    rangees: [
      {
        nom: 'nom',
        type: 'texte',
        libelle: 'Nom du service',
        requis: true,
        max: 150,
        aide: 'Par exemple Service informatique, Agence de Rennes.',
      },
      { nom: 'telephone', type: 'telephone', libelle: 'Téléphone', largeur: 'moyen' },
      {
        nom: 'memeAdresse',
        type: 'ouinon',
        requis: true,
        libelle: 'Le service est-il à la même adresse que l’établissement ?',
        aide: adresseSurUneLigne(etablissement),
      },
      ...exigerCodePostal(ADRESSE, (v) => trouve(v).france).map((rangee) =>
        Array.isArray(rangee) ? rangee.map(ailleurs) : ailleurs(rangee),
      ),
      ailleurs({ nom: 'pays', type: 'liste', libelle: 'Pays', requis: true, options: pays, largeur: 'moyen' }),
    ],
    enregistrer: (valeurs) =>
      enregistrer(service ? '/api/services' : `/api/etablissements/${etablissement.id}/services`, service, valeurs),
  });
}

/** Opens the form of a contact of a service. */
export function saisirContact({ references }, service, contact = null, titre = 'Créer un contact') {
  return saisirDansDialogue({
    nom: 'contact',
    titre: contact ? 'Modifier le contact' : titre,
    intro: `Service : ${service.nom}`,
    libelle: contact ? 'Enregistrer' : 'Créer le contact',
    references,
    valeurs: contact || { civilite: 'MME' },
    rangees: [
      {
        nom: 'civilite',
        type: 'liste',
        libelle: 'Civilité',
        requis: true,
        source: CIVILITES,
        largeur: 'court',
        aide: contact ? null : '« Madame » par défaut.',
      },
      [
        { nom: 'nom', type: 'texte', libelle: 'Nom', requis: true, max: 100 },
        { nom: 'prenom', type: 'texte', libelle: 'Prénom', requis: true, max: 100 },
      ],
      {
        nom: 'fonction',
        type: 'texte',
        libelle: 'Fonction',
        requis: true,
        max: 150,
        aide: 'Par exemple cheffe de projet, directeur des ressources humaines.',
      },
      [
        {
          nom: 'telephone',
          type: 'telephone',
          libelle: 'Téléphone',
          aide: 'Par exemple 02 61 91 00 00.',
        },
        { nom: 'courriel', type: 'courriel', libelle: 'Courriel', requis: true, aide: 'Adresse professionnelle.' },
      ],
      { nom: 'fax', type: 'telephone', libelle: 'Fax', largeur: 'moyen' },
    ],
    enregistrer: (valeurs) =>
      enregistrer(contact ? '/api/contacts' : `/api/services/${service.id}/contacts`, contact, valeurs),
  });
}

/** Deletes a contact once confirmed; gives true when it is gone. */
export async function supprimerContact(contact) {
  const accord = await confirmer({
    titre: 'Supprimer ce contact ?',
    texte: `${nomComplet(contact)} ne pourra plus être choisi. Les conventions déjà signées ne changent pas.`,
    libelle: 'Supprimer',
  });
  if (accord) await demander(`/api/contacts/${contact.id}`, { methode: 'DELETE' });
  return accord;
}

/** Says which établissements look the same before creating one more; stays in the form when it is given up. */
async function enregistrerSansDoublon(fiche, valeurs) {
  try {
    return await enregistrer('/api/etablissements', fiche, valeurs);
  } catch (probleme) {
    const doublons = probleme.contenu?.doublonsPossibles;
    if (!doublons) throw probleme;
    const noms = doublons.map((ligne) => `${ligne.raisonSociale} (${ligne.voie}, ${ligne.commune})`).join(' ; ');
    const accord = await confirmer({
      titre: 'Cet établissement existe peut-être déjà',
      texte: `Dans la même commune : ${noms}. Si c’est l’un d’eux, annulez puis choisissez-le dans la recherche.`,
      libelle: 'Créer quand même',
    });
    if (!accord) throw probleme;
    return enregistrer('/api/etablissements', fiche, { ...valeurs, confirmeDoublon: true });
  }
}

function enregistrer(adresse, ancien, valeurs) {
  if (!ancien) return demander(adresse, { methode: 'POST', corps: valeurs });
  return demander(`${adresse}/${ancien.id}`, { methode: 'PUT', corps: { ...valeurs, version: ancien.version } });
}

function exigerCodePostal(rangees, condition) {
  return rangees.map((rangee) =>
    Array.isArray(rangee)
      ? rangee.map((champ) => (champ.nom === 'codePostal' ? { ...champ, requisSi: condition } : champ))
      : rangee,
  );
}

/** An address in one line, from whatever parts are known. */
export function adresseSurUneLigne(lieu) {
  const ville = [lieu.codePostal, lieu.commune, lieu.cedex].filter(Boolean).join(' ');
  const pays = lieu.pays && lieu.pays !== 'FR' ? lieu.paysLibelle || lieu.pays : null;
  return [lieu.complement, lieu.voie, ville, pays].filter(Boolean).join(', ');
}

const CIVILITES_DITES = { MME: 'Mme', M: 'M.', NR: '' };

/** Civilité, prénom and nom as one says them. */
export function nomComplet({ civilite, prenom, nom }) {
  return [CIVILITES_DITES[civilite] ?? civilite, prenom, nom].filter(Boolean).join(' ');
}
