import { adressePortail } from '../../../assets/stages/portail.js';

// Who and what a task is about. The engine holds no personal data: the portal answers, for the tasks in sight only.
const attente = new Map();
let prevue = false;

async function demander() {
  prevue = false;
  const demandes = new Map(attente);
  attente.clear();
  const adresse = adressePortail('/api/taches/cartes?ids=') + [...demandes.keys()].map(encodeURIComponent).join(',');
  let cartes = {};
  try {
    const reponse = await fetch(adresse, { headers: { Accept: 'application/json' }, credentials: 'same-origin' });
    if (reponse.ok) cartes = await reponse.json();
  } catch (coupure) {
    console.warn('Cartes des tâches indisponibles', coupure); // the list stays usable without them
  }
  for (const [id, { noeud, portee }] of demandes) {
    signalerLesMiennes(noeud, portee);
    if (cartes[id]) dessiner(noeud, cartes[id]);
  }
}

function ligne(liste, libelle, valeur, complement) {
  if (!valeur) return;
  const terme = document.createElement('dt');
  terme.textContent = libelle;
  const texte = document.createElement('dd');
  texte.textContent = valeur;
  texte.dataset.ligne = libelle;
  if (complement) texte.title = complement;
  liste.append(terme, texte);
}

const RELATIF = new Intl.RelativeTimeFormat('fr', { numeric: 'auto' });
const COMPLET = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Paris' });
const PAS = [['year', 31557600], ['month', 2629800], ['week', 604800], ['day', 86400], ['hour', 3600], ['minute', 60]];

function depuis(instant) {
  const secondes = (new Date(instant) - Date.now()) / 1000;
  const pas = PAS.find(([, duree]) => Math.abs(secondes) >= duree);
  if (!pas) return 'à l’instant';
  const [unite, taille] = pas;
  return RELATIF.format(Math.round(secondes / taille), unite);
}

// Who holds a task is worth a line only when it is somebody else.
function signalerLesMiennes(noeud, portee) {
  const mienne = portee.task?.assignee === portee.$root.authentication?.name;
  noeud.closest('li.task')?.classList.toggle('stages-mienne', mienne);
}

// The card's heading is the name of the task, most often the step itself.
function titre(noeud) {
  return noeud.closest('li.task')?.querySelector('h4.task a')?.textContent.trim();
}

function dessiner(noeud, { etudiant, etablissement, etape, depuis: instant }) {
  const liste = document.createElement('dl');
  liste.className = 'stages-carte';
  ligne(liste, 'Étudiant', etudiant);
  ligne(liste, 'Organisme', etablissement);
  if (etape !== titre(noeud)) ligne(liste, 'Étape', etape);
  if (instant) ligne(liste, 'Depuis', depuis(instant), COMPLET.format(new Date(instant)));
  noeud.replaceChildren(liste);
}

export const carte = {
  id: 'stages-carte',
  pluginPoint: 'tasklist.card',
  priority: 1000,
  render(noeud, { taskId }, portee) {
    attente.set(taskId, { noeud, portee });
    if (prevue) return;
    prevue = true;
    setTimeout(demander); // the cards of one page are drawn in one go: one question for all
  }
};
