import { css } from 'lit';

/**
 * Ink, paper and type come from the page. Tints are mixed from the ink, and the accent is dark on
 * light ground and light on dark ground by looking at the ink, so that an element sits on any page.
 *
 * `--_…` are private; a page sets the `--peer-…` tokens. They are worked out where they are used, so
 * inside text that is not in the ink's colour they come out otherwise.
 */
export const hostStyles = css`
  :host {
    --_ink: var(--peer-color-text, currentColor);
    --_muted: var(--peer-color-muted, color-mix(in srgb, currentColor 85%, transparent));
    --_surface: var(--peer-color-surface, transparent);
    --_border: var(--peer-color-border, color-mix(in srgb, currentColor 22%, transparent));
    --_edge: color-mix(in srgb, currentColor 65%, transparent);
    --_tint: color-mix(in srgb, currentColor 6%, transparent);
    --_accent: var(--peer-color-accent, #0b5f63);
    --_on-accent: var(--peer-color-on-accent, #fff);
    --_positive: var(--peer-color-positive, var(--_accent));
    --_focus: var(--peer-color-focus, var(--_ink));
    --_radius: var(--peer-radius, 0.375em);
    --_space: var(--peer-space, 0.375em);
    display: block;
    box-sizing: border-box;
    container-type: inline-size;
    min-inline-size: min(100%, 17.5em);
    color: var(--_ink);
    background: var(--_surface);
    font-family: var(--peer-font-family, inherit);
    font-size: var(--peer-font-size, inherit);
    line-height: var(--peer-line-height, 1.5);
    font-variant-numeric: tabular-nums;
    text-align: start;
    overflow-wrap: anywhere;
  }
  @supports (color: oklch(from currentColor l c h)) {
    :host {
      --_accent: var(
        --peer-color-accent,
        oklch(from currentColor clamp(0.44, (l - 0.6) * 99, 0.82) 0.08 197)
      );
      --_on-accent: var(
        --peer-color-on-accent,
        oklch(from currentColor clamp(0.22, (0.6 - l) * 99, 0.995) 0.02 197)
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
  .base {
    gap: calc(var(--_space) * 4);
  }
  /* One below the other, none wider than the place: without it the longest word sets the width. */
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .heading {
    font-size: 1.44em;
  }
  .small {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .list {
    list-style-type: '';
    padding: 0;
  }
  .list > li {
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
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  a {
    color: var(--_accent);
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
    min-block-size: 2.75em;
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
    box-shadow: 0 0 0 2px Canvas;
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
    display: grid;
    justify-items: start;
    gap: calc(var(--_space) * 2);
    padding-block: calc(var(--_space) * 2);
  }
  [hidden]:not([hidden='until-found']) {
    display: none;
  }
  @media (pointer: coarse) {
    .button {
      min-block-size: 44px;
    }
  }
  @media print {
    .button {
      display: none;
    }
    [hidden='until-found'] {
      display: block !important;
      content-visibility: visible !important;
    }
  }
`;
