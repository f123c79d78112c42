import { bouton, el } from '../dom.js';
import { saisirService } from '../organismes.js';
import { choisirContact } from '../contacts.js';

/** Step 7: the signatory, a contact of the tutor's service or of another one; both can be created here. */
export function monter(racine, formulaire) {
  const { saisie, contexte } = formulaire;
  const { etablissement, service: habituel } = contexte.infos;
  const champ = saisie.champ('signataire');
  let services = (contexte.infos.services || []).map((service) => ({ ...service, contacts: service.contacts || [] }));
  const contient = (service) => service.contacts.some((contact) => contact.id === champ.lire());
  let courant = services.find(contient) || services.find((service) => service.id === habituel) || services[0] || null;

  const creerService = async () => {
    const nouveau = await saisirService(formulaire, etablissement);
    if (!nouveau) return;
    courant = { ...nouveau, contacts: [] };
    services = [...services, courant];
    montrer();
    racine.querySelector('select').focus();
  };

  const listeServices = () => {
    const liste = el(
      'select',
      {
        id: 'signataire-service',
        class: 's-controle s-liste',
        on: {
          change: () => {
            courant = services[liste.selectedIndex];
            montrer();
            racine.querySelector('select').focus();
          },
        },
      },
      services.map((service) =>
        el('option', { value: service.id }, service.nom + (service.id === habituel ? ' (service du tuteur)' : '')),
      ),
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
        contacts: courant.contacts,
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
  montrer();
}
