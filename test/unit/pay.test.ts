import { expect } from 'chai';
import * as fc from 'fast-check';
import {
  convert,
  figuresOf,
  HOURS_PER_YEAR,
  payOfCareer,
  payOfNeighbours,
  titleOf,
} from '../../src/model/pay.js';
import type { Pay } from '../../src/schema/career-path.js';
import { anyCareer } from '../support/arbitrary-career.js';
import { career, level, pay, proxy, without } from '../support/career.js';

describe('Pay by the year and by the hour', () => {
  it('differs by 52 weeks of 40 hours', () => {
    expect(HOURS_PER_YEAR).to.equal(52 * 40);
    expect(convert(52_000, 'year', 'hour')).to.equal(25);
    expect(convert(25, 'hour', 'year')).to.equal(52_000);
  });

  it('stays as it is in its own period', () => {
    expect(convert(24.54, 'hour', 'hour')).to.equal(24.54);
    expect(convert(51_030, 'year', 'year')).to.equal(51_030);
  });

  it('comes to the hourly medians that the Bureau of Labor Statistics prints', () => {
    const printed: [year: number, hour: string][] = [
      [51_030, '24.53'],
      [45_120, '21.69'],
      [78_240, '37.62'],
    ];
    for (const [year, hour] of printed) {
      // It rounds both from figures of its own, so that the last cent may differ.
      expect(convert(year, 'year', 'hour')).to.be.closeTo(Number(hour), 0.011);
    }
  });

  it('comes back to the same amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e11 }), (cents) => {
        const amount = cents / 100;
        const back = convert(convert(amount, 'year', 'hour'), 'hour', 'year');
        expect(Math.abs(back - amount)).to.be.at.most(amount * 1e-12);
      }),
    );
  });
});

describe('The figures of an entry', () => {
  const ranges: [range: NonNullable<Pay['range']>, figures: object][] = [
    [
      { min: 3, max: 5 },
      { low: 3, high: 5, openTop: false },
    ],
    [
      { min: 3, max: 5, openTop: false },
      { low: 3, high: 5, openTop: false },
    ],
    [
      { min: 3, max: 5, openTop: true },
      { low: 3, high: 5, openTop: true },
    ],
    [
      { min: 3, openTop: true },
      { low: 3, openTop: true },
    ],
    [
      { min: 0, max: 0 },
      { low: 0, high: 0, openTop: false },
    ],
  ];
  for (const [range, figures] of ranges) {
    it(`of the range ${JSON.stringify(range)} are its ends`, () => {
      expect(figuresOf(pay('a', { range }))).to.deep.equal(figures);
    });
  }

  const percentiles: [given: NonNullable<Pay['percentiles']>, figures: object][] = [
    [
      { p10: 1, p25: 2, p50: 3, p75: 4, p90: 5 },
      { low: 1, high: 5, share: 80 },
    ],
    [
      { p10: 0, p50: 3, p90: 5 },
      { low: 0, high: 5, share: 80 },
    ],
    [
      { p25: 2, p50: 3, p75: 4 },
      { low: 2, high: 4, share: 50 },
    ],
    [
      { p10: 1, p25: 2, p50: 3, p75: 4 },
      { low: 2, high: 4, share: 50 },
    ],
    // Ends that do not belong together say nothing about how many earn what lies between them.
    [
      { p10: 1, p50: 3 },
      { low: 3, high: 3 },
    ],
    [
      { p10: 1, p50: 3, p75: 4 },
      { low: 3, high: 3 },
    ],
    [
      { p50: 3, p90: 5 },
      { low: 3, high: 3 },
    ],
    [{ p50: 3 }, { low: 3, high: 3 }],
  ];
  for (const [given, figures] of percentiles) {
    it(`of the percentiles ${JSON.stringify(given)} are the widest pair and the median`, () => {
      const entry = proxy('x', { percentiles: given });
      expect(figuresOf(entry)).to.deep.equal({ median: 3, openTop: false, ...figures });
    });
  }

  it('turn into the period that somebody asks for', () => {
    expect(figuresOf(pay('a', { range: { min: 20_800, max: 41_600 } }), 'hour')).to.deep.equal({
      low: 10,
      high: 20,
      openTop: false,
    });
    const hourly = proxy('x', { period: 'hour', percentiles: { p10: 10, p50: 20, p90: 30 } });
    expect(figuresOf(hourly, 'year')).to.deep.equal({
      low: 20_800,
      median: 41_600,
      high: 62_400,
      openTop: false,
      share: 80,
    });
  });

  it('keep an open top open in the other period', () => {
    const open = pay('a', { range: { min: 20_800, openTop: true } });
    expect(figuresOf(open, 'hour')).to.deep.equal({ low: 10, openTop: true });
  });

  it('are an error, with the entry named, where there are none', () => {
    const nothing = without(pay('a'), 'range');
    expect(() => figuresOf(nothing)).to.throw(TypeError, 'pay-a');
  });
});

describe('The pay of the rungs', () => {
  const data = career({
    levels: [level('low'), level('mid'), level('top')],
    pay: [
      proxy('x'),
      pay('top'),
      pay('low', { id: 'first' }),
      pay('low', { id: 'second', kind: 'survey' }),
      proxy('y'),
    ],
  });

  it('stands in the ladder’s order, with the rung’s number, and leaves out what is not known', () => {
    const rows = payOfCareer(data);
    expect(rows.map((row) => [row.number, row.level!.id, row.pay.id])).to.deep.equal([
      [1, 'low', 'first'],
      [1, 'low', 'second'],
      [3, 'top', 'pay-top'],
    ]);
  });

  it('is kept apart from that of neighbouring occupations, which have no rung', () => {
    const rows = payOfNeighbours(data);
    expect(rows.map(({ pay: { id } }) => id)).to.deep.equal(['proxy-x', 'proxy-y']);
    expect(rows.every((row) => row.level === undefined && row.number === undefined)).to.equal(true);
  });

  it('bears the title of the level or the occupation', () => {
    expect(payOfCareer(data).map(titleOf)).to.deep.equal(['Level low', 'Level low', 'Level top']);
    expect(payOfNeighbours(data).map(titleOf)).to.deep.equal(['Occupation x', 'Occupation y']);
  });

  it('comes in one period when asked', () => {
    const [row] = payOfCareer(data, 'hour');
    expect(row!.figures.low).to.equal(30_000 / 2080);
    expect(payOfNeighbours(data, 'hour')[0]!.figures.median).to.equal(40_000 / 2080);
  });

  it('is nothing in a career without levels or pay', () => {
    expect(payOfCareer(career())).to.deep.equal([]);
    expect(payOfNeighbours(career())).to.deep.equal([]);
    expect(payOfCareer(career({ pay: [proxy('x')] }))).to.deep.equal([]);
  });

  it('and that of the neighbours hold every entry of any career once, with finite figures', () => {
    fc.assert(
      fc.property(anyCareer, fc.constantFrom('year', 'hour', undefined), (any, period) => {
        const rows = [...payOfCareer(any, period), ...payOfNeighbours(any, period)];
        expect(rows.map((row) => row.pay.id).sort()).to.deep.equal(
          (any.pay ?? []).map(({ id }) => id).sort(),
        );
        for (const { figures } of rows) {
          const { low, median = low, high = median } = figures;
          expect([low, median, high].every(Number.isFinite)).to.equal(true);
          expect(low <= median && median <= high).to.equal(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
