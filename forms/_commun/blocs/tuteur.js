import { el } from '../dom.js';
import { creerFiche } from '../fiche.js';
import { adresseSurUneLigne } from '../libelles.js';
import { choisirContact } from '../contacts.js';

/** Step 4: choose the tuteur professionnel among the contacts of the service, or create it. */
export function monter(racine, formulaire) {
  const { saisie, contexte } = formulaire;
  const { etablissement, service, contacts: connus } = contexte.infos;
  const champ = saisie.champ('tuteur');

  const montrer = (contacts) => {
    const { cartes, creer } = choisirContact({
      formulaire,
      champ,
      service,
      contacts,
      legende: 'Tuteur professionnel (maître de stage)',
      aucun: 'Pas encore connu : compléter plus tard',
      titreCreation: 'Créer le tuteur professionnel',
      surListe: (nouveaux) => {
        montrer(nouveaux);
        champ.cible.focus();
      },
    });
    const aucun = contacts.length === 0;
    racine.replaceChildren(
      ...[
        creerFiche(service.nom, [
          { libelle: 'Établissement', valeur: etablissement.raisonSociale },
          { libelle: 'Adresse', valeur: adresseSurUneLigne(service.memeAdresse ? etablissement : service) },
        ]),
        aucun &&
          el(
            'p',
            { class: 's-note' },
            'Aucun contact n’est encore connu dans ce service : créez le tuteur professionnel.',
          ),
        cartes,
        el('div', { class: 's-boutons' }, creer),
      ].filter(Boolean),
    );
  };
  montrer(connus || []);
}
