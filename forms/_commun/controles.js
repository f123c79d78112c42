import { el } from './dom.js';
import { creerChoix, creerListe } from './choix.js';
import { creerSuggestion } from './suggestion.js';

const ENTREES = {
  texte: { type: 'text' },
  courriel: { type: 'email', inputmode: 'email', autocapitalize: 'none', spellcheck: 'false' },
  telephone: { type: 'tel', inputmode: 'tel' },
  montant: { type: 'text', inputmode: 'decimal' },
  nombre: { type: 'text', inputmode: 'decimal' },
  code: { type: 'text', autocapitalize: 'characters', spellcheck: 'false' },
  chiffres: { type: 'text', inputmode: 'numeric' },
  adresse: { type: 'url', inputmode: 'url', autocapitalize: 'none', spellcheck: 'false' },
  recherche: { type: 'search', autocapitalize: 'none', spellcheck: 'false' },
};

/**
 * Builds the control of a field: { racine, cible, groupe, lire(), ecrire(v), invalide() }; `cible` takes the focus,
 * `groupe` says that the label is a legend, `invalide()` gives a message when what is typed cannot be read at all.
 */
export function creerControle(description, outils) {
  switch (description.type) {
    case 'zone':
      return creerZone(description, outils);
    case 'date':
      return creerDate(description, outils);
    case 'nombre':
      return creerNombre(description, outils);
    case 'liste':
      return creerListe(description, outils);
    case 'choix':
    case 'ouinon':
      return creerChoix(description, outils);
    case 'case':
      return creerCase(description, outils);
    case 'suggestion':
      return creerSuggestion(description, outils);
    case 'cache':
      return creerCache();
    default:
      return creerTexte(description, outils);
  }
}

function entree(description, outils, genre) {
  const noeud = el('input', {
    id: outils.id,
    class: 's-controle',
    autocomplete: description.remplissage || 'off',
    readonly: description.lectureSeule,
    ...(ENTREES[genre] || ENTREES.texte),
    on: { input: () => outils.changer() },
  });
  return noeud;
}

function creerTexte(description, outils) {
  const noeud = entree(description, outils, description.type);
  return {
    racine: description.suffixe
      ? el(
          'span',
          { class: 's-avec-suffixe' },
          noeud,
          el('span', { class: 's-suffixe', 'aria-hidden': 'true' }, description.suffixe),
        )
      : noeud,
    cible: noeud,
    lire: () => noeud.value.trim() || null,
    ecrire: (valeur) => {
      noeud.value = typeof valeur === 'number' ? enFrancais(valeur) : (valeur ?? '');
    },
    invalide: () => null,
  };
}

function creerNombre(description, outils) {
  const controle = creerTexte(description, outils);
  const texte = () => controle.cible.value.replace(/\s/g, '').replace(',', '.');
  const lisible = () => /^-?\d+(\.\d+)?$/.test(texte());
  return {
    ...controle,
    lire: () => (texte() === '' ? null : lisible() ? Number(texte()) : controle.cible.value.trim()),
    invalide: () => (texte() === '' || lisible() ? null : 'Indiquez un nombre, par exemple 35 ou 35,5.'),
  };
}

function enFrancais(nombre) {
  return String(nombre).replace('.', ',');
}

function creerDate(description, outils) {
  const noeud = entree(description, outils, 'texte');
  noeud.type = 'date';
  noeud.max = '2100-12-31';
  return {
    racine: noeud,
    cible: noeud,
    lire: () => noeud.value || null,
    ecrire: (valeur) => {
      noeud.value = valeur ?? '';
    },
    invalide: () =>
      noeud.validity.badInput ? 'Cette date est incomplète ou n’existe pas. Exemple : 02/03/2026.' : null,
  };
}

function creerZone(description, outils) {
  const maximum = Number(description.max) || 0;
  const compteur = el('p', { class: 's-compteur', id: `${outils.id}-compteur` });
  const noeud = el('textarea', {
    id: outils.id,
    class: 's-controle',
    rows: description.lignes || 4,
    on: {
      input: () => {
        compter();
        outils.changer();
      },
    },
  });
  const compter = () => {
    const longueur = noeud.value.length;
    compteur.textContent = `${longueur.toLocaleString('fr-FR')} / ${maximum.toLocaleString('fr-FR')} caractères`;
    compteur.classList.toggle('s-trop', longueur > maximum);
    const proche = longueur > maximum * 0.9;
    if (proche && !compteur.hasAttribute('role')) compteur.setAttribute('role', 'status');
    else if (!proche) compteur.removeAttribute('role');
  };
  if (maximum) compter();
  return {
    racine: maximum ? el('div', {}, noeud, compteur) : noeud,
    cible: noeud,
    lire: () => noeud.value.trim() || null,
    ecrire: (valeur) => {
      noeud.value = valeur ?? '';
      if (maximum) compter();
    },
    invalide: () => null,
  };
}

function creerCase(description, outils) {
  const noeud = el('input', {
    id: outils.id,
    type: 'checkbox',
    class: 's-case',
    on: { change: () => outils.changer() },
  });
  return {
    racine: noeud,
    cible: noeud,
    lire: () => noeud.checked,
    ecrire: (valeur) => {
      noeud.checked = valeur === true || valeur === 'true';
    },
    invalide: () => null,
  };
}

/** A value chosen elsewhere on the page (a search, a list of cards); errors go to `cible`, set by who fills it. */
function creerCache() {
  let tenue = null;
  return {
    racine: null,
    cible: null,
    lire: () => tenue,
    ecrire: (valeur) => {
      tenue = valeur ?? null;
    },
    invalide: () => null,
  };
}
