import { expect } from 'chai';
import * as fc from 'fast-check';
import { esPlace } from '../../src/i18n/es-place.js';
import { place as enPlace } from '../../src/i18n/en/place.js';
import { actionsOf, careerIn, saysOf, type PlaceWords } from '../../src/model/career-in-place.js';
import { isKnown } from '../../src/model/certification.js';
import type { CareerPath } from '../../src/schema/career-path.js';
import type { Certification, PlaceRules } from '../../src/schema/certification.js';
import { without } from '../support/career.js';
import { sampleCareer } from '../support/sample-career.js';
import { FROM, fullPlace, PLACES, placeRules } from '../support/sample-rules.js';

const TEXAS = PLACES[0];
const texts = (rules: PlaceRules, words: PlaceWords = enPlace) =>
  actionsOf(rules, words).map(({ text }) => text);

describe('What a person does to be certified in a place', () => {
  it('is all that it asks for, in the order in which one does it', () => {
    expect(actionsOf(fullPlace(), enPlace)).to.deep.equal([
      {
        id: 'us-tx-cw-training',
        text: 'Certified Welder: Complete 47.5 hours of approved training.',
        hours: { min: 47.5, max: 47.5, source: 'law' },
        credential: 'cw',
      },
      {
        id: 'us-tx-cf-training',
        text: 'Certified Foreman: Complete 41 hours of approved training.',
        hours: { min: 41, max: 41, source: 'law' },
        credential: 'cf',
      },
      {
        id: 'us-tx-work',
        text: 'Do 2,000 hours of peer work.',
        hours: { min: 2000, max: 2000, source: 'law' },
      },
      {
        id: 'us-tx-supervision',
        text: 'Have 25 hours of supervision.',
        hours: { min: 25, max: 25, source: 'law' },
      },
      { id: 'us-tx-exam', text: 'Pass the exam with 70 percent or more.' },
      { id: 'us-tx-apply', text: 'Send your application to: Texas Welding Board.' },
      {
        id: 'us-tx-renew',
        text: 'Note when to renew: every 2 years.',
      },
    ]);
  });

  it('is the same in Spanish', () => {
    expect(texts(fullPlace(), esPlace)).to.deep.equal([
      'Certified Welder: Completa 47.5 horas de formación aprobada.',
      'Certified Foreman: Completa 41 horas de formación aprobada.',
      'Reúne 2,000 horas de trabajo de apoyo entre pares.',
      'Recibe 25 horas de supervisión.',
      'Aprueba el examen con un 70 por ciento o más.',
      'Envía tu solicitud a: Texas Welding Board.',
      'Anota cuándo renovar: cada 2 años.',
    ]);
  });

  const board = [{ title: 'The Board', url: null, ...FROM }];
  const exam = (kind: 'yes' | 'no' | 'course', passingScore?: number) => [
    { kind, ...(passingScore !== undefined && { passingScore }), ...FROM },
  ];
  const hours = [{ part: 'total' as const, hours: 1, ...FROM }];
  const work = [{ kind: 'work' as const, hours: 1, ...FROM }];
  const cases: [name: string, rules: Partial<PlaceRules>, texts: string[]][] = [
    ['nothing where nothing is known', {}, []],
    [
      'to ask the board for what is not known',
      { board, training: hours },
      [
        'Ask there: The Board. Find out about work and the exam.',
        'Complete 1 hour of approved training.',
        'Send your application to: The Board.',
      ],
    ],
    [
      'not to ask for work where practice in the training is the work',
      { board, training: [...hours, { part: 'practicum', hours: 80, ...FROM }], exam: exam('no') },
      [
        'Complete 1 hour of approved training.',
        'Do 80 hours of practice on the job.',
        'Send your application to: The Board.',
      ],
    ],
    [
      'to ask for all of it where the board alone is known',
      { board },
      [
        'Ask there: The Board. Find out about training, work, and the exam.',
        'Send your application to: The Board.',
      ],
    ],
    [
      'to ask whoever it is where no board is known',
      { training: hours, exam: exam('no') },
      [
        'Ask the board or an employer. Find out about work.',
        'Complete 1 hour of approved training.',
      ],
    ],
    [
      'no exam where there is none',
      { training: hours, experience: work, exam: exam('no') },
      ['Complete 1 hour of approved training.', 'Do 1 hour of peer work.'],
    ],
    [
      'an exam without a score',
      { training: hours, experience: work, exam: exam('yes') },
      ['Complete 1 hour of approved training.', 'Do 1 hour of peer work.', 'Pass the exam.'],
    ],
    [
      'tests of the course in place of an exam',
      { training: hours, experience: work, exam: exam('course', 80) },
      [
        'Complete 1 hour of approved training.',
        'Do 1 hour of peer work.',
        'Pass the tests in the course with 80 percent or more.',
      ],
    ],
    [
      // Such as New York and Pennsylvania.
      'what is asked for in words, and no work where none is asked for',
      {
        training: [
          { part: 'core', hours: null, text: '13 courses', ...FROM },
          { part: 'supplemental', hours: null, text: '5 more', ...FROM },
        ],
        experience: [
          { ...work[0]!, hours: 0 },
          { ...work[0]!, hours: null, text: 'A good year' },
        ],
        exam: exam('no'),
      },
      ['Complete 13 courses; 5 more.', 'You need: A good year.'],
    ],
    [
      'from the least to the most that it may be, by what a person brings',
      {
        training: hours,
        experience: [
          { kind: 'work', hours: 100, either: true, ...FROM },
          { kind: 'work', hours: 200, either: true, ...FROM },
        ],
        exam: exam('no'),
      },
      ['Complete 1 hour of approved training.', 'Do 100 to 200 hours of peer work.'],
    ],
    [
      'not to renew a first certificate that another one follows',
      {
        training: hours,
        experience: work,
        exam: exam('no'),
        credentials: [{ id: 'first', title: 'First', stage: 'provisional', ...FROM }],
        renewal: [{ months: 6, credential: 'first', ...FROM }],
      },
      ['Complete 1 hour of approved training.', 'Do 1 hour of peer work.'],
    ],
    [
      'what to know before one begins, and to bring',
      {
        board,
        training: hours,
        experience: work,
        exam: exam('no'),
        notes: [
          { text: 'You live here.', stage: 'begin', ...FROM },
          { text: 'Bring a letter.', stage: 'apply', ...FROM },
          { text: 'It is nice here.', ...FROM },
        ],
      },
      [
        'Before you begin: You live here.',
        'Complete 1 hour of approved training.',
        'Do 1 hour of peer work.',
        'Send your application to: The Board. Bring a letter.',
      ],
    ],
    [
      'to renew in time',
      { training: hours, experience: work, exam: exam('no'), renewal: [{ months: 12, ...FROM }] },
      [
        'Complete 1 hour of approved training.',
        'Do 1 hour of peer work.',
        'Note when to renew: every year.',
      ],
    ],
    [
      'to renew, in a time that depends on the certificate',
      {
        training: hours,
        experience: work,
        exam: exam('no'),
        renewal: [
          { months: 6, ...FROM },
          { months: 24, ...FROM },
        ],
      },
      [
        'Complete 1 hour of approved training.',
        'Do 1 hour of peer work.',
        'Note when your certificate has to be renewed.',
      ],
    ],
    [
      'to renew the full certificate, not the one of trainees',
      {
        training: hours,
        experience: work,
        exam: exam('no'),
        credentials: [
          { id: 'trainee', title: 'Trainee', stage: 'trainee', ...FROM },
          { id: 'full', title: 'Full', ...FROM },
        ],
        renewal: [
          { months: 6, credential: 'trainee', ...FROM },
          { months: 24, credential: 'full', ...FROM },
        ],
      },
      [
        'Complete 1 hour of approved training.',
        'Do 1 hour of peer work.',
        'Full: Note when to renew: every 2 years.',
      ],
    ],
  ];
  for (const [name, rules, expected] of cases) {
    it(`is ${name}`, () => {
      expect(texts(placeRules('US-CA', rules))).to.deep.equal(expected);
    });
  }

  const credential = (id: string, change: object = {}) => ({
    id,
    title: id.toUpperCase(),
    ...FROM,
    ...change,
  });
  const of = <T>(credential: string, value: T) => ({ ...value, credential, ...FROM });
  const total = (hours: number) => ({ part: 'total' as const, hours });
  const several: [name: string, rules: Partial<PlaceRules>, texts: string[]][] = [
    [
      // Such as South Carolina.
      'each way by itself where two bodies certify, and to apply to a board for its own certificate',
      {
        credentials: [credential('a'), credential('b')],
        board: [of('b', { title: 'The Board', url: null })],
        training: [of('a', total(40)), of('b', total(46))],
        experience: [of('a', { kind: 'work', hours: 100 })],
        exam: [of('a', { kind: 'yes' })],
        renewal: [of('a', { months: 12 })],
      },
      [
        'A: Complete 40 hours of approved training.',
        'A: Do 100 hours of peer work.',
        'A: Pass the exam.',
        'A: Note when to renew: every year.',
        'B: Ask there: The Board. Find out about work and the exam.',
        'B: Complete 46 hours of approved training.',
        'B: Send your application to: The Board.',
      ],
    ],
    [
      // Such as Minnesota.
      'to ask for one certificate what is known of the other, and nothing of one that nobody knows',
      {
        credentials: [credential('a'), credential('b'), credential('c')],
        board: [of('b', { title: 'The Board', url: null })],
        training: [of('b', total(46))],
        renewal: [of('a', { months: 24 })],
      },
      [
        'A: Ask the board or an employer. Find out about training, work, and the exam.',
        'A: Note when to renew: every 2 years.',
        'B: Ask there: The Board. Find out about work and the exam.',
        'B: Complete 46 hours of approved training.',
        'B: Send your application to: The Board.',
      ],
    ],
    [
      // Such as Washington.
      'what the full certificate takes, by its name, where another is for trainees',
      {
        credentials: [credential('full'), credential('first', { stage: 'trainee' })],
        experience: [of('full', { kind: 'supervised', hours: 1000 })],
        exam: [of('full', { kind: 'yes', passingScore: 80 })],
        renewal: [of('first', { months: 12 })],
      },
      [
        'Ask the board or an employer. Find out about training.',
        'FULL: Do 1,000 hours of peer work.',
        'FULL: Pass the exam with 80 percent or more.',
      ],
    ],
    [
      // Such as New York.
      'no less work because a first form of the certificate takes none',
      {
        credentials: [credential('full'), credential('first', { stage: 'provisional' })],
        board,
        training: hours,
        experience: [
          of('full', { kind: 'work', hours: 2000 }),
          of('first', { kind: 'work', hours: 0 }),
        ],
        exam: exam('no'),
      },
      [
        'Complete 1 hour of approved training.',
        'FULL: Do 2,000 hours of peer work.',
        'Send your application to: The Board.',
      ],
    ],
    [
      // Such as Oregon.
      'what two ways have in common once, around what they have not',
      {
        credentials: [credential('a'), credential('b')],
        board,
        training: [of('a', total(40)), of('b', total(80))],
        experience: work,
      },
      [
        'Ask there: The Board. Find out about the exam.',
        'A: Complete 40 hours of approved training.',
        'B: Complete 80 hours of approved training.',
        'Do 1 hour of peer work.',
        'Send your application to: The Board.',
      ],
    ],
    [
      // Such as Alabama.
      'the same for two certificates where nobody says otherwise',
      {
        credentials: [credential('a'), credential('b')],
        board,
        training: hours,
        experience: work,
        exam: exam('no'),
      },
      [
        'Complete 1 hour of approved training.',
        'Do 1 hour of peer work.',
        'Send your application to: The Board.',
      ],
    ],
  ];
  for (const [name, rules, expected] of several) {
    it(`is ${name}`, () => {
      expect(texts(placeRules('US-CA', rules))).to.deep.equal(expected);
    });
  }

  it('never mixes what leads to one certificate with what leads to another, whatever the rules', () => {
    const owner = fc.option(fc.constantFrom('a', 'b'), { nil: undefined });
    const withOwner = ([hours, credential]: [number, string | undefined]) => ({
      ...total(hours),
      ...(credential && { credential }),
      ...FROM,
    });
    const classes = fc.array(fc.tuple(fc.integer({ min: 1, max: 99 }), owner).map(withOwner), {
      minLength: 1,
    });
    fc.assert(
      fc.property(classes, classes, (training, practice) => {
        const experience = practice.map(({ part: _, ...it }) => ({ ...it, kind: 'work' as const }));
        const credentials = [credential('a'), credential('b')];
        const rules = placeRules('US-CA', { credentials, training, experience });
        const actions = actionsOf(rules, enPlace);
        const owners = actions.map((it) => it.credential);
        const groups = owners.filter((it, i) => it !== owners[i - 1] && it !== undefined);
        expect(groups, 'each stands together').to.deep.equal([...new Set(groups)]);
        for (const { id, text, credential: own, hours } of actions) {
          const name = /^([AB]): /.exec(text)?.[1]!.toLowerCase();
          if (own) expect(name, id).to.equal(own);
          expect(id.startsWith(`us-ca-${own}-`), id).to.equal(own !== undefined);
          if (!hours) continue;
          const asked = (id.endsWith('training') ? training : experience)
            .filter((it) => !it.credential || it.credential === name)
            .map((it) => it.hours);
          expect(asked, id).to.include.members([hours.min, hours.max]);
        }
      }),
    );
  });

  it('has an id that no other place and no other action has, and that the format allows', async () => {
    const rules = (await (
      await fetch('/data/peer-support-specialist/certification.en.json')
    ).json()) as Certification;
    const career = (await (
      await fetch('/data/peer-support-specialist/peer-support-specialist.en.json')
    ).json()) as CareerPath;
    const own = rules.places.flatMap((place) => actionsOf(place, enPlace).map(({ id }) => id));
    const others = career.steps!.flatMap(({ id, actions = [] }) => [id, ...actions.map((it) => it.id)]);
    expect(own.length).to.be.greaterThan(rules.places.length);
    expect(new Set([...own, ...others]).size).to.equal(own.length + others.length);
    for (const id of own) expect(id).to.match(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  }); // prettier-ignore

  it('keeps its id whatever language says it and whatever figures change', () => {
    const ids = (rules: PlaceRules, words: PlaceWords) => actionsOf(rules, words).map(({ id }) => id);
    const { training } = fullPlace();
    // The same for both certificates, as it happens.
    const same = training!.map((it) => (it.credential ? { ...it, hours: 0 } : it));
    const other = fullPlace({ training: same, renewal: [{ months: 7, ...FROM }] });
    expect(ids(other, esPlace)).to.deep.equal(ids(fullPlace(), enPlace));
  }); // prettier-ignore
});

describe('What the rules of a place say', () => {
  const says = (field: 'training' | 'exam' | 'education' | 'practice', rules: PlaceRules) =>
    saysOf(field, rules, enPlace);

  it('is said for each certificate, with where it comes from', () => {
    const from = { source: 'law', asOf: '2024-03' };
    expect(says('training', fullPlace())).to.deep.equal([
      { text: 'Certified Welder: Complete 47.5 hours of approved training.', ...from },
      { text: 'Certified Foreman: Complete 41 hours of approved training.', ...from },
    ]);
    expect(says('exam', fullPlace())).to.deep.equal([
      { text: 'Pass the exam with 70 percent or more.', ...from },
    ]);
  });

  it('is the text of a value that has no sum, by the name of its certificate', () => {
    const education = [
      { text: 'High school diploma', ...FROM },
      { text: 'A degree', credential: 'cf', ...FROM },
    ];
    expect(says('education', fullPlace({ education })).map(({ text }) => text)).to.deep.equal([
      'High school diploma',
      'Certified Foreman: A degree',
    ]);
  });

  it('is nothing where nothing is known', () => {
    expect(says('practice', placeRules('US-AK'))).to.deep.equal([]);
  });
});

describe('A career in a place', () => {
  const career = (change: Partial<CareerPath> = {}) =>
    sampleCareer({
      certification: { url: '/rules.json', step: 'train', places: [...PLACES] },
      ...change,
    });

  it('has that place’s actions in its step, and all else of the step as it was', () => {
    const general = career();
    const step = careerIn(general, TEXAS, fullPlace(), enPlace).steps![1]!;
    const { summary, actions, ...rest } = step;
    const { places, ...before } = general.steps![1]!;
    expect(places, 'it is no longer open').to.equal('some');
    expect({ ...rest, summary: before.summary, actions: before.actions }).to.deep.equal(before);
    expect(summary).to.match(/^Texas: what is asked for there,/);
    expect(actions).to.deep.equal(actionsOf(fullPlace(), enPlace));
  });

  it('names the certificates for a level after its summary', () => {
    const { levels } = careerIn(career(), TEXAS, fullPlace(), enPlace);
    expect(levels!.map(({ summary }) => summary)).to.deep.equal([
      'Summary of helper.',
      'Summary of welder. Texas: certificates for this level are Certified Welder.',
      'Summary of foreman. Texas: certificates for this level are Certified Foreman.',
    ]);
  });

  it('names all certificates of a level in one sentence', () => {
    const credentials = ['One', 'Two', 'Three'].map((title, i) => ({
      id: `c-${i}`,
      title,
      level: 'helper',
      ...FROM,
    }));
    const { levels } = careerIn(career(), TEXAS, fullPlace({ credentials }), esPlace);
    expect(levels![0]!.summary).to.match(/Texas: .* son One, Two y Three\.$/);
  });

  it('is the very career where nothing is known of the place', () => {
    const general = career();
    expect(careerIn(general, PLACES[2], placeRules('US-AK'), enPlace)).to.equal(general);
  });

  it('keeps its steps where none is named', () => {
    const general = career({ certification: { url: '/rules.json', places: [...PLACES] } });
    expect(careerIn(general, TEXAS, fullPlace(), enPlace).steps).to.deep.equal(general.steps);
  });

  it('has neither steps nor levels where it had none', () => {
    const general = without(career(), 'steps', 'levels');
    const { steps, levels } = careerIn(general, TEXAS, fullPlace(), enPlace);
    expect([steps, levels]).to.deep.equal([undefined, undefined]);
  });

  it('changes nothing of the career that it was made from, and nothing but steps and levels', () => {
    const known = fc.constantFrom(...Object.keys(placeRules('x')).filter((it) => it !== 'id'));
    fc.assert(
      fc.property(fc.uniqueArray(known), (fields) => {
        const general = career();
        const copy = structuredClone(general);
        const all = fullPlace() as unknown as Record<string, unknown>;
        const rules = placeRules('US-TX', Object.fromEntries(fields.map((it) => [it, all[it]])));
        const { steps, levels, ...rest } = careerIn(general, TEXAS, rules, enPlace);
        expect(general).to.deep.equal(copy);
        expect(rest).to.deep.equal(without(copy, 'steps', 'levels'));
        expect(steps!.map(({ id }) => id)).to.deep.equal(copy.steps!.map(({ id }) => id));
        expect(steps!.filter(({ id }) => id !== 'train')).to.deep.equal(
          copy.steps!.filter(({ id }) => id !== 'train'),
        );
        if (isKnown(rules)) expect(steps![1]!.actions).not.to.deep.equal([]);
        else expect(steps).to.deep.equal(copy.steps);
        expect(levels!.map(({ title }) => title)).to.deep.equal(copy.levels!.map((it) => it.title));
      }),
    );
  });
});
