import { bouton, el } from '../dom.js';
import { creerCartes } from '../cartes.js';
import { creerFiche } from '../fiche.js';
import { adresseSurUneLigne } from '../libelles.js';
import { saisirService } from '../organismes.js';

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
    const vide = 'Aucun service n’est encore connu pour cet établissement : créez celui qui accueille le stage.';
    if (services.length === 0) champ.installer(creer);
    racine.replaceChildren(
      creerFiche(etablissement.raisonSociale, [{ libelle: 'Adresse', valeur: adresseSurUneLigne(etablissement) }]),
      services.length > 0 ? cartes() : el('div', { class: 's-note' }, el('p', {}, vide), champ.racine),
      el('div', { class: 's-boutons' }, creer),
    );
  };

  const cartes = () =>
    creerCartes({
      champ,
      legende: 'Service d’accueil ou lieu du stage',
      lignes: services,
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
