import { expect } from 'chai';
import type { CareerPath } from '../../src/schema/career-path.js';
import { all, mount, one, untilState, type AnyPeerElement, type MountOptions } from './element.js';
import { sampleCareer, withoutSections } from './sample-career.js';
import { until } from './until.js';

export type Guide = HTMLElementTagNameMap['peer-career-path'];

/** The sections of a guide, in their order, with the element that each shows. */
export const SECTIONS = {
  overview: 'peer-role-overview',
  responsibilities: 'peer-responsibility-list',
  ladder: 'peer-career-ladder',
  pay: 'peer-salary-chart',
  skills: 'peer-skill-list',
  // A button in place of the finder, until somebody presses it.
  certification: undefined,
  // So does the advisor.
  advisor: undefined,
  steps: 'peer-step-checklist',
  faq: 'peer-career-faq',
  resources: undefined,
  support: undefined,
  sources: undefined,
} as const;
export type SectionName = keyof typeof SECTIONS;
export const SECTION_NAMES = Object.keys(SECTIONS) as SectionName[];

/** A small career that has something for every section, and asks what people lived through. */
export function guideCareer(change: Partial<CareerPath> = {}): CareerPath {
  return sampleCareer({
    livedExperience: true,
    resources: [
      {
        id: 'guild',
        title: 'The guild of welders',
        url: 'https://example.org/guild',
        purpose: 'Meet others.',
      },
    ],
    support: [
      {
        id: 'line',
        kind: 'crisis',
        title: 'The night line',
        text: 'Somebody listens all night.',
        links: [{ label: 'Call the line', url: 'tel:112' }],
      },
    ],
    certification: {
      url: '/not-asked-for',
      places: [{ id: 'US-TX', title: 'Texas', kind: 'jurisdiction' }],
    },
    ...change,
  });
}

/** A small career that has something for the ladder, the chart and the checklist alone. */
export function shortCareer(change: Partial<CareerPath> = {}): CareerPath {
  const { levels, pay, steps } = sampleCareer();
  return { ...withoutSections(sampleCareer()), levels, pay, steps, ...change } as CareerPath;
}

/** Puts a guide on the page until the test ends, and waits until all of it stands where it stays. */
export async function mountGuide(options: MountOptions = {}): Promise<Guide> {
  const guide = await mount('peer-career-path', options);
  await untilAtRest(guide);
  return guide;
}

/** Waits for what draws a guide and all that is in it. */
export async function untilDrawn(guide: Guide): Promise<void> {
  await untilState(guide, 'ready');
  await guide.updateComplete;
  for (const element of elementsIn(guide)) await untilState(element, 'ready');
}

/** Waits as well for the sections far from the window, which come when there is nothing else to do. */
export async function untilAtRest(guide: Guide): Promise<void> {
  await untilDrawn(guide);
  await until(
    () => !sections(guide).some((it) => getComputedStyle(it).contentVisibility === 'auto'),
    'for all sections to be drawn',
  );
}

/** The elements that a guide shows, in their order. */
export const elementsIn = (guide: Guide): AnyPeerElement[] =>
  sections(guide)
    .map((section) => section.firstElementChild as AnyPeerElement)
    .filter(({ localName }) => localName.startsWith('peer-'));

export const sections = (guide: Guide) => all(guide, '[part~=section]');

export const sectionNames = (guide: Guide) => sections(guide).map(({ id }) => id);

export const section = (guide: Guide, name: SectionName) => one(guide, `#${name}`);

/** The element that a section shows. */
export function within<K extends keyof HTMLElementTagNameMap>(
  guide: Guide,
  tag: K,
): HTMLElementTagNameMap[K] {
  return one<HTMLElementTagNameMap[K]>(guide, tag);
}

/** The heading of a section, in whichever shadow root it is. */
export function headingOf(guide: Guide, name: SectionName): HTMLElement {
  const place = section(guide, name);
  const root = place.firstElementChild?.shadowRoot ?? place;
  const found = root.querySelector<HTMLElement>('h1, h2, h3, h4, h5, h6');
  if (!found) throw new Error(`The section ${name} has no heading.`);
  return found;
}

/** The heading without what only those hear who do not see the page. */
export function titleOf(guide: Guide, name: SectionName): string {
  const copy = headingOf(guide, name).cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll('.sr')) hidden.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

export const links = (guide: Guide) => all<HTMLAnchorElement>(guide, '[part~=contents] a');

/** The link in the table of contents that leads to a section. */
export const link = (guide: Guide, name: SectionName) =>
  one<HTMLAnchorElement>(guide, `[part~=contents] a[href$="#peer-section=${name}"]`);

/** The sections that the table of contents marks as current. */
export const current = (guide: Guide) =>
  links(guide)
    .filter((it) => it.getAttribute('aria-current') === 'true')
    .map((it) => it.hash.replace('#peer-section=', ''));

/**
 * What a root holds and what the shadow roots in it hold, in the order in which it is drawn; of any
 * window.
 */
export function* flatNodes(root: Node): Generator<Node> {
  for (const node of root.childNodes) {
    yield node;
    yield* flatNodes(shadowOf(node) ?? node);
  }
}

const shadowOf = (node: Node) => (node as Partial<Element>).shadowRoot ?? undefined;

/** All elements of a guide that match, also those in the shadow roots within. */
export function allFlat<T extends Element = HTMLElement>(guide: Element, selector: string): T[] {
  return [...flatNodes(guide.shadowRoot!)].filter(
    (node) => node.nodeType === Node.ELEMENT_NODE && (node as Element).matches(selector),
  ) as T[];
}

/** All that a guide says, shut parts included, without the white space of the markup. */
export function flatText(root: Node): string {
  return [...flatNodes(shadowOf(root) ?? root)]
    .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
    .filter(({ parentElement }) => !parentElement?.matches('style, script'))
    .map(({ nodeValue }) => nodeValue)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Waits for something to be as expected; what it was in the end stands in the error. */
export async function untilIs<T>(get: () => T, expected: T, what: string): Promise<void> {
  const check = () => {
    expect(get(), what).to.deep.equal(expected);
    return true;
  };
  await until(check, what).catch(check);
}

/** Waits until nothing moves any more on the page. */
export async function untilStill(element: Element): Promise<void> {
  let last = NaN;
  let same = 0;
  await until(() => {
    const { top } = element.getBoundingClientRect();
    same = Math.abs(top - last) < 0.5 ? same + 1 : 0;
    last = top;
    return same > 5;
  }, 'for the page to stand still');
}
