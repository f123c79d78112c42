/** Builds an element; null, undefined and false attributes are left out, strings become text (never markup). */
export function el(balise, attributs = {}, ...enfants) {
  const noeud = document.createElement(balise);
  for (const [nom, valeur] of Object.entries(attributs)) {
    if (valeur === null || valeur === undefined || valeur === false) continue;
    if (nom === 'on') {
      for (const [evenement, suite] of Object.entries(valeur)) noeud.addEventListener(evenement, suite);
    } else {
      noeud.setAttribute(nom, valeur === true ? '' : String(valeur));
    }
  }
  noeud.append(...enfants.flat().filter((enfant) => enfant !== null && enfant !== undefined && enfant !== false));
  return noeud;
}

/** Builds a button that never submits the form around it. */
export function bouton(texte, allure, action, attributs = {}) {
  return el('button', { type: 'button', class: `s-bouton ${allure}`, on: { click: action }, ...attributs }, texte);
}

/** Brings a node into view and gives it the focus. */
export function viser(noeud) {
  if (!noeud) return;
  const calme = matchMedia('(prefers-reduced-motion: reduce)').matches;
  noeud.scrollIntoView({ block: 'center', behavior: calme ? 'auto' : 'smooth' });
  noeud.focus({ preventScroll: true });
}

/** Text meant for screen readers only. */
export function pourLecteur(texte) {
  return el('span', { class: 's-invisible' }, texte);
}

/** Puts an action off until calls have been quiet for that many milliseconds. */
export function differer(millisecondes, action) {
  let minuterie;
  const appeler = () => {
    clearTimeout(minuterie);
    minuterie = setTimeout(action, millisecondes);
  };
  appeler.annuler = () => clearTimeout(minuterie);
  return appeler;
}
