import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { charger, evenement, ouvrirPage, taper, textes, touche } from '../page.mjs';

async function ouvrir(html) {
  const page = ouvrirPage(html);
  await charger('/portail/portail.js');
  document.dispatchEvent(evenement('DOMContentLoaded'));
  return page;
}

describe('The menu of a narrow screen', () => {
  test('opens and closes with its button, and says which', async () => {
    await ouvrir('<button class="bouton-menu" aria-expanded="false">Menu</button>');
    const menu = document.querySelector('.bouton-menu');
    menu.click();
    assert.equal(document.body.classList.contains('menu-ouvert'), true);
    assert.equal(menu.getAttribute('aria-expanded'), 'true');
    menu.click();
    assert.equal(menu.getAttribute('aria-expanded'), 'false');
  });

  test('closes with Escape, the focus going back to its button', async () => {
    await ouvrir('<button class="bouton-menu" aria-expanded="false">Menu</button>');
    const menu = document.querySelector('.bouton-menu');
    touche(document.body, 'Escape');
    assert.notEqual(document.activeElement, menu);
    menu.click();
    touche(document.body, 'Escape');
    assert.equal(document.body.classList.contains('menu-ouvert'), false);
    assert.equal(menu.getAttribute('aria-expanded'), 'false');
    assert.equal(document.activeElement, menu);
  });
});

describe('A confirmation', () => {
  test('opens in place of the address of its link, by the space bar too, and closes', async () => {
    await ouvrir('<a role="button" href="/x" data-dialogue="d">Annuler</a><dialog id="d"><a href="/" data-fermer>Non</a></dialog>');
    const [ouvreur, fermeur] = document.querySelectorAll('a');
    const clic = evenement('click');
    ouvreur.dispatchEvent(clic);
    assert.equal(clic.defaultPrevented, true);
    assert.equal(document.getElementById('d').open, true);
    fermeur.click();
    assert.equal(document.getElementById('d').open, false);
    assert.equal(touche(ouvreur, ' ').defaultPrevented, true);
    assert.equal(document.getElementById('d').open, true);
  });
});

test('An account of the demo fills in the sign-in form, ready to be sent', async () => {
  await ouvrir(`<button data-login="per005">Gestionnaire</button>
    <form action="/connexion"><input name="identifiant"><input name="motDePasse"><button type="submit">Entrer</button></form>`);
  document.querySelector('[data-login]').click();
  assert.deepEqual([...document.querySelectorAll('input')].map(({ value }) => value), ['per005', 'demo']);
  assert.equal(document.activeElement.textContent, 'Entrer');
});

test('What the server refused takes the focus', async () => {
  await ouvrir('<div id="bilan" tabindex="-1">À corriger</div>');
  assert.equal(document.activeElement.id, 'bilan');
});

describe('A file', () => {
  const CHAMP = '<form><div><input type="file" data-octets="4194304"></div></form>';

  function envoyer(octets) {
    const champ = document.querySelector('input');
    Object.defineProperty(champ, 'files', { value: octets === null ? [] : [{ size: octets }], configurable: true });
    const envoi = evenement('submit');
    document.querySelector('form').dispatchEvent(envoi);
    return { champ, retenu: envoi.defaultPrevented };
  }

  test('beyond its bound is not sent, and why is said beside it', async () => {
    await ouvrir(CHAMP);
    const { champ, retenu } = envoyer(4194305);
    assert.equal(retenu, true);
    assert.deepEqual(textes('.champ-erreur'), ['Ce fichier est trop lourd : 4 Mo au plus.']);
    assert.equal(document.querySelector('.champ-erreur').getAttribute('role'), 'alert');
    assert.equal(champ.getAttribute('aria-invalid'), 'true');
    assert.equal(document.activeElement, champ);
  });

  test('within its bound is sent, and what was said before is taken away', async () => {
    await ouvrir(`${CHAMP}<div id="bilan"></div>`);
    envoyer(4194305);
    const { champ, retenu } = envoyer(4194304);
    assert.equal(retenu, false);
    assert.deepEqual(textes('.champ-erreur, #bilan'), []);
    assert.equal(champ.hasAttribute('aria-invalid'), false);
    assert.equal(envoyer(null).retenu, false);
  });

  test('is judged too in a form that came with a refusal', async () => {
    await ouvrir('<main></main>');
    document.querySelector('main').innerHTML = CHAMP;
    assert.equal(envoyer(4194305).retenu, true);
  });
});

test('The address of a search leaves out the fields that were left blank', async () => {
  await ouvrir(`<form data-sobre><input name="nom" value=" "><input name="ville" value="Rennes">
    <input name="etat" value=""><input name="etat" value="SIGNEE"><input name="avancee" value=""></form>`);
  const donnees = new FormData(document.querySelector('form'));
  assert.deepEqual([...donnees.keys()], ['ville', 'etat', 'etat', 'avancee']);
});

describe('A long list of boxes', () => {
  const liste = (noms, cochee = null) => `<div data-filtre="Filtrer les composantes">
    <p class="plusieurs-groupe">Écoles</p>
    ${noms.map((nom) => `<div class="form-check"><input type="checkbox"${nom === cochee ? ' checked' : ''}>${nom}</div>`).join('')}
    <p class="plusieurs-groupe">Instituts</p>
    <div class="form-check"><input type="checkbox">Génie</div></div>`;
  const NEUF = ['Droit', 'Économie', 'Lettres', 'Langues', 'Histoire', 'Sciences', 'Santé', 'Sport', 'Arts'];
  const montres = () =>
    [...document.querySelectorAll('.form-check, .plusieurs-groupe')]
      .filter((un) => !un.hidden)
      .map((un) => un.textContent.trim());

  test('is narrowed by words, accents aside, under the titles that remain', async () => {
    await ouvrir(liste(NEUF));
    const filtre = document.querySelector('input[type=search]');
    assert.equal(filtre.ariaLabel, 'Filtrer les composantes');
    taper(filtre, 'ECONO');
    assert.deepEqual(montres(), ['Écoles', 'Économie']);
    taper(filtre, '');
    assert.equal(montres().length, 12);
  });

  test('is narrowed by the title of a group too', async () => {
    await ouvrir(liste(NEUF));
    taper(document.querySelector('input[type=search]'), 'instit');
    assert.deepEqual(montres(), ['Instituts', 'Génie']);
  });

  test('never hides what is ticked', async () => {
    await ouvrir(liste(NEUF, 'Sport'));
    taper(document.querySelector('input[type=search]'), 'droit');
    assert.deepEqual(montres(), ['Écoles', 'Droit', 'Sport']);
  });

  test('does not send its form with Enter', async () => {
    await ouvrir(liste(NEUF));
    assert.equal(touche(document.querySelector('input[type=search]'), 'Enter').defaultPrevented, true);
    assert.equal(touche(document.querySelector('input[type=search]'), 'a').defaultPrevented, false);
  });

  test('that is short has no such field', async () => {
    await ouvrir(liste(NEUF.slice(1)));
    assert.equal(document.querySelector('input[type=search]'), null);
  });
});

describe('What htmx asks for', () => {
  test('carries the token', async () => {
    await ouvrir('');
    document.cookie = 'APP-XSRF-TOKEN=abc';
    const demande = evenement('htmx:configRequest', { detail: { headers: {} } });
    document.dispatchEvent(demande);
    assert.deepEqual(demande.detail.headers, { 'X-APP-XSRF-TOKEN': 'abc' });
  });

  test('leads to the sign-in page, as a whole, when the session has ended', async () => {
    const page = await ouvrir('');
    const recu = (adresse) => {
      const evt = evenement('htmx:beforeSwap', { detail: { shouldSwap: true, xhr: { responseURL: adresse } } });
      document.dispatchEvent(evt);
      return evt.detail.shouldSwap;
    };
    assert.equal(recu('https://stages.test/conventions'), true);
    assert.deepEqual(page.destinations, []);
    assert.equal(recu('https://stages.test/connexion?expiree'), false);
    assert.deepEqual(page.destinations, ['/connexion?expiree']);
  });
});
