import { el } from './dom.js';
import { lierCommune } from './adresse.js';
import { Champ, decrire } from './champs.js';
import { remplie } from './conditions.js';

/**
 * The fields of a form or of a dialog, read and written together. Fires `changement` (detail: the field) each time
 * a person, or a choice a person made, changes a value.
 */
export class Saisie extends EventTarget {
  constructor(prefixe, references, contexte = {}) {
    super();
    this.prefixe = prefixe;
    this.references = references;
    this.contexte = contexte;
    this.champs = new Map();
    this.conditionnels = [];
  }

  /** Turns every `<stages-champ>` under the root into a field and takes note of every `data-si`. */
  monter(racine) {
    this.racine = racine;
    for (const element of racine.querySelectorAll('stages-champ, [data-si]')) {
      if (element.localName === 'stages-champ') this.ajouter(decrire(element), element);
      else this.conditionnels.push({ element, condition: element.dataset.si });
    }
    this.lier();
  }

  /** Ties the fields that help one another; called once they are all there. */
  lier() {
    if (this.champs.has('commune') && this.champs.has('codePostal')) lierCommune(this);
    this.rafraichir();
  }

  /** Adds one field; without an element a new one is made, to be placed by the caller. */
  ajouter(description, element = el('div')) {
    const champ = new Champ(this.preciser(description), element, this.prefixe, (change) => this.annoncer(change));
    this.champs.set(champ.nom, champ);
    const regle = this.contexte.regles?.[champ.nom];
    champ.fixe = regle?.affiche === false;
    if (champ.fixe) element.hidden = true;
    else if (description.si) this.conditionnels.push({ element, condition: description.si });
    if (regle?.obligatoire !== undefined) champ.exiger(regle.obligatoire);
    this.peupler(champ);
    return champ;
  }

  /** Fields with a look-up of their own are suggestion fields; only one's own data are offered by the browser. */
  preciser(description) {
    const { references } = this;
    const sources = {
      commune: { libre: true, des: 0, ouvrirAuFocus: true, source: () => [] },
      naf: { source: (texte, signal) => references.naf(texte, signal) },
      naf2025: { source: (texte, signal) => references.naf(texte, signal, '2025') },
      cpam: {
        des: 0,
        ouvrirAuFocus: true,
        source: (texte, signal) => references.cpam(texte || this.valeur('codePostal') || '', signal),
      },
    };
    const propre = sources[description.type];
    const remplissage = this.contexte.acteur?.etudiant ? description.remplissage : undefined;
    return { ...description, remplissage, ...(propre && { ...propre, type: 'suggestion' }) };
  }

  peupler(champ) {
    const { liste, source, options } = champ.description;
    const connue = options || this.contexte.listes?.[liste];
    if (connue) return champ.proposer(connue);
    if (!source || typeof source !== 'string') return null;
    return this.references.liste(source).then(
      (lignes) => champ.proposer(lignes),
      (erreur) => champ.signaler(erreur.message),
    );
  }

  champ(nom) {
    return this.champs.get(nom);
  }

  /** The value of a shown field, else what the context says under that path (`infos.etranger`, `acteur.etudiant`). */
  valeur(nom) {
    const champ = this.champs.get(nom);
    if (champ) return champ.affiche ? champ.lire() : null;
    return nom.split('.').reduce((objet, cle) => objet?.[cle], this.contexte) ?? null;
  }

  /** What is to be sent: shown fields, and as received those that a rule hides; a draft leaves out sensitive ones. */
  valeurs({ pourBrouillon = false } = {}) {
    const valeurs = {};
    for (const champ of this.champs.values()) {
      if ((champ.affiche || champ.fixe) && !(pourBrouillon && champ.description.sensible))
        valeurs[champ.nom] = champ.lire();
    }
    return valeurs;
  }

  /** Fills the fields that the given values name, silently. */
  ecrire(valeurs) {
    for (const [nom, valeur] of Object.entries(valeurs || {})) {
      if (valeur !== null || this.champs.get(nom)?.description.defaut === undefined)
        this.champs.get(nom)?.ecrire(valeur);
    }
    this.rafraichir();
  }

  /** Sets one value on behalf of the person and tells who listens. */
  fixer(nom, valeur) {
    const champ = this.champs.get(nom);
    champ.ecrire(valeur);
    this.annoncer(champ);
  }

  annoncer(champ) {
    if (champ.enErreur) champ.signaler(null);
    this.rafraichir();
    this.dispatchEvent(new CustomEvent('changement', { detail: champ }));
  }

  /** Shows and hides what depends on values; twice, for what depends on something that depends on something. */
  rafraichir() {
    const valeurDe = (nom) => this.valeur(nom);
    for (let passage = 0; passage < 2; passage++) {
      for (const { element, condition } of this.conditionnels) element.hidden = !remplie(condition, valeurDe);
    }
    for (const champ of this.champs.values()) {
      const { requisSi } = champ.description;
      if (requisSi) champ.exiger(remplie(requisSi, valeurDe));
    }
  }

  /** What cannot be read at all (half a date, letters in a number), and then also what is missing: {nom: message}. */
  verifier() {
    const erreurs = {};
    const montres = [...this.champs.values()].filter((champ) => champ.affiche);
    for (const champ of montres) {
      const message = champ.controle.invalide();
      if (message) erreurs[champ.nom] = message;
    }
    if (Object.keys(erreurs).length > 0) {
      for (const champ of montres) {
        if (champ.requis && champ.lire() === null)
          erreurs[champ.nom] ||= `« ${champ.description.libelle} » est obligatoire.`;
      }
    }
    return erreurs;
  }

  /** Puts each message beside its field and gives the list in the order of the page, unknown fields last. */
  signaler(erreurs) {
    const restantes = new Map(Object.entries(erreurs));
    const lignes = [];
    for (const champ of this.champs.values()) {
      const message = restantes.get(champ.nom);
      champ.signaler(message || null);
      if (message && champ.affiche && champ.cible) {
        lignes.push({ message, champ });
        restantes.delete(champ.nom);
      }
    }
    for (const message of restantes.values()) lignes.push({ message, champ: null });
    return lignes;
  }
}
