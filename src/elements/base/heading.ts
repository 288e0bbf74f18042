import { html, type TemplateResult } from 'lit';

/**
 * A heading `depth` below the element's own, whose level the page sets: 1 to 6, and 2 for what is no
 * number. Below the sixth there is none. The part is its class as well.
 */
export function heading(
  level: number,
  depth: number,
  part: string,
  content: unknown,
  id = part,
): TemplateResult {
  const own = Math.min(6, Math.max(1, Math.trunc(level) || 2));
  switch (Math.min(6, own + depth)) {
    case 1:
      return html`<h1 id=${id} class=${part} part=${part}>${content}</h1>`;
    case 2:
      return html`<h2 id=${id} class=${part} part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 id=${id} class=${part} part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 id=${id} class=${part} part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 id=${id} class=${part} part=${part}>${content}</h5>`;
    default:
      return html`<h6 id=${id} class=${part} part=${part}>${content}</h6>`;
  }
}
