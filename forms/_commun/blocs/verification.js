import { el } from '../dom.js';
import { creerFiche } from '../fiche.js';
import { nomComplet } from '../libelles.js';
import { lignesEtablissement } from './etablissement.js';

const JOUR = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'Europe/Paris' });

/** What an étudiant entered, for which dossier, and what came with it. */
export function monter(racine, { contexte }) {
  const { fiche, services, contacts, dossiers, saisiPar, demandeeLe } = contexte.infos;
  const lignes = [
    ...lignesEtablissement(fiche).filter((ligne) => ligne.libelle !== 'Vérification'),
    { libelle: 'Saisi par', valeur: `${saisiPar}, le ${JOUR.format(new Date(demandeeLe))}` },
    { libelle: 'Pour', valeur: dossiers.length > 0 ? el('ul', {}, dossiers.map(dossier)) : 'Aucune convention encore' },
    {
      libelle: 'Services et contacts',
      valeur: services.length > 0 && el('ul', {}, services.map((service) => lieu(service, contacts[service.id] || []))),
    },
  ];
  racine.replaceChildren(creerFiche(fiche.raisonSociale, lignes));
}

function dossier({ titre, etat, adresse }) {
  return el('li', {}, adresse ? el('a', { href: adresse, target: '_blank' }, titre) : titre, ` (${etat})`);
}

function lieu(service, personnes) {
  const noms = personnes.map((personne) => [nomComplet(personne), personne.fonction, personne.courriel].join(', '));
  return el('li', {}, [service.nom, ...noms].join(' — '));
}
