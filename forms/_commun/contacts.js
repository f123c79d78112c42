import { bouton } from './dom.js';
import { creerCartes } from './cartes.js';
import { nomComplet } from './libelles.js';
import { saisirContact, supprimerContact } from './organismes.js';

/**
 * The contacts of a service as cards, each of which can be changed or deleted in place.
 * Options: formulaire, champ, service, contacts, legende, aucun, titreCreation, surListe(contacts): called after a change. Gives the cards and
 * the button that creates a contact.
 */
export function choisirContact(options) {
  const { formulaire, champ, service, contacts } = options;
  const { saisie } = formulaire;

  const editer = async (contact) => {
    const enregistre = await saisirContact(formulaire, service, contact, options.titreCreation);
    if (!enregistre) return;
    const nouveaux = contact
      ? contacts.map((ligne) => (ligne.id === contact.id ? { ...ligne, ...enregistre } : ligne))
      : [...contacts, enregistre];
    saisie.fixer(champ.nom, enregistre.id);
    options.surListe(nouveaux);
  };

  const supprimer = async (contact) => {
    try {
      if (!(await supprimerContact(contact))) return;
      if (champ.lire() === contact.id) saisie.fixer(champ.nom, null);
      options.surListe(contacts.filter((ligne) => ligne.id !== contact.id));
    } catch (erreur) {
      formulaire.bilan.dire('Ce contact n’a pas été supprimé', erreur.message);
    }
  };

  const actionsDe = (contact) => [
    bouton('Modifier', 's-lien', () => editer(contact), { 'aria-label': `Modifier ${nomComplet(contact)}` }),
    ...(contact.utilise
      ? []
      : [
          bouton('Supprimer', 's-lien s-lien-danger', () => supprimer(contact), {
            'aria-label': `Supprimer ${nomComplet(contact)}`,
          }),
        ]),
  ];

  const cartes =
    (contacts.length > 0 || !champ.requis) &&
    creerCartes({
      champ,
      legende: options.legende,
      aucun: options.aucun,
      lignes: contacts,
      titreDe: (contact) => nomComplet(contact),
      detailsDe: (contact) => [contact.fonction, [contact.courriel, contact.telephone].filter(Boolean).join(' · ')],
      actionsDe: (contact) => (changeable(contact, formulaire.contexte.acteur) ? actionsDe(contact) : []),
      surChoix: (id) => saisie.fixer(champ.nom, id),
    });
  const creer = bouton('Créer un contact', contacts.length > 0 ? 's-second' : 's-premier', () => editer(null));
  if (!cartes) champ.installer(creer);
  return { cartes: cartes || champ.racine, creer };
}

/** An étudiant changes only the contacts they entered. */
function changeable(contact, acteur) {
  return !acteur.etudiant || contact.creePar === acteur.login;
}
