import { css } from 'lit';

/**
 * Ink, paper, type and links come from the page. Tints are mixed from the ink, and the accent is dark
 * on light ground and light on dark ground by looking at the ink, so that an element sits on any page.
 * Upon the accent stands white or black, whichever is the more legible: WCAG finds them equal at a
 * luminance of 0.179.
 *
 * `--_…` are private; a page sets the `--peer-…` tokens. They are worked out where they are used, so
 * inside text that is not in the ink's colour they come out otherwise.
 */
export const hostStyles = css`
  :host {
    --_scheme: var(--peer-color-scheme);
    --_ink: var(--peer-color-text, var(--peer-palette-ink, currentColor));
    --_ground: var(--peer-color-surface, var(--peer-palette-paper));
    --_muted: var(--peer-color-muted, color-mix(in srgb, currentColor 85%, transparent));
    --_border: var(--peer-color-border, color-mix(in srgb, currentColor 22%, transparent));
    --_edge: color-mix(in srgb, currentColor 65%, transparent);
    --_tint: var(--peer-color-tint, color-mix(in srgb, currentColor 6%, transparent));
    --_accent: var(--peer-color-accent, var(--peer-palette-brand, var(--_brand)));
    --_brand: #0b5f63;
    --_on-accent: var(--peer-color-on-accent, #fff);
    --_positive: var(--peer-color-positive, var(--peer-palette-growth, var(--_accent)));
    --_focus: var(--peer-color-focus, var(--_ink));
    --_radius: var(--peer-radius, 0.375em);
    --_space: var(--peer-space, 0.375em);
    position: relative;
    display: block;
    box-sizing: border-box;
    flex-grow: 1;
    justify-self: stretch;
    min-inline-size: 0;
    /* Of the two that a page may set, only this one is seen by styles. */
    direction: ltr !important;
  }
  :host(:dir(rtl)) {
    direction: rtl !important;
  }
  @supports (color: oklch(from currentColor l c h)) {
    :host {
      --_brand: oklch(from currentColor clamp(0.44, (l - 0.6) * 99, 0.82) 0.08 197 / 1);
      --_on-accent: var(
        --peer-color-on-accent,
        color(
          from var(--_accent) xyz-d65 clamp(0, (0.179 - y) * 9999, 0.9505)
            clamp(0, (0.179 - y) * 9999, 1) clamp(0, (0.179 - y) * 9999, 1.089)
        )
      );
    }
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :is(h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd) {
    margin: 0;
  }
  :is(h1, h2, h3, h4, h5, h6) {
    font: inherit;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  p,
  li,
  dd {
    max-inline-size: 66ch;
    text-wrap: pretty;
  }
  /* The elements' own words and the career's may run in opposite directions. */
  :is(p, dt, dd, th, td, button, .text) {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  /*
   * The look is set in here: a page's rule for all elements is stronger than any for the host. What
   * the page itself has between the tags keeps the page's look, also while a career is on its way.
   */
  .base,
  div.error {
    color: var(--_ink);
    background: var(--_ground);
    color-scheme: var(--_scheme);
    font-family: var(--peer-font-family, inherit);
    font-size: var(--peer-font-size, inherit);
    padding: var(--peer-padding, 0);
    max-inline-size: 90em;
    margin-inline: auto;
    gap: calc(var(--_space) * 4);
    line-height: var(--peer-line-height, 1.5);
    font-variant-numeric: tabular-nums;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
    /* Its end tells that the ink has changed, and with it perhaps the page's links. */
    transition: color 1ms;
  }
  .base,
  div.error,
  .hold {
    container-type: inline-size;
    contain-intrinsic-inline-size: 17.5em;
  }
  /* While a career is on its way: about the place that the built-in one takes, so that little moves. */
  .hold::before {
    content: '';
    float: inline-start;
    block-size: var(--_hold, 49em);
  }
  :host(peer-career-path) {
    --_hold: min(100vh, 150em);
  }
  :host(peer-career-ladder) {
    --_hold: max(39em, 72em - 64cqi);
  }
  :host(peer-salary-chart) {
    --_hold: max(46em, 84em - 66cqi);
  }
  :host(peer-role-overview) {
    --_hold: max(66em, 132em - 108cqi);
  }
  :host(:is(peer-skill-list, peer-responsibility-list)) {
    --_hold: max(30em, 105em - 96cqi);
  }
  :host(peer-career-faq) {
    --_hold: 23em;
  }
  :host(peer-certification-finder) {
    --_hold: 13.5em;
  }
  :host(peer-career-advisor) {
    --_hold: max(28em, 52em - 60cqi);
  }
  /* One below the other, none wider than the place: without it the longest word sets the width. */
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  /* It grows with the place, from two steps of the scale of 1.2 to three. */
  .heading {
    font-size: clamp(1.44em, 1.2em + 1.2cqi, 1.728em);
  }
  .small {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .list {
    list-style-type: '';
    padding: 0;
  }
  .list > li:not(.text) {
    max-inline-size: none;
  }
  /* The one marker for where somebody stands: a pin. */
  .here {
    font-weight: 700;
  }
  .here::before {
    content: '';
    display: inline-block;
    inline-size: 0.7em;
    block-size: 0.7em;
    margin-inline-end: 0.5em;
    border: 0.2em solid;
    border-radius: 50% 50% 50% 0;
    rotate: -45deg;
  }
  .sr {
    position: absolute;
    inset-inline-start: 0;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  a {
    color: var(
      --peer-color-link,
      var(--peer-color-accent, var(--peer-palette-brand, var(--_link)))
    );
    text-underline-offset: 0.15em;
  }
  button {
    margin: 0;
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }
  .button {
    min-block-size: max(2.75em, 44px);
    padding: var(--_space) calc(var(--_space) * 3);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: transparent;
    cursor: pointer;
  }
  .button:hover {
    background: var(--_tint);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
  }
  .plain {
    scroll-margin-block: 1em;
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
  }
  :focus-visible,
  .cover:focus-visible::after {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_ground, Canvas);
  }
  .cover:focus-visible {
    outline: none;
    box-shadow: none;
  }
  /* The whole of the nearest positioned box answers to the button. */
  .cover::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius);
  }
  .error {
    justify-items: start;
    margin-block: calc(var(--_space) * 2);
  }
  [hidden]:not([hidden='until-found']) {
    display: none;
  }
  @media (prefers-contrast: more) {
    :host {
      --_muted: var(--peer-color-muted, currentColor);
      --_border: var(--peer-color-border, var(--_edge));
      --_edge: currentColor;
    }
  }
  @media (forced-colors: active) {
    :host {
      --_accent: Highlight;
      --_on-accent: HighlightText;
      --_positive: Highlight;
      --_edge: CanvasText;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .base *,
    ::before,
    ::after {
      transition: none !important;
    }
  }
  @media print {
    /* Ink on paper, whatever is light or dark on the screen. */
    :host {
      --_scheme: light;
      --_ink: #000;
      --_ground: #fff;
      --_muted: var(--_ink);
      --_accent: var(--_brand);
      --_on-accent: #fff;
      --_positive: var(--_accent);
    }
    .base {
      display: block;
      font-size: var(--peer-font-size, 10.5pt);
      /* Paper does not wait for its end. */
      transition: none;
    }
    a {
      color: inherit;
    }
    .button {
      display: none;
    }
    .base > * + * {
      margin-block-start: calc(var(--_space) * 4);
    }
    :is(h1, h2, h3, h4, h5, h6) {
      break-after: avoid;
    }
    a[href^='http']::after {
      content: ' (' attr(href) ')';
    }
    [hidden='until-found'] {
      display: block !important;
      content-visibility: visible !important;
    }
  }
`;
