import { expect } from 'chai';
import * as fc from 'fast-check';
import { formatMoney, formatMoneyRange, formatTick } from '../../src/format/money.js';

/** Engines differ in which space they use. */
const plain = (text: string) => text.replace(/[\u00a0\u2009\u202f]/g, ' ');

describe('An amount of money', () => {
  const amounts: [amount: number, currency: string, locale: string, text: string][] = [
    [51_030, 'USD', 'en', '$51,030'],
    [51_030.49, 'USD', 'en', '$51,030'],
    [1000, 'USD', 'en', '$1,000'],
    [24.54, 'USD', 'en', '$24.54'],
    [24.534_615, 'USD', 'en', '$24.53'],
    [24.5, 'USD', 'en', '$24.50'],
    [24, 'USD', 'en', '$24.00'],
    [999.99, 'USD', 'en', '$999.99'],
    [0, 'USD', 'en', '$0.00'],
    [1e9, 'USD', 'en', '$1,000,000,000'],
    [51_030, 'EUR', 'en', '€51,030'],
    [500, 'JPY', 'en', '¥500'],
    [51_030, 'USD', 'en-GB', 'US$51,030'],
    [51_030, 'USD', 'es', '51.030 US$'],
    [24.54, 'USD', 'es', '24,54 US$'],
    [51_030, 'EUR', 'es', '51.030 €'],
    [24.54, 'EUR', 'de', '24,54 €'],
  ];
  for (const [amount, currency, locale, text] of amounts) {
    it(`of ${amount} ${currency} reads ${text} in ${locale}`, () => {
      expect(plain(formatMoney(amount, currency, locale))).to.equal(text);
    });
  }

  it('of nothing has no minus', () => {
    expect(formatMoney(-0, 'USD', 'en')).to.equal('$0.00');
  });

  const bad: unknown[] = [NaN, Infinity, -Infinity, undefined, null, '30000', {}, 1n];
  for (const amount of bad) {
    it(`is an error, not text, for ${typeof amount} ${String(amount)}`, () => {
      expect(() => formatMoney(amount as number, 'USD', 'en')).to.throw(
        TypeError,
        `found ${String(amount)}`,
      );
      expect(() => formatMoneyRange(amount as number, 5, 'USD', 'en')).to.throw(TypeError);
      expect(() => formatMoneyRange(5, amount as number, 'USD', 'en')).to.throw(TypeError);
    });
  }
});

describe('A range of money', () => {
  const ranges: [min: number, max: number, locale: string, text: string][] = [
    [30_000, 35_000, 'en', '$30,000–$35,000'],
    [14.42, 16.83, 'en', '$14.42–$16.83'],
    [14, 16, 'en', '$14.00–$16.00'],
    [0, 35_000, 'en', '$0–$35,000'],
    [900, 1100, 'en', '$900–$1,100'],
    [30_000, 30_000, 'en', '$30,000'],
    [24.54, 24.54, 'en', '$24.54'],
    // Different amounts that read the same.
    [24.038, 24.0385, 'en', '$24.04'],
    [30_000.1, 30_000.4, 'en', '$30,000'],
  ];
  for (const [min, max, locale, text] of ranges) {
    it(`from ${min} to ${max} reads ${text}`, () => {
      const range = plain(formatMoneyRange(min, max, 'USD', locale));
      // Its dash is no place for a line to end.
      expect(range).to.equal(text.replace('–', '–\u2060'));
    });
  }

  it('names both ends in Spanish', () => {
    const text = plain(formatMoneyRange(30_000, 35_000, 'USD', 'es'));
    expect(text).to.match(/^30\.000( US\$)?–\u206035\.000 US\$$/);
    expect(plain(formatMoneyRange(14.42, 16.83, 'USD', 'es'))).to.match(/^14,42\D+16,83 US\$$/);
  });

  it('that runs backwards is an error', () => {
    expect(() => formatMoneyRange(35_000, 30_000, 'USD', 'en')).to.throw(RangeError, '35000');
  });

  it('never holds the words of a figure that is none, nor a guess', () => {
    const amount = fc.integer({ min: 0, max: 1e11 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(amount, amount, fc.constantFrom('en', 'es', 'de', 'ar'), (a, b, locale) => {
        const text = formatMoneyRange(Math.min(a, b), Math.max(a, b), 'USD', locale);
        expect(text).to.match(/\p{Nd}/u);
        expect(text).to.not.match(/NaN|Infinity|undefined|~/);
      }),
    );
  });
});

describe('A tick of the pay axis', () => {
  const ticks: [amount: number, step: number, locale: string, text: string][] = [
    [40_000, 10_000, 'en', '$40K'],
    [0, 10_000, 'en', '$0'],
    [32_500, 2500, 'en', '$32.5K'],
    [30_200, 200, 'en', '$30,200'],
    [20, 5, 'en', '$20'],
    [15.5, 0.5, 'en', '$15.50'],
    [15, 0.5, 'en', '$15.00'],
    [1_000_000, 500_000, 'en', '$1M'],
    [1_500_000, 500_000, 'en', '$1.5M'],
    [1_234_000, 1000, 'en', '$1.234M'],
    [20, 5, 'es', '20 US$'],
    [40_000, 10_000, 'es', '40 mil US$'],
  ];
  for (const [amount, step, locale, text] of ticks) {
    it(`at ${amount}, with the next one ${step} further, reads ${text} in ${locale}`, () => {
      expect(plain(formatTick(amount, step, 'USD', locale))).to.equal(text);
    });
  }
});
