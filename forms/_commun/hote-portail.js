/** The portal's task page: one form on the page, the next one is another address. */
export class HotePortail {
  constructor(racine) {
    this.racine = racine.querySelector('form') || racine;
    this.tache = racine.dataset.tache;
    this.nom = 'portail';
    this.quitter = '/';
    this.taches = '/taches';
    this.titre = document.title;
  }

  preparer() {}

  /** Opens what comes after a step: the next task, else the page of the record, else the list of tasks. */
  suivre({ suivante, adresse }) {
    location.replace(suivante ? `/taches/${encodeURIComponent(suivante.id)}` : adresse || this.taches);
  }

  /** The page title says that something is to be corrected. */
  signaler(enErreur) {
    document.title = enErreur ? `Erreur : ${this.titre}` : this.titre;
  }

  pret() {}

  /** Calls back when the page is about to be left. */
  auDepart(action) {
    addEventListener('pagehide', action);
    document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && action());
  }
}
