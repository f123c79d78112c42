const COMPARAISON = /^\s*(!?)([\w.]+)\s*(?:(!=|=|>|<)(?!=)\s*(.*?))?\s*$/;

/** Says whether a condition such as `interruption=true et dureeHeures>308` or `dateNaissance<18 ans` holds for the values given by `valeurDe`. */
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
  if (operateur === '<') return age(valeur) < parseInt(attendu, 10);
  const presente = valeur !== null && valeur !== undefined && valeur !== false && valeur !== '';
  return negation ? !presente : presente;
}

/** Whole years since that day (`2008-11-23`); NaN when there is no such day. */
function age(jour) {
  const naissance = new Date(`${jour}T00:00`);
  const maintenant = new Date();
  const anniversaire = new Date(maintenant.getFullYear(), naissance.getMonth(), naissance.getDate());
  return maintenant.getFullYear() - naissance.getFullYear() - (anniversaire > maintenant ? 1 : 0);
}
