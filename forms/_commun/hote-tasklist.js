const ATTENTE_TASKLIST = 1000;
const CADENCE = 20;
const ATTENTE_AFFICHAGE = 3000;

/** Camunda's Tasklist: its own buttons are hidden, its completion only refreshes its list after ours succeeded. */
export class HoteTasklist {
  constructor(camForm) {
    this.camForm = camForm;
    this.racine = camForm.formElement[0];
    this.tache = camForm.taskId;
    this.nom = 'tasklist';
    this.quitter = null;
    this.taches = '#/';
    this.departs = new AbortController();
    this.fait = null;
    camForm.store = () => {};
    camForm.submit = (fait) => this.demandee(fait);
    this.pied()?.classList.add('s-cache-hote');
  }

  /** Ctrl+Enter in Tasklist comes here: our own button does the work once Tasklist has let go of the event. */
  demandee(fait) {
    this.fait = fait;
    setTimeout(() => this.racine.requestSubmit());
  }

  pied() {
    for (let noeud = this.racine.parentElement; noeud; noeud = noeud.parentElement) {
      const pied = noeud.querySelector('.form-actions');
      if (pied) return pied;
    }
    return null;
  }

  /** The next form opens on this same page: what it needs can be asked for at once. */
  preparer(tache, anticiper) {
    anticiper(tache);
  }

  /** Lets Tasklist know that the task is done, then opens the next one once it has cleared its view. */
  suivre({ suivante, adresse }) {
    this.camForm.submit = (fait) => {
      this.camForm.fireEvent('submit-success');
      fait(null, {});
    };
    if (this.fait) this.camForm.submit(this.fait);
    else this.pied()?.querySelector('.btn-primary')?.click();
    this.quandVide(() => {
      if (suivante) location.hash = `#/?task=${encodeURIComponent(suivante.id)}`;
      else if (adresse) location.assign(adresse);
    });
  }

  /** Calls back as soon as Tasklist has let go of the task that is done: what is asked earlier it would undo. */
  quandVide(action) {
    const limite = performance.now() + ATTENTE_TASKLIST;
    const essayer = () => {
      if (location.hash.includes(this.tache) && performance.now() < limite) setTimeout(essayer, CADENCE);
      else action();
    };
    setTimeout(essayer, CADENCE);
  }

  /** Frees Tasklist when it waits for an answer and there is something to correct. */
  signaler(enErreur) {
    if (!enErreur || !this.fait) return;
    this.fait({ message: 'Des réponses sont à corriger dans le formulaire.' });
    this.fait = null;
  }

  /** Tasklist shows a form some time after it has run its script: the heading takes the focus once it is visible. */
  pret(titre) {
    const limite = performance.now() + ATTENTE_AFFICHAGE;
    const essayer = () => {
      if (titre.offsetParent) titre.focus({ preventScroll: true });
      else if (performance.now() < limite) requestAnimationFrame(essayer);
    };
    essayer();
  }

  /** Calls back when the page or the task is about to be left. */
  auDepart(action) {
    const { signal } = this.departs;
    addEventListener('pagehide', action, { signal });
    addEventListener(
      'hashchange',
      () => {
        action();
        if (!this.racine.isConnected) this.departs.abort();
      },
      { signal },
    );
  }
}
