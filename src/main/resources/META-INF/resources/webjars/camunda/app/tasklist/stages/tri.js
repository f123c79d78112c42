const ORDRES = [
  ['Plus récentes d’abord', 'created', 'desc'],
  ['Plus anciennes d’abord', 'created', 'asc'],
  ['Échéance la plus proche', 'dueDate', 'asc'],
  ['Étape, de A à Z', 'name', 'asc']
];

function parametres() {
  return new URLSearchParams(location.hash.split('?')[1] || '');
}

function ordreActuel() {
  try {
    const [premier] = JSON.parse(parametres().get('sorting') || '[]');
    return ORDRES.findIndex(([, champ, sens]) => premier && champ === premier.sortBy && sens === premier.sortOrder);
  } catch {
    return -1; // someone edited the address: the list then falls back to its default order
  }
}

// Sort order of the list, kept in the address so that it survives a reload and can be shared.
export const tri = {
  id: 'stages-tri',
  pluginPoint: 'tasklist.header',
  priority: 100,
  render(noeud) {
    const libelle = document.createElement('label');
    libelle.className = 'stages-tri';
    const intitule = document.createElement('span');
    intitule.textContent = 'Trier';
    const choix = document.createElement('select');
    ORDRES.forEach(([nom], rang) => choix.add(new Option(nom, rang)));
    choix.selectedIndex = Math.max(0, ordreActuel());
    choix.addEventListener('change', () => {
      const [, sortBy, sortOrder] = ORDRES[choix.selectedIndex];
      const suite = parametres();
      suite.set('sorting', JSON.stringify([{ sortBy, sortOrder }]));
      suite.delete('page');
      location.hash = `#/?${suite}`;
    });
    libelle.append(intitule, choix);
    noeud.append(libelle);
  }
};
