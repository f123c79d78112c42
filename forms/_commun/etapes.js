import { bouton, el, pourLecteur } from './dom.js';

const DITES = { faite: 'faite', courante: 'en cours', avenir: 'à venir' };

/** The eight steps on top of the form; those that may be reached are buttons calling `aller(cle)`. */
export function creerEtapes(etapes, aller) {
  const rang = Math.max(
    0,
    etapes.findIndex((etape) => etape.etat === 'courante'),
  );
  const liste = el(
    'ol',
    { class: 's-etapes-liste', id: 's-etapes-liste' },
    etapes.map((etape, numero) => ligne(etape, numero + 1, aller)),
  );
  const suivante = etapes[rang + 1];
  const deplier = bouton(
    'Toutes les étapes',
    's-lien s-etapes-deplier',
    () => {
      const ouverte = nav.classList.toggle('s-depliee');
      deplier.setAttribute('aria-expanded', String(ouverte));
    },
    { 'aria-expanded': 'false', 'aria-controls': 's-etapes-liste' },
  );
  const nav = el(
    'nav',
    { class: 's-etapes', 'aria-label': 'Étapes de la convention' },
    el(
      'div',
      { class: 's-etapes-abrege' },
      el(
        'p',
        {},
        el('strong', {}, `Étape ${rang + 1} sur ${etapes.length} : ${etapes[rang]?.nom || ''}`),
        suivante ? el('span', { class: 's-etapes-suivante' }, `Ensuite : ${suivante.nom}`) : null,
      ),
      el(
        'div',
        { class: 's-jauge', 'aria-hidden': 'true' },
        etapes.map((etape, numero) =>
          el('span', { class: numero < rang ? 's-fait' : numero === rang ? 's-ici' : null }),
        ),
      ),
      deplier,
    ),
    liste,
  );
  return nav;
}

function ligne(etape, numero, aller) {
  const courante = etape.etat === 'courante';
  const contenu = [
    el('span', { class: 's-rond', 'aria-hidden': 'true' }, etape.etat === 'faite' ? '✓' : String(numero)),
    el(
      'span',
      { class: 's-etape-nom' },
      pourLecteur(`Étape ${numero} : `),
      etape.nom,
      pourLecteur(` (${DITES[etape.etat] || ''})`),
    ),
  ];
  const atteignable = etape.accessible && !courante;
  return el(
    'li',
    { class: `s-etape s-${etape.etat}`, 'aria-current': courante && 'step' },
    atteignable
      ? el('button', { type: 'button', class: 's-etape-bouton', on: { click: () => aller(etape.cle) } }, contenu)
      : el('span', { class: 's-etape-bouton' }, contenu),
  );
}
