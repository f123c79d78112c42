import { avecParametres, demander } from './api.js';

/** Reference data of the server (lists, municipalities, NAF, CPAM), asked once each while the form is open. */
export class References {
  constructor() {
    this.memoire = new Map();
  }

  /** The codes of a list, by the address that gives them. */
  liste(adresse) {
    if (!this.memoire.has(adresse)) {
      const reponse = demander(adresse, { gardable: true }).catch((erreur) => {
        this.memoire.delete(adresse);
        throw erreur;
      });
      this.memoire.set(adresse, reponse);
    }
    return this.memoire.get(adresse);
  }

  /** Sectors of activity to search by. */
  secteurs() {
    return this.liste('/api/secteurs');
  }

  /** Countries with what they ask for (`siretExige`, `france`). */
  pays() {
    return this.liste('/api/pays');
  }

  /** Municipalities served by a postal code, empty while it is not complete. */
  communes(codePostal) {
    const code = (codePostal || '').replace(/\s/g, '');
    return /^\d{5}$/.test(code) ? this.liste(`/api/communes?codePostal=${code}`) : Promise.resolve([]);
  }

  /** Lines for a field that looks up NAF codes, of one nomenclature (« rév. 2 », « 2025 ») or of both. */
  async naf(texte, signal, version = null) {
    const lignes = await demander(avecParametres('/api/naf', { q: texte }), { signal });
    return lignes
      .filter((ligne) => !version || ligne.version === version)
      .map((ligne) => ({
        code: ligne.code,
        libelle: `${ligne.code} — ${ligne.libelle}`,
        detail: `NAF ${ligne.version}`,
      }));
  }

  /** Lines for a field that looks up health insurance offices. */
  cpam(texte, signal) {
    return demander(avecParametres('/api/cpam', { q: texte }), { signal });
  }
}
