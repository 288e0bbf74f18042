import { bounded } from './intl.js';

const formats = bounded(
  (locale, precision) =>
    new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(precision !== 'year' && { month: 'long' }),
      ...(precision === 'day' && { day: 'numeric' }),
    }),
);

/**
 * A date of the data, no more exact than it stands there: `2025-08` → `August 2025`. Text that is
 * no date stays as it is.
 */
export function formatPartialDate(text: string, locale: string): string {
  const date = new Date(text);
  // Engines read much more as a date than the format allows, and make March of February's 30th.
  if (Number.isNaN(+date) || text.length < 4 || !date.toISOString().startsWith(text)) return text;
  const precision = text.length > 7 ? 'day' : text.length > 4 ? 'month' : 'year';
  return formats(locale, precision).format(date);
}
