import { adressePortail, cookie } from './portail.js';

// The session is the portal's (1.1): signing out of a webapp alone would sign in again at the next click.
export function quitterParLePortail() {
  document.addEventListener('click', evenement => {
    const lien = evenement.target.closest('.account .logout a');
    if (!lien) return;
    evenement.preventDefault();
    evenement.stopImmediatePropagation();
    const formulaire = document.createElement('form');
    formulaire.method = 'post';
    formulaire.action = adressePortail('/deconnexion');
    const jeton = document.createElement('input');
    jeton.type = 'hidden';
    jeton.name = '_csrf';
    jeton.value = cookie('APP-XSRF-TOKEN');
    formulaire.append(jeton);
    document.body.append(formulaire);
    formulaire.submit();
  }, true);
}
