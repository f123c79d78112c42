// The vendor's page says lang="en" whatever the locale: screen readers would read French with an English voice.
export function habiller() {
  document.documentElement.lang = 'fr';
}
