import { el } from './dom.js';

/** Puts described fields on the page: titles as strings, fields as descriptions, or rows of them; gives the elements. */
export function disposer(rangees, saisie) {
  return rangees.map((rangee) => {
    if (typeof rangee === 'string') return el('h3', { class: 's-intertitre' }, rangee);
    if (!Array.isArray(rangee)) return saisie.ajouter(rangee).racine;
    return el(
      'div',
      { class: 's-rangee' },
      rangee.map((description) => saisie.ajouter(description).racine),
    );
  });
}
