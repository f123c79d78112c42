export default {
  app: { name: 'Accueil du moteur', vendor: 'Stages' },
  locales: { availableLocales: ['fr'], fallbackLocale: 'fr' },
  disableWelcomeMessage: true,
  customScripts: ['../../assets/stages/application']
};
