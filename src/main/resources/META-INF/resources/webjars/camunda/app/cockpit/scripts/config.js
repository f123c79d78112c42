export default {
  app: { name: 'Suivi des processus', vendor: 'Stages' },
  locales: { availableLocales: ['fr'], fallbackLocale: 'fr' },
  disableWelcomeMessage: true,
  customScripts: ['../../assets/stages/application']
};
