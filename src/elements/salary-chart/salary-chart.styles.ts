import { css } from 'lit';

/**
 * The bars hang on the path, which here is the axis. Narrow: name and figures above the bar. From 40em
 * of container on: in columns beside it.
 */
export const salaryChartStyles = css`
  .summary {
    font-size: 1.2em;
  }
  .plot {
    position: relative;
    padding-block-end: 2.5em;
  }
  .axis {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }
  .ticks {
    display: flex;
    justify-content: space-between;
    block-size: 100%;
  }
  /* A label hangs from its line, and at the ends of a narrow axis stays within. */
  .tick {
    position: relative;
    display: flex;
    justify-content: center;
    inline-size: 0;
    margin-block-end: 1.5em;
    border-inline-start: 1px solid var(--_border);
  }
  .tick span {
    position: absolute;
    inset-block-start: 100%;
    white-space: nowrap;
    font-size: 0.8125em;
  }
  .tick:first-child {
    justify-content: start;
    margin-inline-start: -1px;
    border-inline-start: 2px solid var(--_accent);
  }
  .tick:last-child {
    justify-content: end;
  }
  .rows {
    position: relative;
    gap: calc(var(--_space) * 2);
  }
  .row {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 calc(var(--_space) * 3);
    padding-block: var(--_space);
    border-radius: var(--_radius);
  }
  .row:has(button):hover {
    background: var(--_tint);
  }
  .row .plain {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 2);
    text-align: start;
  }
  /* The ladder's stations, so that a rung is known again here. */
  .number {
    flex: none;
    inline-size: 1.75em;
    border: 2px solid var(--_edge);
    border-radius: 50%;
    line-height: calc(1.75em - 4px);
    text-align: center;
  }
  .row__bar {
    display: block;
  }
  .row__bar:dir(rtl) {
    scale: -1 1;
  }
  .range {
    fill: var(--_accent);
    fill-opacity: 0.5;
    stroke: var(--_accent);
    transition:
      x 0.18s,
      width 0.18s;
    transform-box: fill-box;
    transform-origin: 0;
  }
  .whisker {
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .median {
    stroke: currentColor;
    stroke-width: 4;
  }
  /* It grows from its low end: the way to this size, which is next to its own, begins at none. */
  .row--chosen .range {
    fill-opacity: 1;
    scale: 1.001 1;
    transition:
      x 0.18s,
      width 0.18s,
      scale 0.18s linear(-1000, 1);
  }
  .row--chosen .number {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 2px var(--_accent);
  }
  .row--chosen {
    font-weight: 700;
  }
  .subheading {
    font-size: 1.0625em;
  }
  .notes {
    gap: var(--_space);
  }
  .figure {
    gap: calc(var(--_space) * 4);
  }
  @container (inline-size < 64em) {
    .tick:nth-child(even) span {
      visibility: hidden;
      inline-size: 0;
      overflow: hidden;
    }
  }
  @container (inline-size < 22em) {
    .tick:not(:first-child, :last-child) span {
      visibility: hidden;
      inline-size: 0;
      overflow: hidden;
    }
  }
  /* Text stands on the axis' ground here: the lines keep to its foot. */
  @container (inline-size < 40em) {
    .tick {
      align-self: end;
      block-size: 0.5em;
    }
  }
  @container (inline-size >= 40em) {
    .ticks {
      margin-inline: calc(34% + var(--_space) * 3) calc(26% + var(--_space) * 3);
    }
    .tick:nth-child(n) {
      justify-content: center;
    }
    .row {
      grid-template-columns: 34% minmax(0, 1fr) 26%;
      align-items: center;
      min-block-size: max(2.75em, 44px);
    }
    .row__title {
      grid-area: 1 / 1;
    }
    .row__bar {
      grid-area: 1 / 2;
    }
    .row__value {
      grid-area: 1 / 3;
    }
  }

  @media (forced-colors: active) {
    .range {
      fill-opacity: 1;
    }
    .row:not(.row--chosen) .range {
      fill: CanvasText;
    }
  }
  @media print {
    .row {
      break-inside: avoid;
    }
    .row__bar {
      print-color-adjust: exact;
    }
  }
`;
