import type { Decorator, Meta, StoryObj } from '@storybook/web-components-vite';
import { nothing } from 'lit';
import { html, unsafeStatic } from 'lit/static-html.js';
import { elementArgs, elementArgTypes, type ElementArgs } from './args.js';
import { CAREERS } from './careers.js';
import { leaveUnanswered, UNANSWERED } from './sources.js';

/** What the stories of an element have in common that has no attributes but those of all elements. */
export function elementMeta(tag: string): Meta<ElementArgs> {
  return {
    component: tag,
    args: elementArgs,
    argTypes: elementArgTypes,
    render({ data, src, 'heading-level': headingLevel }) {
      const name = unsafeStatic(tag);
      return html`<${name}
        .data=${CAREERS[data]}
        src=${src || nothing}
        heading-level=${headingLevel}
      ></${name}>`;
    },
  };
}

/** An element that waits for its career. */
export const unanswered = {
  args: { src: UNANSWERED },
  beforeEach: leaveUnanswered,
} satisfies StoryObj;

/** Shows what room a story takes: none, where a career has nothing for it. */
export const between =
  (above: string, below: string): Decorator =>
  (story) => html`
    <p>${above}</p>
    ${story()}
    <p>${below}</p>
  `;
