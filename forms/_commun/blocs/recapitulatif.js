import { bouton, el } from '../dom.js';

/** Step 8: everything on one screen, what is missing, what deserves attention, and a way to change each section. */
export function monter(racine, formulaire) {
  const { sections = [], alertes = [], dejaCreee, action } = formulaire.contexte.infos;
  formulaire.barre.nommer(action || (dejaCreee ? 'Enregistrer les modifications' : 'Créer la convention'));
  const manques = sections.flatMap((section) => (section.manque || []).map((mention) => ({ mention, section })));
  racine.replaceChildren(
    ...[
      manques.length > 0 && aCompleter(manques, formulaire),
      alertes.length > 0 &&
        el(
          'div',
          { class: 's-note s-attention' },
          el('h2', {}, 'À vérifier'),
          el(
            'ul',
            {},
            alertes.map((alerte) => el('li', {}, alerte)),
          ),
        ),
      ...sections.map((section) => partie(section, formulaire)),
    ].filter(Boolean),
  );
}

function aCompleter(manques, formulaire) {
  return el(
    'div',
    { class: 's-note s-manques' },
    el('h2', {}, 'Il manque encore'),
    el(
      'ul',
      {},
      manques.map(({ mention, section }) =>
        el(
          'li',
          {},
          mention,
          ' ',
          bouton('Compléter', 's-lien', () => formulaire.aller(section.etape), {
            'aria-label': `Compléter : ${mention}`,
          }),
        ),
      ),
    ),
  );
}

function partie(section, formulaire) {
  const modifier = bouton('Modifier', 's-petit s-second', () => formulaire.aller(section.etape), {
    'aria-label': `Modifier : ${section.titre}`,
  });
  return el(
    'section',
    { class: 's-partie' },
    el('header', { class: 's-partie-tete' }, el('h2', {}, section.titre), modifier),
    el(
      'dl',
      { class: 's-lignes' },
      section.lignes.map(({ libelle, valeur }) =>
        el('div', {}, el('dt', {}, libelle), el('dd', {}, valeur || el('span', { class: 's-vide' }, 'Non renseigné'))),
      ),
    ),
    (section.manque || []).map((mention) => el('p', { class: 's-manque' }, mention)),
  );
}
