import { bouton, el } from '../dom.js';
import { jourEnFrancais } from '../libelles.js';

/** Who signs, who has, and in which order; each date field then says whose it is, and one date may serve for all. */
export function monter(racine, formulaire) {
  const { signataires, ordre, bientot, adresse, code } = formulaire.contexte.infos;
  const faites = signataires.filter((qui) => qui.signeeLe).length;
  formulaire.barre.nommer('Enregistrer');
  for (const qui of signataires) placer(formulaire.saisie.champ(qui.champ), qui);
  const notes = [
    `${faites} signature${faites > 1 ? 's' : ''} sur ${signataires.length}.`,
    code && `Le code au pied de l’exemplaire signé est ${code} : avec un autre code, c’est une version périmée, à refaire signer.`,
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
  repeter(
    formulaire.saisie,
    signataires.map((qui) => qui.champ),
  );
}

/** In the order of the centre, whoever it is named under the field. */
function placer(champ, { sansNom, nom }) {
  champ.racine.parentElement.append(champ.racine);
  champ.aider(sansNom ? 'Personne n’est désigné : ouvrez le dossier et modifiez cette section.' : nom);
}

/** The copy often comes back signed by all on one day: the first date typed can be put wherever none is. */
function repeter(saisie, noms) {
  const vides = () => noms.filter((nom) => !saisie.valeur(nom));
  const premiere = () => noms.map((nom) => saisie.valeur(nom)).find(Boolean);
  const partout = bouton('', 's-petit s-second', () => {
    const date = premiere();
    const derniere = vides().at(-1);
    for (const nom of vides()) saisie.fixer(nom, date);
    saisie.champ(derniere).cible.focus();
  });
  const montrer = () => {
    const date = premiere();
    partout.classList.toggle('s-sans-objet', !date || vides().length === 0);
    partout.textContent = date ? `Mettre le ${jourEnFrancais(date)} partout où il manque une date` : '';
  };
  const section = saisie.champ(noms[0]).racine.parentElement;
  section.append(el('div', {}, partout));
  saisie.addEventListener('changement', montrer);
  montrer();
}
