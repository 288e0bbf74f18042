/// <reference types="vite/client" />
import { html, type TemplateResult } from 'lit';
import { THEMES as PRESETS } from '../../src/embed/widgets.js';
import calm from '../../src/themes/calm.css?raw';
import dark from '../../src/themes/dark.css?raw';
import highContrast from '../../src/themes/high-contrast.css?raw';
import plain from '../../src/themes/plain.css?raw';

export { PRESETS };
export type Preset = (typeof PRESETS)[number];

const STYLES: Record<Preset, string> = { calm, plain, 'high-contrast': highContrast, dark };

/** Something on the ground of a theme. The page around it keeps its own: the file is for a whole page. */
export const on = (preset: Preset, what: unknown): TemplateResult =>
  html`<style>
      ${STYLES[preset].replace(/:where\(:root\),\s*/, '')}
    </style>
    <div
      class="ground peer-theme-${preset}"
      style="color-scheme: ${preset === 'dark' ? 'dark' : 'light'};
        color: var(--peer-palette-ink); background: var(--peer-palette-paper)"
    >
      ${what}
    </div>`;
