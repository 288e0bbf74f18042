import { css } from 'lit';

export const certificationFinderStyles = css`
  .select {
    display: grid;
    grid-template-columns: minmax(0, max-content);
    gap: var(--_space);
  }
  label {
    font-weight: 700;
  }
  select {
    min-block-size: max(2.75em, 44px);
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
  @media print {
    .select,
    /* Without a place there is nothing to read. */
    .base:not(:has(.card)) {
      display: none;
    }
  }
`;
