import { expect } from 'chai';
import * as fc from 'fast-check';
import { advise, reasonFor, weeksFor, type Advice, type Answers } from '../../src/model/advice.js';
import type { CareerPath, Condition } from '../../src/schema/career-path.js';
import { fullCareer, without } from '../support/career.js';

const FILE = '/data/peer-support-specialist/peer-support-specialist.en.json';

/** Short for the answers of the built-in career. */
const SCHOOL = { no: 'not-yet', hs: 'high-school', college: 'college', ba: 'bachelors' } as const;

interface Persona {
  who: string;
  answers: Answers;
  /** Ticked in the checklist. */
  done?: string[];
  rung: string | undefined;
  /** Ids of what is not met on the way to the next rung; a question mark: not known. */
  gaps: string[];
  actions: string[];
}

const PERSONAS: Persona[] = [
  {
    who: 'skips everything',
    answers: {},
    rung: undefined,
    gaps: ['schooling?', 'training?'],
    actions: ['check-schooling', 'choose-training', 'finish-training'],
  },
  {
    who: 'only wants to look around',
    answers: { goal: 'start', time: 2 },
    rung: undefined,
    gaps: ['schooling?', 'training?'],
    actions: ['read-role', 'weigh-sharing', 'note-challenges'],
  },
  {
    who: 'only says where',
    answers: { place: 'US-OH' },
    rung: undefined,
    gaps: ['schooling?', 'training?'],
    actions: ['check-schooling', 'choose-training', 'finish-training'],
  },
  {
    who: 'has not finished school',
    answers: { schooling: SCHOOL.no },
    rung: undefined,
    gaps: ['schooling?', 'training?'],
    actions: ['check-schooling', 'choose-training', 'finish-training'],
  },
  {
    who: 'has not finished school and has no training',
    answers: { schooling: SCHOOL.no, training: 'none', credential: 'none', years: 0 },
    rung: undefined,
    gaps: ['schooling', 'training'],
    actions: ['check-schooling', 'choose-training', 'finish-training'],
  },
  {
    who: 'finished the training before school',
    answers: { schooling: SCHOOL.no, training: 'done' },
    rung: undefined,
    // A certificate would do as well.
    gaps: ['schooling?'],
    actions: ['check-schooling', 'read-role', 'weigh-sharing'],
  },
  {
    who: 'has a GED and nothing else',
    answers: { schooling: SCHOOL.hs, training: 'none', credential: 'none', years: 0 },
    rung: undefined,
    gaps: ['training'],
    actions: ['choose-training', 'finish-training', 'read-role'],
  },
  {
    who: 'has high school and skips the rest',
    answers: { schooling: SCHOOL.hs },
    rung: undefined,
    gaps: ['training?'],
    actions: ['choose-training', 'finish-training', 'read-role'],
  },
  {
    who: 'has some college and no training',
    answers: { schooling: SCHOOL.college, training: 'none', credential: 'none', years: 0 },
    rung: undefined,
    gaps: ['training'],
    actions: ['choose-training', 'finish-training', 'read-role'],
  },
  {
    who: 'has a degree and no training',
    answers: { schooling: SCHOOL.ba, training: 'none', credential: 'none', years: 0 },
    rung: undefined,
    gaps: ['training'],
    actions: ['choose-training', 'finish-training', 'read-role'],
  },
  {
    who: 'is in a training',
    answers: { schooling: SCHOOL.hs, training: 'begun', credential: 'none', years: 0 },
    rung: undefined,
    gaps: ['training'],
    actions: ['finish-training', 'read-role', 'weigh-sharing'],
  },
  {
    who: 'is in a training and has read about the role',
    answers: { schooling: SCHOOL.hs, training: 'begun', credential: 'none', years: 0 },
    done: ['read-role', 'weigh-sharing'],
    rung: undefined,
    gaps: ['training'],
    actions: ['finish-training', 'note-challenges', 'list-what-helped'],
  },
  {
    who: 'helped for half a year without training',
    answers: { schooling: SCHOOL.hs, training: 'none', credential: 'none', years: 0.5 },
    rung: undefined,
    gaps: ['training'],
    actions: ['choose-training', 'finish-training', 'read-role'],
  },
  {
    who: 'volunteered for a year without training',
    answers: { schooling: SCHOOL.hs, training: 'none', credential: 'none', years: 1 },
    rung: 'entry',
    gaps: ['certificate', 'two-years'],
    actions: ['check-rules', 'pass-exam', 'review-placement'],
  },
  {
    who: 'finished a training',
    answers: { schooling: SCHOOL.hs, training: 'done' },
    rung: 'entry',
    gaps: ['certificate?', 'two-years?'],
    actions: ['check-rules', 'pass-exam', 'find-placement'],
  },
  {
    who: 'finished a training and has no certificate',
    answers: { schooling: SCHOOL.hs, training: 'done', credential: 'none', years: 0 },
    rung: 'entry',
    gaps: ['certificate', 'two-years'],
    actions: ['check-rules', 'pass-exam', 'find-placement'],
  },
  {
    who: 'finished a training, with a degree',
    answers: { schooling: SCHOOL.ba, training: 'done', credential: 'none', years: 0 },
    rung: 'entry',
    gaps: ['certificate', 'two-years'],
    actions: ['check-rules', 'pass-exam', 'find-placement'],
  },
  {
    who: 'has applied for a certificate',
    answers: { schooling: SCHOOL.hs, training: 'done', credential: 'applying', years: 0 },
    rung: 'entry',
    gaps: ['certificate', 'two-years'],
    actions: ['pass-exam', 'find-placement', 'review-placement'],
  },
  {
    who: 'has applied and works since a year',
    answers: { schooling: SCHOOL.hs, training: 'done', credential: 'applying', years: 1 },
    rung: 'entry',
    gaps: ['certificate', 'two-years'],
    actions: ['pass-exam', 'review-placement', 'search-jobs'],
  },
  {
    who: 'is certified and new',
    answers: { schooling: SCHOOL.hs, training: 'done', credential: 'held', years: 0 },
    rung: 'entry',
    gaps: ['two-years'],
    actions: ['find-placement', 'review-placement', 'search-jobs'],
  },
  {
    who: 'is certified and skips the years',
    answers: { schooling: SCHOOL.hs, training: 'done', credential: 'held' },
    rung: 'entry',
    gaps: ['two-years?'],
    actions: ['find-placement', 'review-placement', 'search-jobs'],
  },
  {
    who: 'says only that there is a certificate',
    answers: { credential: 'held' },
    rung: 'entry',
    gaps: ['two-years?'],
    actions: ['find-placement', 'review-placement', 'search-jobs'],
  },
  {
    who: 'is certified without having finished school',
    answers: { schooling: SCHOOL.no, credential: 'held', years: 1 },
    rung: 'entry',
    gaps: ['two-years'],
    actions: ['review-placement', 'search-jobs', 'read-role'],
  },
  {
    who: 'is certified with a year of work',
    answers: { schooling: SCHOOL.hs, training: 'done', credential: 'held', years: 1 },
    rung: 'entry',
    gaps: ['two-years'],
    actions: ['review-placement', 'search-jobs', 'read-role'],
  },
  {
    who: 'is just short of two years',
    answers: { schooling: SCHOOL.hs, training: 'done', credential: 'held', years: 1.9 },
    rung: 'entry',
    gaps: ['two-years'],
    actions: ['review-placement', 'search-jobs', 'read-role'],
  },
  {
    who: 'worked three years without a certificate',
    answers: { schooling: SCHOOL.hs, training: 'done', credential: 'none', years: 3 },
    rung: 'entry',
    gaps: ['certificate'],
    actions: ['check-rules', 'pass-exam', 'read-role'],
  },
  {
    who: 'led a team for eight years without a certificate',
    answers: {
      schooling: SCHOOL.hs,
      training: 'none',
      credential: 'none',
      years: 8,
      leading: ['team'],
    },
    rung: 'entry',
    gaps: ['certificate'],
    actions: ['check-rules', 'pass-exam', 'read-role'],
  },
  {
    who: 'is certified with two years',
    answers: { schooling: SCHOOL.hs, training: 'done', credential: 'held', years: 2 },
    rung: 'specialist',
    gaps: ['five-years', 'guiding?'],
    actions: ['join-network', 'ask-employer', 'find-mentor'],
  },
  {
    who: 'is certified with two years and leads nobody',
    answers: { schooling: SCHOOL.hs, training: 'done', credential: 'held', years: 2, leading: [] },
    rung: 'specialist',
    gaps: ['five-years', 'guiding'],
    actions: ['join-network', 'ask-employer', 'find-mentor'],
  },
  {
    who: 'mentors after two years',
    answers: {
      schooling: SCHOOL.hs,
      training: 'done',
      credential: 'held',
      years: 2,
      leading: ['mentor'],
    },
    rung: 'specialist',
    gaps: ['five-years'],
    actions: ['join-network', 'ask-employer', 'note-renewal'],
  },
  {
    who: 'mentors and is in a network already',
    answers: {
      schooling: SCHOOL.hs,
      training: 'done',
      credential: 'held',
      years: 4.9,
      leading: ['mentor'],
    },
    done: ['join-network'],
    rung: 'specialist',
    gaps: ['five-years'],
    actions: ['ask-employer', 'note-renewal', 'practice-listening'],
  },
  {
    who: 'has five years and leads nobody',
    answers: { schooling: SCHOOL.hs, training: 'done', credential: 'held', years: 5, leading: [] },
    rung: 'specialist',
    gaps: ['guiding'],
    actions: ['find-mentor', 'practice-listening', 'note-renewal'],
  },
  {
    who: 'has nine years and skips leading',
    answers: { schooling: SCHOOL.ba, training: 'done', credential: 'held', years: 9 },
    rung: 'specialist',
    gaps: ['guiding?'],
    actions: ['find-mentor', 'practice-listening', 'note-renewal'],
  },
  {
    who: 'runs services after three years',
    answers: { credential: 'held', years: 3, leading: ['department'] },
    rung: 'specialist',
    gaps: ['five-years'],
    actions: ['join-network', 'ask-employer', 'note-renewal'],
  },
  {
    who: 'has five years and leads groups',
    answers: { schooling: SCHOOL.hs, credential: 'held', years: 5, leading: ['groups'] },
    rung: 'senior',
    gaps: ['team'],
    actions: ['ask-employer', 'join-events', 'note-renewal'],
  },
  {
    who: 'has six years, mentors and leads groups',
    answers: {
      schooling: SCHOOL.college,
      training: 'done',
      credential: 'held',
      years: 6,
      leading: ['mentor', 'groups'],
    },
    rung: 'senior',
    gaps: ['team'],
    actions: ['ask-employer', 'join-events', 'note-renewal'],
  },
  {
    who: 'asked the employer already',
    answers: {
      schooling: SCHOOL.hs,
      training: 'done',
      credential: 'held',
      years: 7,
      leading: ['groups'],
      goal: 'lead',
    },
    done: ['ask-employer', 'join-events'],
    rung: 'senior',
    gaps: ['team'],
    actions: ['join-network', 'find-mentor', 'note-renewal'],
  },
  {
    who: 'coordinates a team',
    answers: {
      schooling: SCHOOL.hs,
      training: 'done',
      credential: 'held',
      years: 6,
      leading: ['team'],
    },
    rung: 'lead',
    gaps: ['services'],
    actions: ['ask-employer', 'find-mentor', 'join-network'],
  },
  {
    who: 'coordinates a team, never finished school',
    answers: { schooling: SCHOOL.no, credential: 'held', years: 10, leading: ['team', 'groups'] },
    rung: 'lead',
    gaps: ['services'],
    actions: ['ask-employer', 'find-mentor', 'join-network'],
  },
  {
    who: 'runs services',
    answers: {
      schooling: SCHOOL.ba,
      training: 'done',
      credential: 'held',
      years: 12,
      leading: ['team', 'department'],
    },
    rung: 'director',
    gaps: [],
    actions: ['note-renewal', 'practice-listening', 'join-class'],
  },
  {
    who: 'runs services and says nothing of school',
    answers: { credential: 'held', years: 15, leading: ['department'] },
    rung: 'director',
    gaps: [],
    actions: ['note-renewal', 'practice-listening', 'join-class'],
  },
];

const rungOf = ({ level }: Advice) => level?.id;
const gapsOf = ({ ahead }: Advice) =>
  ahead
    .filter(({ reason }) => reason.truth !== 'met')
    .map(({ requirement, reason }) => requirement.id + (reason.truth === 'unknown' ? '?' : ''));
const actionsOf = ({ actions }: Advice) => actions.map(({ action }) => action.id);

describe('advice', () => {
  let career: CareerPath;
  before(async () => {
    career = (await (await fetch(FILE)).json()) as CareerPath;
  });

  it('is tried on forty people or more', () => expect(PERSONAS.length).to.be.at.least(40));

  for (const { who, answers, done, rung, gaps, actions } of PERSONAS) {
    it(`for somebody who ${who}`, () => {
      const advice = advise(career, answers, new Set(done));
      expect(rungOf(advice), 'rung').to.equal(rung);
      expect(gapsOf(advice), 'gaps').to.deep.equal(gaps);
      expect(actionsOf(advice), 'actions').to.deep.equal(actions);
    });
  }

  it('names the pay of the rung and of the next', () => {
    const { pay, nextPay } = advise(career, { credential: 'held', years: 2 });
    expect(pay?.level).to.equal('specialist');
    expect(nextPay?.level).to.equal('senior');
  });

  it('counts what somebody has already, and the own story always', () => {
    const ids = (answers: Answers) => advise(career, answers).strengths.map(({ id }) => id);
    expect(ids({})).to.deep.equal(['recovery']);
    expect(ids({ schooling: 'bachelors', years: 1, leading: ['mentor'] })).to.deep.equal([
      'recovery',
      'degree',
      'worked',
      'led',
    ]);
  });

  it('says which answers show an action as done', () => {
    const { done } = advise(career, { schooling: 'high-school', credential: 'held', years: 1 });
    expect(done).to.deep.equal([
      'check-schooling',
      'finish-training',
      'check-rules',
      'pass-exam',
      'find-placement',
    ]);
  });

  it('takes the actions of a place in the stead of the step’s', () => {
    const steps = career.steps!.map((step) =>
      step.id === 'get-certified'
        ? { ...step, actions: [{ id: 'us-oh-exam', text: 'Pass.' }] }
        : step,
    );
    const advice = advise({ ...career, steps }, { schooling: 'high-school', training: 'done' });
    expect(actionsOf(advice)).to.deep.equal(['us-oh-exam', 'find-placement', 'review-placement']);
  });

  it('takes a certificate that somebody has for what a place asks, but for its renewal', () => {
    const ends = [
      'ask',
      'training',
      'work',
      'supervision',
      'exam',
      'course-tests',
      'apply',
      'renew',
    ];
    const steps = career.steps!.map((step) =>
      step.id === 'get-certified'
        ? { ...step, actions: ends.map((end) => ({ id: `us-oh-${end}`, text: 'Do it.' })) }
        : step,
    );
    const doneBy = (answers: Answers) =>
      advise({ ...career, steps }, answers).done.filter((id) => id.startsWith('us-oh-'));
    expect(doneBy({ credential: 'held' })).to.deep.equal(
      ends.slice(0, -1).map((end) => `us-oh-${end}`),
    );
    expect(doneBy({ training: 'done' })).to.deep.equal(['us-oh-training']);
    expect(doneBy({ credential: 'applying', years: 9 })).to.deep.equal([]);
  });

  it('takes from the place how long the training is', () => {
    const hours = { min: 40, max: 46, source: 'law' };
    const steps = career.steps!.map((step) =>
      step.id === 'get-certified'
        ? { ...step, actions: [{ id: 'us-oh-training', text: 'Learn.', hours }] }
        : step,
    );
    const { actions } = advise({ ...career, steps }, { schooling: 'college', training: 'begun' });
    expect(actions[0]!.action).to.include({ id: 'finish-training' });
    expect(actions[0]!.action.hours).to.deep.equal(hours);
  });

  it('names first, of what closes a gap, what waits for nothing', () => {
    const steps = career.steps!.map((step) =>
      step.id === 'get-certified' ? { ...step, after: ['gain-experience'] } : step,
    );
    const advice = advise({ ...career, steps }, { schooling: 'high-school', training: 'done' });
    expect(actionsOf(advice)).to.deep.equal(['find-placement', 'review-placement', 'search-jobs']);
  });

  it('begins with what the person wants, unless that waits for something', () => {
    const trained: Answers = { schooling: 'high-school', training: 'done' };
    const first = (answers: Answers) => actionsOf(advise(career, answers))[0];
    expect(first({ ...trained, goal: 'start' })).to.equal('read-role');
    expect(first({ ...trained, goal: 'certify' })).to.equal('check-rules');
    expect(first({ ...trained, goal: 'lead' })).to.equal('join-network');
    expect(first({ ...trained, goal: 'change-setting' })).to.equal('search-jobs');
    expect(first({ schooling: 'high-school', goal: 'lead' })).to.equal('choose-training');
    expect(first({ ...trained, goal: 'move-up' })).to.equal(first(trained));
  });

  it('has behind somebody what belongs to the rungs below theirs', () => {
    const { actions } = advise(career, { credential: 'held', years: 15, leading: ['department'] });
    const past = career.advisor!.behind!.flatMap(({ steps }) => steps);
    for (const { step } of actions) expect(past).not.to.include(step.id);
  });

  it('says nothing of a career that has no rules', () => {
    const advice = advise(without(career, 'advisor'), { years: 3 });
    expect(rungOf(advice)).to.equal('director');
    expect(gapsOf(advice)).to.deep.equal([]);
  });

  it('works with another career’s questions', () => {
    const other = fullCareer();
    const answers: Answers = { years: 2, masks: ['steel'], place: 'US-TX' };
    const { met } = advise(other, answers);
    expect(met.map(({ requirement }) => requirement.id)).to.deep.equal(['two-years']);
    expect(gapsOf(advise(other, { ...answers, years: 1 }))).to.deep.equal(['two-years']);
  });

  describe('whatever somebody answers', () => {
    const answers: fc.Arbitrary<Answers> = fc.record(
      {
        goal: fc.constantFrom('start', 'certify', 'move-up', 'lead', 'change-setting'),
        schooling: fc.constantFrom('not-yet', 'high-school', 'college', 'bachelors'),
        training: fc.constantFrom('none', 'begun', 'done'),
        credential: fc.constantFrom('none', 'applying', 'held'),
        years: fc.double({ min: 0, max: 40, noNaN: true }),
        leading: fc.subarray(['mentor', 'groups', 'team', 'department']),
        time: fc.integer({ min: 1, max: 60 }),
      },
      { requiredKeys: [] },
    ) as fc.Arbitrary<Answers>;
    const height = (advice: Advice) =>
      advice.level ? career.levels!.findIndex(({ id }) => id === advice.level!.id) + 1 : 0;

    it('more experience, a certificate or more leading never lowers the rung', () => {
      fc.assert(
        fc.property(
          answers,
          fc.double({ min: 0, max: 20, noNaN: true }),
          fc.subarray(['mentor', 'groups', 'team', 'department']),
          (one, more, leading) => {
            const before = height(advise(career, one));
            const richer: Answers[] = [
              { ...one, years: Number(one['years'] ?? 0) + more },
              { ...one, credential: 'held' },
              { ...one, training: 'done' },
              { ...one, leading: [...((one['leading'] as string[]) ?? []), ...leading] },
            ];
            for (const it of richer) expect(height(advise(career, it))).to.be.at.least(before);
          },
        ),
      );
    });

    it('gives at most three actions, none done and none twice, and the same for the same answers', () => {
      fc.assert(
        fc.property(answers, (given) => {
          const advice = advise(career, given);
          const ids = actionsOf(advice);
          expect(ids.length).to.be.at.most(3);
          expect(new Set(ids).size).to.equal(ids.length);
          expect(ids.filter((id) => advice.done.includes(id))).to.deep.equal([]);
          expect(advise(career, given)).to.deep.equal(advice);
        }),
      );
    });

    it('every rung is reached by somebody, and every action comes up', () => {
      const rungs = new Set(PERSONAS.map(({ rung }) => rung));
      expect([...rungs].filter(Boolean).length).to.equal(career.levels!.length);
      const all = career.steps!.flatMap(({ actions = [] }) => actions.map(({ id }) => id));
      const seen = new Set<string>();
      // Who does the first thing alone, and looks again, gets to everything, and to each in its turn.
      for (let [first] = actionsOf(advise(career, {})); first;) {
        const { after = [] } = career.steps!.find((it) =>
          it.actions?.some(({ id }) => id === first),
        )!;
        const before = career.steps!.filter(({ id }) => after.includes(id));
        const isOfGap = ['check-schooling', 'choose-training', 'finish-training'].includes(first);
        for (const { id } of isOfGap ? [] : before.flatMap(({ actions = [] }) => actions)) {
          expect([...seen], `before ${first}`).to.include(id);
        }
        expect([...seen]).not.to.include(first);
        seen.add(first);
        [first] = actionsOf(advise(career, {}, seen));
      }
      expect([...seen].sort()).to.deep.equal([...all].sort());
    });

    it('never names a step that is not for somebody, nor lets others wait for it', () => {
      const steps = career.steps!.map(({ id }) => id);
      fc.assert(
        fc.property(answers, fc.subarray(steps), (given, aside) => {
          const { actions } = advise(career, given, new Set(), new Set(aside));
          for (const { step } of actions) expect(aside).not.to.include(step.id);
        }),
      );
      const free = advise(
        career,
        { schooling: 'high-school', goal: 'change-setting' },
        new Set(),
        new Set(['get-training', 'get-certified']),
      );
      expect(actionsOf(free)).to.deep.equal(['search-jobs', 'tailor-resume', 'join-events']);
    });

    it('a reason tells of each part, down to the questions', () => {
      const condition: Condition = {
        and: [
          { '>=': [{ var: 'years' }, 2] },
          { or: [{ '==': [{ var: 'a' }, 'x'] }, { '!': { in: ['y', { var: 'b' }] } }] },
        ],
      };
      const reason = reasonFor(condition, { years: 3, a: 'z' });
      expect(reason.truth).to.equal('unknown');
      expect(reason.because!.map(({ truth }) => truth)).to.deep.equal(['met', 'unknown']);
      const [compared, not] = reason.because![1]!.because!;
      expect([compared!.question, compared!.truth]).to.deep.equal(['a', 'unmet']);
      expect([not!.truth, not!.because![0]!.question]).to.deep.equal(['unknown', 'b']);
    });
  });

  const TRUTHS: [Condition, Answers, string][] = [
    [true, {}, 'met'],
    [false, {}, 'unmet'],
    [{ '==': [{ var: 'a' }, 'x'] }, { a: 'x' }, 'met'],
    [{ '==': [{ var: 'a' }, 'x'] }, { a: 'y' }, 'unmet'],
    [{ '==': [{ var: 'a' }, 'x'] }, {}, 'unknown'],
    [{ '==': [{ var: 'constructor' }, 'x'] }, {}, 'unknown'],
    [{ in: ['x', { var: 'a' }] }, { a: ['x', 'y'] }, 'met'],
    [{ in: ['x', { var: 'a' }] }, { a: [] }, 'unmet'],
    [{ in: ['x', { var: 'a' }] }, { a: 'x' }, 'met'],
    [{ in: ['x', { var: 'a' }] }, { a: 'xx' }, 'unmet'],
    [{ '>=': [{ var: 'a' }, 2] }, { a: 2 }, 'met'],
    [{ '>=': [{ var: 'a' }, 2] }, { a: 1.99 }, 'unmet'],
    [{ '<': [{ var: 'a' }, 2] }, { a: 2 }, 'unmet'],
    [{ '<': [{ var: 'a' }, 2] }, { a: 0 }, 'met'],
    [{ '!': { '<': [{ var: 'a' }, 2] } }, {}, 'unknown'],
    [{ and: [] }, {}, 'met'],
    [{ or: [] }, {}, 'unmet'],
    [{ and: [false, { '<': [{ var: 'a' }, 2] }] }, {}, 'unmet'],
    [{ or: [true, { '<': [{ var: 'a' }, 2] }] }, {}, 'met'],
  ];
  for (const [condition, answers, truth] of TRUTHS) {
    it(`${JSON.stringify(condition)} with ${JSON.stringify(answers)} is ${truth}`, () => {
      expect(reasonFor(condition, answers).truth).to.equal(truth);
    });
  }

  const WEEKS: [number | undefined, number | undefined, unknown][] = [
    [40, 5, { min: 8, max: 8 }],
    [41, 5, { min: 9, max: 9 }],
    [21, 0.7, { min: 30, max: 30 }],
    [undefined, 5, undefined],
    [40, undefined, undefined],
    [40, 0, undefined],
  ];
  for (const [hours, week, expected] of WEEKS) {
    it(`${hours} hours at ${week} a week take ${JSON.stringify(expected)} weeks`, () => {
      const own = hours === undefined ? undefined : { min: hours, max: hours, source: 's' };
      const action = { id: 'a', text: 'Do.', ...(own && { hours: own }) };
      expect(weeksFor(action, week)).to.deep.equal(expected);
    });
  }
});
