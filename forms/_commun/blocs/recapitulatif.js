import { bouton, el } from '../dom.js';
import { creerNote, creerPartie } from '../fiche.js';

/** Step 8: everything on one screen, what is missing, what deserves attention, and a way to change each section. */
export function monter(racine, formulaire) {
  const { sections = [], alertes = [], dejaCreee, action } = formulaire.contexte.infos;
  formulaire.barre.nommer(action || (dejaCreee ? 'Enregistrer les modifications' : 'Créer la convention'));
  const manques = sections.flatMap((section) => (section.manque || []).map((mention) => ({ mention, section })));
  racine.replaceChildren(
    ...[
      creerNote(
        'Il manque encore',
        manques.map(({ mention, section }) => [mention, ' ', completer(mention, section, formulaire)]),
        's-manques',
      ),
      creerNote('À vérifier', alertes, 's-attention'),
      ...sections.map((section) => partie(section, formulaire)),
    ].filter(Boolean),
  );
}

function completer(mention, section, formulaire) {
  return bouton('Compléter', 's-lien', () => formulaire.aller(section.etape), {
    'aria-label': `Compléter : ${mention}`,
  });
}

function partie(section, formulaire) {
  const modifier = bouton('Modifier', 's-petit s-second', () => formulaire.aller(section.etape), {
    'aria-label': `Modifier : ${section.titre}`,
  });
  const racine = creerPartie(section.titre, section.lignes, modifier);
  racine.append(...(section.manque || []).map((mention) => el('p', { class: 's-manque' }, mention)));
  return racine;
}
