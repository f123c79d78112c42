const COMPARAISON = /^\s*(!?)([\w.]+)\s*(?:(!=|=|>)\s*(.*?))?\s*$/;

/** Says whether a condition such as `interruption=true et dureeHeures>308` holds for the values given by `valeurDe`. */
export function remplie(condition, valeurDe) {
  if (!condition) return true;
  if (typeof condition === 'function') return Boolean(condition(valeurDe));
  return condition.split(' et ').every((partie) => vraie(partie, valeurDe));
}

function vraie(partie, valeurDe) {
  const trouve = COMPARAISON.exec(partie);
  if (!trouve) throw new Error(`Condition illisible : ${partie}`);
  const [, negation, nom, operateur, attendu] = trouve;
  const valeur = valeurDe(nom);
  if (operateur === '=') return String(valeur) === attendu;
  if (operateur === '!=') return String(valeur) !== attendu;
  if (operateur === '>') return Number(valeur) > Number(attendu);
  const presente = valeur !== null && valeur !== undefined && valeur !== false && valeur !== '';
  return negation ? !presente : presente;
}
