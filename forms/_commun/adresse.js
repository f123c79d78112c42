import { aPlat } from './libelles.js';

/**
 * Ties a postal code to its municipality: a new code writes down its only municipality, or empties a
 * municipality it does not serve; several are proposed when the municipality's field takes the focus. Overseas is
 * France here; abroad nothing is proposed and anything may be written.
 */
export function lierCommune(saisie, { codePostal = 'codePostal', commune = 'commune', pays = 'pays' } = {}) {
  const champ = saisie.champ(commune);
  const enFrance = async () => {
    const code = saisie.champ(pays) ? saisie.valeur(pays) : null;
    if (code === null || code === 'FR') return true;
    return (await saisie.references.pays()).some((ligne) => ligne.code === code && ligne.france);
  };
  champ.controle.brancher(async (texte) => {
    if (!(await enFrance())) return [];
    const communes = await saisie.references.communes(saisie.valeur(codePostal));
    const ecrit = aPlat(texte);
    const choix = communes.filter((ligne) => aPlat(ligne.nom).includes(ecrit));
    if (choix.length === 1 && aPlat(choix[0].nom) === ecrit) return [];
    return (choix.length > 0 || texte === '' ? choix : communes).map((ligne) => ({
      code: ligne.nom,
      libelle: ligne.nom,
    }));
  });
  saisie.addEventListener('changement', async ({ detail }) => {
    if (detail.nom !== codePostal || !(await enFrance().catch(() => false))) return;
    const code = saisie.valeur(codePostal);
    const communes = await saisie.references.communes(code).catch(() => []);
    if (saisie.valeur(codePostal) !== code) return;
    const ecrite = aPlat(champ.lire() || '');
    if (communes.length === 0 || communes.some((ligne) => aPlat(ligne.nom) === ecrite)) return;
    champ.ecrire(communes.length === 1 ? communes[0].nom : null);
  });
}
