import type { ArgTypes } from '@storybook/web-components-vite';
import manifest from '../../custom-elements.json';
import type { Tag } from '../../src/page/registry.js';

/** One thing that an element offers, as its documentation comment says. */
export interface Entry {
  name: string;
  description?: string;
  type?: { text: string };
  default?: string;
}

/** What the manifest says of an element. */
export interface Declaration {
  tagName: Tag;
  description: string;
  members: (Entry & { kind: string; attribute?: string })[];
  attributes: Entry[];
  events: Entry[];
  slots: Entry[];
  cssParts: Entry[];
  cssProperties: Entry[];
  cssStates: Entry[];
}

const declarations = manifest.modules
  .flatMap((module) => module.declarations as object[])
  .filter((it): it is Declaration => 'tagName' in it);

/** The tags of all elements. */
export const ALL_TAGS = declarations.map(({ tagName }) => tagName);

export function declarationOf(tag: Tag): Declaration {
  const found = declarations.find(({ tagName }) => tagName === tag);
  if (!found) throw new Error(`custom-elements.json has no ${tag}.`);
  return found;
}

/** The tokens of the theme; all elements have the same. */
export const TOKENS = declarations[0]!.cssProperties;

/** The groups of a docs page, in their order, each with the prefix that keeps equal names apart. */
const CATEGORIES = {
  attributes: '',
  properties: 'property ',
  events: 'event ',
  slots: 'slot ',
  cssParts: 'part ',
  cssProperties: '',
  cssStates: 'state ',
} as const;

const TITLES: Record<keyof typeof CATEGORIES, string> = {
  attributes: 'attributes',
  properties: 'properties',
  events: 'events',
  slots: 'slots',
  cssParts: 'parts, ::part()',
  cssProperties: 'tokens, custom properties',
  cssStates: 'states, :state()',
};

/**
 * All that an element offers, for its docs page. Storybook's own reading of the manifest knows no
 * states, drops the slot without a name, and takes a part for an attribute of the same name.
 */
export function argTypesOf(tag: string): ArgTypes {
  const declaration = declarationOf(tag as Tag);
  const properties = declaration.members.filter(
    ({ kind, attribute }) => kind === 'field' && !attribute,
  );
  const groups = { ...declaration, properties };
  const argTypes: ArgTypes = {};
  for (const [key, prefix] of Object.entries(CATEGORIES)) {
    const category = key as keyof typeof CATEGORIES;
    for (const { name, description = '', type, default: byDefault } of groups[category]) {
      // `data` is an argument of every story, and a property of every element.
      const isArg = category === 'attributes' || name === 'data';
      argTypes[isArg ? name : `${prefix}${name}`] = {
        name: name || 'default',
        description,
        ...(!isArg && { control: false }),
        table: {
          category: TITLES[category],
          ...(type && { type: { summary: type.text } }),
          ...(byDefault !== undefined && { defaultValue: { summary: byDefault } }),
        },
      };
    }
  }
  return argTypes;
}
