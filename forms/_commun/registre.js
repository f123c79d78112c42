import { demander } from './api.js';
import { bouton, el } from './dom.js';
import { remede } from './erreurs.js';
import { saisirContact, saisirEtablissement, saisirService, supprimerContact, supprimerService } from './organismes.js';
import { References } from './references.js';
import { creerSuggestion } from './suggestion.js';

const formulaire = { references: new References() };
const lire = (liste, id) => liste.find((ligne) => ligne.id === id) || disparue();

/** What each button of the pages of établissements opens: the very dialogs of the assistant (ADR 7). */
const GESTES = {
  async etablissement({ id }) {
    const fiche = id ? await demander(`/api/etablissements/${id}`) : null;
    const enregistre = await saisirEtablissement(formulaire, fiche, amorce());
    if (!enregistre) return null;
    if (!id) return location.assign(`/etablissements/${enregistre.id}`);
    return 'L’établissement est modifié.';
  },
  async service({ id, parent }) {
    const etablissement = await demander(`/api/etablissements/${parent}`);
    const service = id ? lire(await demander(`/api/etablissements/${parent}/services`), id) : null;
    const enregistre = await saisirService(formulaire, etablissement, service);
    return enregistre && (id ? 'Le service est modifié.' : 'Le service est créé.');
  },
  async contact({ id, parent }) {
    const contact = id ? lire(await demander(`/api/services/${parent}/contacts`), id) : null;
    const service = { id: parent, nom: document.getElementById(`titre-service-${parent}`).textContent.trim() };
    const enregistre = await saisirContact(formulaire, service, contact);
    return enregistre && (id ? 'Le contact est modifié.' : 'Le contact est créé.');
  },
  async 'retrait-service'({ id, parent }) {
    const service = lire(await demander(`/api/etablissements/${parent}/services`), id);
    return (await supprimerService(service)) && 'Le service est supprimé.';
  },
  async 'retrait-contact'({ id, parent }) {
    const contact = lire(await demander(`/api/services/${parent}/contacts`), id);
    return (await supprimerContact(contact)) && 'Le contact est supprimé.';
  },
};

let occupe = false;
proposerLaNaf();

document.addEventListener('click', async (evenement) => {
  const geste = evenement.target.closest('[data-saisir]');
  if (!geste || occupe) return;
  occupe = true;
  document.querySelector('.annonce')?.remove();
  const { saisir, id, parent } = geste.dataset;
  try {
    const fait = await GESTES[saisir]({ id: Number(id) || null, parent: Number(parent) || null });
    if (fait) await rafraichir(fait, geste.dataset);
  } catch (erreur) {
    refuser(erreur);
  } finally {
    occupe = false;
  }
});

/** What was searched for in vain is what one is about to create. */
function amorce() {
  const champs = document.querySelector('[data-amorce]')?.elements;
  return { raisonSociale: champs?.raisonSociale?.value || null, siret: champs?.siret?.value || null };
}

/** Puts the page as it now is in the place of what it was, where one had scrolled to, and says what was done. */
async function rafraichir(fait, { saisir, id, parent }) {
  const reponse = await fetch(location.href, { credentials: 'same-origin' }).catch(() => null);
  if (!reponse) return annoncer('succes', 'status', el('p', {}, `${fait} Rechargez la page pour le voir.`));
  if (!reponse.ok || reponse.redirected) return location.reload();
  const page = new DOMParser().parseFromString(await reponse.text(), 'text/html');
  const contenu = document.getElementById('contenu');
  contenu.replaceChildren(...page.getElementById('contenu').childNodes);
  proposerLaNaf();
  const suite =
    contenu.querySelector(`[data-saisir="${saisir}"]${id ? `[data-id="${id}"]` : `[data-parent="${parent}"]`}`) ||
    contenu.querySelector(`[data-saisir="contact"][data-parent="${parent}"]`) ||
    contenu.querySelector('[data-saisir]');
  suite?.focus();
  return annoncer('succes', 'status', el('p', {}, fait));
}

/** The field of an activity, which can be typed, also lets one choose from the NAF; without script it is what it was. */
function proposerLaNaf() {
  const champ = document.querySelector('input[data-naf]');
  if (!champ) return;
  const { cible, racine, ecrire } = creerSuggestion(
    { libre: true, source: (texte, signal) => formulaire.references.naf(texte, signal) },
    { id: champ.id, changer: () => {} },
  );
  for (const { name, value } of champ.attributes) if (name !== 'value') cible.setAttribute(name, value);
  ecrire(champ.value);
  champ.replaceWith(el('div', { class: 'stages-formulaire' }, racine));
}

function refuser(erreur) {
  const { texte, actions = [] } = remede(erreur, { recharger: () => location.reload(), taches: '/taches' });
  const boutons = actions
    .filter((action) => action.adresse?.startsWith('/connexion'))
    .map((action) => el('a', { href: action.adresse, class: 'btn btn-outline-secondary' }, action.texte));
  annoncer('alerte', 'alert', el('p', {}, texte), ...boutons);
}

/** A message that stays at the bottom of the window, wherever one has scrolled to, until the next one or until it is closed. */
function annoncer(genre, role, ...contenu) {
  document.querySelector('.annonce')?.remove();
  const annonce = el('div', { class: `message message-${genre} annonce`, role });
  document.body.append(annonce);
  const fermer = bouton('Fermer', 'btn btn-lien', () => annonce.remove());
  annonce.append(el('div', {}, ...contenu), fermer);
}

function disparue() {
  throw Object.assign(new Error('Cette fiche a été supprimée entre-temps. Rechargez la page.'), { sorte: 'refuse' });
}
