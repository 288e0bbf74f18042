import type { Meta } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';

/** A page has nothing to set, and nothing that a test of an element could need. */
export const pageMeta = {
  parameters: { controls: { disable: true }, actions: { disable: true } },
} satisfies Meta;

/** A page of plain text with live elements in it. */
export const page = (content: () => unknown) => (): TemplateResult =>
  html`<article class="page">${content()}</article>`;

/** A link to another story or docs page, wherever this Storybook is. */
export const to = (id: string, text: string): TemplateResult =>
  html`<a href="./?path=/${id.endsWith('--docs') ? 'docs' : 'story'}/${id}" target="_top"
    >${text}</a
  >`;
