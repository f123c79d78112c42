import { el } from './dom.js';

/** A drop-down list whose codes keep their JSON type (number, boolean, text) when read back. */
export function creerListe(description, outils) {
  let options = [];
  let voulue = null;
  const noeud = el('select', {
    id: outils.id,
    class: 's-controle s-liste',
    autocomplete: description.remplissage,
    on: {
      change: () => {
        voulue = courante();
        outils.changer();
      },
    },
  });
  const courante = () => options[noeud.selectedIndex - 1]?.code ?? null;
  const ecrire = (valeur) => {
    voulue = valeur ?? null;
    const rang = options.findIndex((option) => String(option.code) === String(voulue));
    noeud.selectedIndex = rang + 1;
  };
  const proposer = (nouvelles) => {
    options = nouvelles || [];
    noeud.replaceChildren(
      el('option', { value: '' }, description.vide || 'Choisissez…'),
      ...options.map((option) => el('option', { value: option.code }, option.libelle)),
    );
    ecrire(voulue);
  };
  proposer([]);
  return {
    racine: noeud,
    cible: noeud,
    proposer,
    lire: () => courante() ?? (options.length ? null : voulue),
    ecrire,
    invalide: () => null,
  };
}

const OUI_NON = [
  { code: true, libelle: 'Oui' },
  { code: false, libelle: 'Non' },
];

/** Radio buttons in a fieldset; `ouinon` is the choice between true and false, unanswered at first. */
export function creerChoix(description, outils) {
  let options = [];
  let voulue = null;
  const racine = el('div', {
    class: description.type === 'ouinon' || description.enLigne ? 's-choix s-en-ligne' : 's-choix',
  });
  const cases = () => [...racine.querySelectorAll('input')];
  const ecrire = (valeur) => {
    voulue = valeur ?? null;
    cases().forEach((radio, rang) => {
      radio.checked = voulue !== null && String(options[rang].code) === String(voulue);
    });
  };
  const proposer = (nouvelles) => {
    options = nouvelles || [];
    racine.replaceChildren(...options.map((option, rang) => ligne(option, rang)));
    ecrire(voulue);
  };
  const ligne = (option, rang) => {
    const id = rang === 0 ? outils.id : `${outils.id}-${rang}`;
    return el(
      'label',
      { class: 's-option', for: id },
      el('input', {
        type: 'radio',
        id,
        name: outils.id,
        class: 's-radio',
        value: option.code,
        on: {
          change: () => {
            voulue = option.code;
            outils.changer();
          },
        },
      }),
      el('span', { class: 's-option-texte' }, option.libelle, option.detail ? el('small', {}, option.detail) : null),
    );
  };
  proposer(description.type === 'ouinon' ? OUI_NON : []);
  return {
    racine,
    groupe: true,
    get cible() {
      return cases().find((radio) => radio.checked) || cases()[0] || null;
    },
    proposer,
    lire: () =>
      options.length === 0 ? voulue : (options.find((option) => String(option.code) === String(voulue))?.code ?? null),
    ecrire,
    invalide: () => null,
  };
}
