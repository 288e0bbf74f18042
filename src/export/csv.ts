import { payByLevel, payOfNeighbours, type PayRow } from '../model/pay.js';
import type { CareerPath } from '../schema/career-path.js';

const COLUMNS = [
  'subject', 'kind', 'low', 'median', 'high', 'open_top', 'currency', 'period', 'place', 'as_of',
  'source', 'source_url', 'retrieved',
] as const; // prettier-ignore

/** All pay figures of a career as CSV (RFC 4180), in the period that each source uses. */
export function payToCsv(career: CareerPath): string {
  const sources = new Map(career.sources.map((source) => [source.id, source]));
  const line = ({ pay, level, figures }: PayRow) => {
    const source = sources.get(pay.source);
    return [
      level?.title ?? pay.occupation?.title,
      pay.kind,
      figures.low,
      figures.median,
      figures.high,
      figures.openTop,
      pay.currency,
      pay.period,
      pay.place,
      pay.asOf,
      source?.title,
      source?.url,
      source?.retrieved,
    ];
  };
  const rows = [...payByLevel(career), ...payOfNeighbours(career)].map(line);
  return [COLUMNS, ...rows].map((cells) => cells.map(cell).join(',') + '\r\n').join('');
}

/** A spreadsheet runs text that begins with one of these as a formula. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

function cell(value: string | number | boolean | null | undefined): string {
  if (typeof value !== 'string') return String(value ?? '');
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
