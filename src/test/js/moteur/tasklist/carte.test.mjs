import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, mock, test } from 'node:test';
import { carte } from '/camunda/app/tasklist/stages/carte.js';
import { json, laisserFaire, ouvrirPage, serveur, textes } from '../../page.mjs';

const MAINTENANT = new Date('2026-03-02T12:00:00Z');
let demandes;

beforeEach(() => {
  ouvrirPage('<ol></ol>');
  document.head.innerHTML = '<base app-root="/camunda">';
  mock.timers.enable({ apis: ['Date', 'setTimeout'], now: MAINTENANT });
});
afterEach(() => mock.restoreAll());
afterEach(() => mock.timers.reset());

function tache(id, { nom = 'Le stage', assignee = null } = {}) {
  const ligne = document.createElement('li');
  ligne.className = 'task';
  ligne.innerHTML = '<h4 class="task"><a></a></h4><div></div>';
  ligne.querySelector('a').textContent = nom;
  document.querySelector('ol').append(ligne);
  const portee = { task: { assignee }, $root: { authentication: { name: 'per005' } } };
  carte.render(ligne.querySelector('div'), { taskId: id }, portee);
  return ligne;
}

async function dessiner(cartes) {
  demandes = serveur({ 'GET /api/taches/cartes': cartes });
  mock.timers.tick(1);
  await laisserFaire();
}

const depuis = async (instant) => {
  const ligne = tache('t1');
  await dessiner({ t1: { depuis: instant } });
  return textes('dd', ligne)[0];
};

describe('The card of a task', () => {
  test('says who and what it is about; all cards in sight are asked for at once', async () => {
    const premiere = tache('t1');
    const seconde = tache('t2');
    await dessiner({
      t1: { etudiant: 'Ana Riou', etablissement: 'Amaris', etape: 'Vérifier' },
      t2: { etudiant: 'Sacha Roy' },
    });
    assert.deepEqual(demandes.map(({ adresse }) => adresse), ['/api/taches/cartes?ids=t1,t2']);
    assert.deepEqual(textes('dt', premiere), ['Étudiant', 'Organisme', 'Étape']);
    assert.deepEqual(textes('dd', premiere), ['Ana Riou', 'Amaris', 'Vérifier']);
    assert.deepEqual(textes('dd', seconde), ['Sacha Roy']);
  });

  test('does not repeat the step that its heading names', async () => {
    const ligne = tache('t1', { nom: 'Le stage' });
    await dessiner({ t1: { etape: 'Le stage' } });
    assert.deepEqual(textes('dd', ligne), []);
  });

  test('says since when in round figures, and exactly on demand', async () => {
    assert.equal(await depuis('2026-03-02T11:59:30Z'), 'à l’instant');
    assert.equal(await depuis('2026-03-02T11:55:00Z'), 'il y a 5 minutes');
    assert.equal(await depuis('2026-03-02T09:00:00Z'), 'il y a 3 heures');
    assert.equal(await depuis('2026-03-01T12:00:00Z'), 'hier');
    assert.equal(await depuis('2026-02-16T12:00:00Z'), 'il y a 2 semaines');
    assert.equal(document.querySelector('dd').title, '2 mars 2026 à 12:59');
  });

  test('marks the tasks that are one’s own', async () => {
    const mienne = tache('t1', { assignee: 'per005' });
    const autre = tache('t2', { assignee: 'per006' });
    await dessiner({});
    assert.equal(mienne.classList.contains('stages-mienne'), true);
    assert.equal(autre.classList.contains('stages-mienne'), false);
  });

  test('is missing without harm when the portal does not answer', async () => {
    const avertissements = mock.method(console, 'warn', () => {});
    const ligne = tache('t1', { assignee: 'per005' });
    await dessiner(() => Promise.reject(new Error('coupé')));
    assert.equal(ligne.querySelector('dl'), null);
    assert.equal(ligne.classList.contains('stages-mienne'), true);
    assert.equal(avertissements.mock.callCount(), 1);
    const suivante = tache('t2');
    await dessiner(json({}, 500));
    assert.equal(suivante.querySelector('dl'), null);
  });
});
