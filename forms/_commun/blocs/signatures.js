import { el } from '../dom.js';

/** Who signs, who has, and in which order; each date field then says whose it is. */
export function monter(racine, formulaire) {
  const { signataires, ordre, bientot, adresse } = formulaire.contexte.infos;
  const faites = signataires.filter((qui) => qui.signeeLe).length;
  formulaire.barre.nommer('Enregistrer');
  for (const qui of signataires) nommer(formulaire.saisie.champ(qui.champ), qui);
  const notes = [
    `${faites} signature${faites > 1 ? 's' : ''} sur ${signataires.length}.`,
    ordre && 'Votre centre fait signer dans cet ordre.',
    faites > 0 && 'Effacez une date pour retirer une signature notée par erreur.',
    bientot && 'Le stage commence bientôt, ou a commencé : la convention doit être signée par tous avant le premier jour.',
  ].filter(Boolean);
  racine.replaceChildren(
    el(
      'div',
      { class: bientot ? 's-note s-attention' : 's-note' },
      notes.map((note) => el('p', {}, note)),
      el('p', {}, el('a', { href: adresse }, 'Voir le dossier et y joindre les pages signées numérisées')),
    ),
  );
}

function nommer(champ, { sansNom, nom }) {
  champ.aider(sansNom ? 'Personne n’est désigné : ouvrez le dossier et modifiez cette section.' : nom);
}
