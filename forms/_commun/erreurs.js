import { bouton, el, viser } from './dom.js';

/** The box on top of a form that says what went wrong, with a link to each field concerned. */
export class Bilan {
  constructor(id) {
    this.lignes = [];
    this.titre = el('h2', { id: `${id}-bilan`, class: 's-bilan-titre' });
    this.corps = el('div');
    this.racine = el(
      'div',
      { class: 's-bilan', role: 'group', tabindex: '-1', 'aria-labelledby': `${id}-bilan`, hidden: true },
      this.titre,
      this.corps,
    );
  }

  /** Empties and hides the box. */
  effacer() {
    this.racine.hidden = true;
    this.corps.replaceChildren();
  }

  /** Lists refusals: [{message, champ}], where a known field makes its line a link to it. */
  lister(lignes) {
    this.lignes = lignes;
    this.ecrireListe();
    this.montrer();
  }

  /** Takes away the line of a field that has just been changed. */
  retirer(champ) {
    if (this.racine.hidden || !this.lignes.some((ligne) => ligne.champ === champ)) return;
    this.lignes = this.lignes.filter((ligne) => ligne.champ !== champ);
    if (this.lignes.length === 0) this.effacer();
    else this.ecrireListe();
  }

  ecrireListe() {
    const nombre = this.lignes.length;
    this.titre.textContent = nombre === 1 ? 'Une réponse est à corriger' : `${nombre} réponses sont à corriger`;
    const elements = this.lignes.map((ligne) => el('li', {}, ligne.champ ? lien(ligne) : ligne.message));
    this.corps.replaceChildren(el('ul', {}, elements));
  }

  /** Says one thing, with actions below: [{texte, action}] or [{texte, adresse}]. */
  dire(titre, texte, actions = []) {
    this.lignes = [];
    this.titre.textContent = titre;
    this.corps.replaceChildren(
      el('p', {}, texte),
      el(
        'div',
        { class: 's-boutons' },
        actions.map((action) => (action.adresse ? renvoi(action) : bouton(action.texte, 's-second', action.action))),
      ),
    );
    this.montrer();
  }

  montrer() {
    this.racine.hidden = false;
    viser(this.racine);
  }
}

function lien({ message, champ }) {
  return el(
    'a',
    {
      href: `#${champ.cible.id || ''}`,
      on: {
        click: (evenement) => {
          evenement.preventDefault();
          viser(champ.cible);
        },
      },
    },
    message,
  );
}

function renvoi({ texte, adresse, ailleurs }) {
  return el(
    'a',
    { class: 's-bouton s-second', href: adresse, target: ailleurs && '_blank', rel: ailleurs && 'noopener' },
    ailleurs ? `${texte} (nouvel onglet)` : texte,
  );
}

/** What to do about a Probleme that no field can show: {titre, texte, actions} for `Bilan.dire`. */
export function remede(probleme, { recharger, taches }) {
  switch (probleme.sorte) {
    case 'session':
      return {
        titre: 'Votre session a expiré',
        texte:
          'Ce que vous avez saisi est toujours à l’écran. Reconnectez-vous dans un nouvel onglet, revenez ici, puis recommencez.',
        actions: [{ texte: 'Se reconnecter', adresse: '/connexion', ailleurs: true }],
      };
    case 'perime':
      return {
        titre: 'Cette étape a été enregistrée ailleurs',
        texte: probleme.message,
        actions: [{ texte: 'Recharger', action: recharger }],
      };
    case 'disparu':
      return {
        titre: 'Cette étape n’est plus à faire',
        texte: probleme.message,
        actions: [{ texte: 'Voir mes tâches', adresse: taches }],
      };
    case 'reseau':
      return { titre: 'Rien n’a été enregistré', texte: probleme.message };
    default:
      return { titre: 'Cela n’a pas pu être enregistré', texte: probleme.message };
  }
}
