import { abandonnee } from './api.js';
import { differer, el } from './dom.js';

const DELAI = 200;

/**
 * A text field that proposes lines while one types (ARIA combobox with a list box). `source(texte, signal)` gives
 * [{code, libelle, detail}]; with `libre` the value is the text itself, otherwise the code of the chosen line, or
 * the raw text when nothing was chosen (the server then says what it expects).
 */
export function creerSuggestion(description, outils) {
  return new Suggestion(description, outils).controle();
}

class Suggestion {
  constructor(description, outils) {
    this.description = description;
    this.outils = outils;
    this.lignes = [];
    this.active = -1;
    this.choisie = null;
    this.requete = null;
    this.chercher = differer(DELAI, () => this.interroger());
    this.entree = el('input', {
      id: outils.id,
      class: 's-controle',
      type: 'text',
      role: 'combobox',
      autocomplete: description.remplissage || 'off',
      spellcheck: 'false',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': `${outils.id}-liste`,
      on: {
        input: () => this.frappe(),
        keydown: (evenement) => this.touche(evenement),
        focus: () => description.ouvrirAuFocus && !this.entree.readOnly && this.interroger(),
        blur: () => this.quitter(),
      },
    });
    this.liste = el('ul', {
      id: `${outils.id}-liste`,
      class: 's-suggestions',
      role: 'listbox',
      'aria-label': 'Propositions',
      hidden: true,
      on: { mousedown: (evenement) => evenement.preventDefault() },
    });
    this.etat = el('span', { class: 's-invisible', role: 'status' });
  }

  controle() {
    return {
      racine: el('div', { class: 's-suggestion' }, this.entree, this.liste, this.etat),
      cible: this.entree,
      lire: () => this.lire(),
      ecrire: (valeur) => this.ecrire(valeur),
      nommer: (libelle) => this.nommer(libelle),
      brancher: (source) => {
        this.description.source = source;
      },
      invalide: () => null,
    };
  }

  lire() {
    if (this.choisie) return this.choisie.code;
    return this.entree.value.trim() || null;
  }

  ecrire(valeur) {
    this.fermer();
    this.choisie = valeur && !this.description.libre ? { code: valeur, libelle: String(valeur) } : null;
    this.entree.value = valeur ?? '';
  }

  /** Shows the words of the code already held. */
  nommer(libelle) {
    if (!this.choisie || !libelle) return;
    this.choisie.libelle = libelle;
    this.entree.value = libelle;
  }

  frappe() {
    this.choisie = null;
    this.outils.changer();
    this.chercher();
  }

  async interroger() {
    this.requete?.abort();
    const texte = this.entree.value.trim();
    if (texte.length < (this.description.des ?? 2)) {
      this.fermer();
      return;
    }
    this.requete = new AbortController();
    try {
      const lignes = await this.description.source(texte, this.requete.signal);
      if (document.activeElement === this.entree) this.montrer(lignes);
    } catch (erreur) {
      if (abandonnee(erreur)) return;
      this.fermer();
      this.etat.textContent = erreur.message;
    }
  }

  montrer(lignes) {
    this.lignes = lignes;
    this.active = -1;
    this.liste.replaceChildren(
      ...lignes.map((ligne, rang) =>
        el(
          'li',
          {
            id: `${this.outils.id}-l${rang}`,
            role: 'option',
            'aria-selected': 'false',
            on: { click: () => this.choisir(rang) },
          },
          el('span', {}, ligne.libelle),
          ligne.detail ? el('small', {}, ligne.detail) : null,
        ),
      ),
    );
    if (lignes.length === 0 && !this.description.libre && this.entree.value.trim()) {
      this.liste.append(
        el(
          'li',
          { class: 's-aucune', role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false' },
          'Aucun résultat',
        ),
      );
    }
    const ouverte = this.liste.children.length > 0;
    this.liste.hidden = !ouverte;
    this.entree.setAttribute('aria-expanded', String(ouverte));
    this.entree.removeAttribute('aria-activedescendant');
    this.etat.textContent = compte(lignes.length);
  }

  fermer() {
    this.chercher.annuler();
    this.liste.hidden = true;
    this.entree.setAttribute('aria-expanded', 'false');
    this.entree.removeAttribute('aria-activedescendant');
    this.active = -1;
  }

  touche(evenement) {
    const ouverte = !this.liste.hidden;
    const pas = { ArrowDown: 1, ArrowUp: -1 }[evenement.key];
    if (pas) {
      evenement.preventDefault();
      if (ouverte) this.deplacer(pas);
      else this.interroger();
    } else if (evenement.key === 'Enter' && ouverte && this.active >= 0) {
      evenement.preventDefault();
      evenement.stopPropagation();
      this.choisir(this.active);
    } else if (evenement.key === 'Enter' && this.description.libre) {
      this.requete?.abort();
      this.fermer();
    } else if (evenement.key === 'Escape' && ouverte) {
      evenement.preventDefault();
      evenement.stopPropagation();
      this.fermer();
    }
  }

  deplacer(pas) {
    const nombre = this.lignes.length;
    if (nombre === 0) return;
    this.active = this.active < 0 && pas < 0 ? nombre - 1 : (this.active + pas + nombre) % nombre;
    [...this.liste.children].forEach((ligne, rang) =>
      ligne.setAttribute('aria-selected', String(rang === this.active)),
    );
    const ligne = this.liste.children[this.active];
    ligne.scrollIntoView({ block: 'nearest' });
    this.entree.setAttribute('aria-activedescendant', ligne.id);
  }

  choisir(rang) {
    const ligne = this.lignes[rang];
    this.choisie = this.description.libre ? null : ligne;
    this.entree.value = this.description.libre ? ligne.code : ligne.libelle;
    this.etat.textContent = `${ligne.libelle} : choisi`;
    this.fermer();
    this.outils.changer();
  }

  quitter() {
    this.fermer();
    this.requete?.abort();
    const tape = this.entree.value.trim().toLowerCase();
    const exacte = this.lignes.findIndex((ligne) =>
      [String(ligne.code), ligne.libelle].some((mot) => mot.toLowerCase() === tape),
    );
    if (!this.description.libre && !this.choisie && tape && exacte >= 0) this.choisir(exacte);
  }
}

function compte(nombre) {
  if (nombre === 0) return 'Aucun résultat';
  return nombre === 1 ? '1 résultat, flèche bas pour le choisir' : `${nombre} résultats, flèche bas pour choisir`;
}
