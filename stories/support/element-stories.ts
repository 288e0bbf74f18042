import type { Decorator, Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import type { Tag } from '../../src/page/registry.js';
import { argsOf, attributesOf, controlsOf, type ElementArgs } from './args.js';
import { CAREERS } from './careers.js';
import { leaveUnanswered, UNANSWERED } from './sources.js';
import { prose } from './table.js';

export type Story = StoryObj<Partial<ElementArgs>>;

/** What all stories of an element have in common. */
export function elementMeta(tag: Tag): Meta<Partial<ElementArgs>> {
  const args = argsOf(tag);
  return {
    component: tag,
    args,
    argTypes: controlsOf(tag),
    parameters: { controls: { include: Object.keys(args) } },
    render: (args) => element(tag, args),
  };
}

/** The element with these attributes; one that is empty, false or left out is not set. */
export function element(tag: Tag, args: Partial<ElementArgs> = {}): TemplateResult {
  const name = unsafeStatic(tag);
  const set = (it?: Element) => {
    for (const attribute of attributesOf(tag)) {
      const value = args[attribute];
      if (value === undefined || value === '' || value === false) it?.removeAttribute(attribute);
      else it?.setAttribute(attribute, value === true ? '' : String(value));
    }
  };
  return staticHtml`<${name} ${ref(set)} .data=${CAREERS[args.data ?? 'built in']}></${name}>`;
}

/** An element that waits for its career. */
export const unanswered = {
  args: { src: UNANSWERED },
  beforeEach: leaveUnanswered,
} satisfies Story;

/** Shows what room a story takes: none, where a career has nothing for it. */
export const between =
  (above: string, below: string): Decorator =>
  (story) => html`
    <p>${above}</p>
    ${story()}
    <p>${below}</p>
  `;

/** Says above the story what to try in it. The story's `play` tries it. */
export const toTry =
  (what: string): Decorator =>
  (story) => html`
    <p class="note"><strong>Try it.</strong> ${prose(what)}</p>
    ${story()}
  `;
