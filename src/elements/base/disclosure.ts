import { css, html, type TemplateResult } from 'lit';

/** The row that opens and shuts what stands below it: a heading with its button, and a chevron. */
export function disclosureHead(title: unknown): TemplateResult {
  return html`<div class="head">
    ${title}
    <svg class="chevron" aria-hidden="true" viewBox="0 0 24 24">
      <path d="m6 9 6 6 6-6"></path>
    </svg>
  </div>`;
}

export const disclosureStyles = css`
  .head {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: calc(var(--_space) * 2);
    min-block-size: 2.75em;
    padding-inline: var(--_space);
    border-radius: var(--_radius);
  }
  .head:hover {
    background: var(--_tint);
  }
  .chevron {
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    transition: rotate 0.15s;
  }
  .head:has([aria-expanded='true']) .chevron {
    rotate: 180deg;
  }
  @media print {
    .chevron {
      display: none;
    }
  }
`;
