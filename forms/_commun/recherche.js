import { abandonnee, avecParametres, demander } from './api.js';
import { bouton, differer, el, pourLecteur } from './dom.js';
import { Saisie } from './saisie.js';

const DELAI = 200;

/**
 * A search whose results come while one types, as a table with a « Sélectionner » button on each row.
 * Options: nom (prefix of ids), references, titre, adresse, criteres (rows of fields), colonnes [{titre, valeur(ligne),
 * classe}], intitule(ligne), surChoix(ligne), invite, suffisant(valeurs), vide(): node shown when nothing is found.
 */
export class Recherche {
  constructor(options) {
    this.options = options;
    this.saisie = new Saisie(options.nom, options.references);
    this.page = 0;
    this.requete = null;
    this.bientot = differer(DELAI, () => this.lancer());
    this.etat = el('p', { class: 's-compte', role: 'status' }, options.invite || '');
    this.resultats = el('div', { class: 's-resultats' });
    this.criteres = el('div', { class: 's-criteres' });
    this.racine = el(
      'div',
      {
        class: 's-recherche',
        role: 'search',
        'aria-label': options.titre,
        on: { keydown: (evenement) => this.entree(evenement) },
      },
      options.avant,
      this.criteres,
      this.etat,
      this.resultats,
    );
    this.demanderCriteres(options.criteres);
    this.saisie.addEventListener('changement', () => this.bientot());
  }

  /** Shows these criteria instead of the former ones. */
  demanderCriteres(criteres) {
    this.bientot.annuler();
    this.requete?.abort();
    this.saisie.champs.clear();
    const champs = criteres.map((critere) => this.saisie.ajouter(critere).racine);
    this.criteres.replaceChildren(
      ...champs,
      bouton('Rechercher', 's-second s-rechercher', () => this.lancer(true)),
    );
    this.resultats.replaceChildren();
    this.etat.textContent = this.options.invite || '';
  }

  /** The field an error of the form leads to. */
  get cible() {
    return this.saisie.champs.values().next().value.cible;
  }

  entree(evenement) {
    if (evenement.key !== 'Enter' || evenement.ctrlKey || evenement.target.localName !== 'input') return;
    evenement.preventDefault();
    this.lancer(true);
  }

  /** Asks the server for the first page; too little typed clears the results, or says so when asked for on purpose. */
  lancer(expres = false) {
    this.bientot.annuler();
    const valeurs = this.saisie.valeurs();
    if (!this.options.suffisant(valeurs)) {
      this.requete?.abort();
      this.resultats.replaceChildren();
      this.etat.textContent = this.options.invite || '';
      if (expres) this.cible.focus();
      return null;
    }
    this.valeurs = valeurs;
    return this.chercher(0);
  }

  async chercher(page) {
    this.requete?.abort();
    this.requete = new AbortController();
    this.racine.setAttribute('aria-busy', 'true');
    const parametres = { ...this.valeurs, ...(page > 0 && { page }) };
    try {
      const { lignes, suite } = await demander(avecParametres(this.options.adresse, parametres), {
        signal: this.requete.signal,
      });
      this.saisie.signaler({});
      this.page = page;
      this.montrer(lignes, Boolean(suite));
    } catch (erreur) {
      if (abandonnee(erreur)) return;
      const refus = this.saisie.signaler(erreur.erreurs || {});
      if (refus.length > 0 && page === 0) this.resultats.replaceChildren();
      this.etat.textContent = erreur.message;
    } finally {
      this.racine.removeAttribute('aria-busy');
    }
  }

  montrer(lignes, suite) {
    if (this.page === 0) {
      this.corps = el('tbody', { role: 'rowgroup' });
      this.resultats.replaceChildren(lignes.length > 0 ? this.tableau() : this.options.vide?.() || '');
    }
    this.corps.append(...lignes.map((ligne) => this.rangee(ligne)));
    this.resultats.querySelector('.s-suite')?.remove();
    if (suite) this.resultats.append(bouton('Afficher la suite', 's-second s-suite', () => this.suivante()));
    this.etat.textContent = compte(this.corps.children.length, suite);
  }

  async suivante() {
    const premiere = this.corps.children.length;
    await this.chercher(this.page + 1);
    this.corps.children[premiere]?.querySelector('button')?.focus();
  }

  tableau() {
    const titres = [
      ...this.options.colonnes.map((colonne) =>
        el('th', { scope: 'col', role: 'columnheader', class: colonne.classe }, colonne.titre),
      ),
      el('th', { scope: 'col', role: 'columnheader' }, pourLecteur('Action')),
    ];
    return el(
      'table',
      { class: 's-tableau', role: 'table' },
      el('caption', { class: 's-invisible' }, this.options.titre),
      el('thead', { role: 'rowgroup' }, el('tr', { role: 'row' }, titres)),
      this.corps,
    );
  }

  rangee(ligne) {
    const cellules = this.options.colonnes.map((colonne) =>
      el('td', { role: 'cell', 'data-titre': colonne.titre, class: colonne.classe }, colonne.valeur(ligne) || ''),
    );
    const choisir = bouton('Sélectionner', 's-petit s-second', () => this.options.surChoix(ligne), {
      'aria-label': `Sélectionner ${this.options.intitule(ligne)}`,
    });
    return el('tr', { role: 'row' }, cellules, el('td', { role: 'cell', class: 's-action' }, choisir));
  }
}

function compte(nombre, suite) {
  if (nombre === 0) return 'Aucun résultat.';
  if (suite) return `Les ${nombre} premiers résultats. Précisez la recherche pour en réduire le nombre.`;
  return nombre === 1 ? '1 résultat.' : `${nombre} résultats.`;
}
