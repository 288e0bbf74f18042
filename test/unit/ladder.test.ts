import { expect } from 'chai';
import * as fc from 'fast-check';
import { rungsOf } from '../../src/model/ladder.js';
import { anyCareer } from '../support/arbitrary-career.js';
import { career, level, pay, proxy, without } from '../support/career.js';

describe('The rungs of a career', () => {
  it('are none when the file has no levels', () => {
    expect(rungsOf(career())).to.deep.equal([]);
    expect(rungsOf(career({ levels: [], pay: [pay('a')] }))).to.deep.equal([]);
  });

  it('stand in the file’s order and are counted from 1', () => {
    const rungs = rungsOf(career({ levels: [level('z'), level('a'), level('m')] }));
    expect(rungs.map(({ number, level: { id } }) => [number, id])).to.deep.equal([
      [1, 'z'],
      [2, 'a'],
      [3, 'm'],
    ]);
  });

  it('carry the pay of their level, whatever the order of the figures', () => {
    const rungs = rungsOf(
      career({ levels: [level('a'), level('b'), level('c')], pay: [pay('c'), pay('a')] }),
    );
    expect(rungs.map((rung) => rung.pay?.id)).to.deep.equal(['pay-a', undefined, 'pay-c']);
  });

  it('show the first of two figures for one level', () => {
    const [rung] = rungsOf(
      career({ levels: [level('a')], pay: [pay('a'), pay('a', { id: 'second' })] }),
    );
    expect(rung!.pay!.id).to.equal('pay-a');
  });

  it('never carry what a neighbouring occupation pays', () => {
    const [rung] = rungsOf(career({ levels: [level('x')], pay: [proxy('x')] }));
    expect(rung).to.not.have.property('pay');
  });

  it('have no change on the lowest', () => {
    const rungs = rungsOf(career({ levels: [level('a', { newDuties: ['Weld'] }), level('b')] }));
    expect(rungs.map((rung) => 'change' in rung)).to.deep.equal([false, true]);
  });
});

describe('What changes from the rung below', () => {
  const change = (...changes: [Parameters<typeof pay>[1], Parameters<typeof pay>[1]]) =>
    rungsOf(
      career({
        levels: [level('a'), level('b')],
        pay: [pay('a', changes[0]), pay('b', changes[1])],
      }),
    )[1]!.change!;

  it('names the new duties, or none', () => {
    const rungs = rungsOf(
      career({ levels: [level('a'), level('b', { newDuties: ['Weld'] }), level('c')] }),
    );
    expect(rungs.map((rung) => rung.change?.newDuties)).to.deep.equal([undefined, ['Weld'], []]);
  });

  it('names the experience below only where the file does', () => {
    const experience = { minYears: 0, maxYears: 2 };
    const rungs = rungsOf(career({ levels: [level('a', { experience }), level('b'), level('c')] }));
    expect(rungs.map((rung) => rung.change?.experienceBelow)).to.deep.equal([
      undefined,
      experience,
      undefined,
    ]);
  });

  it('is the difference between the lower ends of two ranges', () => {
    const { raise } = change(
      { range: { min: 30_000, max: 35_000 } },
      { range: { min: 42_500, max: 90_000, openTop: true } },
    );
    expect(raise).to.equal(12_500);
  });

  it('is below zero where the higher rung pays less', () => {
    const { raise } = change({ range: { min: 5, max: 6 } }, { range: { min: 3, max: 4 } });
    expect(raise).to.equal(-2);
  });

  it('is zero, not missing, where both pay the same', () => {
    expect(change({}, {}).raise).to.equal(0);
  });

  it('is told in the period of the higher rung', () => {
    const perHour = { period: 'hour', range: { min: 20, max: 30 } } as const;
    const perYear = { range: { min: 31_200, max: 35_000 } };
    expect(change(perYear, perHour).raise).to.equal(5);
    expect(change(perHour, { range: { min: 52_000, max: 60_000 } }).raise).to.equal(10_400);
  });

  it('is not told between two currencies', () => {
    expect(change({ currency: 'EUR' }, { currency: 'USD' })).to.not.have.property('raise');
  });

  for (const [name, paid] of [
    ['below', 'b'],
    ['itself', 'a'],
  ]) {
    it(`is not told where the pay of the rung ${name} is not known`, () => {
      const rungs = rungsOf(career({ levels: [level('a'), level('b')], pay: [pay(paid!)] }));
      expect(rungs[1]!.change).to.not.have.property('raise');
    });
  }

  it('does not leap over a rung whose pay is not known', () => {
    const rungs = rungsOf(
      career({ levels: [level('a'), level('b'), level('c')], pay: [pay('a'), pay('c')] }),
    );
    expect(rungs[2]!.change).to.not.have.property('raise');
  });

  it('is not told between a range and percentiles, whose lower ends mean different things', () => {
    for (const percentiles of [
      { p25: 40_000, p50: 50_000 },
      { p10: 40_000, p50: 50_000, p90: 60_000 },
    ]) {
      const surveyed = { ...without(pay('b'), 'range'), kind: 'survey' as const, percentiles };
      const rungs = rungsOf(
        career({ levels: [level('a'), level('b')], pay: [pay('a'), surveyed] }),
      );
      expect(rungs[1]!.change).to.not.have.property('raise');
    }
  });

  it('is a finite figure in any career', () => {
    fc.assert(
      fc.property(anyCareer, (any) => {
        const rungs = rungsOf(any);
        expect(rungs.map(({ level: { id } }) => id)).to.deep.equal(
          (any.levels ?? []).map(({ id }) => id),
        );
        for (const rung of rungs) {
          const raise = rung.change?.raise;
          expect(raise === undefined || Number.isFinite(raise)).to.equal(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
