import { bouton, el } from '../dom.js';
import { creerCartes } from '../cartes.js';
import { creerFiche } from '../fiche.js';
import { adresseSurUneLigne, saisirService } from '../organismes.js';

/** Step 3: choose one of the établissement's services, or create it. */
export function monter(racine, formulaire) {
  const { saisie, contexte } = formulaire;
  const { etablissement, services: connus } = contexte.infos;
  const champ = saisie.champ('service');
  let services = connus || [];

  const editer = async (service) => {
    const enregistre = await saisirService(formulaire, etablissement, service);
    if (!enregistre) return;
    services = service
      ? services.map((ligne) => (ligne.id === service.id ? enregistre : ligne))
      : [...services, enregistre];
    saisie.fixer('service', enregistre.id);
    montrer();
    champ.cible.focus();
  };

  const montrer = () => {
    const creer = bouton('Créer un service', services.length > 0 ? 's-second' : 's-premier', () => editer(null));
    racine.replaceChildren(
      creerFiche(etablissement.raisonSociale, [{ libelle: 'Adresse', valeur: adresseSurUneLigne(etablissement) }]),
      services.length > 0
        ? cartes()
        : el(
            'p',
            { class: 's-note' },
            'Aucun service n’est encore connu pour cet établissement : créez celui qui accueille le stage.',
          ),
      el('div', { class: 's-boutons' }, creer),
    );
    champ.cible = racine.querySelector('.s-cartes input:checked, .s-cartes input') || creer;
  };

  const cartes = () =>
    creerCartes({
      nom: 'choix-service',
      legende: 'Service d’accueil ou lieu du stage',
      requis: true,
      lignes: services,
      choisie: champ.lire(),
      codeDe: (service) => service.id,
      titreDe: (service) => service.nom,
      detailsDe: (service) => [
        service.memeAdresse ? 'Même adresse que l’établissement' : adresseSurUneLigne(service),
        service.telephone,
      ],
      actionsDe: (service) => [
        bouton('Modifier', 's-lien', () => editer(service), { 'aria-label': `Modifier ${service.nom}` }),
      ],
      surChoix: (id) => saisie.fixer('service', id),
    });

  if (!champ.lire() && services.length === 1) champ.ecrire(services[0].id);
  montrer();
}
