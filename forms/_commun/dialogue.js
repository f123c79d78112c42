import { bouton, el } from './dom.js';
import { Bilan, remede } from './erreurs.js';
import { disposer } from './rangees.js';
import { Saisie } from './saisie.js';

/**
 * Opens a dialog with fields of its own and gives what `enregistrer(valeurs)` answered, or null when given up.
 * Refusals stay beside the fields with everything typed. Options: nom, titre, intro, rangees (titles as strings,
 * fields as descriptions or rows of them), valeurs, references, libelle, enregistrer,
 * surRefus(probleme, dialogue): what `Bilan.dire` is to say about a refusal that is not about fields, or null.
 */
export function saisirDansDialogue(options) {
  return new Promise((resoudre) => {
    new Dialogue(options, resoudre).ouvrir();
  });
}

/** Asks to confirm something that cannot be undone; gives true or false. */
export function confirmer({ titre, texte, libelle }) {
  return new Promise((resoudre) => {
    const fenetre = cadre(titre, 's-confirmation');
    const finir = (reponse) => {
      fenetre.remove();
      resoudre(reponse);
    };
    fenetre.addEventListener('cancel', () => finir(false));
    fenetre.append(
      el('p', {}, texte),
      el(
        'div',
        { class: 's-boutons' },
        bouton(libelle, 's-danger', () => finir(true)),
        bouton('Annuler', 's-second', () => finir(false)),
      ),
    );
    document.body.append(fenetre);
    fenetre.showModal();
  });
}

function cadre(titre, classe = '') {
  const id = `s-dialogue-${titre.length}-${Math.round(performance.now())}`;
  const fenetre = el(
    'dialog',
    { class: `stages-formulaire s-dialogue ${classe}`, 'aria-labelledby': id },
    el('h2', { id, class: 's-dialogue-titre' }, titre),
  );
  addEventListener('hashchange', () => fenetre.remove(), { once: true });
  return fenetre;
}

class Dialogue {
  constructor(options, resoudre) {
    this.options = options;
    this.resoudre = resoudre;
    this.modifie = false;
    this.occupe = false;
    this.bilan = new Bilan(options.nom);
    this.saisie = new Saisie(options.nom, options.references, options.contexte);
    this.valider = el('button', { type: 'submit', class: 's-bouton s-premier' }, options.libelle || 'Enregistrer');
    this.pied = el(
      'div',
      { class: 's-boutons s-dialogue-pied' },
      this.valider,
      bouton('Annuler', 's-second', () => this.renoncer()),
    );
    this.fenetre = cadre(options.titre);
    this.formulaire = el(
      'form',
      { class: 's-pile', novalidate: true, on: { submit: (evenement) => this.soumettre(evenement) } },
      options.intro && el('p', { class: 's-intro' }, options.intro),
      this.bilan.racine,
      el('p', { class: 's-obligatoires' }, 'Les champs marqués * sont obligatoires.'),
      disposer(options.rangees, this.saisie),
      this.pied,
    );
    this.saisie.lier();
    this.saisie.ecrire(options.valeurs);
    this.saisie.addEventListener('changement', ({ detail }) => {
      this.bilan.retirer(detail);
      this.modifie = true;
    });
  }

  ouvrir() {
    this.fenetre.append(this.formulaire);
    this.fenetre.addEventListener('keydown', (evenement) => {
      if (evenement.key !== 'Escape') return;
      evenement.preventDefault();
      this.renoncer();
    });
    this.fenetre.addEventListener('close', () => this.finir(null));
    document.body.append(this.fenetre);
    this.fenetre.showModal();
    this.options.apresOuverture?.(this.saisie);
    [...this.saisie.champs.values()].find((champ) => champ.affiche)?.cible?.focus();
  }

  async soumettre(evenement) {
    evenement.preventDefault();
    if (this.occupe) return;
    const erreurs = this.saisie.verifier();
    if (Object.keys(erreurs).length > 0) this.bilan.lister(this.saisie.signaler(erreurs));
    else await this.enregistrer();
  }

  async enregistrer(supplement = {}) {
    this.occuper(true);
    try {
      this.finir(await this.options.enregistrer({ ...this.saisie.valeurs(), ...supplement }));
    } catch (probleme) {
      this.refuser(probleme);
    } finally {
      this.occuper(false);
    }
  }

  refuser(probleme) {
    const propre = this.options.surRefus?.(probleme, this);
    const lignes = this.saisie.signaler(probleme.sorte === 'saisie' ? probleme.erreurs : {});
    if (!propre && lignes.length > 0) return this.bilan.lister(lignes);
    const { titre, texte, actions } = propre || this.remede(probleme);
    return this.bilan.dire(titre, texte, actions);
  }

  remede(probleme) {
    if (probleme.sorte !== 'perime') return remede(probleme, { taches: '/taches' });
    const fermer = { texte: 'Fermer sans enregistrer', action: () => this.finir(null) };
    return { titre: 'Cette fiche a été modifiée entre-temps', texte: probleme.message, actions: [fermer] };
  }

  occuper(occupe) {
    this.occupe = occupe;
    this.valider.textContent = occupe ? 'Enregistrement…' : this.options.libelle || 'Enregistrer';
    this.valider.setAttribute('aria-disabled', String(occupe));
  }

  /** Closes at once when nothing was typed, otherwise asks first, without losing anything. */
  renoncer() {
    if (!this.modifie) return this.finir(null);
    if (!this.pied.isConnected) return null;
    const question = el('p', { class: 's-question', role: 'alert' }, 'Abandonner ce que vous avez saisi ici ?');
    const continuer = bouton('Continuer la saisie', 's-second', () => remplacant.replaceWith(this.pied));
    const remplacant = el(
      'div',
      { class: 's-boutons s-dialogue-pied' },
      question,
      bouton('Abandonner', 's-danger', () => this.finir(null)),
      continuer,
    );
    this.pied.replaceWith(remplacant);
    continuer.focus();
    return null;
  }

  finir(resultat) {
    this.resoudre(resultat);
    this.fenetre.close();
    this.fenetre.remove();
  }
}
