import type { Place } from '../../src/model/certification.js';
import type { CareerPath } from '../../src/schema/career-path.js';
import type { Certification, PlaceRules } from '../../src/schema/certification.js';

type Rules = Pick<Certification, 'career' | 'lang' | 'sources' | 'places'> & Partial<Certification>;

/** A place of which nothing is known but what is given. */
export function createPlace(place: Pick<PlaceRules, 'id'> & Partial<PlaceRules>): PlaceRules {
  return {
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
    ...place,
  };
}

/** What a career's file says of its rules; they themselves stand at an address, like any. */
export function createCertification(
  rules: Rules,
  places: readonly Place[],
): NonNullable<CareerPath['certification']> {
  const file: Certification = { schemaVersion: 1, reviewed: '2026-11-22', ...rules };
  const blob = new Blob([JSON.stringify(file)], { type: 'application/json' });
  return {
    url: URL.createObjectURL(blob),
    places: [...places],
  };
}

const createPlaces = (titles: Readonly<Record<string, string>>): Place[] =>
  Object.entries(titles).map(([id, title]) => ({ id, title, kind: 'jurisdiction' }));

/** Ages never change: what is dated is long past, the rest has no date. */
const LONG_AGO = '2015';

const GUIDE = 'guide';
const LEAFLET = 'leaflet';

const SOURCES: Certification['sources'] = [
  {
    id: GUIDE,
    title: 'A guide for lamplighters that was made up for this story',
    publisher: 'Nobody',
    url: 'https://example.com/lamplighters',
    published: LONG_AGO,
    retrieved: '2026-11-22',
    kind: 'compiled',
  },
  {
    id: LEAFLET,
    title: 'A leaflet without an address',
    publisher: null,
    url: null,
    published: null,
    retrieved: '2026-11-22',
    kind: 'official',
  },
];

const old = { source: GUIDE, asOf: LONG_AGO };
const undated = { source: LEAFLET, asOf: null };

/** Lamps that are lit by hand, in places that are on no map. */
export const lamplighterCertification = createCertification(
  {
    career: 'lamplighter',
    lang: 'en',
    sources: SOURCES,
    standard: {
      title: 'The Almanac of Lamps',
      training: { min: 30, max: 50 },
      experience: 100,
      ...undated,
    },
    places: [
      createPlace({
        id: 'dusk',
        credentials: [
          { id: 'lamp', title: 'Lighter of Street Lamps', abbreviation: 'LSL', ...old },
          { id: 'tower', title: 'Lighter of Towers', abbreviation: 'LT', level: 'keeper', ...old },
        ],
        board: [{ title: 'Office of Evenings', url: 'https://example.com/evenings', ...old }],
        minimumAge: [{ years: 16, ...old }],
        education: [{ text: 'You can read a clock.', ...undated }],
        training: [
          { part: 'core', hours: 30, ...old },
          { part: 'supplemental', hours: 5, credential: 'lamp', ...old },
          { part: 'supplemental', hours: 15, credential: 'tower', ...old },
        ],
        experience: [
          { kind: 'supervised', hours: 100, ...undated, note: 'Ten evenings, or more short ones.' },
          { kind: 'supervision', hours: 8, ...undated },
        ],
        exam: [{ kind: 'yes', text: 'You light a lamp in the wind', passingScore: 70, ...old }],
        fees: [
          { kind: 'application', amount: 12, currency: 'USD', ...old },
          { kind: 'training', amount: 0, currency: 'USD', ...old },
        ],
        renewal: [{ months: 24, ...old }],
        continuingEducation: [{ hours: 6, months: 24, ...old }],
        practice: [{ text: 'Whoever only watches needs no certificate.', ...undated }],
      }),
      createPlace({
        id: 'dawn',
        credentials: [{ id: 'morning', title: 'Morning Lamplighter', ...undated }],
        board: [{ title: 'Society for Early Hours', url: null, ...undated }],
        training: [{ part: 'total', hours: 60, ...undated }],
        exam: [{ kind: 'course', ...undated }],
        renewal: [{ months: 12, ...undated }],
      }),
      createPlace({
        id: 'noon',
        exam: [{ kind: 'no', ...old }],
        training: [{ part: 'total', hours: 4, ...old }],
      }),
      createPlace({ id: 'midnight' }),
      createPlace({
        id: 'guild',
        credentials: [{ id: 'guild', title: 'Member of the Guild', level: 'keeper', ...undated }],
        training: [{ part: 'total', hours: 45, ...undated }],
      }),
    ],
  },
  [
    ...createPlaces({ dusk: 'Dusk', dawn: 'Dawn', noon: 'Noon', midnight: 'Midnight' }),
    { id: 'guild', title: 'Guild of Lamps', kind: 'national' },
  ],
);

/** A title, a word and a paragraph that are too long for any column. */
export function createWordyCertification(
  title: string,
  word: string,
  paragraph: string,
): NonNullable<CareerPath['certification']> {
  const all = { ...old, note: paragraph };
  return createCertification(
    {
      career: 'wordy',
      lang: 'en',
      sources: [{ ...SOURCES[0]!, title }],
      standard: { title, training: { min: 1_000, max: 20_000 }, ...old },
      places: ['long', 'word'].map((id) =>
        createPlace({
          id,
          credentials: [
            { id: 'title', title, abbreviation: word, ...all },
            { id: 'other', title: word, ...all },
          ],
          board: [{ title: `${title} ${word}`, url: `https://example.com/${word}`, ...all }],
          education: [{ text: paragraph, ...old }],
          training: [{ part: 'supplemental', hours: 12_345.5, credential: 'title', ...all }],
          fees: [{ kind: 'all', amount: 1_000_000, max: 9_999_999, currency: 'USD', ...all }],
        }),
      ),
    },
    createPlaces({ long: title, word }),
  );
}

/** In Arabic, for a career from right to left. */
export const arabicCertification = createCertification(
  {
    career: 'arabic',
    lang: 'ar',
    dir: 'rtl',
    sources: [{ ...SOURCES[0]!, title: 'دليل أُعدّ لهذا المثال' }],
    standard: { title: 'النموذج العام', training: { min: 40, max: 60 }, ...old },
    places: [
      createPlace({
        id: 'east',
        credentials: [{ id: 'peer', title: 'أخصائي دعم الأقران', abbreviation: 'CPS', ...old }],
        board: [{ title: 'مجلس الاعتماد', url: 'https://example.com/board', ...old }],
        education: [{ text: 'شهادة الثانوية العامة', ...old }],
        training: [{ part: 'total', hours: 46, ...old }],
        fees: [{ kind: 'application', amount: 50, currency: 'USD', ...old, note: 'مرة واحدة.' }],
      }),
      createPlace({ id: 'west', training: [{ part: 'total', hours: 80, ...old }] }),
    ],
  },
  createPlaces({ east: 'الشرق', west: 'الغرب' }),
);
