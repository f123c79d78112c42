import { el } from './dom.js';

/**
 * Records to choose one from, as radio buttons with their details and their own actions.
 * Options: nom (prefix of ids), legende, requis, aucun (label of the choice « none », or null), lignes, codeDe(ligne),
 * titreDe(ligne), detailsDe(ligne): texts, actionsDe(ligne): buttons, choisie, surChoix(code).
 */
export function creerCartes(options) {
  const { nom, lignes, codeDe, choisie } = options;
  const carte = (code, titre, details, actions, rang) => {
    const id = `${nom}-${rang}`;
    const radio = el('input', {
      type: 'radio',
      class: 's-radio',
      id,
      name: nom,
      on: { change: () => options.surChoix(code) },
    });
    radio.checked = code === choisie;
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
    carte(codeDe(ligne), options.titreDe(ligne), options.detailsDe(ligne), options.actionsDe?.(ligne) || [], rang),
  );
  if (options.aucun) cartes.push(carte(null, options.aucun, [], [], lignes.length));
  return el(
    'fieldset',
    {
      class: 's-groupe',
      role: 'radiogroup',
      'aria-labelledby': `${nom}-legende`,
      'aria-required': options.requis && 'true',
    },
    el(
      'legend',
      { class: 's-libelle', id: `${nom}-legende` },
      options.legende,
      options.requis && el('span', { class: 's-etoile', 'aria-hidden': 'true' }),
    ),
    el('div', { class: 's-cartes' }, cartes),
  );
}
