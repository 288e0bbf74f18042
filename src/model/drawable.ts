import type { CareerPath } from '../schema/career-path.js';

/**
 * A quick look at a career that nobody validated: whether the texts are there that elements draw as
 * they stand. Amounts need no look, formatting refuses what is no number.
 */
export function isDrawable(career: CareerPath): boolean {
  try {
    const { id, sources, levels, steps } = career;
    return (
      have([{ id }], 'id') &&
      have(sources, 'id', 'title', 'retrieved') &&
      have(levels, 'id', 'title', 'summary') &&
      have(steps, 'id', 'title', 'summary') &&
      (steps ?? []).every(({ actions }) => have(actions, 'id', 'text')) &&
      (levels ?? []).every(({ experience: { minYears = 0, maxYears = 0 } = {} }) =>
        [minYears, maxYears].every((years) => years === null || Number.isFinite(years)),
      )
    );
  } catch {
    return false;
  }
}

/**
 * For parts of a career that only some elements draw: throws where a text is missing. Without keys,
 * the items themselves are the texts.
 */
export function assertTexts(items: readonly unknown[], ...keys: string[]): void {
  if (!have(items, ...keys)) throw new TypeError(`Expected texts for ${keys.join(', ') || 'all'}`);
}

function have(items: readonly unknown[] | undefined, ...keys: string[]): boolean {
  const isText = (value: unknown) => typeof value === 'string' && value !== '';
  return (
    items?.every((item) =>
      keys.length > 0
        ? keys.every((key) => isText((item as Record<string, unknown>)[key]))
        : isText(item),
    ) ?? true
  );
}
