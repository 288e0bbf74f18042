import { html, type TemplateResult } from 'lit';
import { byTag } from './by-tag.js';

/** The level that the page sets: 1 to 6, and 2 for what is no number. */
export function ownLevel(level: number): number {
  return Math.min(6, Math.max(1, Math.trunc(level) || 2));
}

/**
 * A heading `depth` below the element's own. Below the sixth level there is none. The part is its
 * class as well.
 */
export function heading(
  level: number,
  depth: number,
  part: string,
  content: unknown,
  id = part,
): TemplateResult {
  const tag = `h${Math.min(6, ownLevel(level) + depth)}`;
  return html(byTag(tag, 'id="', '" class="', '" part="', '">'), id, part, part, content);
}
