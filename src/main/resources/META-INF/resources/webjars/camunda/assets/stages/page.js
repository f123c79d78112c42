import { adressePortail } from './portail.js';

// The vendor's page says lang="en" whatever the locale (screen readers would read French with an English voice), and
// brings the vendor's icon to the browser's tab.
export function habiller() {
  document.documentElement.lang = 'fr';
  const icone = document.querySelector('link[rel="icon"]');
  if (icone) icone.href = adressePortail('/camunda/assets/charte/icone.svg');
}
