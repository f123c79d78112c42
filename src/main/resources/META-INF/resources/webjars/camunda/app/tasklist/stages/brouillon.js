// A draft kept by the browser is personal data on a shared computer (ASVS 14.3.3): drafts live on the server only.
const PREFIXES = ['camForm:', 'camunda-form:'];

function oublierLesAnciens() {
  for (const cle of Object.keys(localStorage)) {
    if (PREFIXES.some(prefixe => cle.startsWith(prefixe))) localStorage.removeItem(cle);
  }
}

// Must run before the first form opens; `store` keeps its signature because the host calls it with a callback.
export function sansBrouillon() {
  oublierLesAnciens();
  const formulaire = window['camunda-bpm-sdk-js'].Form.prototype;
  formulaire.store = suite => {
    if (typeof suite === 'function') suite();
  };
  formulaire.isRestorable = () => false;
}
