import { el, pourLecteur } from './dom.js';
import { creerControle } from './controles.js';

const ATTRIBUTS = {
  nom: 'nom',
  type: 'type',
  libelle: 'libelle',
  aide: 'aide',
  si: 'si',
  'requis-si': 'requisSi',
  max: 'max',
  lignes: 'lignes',
  liste: 'liste',
  source: 'source',
  remplissage: 'remplissage',
  suffixe: 'suffixe',
  largeur: 'largeur',
  defaut: 'defaut',
  vide: 'vide',
};
const DRAPEAUX = { requis: 'requis', sensible: 'sensible', 'lecture-seule': 'lectureSeule', 'en-ligne': 'enLigne' };

/** Reads the description of a field from the attributes of its `<stages-champ>` element. */
export function decrire(element) {
  const description = {};
  for (const [attribut, cle] of Object.entries(ATTRIBUTS)) {
    if (element.hasAttribute(attribut)) description[cle] = element.getAttribute(attribut);
  }
  for (const [attribut, cle] of Object.entries(DRAPEAUX)) description[cle] = element.hasAttribute(attribut);
  return description;
}

/** One field: label, control, error and help, tied together for assistive techniques. */
export class Champ {
  constructor(description, racine, prefixe, changer) {
    this.description = description;
    this.nom = description.nom;
    this.racine = racine;
    this.id = `${prefixe}-${description.nom}`;
    this.requis = Boolean(description.requis);
    this.controle = creerControle(description, { id: this.id, changer: () => changer(this) });
    this.construire();
    if (description.defaut !== undefined) this.ecrire(description.defaut);
  }

  construire() {
    const { libelle, aide, type, largeur } = this.description;
    this.etoile = el('span', { class: 's-etoile', 'aria-hidden': 'true', hidden: !this.requis });
    this.erreurVue = el('p', { class: 's-erreur', id: `${this.id}-erreur`, hidden: true });
    this.aideVue = el('p', { class: 's-aide', id: `${this.id}-aide`, hidden: !aide }, aide || '');
    this.racine.classList.add('s-champ');
    this.racine.dataset.champ = this.nom;
    if (largeur) this.racine.classList.add(`s-${largeur}`);
    this.racine.replaceChildren(...this.disposition(type, libelle));
    this.relier();
  }

  disposition(type, libelle) {
    const { racine } = this.controle;
    if (type === 'cache') return [this.erreurVue];
    if (type === 'case') {
      return [
        el(
          'label',
          { class: 's-option', for: this.id },
          racine,
          el('span', { class: 's-option-texte' }, libelle, this.etoile),
        ),
        this.erreurVue,
        this.aideVue,
      ];
    }
    if (this.controle.groupe) {
      this.groupe = el(
        'fieldset',
        { class: 's-groupe', role: 'radiogroup', 'aria-labelledby': `${this.id}-legende` },
        el('legend', { class: 's-libelle', id: `${this.id}-legende` }, libelle, this.etoile),
        racine,
        this.erreurVue,
        this.aideVue,
      );
      return [this.groupe];
    }
    return [
      el('label', { class: 's-libelle', for: this.id }, libelle, this.etoile),
      racine,
      this.erreurVue,
      this.aideVue,
    ];
  }

  /** Where the aria attributes of the field are carried: the fieldset of a group, else the control itself. */
  get porteur() {
    return this.groupe || this.controle.cible;
  }

  relier() {
    const { porteur } = this;
    if (!porteur) return;
    const propres = [this.erreurVue.id, this.aideVue.id, `${this.id}-compteur`];
    const autres = (porteur.getAttribute('aria-describedby') || '').split(' ').filter((id) => !propres.includes(id));
    const ids = [this.erreurVue, this.aideVue].filter((vue) => !vue.hidden).map((vue) => vue.id);
    if (this.description.max) ids.push(`${this.id}-compteur`);
    basculer(porteur, 'aria-describedby', [...ids, ...autres].join(' ').trim());
    basculer(porteur, 'aria-required', this.requis && 'true');
    basculer(porteur, 'aria-invalid', !this.erreurVue.hidden && 'true');
  }

  lire() {
    return this.controle.lire();
  }

  /** Sets the value without telling anyone: for what comes from the server. */
  ecrire(valeur) {
    this.controle.ecrire(valeur);
  }

  /** Gives the codes to choose from (lists and radio buttons). */
  proposer(options) {
    this.controle.proposer?.(options);
    this.relier();
  }

  /** Makes the field mandatory or not, with its star. */
  exiger(requis) {
    this.requis = Boolean(requis);
    this.etoile.hidden = !this.requis;
    this.relier();
  }

  /** Replaces the help text. */
  aider(texte) {
    this.aideVue.textContent = texte || '';
    this.aideVue.hidden = !texte;
    this.relier();
  }

  /** Shows a message beside the field, or takes it away when null. */
  signaler(message) {
    this.erreurVue.replaceChildren();
    if (message) this.erreurVue.append(pourLecteur('Erreur : '), message);
    this.erreurVue.hidden = !message;
    this.racine.classList.toggle('s-en-erreur', Boolean(message));
    this.enErreur = Boolean(message);
    this.relier();
  }

  /** The element an error link leads to. */
  get cible() {
    return this.controle.cible;
  }

  /** For a value chosen elsewhere: the element errors lead to, and the group that carries them, if any. */
  installer(cible, groupe = null) {
    this.groupe = groupe;
    this.controle.cible = cible;
    this.relier();
  }

  /** False when the field, or a part of the form around it, is not shown. */
  get affiche() {
    return this.description.type === 'cache'
      ? !this.racine.parentElement?.closest('[hidden]')
      : !this.racine.closest('[hidden]');
  }
}

function basculer(noeud, attribut, valeur) {
  if (valeur) noeud.setAttribute(attribut, valeur);
  else noeud.removeAttribute(attribut);
}
