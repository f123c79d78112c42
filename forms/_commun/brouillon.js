import { demander } from './api.js';
import { differer } from './dom.js';

const REPIT = 1500;

/** Keeps unsent values on the server (never sensitive ones, never in the browser) and says when it did. */
export class Brouillon {
  constructor(tache, lire, dire) {
    this.adresse = `/api/taches/${encodeURIComponent(tache)}/brouillon`;
    this.lire = lire;
    this.dire = dire;
    this.enCours = Promise.resolve();
    this.arrete = false;
    this.modifie = false;
    this.bientot = differer(REPIT, () => this.garder());
  }

  /** To be called at each change by the person. */
  noter() {
    if (this.arrete) return;
    this.modifie = true;
    this.bientot();
  }

  garder({ survivre = false } = {}) {
    this.bientot.annuler();
    if (this.arrete || !this.modifie) return this.enCours;
    this.modifie = false;
    this.enCours = this.enCours.then(() => this.envoyer(this.lire(), survivre));
    return this.enCours;
  }

  async envoyer(saisie, survivre) {
    try {
      await demander(this.adresse, { methode: 'PUT', corps: { saisie }, survivre });
      this.dire(`Brouillon enregistré à ${heure(new Date())}`);
    } catch {
      this.modifie = true;
      this.dire('Brouillon non enregistré : gardez cette page ouverte');
    }
  }

  /** Sends at once what is still waiting, when the page is being left. */
  partir() {
    if (this.bientot.enAttente()) {
      this.bientot.annuler();
      if (!this.arrete) this.envoyer(this.lire(), true);
    }
  }

  /** Waits for what is under way and sends nothing more until `reprendre`. */
  suspendre() {
    this.bientot.annuler();
    this.arrete = true;
    return this.enCours;
  }

  reprendre() {
    this.arrete = false;
  }

  /** Forgets the draft: the server goes back to what was recorded. */
  oublier() {
    this.modifie = false;
    return demander(this.adresse, { methode: 'PUT', corps: { saisie: {} } });
  }
}

function heure(instant) {
  return `${instant.getHours()} h ${String(instant.getMinutes()).padStart(2, '0')}`;
}
