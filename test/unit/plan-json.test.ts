import { expect } from 'chai';
import * as fc from 'fast-check';
import { planFromJson, planToJson } from '../../src/export/plan-json.js';
import type { SavedPlan } from '../../src/model/saved-plan.js';
import { anyCareer } from '../support/arbitrary-career.js';
import { anySavedPlan } from '../support/saved-plan.js';

const plan: SavedPlan = {
  career: 'welder',
  place: 'US-TX',
  start: '2026-01-05',
  hoursAWeek: 7.5,
  estimates: { train: 40 },
  done: ['read-role'],
  skipped: ['rest'],
};

const written = (change: Record<string, unknown> = {}) =>
  JSON.stringify({ ...(JSON.parse(planToJson(plan)) as object), ...change });

describe('The file of a plan', () => {
  it('names its format and version, and holds ids, a day and hours', () => {
    expect(JSON.parse(planToJson(plan))).to.deep.equal({
      format: 'peer-career-plan',
      version: 1,
      ...plan,
    });
  });

  it('comes back as it was, for any plan of any career', () => {
    const cases = anyCareer.chain((any) => anySavedPlan(any));
    fc.assert(
      fc.property(cases, (any) => {
        const read = planFromJson(planToJson(any), any.career);
        expect(JSON.parse(JSON.stringify(read))).to.deep.equal(
          JSON.parse(JSON.stringify({ plan: any, dropped: 0 })),
        );
      }),
    );
  });

  it('may begin with a mark of its encoding, and hold what this release does not know', () => {
    const read = planFromJson(`\uFEFF${written({ colour: 'red' })}`, 'welder');
    expect(read).to.deep.equal({ plan, dropped: 0 });
  });

  it('names each id once', () => {
    const read = planFromJson(written({ done: ['a', 'b', 'a'], skipped: ['c', 'c'] }), 'welder');
    expect(read).to.deep.equal({ plan: { ...plan, done: ['a', 'b'], skipped: ['c'] }, dropped: 0 });
  });

  it('is of one career', () => {
    expect(planFromJson(planToJson(plan), 'gardener')).to.deep.equal({ fault: 'other' });
  });

  it('may be one of a later release', () => {
    const read = planFromJson(written({ version: 2 }), 'welder');
    expect(read).to.deep.equal({ fault: 'later' });
  });

  const none = ['', '{', 'null', '[]', '"plan"', '12', '{}', '{"format":"other"}', ' '.repeat(2e6)];
  for (const text of none) {
    it(`is not ${JSON.stringify(text.slice(0, 20))}`, () => {
      expect(planFromJson(text, 'welder')).to.deep.equal({ fault: 'unreadable' });
    });
  }

  const faults: [field: string, values: unknown[]][] = [
    ['version', [0, '1', null, undefined]],
    ['career', [undefined, 7, '', '<b>']],
    ['place', [7, null, 'US TX', 'x'.repeat(65)]],
    ['start', ['tomorrow', '2026-02-30', '1850-01-01', 20260105]],
    ['hoursAWeek', [0, -1, 200, '5', 1.3, null]],
    ['estimates', [null, [], 'x', { train: 0 }, { train: '4' }, { 'a b': 4 }]],
    ['done', [undefined, 'read-role', [7], ['a b'], { 0: 'a' }, Array(2001).fill('a')]],
    ['skipped', [null, [null]]],
  ];
  for (const [field, values] of faults) {
    for (const value of values) {
      it(`is told to have a mistake in ${field}: ${(JSON.stringify(value) ?? 'nothing').slice(0, 40)}`, () => {
        const read = planFromJson(written({ [field]: value }), 'welder');
        expect(read).to.deep.equal({ fault: 'unreadable' });
      });
    }
  }
});
