import { expect } from 'chai';
import { formatPartialDate } from '../../src/format/date.js';

describe('A date of the data', () => {
  const dates: [text: string, en: string, es: string][] = [
    ['2025', '2025', '2025'],
    ['2025-08', 'August 2025', 'agosto de 2025'],
    ['2025-08-28', 'August 28, 2025', '28 de agosto de 2025'],
    ['2024-02-29', 'February 29, 2024', '29 de febrero de 2024'],
    ['2025-01-01', 'January 1, 2025', '1 de enero de 2025'],
    ['1970-01', 'January 1970', 'enero de 1970'],
    ['1970-01-01', 'January 1, 1970', '1 de enero de 1970'],
    ['2025-12-31', 'December 31, 2025', '31 de diciembre de 2025'],
  ];
  for (const [text, en, es] of dates) {
    it(`${text} is no more exact than it stands there, wherever the reader lives`, () => {
      expect(formatPartialDate(text, 'en')).to.equal(en);
      expect(formatPartialDate(text, 'es')).to.equal(es);
    });
  }

  const none = [
    '',
    'yesterday',
    'Spring 2024',
    'August 5, 2024',
    '08/05/2024',
    '2025-13',
    '2023-02-30',
    '2025-04-31',
    '2023-02-29',
    '1',
    '2',
    '20250828',
    'NaN',
  ];
  for (const text of none) {
    it(`stays as it is when it is none: ${JSON.stringify(text)}`, () => {
      expect(formatPartialDate(text, 'en')).to.equal(text);
    });
  }
});
