// Accessible names and roles the vendor's templates lack (WCAG 2.1: 1.1.1, 1.3.1, 4.1.2), given from outside:
// [selector, name], or [selector, null, attribute that holds the name] for controls without text.
const NOMS = [
  ['.app-switch > a', 'Changer d’application'],
  ['.navigation.zoom .in', 'Agrandir le schéma'],
  ['.navigation.zoom .out', 'Réduire le schéma'],
  ['.navigation.reset .btn', 'Remettre le schéma à sa taille'],
  ['[cam-share-link] a.glyphicon', 'Copier l’adresse de cette recherche'],
  ['.stored-criteria > button', 'Recherches gardées'],
  ['.search-field input.main-field', 'Ajouter un critère de recherche'],
  ['.page-notifications .close', 'Fermer ce message'],
  ['.modal-header .close', 'Fermer'],
  ['a[ng-click="removeGroup(group, $index)"]', 'Retirer ce groupe'],
  ['.section-toggle', 'Replier ou déplier cette partie'],
  ['.cockpit-app > .app-label-wrapper', 'Suivi des processus'],
  ['.tasklist-app > .app-label-wrapper', 'Tâches'],
  ['.admin-app > .app-label-wrapper', 'Administration'],
  ['a.circle-green', 'Sans incident, ouvrir'],
  ['a.circle-red', 'Avec incident, ouvrir'],
  ['.circle-green:not(a)', 'Sans incident'],
  ['.circle-red:not(a)', 'Avec incident'],
  ['input.toggle[type="radio"]', 'Nombres par activité'],
  [':is(a, button)[uib-tooltip]', null, 'uib-tooltip']
];

const REPERES = [
  ['.site-wrap, .ctn-main, .welcome-page', { role: 'main' }],
  ['.search-field input.main-field', { role: 'combobox' }],
  ['.circle:not(a)', { role: 'img' }],
  ['.form-signin [tabindex]', { tabindex: '0' }],
  ['[cam-widget-clipboard] > a.glyphicon, a.action-button:not([href])', { role: 'button' }],
  ['[cam-widget-header]', { role: 'banner' }],
  ['[cam-widget-footer]', { role: 'contentinfo' }],
  ['nav.cam-nav', { 'aria-label': 'Compte et applications' }],
  ['.notifications-panel, .page-notifications', { role: 'status', 'aria-live': 'polite' }]
];

function nommerTout(noms, reperes) {
  for (const [selecteur, nom, attribut] of noms) {
    for (const element of document.querySelectorAll(selecteur)) {
      if (!nom && (element.textContent.trim() || element.hasAttribute('aria-label'))) continue;
      const libelle = nom || element.getAttribute(attribut);
      if (libelle && element.getAttribute('aria-label') !== libelle) element.setAttribute('aria-label', libelle);
    }
  }
  for (const [selecteur, attributs] of reperes) {
    for (const element of document.querySelectorAll(selecteur)) {
      for (const [cle, valeur] of Object.entries(attributs)) {
        if (element.getAttribute(cle) !== valeur) element.setAttribute(cle, valeur);
      }
    }
  }
}

// A window of the vendor has a heading but is not named by it.
function nommerLesFenetres() {
  for (const fenetre of document.querySelectorAll('.modal[role="dialog"]:not([aria-label])')) {
    const titre = fenetre.querySelector('.modal-header :is(h2, h3, h4)')?.textContent.trim();
    if (titre) fenetre.setAttribute('aria-label', titre);
  }
}

// Names what is there and what comes later; a host may add its own [selector, name] and [selector, attributes].
export function nommer(noms = [], reperes = []) {
  const tousLesNoms = NOMS.concat(noms);
  const tousLesReperes = REPERES.concat(reperes);
  let prevu = false;
  const passer = () => {
    prevu = false;
    nommerTout(tousLesNoms, tousLesReperes);
    nommerLesFenetres();
  };
  new MutationObserver(() => {
    if (prevu) return;
    prevu = true;
    requestAnimationFrame(passer);
  }).observe(document.documentElement, { childList: true, subtree: true });
  passer();
}
