export default {
  app: { name: 'Accueil du moteur', vendor: 'Stages' },
  locales: { availableLocales: ['fr'], fallbackLocale: 'fr' },
  disableWelcomeMessage: true,
  links: [{ label: 'Portail Stages', href: '../../../../', description: 'Conventions, organismes, centres de gestion' }],
  customScripts: ['../../assets/stages/application']
};
