import { expect } from 'chai';
import * as fc from 'fast-check';
import { careerToJsonLd, jsonLdText } from '../../src/export/json-ld.js';
import { payOfNeighbours } from '../../src/model/pay.js';
import type { CareerPath, Pay } from '../../src/schema/career-path.js';
import { anyCareer } from '../support/arbitrary-career.js';
import { career, level, pay, proxy, without } from '../support/career.js';

type Node = Record<string, unknown>;
interface Occupation extends Node {
  name: string;
  estimatedSalary?: Node[];
  occupationalCategory?: Node[];
  skills?: string[];
  responsibilities?: string[];
}
interface Ladder extends Node {
  itemListElement: { position: number; item: Occupation }[];
}

const ladderOf = (data: CareerPath) => careerToJsonLd(data) as Ladder;
const occupationsOf = (data: CareerPath): Occupation[] =>
  data.levels?.length
    ? ladderOf(data).itemListElement.map(({ item }) => item)
    : [careerToJsonLd(data) as Occupation];

/** The occupation of a level, when the career has no other. */
const only = (change: Partial<CareerPath>) =>
  occupationsOf(career({ levels: [level('a')], ...change }))[0]!;

/** The salary of a level for which this is the only pay. */
const salaryOf = (change: Partial<Pay>) => only({ pay: [pay('a', change)] }).estimatedSalary;

/** Every value in a tree, the tree itself included. */
const valuesIn = (value: unknown): unknown[] => [
  value,
  ...(typeof value === 'object' && value !== null ? Object.values(value).flatMap(valuesIn) : []),
];

const code = (match: 'exact' | 'broad' | 'related') => ({
  scheme: 'SOC',
  version: '2018',
  code: `code-${match}`,
  title: `Title ${match}`,
  match,
  evidence: 'The handbook says so.',
});

const skill = (id: string, levels?: string[]) => ({
  id,
  title: `Skill ${id}`,
  summary: 'Why.',
  ...(levels && { levels }),
});

describe('A career for search engines', () => {
  it('is a list of occupations, lowest first', () => {
    const data = career({ levels: [level('b', { alternateTitles: ['Mate'] }), level('a')] });
    expect(careerToJsonLd(data)).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'ItemList',
      name: 'Welder',
      description: 'Join metal.',
      subjectOf: {
        '@type': 'CreativeWork',
        name: 'Welder',
        inLanguage: 'en',
        version: '1.0.0',
      },
      itemListOrder: 'https://schema.org/ItemListOrderAscending',
      numberOfItems: 2,
      itemListElement: [
        {
          '@type': 'ListItem',
          position: 1,
          item: {
            '@type': 'Occupation',
            name: 'Level b',
            alternateName: ['Mate'],
            description: 'What people do here.',
          },
        },
        {
          '@type': 'ListItem',
          position: 2,
          item: {
            '@type': 'Occupation',
            name: 'Level a',
            description: 'What people do here.',
          },
        },
      ],
    });
  });

  for (const levels of [undefined, []]) {
    it(`is one occupation where ${levels ? 'the list of levels is empty' : 'it has no levels'}`, () => {
      const data = career({
        ...(levels && { levels }),
        pay: [proxy('51-4121', { kind: 'survey', percentiles: { p50: 48_000 } }), proxy('51-2041')],
        skills: [skill('x')],
      });
      expect(careerToJsonLd(data)).to.deep.equal({
        '@context': 'https://schema.org',
        '@type': 'Occupation',
        name: 'Welder',
        description: 'Join metal.',
        subjectOf: {
          '@type': 'CreativeWork',
          name: 'Welder',
          inLanguage: 'en',
          version: '1.0.0',
        },
        occupationLocation: { '@type': 'AdministrativeArea', name: 'United States' },
        estimatedSalary: [
          {
            '@type': 'MonetaryAmountDistribution',
            currency: 'USD',
            duration: 'P1Y',
            median: 48_000,
          },
        ],
        skills: ['Skill x'],
      });
    });
  }

  const ranges: [name: string, change: Partial<Pay>, currency: string, value: Node][] = [
    [
      'a range by the year',
      { range: { min: 30_000, max: 35_000 } },
      'USD',
      { minValue: 30_000, maxValue: 35_000, unitText: 'YEAR' },
    ],
    [
      'a range by the hour, cents and all',
      { range: { min: 20.55, max: 31 }, period: 'hour', currency: 'EUR' },
      'EUR',
      { minValue: 20.55, maxValue: 31, unitText: 'HOUR' },
    ],
    [
      'an open top',
      { range: { min: 70_000, openTop: true } },
      'USD',
      { minValue: 70_000, unitText: 'YEAR' },
    ],
    [
      'an open top that names a figure',
      { range: { min: 70_000, max: 95_000, openTop: true } },
      'USD',
      { minValue: 70_000, unitText: 'YEAR' },
    ],
    [
      'a top that is said to be none',
      { range: { min: 0, max: 0, openTop: false } },
      'USD',
      { minValue: 0, maxValue: 0, unitText: 'YEAR' },
    ],
  ];
  for (const [name, change, currency, value] of ranges) {
    it(`gives ${name} as an amount`, () => {
      expect(salaryOf(change)).to.deep.equal([
        { '@type': 'MonetaryAmount', currency, value: { '@type': 'QuantitativeValue', ...value } },
      ]);
    });
  }

  const distributions: [name: string, change: Partial<Pay>, figures: Node][] = [
    ['a median alone', { percentiles: { p50: 51_030 } }, { duration: 'P1Y', median: 51_030 }],
    [
      'all percentiles, by the hour',
      { percentiles: { p10: 10, p25: 12.5, p50: 15, p75: 20, p90: 30 }, period: 'hour' },
      {
        duration: 'PT1H',
        percentile10: 10,
        percentile25: 12.5,
        median: 15,
        percentile75: 20,
        percentile90: 30,
      },
    ],
  ];
  for (const [name, change, figures] of distributions) {
    it(`gives ${name} as a distribution`, () => {
      const entry = without(pay('a', { kind: 'survey', ...change }), 'range');
      expect(only({ pay: [entry] }).estimatedSalary).to.deep.equal([
        { '@type': 'MonetaryAmountDistribution', currency: 'USD', ...figures },
      ]);
    });
  }

  it('gives each level its own pay, and none that of a neighbouring occupation', () => {
    const data = career({
      levels: [level('a'), level('b'), level('c')],
      pay: [
        proxy('x'),
        pay('b', { range: { min: 3, max: 4 } }),
        pay('a', { range: { min: 1, max: 2 } }),
        pay('b', { range: { min: 5, max: 6 } }),
        proxy('y', { kind: 'survey' }),
      ],
    });
    const lows = occupationsOf(data).map(({ estimatedSalary }) =>
      estimatedSalary?.map(({ value }) => (value as Node)['minValue']),
    );
    expect(lows).to.deep.equal([[1], [3, 5], undefined]);
  });

  const places: [name: string, places: string[], location: Node | undefined][] = [
    ['the place of its figure', ['Ohio'], { '@type': 'AdministrativeArea', name: 'Ohio' }],
    ['a place once', ['Ohio', 'Ohio'], { '@type': 'AdministrativeArea', name: 'Ohio' }],
    ['no place where its figures have two', ['Ohio', 'Utah'], undefined],
    ['no place without figures', [], undefined],
  ];
  for (const [name, from, location] of places) {
    it(`names ${name}`, () => {
      const { occupationLocation } = only({ pay: from.map((place) => pay('a', { place })) });
      expect(occupationLocation).to.deep.equal(location);
    });
  }

  it('names a code with its set, unless it is that of a related occupation', () => {
    const { occupationalCategory } = only({
      occupation: { codes: [code('related'), code('exact'), code('broad')] },
    });
    const inCodeSet = { '@type': 'CategoryCodeSet', name: 'SOC', version: '2018' };
    expect(occupationalCategory).to.deep.equal([
      { '@type': 'CategoryCode', codeValue: 'code-exact', name: 'Title exact', inCodeSet },
      { '@type': 'CategoryCode', codeValue: 'code-broad', name: 'Title broad', inCodeSet },
    ]);
  });

  it('names no code where all are related', () => {
    const occupation = { codes: [code('related')] };
    expect(only({ occupation })).to.not.have.property('occupationalCategory');
  });

  const experiences: [years: number | null, months: number | undefined][] = [
    [0, 0],
    [2, 24],
    [0.5, 6],
    [0.33, 4],
    [1 / 3, 4],
    [null, undefined],
  ];
  for (const [minYears, months] of experiences) {
    it(`asks for ${months ?? 'unknown'} months where the career says ${minYears} years`, () => {
      const levels = [level('a', { experience: { minYears, maxYears: null } })];
      expect(only({ levels }).experienceRequirements).to.deep.equal(
        months === undefined
          ? undefined
          : { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: months },
      );
    });
  }

  it('gives a level the skills that name it or no level', () => {
    const data = career({
      levels: [level('a'), level('b')],
      skills: [skill('1', ['b']), skill('2'), skill('3', ['a', 'b']), skill('4', [])],
    });
    expect(occupationsOf(data).map(({ skills }) => skills)).to.deep.equal([
      ['Skill 2', 'Skill 3', 'Skill 4'],
      ['Skill 1', 'Skill 2', 'Skill 3', 'Skill 4'],
    ]);
  });

  it('lists the responsibilities of all groups', () => {
    const { responsibilities } = only({
      responsibilities: [
        { id: 'x', title: 'X', items: ['One', 'Two'] },
        { id: 'y', title: 'Y', items: [] },
        { id: 'z', title: 'Z', items: ['Three'] },
      ],
    });
    expect(responsibilities).to.deep.equal(['One', 'Two', 'Three']);
  });

  const nasty = ['</script><script>alert(1)</script>', '<!--', '<!--<script>', ']]>', '\u2028'];
  for (const title of nasty) {
    it(`keeps ${JSON.stringify(title)} a text inside a script element`, () => {
      const data = career({ title, levels: [level('a', { title })] });
      const html = `<script type="application/ld+json">${jsonLdText(data)}</script><p>after</p>`;
      const page = new DOMParser().parseFromString(html, 'text/html');
      expect(page.querySelectorAll('script')).to.have.length(1);
      expect(page.querySelector('p')!.textContent).to.equal('after');
      const read = JSON.parse(page.querySelector('script')!.text) as Ladder;
      expect([read['name'], read.itemListElement[0]!.item.name]).to.deep.equal([title, title]);
    });
  }

  it('says nothing that the career leaves open, for any career', () => {
    fc.assert(
      fc.property(anyCareer, (any) => {
        for (const value of valuesIn(careerToJsonLd(any))) {
          expect(value).to.not.be.oneOf([null, undefined, '', false]);
          if (typeof value === 'object') expect(Object.keys(value!)).to.not.have.length(0);
          if (typeof value === 'number') expect(value).to.satisfy(Number.isFinite);
        }
      }),
    );
  });

  it('comes back from its text as it was, and the text opens no tag, for any career', () => {
    fc.assert(
      fc.property(anyCareer, (any) => {
        const text = jsonLdText(any);
        expect(text).to.not.include('<');
        expect(JSON.parse(text)).to.deep.equal(careerToJsonLd(any));
      }),
    );
  });

  it('names every rung at its place, for any career', () => {
    fc.assert(
      fc.property(anyCareer, (any) => {
        const titles = any.levels?.length ? any.levels.map(({ title }) => title) : [any.title];
        expect(occupationsOf(any).map(({ name }) => name)).to.deep.equal(titles);
        if (!any.levels?.length) return;
        const positions = ladderOf(any).itemListElement.map(({ position }) => position);
        expect(positions).to.deep.equal(any.levels.map((_, i) => i + 1));
      }),
    );
  });

  it('gives every figure of a level with it and no upper end to an open top, for any career', () => {
    fc.assert(
      fc.property(anyCareer, (any) => {
        const occupations = occupationsOf(any);
        any.levels?.forEach(({ id }, i) => {
          const own = (any.pay ?? []).filter((entry) => entry.level === id);
          const salaries = occupations[i]!.estimatedSalary ?? [];
          expect(salaries).to.have.length(own.length);
          own.forEach(({ range, percentiles, currency }, j) => {
            const salary = salaries[j]!;
            expect(salary['currency']).to.equal(currency);
            if (percentiles) expect(salary['median']).to.equal(percentiles.p50);
            if (!range) return;
            const value = salary['value'] as Node;
            expect(value['minValue']).to.equal(range.min);
            expect(value['maxValue']).to.equal(range.openTop ? undefined : range.max);
          });
        });
      }),
    );
  });
});

const SHIPPED = [
  'peer-support-specialist/peer-support-specialist.en',
  'peer-support-specialist/peer-support-specialist.es',
  'community-health-worker/community-health-worker.en',
];
for (const name of SHIPPED) {
  describe(`${name} for search engines`, () => {
    let data: CareerPath;
    before(async () => {
      data = (await (await fetch(`/data/${name}.json`)).json()) as CareerPath;
    });

    it('has its levels in order, in its own language', () => {
      expect(occupationsOf(data).map((each) => each.name)).to.deep.equal(
        data.levels!.map(({ title }) => title),
      );
      expect(ladderOf(data)['subjectOf']).to.include({ inLanguage: data.lang });
    });

    it('has no figure of a neighbouring occupation', () => {
      const figures = valuesIn(careerToJsonLd(data));
      for (const { pay: entry } of payOfNeighbours(data)) {
        for (const amount of Object.values(entry.percentiles!)) {
          expect(figures).to.not.include(amount);
        }
      }
    });

    it('has skills, responsibilities and a code on every level', () => {
      for (const { name: title, ...rest } of occupationsOf(data)) {
        expect(rest, title).to.include.keys('skills', 'responsibilities', 'occupationalCategory');
        expect(rest.occupationalCategory!.map(({ codeValue }) => codeValue)).to.deep.equal([
          '21-1094',
        ]);
      }
    });
  });
}

describe('The pay of a peer support specialist for search engines', () => {
  it('is five ranges, the last without an upper end', async () => {
    const response = await fetch(`/data/${SHIPPED[0]!}.json`);
    const occupations = occupationsOf((await response.json()) as CareerPath);
    const ranges = occupations.map(({ estimatedSalary }) => {
      const { minValue, maxValue } = estimatedSalary![0]!['value'] as Node;
      return [minValue, maxValue];
    });
    expect(ranges).to.deep.equal([
      [30_000, 35_000],
      [35_000, 45_000],
      [45_000, 55_000],
      [55_000, 70_000],
      [70_000, undefined],
    ]);
  });
});
