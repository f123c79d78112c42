import { register } from 'node:module';
import { isMainThread } from 'node:worker_threads';

const RACINE = new URL('../../../', import.meta.url);
const DOSSIERS = { '/forms/': 'forms/', '/portail/': 'src/main/resources/static/portail/', '/camunda/': 'src/main/resources/META-INF/resources/webjars/camunda/' };

if (isMainThread) register(import.meta.url);

/** Finds a script under the address the browser knows it by; every script of ours is a module. */
export async function resolve(adresse, contexte, suivant) {
  const dossier = Object.keys(DOSSIERS).find((debut) => adresse.startsWith(debut));
  const voulue = dossier ? new URL(DOSSIERS[dossier] + adresse.slice(dossier.length), RACINE).href : adresse;
  const trouvee = await suivant(voulue, contexte);
  const notre = trouvee.url.startsWith(RACINE.href) && !trouvee.url.includes('/node_modules/');
  return notre ? { ...trouvee, format: 'module' } : trouvee;
}
