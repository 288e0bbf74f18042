import { css } from 'lit';

/** The path runs down the start edge, thick past the steps that are done, with a station for each. */
export const stepChecklistStyles = css`
  .progress {
    gap: var(--_space);
  }
  .walk {
    inline-size: 100%;
    block-size: 1.25em;
    overflow: visible;
  }
  .walk:dir(rtl) {
    scale: -1 1;
  }
  .way {
    fill: var(--_edge);
  }
  .walked,
  .fill {
    fill: var(--_positive);
  }
  .walked {
    transition: width 0.18s;
  }
  .steps {
    --_station: 1.75em;
  }
  .step {
    position: relative;
    padding-inline-start: calc(var(--_station) + var(--_space) * 3);
    padding-block-end: calc(var(--_space) * 2);
  }
  .step:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: calc(1.375em + var(--_station) / 2) calc(-1.375em + var(--_station) / 2);
    inset-inline-start: calc(var(--_station) / 2 - 1px);
    border-inline-start: 1px solid var(--_edge);
  }
  .step--done:not(:last-child)::before {
    margin-inline-start: -1px;
    border-inline-start: 3px solid var(--_positive);
  }
  .step--skipped:not(:last-child)::before {
    border-inline-start-style: dashed;
  }
  .station {
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: calc(1.375em - var(--_station) / 2);
    inline-size: var(--_station);
    block-size: var(--_station);
    overflow: visible;
    fill: none;
    stroke: var(--_edge);
    stroke-width: 1.5;
  }
  .step--begun .station,
  .step--done .station {
    stroke: var(--_positive);
    stroke-width: 2;
  }
  .station .tick {
    stroke: var(--_on-accent);
    stroke-width: 2.5;
  }
  .step--skipped .step__title {
    font-weight: 400;
  }
  .state {
    margin-inline-start: 0.75em;
    font-size: 0.875em;
    font-weight: 400;
  }
  .inner {
    gap: calc(var(--_space) * 2);
    padding: var(--_space) var(--_space) calc(var(--_space) * 3);
  }
  .actions > li {
    margin: 0;
  }
  .action {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(var(--_space) * 2.5);
    align-items: start;
    min-block-size: 44px;
    padding-block: calc(var(--_space) * 1.5);
    max-inline-size: 66ch;
    cursor: pointer;
  }
  .action:hover span {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  input {
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0.0625em 0 0;
    accent-color: var(--_positive);
    font: inherit;
  }
  .skip {
    border-block-start: 1px solid var(--_border);
    padding-block-start: calc(var(--_space) * 2);
  }

  @media print {
    .skip {
      display: none;
    }
    .step {
      break-inside: avoid;
    }
    .action {
      min-block-size: 0;
      padding-block: 0;
    }
    /* Drawn here, because browsers fill what they draw themselves, and leave out what is filled. */
    input {
      appearance: none;
      border: 1px solid;
    }
    :checked::before {
      content: '';
      display: block;
      block-size: 1em;
      margin-inline: 0.4em;
      border: solid;
      border-width: 0 2px 2px 0;
      rotate: 45deg;
    }
  }
`;
