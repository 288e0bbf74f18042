import { expect } from 'chai';
import '../../src/define.js';
import type { CareerPath } from '../../src/schema/career-path.js';
import { fixture } from './fixture.js';
import { until } from './until.js';

/** The elements that draw themselves; the others load what draws them. */
export const TAGS = ['peer-career-ladder', 'peer-salary-chart', 'peer-step-checklist'] as const;
export const GUIDE_TAGS = [
  'peer-role-overview',
  'peer-responsibility-list',
  'peer-skill-list',
  'peer-career-faq',
] as const;
/** What it draws takes a person's answers. */
export const ADVISOR = 'peer-career-advisor';
/** What it draws comes in two parts, the second one when somebody chooses a place. */
export const FINDER = 'peer-certification-finder';
export const ALL_TAGS = [...TAGS, ...GUIDE_TAGS, FINDER, ADVISOR, 'peer-career-path'] as const;
export type PeerTag = (typeof ALL_TAGS)[number];
export type AnyPeerElement = HTMLElementTagNameMap[PeerTag];

export interface MountOptions {
  data?: CareerPath;
  attributes?: Record<string, string>;
  /** Markup of the children. */
  children?: string;
  /** Where to put it; a container of its own otherwise. */
  parent?: Element;
}

/** Puts an element on the page until the test ends, and waits for its first update. */
export async function mount<K extends PeerTag>(
  tag: K,
  { data, attributes = {}, children = '', parent }: MountOptions = {},
): Promise<HTMLElementTagNameMap[K]> {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.innerHTML = children;
  if (data) element.data = data;
  (parent ?? (await fixture('<div></div>'))).append(element);
  await element.updateComplete;
  // A career at hand may have to wait for what draws it.
  if (data) await until(() => !statesOf(element).includes('loading'), `for what draws ${tag}`);
  return element;
}

export type State = 'loading' | 'ready' | 'error';

export function statesOf(element: Element): State[] {
  return (['loading', 'ready', 'error'] as const).filter((state) =>
    element.matches(`:state(${state})`),
  );
}

export async function untilState(element: Element, state: State): Promise<void> {
  await until(
    () => statesOf(element).join() === state,
    `for the state ${state} instead of ${statesOf(element).join()}`,
  );
}

/** The next event of that type on the element. */
export function nextEvent<T extends keyof HTMLElementEventMap>(
  target: EventTarget,
  type: T,
): Promise<HTMLElementEventMap[T]> {
  return new Promise((resolve) =>
    target.addEventListener(type, (event) => resolve(event as HTMLElementEventMap[T]), {
      once: true,
    }),
  );
}

/** All events of that type on the target from now on. */
export function collect<T extends keyof HTMLElementEventMap>(
  target: EventTarget,
  type: T,
): HTMLElementEventMap[T][] {
  const events: HTMLElementEventMap[T][] = [];
  target.addEventListener(type, (event) => events.push(event as HTMLElementEventMap[T]));
  return events;
}

export function all<T extends Element = HTMLElement>(element: Element, selector: string): T[] {
  return [...element.shadowRoot!.querySelectorAll<T>(selector)];
}

export function one<T extends Element = HTMLElement>(element: Element, selector: string): T {
  const found = all<T>(element, selector);
  if (found.length !== 1) throw new Error(`Found ${found.length} of ${selector}, expected one.`);
  return found[0]!;
}

export const parts = (element: Element, name: string) => all(element, `[part~='${name}']`);
export const part = (element: Element, name: string) => one(element, `[part~='${name}']`);

/** Text as it reads, without the white space of the markup and what keeps a range on one line. */
export function textOf(node: Node): string {
  return (node.textContent ?? '')
    .replace(/\u2060/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** All that an element says in its shadow root, shut parts included. */
export function wordsOf(element: Element): string {
  const copy = document.createElement('div');
  for (const node of element.shadowRoot!.childNodes) copy.append(node.cloneNode(true));
  for (const style of copy.querySelectorAll('style')) style.remove();
  return textOf(copy);
}

/** A career that has nothing for an element leaves no trace of it on the page. */
export function expectNothingShown(element: Element): void {
  expect(statesOf(element)).to.deep.equal(['ready']);
  expect(wordsOf(element)).to.equal('');
  expect(element.getBoundingClientRect().height).to.equal(0);
}

/** What an element's styles say for paper alone: for an engine that cannot be told to print. */
export function printRulesOf(element: Element): string {
  return element
    .shadowRoot!.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSMediaRule && rule.media.mediaText === 'print')
    .map(({ cssText }) => cssText)
    .join();
}

/** The only button whose text matches. */
export function button(element: Element, name: RegExp): HTMLButtonElement {
  const found = all<HTMLButtonElement>(element, 'button').filter((it) => name.test(textOf(it)));
  if (found.length !== 1) {
    const names = all(element, 'button').map(textOf);
    throw new Error(`Found ${found.length} of ${String(name)} among: ${names.join(' | ')}`);
  }
  return found[0]!;
}

export function hasButton(element: Element, name: RegExp): boolean {
  return all(element, 'button').some((it) => name.test(textOf(it)));
}

/** Where the focus is, also inside of shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

const undo: (() => void)[] = [];

/** Replaces a method until `restoreAll`. */
export function stub<T extends object, K extends keyof T>(target: T, name: K, value: T[K]): T[K] {
  const own = Object.getOwnPropertyDescriptor(target, name);
  const original = target[name];
  Object.defineProperty(target, name, { configurable: true, writable: true, value });
  undo.push(() => {
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  });
  return original;
}

export function restoreAll(): void {
  for (const restore of undo.splice(0).reverse()) restore();
}

/** A key that no other test uses, for the counting addresses of the test server. */
export function freshKey(): string {
  return crypto.randomUUID();
}

/** The address of a server's answer with that text. */
export function answering(body: string, type = 'application/json'): string {
  return `/fault/text?${new URLSearchParams({ type, body, key: freshKey() })}`;
}

export const GUIDE = '/data/peer-support-specialist/peer-support-specialist.en.json';
