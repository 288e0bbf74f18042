import { sampleAdvisor } from './sample-advisor.js';
import type { CareerPath, Level, Pay, Step } from '../../src/schema/career-path.js';

let count = 0;

/**
 * A small valid career. Each has an id of its own, since tags on one page share by id what was
 * selected and ticked.
 */
export function sampleCareer(change: Partial<CareerPath> = {}): CareerPath {
  count += 1;
  return {
    schemaVersion: 1,
    id: `welder-${count}`,
    version: '1.0.0',
    lang: 'en',
    title: 'Welder',
    summary: 'Joins metal parts with heat.',
    reviewed: '2025-06-01',
    sources: [
      {
        id: 'handbook',
        title: 'The Welding Handbook',
        publisher: 'Welding Board',
        url: 'https://example.org/handbook',
        published: '2024-05',
        retrieved: '2025-06-01',
        kind: 'survey',
      },
      {
        id: 'statistics',
        title: 'Pay Statistics',
        publisher: null,
        url: null,
        published: null,
        retrieved: '2025-05-31',
        kind: 'official',
      },
    ],
    levels: [
      sampleLevel('helper', {
        title: 'Welding Helper',
        alternateTitles: ['Shop Hand', 'Trainee'],
        experience: { minYears: 0, maxYears: 2 },
        tips: ['Keep your gloves dry.'],
      }),
      sampleLevel('welder', {
        title: 'Certified Welder',
        experience: { minYears: 5, maxYears: null },
        newDuties: ['Read blueprints', 'Pass the bend test'],
      }),
      sampleLevel('foreman', {
        title: 'Shop Foreman',
        experience: { minYears: null, maxYears: null, note: 'Long practice.' },
      }),
    ],
    pay: [
      samplePay('helper', { range: { min: 31_200, max: 41_600 } }),
      samplePay('welder', { range: { min: 41_600, max: 62_400 } }),
      samplePay('foreman', { range: { min: 62_400, max: 83_200, openTop: true } }),
      sampleNeighbour('machinist', 'Machinists', { p10: 35_000, p50: 50_000, p90: 75_000 }),
      sampleNeighbour('rigger', 'Riggers', { p10: 38_000, p50: 55_000, p90: 90_000 }),
    ],
    steps: [
      {
        id: 'look',
        title: 'Look around',
        summary: 'See what the work is like.',
        actions: [
          { id: 'visit-shop', text: 'Visit a shop.' },
          { id: 'ask-welder', text: 'Ask a welder about the day.' },
        ],
      },
      {
        id: 'train',
        title: 'Get training',
        summary: 'A course or an apprenticeship.',
        after: ['look'],
        places: 'some',
        actions: [
          { id: 'pick-course', text: 'Pick a course.' },
          { id: 'finish-course', text: 'Finish it.' },
          { id: 'buy-helmet', text: 'Buy a helmet.' },
        ],
      },
      {
        id: 'stay-fit',
        title: 'Stay fit',
        summary: 'The work is heavy.',
        optional: true,
        ongoing: true,
      },
    ],
    ...sampleGuide(),
    // What it asks for is about these rungs and steps.
    ...(!change.levels && !change.steps && { advisor: sampleAdvisor() }),
    ...change,
  };
}

/** What the career says beside rungs, pay and steps. */
function sampleGuide() {
  return {
    occupation: {
      codes: [
        {
          scheme: 'SOC',
          version: '2018',
          code: '51-4121',
          title: 'Welders, Cutters, Solderers, and Brazers',
          match: 'broad',
          evidence: 'Its definition names welding by hand.',
          source: 'statistics',
        },
      ],
      note: 'Four trades share one code.',
    },
    role: {
      summary: 'A welder joins parts so that they hold.',
      is: ['Melting edges together', 'Checking each seam'],
      isNot: ['Casting iron'],
    },
    workEnvironment: {
      summary: 'It is hot and loud, and you see what you made.',
      settings: ['Workshops', 'Shipyards'],
      schedule: ['Early shifts'],
      specialties: ['Pipelines'],
    },
    responsibilities: [
      { id: 'preparing', title: 'Preparing', items: ['Clean the metal', 'Set up the torch'] },
      { id: 'joining', title: 'Joining', items: ['Draw the seam'] },
    ],
    skills: [
      { id: 'steady-hand', title: 'A steady hand', summary: 'Keep the torch at one distance.' },
      {
        id: 'sharp-eye',
        title: 'A sharp eye',
        summary: 'See a crack before it grows.',
        levels: ['welder', 'foreman'],
      },
      {
        id: 'calm-word',
        title: 'A calm word',
        summary: 'Tell somebody what went wrong, and how to mend it.',
        levels: ['foreman'],
      },
    ],
    faq: [
      {
        id: 'is-it-hot',
        question: 'Is it hot?',
        answer: 'Under the helmet it is, in winter too.',
        source: 'handbook',
      },
      {
        id: 'how-many',
        question: 'How many welders are there?',
        answer: 'Nobody counts all of them.',
        source: 'statistics',
      },
      { id: 'is-it-loud', question: 'Is it loud?', answer: 'You wear plugs.' },
    ],
    support: [
      {
        id: 'burns',
        kind: 'help',
        title: 'Burns',
        text: 'Cool them, and call somebody.',
        links: [{ label: 'Call a doctor', url: 'tel:112' }],
      },
    ],
  } satisfies Partial<CareerPath>;
}

export function sampleLevel(id: string, change: Partial<Level> = {}): Level {
  return { id, title: `Title of ${id}`, summary: `Summary of ${id}.`, ...change };
}

export function samplePay(level: string, change: Partial<Pay> = {}): Pay {
  return {
    id: `pay-${level}`,
    level,
    kind: 'survey',
    currency: 'USD',
    period: 'year',
    place: 'United States',
    asOf: '2024',
    source: 'handbook',
    ...change,
  };
}

export function sampleNeighbour(id: string, title: string, percentiles: Pay['percentiles']): Pay {
  return {
    id: `proxy-${id}`,
    occupation: { scheme: 'SOC', code: '51-0000', title },
    kind: 'proxy-percentiles',
    percentiles,
    currency: 'USD',
    period: 'year',
    place: 'United States',
    asOf: '2023-05',
    source: 'statistics',
  };
}

export function sampleSteps(count: number): Step[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `step-${i + 1}`,
    title: `Step title ${i + 1}`,
    summary: `Summary ${i + 1}.`,
    actions: [{ id: `action-${i + 1}`, text: `Do ${i + 1}.` }],
  }));
}

/** The career with nothing in it that an element shows. */
export function withoutSections(career: CareerPath): CareerPath {
  const sections = ['levels', 'pay', 'steps', 'advisor', ...Object.keys(sampleGuide())];
  const kept = Object.entries(career).filter(([name]) => !sections.includes(name));
  return Object.fromEntries(kept) as unknown as CareerPath;
}
