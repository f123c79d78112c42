import { createRequire } from 'node:module';

const { JSDOM, VirtualConsole } = createRequire(new URL('../../../.ci/package.json', import.meta.url))('jsdom');
const DU_NAVIGATEUR = [
  'AbortController', 'DOMException', 'DOMParser', 'FormData', 'MutationObserver', 'Option', 'document', 'history',
];
let numero = 0;

/** A new page for the scripts under test, at that address; `destinations` fills with where they want to go. */
export function ouvrirPage(html = '', adresse = 'https://stages.test/') {
  const { window } = new JSDOM(`<!DOCTYPE html><html lang="fr"><body>${html}</body></html>`, {
    url: adresse,
    pretendToBeVisual: true,
    virtualConsole: sansIndulgence(),
  });
  completer(window);
  for (const nom of DU_NAVIGATEUR) poser(nom, window[nom]);
  for (const nom of ['addEventListener', 'matchMedia', 'requestAnimationFrame', 'requestIdleCallback']) poser(nom, window[nom].bind(window));
  const destinations = [];
  poser('window', window);
  poser('location', {
    get href() { return window.location.href; },
    get origin() { return window.location.origin; },
    get pathname() { return window.location.pathname; },
    get hash() { return window.location.hash; },
    set hash(fragment) { window.location.hash = fragment; },
    assign: (vers) => destinations.push(vers),
    replace: (vers) => destinations.push(vers),
    reload: () => destinations.push('encore'),
  });
  return { window, document: window.document, destinations };
}

/** What a script throws while it answers an event fails the test. */
function sansIndulgence() {
  const console = new VirtualConsole();
  console.on('jsdomError', (erreur) => {
    if (erreur.type === 'unhandled-exception') queueMicrotask(() => { throw erreur.cause; });
  });
  return console;
}

/** What the browser does and jsdom does not. */
function completer(window) {
  const dialogue = window.HTMLDialogElement.prototype;
  dialogue.showModal = function montrer() {
    this.open = true;
  };
  dialogue.close = function fermer() {
    if (!this.open) return;
    this.open = false;
    queueMicrotask(() => this.dispatchEvent(new window.Event('close')));
  };
  window.FormData = class extends window.FormData {
    constructor(formulaire) {
      super(formulaire);
      formulaire?.dispatchEvent(Object.assign(new window.Event('formdata'), { formData: this }));
    }
  };
  window.Element.prototype.scrollIntoView = () => {};
  window.matchMedia = () => ({ matches: true });
  window.requestIdleCallback = () => {};
}

function poser(nom, valeur) {
  Object.defineProperty(globalThis, nom, { value: valeur, configurable: true, writable: true });
}

/** Runs a script that acts as soon as it is loaded, anew for each page. */
export function charger(adresse) {
  numero += 1;
  return import(`${adresse}?${numero}`);
}

/** Answers in the server's stead: {'GET /api/x': body, or Response, or function of the request}; gives the requests. */
export function serveur(reponses = {}) {
  const demandes = [];
  poser('fetch', (adresse, { method: methode = 'GET', body, signal, ...reste } = {}) => {
    const demande = { methode, adresse, corps: body === undefined ? undefined : JSON.parse(body), signal, ...reste };
    demandes.push(demande);
    const reponse = reponses[`${methode} ${adresse}`] ?? reponses[`${methode} ${adresse.split('?')[0]}`];
    if (reponse === undefined) return Promise.reject(new TypeError(`Personne ne répond à ${methode} ${adresse}`));
    return new Promise((resoudre, rejeter) => {
      signal?.addEventListener('abort', () => rejeter(new DOMException('', 'AbortError')));
      Promise.resolve(typeof reponse === 'function' ? reponse(demande) : reponse).then(
        (contenu) => resoudre(estUneReponse(contenu) ? contenu : json(contenu)),
        rejeter,
      );
    });
  });
  return demandes;
}

function estUneReponse(contenu) {
  return contenu instanceof Response || contenu?.type === 'opaqueredirect';
}

export function json(contenu, status = 200) {
  return new Response(JSON.stringify(contenu), { status, headers: { 'content-type': 'application/json' } });
}

/** A promise to be kept by the test when it wants: for answers that come late. */
export function plusTard() {
  let tenir;
  const promesse = new Promise((resoudre) => {
    tenir = resoudre;
  });
  return { promesse, tenir };
}

/** Lets everything that is ready happen. */
export async function laisserFaire() {
  for (let tour = 0; tour < 10; tour++) {
    await new Promise((resoudre) => {
      setImmediate(resoudre);
    });
  }
}

export function evenement(type, options = {}) {
  return Object.assign(new window.Event(type, { bubbles: true, cancelable: true }), options);
}

/** Writes in a field as a person does; gives what came of the event. */
export function taper(champ, texte) {
  champ.value = texte;
  return champ.dispatchEvent(evenement('input'));
}

export function choisir(liste, rang) {
  liste.selectedIndex = rang;
  return liste.dispatchEvent(evenement('change'));
}

export function touche(noeud, key, options = {}) {
  const frappe = evenement('keydown', { key, ...options });
  noeud.dispatchEvent(frappe);
  return frappe;
}

/** The button that says so, under a node. */
export function bouton(texte, racine = document) {
  const trouve = [...racine.querySelectorAll('button')].find((un) => un.textContent.trim() === texte);
  if (!trouve) throw new Error(`Pas de bouton « ${texte} » dans : ${racine.textContent ?? racine.body.textContent}`);
  return trouve;
}

/** The texts of the nodes that match, in order. */
export function textes(selecteur, racine = document) {
  return [...racine.querySelectorAll(selecteur)].map((noeud) => noeud.textContent.trim());
}
