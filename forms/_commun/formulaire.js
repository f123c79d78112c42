import { demander } from './api.js';
import { creerBarre } from './barre.js';
import { Brouillon } from './brouillon.js';
import { bouton, el } from './dom.js';
import { Bilan, remede } from './erreurs.js';
import { creerEtapes } from './etapes.js';
import { HotePortail } from './hote-portail.js';
import { HoteTasklist } from './hote-tasklist.js';
import { References } from './references.js';
import { Saisie } from './saisie.js';

const FEUILLE = '/forms/_commun/formulaire.css';
const BLOCS = [
  'annee',
  'correction',
  'duree',
  'enseignant',
  'etablissement',
  'etudiant',
  'fusion',
  'offre',
  'recapitulatif',
  'service',
  'signataire',
  'signatures',
  'tuteur',
  'validation',
  'verification',
];

/** The context of the step that follows, asked for while Tasklist is still closing the one before: {adresse, reponse}. */
let enAvance = null;

/** Starts the form that Tasklist has just put on the page; called by the form's own script. */
export function dansTasklist(camForm) {
  return new Formulaire(new HoteTasklist(camForm)).commencer();
}

/** Starts the form of the portal's task page, in the element that carries `data-tache`. */
export function dansPortail(racine) {
  return new Formulaire(new HotePortail(racine)).commencer();
}

/**
 * One step of a dossier: reads the task's context, builds the fields described by the form's template, keeps the
 * draft, sends the answer and leaves the next step to the host. Blocks (`data-bloc`) get it as their only tool.
 */
export class Formulaire {
  constructor(hote) {
    this.hote = hote;
    this.racine = hote.racine;
    this.adresse = adresseDe(hote.tache);
    this.modele = this.racine.querySelector('template');
    this.occupe = false;
  }

  async commencer() {
    this.racine.classList.add('stages-formulaire');
    this.racine.dataset.hote = this.hote.nom;
    this.racine.noValidate = true;
    this.racine.addEventListener('submit', (evenement) => {
      evenement.preventDefault();
      evenement.stopPropagation();
      this.soumettre();
    });
    this.hote.auDepart(() => this.brouillon?.partir());
    await Promise.all([habiller(), this.charger()]);
  }

  /** Reads the context again and builds the form anew. */
  async charger() {
    const noms = [...this.modele.content.querySelectorAll('[data-bloc]')].map((element) => element.dataset.bloc);
    try {
      const blocs = noms.map((nom) => import(`./blocs/${nom}.js`));
      this.contexte = await this.lireContexte();
      await this.construire(new Map(await Promise.all(blocs.map(async (bloc, rang) => [noms[rang], await bloc]))));
    } catch (erreur) {
      this.empecher(erreur);
    }
  }

  lireContexte() {
    const avance = enAvance;
    enAvance = null;
    return avance?.adresse === this.adresse ? avance.reponse : demander(this.adresse);
  }

  empecher(erreur) {
    const bilan = new Bilan('demarrage');
    this.racine.replaceChildren(this.modele, bilan.racine);
    const { titre, texte, actions } = remede(erreur, { recharger: () => this.charger(), taches: this.hote.taches });
    const encore = { texte: 'Réessayer', action: () => this.charger() };
    bilan.dire(titre === 'Rien n’a été enregistré' ? 'Le formulaire n’a pas pu être ouvert' : titre, texte, [
      ...(actions || []),
      encore,
    ]);
  }

  async construire(blocs) {
    const { dossier, tache, regles, listes, infos, acteur, saisie } = this.contexte;
    this.references = new References();
    this.verifications = [];
    this.bilan = new Bilan(tache.cle);
    this.saisie = new Saisie(tache.cle, this.references, {
      regles,
      listes,
      infos,
      acteur,
      reprise: this.contexte.reprise,
    });
    this.brouillon?.suspendre();
    this.brouillon = new Brouillon(
      tache.id,
      () => this.saisie.valeurs({ pourBrouillon: true }),
      (texte) => this.barre.dire(texte),
    );
    this.corps = el('div', { class: 's-corps' }, this.modele.content.cloneNode(true));
    this.titre = el('h1', { class: 's-titre', tabindex: '-1' }, tache.nom);
    this.obligatoires = el('p', { class: 's-obligatoires' }, 'Les champs marqués * sont obligatoires.');
    this.barre = creerBarre(this);
    const avoir = this.corps.querySelector('.s-a-avoir');
    const parties = [
      this.modele,
      dossier.etapes?.length > 0 && creerEtapes(dossier.etapes, (cle) => this.aller(cle)),
      el(
        'header',
        { class: 's-entete' },
        el(
          'p',
          { class: 's-dossier' },
          dossier.adresse ? el('a', { href: dossier.adresse }, dossier.titre) : dossier.titre,
          dossier.centre && ` · ${dossier.centre}`,
        ),
        this.titre,
        avoir,
      ),
      this.bilan.racine,
      this.contexte.brouillon && this.annonceBrouillon(),
      this.obligatoires,
      this.corps,
      this.barre.racine,
    ];
    this.racine.replaceChildren(...parties.filter(Boolean));
    this.saisie.monter(this.corps);
    this.saisie.ecrire(saisie);
    for (const element of this.corps.querySelectorAll('[data-bloc]'))
      await blocs.get(element.dataset.bloc).monter(element, this);
    this.saisie.rafraichir();
    this.direObligatoires();
    this.saisie.addEventListener('changement', ({ detail }) => {
      this.bilan.retirer(detail);
      this.brouillon.noter();
      this.direObligatoires();
    });
    this.hote.pret(this.titre);
    precharger();
  }

  direObligatoires() {
    const etoiles = [...this.corps.querySelectorAll('.s-etoile')];
    this.obligatoires.hidden = !etoiles.some((etoile) => !etoile.closest('[hidden]'));
  }

  annonceBrouillon() {
    const annonce = el(
      'div',
      { class: 's-note s-brouillon' },
      el('p', {}, 'Vous retrouvez ici ce que vous aviez commencé à saisir sans l’enregistrer.'),
      bouton('Revenir aux valeurs enregistrées', 's-lien', async () => {
        await this.essayer(async () => {
          await this.brouillon.suspendre();
          await this.brouillon.oublier();
          await this.charger();
        });
      }),
    );
    return annonce;
  }

  /** Sends the step; refusals are shown, nothing typed is lost, a second click does nothing. */
  async soumettre() {
    if (this.occupe || !this.saisie) return;
    const erreurs = Object.assign(this.saisie.verifier(), ...this.verifications.map((verifier) => verifier() || {}));
    if (Object.keys(erreurs).length > 0) this.refuser(erreurs);
    else await this.envoyer(this.adresse, { saisie: this.saisie.valeurs() });
  }

  /** Goes to another step without recording this one; what is typed stays in the draft. */
  async aller(etape) {
    if (this.occupe) return;
    await this.brouillon.garder();
    await this.envoyer(`${this.adresse}/etape`, { etape });
  }

  async envoyer(adresse, corps) {
    await this.essayer(async () => {
      await this.brouillon.suspendre();
      const suite = await demander(adresse, {
        methode: 'POST',
        corps: { version: this.contexte.dossier.version, ...corps },
      });
      this.bilan.effacer();
      this.saisie.signaler({});
      this.parti = true;
      if (suite.message && !suite.adresse) this.direAvantDeSuivre(suite);
      else this.suivre(suite);
    });
  }

  suivre(suite) {
    if (suite.suivante) this.hote.preparer(suite.suivante.id, anticiper);
    this.hote.suivre(suite);
  }

  direAvantDeSuivre(suite) {
    this.corps.hidden = true;
    this.barre.racine.hidden = true;
    this.bilan.racine.classList.add('s-bonne-nouvelle');
    this.bilan.dire('Étape enregistrée', suite.message, [
      { texte: 'Continuer', action: () => this.suivre(suite) },
    ]);
  }

  /** Does something that talks to the server, one thing at a time, and shows what goes wrong. */
  async essayer(action) {
    if (this.occupe) return;
    this.occuper(true);
    try {
      await action();
    } catch (erreur) {
      this.brouillon.reprendre();
      if (erreur.sorte === 'saisie')
        this.refuser(Object.keys(erreur.erreurs).length > 0 ? erreur.erreurs : { '': erreur.message });
      else this.dire(erreur);
    } finally {
      if (!this.parti) this.occuper(false);
    }
  }

  refuser(erreurs) {
    this.bilan.lister(this.saisie.signaler(erreurs));
    this.hote.signaler(true);
  }

  /** Shows on top of the form a problem that belongs to no field. */
  dire(erreur) {
    const { titre, texte, actions } = remede(erreur, { recharger: () => this.charger(), taches: this.hote.taches });
    this.bilan.dire(titre, texte, actions);
    this.hote.signaler(true);
  }

  occuper(occupe) {
    this.occupe = occupe;
    this.barre.occuper(occupe);
    this.racine.setAttribute('aria-busy', String(occupe));
  }
}

function anticiper(tache) {
  const adresse = adresseDe(tache);
  const reponse = demander(adresse);
  reponse.catch(() => {});
  enAvance = { adresse, reponse };
}

function adresseDe(tache) {
  return `/api/taches/${encodeURIComponent(tache)}`;
}

/** Lets the browser fetch what the next steps are made of while the person types. */
function precharger() {
  const charger = () => BLOCS.forEach((nom) => import(`./blocs/${nom}.js`).catch(() => {}));
  if ('requestIdleCallback' in window) requestIdleCallback(charger, { timeout: 2000 });
  else setTimeout(charger, 500);
}

function habiller() {
  if (document.querySelector(`link[href^="${FEUILLE}"]`)) return Promise.resolve();
  return new Promise((resoudre) => {
    document.head.append(el('link', { rel: 'stylesheet', href: FEUILLE, on: { load: resoudre, error: resoudre } }));
  });
}
