/**
 * Which folder of `src/` may import which others. Arrows run one way: no two folders know each other.
 * Elements do not import each other, only what they share in `elements/base`; the whole guide knows
 * the others by their tags.
 */
export const LAYERS = {
  format: [],
  schema: ['format'],
  page: [],
  styles: [],
  model: ['schema'],
  export: ['schema', 'model'],
  loader: ['schema', 'page'],
  i18n: ['schema', 'format', 'loader', 'model'],
  journey: ['page'],
  progress: ['model', 'journey'],
  elements: [
    'schema',
    'format',
    'page',
    'styles',
    'model',
    'export',
    'loader',
    'i18n',
    'progress',
    'journey',
  ],
  mount: ['page'],
  embed: ['page'],
  lms: ['schema', 'model', 'progress'],
  cli: ['schema', 'page', 'model', 'lms'],
};
