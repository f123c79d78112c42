const COMPLEMENT = { nom: 'complement', libelle: 'Complément d’adresse', aide: 'Bâtiment, étage, boîte postale…' };
const VOIE = { nom: 'voie', libelle: 'Numéro et voie', requis: true };
const CODE_POSTAL = { nom: 'codePostal', libelle: 'Code postal', largeur: 'court' };
const COMMUNE = { nom: 'commune', type: 'commune', libelle: 'Commune', requis: true };
const CEDEX = { nom: 'cedex', libelle: 'Cedex', largeur: 'court', aide: 'Par exemple Cedex 7.' };
const PAYS = { nom: 'pays', type: 'liste', libelle: 'Pays', requis: true, largeur: 'moyen' };
const TELEPHONE = {
  nom: 'telephone',
  type: 'telephone',
  libelle: 'Téléphone',
  aide: 'Par exemple 02 61 91 00 00 ou +49 30 123456.',
};
const FAX = { nom: 'fax', type: 'telephone', libelle: 'Fax' };
const COURRIEL = { nom: 'courriel', type: 'courriel', libelle: 'Courriel' };

/** The rows of the form of an établissement (4.3), for the known countries. */
export function rangeesEtablissement(pays) {
  const choisi = choisiParmi(pays);
  return [
    'Identité',
    { nom: 'raisonSociale', libelle: 'Raison sociale', requis: true },
    { ...PAYS, options: pays },
    [
      {
        nom: 'siret',
        type: 'chiffres',
        libelle: 'SIRET',
        requisSi: (v) => choisi(v).siretExige,
        aide: '14 chiffres, par exemple 732 829 320 00074. Facultatif hors de France.',
      },
      {
        nom: 'numeroLocal',
        libelle: 'Numéro local',
        si: (v) => choisi(v).france && !choisi(v).siretExige,
        aide: 'Numéro RIDET ou Tahiti.',
      },
    ],
    [
      {
        nom: 'naf',
        type: 'naf',
        libelle: 'Code NAF (APE)',
        requis: true,
        aide: 'Par exemple 84.22Z. Tapez le code ou des mots de l’activité.',
      },
      {
        nom: 'naf2025',
        type: 'naf2025',
        libelle: 'Code NAF 2025',
        aide: 'S’il est déjà connu, par exemple 62.10Y. En vigueur le 1er janvier 2027.',
      },
    ],
    { nom: 'activite', type: 'zone', libelle: 'Activité principale', lignes: 2, max: 1000 },
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
        requisSi: (v) => choisi(v).siretExige,
        source: '/api/nomenclatures/STATUT_JURIDIQUE',
      },
    ],
    {
      nom: 'effectif',
      type: 'liste',
      libelle: 'Effectif',
      largeur: 'long',
      source: '/api/nomenclatures/TRANCHE_EFFECTIF',
    },
    'Adresse',
    COMPLEMENT,
    VOIE,
    [{ ...CODE_POSTAL, requisSi: (v) => choisi(v).france }, COMMUNE, CEDEX],
    'Moyens de contact',
    [TELEPHONE, FAX],
    [COURRIEL, { nom: 'siteWeb', type: 'adresse', libelle: 'Site web', aide: 'Par exemple https://www.exemple.fr' }],
  ];
}

/** The rows of the form of a service: its address is asked for only when it is not the établissement's. */
export function rangeesService(pays, adresseEtablissement) {
  const choisi = choisiParmi(pays);
  const ailleurs = (description) => ({ ...description, si: 'memeAdresse=false' });
  return [
    {
      nom: 'nom',
      libelle: 'Nom du service',
      requis: true,
      aide: 'Par exemple Service informatique, Agence de Rennes.',
    },
    { ...TELEPHONE, largeur: 'moyen' },
    {
      nom: 'memeAdresse',
      type: 'ouinon',
      requis: true,
      aide: adresseEtablissement,
      libelle: 'Le service est-il à la même adresse que l’établissement ?',
    },
    ailleurs(COMPLEMENT),
    ailleurs(VOIE),
    [{ ...CODE_POSTAL, requisSi: (v) => choisi(v).france }, COMMUNE, CEDEX].map(ailleurs),
    ailleurs({ ...PAYS, options: pays }),
  ];
}

/** The rows of the form of a contact; the help about the civilité is for those who do not know it. */
export function rangeesContact(nouveau) {
  return [
    {
      nom: 'civilite',
      type: 'liste',
      libelle: 'Civilité',
      requis: true,
      largeur: 'court',
      source: '/api/nomenclatures/CIVILITE',
      aide: nouveau && '« Mme » si vous ne savez pas.',
    },
    [
      { nom: 'nom', libelle: 'Nom', requis: true },
      { nom: 'prenom', libelle: 'Prénom', requis: true },
    ],
    {
      nom: 'fonction',
      libelle: 'Fonction',
      requis: true,
      aide: 'Par exemple cheffe de projet, directeur des ressources humaines.',
    },
    [TELEPHONE, { ...COURRIEL, requis: true, aide: 'Adresse professionnelle.' }],
    { ...FAX, largeur: 'moyen' },
  ];
}

function choisiParmi(pays) {
  return (valeurDe) => pays.find((ligne) => ligne.code === valeurDe('pays')) || { france: true, siretExige: true };
}
