import { payOfCareer, payOfNeighbours, PERCENTILES, titleOf, type PayRow } from '../model/pay.js';
import type { CareerPath } from '../schema/career-path.js';

const COLUMNS = [
  'subject',
  'kind',
  'min',
  'max',
  'open_top',
  ...PERCENTILES,
  'currency',
  'period',
  'place',
  'as_of',
  'source',
  'source_url',
  'retrieved',
  'note',
];

/** All pay figures of a career as CSV (RFC 4180), as their sources give them. */
export function payToCsv(career: CareerPath): string {
  const sources = new Map(career.sources.map((source) => [source.id, source]));
  const line = (row: PayRow) => {
    const { pay } = row;
    const { range, percentiles } = pay;
    const source = sources.get(pay.source);
    return [
      titleOf(row),
      pay.kind,
      range?.min,
      range?.max,
      range && (range.openTop ?? false),
      ...PERCENTILES.map((name) => percentiles?.[name]),
      pay.currency,
      pay.period,
      pay.place,
      pay.asOf,
      source?.title,
      source?.url,
      source?.retrieved,
      pay.note,
    ];
  };
  const rows = [...payOfCareer(career), ...payOfNeighbours(career)].map(line);
  return [COLUMNS, ...rows].map((cells) => cells.map(cell).join(',') + '\r\n').join('');
}

/** A spreadsheet runs text that begins with one of these as a formula. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

function cell(value: string | number | boolean | null | undefined): string {
  if (typeof value !== 'string') return String(value ?? '');
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
