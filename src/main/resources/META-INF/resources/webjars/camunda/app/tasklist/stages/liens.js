import { adressePortail } from '../../../assets/stages/portail.js';

function lien(id, libelle, chemin, priorite) {
  return {
    id,
    pluginPoint: 'tasklist.navbar.action',
    priority: priorite,
    render(noeud) {
      const ancre = document.createElement('a');
      ancre.href = adressePortail(chemin);
      ancre.textContent = libelle;
      noeud.append(ancre);
    }
  };
}

// Ways from the task list to the portal, in the order of the bar (highest priority first).
export const liens = [
  lien('stages-portail', 'Portail Stages', '/', 1000),
  lien('stages-nouvelle-convention', 'Nouvelle convention', '/conventions/nouvelle', 900)
];
