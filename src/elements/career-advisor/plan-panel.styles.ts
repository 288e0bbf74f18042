import { css } from 'lit';

export const planPanelStyles = css`
  .plan,
  .plan-load,
  .plan-code,
  .plan-step {
    gap: calc(var(--_space) * 2);
  }
  .plan ol.list {
    gap: calc(var(--_space) * 4);
  }
  .plan-step > ul {
    margin-block: var(--_space);
    padding-inline-start: 1.5em;
  }
  /* Links that follow each other are 24 px high: each can be hit by a finger. */
  .plan-step li a {
    display: inline-block;
    min-block-size: 24px;
  }
  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 4);
  }
  .field {
    display: grid;
    grid-template-columns: minmax(0, max-content);
    gap: var(--_space);
  }
  .field > label {
    font-weight: 700;
  }
  .plan-step > .field {
    grid-template-columns: repeat(2, max-content);
    align-items: center;
    gap: 0 calc(var(--_space) * 2);
  }
  .plan-step > .field > label {
    font-weight: inherit;
  }
  .plan-step > .field > p {
    grid-column: 1 / -1;
  }
  .plan input {
    min-block-size: 2.75em;
    max-inline-size: 100%;
    padding: var(--_space) calc(var(--_space) * 2);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
    font: inherit;
  }
  .plan input[type='number'] {
    inline-size: 7em;
  }
  .plan [role='alert'] {
    font-weight: 700;
  }
  .code {
    font-family: ui-monospace, monospace;
    font-size: 1.2em;
  }
  .qr {
    inline-size: min(100%, 14em);
    aspect-ratio: 1;
    fill: #000;
    shape-rendering: crispEdges;
  }
  .qr rect {
    fill: #fff;
  }
  .paper {
    position: fixed;
    inline-size: 0;
    block-size: 0;
    border: 0;
    visibility: hidden;
  }
  @media (pointer: coarse) {
    .plan input {
      min-block-size: 44px;
    }
  }
  @media print {
    .fields,
    .plan-load {
      display: none;
    }
  }
`;
