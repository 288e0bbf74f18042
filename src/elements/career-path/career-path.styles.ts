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
    font-size: clamp(1.728em, 1.2em + 2.4cqi, 2.488em);
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
  .contents .button::after {
    content: '';
    display: inline-block;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-start: 0.75em;
    border: solid;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    translate: 0 -0.2em;
  }
  .contents .button[aria-expanded='true']::after {
    rotate: 225deg;
    translate: 0 0.1em;
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
  }
  .contents a:focus-visible {
    outline-offset: -3px;
    box-shadow: none;
  }
  .contents ol {
    margin-block-start: calc(var(--_space) * 2);
  }
  .sections {
    gap: calc(var(--_space) * 11);
    /* The sections reach beyond it, for rings around what has the focus: no reason to scroll. */
    contain: layout;
  }
  .section > * {
    --peer-padding: 0;
  }
  /* A stretch of the path leads to each section. */
  .section::before {
    content: '';
    display: block;
    inline-size: 2.5em;
    margin-block-end: calc(var(--_space) * 3);
    border-block-start: 3px solid var(--_accent);
  }
  .section {
    margin-inline: calc(var(--_space) * -2);
    padding: var(--_space) calc(var(--_space) * 2);
    scroll-margin-block-start: calc(var(--_space) * 4);
  }
  /* Until its turn comes, what is far from the window is neither laid out nor painted. */
  .section--waiting {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 40em;
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
  @container (inline-size >= 62em) {
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
    .section--waiting {
      content-visibility: visible;
    }
    .layout,
    .sections {
      display: block;
    }
    .section::before {
      content: none;
    }
    .section + .section {
      break-before: page;
    }
    .section {
      padding-block-end: 2em;
    }
    /* What nobody has opened, or a finder without a place, has nothing for paper. */
    .section:has(> .button),
    .section--choice {
      display: none;
    }
    .help {
      break-inside: avoid;
    }
    .help .button {
      display: inline;
    }
  }
`;
