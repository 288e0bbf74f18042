import { css } from 'lit';

/** One question on a card; what comes of the answers breathes, and its first card is the rung. */
export const careerAdvisorStyles = css`
  .stack {
    gap: calc(var(--_space) * 2);
  }
  .card {
    gap: calc(var(--_space) * 4);
    padding: calc(var(--_space) * 4);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 2);
  }
  /* No wider than its words, so that the ring of the focus is not either. */
  .subheading {
    inline-size: fit-content;
  }
  form .subheading,
  .result > :not(.card) > .subheading {
    font-size: 1.2em;
  }
  fieldset {
    display: grid;
    gap: calc(var(--_space) * 3);
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    margin-block-end: calc(var(--_space) * 2);
    padding: 0;
  }
  .options {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
    max-inline-size: 34em;
  }
  .option {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(var(--_space) * 2.5);
    align-items: center;
    min-block-size: max(2.75em, 44px);
    padding: var(--_space) calc(var(--_space) * 3);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .option:hover {
    background: var(--_tint);
  }
  .option:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 700;
  }
  .option input {
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0;
    accent-color: var(--_accent);
    font: inherit;
  }
  select,
  .number input {
    min-block-size: max(2.75em, 44px);
    max-inline-size: 100%;
    padding: var(--_space) calc(var(--_space) * 2);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }
  select {
    justify-self: start;
    /* In WebKit, a long choice stands out of it unless it is cut. */
    contain: paint;
  }
  .fault:empty {
    display: none;
  }
  .fault {
    border-inline-start: 3px solid var(--_edge);
    padding-inline-start: calc(var(--_space) * 2);
    font-weight: 700;
  }
  .main {
    border-color: var(--_accent);
    background: var(--_accent);
    font-weight: 700;
  }
  .main > span {
    color: var(--_on-accent);
  }
  .main:hover {
    background: color-mix(in srgb, var(--_accent) 88%, currentColor);
  }
  .result {
    gap: calc(var(--_space) * 8);
  }
  .rung {
    font-size: 1.44em;
    line-height: 1.25;
    text-wrap: balance;
  }
  .rung::before {
    color: var(--_accent);
  }
  .requirements {
    display: grid;
    gap: calc(var(--_space) * 4);
  }
  .requirement {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(var(--_space) * 2.5);
  }
  .requirement .stack {
    gap: calc(var(--_space) * 0.5);
  }
  .mark {
    inline-size: 1.5em;
    block-size: 1.5em;
    overflow: visible;
    fill: none;
    stroke: var(--_edge);
    stroke-width: 1.5;
  }
  .mark .fill {
    fill: var(--_positive);
    stroke: var(--_positive);
  }
  .mark .tick {
    stroke: var(--_on-accent);
    stroke-width: 2.5;
  }
  .state {
    margin-inline-start: 0.5em;
    font-size: 0.875em;
  }
  .saying {
    border-inline-start: 3px solid var(--_border);
    padding-inline-start: calc(var(--_space) * 2);
  }
  .link {
    padding-block: var(--_space);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .actions {
    gap: calc(var(--_space) * 4);
    margin: 0;
    padding-inline-start: 1.75em;
  }
  .actions > li::marker {
    font-weight: 700;
    color: var(--_accent);
  }
  .pay > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 4);
    padding-block: calc(var(--_space) * 1.5);
    border-block-end: 1px solid var(--_border);
  }
  dt {
    min-inline-size: 9em;
  }
  dd {
    font-weight: 700;
  }
  .told {
    white-space: pre-wrap;
    border-inline-start: 3px solid var(--_accent);
    padding-inline-start: calc(var(--_space) * 3);
  }
  .own {
    border-block-start: 1px solid var(--_border);
    padding-block-start: calc(var(--_space) * 4);
  }
  .help {
    padding-inline-start: calc(var(--_space) * 3);
    border-inline-start: 3px solid var(--_accent);
  }
  .help a {
    display: inline-grid;
    align-items: center;
    color: inherit;
    text-decoration: none;
  }
  @media print {
    .card {
      padding: 0;
      border: 0;
    }
    .own {
      display: none;
    }
    .requirement,
    .actions > li {
      break-inside: avoid;
    }
  }
`;
