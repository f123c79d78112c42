import { el } from '../dom.js';

/** What is validated: what forbids it, who signed and when, then every section. */
export function monter(racine, formulaire) {
  const { signatures, empechements, alertes, sections } = formulaire.contexte.infos;
  const { aLever = [], informations = [], derogations = [] } = formulaire.contexte.infos;
  const { saisie, barre } = formulaire;
  const nommer = () => barre.nommer(saisie.valeur('decision') === 'REFUSER' ? 'Rendre à corriger' : formulaire.racine.dataset.suivant);
  saisie.addEventListener('changement', nommer);
  nommer();
  racine.replaceChildren(
    ...[
      note('La validation n’est pas possible', empechements, 's-manques'),
      note('À lever avec un motif', aLever, 's-attention'),
      note('À vérifier', alertes, 's-attention'),
      note('À savoir', informations, ''),
      note('Avertissements levés lors d’une validation précédente', derogations, ''),
      partie('Signatures', signatures.map(signature)),
      ...sections.map(({ titre, lignes }) => partie(titre, lignes)),
    ].filter(Boolean),
  );
}

function note(titre, phrases, allure) {
  return (
    phrases.length > 0 &&
    el(
      'div',
      { class: `s-note ${allure}`.trim() },
      el('h2', {}, titre),
      el(
        'ul',
        {},
        phrases.map((phrase) => el('li', {}, phrase)),
      ),
    )
  );
}

function signature({ qualite, nom, signeeLe }) {
  const date = signeeLe ? `signé le ${signeeLe.split('-').reverse().join('/')}` : 'attendu';
  return { libelle: qualite, valeur: [nom, date].filter(Boolean).join(' — ') };
}

function partie(titre, lignes) {
  return el(
    'section',
    { class: 's-partie' },
    el('header', { class: 's-partie-tete' }, el('h2', {}, titre)),
    el(
      'dl',
      { class: 's-lignes' },
      lignes.map(({ libelle, valeur }) =>
        el('div', {}, el('dt', {}, libelle), el('dd', {}, valeur || el('span', { class: 's-vide' }, 'Non renseigné'))),
      ),
    ),
  );
}
