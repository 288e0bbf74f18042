import { css } from 'lit';

/** The card is a walk, like the steps: what one does first stands first. */
export const cardStyles = css`
  dt {
    font-weight: 700;
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
  p.missing {
    margin-block-start: calc(var(--_space) * 2);
  }
  .strip {
    inline-size: 100%;
    block-size: 40px;
    overflow: visible;
  }
  .strip:dir(rtl) {
    scale: -1 1;
  }
  .ends,
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 4);
  }
  .ends {
    justify-content: space-between;
    max-inline-size: none;
  }
  .key svg {
    inline-size: 20px;
    block-size: 20px;
    vertical-align: middle;
  }
  .model {
    fill: var(--_tint);
    stroke: var(--_edge);
  }
  .way {
    fill: var(--_edge);
  }
  .other {
    fill: none;
    stroke: var(--_edge);
  }
  .own {
    fill: var(--_accent);
    stroke: var(--_ground, Canvas);
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
  @media (forced-colors: active) {
    .model {
      fill: none;
    }
    .own {
      stroke: Canvas;
    }
  }
  @media print {
    .line {
      break-inside: avoid;
    }
  }
`;
