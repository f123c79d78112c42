import { demander } from './api.js';
import { rangeesContact, rangeesEtablissement, rangeesService } from './descriptions.js';
import { confirmer, saisirDansDialogue } from './dialogue.js';
import { adresseSurUneLigne, nomComplet } from './libelles.js';

/** Opens the full form of an établissement, empty or filled; gives the recorded (or the already known) one, or null. */
export async function saisirEtablissement({ references }, fiche = null, amorce = {}) {
  return saisirDansDialogue({
    nom: 'etablissement',
    titre: fiche ? 'Modifier l’établissement d’accueil' : 'Créer un établissement d’accueil',
    intro: fiche
      ? null
      : 'À avoir sous la main : le numéro SIRET et le code NAF (APE), qui figurent sur ses documents officiels.',
    libelle: fiche ? 'Enregistrer' : 'Créer l’établissement',
    references,
    valeurs: fiche || { pays: 'FR', ...amorce },
    rangees: rangeesEtablissement(await references.pays()),
    enregistrer: (valeurs) => enregistrer('/api/etablissements', fiche, valeurs),
    surRefus: (probleme, dialogue) => proposerLesDoublons(probleme.contenu?.doublonsPossibles, probleme, dialogue),
  });
}

function proposerLesDoublons(doublons, probleme, dialogue) {
  if (!doublons?.length) return null;
  const reprendre = async (ligne) => dialogue.finir(await demander(`/api/etablissements/${ligne.id}`));
  return {
    titre: 'Cet établissement existe peut-être déjà',
    texte: probleme.message,
    actions: [
      ...doublons.map((ligne) => ({
        texte: `Choisir ${[ligne.raisonSociale, adresseSurUneLigne(ligne)].filter(Boolean).join(', ')}`,
        action: () => reprendre(ligne).catch((erreur) => dialogue.refuser(erreur)),
      })),
      { texte: 'Aucun de ceux-ci : créer quand même', action: () => dialogue.enregistrer({ confirmeDoublon: true }) },
    ],
  };
}

/** Opens the form of a service, at the address of its établissement or at its own; gives the recorded one or null. */
export async function saisirService({ references }, etablissement, service = null) {
  return saisirDansDialogue({
    nom: 'service',
    titre: service ? 'Modifier le service' : 'Créer un service',
    intro: `Établissement : ${etablissement.raisonSociale}`,
    libelle: service ? 'Enregistrer' : 'Créer le service',
    references,
    valeurs: service || { memeAdresse: true, pays: etablissement.pays || 'FR' },
    rangees: rangeesService(await references.pays(), adresseSurUneLigne(etablissement)),
    enregistrer: (valeurs) =>
      enregistrer(service ? '/api/services' : `/api/etablissements/${etablissement.id}/services`, service, valeurs),
  });
}

/** Opens the form of a contact of a service; gives the recorded one or null. */
export function saisirContact({ references }, service, contact = null, titre = 'Créer un contact') {
  return saisirDansDialogue({
    nom: 'contact',
    titre: contact ? 'Modifier le contact' : titre,
    intro: `Service : ${service.nom}`,
    libelle: contact ? 'Enregistrer' : 'Créer le contact',
    references,
    valeurs: contact || { civilite: 'MME' },
    rangees: rangeesContact(!contact),
    enregistrer: (valeurs) =>
      enregistrer(contact ? '/api/contacts' : `/api/services/${service.id}/contacts`, contact, valeurs),
  });
}

/** Deletes a contact once confirmed; gives true when it is gone. */
export async function supprimerContact(contact) {
  const accord = await confirmer({
    titre: 'Supprimer ce contact ?',
    texte: `${nomComplet(contact)} ne pourra plus être choisi. Les conventions déjà signées ne changent pas.`,
    libelle: 'Supprimer',
  });
  if (accord) await demander(`/api/contacts/${contact.id}`, { methode: 'DELETE' });
  return accord;
}

/** Deletes a service without contacts once confirmed; gives true when it is gone. */
export async function supprimerService(service) {
  const accord = await confirmer({
    titre: 'Supprimer ce service ?',
    texte: `« ${service.nom} » ne pourra plus être choisi. Les conventions déjà signées ne changent pas.`,
    libelle: 'Supprimer',
  });
  if (accord) await demander(`/api/services/${service.id}`, { methode: 'DELETE' });
  return accord;
}

function enregistrer(adresse, ancien, valeurs) {
  if (!ancien) return demander(adresse, { methode: 'POST', corps: valeurs });
  return demander(`${adresse}/${ancien.id}`, { methode: 'PUT', corps: { ...valeurs, version: ancien.version } });
}
