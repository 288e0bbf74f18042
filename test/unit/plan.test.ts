import { expect } from 'chai';
import * as fc from 'fast-check';
import { addDays, isPlanDay, planFor, type Plan, type PlanOptions } from '../../src/model/plan.js';
import type { Action, CareerPath, Step } from '../../src/schema/career-path.js';
import { anyCareer } from '../support/arbitrary-career.js';
import { career, step } from '../support/career.js';
import { anyDay, anyPace, tickable } from '../support/saved-plan.js';

const timed = (id: string, min: number, max = min): Action => ({
  id,
  text: `Do ${id}.`,
  hours: { min, max, source: 'survey' },
});

/** A step whose only action takes so many hours. */
const lasting = (id: string, hours: number, change: Partial<Step> = {}): Step =>
  step(id, [], { actions: [timed(`${id}-action`, hours)], ...change });

const plan = (steps: Step[], options: Partial<PlanOptions> = {}): Plan =>
  planFor(career({ steps }), { done: new Set(), ...options });

const idsOf = ({ steps }: Plan) => steps.map((it) => it.step.id);

/** `2026-01-05`, or `2026-01-05+` for the earliest day that can be. */
const dates = ({ steps }: Plan) =>
  steps.map(({ from, to }) =>
    [from, to].map((it) => (it ? it.date + (it.isEarliest ? '+' : '') : '?')).join(' to '),
  );

describe('A plan', () => {
  it('has the steps in the data’s order where none waits', () => {
    expect(idsOf(plan([step('a'), step('b'), step('c')]))).to.deep.equal(['a', 'b', 'c']);
  });

  it('counts what leads to each of a place’s certificates as one or the other, never as both', () => {
    const of = (credential: string, action: Action) => ({ ...action, credential });
    const actions = [
      timed('all', 10),
      of('a', timed('a-1', 40)),
      of('a', timed('a-2', 100)),
      of('b', timed('b-1', 46, 50)),
    ];
    const sum = (some: Action[], done: string[] = []) =>
      plan([step('train', [], { actions: some })], { done: new Set(done) }).hours;
    expect(sum(actions)).to.deep.equal({ min: 56, max: 150 });
    expect(sum(actions.slice(1))).to.deep.equal({ min: 46, max: 140 });
    expect(sum(actions, ['all', 'a-2'])).to.deep.equal({ min: 40, max: 50 });
  });

  it('puts a step after those that it waits for, and names them', () => {
    const made = plan([step('a', [], { after: ['c', 'b'] }), step('b'), step('c')]);
    expect(idsOf(made)).to.deep.equal(['b', 'c', 'a']);
    expect(made.steps[2]!.waitsFor.map(({ id }) => id)).to.deep.equal(['c', 'b']);
    expect(made.steps[0]!.waitsFor).to.deep.equal([]);
  });

  it('begins with what leads to the next rung, where the order allows it', () => {
    const steps = [
      step('a', ['a-1']),
      step('b', ['b-1']),
      step('c', ['c-1'], { after: ['b'] }),
      step('d', ['d-1']),
    ];
    expect(idsOf(plan(steps, { first: new Set(['c-1']) }))).to.deep.equal(['b', 'c', 'a', 'd']);
    expect(idsOf(plan(steps, { first: new Set(['no-such']) }))).to.deep.equal(['a', 'b', 'c', 'd']);
  });

  it('leaves out what is done, and waits for nothing that is', () => {
    const made = plan(
      [step('a', ['a-1']), step('b', ['b-1', 'b-2'], { after: ['a'] }), step('c'), step('d')],
      { done: new Set(['a-1', 'b-1', 'c']) },
    );
    expect(idsOf(made)).to.deep.equal(['b', 'd']);
    expect(made.steps[0]!.actions.map(({ id }) => id)).to.deep.equal(['b-2']);
    expect(made.steps[0]!.waitsFor).to.deep.equal([]);
  });

  it('leaves out the steps that are not for this person', () => {
    const made = plan([step('a'), step('b', [], { after: ['a'] })], { skipped: new Set(['a']) });
    expect(idsOf(made)).to.deep.equal(['b']);
    expect(made.steps[0]!.waitsFor).to.deep.equal([]);
  });

  it('tells apart what goes on beside the others', () => {
    const made = plan(
      [step('a'), step('b', [], { ongoing: true, after: ['a'] }), step('c', [], { after: ['b'] })],
      { start: '2026-01-05', hoursAWeek: 5 },
    );
    expect(idsOf(made)).to.deep.equal(['a', 'c']);
    expect(made.steps[1]!.waitsFor).to.deep.equal([]);
    expect(made.beside.map((it) => it.step.id)).to.deep.equal(['b']);
    expect(made.beside[0]!.waitsFor.map(({ id }) => id)).to.deep.equal(['a']);
    expect(made.beside[0]!.from).to.equal(undefined);
  });

  it('comes to an end where steps wait for each other in a circle, or for themselves', () => {
    const made = plan([
      step('a', [], { after: ['b'] }),
      step('b', [], { after: ['a'] }),
      step('c', [], { after: ['c', 'gone'] }),
    ]);
    expect([...idsOf(made)].sort()).to.deep.equal(['a', 'b', 'c']);
  });

  it('is empty without steps', () => {
    const none = { steps: [], beside: [], hours: undefined, unknown: 0, end: undefined };
    expect(planFor(career(), { done: new Set() })).to.deep.equal(none);
  });

  describe('with a first day and hours a week', () => {
    const begin = { start: '2026-01-05', hoursAWeek: 10 };

    it('dates one step after the other', () => {
      const made = plan([lasting('a', 10), lasting('b', 5), lasting('c', 5)], begin);
      expect(dates(made)).to.deep.equal([
        '2026-01-05 to 2026-01-11',
        '2026-01-12 to 2026-01-15',
        '2026-01-15 to 2026-01-18',
      ]);
      expect(made.end).to.deep.equal({ date: '2026-01-18', isEarliest: false });
      expect(made.hours).to.deep.equal({ min: 20, max: 20 });
    });

    it('counts the most hours that a step may take', () => {
      const steps = [step('a', [], { actions: [timed('x', 1, 10)] }), lasting('b', 10)];
      expect(dates(plan(steps, begin))[1]).to.equal('2026-01-12 to 2026-01-18');
      expect(plan(steps, begin).hours).to.deep.equal({ min: 11, max: 20 });
    });

    it('invents no time: what follows is told as the earliest, or not at all', () => {
      const made = plan([lasting('a', 10), step('b', ['b-1']), step('c'), lasting('d', 10)], begin);
      expect(dates(made)).to.deep.equal([
        '2026-01-05 to 2026-01-11',
        '2026-01-12 to ?',
        '? to ?',
        '2026-01-12+ to 2026-01-18+',
      ]);
      expect(made.unknown).to.equal(2);
      expect(made.end).to.deep.equal({ date: '2026-01-18', isEarliest: true });
    });

    it('has no last day when no time is known', () => {
      const made = plan([step('a', ['a-1']), step('b')], begin);
      expect(dates(made)).to.deep.equal(['2026-01-05 to ?', '? to ?']);
      expect([made.end, made.hours]).to.deep.equal([undefined, undefined]);
    });

    it('counts what is known of a step of which more is not', () => {
      const made = plan(
        [step('a', [], { actions: [timed('x', 20), { id: 'y', text: 'Y' }] })],
        begin,
      );
      expect(dates(made)).to.deep.equal(['2026-01-05 to 2026-01-18+']);
      expect(made.steps[0]!.takesMore).to.equal(true);
    });

    it('takes the person’s own guess for all of a step', () => {
      const steps = [
        step('a', [], { actions: [timed('x', 20), { id: 'y', text: 'Y' }] }),
        step('b'),
      ];
      const made = plan(steps, { ...begin, estimates: { a: 10, b: 10 } });
      expect(dates(made)).to.deep.equal(['2026-01-05 to 2026-01-11', '2026-01-12 to 2026-01-18']);
      expect(made.unknown).to.equal(0);
    });

    it('has no days beyond those that are written with four digits', () => {
      const made = plan([lasting('a', 1e12), lasting('b', 1)], begin);
      expect(dates(made)).to.deep.equal(['2026-01-05 to ?', '? to ?']);
    });
  });

  it('knows the first day alone without a pace, and none without a first day', () => {
    const steps = [lasting('a', 10), lasting('b', 10)];
    expect(dates(plan(steps, { start: '2026-01-05' }))).to.deep.equal([
      '2026-01-05 to ?',
      '? to ?',
    ]);
    expect(dates(plan(steps, { hoursAWeek: 5 }))).to.deep.equal(['? to ?', '? to ?']);
  });
});

describe('A day of a plan', () => {
  for (const day of ['2026-01-31', '2024-02-29', '2000-01-01', '2099-12-31']) {
    it(`may be ${day}`, () => {
      expect(isPlanDay(day)).to.equal(true);
    });
  }
  for (const day of [
    '2026-02-30',
    '2025-02-29',
    '1999-12-31',
    '2100-01-01',
    '2026-1-5',
    '',
    'now',
  ]) {
    it(`is not ${JSON.stringify(day)}`, () => {
      expect(isPlanDay(day)).to.equal(false);
    });
  }

  const sums: [day: string, days: number, then: string][] = [
    ['2026-03-07', 1, '2026-03-08'],
    ['2026-03-08', 1, '2026-03-09'],
    ['2026-10-31', 2, '2026-11-02'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-12-31', 1, '2026-01-01'],
    ['2026-01-31', 31, '2026-03-03'],
  ];
  for (const [day, days, then] of sums) {
    it(`is ${then} when it comes ${days} after ${day}`, () => {
      expect(addDays(day, days)).to.equal(then);
    });
  }
});

describe('Any plan', () => {
  const timedCareer = fc
    .tuple(anyCareer, fc.infiniteStream(fc.option(fc.integer({ min: 0, max: 400 }))))
    .map(([any, hours]): CareerPath => {
      const withHours = (action: Action): Action => {
        const most = hours.next().value as number | null;
        return most === null
          ? action
          : { ...action, ...timed(action.id, Math.floor(most / 2), most) };
      };
      const { steps = [] } = any;
      return {
        ...any,
        steps: steps.map((it) => ({ ...it, actions: it.actions?.map(withHours) }) as Step),
      };
    });
  const cases = timedCareer.chain((any) =>
    fc.record({
      any: fc.constant(any),
      done: fc.subarray(tickable(any)).map((ids) => new Set(ids)),
      first: fc.subarray(tickable(any)).map((ids) => new Set(ids)),
      start: anyDay,
      hoursAWeek: anyPace,
    }),
  );

  it('has each open step once, and none before one that it comes after', () => {
    fc.assert(
      fc.property(cases, ({ any, ...options }) => {
        const { steps, beside } = planFor(any, options);
        const ids = steps.map((it) => it.step.id);
        const open = (any.steps ?? []).filter(
          ({ id, actions }) =>
            !(actions?.length
              ? actions.every((it) => options.done.has(it.id))
              : options.done.has(id)),
        );
        expect([...ids, ...beside.map((it) => it.step.id)].sort()).to.deep.equal(
          open.map(({ id }) => id).sort(),
        );
        steps.forEach(({ step: { after = [] }, waitsFor }, i) => {
          const waited = after.filter((id) => ids.includes(id));
          for (const id of waited) expect(ids.indexOf(id)).to.be.below(i);
          expect(waitsFor.map(({ id }) => id)).to.deep.equal(waited);
        });
      }),
    );
  });

  it('sums its hours, and goes on from day to day', () => {
    fc.assert(
      fc.property(cases, ({ any, ...options }) => {
        const { steps, hours, unknown, end } = planFor(any, options);
        const known = steps.flatMap((it) => it.hours ?? []);
        const sum = (name: 'min' | 'max') => known.reduce((total, it) => total + it[name], 0);
        expect(hours).to.deep.equal(
          known.length > 0 ? { min: sum('min'), max: sum('max') } : undefined,
        );
        expect(unknown).to.equal(steps.filter((it) => it.takesMore).length);
        const days = steps.flatMap(({ from, to }) => [from, to]).flatMap((it) => it?.date ?? []);
        expect(days.every((day) => /^\d{4}-\d\d-\d\d$/.test(day))).to.equal(true);
        const lasts = steps.flatMap(({ to }) => to?.date ?? []);
        expect([...lasts].sort()).to.deep.equal(lasts);
        expect(end?.date).to.equal(lasts.at(-1));
        for (const { from, to } of steps)
          if (from && to) expect(from.date <= to.date).to.equal(true);
        if (unknown === 0) expect(steps.some(({ to }) => to?.isEarliest)).to.equal(false);
      }),
    );
  });

  it('never ends later with more hours a week', () => {
    fc.assert(
      fc.property(cases, anyPace, ({ any, ...options }, more) => {
        const slow = planFor(any, options);
        const fast = planFor(any, { ...options, hoursAWeek: options.hoursAWeek + more });
        expect((fast.end?.date ?? '') <= (slow.end?.date ?? '9')).to.equal(true);
        fast.steps.forEach(({ to }, i) => {
          if (to) expect(to.date <= slow.steps[i]!.to!.date).to.equal(true);
        });
      }),
    );
  });

  it('is moved as a whole when it begins later', () => {
    fc.assert(
      fc.property(cases, fc.nat({ max: 400 }), ({ any, ...options }, days) => {
        const one = planFor(any, options);
        const other = planFor(any, { ...options, start: addDays(options.start, days)! });
        one.steps.forEach(({ to }, i) =>
          expect(other.steps[i]!.to?.date).to.equal(to && addDays(to.date, days)),
        );
      }),
    );
  });
});
