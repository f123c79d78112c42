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

  /** Sends what has changed since the last time, after what is under way. */
  garder() {
    this.bientot.annuler();
    if (this.arrete || !this.modifie) return this.enCours;
    this.modifie = false;
    this.enCours = this.enCours.then(() => this.envoyer(this.lire()));
    return this.enCours;
  }

  async envoyer(saisie, survivre = false) {
    try {
      await demander(this.adresse, { methode: 'PUT', corps: { saisie }, survivre });
      this.dire(`Brouillon enregistré à ${heure(new Date())}`);
    } catch {
      this.modifie = true;
      this.dire('Brouillon non enregistré : gardez cette page ouverte');
    }
  }

  /** Sends at once what is not on the server yet, when the page is being left. */
  partir() {
    this.bientot.annuler();
    if (this.arrete || !this.modifie) return;
    this.modifie = false;
    this.envoyer(this.lire(), true);
  }

  /** Waits for what is under way and sends nothing more until `reprendre`. */
  suspendre() {
    this.bientot.annuler();
    this.arrete = true;
    return this.enCours;
  }

  /** Sends again, what had been typed before the pause included. */
  reprendre() {
    this.arrete = false;
    if (this.modifie) this.bientot();
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
