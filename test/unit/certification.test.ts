import { expect } from 'chai';
import type { Certification } from '../../src/schema/certification.js';
import * as fc from 'fast-check';
import {
  ageOf,
  compareTraining,
  isKnown,
  STAGES,
  trainingHours,
  workHours,
  type Span,
} from '../../src/model/certification.js';
import type { PlaceRules } from '../../src/schema/certification.js';
import { fullPlace, placeRules, sampleRules, FROM } from '../support/sample-rules.js';

type Training = NonNullable<PlaceRules['training']>[number];
type Experience = NonNullable<PlaceRules['experience']>[number];

const training = (part: Training['part'], hours: number, credential?: string): Training => ({
  part,
  hours,
  ...(credential && { credential }),
  ...FROM,
});
const experience = (kind: Experience['kind'], hours: number, credential?: string): Experience => ({
  kind,
  hours,
  ...(credential && { credential }),
  ...FROM,
});
const span = (min: number, max = min): Span => ({ min, max });

describe('The hours of training in a place', () => {
  const cases: [
    name: string,
    values: Training[] | null,
    hours: Span | undefined,
    credentials?: string[],
  ][] = [
    ['are not known where nobody states them', null, undefined],
    ['are a total where there is one', [training('total', 40)], span(40)],
    ['may be none', [training('total', 0)], span(0)],
    ['are the sum of the parts', [training('core', 40), training('ethics', 6)], span(46)],
    [
      'are the source’s own total, whatever its parts come to',
      [training('core', 40), training('ethics', 6), training('total', 50)],
      span(50),
    ],
    ['are from the least to the most that sources say', [training('total', 60), training('total', 46)], span(46, 60)],
    ['have no practice on the job in them', [training('core', 40), training('practicum', 100)], span(40)],
    ['are not known where practice alone is', [training('practicum', 100)], undefined],
    [
      'are for each credential its own and those for all',
      [training('core', 40), training('supplemental', 8, 'a'), training('supplemental', 20, 'b')],
      span(48, 60),
    ],
    [
      'are for a credential that has none of its own those for all',
      [training('core', 40), training('supplemental', 8, 'a')],
      span(40, 48),
      ['a', 'b'],
    ],
    [
      'are not known of a credential that has none of its own where there are none for all',
      [training('total', 40, 'a')],
      span(40),
      ['a', 'b'],
    ],
    [
      'are not fewer for a first form of a credential',
      [training('core', 20), training('supplemental', 40, 'a')],
      span(60),
      ['a', 'trainee'],
    ],
    [
      'are a total for one credential and a sum for the other',
      [training('total', 75, 'a'), training('core', 30, 'b'), training('ethics', 3, 'b')],
      span(33, 75),
    ],
  ]; // prettier-ignore
  for (const [name, values, hours, ids = []] of cases) {
    it(name, () => {
      const credentials = ids.map((id) => ({
        id,
        title: id,
        ...(id === 'trainee' && { stage: 'trainee' as const }),
        ...FROM,
      }));
      const rules = placeRules('x', { training: values, credentials });
      expect(trainingHours(rules)).to.deep.equal(hours);
    });
  }
});

describe('The hours of work before a certificate', () => {
  const cases: [
    name: string,
    experience: Experience[] | null,
    training: Training[] | null,
    hours: Span | undefined,
  ][] = [
    ['are not known where nobody states them', null, null, undefined],
    ['are those of work', [experience('work', 2000)], null, span(2000)],
    ['are those under supervision', [experience('supervised', 500)], null, span(500)],
    ['are not those of supervision', [experience('supervision', 25)], null, undefined],
    ['are the most of two that are stated', [experience('work', 2000), experience('supervised', 500)], null, span(2000)],
    ['are those of a practicum where no other is asked for', null, [training('core', 40), training('practicum', 100)], span(100)],
    ['are not those of a practicum beside others', [experience('work', 50)], [training('practicum', 100)], span(50)],
    ['are from the least to the most of several that it may be', [experience('work', 100), experience('work', 200)].map((it) => ({ ...it, either: true as const })), null, span(100, 200)],
    ['differ from credential to credential', [experience('work', 500, 'a'), experience('work', 2000, 'b')], null, span(500, 2000)],
    ['are for each credential at least what all take', [experience('supervised', 800), experience('work', 500, 'a'), experience('work', 2000, 'b')], null, span(800, 2000)],
  ]; // prettier-ignore
  for (const [name, work, classes, hours] of cases) {
    it(name, () => {
      const place = placeRules('x', { experience: work, training: classes });
      expect(workHours(place)).to.deep.equal(hours);
    });
  }
});

describe('Hours, whatever the data', () => {
  const values = <K>(kinds: readonly K[]) =>
    fc.array(
      fc.record({
        kind: fc.constantFrom(...kinds),
        hours: fc.integer({ min: 0, max: 4000 }),
        credential: fc.option(fc.constantFrom('a', 'b'), { nil: undefined }),
      }),
      { minLength: 1, maxLength: 8 },
    );

  it('are a span that no order of the values changes', () => {
    const parts = ['core', 'supplemental', 'practicum', 'ethics', 'total'] as const;
    const kinds = ['work', 'supervised', 'supervision'] as const;
    fc.assert(
      fc.property(values(parts), values(kinds), (classes, work) => {
        const place = (turn: <T>(list: T[]) => T[]) =>
          placeRules('x', {
            training: turn(classes).map(({ kind, hours, credential }) =>
              training(kind, hours, credential),
            ),
            experience: turn(work).map(({ kind, hours, credential }) =>
              experience(kind, hours, credential),
            ),
          });
        for (const hoursOf of [trainingHours, workHours]) {
          const hours = hoursOf(place((list) => list));
          expect(hoursOf(place((list) => list.toReversed()))).to.deep.equal(hours);
          if (hours) expect(hours.min).to.be.at.most(hours.max);
        }
      }),
    );
  });
});

describe('A place’s training beside that of others', () => {
  const rules = (...hours: (number | null)[]) =>
    sampleRules('welder', {
      places: hours.map((it, i) =>
        placeRules(`p-${i}`, { training: it === null ? null : [training('total', it)] }),
      ),
    });

  const among = (id: string, data: Certification) =>
    compareTraining(
      id,
      data,
      data.places.map((it) => it.id),
    );

  it('counts who asks for fewer and for more', () => {
    expect(among('p-1', rules(80, 46, 46, null, 20, 75))).to.deep.equal({
      others: [20, 46, 75, 80],
      own: { min: 46, max: 46 },
      fewer: 1,
      more: 2,
    });
  });

  it('counts a place as fewer or more only where all that it asks is', () => {
    const data = sampleRules('welder', {
      places: [
        placeRules('wide', { training: [training('total', 40), training('total', 90)] }),
        placeRules('other', { training: [training('total', 80)] }),
        placeRules('less', { training: [training('total', 30), training('total', 50)] }),
      ],
    });
    expect(among('other', data)).to.deep.equal({
      others: [30, 40],
      own: { min: 80, max: 80 },
      fewer: 1,
      more: 0,
    });
    expect(among('wide', data)).to.deep.include({ own: { min: 40, max: 90 }, fewer: 0, more: 0 });
  });

  it('counts those that are named, and no others', () => {
    expect(compareTraining('p-0', rules(10, 20, 30), ['p-0', 'p-2'])!.others).to.deep.equal([30]);
  });

  for (const [name, id] of [
    ['a place whose hours are not known', 'p-1'],
    ['a place of which there is nothing', 'p-9'],
  ] as const) {
    it(`is nothing for ${name}`, () => {
      expect(among(id, rules(80, null))).to.equal(undefined);
    });
  }

  it('leaves nobody out, whatever the hours', () => {
    const hours = fc.array(fc.option(fc.integer({ min: 0, max: 200 })), { minLength: 1 });
    fc.assert(
      fc.property(hours, (known) => {
        const place = among('p-0', rules(...known));
        const others = known.slice(1).filter((it) => it !== null);
        if (known[0] == null) {
          expect(place).to.equal(undefined);
          return;
        }
        const { fewer, more, own } = place!;
        expect(place!.others).to.deep.equal(others.toSorted((a, b) => a - b));
        const same = others.filter((it) => it === own.max).length;
        expect(fewer + more + same).to.equal(others.length);
      }),
    );
  });
});

describe('The age of a value', () => {
  const today = (iso: string) => Date.parse(iso);
  const NOON = '2025-07-15T12:00:00Z';
  const cases: [asOf: string | null, today: string, age: ReturnType<typeof ageOf>][] = [
    [null, NOON, 'undated'],
    ['2025-07-15', NOON, 'recent'],
    ['2023-07-16', NOON, 'recent'],
    ['2023-07-14', NOON, 'old'],
    // To the day: 24 months are not yet over.
    ['2023-07-15', '2025-07-15T00:00:00Z', 'recent'],
    ['2023-07-15', '2025-07-15T23:59:59Z', 'recent'],
    ['2023-07-15', '2025-07-16T00:00:00Z', 'old'],
    // A month counts from its end.
    ['2023-07', NOON, 'recent'],
    ['2023-06', '2025-06-30T23:59:59Z', 'recent'],
    ['2023-06', '2025-07-01T00:00:00Z', 'old'],
    ['2022-12', '2024-12-31T23:59:59Z', 'recent'],
    ['2022-12', '2025-01-02T00:00:00Z', 'old'],
    // So does a year.
    ['2023', NOON, 'recent'],
    ['2022', '2025-01-01T00:00:00Z', 'old'],
    ['2022', '2024-12-31T23:59:59Z', 'recent'],
    // What is of today cannot be old because a leap day has no counterpart.
    ['2022-03-01', '2024-02-29T00:00:00Z', 'recent'],
    ['2022-02-27', '2024-02-29T00:00:00Z', 'old'],
    // A rule that is yet to come.
    ['2030', NOON, 'recent'],
  ];
  for (const [asOf, now, age] of cases) {
    it(`of ${asOf ?? 'no date'} is ${age} at ${now}`, () => {
      expect(ageOf(asOf, today(now))).to.equal(age);
    });
  }
});

describe('What is known of a place', () => {
  it('is nothing where all fields are null', () => {
    expect(isKnown(placeRules('US-AK'))).to.equal(false);
  });

  for (const field of Object.keys(placeRules('x')).filter((name) => name !== 'id')) {
    const isWay = !STAGES.work.includes(field as 'notes');
    it(`is ${isWay ? 'a way to a certificate' : 'no way there'} where there is ${field} alone`, () => {
      const value = fullPlace()[field as 'notes'];
      expect(isKnown(placeRules('x', { [field]: value }))).to.equal(isWay);
    });
  }

  it('stands in one stage each, and none is left out', () => {
    const fields = Object.values(STAGES).flat();
    const all = Object.keys(placeRules('x')).filter((name) => name !== 'id');
    expect([...fields].sort()).to.deep.equal(all.sort());
  });
});
