import { payOfCareer, PERCENTILES, type PayRow } from '../model/pay.js';
import { skillsFor } from '../model/skills.js';
import type { CareerPath, Level, Pay } from '../schema/career-path.js';

type Properties = Record<string, unknown>;

/**
 * A career for search engines, as schema.org JSON-LD: its levels as a list of occupations, lowest
 * first, or one occupation where it has no levels. What the career does not tell is left out.
 */
export function careerToJsonLd(career: CareerPath): object {
  const { levels = [] } = career;
  const rows = payOfCareer(career);
  const main = levels.length > 0 ? toItemList(career, levels, rows) : toOccupation(career, rows);
  return { '@context': 'https://schema.org', ...main };
}

/** The same as text that may stand in a `<script type="application/ld+json">` as it is. */
export function jsonLdText(career: CareerPath): string {
  // `</script>` and `<!--` would end or change the script, also inside a string.
  return JSON.stringify(careerToJsonLd(career)).replaceAll('<', '\\u003c');
}

function toItemList(
  career: CareerPath,
  levels: readonly Level[],
  rows: readonly PayRow[],
): Properties {
  return node('ItemList', {
    name: career.title,
    description: career.summary,
    subjectOf: toGuide(career),
    itemListOrder: 'https://schema.org/ItemListOrderAscending',
    numberOfItems: levels.length,
    itemListElement: levels.map((level, i) =>
      node('ListItem', {
        position: i + 1,
        item: toOccupation(
          career,
          rows.filter((row) => row.level === level),
          level,
        ),
      }),
    ),
  });
}

/** One level as an occupation, with its own pay; without a level, the career as a whole. */
function toOccupation(career: CareerPath, rows: readonly PayRow[], level?: Level): Properties {
  const { occupation, skills = [], responsibilities = [] } = career;
  const { title, summary } = level ?? career;
  const minYears = level?.experience?.minYears ?? undefined;
  return node('Occupation', {
    name: title,
    alternateName: level?.alternateTitles,
    description: summary,
    ...(!level && { subjectOf: toGuide(career) }),
    occupationLocation: toLocation(rows),
    // A related code is that of a neighbouring occupation: it would file this one under another.
    occupationalCategory: occupation?.codes
      .filter(({ match }) => match !== 'related')
      .map(({ code, title: name, scheme, version }) =>
        node('CategoryCode', {
          codeValue: code,
          name,
          inCodeSet: node('CategoryCodeSet', { name: scheme, version }),
        }),
      ),
    estimatedSalary: rows.map(({ pay }) => toSalary(pay)),
    ...(minYears !== undefined && {
      experienceRequirements: node('OccupationalExperienceRequirements', {
        monthsOfExperience: Math.round(minYears * 12),
      }),
    }),
    skills: (level ? skillsFor(level.id, career) : skills).map((skill) => skill.title),
    responsibilities: responsibilities.flatMap(({ items }) => items),
  });
}

/**
 * Where the figures hold. An `AdministrativeArea`, because a place is free text, which does not say
 * whether it is a city, a state or a country. An occupation has one place for all its figures: when
 * they come from several, none is named.
 */
function toLocation(rows: readonly PayRow[]): Properties | undefined {
  const [place, ...others] = new Set(rows.map(({ pay }) => pay.place));
  if (place === undefined || others.length > 0) return undefined;
  return node('AdministrativeArea', { name: place });
}

/** ISO 8601 durations in distributions; in amounts, the words that Google knows from job postings. */
const PERIODS = {
  year: { duration: 'P1Y', unitText: 'YEAR' },
  hour: { duration: 'PT1H', unitText: 'HOUR' },
} as const;

const PROPERTIES = {
  p10: 'percentile10',
  p25: 'percentile25',
  p50: 'median',
  p75: 'percentile75',
  p90: 'percentile90',
} as const;

/** Figures in the form, currency and period in which the source gives them. */
function toSalary({ range, percentiles, currency, period }: Pay): Properties {
  const { duration, unitText } = PERIODS[period];
  if (range) {
    const { min: minValue, max, openTop } = range;
    // "95,000 and more" has no upper end, though it names a figure.
    const maxValue = openTop ? undefined : max;
    const value = node('QuantitativeValue', { minValue, maxValue, unitText });
    return node('MonetaryAmount', { currency, value });
  }
  const figures = PERCENTILES.map((name) => [PROPERTIES[name], percentiles?.[name]]);
  return node('MonetaryAmountDistribution', {
    currency,
    duration,
    ...Object.fromEntries(figures),
  });
}

/** Occupations and lists have no language in schema.org; a work about them has. */
const toGuide = ({ title, lang, version }: CareerPath): Properties =>
  node('CreativeWork', { name: title, inLanguage: lang, version });

/** What is undefined or an empty list is left out. */
function node(type: string, properties: Properties): Properties {
  const known = Object.entries(properties).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return { '@type': type, ...Object.fromEntries(known) };
}
