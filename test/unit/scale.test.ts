import { expect } from 'chai';
import * as fc from 'fast-check';
import { formatTick } from '../../src/format/money.js';
import type { Figures, PayRow } from '../../src/model/pay.js';
import { scaleFor } from '../../src/model/scale.js';
import { pay } from '../support/career.js';

const row = (figures: Figures): PayRow => ({ pay: pay('a'), figures });
const range = (low: number, high: number, openTop = false) => row({ low, high, openTop });

/** Amounts of money with cents; an axis narrower than ten cents is nothing that anybody draws. */
const rows: fc.Arbitrary<PayRow[]> = fc
  .array(
    fc
      .record({
        low: fc.oneof(fc.nat(50_000), fc.integer({ min: 0, max: 1e11 })),
        spread: fc.oneof(fc.constant(0), fc.integer({ min: 10, max: 1e9 })),
        hasHigh: fc.boolean(),
        openTop: fc.boolean(),
      })
      .map(({ low, spread, hasHigh, openTop }) =>
        row({
          low: low / 100,
          ...(hasHigh && { high: Math.min(low + spread, 1e11) / 100 }),
          openTop,
        }),
      ),
    { minLength: 1, maxLength: 20 },
  )
  .filter((all) => {
    const [low, high] = reach(all);
    return low === high || high - low >= 0.1;
  });

function reach(all: readonly PayRow[]): [low: number, high: number] {
  const lows = all.map(({ figures }) => figures.low);
  const highs = all.map(({ figures }) => figures.high ?? figures.low);
  return [Math.min(...lows), Math.max(...highs)];
}

/** 1, 2 or 5, with any number of zeros. */
const isRound = (step: number) => /^[125]0*e/.test(step.toExponential(6).replace('.', ''));

describe('The axis of the pay chart', () => {
  it('has ticks at round amounts', () => {
    const { ticks } = scaleFor([range(30_000, 35_000), range(55_000, 70_000)]);
    expect(ticks).to.deep.equal([30_000, 40_000, 50_000, 60_000, 70_000]);
  });

  it('tells what lies between two ticks', () => {
    expect(scaleFor([range(30_000, 70_000)]).step).to.equal(10_000);
    expect(scaleFor([range(14.42, 16.83)]).step).to.equal(0.5);
  });

  it('goes on beyond an open top', () => {
    for (const [low, high] of [
      [0, 100_000],
      [30_000, 50_000],
      [90_000, 100_000],
    ] as const) {
      const { at } = scaleFor([range(low, high, true)]);
      expect(at(high)).to.be.below(100);
    }
  });

  it('begins and ends at a tick', () => {
    const { ticks, at } = scaleFor([range(31_234, 68_765)]);
    expect(at(ticks[0]!)).to.equal(0);
    expect(at(ticks.at(-1)!)).to.equal(100);
    expect(at(45_000)).to.be.closeTo((100 * 15_000) / 40_000, 1e-9);
  });

  const single: [title: string, figures: Figures][] = [
    ['one amount', { low: 30_000, high: 30_000, openTop: false }],
    ['one amount with an open top', { low: 30_000, high: 30_000, openTop: true }],
    ['a start alone', { low: 30_000, openTop: true }],
    ['zero', { low: 0, high: 0, openTop: false }],
    ['zero with an open top', { low: 0, openTop: true }],
    ['one cent', { low: 0.01, high: 0.01, openTop: false }],
    ['the largest amount', { low: 1e9, high: 1e9, openTop: true }],
    ['the widest range', { low: 0, high: 1e9, openTop: true }],
  ];
  for (const [title, figures] of single) {
    it(`has room for ${title}`, () => {
      const { ticks, at } = scaleFor([row(figures)]);
      expect(ticks.length).to.be.within(2, 12);
      expect(at(figures.low)).to.be.within(0, 100);
      expect(at(figures.high ?? figures.low)).to.be.within(0, 100);
    });
  }

  it('holds every amount between its first and its last tick, whatever the figures', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const { ticks, at } = scaleFor(all);
        expect(ticks.length).to.be.within(2, 14);
        expect(at(ticks[0]!)).to.be.closeTo(0, 1e-9);
        expect(at(ticks.at(-1)!)).to.be.closeTo(100, 1e-9);
        for (const { figures } of all) {
          const [low, high] = [at(figures.low), at(figures.high ?? figures.low)];
          expect(low).to.be.within(-1e-9, 100 + 1e-9);
          expect(high).to.be.within(low, 100 + 1e-9);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('has ticks that rise by the same round step, whatever the figures', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const { ticks, step, at } = scaleFor(all);
        expect(isRound(step), `${step} is a round step`).to.equal(true);
        const gaps = ticks.slice(1).map((tick, i) => at(tick) - at(ticks[i]!));
        // A millionth of the axis: amounts of many digits close together leave no more.
        for (const gap of gaps) expect(gap).to.be.closeTo(100 / (ticks.length - 1), 1e-4);
      }),
      { numRuns: 2000 },
    );
  });

  it('wastes no more than a step at either end, unless it shows one amount', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const [low, high] = reach(all);
        fc.pre(low < high);
        const { ticks, step } = scaleFor(all);
        expect(low - ticks[0]!).to.be.below(step * (1 + 1e-9));
        // An open top is drawn on for a while, at most a tenth of what lies below it.
        const end = high + (high - low) / 10;
        expect(ticks.at(-1)! - end).to.be.below(step * (1 + 1e-9));
      }),
      { numRuns: 1000 },
    );
  });

  it('has a label of its own at each tick, whatever the figures', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom('en', 'es', 'de'), (all, locale) => {
        const { ticks, step } = scaleFor(all);
        // No currency has less than a cent.
        fc.pre(step >= 0.01);
        const labels = ticks.map((tick) => formatTick(tick, step, 'USD', locale));
        expect(new Set(labels).size, labels.join(' ')).to.equal(labels.length);
      }),
      { numRuns: 2000 },
    );
  });
});
