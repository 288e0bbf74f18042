import type { ArgTypes } from '@storybook/web-components-vite';
import { CAREERS, type CareerName } from './careers.js';
import { FILE, MISSING } from './sources.js';

/** What can be set on every element. */
export interface ElementArgs {
  data: CareerName;
  src: string;
  'heading-level': number;
}

export const elementArgs: ElementArgs = { data: 'built in', src: '', 'heading-level': 2 };

/** The manifest's types are those of TypeScript; these are the ones that a link to a story can set. */
export const elementArgTypes: Partial<ArgTypes<ElementArgs>> = {
  data: { type: 'string', control: 'select', options: Object.keys(CAREERS) },
  src: {
    type: 'string',
    control: { type: 'select', labels: { '': 'none' } },
    options: ['', FILE, MISSING],
  },
  'heading-level': { type: 'number', control: { type: 'range', min: 1, max: 6 } },
};

export const levelArgType = { type: 'string', control: 'text' } as const;
