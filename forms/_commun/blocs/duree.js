import { abandonnee, avecParametres, demander } from '../api.js';
import { bouton, differer, el } from '../dom.js';

const DEPEND_DE = [
  'debut',
  'fin',
  'joursParSemaine',
  'heuresParSemaine',
  'interruption',
  'debutInterruption',
  'finInterruption',
];

/** Proposes the hours of presence that follow from the dates and the weekly rhythm. */
export function monter(racine, formulaire) {
  const { saisie, contexte } = formulaire;
  // What a form does not ask, the dossier knows.
  const infoDe = (nom) => (saisie.champ(nom) ? null : contexte.infos[nom]);
  let requete = null;
  let utiliser = null;
  racine.setAttribute('role', 'status');

  const vider = () => {
    utiliser = null;
    racine.replaceChildren();
  };

  // Hidden where it stands: what follows must not move under the pointer.
  const rafraichir = () =>
    utiliser?.classList.toggle('s-sans-objet', Number(saisie.valeur('dureeHeures')) === Number(utiliser.value));

  const proposer = ({ heures, jours, mois }) => {
    if (heures === null || heures === undefined) return vider();
    utiliser = bouton(
      'Utiliser',
      's-petit s-second',
      () => {
        saisie.fixer('dureeHeures', heures);
        saisie.champ('dureeHeures').cible.focus();
      },
      { 'aria-label': `Utiliser ${nombre(heures)} heures`, value: heures },
    );
    racine.replaceChildren(
      el(
        'div',
        { class: 's-note s-proposition' },
        el(
          'p',
          {},
          'D’après les dates et le rythme : ',
          el('strong', {}, `${nombre(heures)} heures`),
          `, soit ${nombre(jours)} jours de 7 h ou ${nombre(mois)} mois de 22 jours.`,
        ),
        utiliser,
      ),
    );
    return rafraichir();
  };

  const calculer = async () => {
    requete?.abort();
    const valeurs = Object.fromEntries(DEPEND_DE.map((nom) => [nom, saisie.valeur(nom) ?? infoDe(nom)]));
    if (!valeurs.debut || !valeurs.fin || valeurs.fin < valeurs.debut) return vider();
    delete valeurs.interruption;
    requete = new AbortController();
    try {
      proposer(await demander(avecParametres('/api/duree', valeurs), { signal: requete.signal }));
    } catch (erreur) {
      if (!abandonnee(erreur)) vider();
    }
    return null;
  };

  const bientot = differer(250, calculer);
  saisie.addEventListener('changement', ({ detail }) => {
    if (DEPEND_DE.includes(detail.nom)) bientot();
    else if (detail.nom === 'dureeHeures') rafraichir();
  });
  calculer();
}

function nombre(valeur) {
  return Number(valeur).toLocaleString('fr-FR', { maximumFractionDigits: 2 });
}
