import js from '@eslint/js';
import globals from 'globals';

const WEBAPPS = 'src/main/resources/META-INF/resources/webjars/camunda';

export default [
  { ignores: ['target/**', '**/node_modules/**'] },
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error', noInlineConfig: true },
    languageOptions: { ecmaVersion: 2022, sourceType: 'module', globals: globals.browser },
    rules: {
      'array-callback-return': 'error',
      'consistent-return': 'error',
      'default-case-last': 'error',
      eqeqeq: 'error',
      'max-lines': ['error', 300],
      'no-alert': 'error',
      'no-console': ['error', { allow: ['warn'] }],
      'no-duplicate-imports': 'error',
      'no-else-return': 'error',
      'no-eval': 'error',
      'no-extend-native': 'error',
      'no-implicit-coercion': 'error',
      'no-implicit-globals': 'error',
      'no-implied-eval': 'error',
      'no-lonely-if': 'error',
      'no-new-func': 'error',
      'no-promise-executor-return': 'error',
      'no-shadow': 'error',
      'no-throw-literal': 'error',
      'no-undef-init': 'error',
      'no-unneeded-ternary': 'error',
      'no-unused-expressions': 'error',
      'no-unused-vars': ['error', { caughtErrors: 'all' }],
      'no-use-before-define': ['error', { functions: false, classes: false, variables: false }],
      'no-useless-concat': 'error',
      'no-useless-return': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'prefer-object-has-own': 'error',
      'prefer-rest-params': 'error',
      'prefer-spread': 'error',
      'prefer-template': 'error',
      'require-await': 'error',
      // Text is written as text, never as markup; what a person types stays on the page or goes to the server.
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'write', 'writeln'].map((property) => ({ property })),
      ],
      'no-restricted-globals': ['error', 'localStorage', 'sessionStorage', 'event', 'name', 'status'],
    },
  },
  {
    // Clears out what older versions of the vendor's Tasklist left there.
    files: [`${WEBAPPS}/app/tasklist/stages/brouillon.js`],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    files: ['src/test/js/**', '.ci/**'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: { 'no-restricted-globals': 'off', 'no-restricted-properties': 'off' },
  },
];
