import { readdir, readFile } from 'node:fs/promises';
import { ageOf, OLD } from '../dist/model/certification.js';

/**
 * Tells how much of the rules for certification is known, how old it is, and how much of it rests on
 * what third parties compiled: what to look up next. Never fails.
 */

const now = Date.now();

const share = (part, whole) =>
  `${part} of ${whole} (${whole ? Math.round((100 * part) / whole) : 0}%)`;

function table(rows) {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => String(row[i]).length)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i ? String(cell).padStart(widths[i]) : String(cell).padEnd(widths[i])))
        .join('  '),
    )
    .join('\n');
}

/** How old dated values are, in figures and words. */
function datesOf(values) {
  const dates = values.flatMap(({ asOf }) => asOf ?? []).sort();
  return {
    median: dates[Math.floor((dates.length - 1) / 2)] ?? '–',
    oldest: dates[0] ?? '–',
    old: dates.filter((date) => ageOf(date, now) === 'old').length,
    undated: values.length - dates.length,
  };
}

for (const name of (await readdir('data', { recursive: true })).sort()) {
  if (!/certification\.en\.json$/.test(name)) continue;
  const { places, sources, reviewed } = JSON.parse(await readFile(`data/${name}`, 'utf8'));
  const compiled = new Set(sources.filter(({ kind }) => kind === 'compiled').map(({ id }) => id));
  const fields = [...new Set(places.flatMap((place) => Object.keys(place)))].filter(
    (field) => field !== 'id',
  );
  const valuesOf = (place, some = fields) => some.flatMap((field) => place[field] ?? []);
  const knownIn = (place) => fields.filter((field) => place[field]).length;
  const known = places.reduce((total, place) => total + knownIn(place), 0);
  const all = places.flatMap((place) => valuesOf(place));
  const isCompiled = ({ source }) => compiled.has(source);
  const { median, oldest, old, undated } = datesOf(all);

  const numbers = (values) => {
    const dates = datesOf(values);
    return [
      values.length,
      values.filter(isCompiled).length,
      dates.undated,
      dates.old,
      dates.oldest,
      dates.median,
    ];
  };
  const columns = ['values', 'compiled', 'no date', `over ${OLD} m`, 'oldest', 'median'];
  const byPlace = places.map((place) => [
    place.id,
    `${knownIn(place)}/${fields.length}`,
    ...numbers(valuesOf(place)),
  ]);
  const byField = fields.map((field) => [
    field,
    `${places.filter((place) => place[field]).length}/${places.length}`,
    ...numbers(places.flatMap((place) => valuesOf(place, [field]))),
  ]);

  console.log(`data/${name}, reviewed ${reviewed}

Fields known      ${share(known, places.length * fields.length)}
Values            ${all.length}, from ${sources.length} sources
On compiled ones  ${share(all.filter(isCompiled).length, all.length)}
As of             median ${median}, oldest ${oldest}
Over ${OLD} months    ${share(old, all.length)}
Without a date    ${share(undated, all.length)}

${table([['By field', 'known', ...columns], ...byField])}

${table([['By place', 'known', ...columns], ...byPlace])}
`);
}
