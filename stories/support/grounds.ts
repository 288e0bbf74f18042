import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';

/** A page with light ink on dark paper. */
export const dark: Decorator = (story) =>
  html`<div style="color-scheme: dark; color: #ece7df; background: #1d1c22; padding: 1rem">
    ${story()}
  </div>`;

/** A page in a language that is written from right to left. */
export const rightToLeft: Decorator = (story) => html`<div dir="rtl" lang="ar">${story()}</div>`;

/** The narrowest column that everything has to fit in (WCAG 1.4.10). */
export const narrow: Decorator = (story) =>
  html`<div style="inline-size: 320px; max-inline-size: 100%">${story()}</div>`;

/** As wide as a page can make it. */
export const wide: Decorator = (story) =>
  html`<div style="max-inline-size: 90rem; margin-inline: auto">${story()}</div>`;
