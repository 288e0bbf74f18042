import { payToCsv } from '../../export/csv.js';
import type { CareerPath } from '../../schema/career-path.js';

/** Hands a career's pay figures to the person as a file. */
export function download(career: CareerPath): void {
  // The mark tells spreadsheets that the file is UTF-8.
  const file = new Blob(['\uFEFF', payToCsv(career)], { type: 'text/csv' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${career.id}-pay.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}
