import type { CareerPath, Level, Pay, Source, Step } from '../../src/schema/career-path.js';

/** The smallest pieces of a career that have no finding, to be changed by a test in one place. */

export const source = (change: Partial<Source> = {}): Source => ({
  id: 'survey',
  title: 'A survey',
  publisher: null,
  url: null,
  published: null,
  retrieved: '2025-08-28',
  kind: 'survey',
  ...change,
});

export const level = (id: string, change: Partial<Level> = {}): Level => ({
  id,
  title: `Level ${id}`,
  summary: 'What people do here.',
  ...change,
});

/** Pay of a level: 30,000 to 35,000 USD a year, unless the change says otherwise. */
export const pay = (levelId: string, change: Partial<Pay> = {}): Pay => ({
  id: `pay-${levelId}`,
  level: levelId,
  kind: 'editorial-range',
  range: { min: 30_000, max: 35_000 },
  currency: 'USD',
  period: 'year',
  place: 'United States',
  asOf: null,
  source: 'survey',
  ...change,
});

/** Pay of a neighbouring occupation, as percentiles in USD a year. */
export function proxy(code: string, change: Partial<Pay> = {}): Pay {
  return {
    ...without(pay(code), 'level', 'range'),
    id: `proxy-${code}`,
    occupation: { scheme: 'SOC', code, title: `Occupation ${code}` },
    kind: 'proxy-percentiles',
    percentiles: { p10: 20_000, p50: 40_000, p90: 60_000 },
    ...change,
  };
}

/** A copy that lacks some of the fields. */
export function without<T extends object, K extends keyof T>(value: T, ...keys: K[]): Omit<T, K> {
  const copy = { ...value };
  for (const key of keys) Reflect.deleteProperty(copy, key);
  return copy;
}

/** A step with one action for each of the ids. */
export const step = (id: string, actionIds: string[] = [], change: Partial<Step> = {}): Step => ({
  id,
  title: `Step ${id}`,
  summary: 'Why it matters.',
  ...(actionIds.length > 0 && {
    actions: actionIds.map((actionId) => ({ id: actionId, text: `Do ${actionId}.` })),
  }),
  ...change,
});

export const career = (change: Partial<CareerPath> = {}): CareerPath => ({
  schemaVersion: 1,
  id: 'welder',
  version: '1.0.0',
  lang: 'en',
  title: 'Welder',
  summary: 'Join metal.',
  reviewed: '2025-08',
  sources: [source()],
  ...change,
});

/** A career that uses every section and every field of the format. */
export const fullCareer = (): CareerPath => ({
  ...career(),
  $schema: 'https://example.org/career-path.schema.json',
  dir: 'ltr',
  livedExperience: true,
  sources: [
    source({
      publisher: 'An office',
      url: 'https://example.org/survey',
      published: '2024',
      note: 'Read once.',
    }),
  ],
  occupation: {
    codes: [
      {
        scheme: 'SOC',
        version: '2018',
        code: '51-4121',
        title: 'Welders',
        match: 'exact',
        evidence: 'Its definition names them.',
        source: 'survey',
      },
    ],
    note: 'One code.',
  },
  role: { summary: 'You join metal.', is: ['Welding'], isNot: ['Casting'] },
  levels: [
    level('helper', {
      alternateTitles: ['Assistant'],
      experience: { minYears: 0, maxYears: 2, note: 'About.' },
      tips: ['Watch.'],
      newDuties: ['Carry.'],
    }),
    level('welder', { experience: { minYears: 2, maxYears: null } }),
  ],
  pay: [
    pay('helper', { note: 'Rough.' }),
    pay('welder', { kind: 'survey', range: { min: 40_000, max: 50_000, openTop: true } }),
    proxy('51-2041', {
      percentiles: { p10: 10_000, p25: 20_000, p50: 30_000, p75: 40_000, p90: 50_000 },
    }),
  ],
  steps: [
    step('learn', ['read', 'watch'], { optional: true, places: 'some', resources: ['board'] }),
    step('practise', ['weld'], { after: ['learn'], ongoing: true }),
  ].map((entry, i) =>
    i === 0
      ? {
          ...entry,
          actions: [
            {
              id: 'read',
              text: 'Read.',
              hours: { min: 1, max: 2, source: 'survey' },
              resources: ['board'],
            },
            { id: 'watch', text: 'Watch.' },
          ],
        }
      : entry,
  ),
  skills: [{ id: 'eye', title: 'A good eye', summary: 'See it.', levels: ['helper'] }],
  responsibilities: [{ id: 'safety', title: 'Safety', items: ['Wear a mask'] }],
  workEnvironment: {
    summary: 'Hot.',
    settings: ['Yards'],
    schedule: ['Days'],
    specialties: ['Pipes'],
  },
  faq: [{ id: 'hot', question: 'Is it hot?', answer: 'Yes.' }],
  advisor: {
    questions: [
      {
        id: 'masks',
        text: 'Which masks do you have?',
        help: 'Look.',
        kind: 'many',
        options: [
          { id: 'paper', label: 'Paper' },
          { id: 'steel', label: 'Steel', steps: ['learn'] },
        ],
      },
      { id: 'years', text: 'How many years?', kind: 'number', unit: 'years', max: 80 },
      { id: 'place', text: 'Where?', kind: 'jurisdiction' },
    ],
    requirements: [
      {
        id: 'two-years',
        level: 'welder',
        text: 'Two years.',
        met: {
          and: [
            { '>=': [{ var: 'years' }, 2] },
            { or: [{ in: ['steel', { var: 'masks' }] }, { '!': { '<': [{ var: 'years' }, 9] } }] },
            { '==': [{ var: 'place' }, 'US-TX'] },
          ],
        },
        actions: ['weld'],
        source: 'survey',
      },
    ],
    behind: [{ level: 'welder', steps: ['learn'] }],
    strengths: [{ id: 'equipped', text: 'You have a mask.', when: true }],
    done: [{ action: 'read', when: { '>=': [{ var: 'years' }, 1] } }],
  },
  support: [
    {
      id: 'burns',
      kind: 'help',
      title: 'Burns',
      text: 'Call.',
      links: [{ label: 'Call', url: 'tel:112' }],
      source: 'survey',
    },
  ],
  resources: [
    {
      id: 'board',
      title: 'The board',
      url: 'https://example.org/',
      purpose: 'Ask there.',
      steps: ['learn'],
      levels: ['helper'],
      source: 'survey',
    },
  ],
  certification: {
    url: './jurisdictions.json',
    step: 'learn',
    places: [
      { id: 'US-TX', title: 'Texas', kind: 'jurisdiction' },
      { id: 'guild', title: 'The guild', kind: 'national' },
    ],
  },
});

export type Path = readonly (string | number)[];

/** The value at a path; undefined where there is none. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    data,
  );
}

/** A deep copy in which the value at the path is another; `undefined` takes it out. */
export function withValue(data: unknown, path: Path, value: unknown): unknown {
  const copy: unknown = structuredClone(data);
  const [last] = path.slice(-1);
  if (last === undefined) return value;
  const parent = valueAt(copy, path.slice(0, -1)) as Record<string | number, unknown>;
  if (value !== undefined) parent[last] = value;
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else Reflect.deleteProperty(parent, last);
  return copy;
}

/** Splits a JSON Pointer (RFC 6901) into its keys. */
export function keysOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}
