import { answering } from './element.js';
import { sampleCareer } from './sample-career.js';
import type { CareerPath } from '../../src/schema/career-path.js';
import type { Certification, PlaceRules } from '../../src/schema/certification.js';

/** A place of which nothing is known, but for what the change says. */
export const placeRules = (id: string, change: Partial<PlaceRules> = {}): PlaceRules => ({
  id,
  credentials: null,
  board: null,
  minimumAge: null,
  livedExperience: null,
  recoveryTime: null,
  education: null,
  training: null,
  experience: null,
  exam: null,
  fees: null,
  renewal: null,
  continuingEducation: null,
  practice: null,
  medicaid: null,
  notes: null,
  ...change,
});

/** Where a value comes from: a source that states its time. */
export const FROM = { source: 'law', asOf: '2024-03' } as const;

/** Four places: one with a value of each kind, one with little, one with nothing, and one that is no place. */
export const PLACES = [
  { id: 'US-TX', title: 'Texas', kind: 'jurisdiction' },
  { id: 'US-CA', title: 'California', kind: 'jurisdiction' },
  { id: 'US-AK', title: 'Alaska', kind: 'jurisdiction' },
  { id: 'guild', title: 'The Guild', kind: 'national' },
] as const satisfies NonNullable<CareerPath['certification']>['places'];

/** All that a place can ask for. */
export const fullPlace = (change: Partial<PlaceRules> = {}): PlaceRules =>
  placeRules('US-TX', {
    credentials: [
      { id: 'cw', title: 'Certified Welder', abbreviation: 'CW', level: 'welder', ...FROM },
      { id: 'cf', title: 'Certified Foreman', level: 'foreman', ...FROM },
    ],
    board: [{ title: 'Texas Welding Board', url: 'https://example.org/board', ...FROM }],
    minimumAge: [{ years: 18, ...FROM }],
    livedExperience: [{ text: 'You have burnt yourself once.', ...FROM }],
    recoveryTime: [{ months: 24, text: 'since the last burn', ...FROM }],
    education: [{ text: 'High school diploma', ...FROM }],
    training: [
      { part: 'core', hours: 40, ...FROM },
      { part: 'supplemental', hours: 6.5, credential: 'cw', ...FROM },
      { part: 'practicum', hours: 100, ...FROM },
      { part: 'ethics', hours: 1, ...FROM },
    ],
    experience: [
      { kind: 'work', hours: 2000, ...FROM },
      { kind: 'supervised', hours: 500, ...FROM },
      { kind: 'supervision', hours: 25, ...FROM },
    ],
    exam: [{ kind: 'yes', passingScore: 70, text: 'On paper', note: 'Bring a pen.', ...FROM }],
    fees: [
      { kind: 'application', amount: 60, currency: 'USD', ...FROM },
      { kind: 'training', amount: 0, currency: 'USD', ...FROM },
      { kind: 'renewal', amount: 25, max: 40, currency: 'USD', ...FROM },
    ],
    renewal: [{ months: 24, ...FROM }],
    continuingEducation: [
      { hours: 20, months: 24, ...FROM },
      { hours: 3, months: null, part: 'ethics', ...FROM },
    ],
    practice: [{ text: 'You may weld at home.', ...FROM }],
    medicaid: [
      { field: 'mental-health', covered: true, ...FROM },
      { field: 'substance-use', covered: false, ...FROM },
    ],
    notes: [{ text: 'No background check.', ...FROM }],
    ...change,
  });

export const sampleRules = (
  career: string,
  change: Partial<Certification> = {},
): Certification => ({
  schemaVersion: 1,
  career,
  lang: 'en',
  reviewed: '2025-06-01',
  sources: [
    {
      id: 'law',
      title: 'The welding code',
      publisher: null,
      url: 'https://example.org/code',
      published: null,
      retrieved: '2025-06-01',
      kind: 'legal',
    },
    {
      id: 'list',
      title: 'A list of all states',
      publisher: null,
      url: null,
      published: null,
      retrieved: '2025-06-01',
      kind: 'compiled',
    },
  ],
  standard: {
    title: 'The model for all',
    training: { min: 40, max: 60 },
    experience: 120,
    source: 'list',
    asOf: null,
  },
  places: [
    fullPlace(),
    placeRules('US-CA', {
      board: [{ title: 'California Board', url: null, source: 'list', asOf: null }],
      training: [{ part: 'total', hours: 80, source: 'list', asOf: null }],
      exam: [{ kind: 'no', source: 'list', asOf: null }],
    }),
    placeRules('US-AK'),
    placeRules('guild', { training: [{ part: 'total', hours: 20, ...FROM }] }),
  ],
  ...change,
});

export interface RulesOptions {
  career?: Partial<CareerPath>;
  rules?: Partial<Certification>;
  /** Where the rules are asked for, given their text; the test server answers with it unless given. */
  url?: (text: string) => string;
}

/** A small career with rules for its step of training, which the test server answers with. */
export function careerWithRules({
  career: change = {},
  rules = {},
  url = answering,
}: RulesOptions = {}): CareerPath {
  const career = sampleCareer(change);
  const file = sampleRules(career.id, { lang: career.lang, ...rules });
  return {
    ...career,
    certification: { url: url(JSON.stringify(file)), step: 'train', places: [...PLACES] },
    ...change,
  };
}
