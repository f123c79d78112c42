import { el } from './dom.js';

/**
 * Records to choose one from, as radio buttons with their details and their own actions.
 * Options: champ (where the choice is kept), legende, aucun (label of the choice « none », or null), lignes,
 * titreDe(ligne), detailsDe(ligne): texts, actionsDe(ligne): buttons, surChoix(id).
 */
export function creerCartes(options) {
  const { champ, lignes } = options;
  const nom = `choix-${champ.nom}`;
  const carte = (code, titre, details, actions, rang) => {
    const id = `${nom}-${rang}`;
    const radio = el('input', {
      type: 'radio',
      class: 's-radio',
      id,
      name: nom,
      on: { change: () => options.surChoix(code) },
    });
    radio.checked = code === champ.lire();
    return el(
      'div',
      { class: 's-carte' },
      el(
        'label',
        { class: 's-option', for: id },
        radio,
        el(
          'span',
          { class: 's-option-texte' },
          titre,
          details.filter(Boolean).map((detail) => el('small', {}, detail)),
        ),
      ),
      actions.length > 0 && el('div', { class: 's-carte-actions' }, actions),
    );
  };
  const cartes = lignes.map((ligne, rang) =>
    carte(ligne.id, options.titreDe(ligne), options.detailsDe(ligne), options.actionsDe(ligne), rang),
  );
  if (options.aucun && !champ.requis) cartes.push(carte(null, options.aucun, [], [], lignes.length));
  const groupe = el(
    'fieldset',
    { class: 's-groupe', role: 'radiogroup', 'aria-labelledby': `${nom}-legende` },
    el(
      'legend',
      { class: 's-libelle', id: `${nom}-legende` },
      options.legende,
      champ.requis && el('span', { class: 's-etoile', 'aria-hidden': 'true' }),
    ),
    champ.racine,
    el('div', { class: 's-cartes' }, cartes),
  );
  champ.installer(groupe.querySelector('input:checked') || groupe.querySelector('input'), groupe);
  return groupe;
}
