import { el } from './dom.js';

/** A short read-only card: a title, its lines [{libelle, valeur}] (empty ones left out), and actions below. */
export function creerFiche(titre, lignes, actions = []) {
  const dites = lignes.filter((ligne) => ligne.valeur);
  return el(
    'div',
    { class: 's-fiche' },
    el('h2', { class: 's-fiche-titre', tabindex: '-1' }, titre),
    liste(dites),
    actions.length > 0 && el('div', { class: 's-boutons' }, actions),
  );
}

/** One section of a whole dossier: its title, what can be done with it, and every line, empty ones said to be so. */
export function creerPartie(titre, lignes, action = null) {
  return el(
    'section',
    { class: 's-partie' },
    el('header', { class: 's-partie-tete' }, el('h2', {}, titre), action),
    liste(lignes.map(({ libelle, valeur }) => ({ libelle, valeur: valeur || el('span', { class: 's-vide' }, 'Non renseigné') }))),
  );
}

/** A titled list of things to know, or nothing when there are none; each is a sentence or a list of nodes. */
export function creerNote(titre, phrases, allure = '') {
  return (
    phrases.length > 0 &&
    el(
      'div',
      { class: `s-note ${allure}`.trim() },
      el('h2', {}, titre),
      el(
        'ul',
        {},
        phrases.map((phrase) => el('li', {}, phrase)),
      ),
    )
  );
}

function liste(lignes) {
  return el(
    'dl',
    { class: 's-lignes' },
    lignes.map(({ libelle, valeur }) => el('div', {}, el('dt', {}, libelle), el('dd', {}, valeur))),
  );
}

/** The agreement's green dot, said in words for those who do not see it. */
export function pastilleAccord(accord) {
  return accord
    ? el('span', {
        class: 's-accord',
        role: 'img',
        'aria-label': 'Accord de partenariat',
        title: 'Accord de partenariat',
      })
    : null;
}
