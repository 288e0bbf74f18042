import { css } from 'lit';

/** The contents stand aside when there is room, and fold when there is not. */
export const careerPathStyles = css`
  .base {
    gap: calc(var(--_space) * 6);
  }
  .intro {
    gap: calc(var(--_space) * 2);
  }
  .heading {
    font-size: 1.728em;
  }
  .summary {
    font-size: 1.2em;
  }
  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 6);
  }
  .closed {
    display: none;
  }
  .contents a {
    display: block;
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border-inline-start: 1px solid var(--_edge);
    color: inherit;
    text-decoration: none;
  }
  .contents a:hover {
    text-decoration: underline;
  }
  .contents a[aria-current] {
    border-inline-start: 3px solid var(--_accent);
    padding-inline-start: calc(var(--_space) * 2 - 2px);
    font-weight: 700;
  }
  .contents ol {
    margin-block-start: calc(var(--_space) * 2);
  }
  .sections {
    gap: calc(var(--_space) * 12);
  }
  /* Far from the window nothing is laid out or painted. Its box cuts off what stands out of it. */
  .section {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 40em;
    margin-inline: calc(var(--_space) * -2);
    padding: 0 calc(var(--_space) * 2) var(--_space);
    scroll-margin-block-start: calc(var(--_space) * 4);
  }
  .subheading {
    margin-block-end: calc(var(--_space) * 3);
    font-size: 1.44em;
  }
  .helps {
    gap: calc(var(--_space) * 5);
  }
  .help {
    gap: calc(var(--_space) * 2);
    padding-inline-start: calc(var(--_space) * 3);
    border-inline-start: 3px solid var(--_accent);
  }
  .help a {
    display: inline-grid;
    align-items: center;
    color: inherit;
    text-decoration: none;
  }
  .section > ul:not(.list) {
    padding-inline-start: 1.25em;
  }
  .section > ul:not(.list) > li {
    margin-block-start: var(--_space);
  }
  @container (inline-size >= 56em) {
    .layout {
      grid-template-columns: 11em minmax(0, 1fr);
      gap: calc(var(--_space) * 8);
    }
    .contents {
      position: sticky;
      inset-block-start: calc(var(--_space) * 4);
      align-self: start;
      max-block-size: calc(100vh - var(--_space) * 8);
      overflow-y: auto;
    }
    .contents .button {
      display: none;
    }
    .contents ol {
      margin: 0;
    }
    .closed {
      display: block;
    }
  }
  @media (pointer: coarse) {
    .contents a {
      min-block-size: 44px;
    }
  }
  @media print {
    .contents {
      display: none;
    }
    .section {
      content-visibility: visible;
    }
    .help .button {
      display: inline;
    }
  }
`;
