import { html, nothing, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { isLinked, LINKED, type OwnColours, type Theme } from './theme.js';

/** The style sheets of the themes, for their classes: a swatch has the colours of the file itself. */
export function readThemes(base: string): Promise<CSSStyleSheet[]> {
  return Promise.all(
    LINKED.map(async (name) => {
      const response = await fetch(`${base}themes/${name}.css`);
      return new CSSStyleSheet().replace(await response.text());
    }),
  );
}

/** A theme's colours at a glance, for those who see them; its words say the rest. */
export function swatchOf(theme: Theme, own: OwnColours): TemplateResult | typeof nothing {
  if (isLinked(theme)) return swatch(`peer-theme-${theme}`, {});
  if (theme !== 'own') return nothing;
  const { ink, paper, brand, growth } = own;
  return swatch('', {
    '--peer-palette-ink': ink,
    '--peer-palette-paper': paper,
    '--peer-palette-brand': brand,
    '--peer-palette-growth': growth,
  });
}

const swatch = (name: string, tokens: Record<string, string>) =>
  html`<span class="swatch ${name}" style=${styleMap(tokens)}
    ><svg viewBox="0 0 76 20" aria-hidden="true">
      <rect x="0.5" y="0.5" width="75" height="19" rx="9.5" />
      <circle cx="14" cy="10" r="5" />
      <circle cx="38" cy="10" r="5" />
      <circle cx="62" cy="10" r="5" /></svg
  ></span>`;
