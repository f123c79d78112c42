export default {
  app: { name: 'Administration', vendor: 'Stages' },
  locales: { availableLocales: ['fr'], fallbackLocale: 'fr' },
  disableWelcomeMessage: true,
  customScripts: ['../../assets/stages/application']
};
