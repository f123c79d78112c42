/** Takes away what was said of a file field, by this page or by the server that answered it. */
export function oublierLesErreurs(champ) {
  champ.parentElement.querySelector('.champ-erreur')?.remove();
  document.getElementById('bilan')?.remove();
  champ.removeAttribute('aria-invalid');
}

/** Says beside a file field why its file cannot be sent. */
export function refuserLeFichier(champ, message) {
  oublierLesErreurs(champ);
  const erreur = Object.assign(document.createElement('p'), { className: 'champ-erreur', textContent: message });
  erreur.setAttribute('role', 'alert');
  champ.setAttribute('aria-invalid', 'true');
  champ.before(erreur);
  champ.focus();
}
