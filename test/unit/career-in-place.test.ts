import { expect } from 'chai';
import * as fc from 'fast-check';
import { esPlace } from '../../src/i18n/es-place.js';
import { place as enPlace } from '../../src/i18n/en/place.js';
import { actionsOf, careerIn, type PlaceWords } from '../../src/model/career-in-place.js';
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
        id: 'us-tx-training',
        text: 'Complete 41 to 47.5 hours of approved training.',
        hours: { min: 41, max: 47.5, source: 'law' },
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
      'Completa entre 41 y 47.5 horas de formación aprobada.',
      'Reúne 2,000 horas de trabajo entre pares.',
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
        'Do 80 hours of peer work.',
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
        'Pass the tests in the course with 80 percent.',
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
        'Note when to renew: every 2 years.',
      ],
    ],
  ];
  for (const [name, rules, expected] of cases) {
    it(`is ${name}`, () => {
      expect(texts(placeRules('US-CA', rules))).to.deep.equal(expected);
    });
  }

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
    const other = fullPlace({ training: hours, renewal: [{ months: 7, ...FROM }] });
    expect(ids(other, esPlace)).to.deep.equal(ids(fullPlace(), enPlace));
  }); // prettier-ignore
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
    expect(summary).to.match(/^What Texas asks for,/);
    expect(actions).to.deep.equal(actionsOf(fullPlace(), enPlace));
  });

  it('names the certificates for a level after its summary', () => {
    const { levels } = careerIn(career(), TEXAS, fullPlace(), enPlace);
    expect(levels!.map(({ summary }) => summary)).to.deep.equal([
      'Summary of helper.',
      'Summary of welder. In Texas, certificates for this level: Certified Welder.',
      'Summary of foreman. In Texas, certificates for this level: Certified Foreman.',
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
    expect(levels![0]!.summary).to.match(/En Texas, .*: One, Two y Three\.$/);
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
