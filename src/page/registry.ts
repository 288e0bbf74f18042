export const VERSION = '0.1.0';

export const TAGS = [
  'peer-career-ladder',
  'peer-salary-chart',
  'peer-step-checklist',
  'peer-role-overview',
  'peer-responsibility-list',
  'peer-skill-list',
  'peer-career-faq',
  'peer-certification-finder',
  'peer-career-advisor',
  'peer-career-path',
] as const;
export type Tag = (typeof TAGS)[number];

/**
 * Where the registered classes carry what all tags on a page have in common. The number is that of
 * the protocol: it changes when two releases could no longer read each other's entries.
 */
const SHARED = Symbol.for('peer-career-widgets/1');

interface ElementClass extends CustomElementConstructor {
  [SHARED]?: Map<string, unknown>;
  version?: string | undefined;
}

let entries: Map<string, unknown> | undefined;

/**
 * One object for a whole page, by name; `create` makes it the first time. The tags are the only thing
 * global about this library, so the objects hang on their classes: a second copy of the script finds
 * them there, and tags of two copies stay in step.
 */
export function shared<T>(name: string, create: () => T): T {
  const all = sharedEntries();
  if (!all.has(name)) all.set(name, create());
  return all.get(name) as T;
}

function sharedEntries(): Map<string, unknown> {
  entries ??=
    TAGS.map((tag) => (customElements.get(tag) as ElementClass | undefined)?.[SHARED]).find(
      (found) => found,
    ) ?? new Map<string, unknown>();
  return entries;
}

/**
 * Registers a tag. Where it is taken, the first class stays: the script stands on the page twice,
 * which is no fault, or in two versions, which one warning tells.
 */
export function define(tag: Tag, elementClass: ElementClass): void {
  const first = customElements.get(tag) as ElementClass | undefined;
  if (!first) {
    elementClass[SHARED] = sharedEntries();
    customElements.define(tag, elementClass);
  } else if (first.version !== VERSION) {
    const used = first.version ?? 'another version';
    warnOnce(
      VERSION,
      `${tag}: version ${used} is on this page already, so ${VERSION} is not used.`,
    );
  }
}

/** Tells whoever made the page of a mistake, once for each cause. */
export function warnOnce(cause: string, text: string): void {
  shared(`warned ${cause}`, () => console.warn(text));
}
