import { html, type TemplateResult } from 'lit';

/** A heading of the given level; below the sixth there is none. The part is its class as well. */
export function heading(
  level: number,
  part: string,
  content: unknown,
  id?: string,
): TemplateResult {
  const key = id ?? part;
  switch (clampLevel(level)) {
    case 1:
      return html`<h1 id=${key} class=${part} part=${part}>${content}</h1>`;
    case 2:
      return html`<h2 id=${key} class=${part} part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 id=${key} class=${part} part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 id=${key} class=${part} part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 id=${key} class=${part} part=${part}>${content}</h5>`;
    default:
      return html`<h6 id=${key} class=${part} part=${part}>${content}</h6>`;
  }
}

/** A level that a page may set: 1 to 6, and 2 for what is no number. */
const clampLevel = (level: number) => Math.min(6, Math.max(1, Math.trunc(level) || 2));
