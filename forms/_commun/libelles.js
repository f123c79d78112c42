const CIVILITES = { MME: 'Mme', M: 'M.', NR: '' };

/** An address in one line, from whatever parts are known. */
export function adresseSurUneLigne(lieu) {
  const ville = [lieu.codePostal, lieu.commune, lieu.cedex].filter(Boolean).join(' ');
  const pays = lieu.pays && lieu.pays !== 'FR' ? lieu.paysLibelle || lieu.pays : null;
  return [lieu.complement, lieu.voie, ville, pays].filter(Boolean).join(', ');
}

/** A day (`2026-03-02`) as one reads it here. */
export function jourEnFrancais(jour) {
  return jour.split('-').reverse().join('/');
}

/** Words without their accents nor capitals, to compare what is typed with what is known. */
export function aPlat(texte) {
  return texte.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Civilité, prénom and nom as one says them. */
export function nomComplet({ civilite, prenom, nom }) {
  return [CIVILITES[civilite] ?? civilite, prenom, nom].filter(Boolean).join(' ');
}

/** A SIRET in groups that can be read aloud; what is not a SIRET stays as it is. */
export function siretLisible(siret) {
  return (siret || '').replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1\u00a0$2\u00a0$3\u00a0$4');
}
