import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';

/** The themes that come with the library. */
export const PRESETS = ['calm', 'plain', 'high-contrast', 'dark'] as const;
export type Preset = (typeof PRESETS)[number];

const GROUNDS: Record<Preset, Record<string, string>> = {
  calm: {
    'color-scheme': 'light',
    '--peer-color-text': '#24343a',
    '--peer-color-accent': '#0b5f63',
    '--peer-color-on-accent': '#ffffff',
    '--peer-color-positive': '#3d6b21',
    background: '#f6f4ee',
  },
  plain: {
    'color-scheme': 'light',
    '--peer-color-text': '#1a1a1a',
    '--peer-color-accent': '#1a1a1a',
    '--peer-color-on-accent': '#ffffff',
    '--peer-radius': '0',
    background: '#ffffff',
  },
  'high-contrast': {
    'color-scheme': 'light',
    '--peer-color-text': '#000000',
    '--peer-color-muted': '#000000',
    '--peer-color-border': '#000000',
    '--peer-color-accent': '#00319e',
    '--peer-color-on-accent': '#ffffff',
    background: '#ffffff',
  },
  dark: {
    'color-scheme': 'dark',
    '--peer-color-text': '#ece7df',
    '--peer-color-accent': '#7fd1cc',
    '--peer-color-on-accent': '#10201f',
    '--peer-color-positive': '#a5d37e',
    background: '#1d1c22',
  },
};

/** Something on the ground of a theme. */
export const on = (preset: Preset, what: unknown): TemplateResult =>
  html`<div class="ground peer-theme-${preset}" style=${styleMap(GROUNDS[preset])}>${what}</div>`;
