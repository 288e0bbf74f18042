import { css } from 'lit';

/** Short texts side by side, as many as there is room for. */
export const columnStyles = css`
  .columns {
    display: grid;
    gap: calc(var(--_space) * 5) calc(var(--_space) * 8);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
  }
  .group ul {
    padding-inline-start: 1.25em;
    list-style-type: disc;
  }
  .group ul li {
    margin-block-start: var(--_space);
  }
`;
