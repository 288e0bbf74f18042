import { css } from 'lit';

export const styles = css`
  :host {
    --ink: light-dark(#24292b, #e8e5de);
    --muted: light-dark(#555e61, #aeb4b4);
    --paper: light-dark(#faf8f3, #16191a);
    --sheet: light-dark(#ffffff, #1e2223);
    --line: light-dark(#dcd7cb, #383e40);
    --edge: light-dark(#7d8487, #868d8f);
    --brand: light-dark(#0b5f63, #86cfd0);
    --on-brand: light-dark(#ffffff, #0b2224);
    --tint: light-dark(#e9f1ef, #20302f);
    --bad: light-dark(#9a2c12, #ffb59e);
    display: block;
    min-block-size: 100vh;
    color: var(--ink);
    background: var(--paper);
    font:
      1.0625rem/1.5 system-ui,
      sans-serif;
    accent-color: var(--brand);
    overflow-wrap: anywhere;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .page {
    max-inline-size: 92rem;
    margin-inline: auto;
    padding: clamp(1rem, 3vw, 2.5rem);
  }
  h1 {
    margin: 0 0 0.5rem;
    font-size: clamp(2rem, 5vw, 2.875rem);
    line-height: 1.1;
    letter-spacing: -0.02em;
    color: var(--brand);
    text-wrap: balance;
  }
  h2 {
    margin: 0;
    font-size: 1.25rem;
    line-height: 1.3;
  }
  p {
    margin: 0;
    max-inline-size: 62ch;
    text-wrap: pretty;
  }
  .lead {
    margin-block-end: clamp(1.5rem, 4vw, 2.5rem);
    font-size: 1.125rem;
    color: var(--muted);
  }
  .small {
    font-size: 0.9375rem;
    color: var(--muted);
  }
  a {
    color: var(--brand);
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2.5rem clamp(2rem, 4vw, 4rem);
  }

  /* The choices: one path with a station for each. */
  form {
    counter-reset: station;
  }
  .station {
    position: relative;
    min-inline-size: 0;
    margin: 0;
    padding: 0 0 2.25rem;
    border: 0;
    counter-increment: station;
  }
  .station > legend {
    padding: 0;
    margin-block-end: 0.75rem;
  }
  .station h2::before {
    content: counter(station);
    display: inline-grid;
    place-items: center;
    inline-size: 2rem;
    block-size: 2rem;
    margin-inline-end: 0.75rem;
    border: 2px solid var(--brand);
    border-radius: 50%;
    background: var(--paper);
    color: var(--brand);
    font-size: 1rem;
    font-variant-numeric: tabular-nums;
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25rem;
  }
  fieldset.group {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .label,
  .group > legend {
    display: block;
    padding: 0;
    margin-block-end: 0.375rem;
    font-weight: 600;
  }
  .options {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
    gap: 0.5rem;
  }
  .options.tight {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 10.75rem), 1fr));
    gap: 0 0.75rem;
  }
  .option {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 0.625rem;
    align-items: start;
    padding: 0.625rem 0.75rem;
    border: 1px solid var(--line);
    border-radius: 0.5rem;
    background: var(--sheet);
    cursor: pointer;
  }
  .option:hover {
    border-color: var(--edge);
  }
  .option:has(:checked) {
    border-color: var(--brand);
    background: var(--tint);
    box-shadow: inset 0 0 0 1px var(--brand);
  }
  .option input {
    margin: 0.25rem 0 0;
  }
  .option b {
    font-weight: 600;
  }
  .option .small {
    display: block;
    line-height: 1.35;
  }
  .check {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 2.25rem;
    cursor: pointer;
  }
  input[type='radio'],
  input[type='checkbox'] {
    inline-size: 1.125rem;
    block-size: 1.125rem;
    flex: none;
  }
  .swatch {
    display: block;
    margin-block-start: 0.5rem;
    line-height: 0;
  }
  .swatch svg {
    inline-size: 4.75rem;
    block-size: 1.25rem;
  }
  .swatch rect {
    fill: var(--peer-palette-paper);
    stroke: var(--edge);
  }
  .swatch circle {
    fill: var(--peer-palette-ink);
  }
  .swatch circle:nth-of-type(2) {
    fill: var(--peer-palette-brand);
  }
  .swatch circle:nth-of-type(3) {
    fill: var(--peer-palette-growth, var(--peer-palette-brand));
  }
  select,
  input[type='text'],
  input[type='url'],
  textarea,
  button {
    font: inherit;
    color: inherit;
    border: 1px solid var(--edge);
    border-radius: 0.375rem;
    background: var(--sheet);
  }
  select,
  input[type='text'],
  input[type='url'] {
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.375rem 0.625rem;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
    gap: 1.25rem;
    align-items: end;
  }
  .pair > * {
    min-inline-size: 0;
  }
  .colours {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 6.5rem), 1fr));
    gap: 1rem;
  }
  .colours .small {
    display: block;
    font-weight: 400;
  }
  input[type='color'] {
    inline-size: 100%;
    block-size: 2.75rem;
    padding: 0.1875rem;
    border: 1px solid var(--edge);
    border-radius: 0.375rem;
    background: var(--sheet);
    cursor: pointer;
  }
  output,
  code {
    font-family: ui-monospace, 'DejaVu Sans Mono', monospace;
    font-size: 0.875rem;
  }
  .with-button {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .with-button input {
    flex: 1 1 12rem;
  }
  button {
    min-block-size: 2.75rem;
    padding: 0.375rem 1.125rem;
    cursor: pointer;
  }
  button:hover {
    background: var(--tint);
  }
  .main-button {
    border-color: var(--brand);
    background: var(--brand);
    color: var(--on-brand);
    font-weight: 600;
  }
  .main-button:hover {
    background: color-mix(in srgb, var(--brand) 88%, var(--ink));
  }
  :focus-visible {
    outline: 3px solid var(--ink);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--paper);
  }
  .note {
    padding-inline-start: 0.875rem;
    border-inline-start: 3px solid var(--brand);
  }
  .note.bad {
    border-color: var(--bad);
  }
  .note ul {
    margin: 0.375rem 0 0;
    padding-inline-start: 1.125rem;
  }
  .note b {
    color: var(--bad);
  }
  .said:empty {
    display: none;
  }

  /* What comes of them. */
  .result {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto auto;
    gap: 1.5rem;
    align-content: start;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem 1.25rem;
    margin-block-end: 0.75rem;
  }
  .switches {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
  }
  .switch {
    display: flex;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 1px solid var(--edge);
    border-radius: 0.5rem;
    background: var(--sheet);
  }
  .switch label {
    position: relative;
    padding: 0.375rem 0.875rem;
    border-radius: 0.4375rem;
    cursor: pointer;
  }
  .switch input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    appearance: none;
    border-radius: inherit;
    cursor: pointer;
  }
  .switch label:has(:checked) {
    background: var(--brand);
    color: var(--on-brand);
  }
  /* For WebKit, no radio that arrow keys lead to is :focus-visible. */
  input[type='radio']:focus {
    z-index: 1;
    outline: 3px solid var(--ink);
    outline-offset: 2px;
  }
  .sr {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .look {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
  }
  .stage {
    position: relative;
    flex: 1;
    min-block-size: min(36rem, 80vh);
    overflow: hidden;
    border: 1px solid var(--line);
    border-radius: 0.75rem;
    background: light-dark(#efece4, #0e1011);
  }
  iframe {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    border: 0;
    background: #fff;
    transform-origin: 0 0;
  }
  .code {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }
  textarea {
    display: block;
    inline-size: 100%;
    min-block-size: 7rem;
    max-block-size: 16rem;
    padding: 0.75rem 0.875rem;
    resize: vertical;
    font-family: ui-monospace, 'DejaVu Sans Mono', monospace;
    font-size: 0.875rem;
    line-height: 1.5;
    word-break: break-all;
    field-sizing: content;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
  }

  @media (min-width: 40rem) {
    /* From one station to the next. */
    .station {
      padding-inline-start: 2.75rem;
    }
    .station h2::before {
      margin-inline-start: -2.75rem;
    }
    .station:not(:last-child)::before {
      content: '';
      position: absolute;
      inset-block: 1rem 0.25rem;
      inset-inline-start: calc(1rem - 1px);
      border-inline-start: 2px solid var(--line);
    }
  }
  @media (min-width: 68rem) {
    .columns {
      grid-template-columns: minmax(24rem, 5fr) minmax(0, 7fr);
    }
  }
  @media (min-width: 68rem) and (min-height: 44rem) {
    .result {
      position: sticky;
      inset-block-start: 1.25rem;
      align-self: start;
      block-size: calc(100vh - 2.5rem);
      grid-template-rows: minmax(0, 1fr) auto;
    }
    .stage {
      min-block-size: 0;
    }
    textarea {
      max-block-size: 11rem;
    }
  }
  @media (forced-colors: active) {
    .switch label:has(:checked),
    .option:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
`;
