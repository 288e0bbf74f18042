import { bounded } from './intl.js';

const whole = bounded(
  (locale, currency) =>
    new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 }),
);
const exact = bounded(
  (locale, currency) => new Intl.NumberFormat(locale, { style: 'currency', currency }),
);
const short = bounded(
  (locale, currency) =>
    new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      notation: 'compact',
      // WebKit fills up to two digits unless told.
      minimumFractionDigits: 0,
      // Round steps never show as many.
      maximumFractionDigits: 6,
    }),
);

/** A figure that is none must not reach the page as "NaN": the element shows its error instead. */
function finite(amount: number): number {
  if (typeof amount !== 'number' || !Number.isFinite(amount)) {
    throw new TypeError(`Expected an amount of money, found ${String(amount)}`);
  }
  return amount;
}

/** Amounts under 1,000, such as an hour's pay, keep their cents; larger ones are whole. */
const formatFor = (amount: number) => (amount < 1000 ? exact : whole);

/** An amount in full: `$24.54`, `$51,030`. */
export function formatMoney(amount: number, currency: string, locale: string): string {
  // Adding zero turns the -0 that JSON knows into 0.
  return formatFor(finite(amount))(locale, currency).format(amount + 0);
}

/** Two amounts as a range: `$30,000–$35,000`, with a word joiner so that no line ends at its dash. */
export function formatMoneyRange(
  min: number,
  max: number,
  currency: string,
  locale: string,
): string {
  if (finite(min) > finite(max)) throw new RangeError(`Expected ${min} to be at most ${max}`);
  const format = formatFor(max)(locale, currency);
  const top = format.format(max);
  // Ends that read the same would come out as "~$24.04"; some languages put spaces round a dash.
  return format.format(min) === top
    ? top
    : format.formatRange(min, max).replace(/\s*[-–]\s*/, '–\u2060');
}

/** An amount for an axis on which neighbours lie `step` apart: `$40K`, `$30,200`, `$15.50`. */
export function formatTick(amount: number, step: number, currency: string, locale: string): string {
  const format = step >= 1000 ? short : Number.isInteger(step) ? whole : exact;
  return format(locale, currency).format(amount);
}
