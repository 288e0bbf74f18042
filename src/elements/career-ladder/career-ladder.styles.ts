import { css } from 'lit';

/**
 * One path joins the rungs. Narrow, it runs down the start edge; from 46em of container on, and with
 * few enough rungs, it climbs a staircase, and the chosen tread stands on its details.
 */
export const careerLadderStyles = css`
  .rungs {
    --_path: 3px;
    --_station: 2.25em;
  }
  .rung {
    position: relative;
    padding-inline-start: calc(var(--_station) + var(--_space) * 3);
    padding-block-end: calc(var(--_space) * 4);
  }
  /* The path from this rung's station to the next one: thick where one has walked. */
  .rung:not(:last-child)::before,
  .rung::after {
    content: '';
    position: absolute;
    inset-block: calc(var(--_space) + var(--_station)) calc(var(--_space) * -1);
    inset-inline-start: calc(var(--_station) / 2 - 1px);
    border-inline-start: 1px solid var(--_edge);
  }
  .rung::after {
    border-inline-start: var(--_path) solid var(--_accent);
    scale: 1 0;
    transform-origin: top;
    transition: scale 0.18s;
  }
  .rung--walked::after {
    scale: 1;
  }
  .tread {
    position: relative;
    padding-block: var(--_space);
    min-block-size: 44px;
  }
  .label {
    gap: calc(var(--_space) * 0.5);
  }
  .number {
    position: absolute;
    inset-block-start: var(--_space);
    inset-inline-start: calc((var(--_station) + var(--_space) * 3) * -1);
    display: grid;
    place-items: center;
    inline-size: var(--_station);
    block-size: var(--_station);
    border: 2px solid var(--_edge);
    border-radius: 50%;
  }
  .rung--walked .number {
    border-color: var(--_accent);
  }
  .fact {
    font-size: 0.875em;
  }
  .tread:hover button {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .inner {
    gap: calc(var(--_space) * 4);
    padding-block: calc(var(--_space) * 2);
  }
  .subheading {
    margin-block-end: var(--_space);
  }
  .changes {
    display: grid;
    gap: calc(var(--_space) * 3);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
  }
  .changes > div {
    padding-inline-start: calc(var(--_space) * 2);
    border-inline-start: 2px solid var(--_accent);
  }
  dt {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .details ul {
    padding-inline-start: 1.25em;
  }
  .details li {
    margin-block: calc(var(--_space) * 0.5);
  }

  .rung--open .number {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 4px var(--_accent);
    font-weight: 700;
  }

  /* On paper all rungs are open, which treads have no room for. */
  @media screen {
    @container (inline-size >= 46em) {
      .rungs--stairs {
        --_rise: 2.25em;
        display: flex;
        flex-wrap: wrap;
        .rung {
          display: contents;
        }
        .rung::before,
        .rung::after {
          content: none;
        }
        .tread {
          --_above: 0;
          flex: 1 0 0;
          min-inline-size: 0;
          margin-block-start: calc(var(--_above) * var(--_rise) + 0.5em);
          padding: calc(var(--_space) * 3) calc(var(--_space) * 2);
          border-block-start: 1px solid var(--_edge);
          background: var(--_tint);
        }
        .rung:nth-last-child(2) .tread {
          --_above: 1;
        }
        .rung:nth-last-child(3) .tread {
          --_above: 2;
        }
        .rung:nth-last-child(4) .tread {
          --_above: 3;
        }
        .rung:nth-last-child(5) .tread {
          --_above: 4;
        }
        .rung:nth-last-child(6) .tread {
          --_above: 5;
        }
        .rung:nth-last-child(7) .tread {
          --_above: 6;
        }
        /* The riser, from the tread below up to this one. */
        .rung:not(:first-child) .tread::before {
          content: '';
          position: absolute;
          inset-block-start: -1px;
          inset-inline-start: 0;
          block-size: calc(var(--_rise) + 1px);
          border-inline-start: 1px solid var(--_edge);
        }
        :is(.rung--walked, .rung--open) .tread {
          border-block-start: var(--_path) solid var(--_accent);
        }
        :is(.rung--walked, .rung--open):not(:first-child) .tread::before {
          inset-block-start: calc(var(--_path) * -1);
          block-size: calc(var(--_rise) + var(--_path));
          border-inline-start: var(--_path) solid var(--_accent);
        }
        /* A station on the path. */
        .tread::after {
          content: '';
          position: absolute;
          inset-block-start: -0.5em;
          inset-inline-start: calc(var(--_space) * 2);
          inline-size: 0.875em;
          block-size: 0.875em;
          border-radius: 50%;
          background: var(--_accent);
          transition: scale 0.18s;
        }
        .rung--open .tread::after {
          scale: 1.5;
        }
        .tread:hover {
          background: color-mix(in srgb, currentColor 10%, transparent);
        }
        .rung--open .tread {
          background: var(--_accent);
        }
        .rung--open .label {
          color: var(--_on-accent);
        }
        .number {
          position: static;
          display: block;
          inline-size: auto;
          block-size: auto;
          border: 0;
          box-shadow: none;
          font-size: 1.44em;
          line-height: 1.2;
        }
        .rung__title button {
          text-wrap: wrap;
          hyphens: auto;
        }
        .details {
          order: 1;
          flex: 0 0 100%;
          min-inline-size: 0;
        }
        .rung--open .details {
          border-block-start: var(--_path) solid var(--_accent);
        }
        .inner {
          padding-block: calc(var(--_space) * 5) calc(var(--_space) * 2);
        }
        .summary {
          font-size: 1.2em;
        }
        /* The ring stands inside, upon the accent: outside, the accent would hide its inner edge. */
        .rung--open .cover:focus-visible::after {
          outline-color: var(--_on-accent);
          outline-offset: -6px;
          box-shadow: none;
        }
      }
    }
  }
  @media (forced-colors: active) {
    /* Not upon the accent: the browser puts the visitor's own ground behind letters. */
    .rungs .rung--open .tread {
      --_on-accent: CanvasText;
      background: Canvas;
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
    :not(.rungs--stairs) > .rung--open .number {
      border: 5px double Highlight;
    }
  }
  @media print {
    .rung {
      break-inside: avoid;
    }
  }
`;
