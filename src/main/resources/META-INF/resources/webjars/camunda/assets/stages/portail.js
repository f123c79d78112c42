// Address of a page of the portal: the webapps live in its "camunda" folder, under any context path.
export function adressePortail(chemin) {
  const racine = document.querySelector('base').getAttribute('app-root') || '/camunda';
  return `${racine.replace(/\/camunda\/?$/, '')}${chemin}`;
}

// Value of a cookie, or an empty string.
export function cookie(nom) {
  const morceau = document.cookie.split('; ').find(c => c.startsWith(`${nom}=`));
  return morceau ? decodeURIComponent(morceau.substring(nom.length + 1)) : '';
}
