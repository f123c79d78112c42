const DELAI_MAXIMAL = 30000;

const MESSAGES = {
  session: 'Votre session a expiré.',
  reseau:
    'Le serveur ne répond pas. Vérifiez votre connexion, puis recommencez : tout ce que vous avez saisi est conservé à l’écran.',
  interdit: 'Vous n’avez pas le droit de faire cela.',
  disparu: 'Cette étape n’est plus à faire : elle a été terminée ou déplacée entre-temps.',
  perime: 'Cette étape a été enregistrée ailleurs (autre onglet ou autre personne).',
  refuse: 'Le serveur n’a pas pu lire ce qui a été envoyé.',
  panne:
    'Le serveur a rencontré un incident et n’a rien enregistré. Ce que vous avez saisi est conservé à l’écran : recommencez dans un instant.',
};

const SORTES = {
  400: 'refuse',
  401: 'session',
  403: 'interdit',
  404: 'disparu',
  409: 'perime',
  413: 'refuse',
  422: 'saisie',
};

/** What the server (or the network) answered instead of the wished result: `sorte` tells which case, `contenu` the rest. */
export class Probleme extends Error {
  constructor(sorte, contenu = {}) {
    super(contenu.message || MESSAGES[sorte] || MESSAGES.panne);
    this.sorte = sorte;
    this.erreurs = contenu.erreurs || {};
    this.contenu = contenu;
  }
}

/** True when a request was given up because a newer one replaced it. */
export function abandonnee(erreur) {
  return erreur instanceof DOMException && erreur.name === 'AbortError';
}

/**
 * Calls our JSON API and gives the parsed body (null when empty); throws a Probleme for everything else.
 * `survivre`: goes on when the page is left; `gardable`: the browser may answer from what the server allowed it to keep.
 */
export async function demander(adresse, { methode = 'GET', corps, signal, survivre = false, gardable = false } = {}) {
  const reponse = await envoyer(adresse, { methode, corps, signal, survivre, gardable });
  if (reponse.type === 'opaqueredirect') throw new Probleme('session');
  if (reponse.status === 204) return null;
  const json = (reponse.headers.get('content-type') || '').includes('json');
  if (reponse.ok && !json) throw new Probleme('session');
  const contenu = json ? await lire(reponse, signal) : {};
  if (reponse.ok) return contenu;
  const sorte = SORTES[reponse.status] || 'panne';
  throw new Probleme(sorte, sorte === 'session' ? {} : contenu);
}

async function lire(reponse, signal) {
  try {
    return await reponse.json();
  } catch (erreur) {
    if (signal?.aborted) throw erreur;
    if (reponse.ok) throw new Probleme('reseau');
    return {};
  }
}

async function envoyer(adresse, { methode, corps, signal, survivre, gardable }) {
  const arret = new AbortController();
  const minuterie = setTimeout(() => arret.abort(), DELAI_MAXIMAL);
  signal?.addEventListener('abort', () => arret.abort());
  const entetes = { Accept: 'application/json' };
  if (methode !== 'GET') entetes['X-APP-XSRF-TOKEN'] = jeton();
  if (corps !== undefined) entetes['Content-Type'] = 'application/json';
  try {
    return await fetch(adresse, {
      method: methode,
      headers: entetes,
      body: corps === undefined ? undefined : JSON.stringify(corps),
      credentials: 'same-origin',
      redirect: 'manual',
      cache: gardable ? 'default' : 'no-store',
      keepalive: survivre,
      signal: arret.signal,
    });
  } catch (erreur) {
    if (signal?.aborted) throw erreur;
    throw new Probleme('reseau');
  } finally {
    clearTimeout(minuterie);
  }
}

/** What a request that changes something carries, to show that it comes from our own pages. */
export function jeton() {
  const cookie = document.cookie.split('; ').find((paire) => paire.startsWith('APP-XSRF-TOKEN='));
  return cookie ? decodeURIComponent(cookie.slice('APP-XSRF-TOKEN='.length)) : '';
}

/** Adds the non-empty parameters to an address. */
export function avecParametres(adresse, parametres) {
  const requete = new URLSearchParams();
  for (const [nom, valeur] of Object.entries(parametres)) {
    if (valeur !== null && valeur !== undefined && String(valeur).trim() !== '')
      requete.set(nom, String(valeur).trim());
  }
  const texte = requete.toString();
  return texte ? `${adresse}?${texte}` : adresse;
}
