export const VERSION = '0.1.0';

const TAGS = ['peer-career-ladder', 'peer-salary-chart', 'peer-step-checklist'] as const;
export type Tag = (typeof TAGS)[number];

/**
 * Where the registered classes carry what all tags on a page have in common. The number is that of
 * the protocol: it changes when two releases could no longer read each other's entries.
 */
const SHARED = Symbol.for('peer-career-widgets/1');

interface ElementClass extends CustomElementConstructor {
  [SHARED]?: Map<string, unknown>;
  version?: string;
}

let entries: Map<string, unknown> | undefined;

/**
 * One object for a whole page, by name. The tags are the only thing global about this library, so
 * the object hangs on their classes: a second copy of the script finds it there, and tags of two
 * copies stay in step.
 */
export function shared<T>(name: string, create: () => T): T {
  entries ??=
    TAGS.map((tag) => (customElements.get(tag) as ElementClass | undefined)?.[SHARED]).find(
      (found) => found !== undefined,
    ) ?? new Map<string, unknown>();
  if (!entries.has(name)) entries.set(name, create());
  return entries.get(name) as T;
}

/**
 * Registers a tag. Where it is taken, the first class stays: the script stands on the page twice,
 * which is no fault, or in two versions, which one warning tells.
 */
export function define(tag: Tag, elementClass: ElementClass): void {
  const first = customElements.get(tag) as ElementClass | undefined;
  if (!first) {
    shared('version', () => VERSION);
    elementClass[SHARED] = entries!;
    customElements.define(tag, elementClass);
  } else if (first.version !== VERSION) {
    const warned = shared('warned', () => new Set<string>());
    if (warned.has(VERSION)) return;
    warned.add(VERSION);
    console.warn(
      `peer-career-widgets ${VERSION}: version ${first.version ?? 'unknown'} is on this page ` +
        'already and stays in use. Load one version only.',
    );
  }
}
