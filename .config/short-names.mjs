import { readdirSync, readFileSync } from 'node:fs';

/** Members that only this library's own modules read, and whose names are no other thing's. */
const MEMBERS = [
  'careerLanguage',
  'careerId',
  'datasetSettled',
  'dataParts',
  'loadView',
  'refines',
  'renderCareer',
  'chosenPeriod',
  'showsNeighbours',
  'showsTables',
  'onRequest',
  'renderNeighbours',
  'renderTables',
  'openSteps',
  'selectLevel',
  'experienceBelow',
  'hasFailed',
  'undoable',
  'isPartial',
  'bringView',
  'onChange',
];

/** What only Lit's modules and the elements in a bundle read of each other. */
const LIT = [
  'addController',
  'createProperty',
  'createRenderRoot',
  'elementProperties',
  'elementStyles',
  'enableUpdating',
  'finalize',
  'finalized',
  'getPropertyDescriptor',
  'getPropertyOptions',
  'hasUpdated',
  'hostConnected',
  'hostDisconnected',
  'hostUpdate',
  'hostUpdated',
  'isUpdatePending',
  'noAccessor',
  'performUpdate',
  'renderOptions',
  'renderRoot',
  'shadowRootOptions',
  'willUpdate',
  '_$AA',
  '_$AB',
  '_$AC',
  '_$AD',
  '_$AE',
  '_$AH',
  '_$AI',
  '_$AK',
  '_$AL',
  '_$AM',
  '_$AR',
  '_$AV',
  '_$Do',
  '_$EM',
  '_$EO',
  '_$EP',
  '_$ES',
  '_$E_',
  '_$Eh',
  '_$Ei',
  '_$Em',
  '_$Ep',
  '_$Eu',
  '_$Ev',
  '_$litPart$',
  '_$litType$',
];

/** The keys of messages that are names of nothing else: `whatChanges`, but not `steps`. */
function messageKeys() {
  const files = ['core', 'guide', 'on-request', 'certification'].map(
    (name) => `src/i18n/en/${name}.ts`,
  );
  const keys = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^ +(\w+):/gm)].map(([, key]) => key),
  );
  const format = ['career-path', 'certification', 'fields']
    .map((name) => readFileSync(`src/schema/${name}.ts`, 'utf8'))
    .join();
  return keys.filter((key) => /^[a-z]+[A-Z]/.test(key) && !new RegExp(`\\b${key}\\b`).test(format));
}

/** Private custom properties: `--_space`. */
function customProperties() {
  const files = readdirSync('src', { recursive: true }).filter((name) => name.endsWith('.ts'));
  return files.flatMap((file) => readFileSync(`src/${file}`, 'utf8').match(/--_[a-z-]+/g) ?? []);
}

const numbered = (names, prefix) =>
  new Map([...new Set(names)].sort().map((name, i) => [name, `${prefix}${i.toString(36)}`]));

/**
 * Shortens names in the bundled scripts that no minifier may touch, because it does not know who else
 * reads them.
 */
export function shortNames() {
  const members = numbered([...MEMBERS, ...LIT, ...messageKeys()], '$');
  const properties = numbered(customProperties(), '--_');
  const member = new RegExp(
    `\\b(?:${[...members.keys()].map((name) => name.replaceAll('$', '\\$')).join('|')})(?![\\w$])`,
    'g',
  );
  return {
    name: 'short-names',
    renderChunk: (code) => ({
      code: code
        .replace(member, (name) => members.get(name))
        .replace(/--_[a-z-]+/g, (name) => properties.get(name)),
      map: null,
    }),
  };
}
