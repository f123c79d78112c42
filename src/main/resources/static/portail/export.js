/** The choice of columns: boxes to tick become two lists and four buttons; what is chosen keeps the order in which it was. */
const formulaire = document.getElementById('export');
const bilan = document.getElementById('bilan-colonnes');
const retenues = [...document.querySelectorAll('[data-colonnes]')].map(transformer);

formulaire.addEventListener('formdata', ({ formData }) => {
  formData.delete('colonnes');
  for (const colonne of choisies()) formData.append('colonnes', colonne);
});
formulaire.addEventListener('submit', (evenement) => {
  if (choisies().length > 0) return;
  evenement.preventDefault();
  bilan.textContent = 'Choisissez au moins une colonne.';
  document.querySelector('.colonnes select').focus();
});
compter();

function choisies() {
  return retenues.flatMap((champ) => [...champ.options].map(({ value }) => value));
}

/** The address keeps the choice: kept among one's bookmarks, it is the same export next month. */
function compter() {
  const nombre = choisies().length;
  bilan.textContent = nombre === 1 ? 'Une colonne retenue.' : `${nombre} colonnes retenues.`;
  const adresse = new URL(location.pathname.replace(/\.xlsx$/, ''), location.origin);
  for (const [nom, valeur] of new FormData(formulaire)) adresse.searchParams.append(nom, valeur);
  history.replaceState(null, '', adresse);
}

function transformer(groupe, n) {
  const cases = [...groupe.querySelectorAll('input')].map((boite, ordre) => ({
    ordre,
    rang: boite.checked ? Number(boite.dataset.rang) : -1,
    code: boite.value,
    libelle: groupe.querySelector(`label[for="${boite.id}"]`).textContent,
  }));
  const titre = groupe.querySelector('legend').textContent;
  const gauche = liste(`disponibles-${n}`, 'Disponibles', titre);
  const droite = liste(`retenues-${n}`, 'Retenues', titre);
  gauche.champ.append(...cases.filter(({ rang }) => rang < 0).map(option));
  droite.champ.append(...cases.filter(({ rang }) => rang >= 0).sort((a, b) => a.rang - b.rang).map(option));
  const ajouter = () => deplacer(gauche.champ, droite.champ, [...gauche.champ.selectedOptions]);
  const retirer = () => deplacer(droite.champ, gauche.champ, [...droite.champ.selectedOptions]);
  gauche.champ.addEventListener('dblclick', ajouter);
  droite.champ.addEventListener('dblclick', retirer);
  surEntree(gauche.champ, ajouter);
  surEntree(droite.champ, retirer);
  const gestes = document.createElement('div');
  gestes.className = 'colonnes-gestes';
  gestes.append(
    bouton('» ajouter tout', titre, () => deplacer(gauche.champ, droite.champ, [...gauche.champ.options])),
    bouton('» ajouter', titre, ajouter),
    bouton('« retirer', titre, retirer),
    bouton('« retirer tout', titre, () => deplacer(droite.champ, gauche.champ, [...droite.champ.options])),
  );
  const double = document.createElement('div');
  double.className = 'colonnes-double';
  double.append(gauche.bloc, gestes, droite.bloc);
  groupe.querySelector('.colonnes-cases').replaceWith(double);
  return droite.champ;
}

/** What goes back to the left takes its place there again. */
function deplacer(depuis, vers, options) {
  const suivante = options.length ? options[options.length - 1].nextElementSibling : null;
  for (const deplacee of options) {
    deplacee.selected = false;
    const apres = vers.id.startsWith('disponibles')
      ? [...vers.options].find((autre) => Number(autre.dataset.ordre) > Number(deplacee.dataset.ordre))
      : null;
    vers.insertBefore(deplacee, apres ?? null);
  }
  if (suivante) suivante.selected = true;
  compter();
}

function surEntree(champ, geste) {
  champ.addEventListener('keydown', (evenement) => {
    if (evenement.key !== 'Enter') return;
    evenement.preventDefault();
    geste();
  });
}

function liste(id, libelle, titre) {
  const bloc = document.createElement('div');
  const etiquette = document.createElement('label');
  etiquette.htmlFor = id;
  etiquette.className = 'form-label';
  etiquette.append(libelle, cache(` : ${titre}`));
  const champ = document.createElement('select');
  champ.id = id;
  champ.multiple = true;
  champ.size = 12;
  champ.className = 'form-select';
  bloc.append(etiquette, champ);
  return { bloc, champ };
}

function option({ code, libelle, ordre }) {
  const nouvelle = new Option(libelle, code);
  nouvelle.dataset.ordre = ordre;
  return nouvelle;
}

function bouton(texte, titre, geste) {
  const nouveau = document.createElement('button');
  nouveau.type = 'button';
  nouveau.className = 'btn btn-outline-secondary btn-sm';
  nouveau.append(texte, cache(` : ${titre}`));
  nouveau.addEventListener('click', geste);
  return nouveau;
}

function cache(texte) {
  const morceau = document.createElement('span');
  morceau.className = 'visually-hidden';
  morceau.textContent = texte;
  return morceau;
}
