import axe from 'axe-core';
import { html, render } from 'lit';
import { expect } from 'storybook/test';
import type { Tag } from '../../src/page/registry.js';
import { element, type Story } from './element-stories.js';
import { settled, until } from './press.js';
import { table } from './table.js';

/** What a key does. */
export type Key = readonly [key: string, does: string];

/** Roles that somebody meets by name; a long list of one kind is cut. */
const ROLES = [
  'heading',
  'navigation',
  'button',
  'link',
  'checkbox',
  'combobox',
  'progressbar',
  'table',
  'list',
];
const MANY = 4;

const STATES = ['aria-expanded', 'aria-pressed', 'aria-current', 'aria-disabled'];

interface Heard {
  role: string;
  name: string;
  state: string;
}

// The types of axe leave these out.
const { aria, dom, text } = axe.commons as typeof axe.commons & {
  aria: { getRole(node: Element): string | null };
  dom: { isVisibleToScreenReaders(node: Element): boolean };
};

/** What a screen reader says of an element, in the order in which it comes to it. */
async function hear(root: Element): Promise<Heard[]> {
  // One run of axe at a time: Storybook's own may not be over.
  const tree = await until(() => setUp(root), 'The story expects that axe is free.');
  try {
    const heard: Heard[] = [];
    const walk = (node: axe.VirtualNode) => {
      const { actualNode } = node;
      if (actualNode instanceof Element && dom.isVisibleToScreenReaders(actualNode)) {
        const role = aria.getRole(actualNode) ?? '';
        const name = text.accessibleText(actualNode);
        if (ROLES.includes(role) && name) heard.push({ role, name, state: stateOf(actualNode) });
      }
      node.children?.forEach(walk);
    };
    walk(tree);
    return heard;
  } finally {
    axe.teardown();
  }
}

function setUp(root: Element): axe.VirtualNode | undefined {
  try {
    return axe.setup(root);
  } catch {
    return undefined;
  }
}

function stateOf(node: Element): string {
  const states = STATES.filter((name) => node.hasAttribute(name)).map(
    (name) => `${name.slice('aria-'.length)}: ${node.getAttribute(name)}`,
  );
  if (node instanceof HTMLInputElement) states.push(node.checked ? 'checked' : 'not checked');
  if (node instanceof HTMLProgressElement) states.push(`${Math.round(node.position * 100)} %`);
  if (/^H[1-6]$/.test(node.tagName)) states.push(`level ${node.tagName[1]}`);
  return states.join(', ');
}

/** The element, its keys, and what a screen reader says of it: read from what is on the page. */
export const accessibility = (tag: Tag, keys: readonly Key[]): Story => ({
  render: (args) => html`
    ${element(tag, args)}
    <div class="page">
      ${table(
        'Keys',
        ['key', 'what happens'],
        keys.map(([key, does]) => [html`<kbd>${key}</kbd>`, does]),
      )}
      <div class="heard"></div>
    </div>
  `,
  async play({ canvasElement }) {
    await settled(canvasElement);
    const heard = await hear(canvasElement.querySelector(tag)!);
    await expect(heard.length).toBeGreaterThan(1);
    const rows = ROLES.flatMap((role) => {
      const all = heard.filter((it) => it.role === role);
      const more = all.length - MANY;
      return [
        ...all.slice(0, MANY).map(({ name, state }) => [name, role, state]),
        ...(more > 0 ? [[`and ${more} more`, role, '']] : []),
      ];
    });
    render(
      table('What a screen reader says of it', ['name', 'role', 'state'], rows),
      canvasElement.querySelector<HTMLElement>('.heard')!,
    );
  },
});
