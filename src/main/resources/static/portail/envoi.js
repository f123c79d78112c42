import { jeton } from '/forms/_commun/api.js';
import { refuserLeFichier } from './fichier.js';

// A large file is the whole body of its request: nothing reads it before the server knows who sends it. What comes back
// is a page: the next one when all is well, else this one with its message.
document.addEventListener('DOMContentLoaded', () => {
  document.addEventListener('submit', (evenement) => {
    const formulaire = evenement.target.closest('form[data-envoi]');
    if (!formulaire || evenement.defaultPrevented) return;
    evenement.preventDefault();
    envoyer(formulaire, champDe(formulaire).files[0] ?? new Blob());
  });
});

function envoyer(formulaire, fichier) {
  const requete = new XMLHttpRequest();
  requete.open('POST', `${formulaire.getAttribute('action')}?nom=${encodeURIComponent(fichier.name ?? '')}`);
  requete.setRequestHeader('Content-Type', 'text/csv');
  requete.setRequestHeader('X-APP-XSRF-TOKEN', jeton());
  requete.upload.addEventListener('progress', ({ loaded, total }) =>
    attendre(formulaire, true, `Envoi du fichier… ${total ? Math.floor((100 * loaded) / total) : 0} %`));
  requete.addEventListener('load', () => recevoir(requete));
  requete.addEventListener('error', () => {
    attendre(formulaire, false);
    refuserLeFichier(champDe(formulaire), 'L’envoi n’a pas abouti : vérifiez votre connexion et le fichier, puis recommencez.');
  });
  attendre(formulaire, true, 'Envoi du fichier…');
  requete.send(fichier);
}

/** A refusal takes the place of what is on the page; anything else is a page to go to. */
function recevoir(requete) {
  if (requete.status < 400) {
    location.assign(requete.responseURL);
    return;
  }
  const page = new DOMParser().parseFromString(requete.responseText, 'text/html');
  document.getElementById('contenu').replaceWith(document.adoptNode(page.getElementById('contenu')));
  (document.getElementById('bilan') ?? document.getElementById('contenu')).focus();
}

function attendre(formulaire, enCours, texte = '') {
  formulaire.querySelector('[type=submit]').disabled = enCours;
  const etat = formulaire.querySelector('[role=status]');
  etat.hidden = !enCours;
  etat.querySelector('[data-progres]').textContent = texte;
}

function champDe(formulaire) {
  return formulaire.querySelector('input[type=file]');
}
