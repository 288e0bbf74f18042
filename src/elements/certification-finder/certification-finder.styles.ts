import { css } from 'lit';

/** The card is a walk, like the steps: what one does first stands first. */
export const certificationFinderStyles = css`
  .select {
    display: grid;
    grid-template-columns: minmax(0, max-content);
    gap: var(--_space);
  }
  label,
  dt {
    font-weight: 700;
  }
  select {
    min-block-size: 2.75em;
    max-inline-size: 100%;
    /* In WebKit, a long choice stands out of it unless it is cut. */
    contain: paint;
    padding: var(--_space) calc(var(--_space) * 2);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }
  .card,
  .others {
    gap: calc(var(--_space) * 4);
  }
  #place-title {
    font-size: 1.44em;
  }
  .summary {
    font-size: 1.2em;
  }
  .line {
    display: grid;
    gap: var(--_space);
    padding-block: calc(var(--_space) * 2);
    border-block-end: 1px solid var(--_border);
  }
  .value + .value {
    margin-block-start: calc(var(--_space) * 2);
  }
  .missing {
    display: block;
    border-inline-start: 3px dashed var(--_edge);
    padding-inline-start: calc(var(--_space) * 2);
  }
  .strip {
    inline-size: 100%;
    block-size: 40px;
    overflow: visible;
  }
  .strip:dir(rtl) {
    scale: -1 1;
  }
  .model {
    fill: var(--_tint);
    stroke: var(--_edge);
  }
  .way {
    fill: var(--_border);
  }
  .other {
    fill: none;
    stroke: var(--_edge);
  }
  .own {
    fill: var(--_accent);
    stroke: Canvas;
    stroke-width: 2;
  }
  @container (inline-size >= 40em) {
    .line {
      grid-template-columns: 11em minmax(0, 1fr);
      gap: 0 calc(var(--_space) * 4);
    }
    .line > dd {
      grid-column: 2;
    }
  }
  @media (pointer: coarse) {
    select {
      min-block-size: 44px;
    }
  }
  @media print {
    .select {
      display: none;
    }
    .line {
      break-inside: avoid;
    }
  }
`;
