import { THEMES as LINKED } from '../../src/embed/widgets.js';
import { contrast, type Palette } from './contrast.js';

export { LINKED };
export type Linked = (typeof LINKED)[number];

export const THEMES = ['inherit', ...LINKED, 'own'] as const;
export type Theme = (typeof THEMES)[number];

export const RADII = ['0', '0.375em', '0.75em', '1.5em'] as const;

export const isLinked = (theme: Theme): theme is Linked => LINKED.includes(theme as Linked);

/** Colours of one's own as the tokens that they set: the same as those of the themes. */
export function declarationsOf({ ink, paper, brand, growth, radius }: OwnColours): string[] {
  const isDark = contrast('#000', paper) < contrast('#fff', paper);
  return [
    `--peer-color-scheme:${isDark ? 'dark' : 'light'}`,
    `--peer-palette-ink:${ink}`,
    `--peer-palette-paper:${paper}`,
    `--peer-palette-brand:${brand}`,
    `--peer-palette-growth:${growth}`,
    '--peer-padding:1.25em',
    `--peer-radius:${radius}`,
  ];
}

export interface OwnColours extends Palette {
  readonly growth: string;
  readonly radius: string;
}
