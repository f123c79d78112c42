import { demander } from '../api.js';
import { bouton, el } from '../dom.js';
import { saisirService } from '../organismes.js';
import { choisirContact } from '../contacts.js';

/** Step 7: the signatory, a contact of the tutor's service or of another one, read when it is opened. */
export async function monter(racine, formulaire) {
  const { saisie, contexte } = formulaire;
  const { etablissement, service: habituel } = contexte.infos;
  const champ = saisie.champ('signataire');
  let services = contexte.infos.services || [];
  let courant = services.find((service) => service.id === habituel) || services[0] || null;

  const creerService = async () => {
    const nouveau = await saisirService(formulaire, etablissement);
    if (!nouveau) return;
    services = [...services, { ...nouveau, contacts: [] }];
    await ouvrir(services[services.length - 1]);
  };

  const lire = async (service) => {
    try {
      service.contacts ||= await demander(`/api/services/${service.id}/contacts`);
      courant = service;
    } catch (erreur) {
      formulaire.dire(erreur);
    }
    montrer();
  };

  const ouvrir = async (service) => {
    await lire(service);
    racine.querySelector('select').focus();
  };

  const listeServices = () => {
    const liste = el(
      'select',
      {
        id: 'signataire-service',
        class: 's-controle s-liste',
        on: {
          change: () => ouvrir(services[liste.selectedIndex]),
        },
      },
      services.map((service) => el('option', { value: service.id }, service.nom)),
    );
    liste.selectedIndex = services.indexOf(courant);
    return el(
      'div',
      { class: 's-champ s-long' },
      el('label', { class: 's-libelle', for: 'signataire-service' }, 'Service du signataire'),
      liste,
    );
  };

  const montrer = () => {
    const choix =
      courant &&
      choisirContact({
        formulaire,
        champ,
        service: courant,
        contacts: courant.contacts || [],
        legende: `Signataire, dans le service « ${courant.nom} »`,
        aucun: 'Pas encore connu : compléter plus tard',
        titreCreation: 'Créer le signataire',
        surListe: (contacts) => {
          courant.contacts = contacts;
          montrer();
          champ.cible.focus();
        },
      });
    racine.replaceChildren(
      ...[
        services.length > 0 && listeServices(),
        choix?.cartes,
        el('div', { class: 's-boutons' }, choix && choix.creer, bouton('Créer un service', 's-second', creerService)),
      ].filter(Boolean),
    );
    if (!choix) champ.installer(racine.querySelector('button'));
  };
  if (courant) await lire(courant);
  else montrer();
}
