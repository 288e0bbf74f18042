import type { ArgTypes } from '@storybook/web-components-vite';
import type { Tag } from '../../src/page/registry.js';
import { STORAGE_KINDS, type StorageKind } from '../../src/progress/storage.js';
import { CAREERS, type CareerName } from './careers.js';
import { declarationOf } from './manifest.js';
import { FILE, MISSING } from './sources.js';

/** What can be set on the elements: on every one the first three, the rest where there is such an attribute. */
export interface ElementArgs {
  data: CareerName;
  src: string;
  'heading-level': number;
  level: string;
  here: string;
  sections: string;
  jurisdiction: string;
  storage: StorageKind;
  'share-answers': boolean;
  'json-ld': boolean;
}

const DEFAULTS: ElementArgs = {
  data: 'built in',
  src: '',
  'heading-level': 2,
  level: '',
  here: '',
  sections: '',
  jurisdiction: '',
  // Ticks of one story stay out of the others.
  storage: 'none',
  'share-answers': false,
  'json-ld': false,
};

const text = { type: 'string', control: 'text' } as const;

/** The manifest's types are those of TypeScript; these are the ones that a link to a story can set. */
const CONTROLS: ArgTypes<ElementArgs> = {
  data: { type: 'string', control: 'select', options: Object.keys(CAREERS) },
  src: {
    type: 'string',
    control: { type: 'select', labels: { '': 'none' } },
    options: ['', FILE, MISSING],
  },
  'heading-level': { type: 'number', control: { type: 'range', min: 1, max: 6 } },
  level: text,
  here: text,
  sections: text,
  jurisdiction: text,
  storage: { type: 'string', control: 'inline-radio', options: STORAGE_KINDS },
  'share-answers': { type: 'boolean', control: 'boolean' },
  'json-ld': { type: 'boolean', control: 'boolean' },
};

/** The attributes that the manifest names for an element. */
export const attributesOf = (tag: Tag) =>
  declarationOf(tag).attributes.map(({ name }) => name as keyof ElementArgs);

function pick<T extends object>(all: T, names: readonly (keyof ElementArgs)[]): Partial<T> {
  for (const name of names) {
    if (!(name in all)) throw new Error(`Stories do not know the attribute ${name} yet.`);
  }
  return Object.fromEntries(
    Object.entries(all).filter(([name]) => names.includes(name as keyof ElementArgs)),
  ) as Partial<T>;
}

export const argsOf = (tag: Tag) => pick(DEFAULTS, ['data', ...attributesOf(tag)]);

export const controlsOf = (tag: Tag) => pick(CONTROLS, ['data', ...attributesOf(tag)]);
