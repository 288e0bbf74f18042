/**
 * Which folder of `src/` may import which others. Arrows run one way: no two folders know each other.
 * Elements do not import each other, only what they share in `elements/base`.
 */
export const LAYERS = {
  format: [],
  schema: ['format'],
  page: [],
  styles: [],
  model: ['schema'],
  export: ['schema', 'model'],
  loader: ['schema', 'page'],
  i18n: ['loader'],
  progress: ['model', 'page'],
  journey: ['page'],
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
  embed: ['page'],
  cli: ['schema', 'page'],
};
