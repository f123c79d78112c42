import { rangeesEtablissement } from '../descriptions.js';
import { disposer } from '../rangees.js';

/** The sheet of an établissement to correct, in the form itself: it is sent with the decision. */
export async function monter(racine, { saisie, contexte, references }) {
  const pays = await references.pays();
  racine.classList.add('s-pile');
  racine.replaceChildren(...disposer(rangeesEtablissement(pays), saisie));
  saisie.lier();
  saisie.ecrire(contexte.saisie);
}
