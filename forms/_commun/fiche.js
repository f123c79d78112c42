import { el } from './dom.js';

/** A short read-only card: a title, its lines [{libelle, valeur}] (empty ones left out), and actions below. */
export function creerFiche(titre, lignes, actions = []) {
  const dites = lignes.filter((ligne) => ligne.valeur);
  return el(
    'div',
    { class: 's-fiche' },
    el('h2', { class: 's-fiche-titre', tabindex: '-1' }, titre),
    el(
      'dl',
      { class: 's-lignes' },
      dites.map(({ libelle, valeur }) => el('div', {}, el('dt', {}, libelle), el('dd', {}, valeur))),
    ),
    actions.length > 0 && el('div', { class: 's-boutons' }, actions),
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
