import { expect } from 'chai';
import * as fc from 'fast-check';
import { startOver, stepsOf, tally, type StepView } from '../../src/model/checklist.js';
import { apply, NO_PROGRESS, type Mark, type Progress } from '../../src/model/progress.js';
import { anyCareer } from '../support/arbitrary-career.js';
import { career, step } from '../support/career.js';

const OWN_ACTION = 'Done';
const NOW = Date.UTC(2025, 7, 28);

const data = career({
  steps: [step('learn', ['read', 'watch']), step('practise', ['weld']), step('apply')],
});

function progressOf(marks: readonly string[], from: Progress = NO_PROGRESS): Progress {
  const toMark = (mark: string): Mark => {
    const [, isOff, kind, id] = /^(-?)(skip:)?(.+)$/.exec(mark)!;
    return { kind: kind ? 'skipped' : 'done', id: id!, on: !isOff };
  };
  return apply(from, marks.map(toMark), NOW);
}

const viewsOf = (...marks: string[]): StepView[] => stepsOf(data, progressOf(marks), OWN_ACTION);

describe('The steps of a checklist', () => {
  it('are none in a career without steps', () => {
    expect(stepsOf(career(), NO_PROGRESS, OWN_ACTION)).to.deep.equal([]);
  });

  it('stand in the file’s order and are counted from 1', () => {
    expect(viewsOf().map(({ number, step: { id } }) => [number, id])).to.deep.equal([
      [1, 'learn'],
      [2, 'practise'],
      [3, 'apply'],
    ]);
  });

  const states: [marks: string[], states: string[], done: number[]][] = [
    [[], ['open', 'open', 'open'], [0, 0, 0]],
    [['read'], ['begun', 'open', 'open'], [1, 0, 0]],
    [
      ['read', 'watch'],
      ['done', 'open', 'open'],
      [2, 0, 0],
    ],
    [
      ['read', '-read'],
      ['open', 'open', 'open'],
      [0, 0, 0],
    ],
    [
      ['weld', 'apply'],
      ['open', 'done', 'done'],
      [0, 1, 1],
    ],
    [['learn'], ['open', 'open', 'open'], [0, 0, 0]],
    [['skip:learn'], ['skipped', 'open', 'open'], [0, 0, 0]],
    [
      ['read', 'skip:learn'],
      ['skipped', 'open', 'open'],
      [1, 0, 0],
    ],
    [
      ['read', 'watch', 'skip:learn'],
      ['skipped', 'open', 'open'],
      [2, 0, 0],
    ],
    [
      ['read', 'skip:learn', '-skip:learn'],
      ['begun', 'open', 'open'],
      [1, 0, 0],
    ],
    [
      ['skip:apply', 'apply'],
      ['open', 'open', 'skipped'],
      [0, 0, 1],
    ],
    [
      ['vanished', 'skip:vanished'],
      ['open', 'open', 'open'],
      [0, 0, 0],
    ],
  ];
  for (const [marks, expected, done] of states) {
    it(`are ${expected.join(', ')} after ${marks.join(', ') || 'nothing'}`, () => {
      const views = viewsOf(...marks);
      expect(views.map(({ state }) => state)).to.deep.equal(expected);
      expect(views.map(({ doneActions }) => doneActions)).to.deep.equal(done);
    });
  }

  for (const actions of [undefined, []]) {
    it(`are ticked themselves when they have ${actions ? 'an empty list of' : 'no'} actions`, () => {
      const [view] = stepsOf(
        career({ steps: [step('apply', [], actions && { actions })] }),
        NO_PROGRESS,
        OWN_ACTION,
      );
      expect(view!.actions).to.deep.equal([{ id: 'apply', text: OWN_ACTION }]);
    });
  }

  it('do not take what every object has for a tick', () => {
    const views = stepsOf(
      career({ steps: [step('constructor'), step('two', ['valueof'])] }),
      NO_PROGRESS,
      OWN_ACTION,
    );
    expect(views.map(({ state }) => state)).to.deep.equal(['open', 'open']);
  });

  it('can be ticked whatever their id', () => {
    const views = stepsOf(
      career({ steps: [step('constructor')] }),
      progressOf(['constructor']),
      OWN_ACTION,
    );
    expect(views.map(({ state }) => state)).to.deep.equal(['done']);
  });
});

describe('The sum of a checklist', () => {
  const sums: [marks: string[], sum: [number, number, number, number]][] = [
    [[], [0, 4, 0, 3]],
    [['read'], [1, 4, 0, 3]],
    [
      ['read', 'watch', 'weld', 'apply'],
      [4, 4, 3, 3],
    ],
    // A step that is not for somebody counts on neither side, with all its ticks.
    [
      ['read', 'skip:learn'],
      [0, 2, 0, 2],
    ],
    [
      ['read', 'watch', 'apply', 'skip:learn'],
      [1, 2, 1, 2],
    ],
    [
      ['skip:learn', 'skip:practise', 'skip:apply'],
      [0, 0, 0, 0],
    ],
    [['vanished'], [0, 4, 0, 3]],
  ];
  for (const [marks, [doneActions, totalActions, doneSteps, totalSteps]] of sums) {
    it(`is ${doneActions} of ${totalActions} actions and ${doneSteps} of ${totalSteps} steps after ${marks.join(', ') || 'nothing'}`, () => {
      expect(tally(viewsOf(...marks))).to.deep.equal({
        doneActions,
        totalActions,
        doneSteps,
        totalSteps,
      });
    });
  }

  it('is zero of zero without steps', () => {
    expect(tally([])).to.deep.equal({
      doneActions: 0,
      totalActions: 0,
      doneSteps: 0,
      totalSteps: 0,
    });
  });

  it('never counts more done than there is, in any career with any ticks', () => {
    fc.assert(
      fc.property(anyCareer, fc.infiniteStream(fc.boolean()), (any, coins) => {
        const toss = () => coins.next().value as boolean;
        const all = stepsOf(any, NO_PROGRESS, OWN_ACTION);
        const marks = all.flatMap(({ step: { id }, actions }): Mark[] => [
          ...actions.filter(toss).map((action) => ({
            kind: 'done' as const,
            id: action.id,
            on: true,
          })),
          ...(toss() && toss() ? [{ kind: 'skipped' as const, id, on: true }] : []),
        ]);
        const views = stepsOf(any, apply(NO_PROGRESS, marks, NOW), OWN_ACTION);
        const sum = tally(views);
        expect(sum.doneActions).to.be.within(0, sum.totalActions);
        expect(sum.doneSteps).to.be.within(0, sum.totalSteps);
        expect(sum.totalSteps).to.be.at.most(sum.totalActions);
        const skipped = marks.filter(({ kind }) => kind === 'skipped').length;
        expect(sum.totalSteps).to.equal((any.steps ?? []).length - skipped);
        expect(sum.doneSteps === sum.totalSteps).to.equal(sum.doneActions === sum.totalActions);
      }),
      { numRuns: 500 },
    );
  });
});

describe('Starting a checklist over', () => {
  const marks = ['read', 'weld', 'apply', 'skip:learn', 'vanished', 'skip:gone'];

  it('takes every tick back, those of skipped steps too', () => {
    const before = progressOf(marks);
    const changes = startOver(stepsOf(data, before, OWN_ACTION), before);
    const after = stepsOf(data, apply(before, changes, NOW), OWN_ACTION);
    expect(tally(after)).to.deep.equal(tally(viewsOf()));
    expect(after.every(({ state }) => state === 'open')).to.equal(true);
  });

  it('leaves alone what belongs to no step of this release', () => {
    const before = progressOf(marks);
    const changes = startOver(stepsOf(data, before, OWN_ACTION), before);
    expect(changes.map(({ id }) => id)).to.have.members(['read', 'weld', 'apply', 'learn']);
    expect(changes.every(({ on }) => !on)).to.equal(true);
  });

  it('changes nothing where nothing was ticked', () => {
    expect(startOver(viewsOf(), NO_PROGRESS)).to.deep.equal([]);
    const untied = progressOf(['read', '-read']);
    expect(startOver(stepsOf(data, untied, OWN_ACTION), untied)).to.deep.equal([]);
  });

  it('can be taken back: the same ticks are there again', () => {
    const before = progressOf(marks);
    const changes = startOver(stepsOf(data, before, OWN_ACTION), before);
    const undone = apply(
      apply(before, changes, NOW + 1),
      changes.map((change) => ({ ...change, on: true })),
      NOW + 2,
    );
    expect(stepsOf(data, undone, OWN_ACTION)).to.deep.equal(stepsOf(data, before, OWN_ACTION));
  });
});
