import { jeton } from '/forms/_commun/api.js';
import { aPlat } from '/forms/_commun/libelles.js';
import { oublierLesErreurs, refuserLeFichier } from './fichier.js';

document.addEventListener('DOMContentLoaded', () => {
  menu();
  dialogues();
  comptes();
  fichiers();
  listesAFiltrer();
  adressesSobres();
  document.getElementById('bilan')?.focus();
});

/** Narrow screens: the menus open under the header. */
function menu() {
  const bouton = document.querySelector('.bouton-menu');
  bouton?.addEventListener('click', () => {
    const ouvert = document.body.classList.toggle('menu-ouvert');
    bouton.setAttribute('aria-expanded', String(ouvert));
  });
  document.addEventListener('keydown', (evenement) => {
    if (evenement.key === 'Escape' && document.body.classList.contains('menu-ouvert')) {
      document.body.classList.remove('menu-ouvert');
      bouton.setAttribute('aria-expanded', 'false');
      bouton.focus();
    }
  });
}

/** A confirmation is a native dialog; without this script its address alone opens it. */
function dialogues() {
  document.addEventListener('click', (evenement) => {
    const ouvreur = evenement.target.closest('[data-dialogue]');
    const fermeur = evenement.target.closest('[data-fermer]');
    if (ouvreur) {
      evenement.preventDefault();
      document.getElementById(ouvreur.dataset.dialogue).showModal();
    } else if (fermeur) {
      evenement.preventDefault();
      fermeur.closest('dialog').close();
    }
  });
  document.addEventListener('keydown', (evenement) => {
    if (evenement.key === ' ' && evenement.target.matches?.('a[role=button]')) {
      evenement.preventDefault();
      evenement.target.click();
    }
  });
}

/** Demo mode: choosing an account fills the sign-in form. */
function comptes() {
  for (const compte of document.querySelectorAll('[data-login]')) {
    compte.addEventListener('click', () => {
      const formulaire = document.querySelector('form[action="/connexion"]');
      formulaire.elements.identifiant.value = compte.dataset.login;
      formulaire.elements.motDePasse.value = 'demo';
      const bouton = formulaire.querySelector('[type=submit]');
      bouton.scrollIntoView({ block: 'nearest' });
      bouton.focus();
    });
  }
}

/** A file beyond its bound is told before it is sent; the server refuses it all the same. */
function fichiers() {
  const juger = (evenement) => {
    const champ = evenement.target.querySelector('input[type=file][data-octets]');
    if (!champ) return;
    oublierLesErreurs(champ);
    if (!(champ.files[0]?.size > Number(champ.dataset.octets))) return;
    evenement.preventDefault();
    refuserLeFichier(champ, `Ce fichier est trop lourd : ${Math.floor(champ.dataset.octets / 1048576)} Mo au plus.`);
  };
  document.addEventListener('submit', juger, { capture: true });
}

/** The address of a search says what is asked for, not every field that was left blank. */
function adressesSobres() {
  for (const formulaire of document.querySelectorAll('form[data-sobre]')) {
    formulaire.addEventListener('formdata', ({ formData }) => {
      for (const nom of new Set(formData.keys())) {
        if (nom !== 'avancee' && formData.getAll(nom).every((valeur) => valeur.trim() === '')) formData.delete(nom);
      }
    });
  }
}

/** A long list of boxes gets a field that shows those only whose words hold what is typed, accents left aside. */
function listesAFiltrer() {
  for (const liste of document.querySelectorAll('[data-filtre]')) {
    const cases = [...liste.querySelectorAll('.form-check')];
    if (cases.length < 10) continue;
    const filtre = document.createElement('input');
    filtre.type = 'search';
    filtre.className = 'form-control plusieurs-filtre';
    filtre.ariaLabel = liste.dataset.filtre;
    filtre.placeholder = 'Filtrer';
    filtre.addEventListener('keydown', (evenement) => evenement.key === 'Enter' && evenement.preventDefault());
    filtre.addEventListener('input', () => {
      const cherche = aPlat(filtre.value.trim());
      let titre = null;
      let groupe = '';
      for (const morceau of liste.children) {
        if (morceau.matches('.plusieurs-groupe')) {
          titre = morceau;
          groupe = aPlat(morceau.textContent);
          titre.hidden = cherche !== '';
        } else {
          const cochee = morceau.querySelector('input')?.checked;
          morceau.hidden = !cochee && !`${groupe} ${aPlat(morceau.textContent)}`.includes(cherche);
          if (titre && !morceau.hidden) titre.hidden = false;
        }
      }
    });
    liste.before(filtre);
  }
}

/** htmx: send our token, and go to the sign-in page as a whole when the session has ended. */
document.addEventListener('htmx:configRequest', (evenement) => {
  evenement.detail.headers['X-APP-XSRF-TOKEN'] = jeton();
});
document.addEventListener('htmx:beforeSwap', (evenement) => {
  if (new URL(evenement.detail.xhr.responseURL).pathname === '/connexion') {
    evenement.detail.shouldSwap = false;
    location.assign('/connexion?expiree');
  }
});
