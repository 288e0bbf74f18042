import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/**
 * Which folder of `src/` may import which. Arrows run one way: what stands further down knows what
 * stands further up, and never the other way round.
 */
const LAYERS = {
  format: [],
  schema: ['format'],
  page: [],
  model: ['schema', 'format'],
  export: ['schema', 'format', 'model'],
  loader: ['schema', 'format', 'model', 'page'],
  i18n: ['loader'],
  progress: ['schema', 'format', 'model', 'page'],
  journey: ['schema', 'format', 'model', 'page', 'loader', 'progress'],
  styles: [],
  elements: [
    'schema',
    'format',
    'page',
    'model',
    'export',
    'loader',
    'i18n',
    'progress',
    'journey',
    'styles',
  ],
  embed: ['elements', 'page'],
  cli: ['schema', 'format', 'page', 'model', 'export'],
};
const ELEMENTS = ['career-ladder', 'salary-chart', 'step-checklist'];

const forbid = (files, folders, message) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: folders.map((folder) => ({ group: [`**/${folder}/**`], message })) },
    ],
  },
});

export default tseslint.config(
  { ignores: ['dist/', 'storybook-static/', 'node_modules/', 'test/artefacts/'] },
  ...tseslint.configs.strict,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { lit, 'lit-a11y': litA11y },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...litA11y.configs.recommended.rules,
      'lit/no-invalid-html': 'error',
      'lit/no-template-arrow': 'off',
      'no-console': 'error',
    },
  },
  {
    files: ['src/page/registry.ts', 'src/elements/base/peer-element.ts'],
    rules: { 'no-console': 'off' },
  },
  ...Object.entries(LAYERS).map(([layer, allowed]) =>
    forbid(
      [`src/${layer}/**/*.ts`],
      Object.keys(LAYERS).filter((name) => name !== layer && !allowed.includes(name)),
      `src/${layer} may import only: ${allowed.join(', ') || 'nothing of this project'}.`,
    ),
  ),
  ...ELEMENTS.map((element) =>
    forbid(
      [`src/elements/${element}/*.ts`],
      [...ELEMENTS.filter((other) => other !== element), 'embed', 'cli'],
      'Elements do not import each other.',
    ),
  ),
  { files: ['**/*.mjs'], ...tseslint.configs.disableTypeChecked },
);
