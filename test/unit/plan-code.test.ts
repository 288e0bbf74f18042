import { expect } from 'chai';
import * as fc from 'fast-check';
import { PLACE_ACTIONS, planFromCode, planToCode } from '../../src/export/plan-code.js';
import { place as words } from '../../src/i18n/en/place.js';
import { actionsOf } from '../../src/model/career-in-place.js';
import type { ReadPlan, SavedPlan } from '../../src/model/saved-plan.js';
import type { CareerPath } from '../../src/schema/career-path.js';
import type { Certification } from '../../src/schema/certification.js';
import { anyCareer } from '../support/arbitrary-career.js';
import { career, level, step } from '../support/career.js';
import { anySavedPlan } from '../support/saved-plan.js';

const FOLDER = '/data/peer-support-specialist';
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const example = career({
  levels: [level('helper'), level('welder')],
  steps: [step('read', ['read-role', 'ask-around']), step('train', ['learn']), step('rest')],
});

const saved = (change: Partial<SavedPlan> = {}): SavedPlan => ({
  career: 'welder',
  estimates: {},
  done: [],
  skipped: [],
  ...change,
});

const full = saved({
  place: 'US-TX',
  start: '2026-01-05',
  hoursAWeek: 7.5,
  estimates: { train: 40 },
  done: ['ask-around', 'rest', 'us-tx-training'],
  skipped: ['train'],
});

function planIn(read: ReadPlan): SavedPlan {
  if ('fault' in read) throw new Error(`It cannot be read: ${read.fault}`);
  return read.plan;
}

/** Without what is not there. */
const bare = (plan: SavedPlan): unknown => JSON.parse(JSON.stringify(plan));

const cases = anyCareer.chain((any) =>
  fc.record({ any: fc.constant(any), plan: anySavedPlan(any) }),
);

describe('The code of a plan', () => {
  it('is short, in groups of four, and of digits that look like no others', () => {
    const code = planToCode(full, example);
    expect(code).to.match(/^([0-9A-HJKMNP-TV-Z]{4}-)*[0-9A-HJKMNP-TV-Z]{1,4}$/);
    expect(planToCode(saved(), example).length).to.be.at.most(9);
    expect(code.length).to.be.at.most(49);
  });

  it('comes back as it was', () => {
    expect(bare(planIn(planFromCode(planToCode(full, example), example)))).to.deep.equal(full);
  });

  it('comes back as it was, for any plan of any career', () => {
    fc.assert(
      fc.property(cases, ({ any, plan }) => {
        const read = planFromCode(planToCode(plan, any), any);
        expect(bare(planIn(read))).to.deep.equal(bare(plan));
        expect(read).to.have.property('dropped', 0);
      }),
    );
  });

  it('is read in small letters, with other gaps, and with the letters that are no digits', () => {
    const code = planToCode(full, example);
    const typed = ` ${code.toLowerCase().replaceAll('-', '  ').replaceAll('0', 'o')}\n`;
    expect(planFromCode(typed, example)).to.deep.equal(planFromCode(code, example));
    expect(planFromCode(code.replaceAll('1', 'l'), example)).to.have.property('plan');
    expect(planFromCode(code.replaceAll('1', 'I'), example)).to.have.property('plan');
  });

  it('tells of each single digit that is mistyped, and of any two that changed places', () => {
    fc.assert(
      fc.property(cases, fc.nat(), fc.nat(), ({ any, plan }, where, which) => {
        const digits = [...planToCode(plan, any).replaceAll('-', '')];
        const at = where % digits.length;
        const wrong = digits.with(at, DIGITS[which % DIGITS.length]!);
        if (wrong[at] !== digits[at]) {
          expect(planFromCode(wrong.join(''), any)).to.deep.equal({ fault: 'mistyped' });
        }
        const next = (at + 1) % digits.length;
        if (next === 0 || digits[at] === digits[next]) return;
        const swapped = digits.with(at, digits[next]!).with(next, digits[at]!);
        expect(planFromCode(swapped.join(''), any)).to.deep.equal({ fault: 'mistyped' });
      }),
    );
  });

  for (const text of [
    '',
    '-',
    '0',
    '00',
    '000',
    'hello there',
    'ÄÖÜ',
    '🙂',
    'U',
    '0'.repeat(9999),
  ]) {
    it(`is not ${JSON.stringify(text.slice(0, 20))}`, () => {
      expect(planFromCode(text, example)).to.deep.equal({ fault: 'mistyped' });
    });
  }

  it('never fails otherwise than by saying so', () => {
    const text = fc.string({ unit: fc.constantFrom(...DIGITS), maxLength: 40 });
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), (any) => {
        expect(planFromCode(any, example)).to.satisfy(
          (read: object) => 'plan' in read || 'fault' in read,
        );
      }),
      { numRuns: 3000 },
    );
  });

  it('is of one career', () => {
    const other = { ...example, id: 'gardener' };
    expect(planFromCode(planToCode(full, example), other)).to.deep.equal({ fault: 'other' });
  });

  describe('after the career has changed', () => {
    const code = planToCode(full, example);
    const read = (change: Partial<CareerPath>) => planFromCode(code, { ...example, ...change });

    it('is read all the same where steps are new, gone or elsewhere', () => {
      const [first, train, rest] = example.steps!;
      const found = read({ steps: [rest!, step('new', ['other']), train!, first!] });
      expect(planIn(found).done).to.have.members(full.done);
      expect(found).to.have.property('dropped', 0);
      const less = read({ steps: [first!, train!] });
      expect(planIn(less).done).to.have.members(['ask-around', 'us-tx-training']);
      expect(less).to.have.property('dropped', 1);
    });

    it('leaves out a step whose actions are others, and says so', () => {
      const [, ...others] = example.steps!;
      const found = read({ steps: [step('read', ['read-role', 'new', 'ask-around']), ...others] });
      expect(planIn(found).done).to.have.members(['rest', 'us-tx-training']);
      expect(found).to.have.property('dropped', 1);
    });

    it('ticks nothing that was not ticked, whatever changed', () => {
      const changes = cases.chain((it) =>
        fc.record({
          it: fc.constant(it),
          steps: fc
            .shuffledSubarray([...(it.any.steps ?? [])])
            .chain((steps) =>
              fc.tuple(
                ...steps.map((one) =>
                  fc.subarray([...(one.actions ?? [])]).map((actions) => ({ ...one, actions })),
                ),
              ),
            ),
        }),
      );
      fc.assert(
        fc.property(changes, ({ it: { any, plan }, steps }) => {
          const found = planIn(planFromCode(planToCode(plan, any), { ...any, steps }));
          for (const id of found.done) expect(plan.done).to.include(id);
          for (const id of found.skipped) expect(plan.skipped).to.include(id);
        }),
      );
    });
  });

  describe('for a place', () => {
    let general: CareerPath;
    let rules: Certification;

    before(async () => {
      [general, rules] = (await Promise.all(
        ['peer-support-specialist.en.json', 'certification.en.json'].map(async (name) =>
          (await fetch(`${FOLDER}/${name}`)).json(),
        ),
      )) as [CareerPath, Certification];
    });

    it('knows all that people do in a place of the built-in rules', () => {
      const names = rules.places.flatMap((own) =>
        actionsOf(own, words).map(({ id, credential }) =>
          id.slice([own.id, credential].filter(Boolean).join().length + 1),
        ),
      );
      expect(names).not.to.deep.equal([]);
      for (const name of names) expect(PLACE_ACTIONS).to.include(name);
    });

    it('has what is ticked in the step of all places, and in the place’s own', () => {
      const stepId = general.certification!.step!;
      const plan = saved({
        career: general.id,
        place: 'US-TX',
        done: [
          'read-role',
          'check-rules',
          'us-tx-work',
          'us-tx-mhps-training',
          'us-tx-rsps-training',
        ],
        skipped: [stepId],
        estimates: { [stepId]: 300 },
      });
      const read = planFromCode(planToCode(plan, general), general);
      expect(bare(planIn(read))).to.deep.equal(plan);
      expect(read).to.have.property('dropped', 0);
    });
  });
});
