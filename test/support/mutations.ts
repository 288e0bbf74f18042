import * as fc from 'fast-check';
import type { CareerPath } from '../../src/schema/career-path.js';
import { valueAt, withValue, type Path } from './career.js';

/** Ways to break a career file, for property tests. */

export interface Mutation {
  /** What was done, for the message of a test that fails. */
  name: string;
  data: unknown;
}

/** Every path to a value in the data, but the empty one. */
export function pathsIn(data: unknown, from: Path = []): Path[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const path = [...from, Array.isArray(data) ? Number(key) : key];
    return [path, ...pathsIn(value, path)];
  });
}

const NEVER_OPTIONAL = new Set([
  ...['id', 'title', 'text', 'version', 'lang', 'retrieved', 'kind', 'schemaVersion'],
  ...['currency', 'period', 'place', 'asOf', 'p50', 'publisher', 'question', 'answer'],
  ...['minYears', 'maxYears', 'questions', 'requirements', 'met', 'when', 'evidence', 'match'],
]);
const AMOUNTS = new Set(['min', 'max', 'p10', 'p25', 'p50', 'p75', 'p90', 'minYears', 'maxYears']);
const DATES = new Set(['reviewed', 'retrieved', 'published', 'asOf']);
const REFERENCES = new Set(['source', 'level', 'var']);
const REFERENCE_LISTS = new Set(['after', 'resources', 'levels', 'steps', 'actions']);

const isText = (value: unknown) => typeof value === 'string';
const isList = Array.isArray;
const hasId = (value: unknown) => valueAt(value, ['id']) !== undefined;

interface Breaker {
  name: string;
  /** Whether the fault can be made at this path. */
  fits(path: Path, value: unknown, parent: unknown): boolean;
  /** The value to put there; undefined takes it out. */
  breakIt(value: unknown): unknown;
}

const key = (path: Path) => String(path.at(-1));

/** Each leaves a file that the format does not allow, wherever it fits. */
const BREAKERS: readonly Breaker[] = [
  {
    name: 'takes out a field that is never optional',
    fits: (path, _value, parent) => !isList(parent) && NEVER_OPTIONAL.has(key(path)),
    breakIt: () => undefined,
  },
  {
    name: 'puts a value of another type',
    fits: () => true,
    breakIt: (value) => (isList(value) ? 'a text' : [[]]),
  },
  {
    name: 'empties a text',
    fits: (path, value) => isText(value) && key(path) !== '$schema' && key(path) !== '1',
    breakIt: () => ' \n',
  },
  {
    name: 'puts what no text of a file can hold',
    fits: (path) => ['title', 'summary', 'text', 'note'].includes(key(path)),
    breakIt: () => 'a\ud800b',
  },
  {
    name: 'puts a day that does not exist',
    fits: (path) => DATES.has(key(path)),
    breakIt: () => '2023-02-30',
  },
  {
    name: 'puts an address that runs a script',
    fits: (path) => key(path) === 'url',
    breakIt: () => 'javascript:alert(1)',
  },
  {
    name: 'puts NaN for a figure',
    fits: (path, value) => AMOUNTS.has(key(path)) && value !== null,
    breakIt: () => Number.NaN,
  },
  {
    name: 'puts a figure under zero',
    fits: (path, value) => AMOUNTS.has(key(path)) && typeof value === 'number',
    breakIt: (value) => -1 - (value as number),
  },
  {
    name: 'breaks a reference',
    fits: (path, value) => isText(value) && REFERENCES.has(key(path)),
    breakIt: () => 'no-such-thing-anywhere',
  },
  {
    name: 'adds a reference that leads nowhere',
    fits: (path, value) =>
      isList(value) && REFERENCE_LISTS.has(key(path)) && path.length > 1 && !value.some(hasId),
    breakIt: (value) => [...(value as unknown[]), 'no-such-thing-anywhere'],
  },
  {
    name: 'puts an entry in a list twice',
    fits: (_path, value) => isList(value) && value.some(hasId),
    breakIt: (value) => [...(value as unknown[]), (value as unknown[]).find(hasId)],
  },
  {
    name: 'swaps the ends of a range',
    fits: (_path, value) => Number(valueAt(value, ['min'])) < Number(valueAt(value, ['max'])),
    breakIt: (value) => {
      const { min, max, ...range } = value as { min: number; max: number };
      return { ...range, min: max, max: min };
    },
  },
  {
    name: 'swaps the years of a level',
    fits: (_path, value) => {
      const [min, max] = [valueAt(value, ['minYears']), valueAt(value, ['maxYears'])];
      return typeof min === 'number' && typeof max === 'number' && min < max;
    },
    breakIt: (value) => {
      const { minYears, maxYears } = value as { minYears: number; maxYears: number };
      return { minYears: maxYears, maxYears: minYears };
    },
  },
  {
    name: 'puts the median above the ninetieth percentile',
    fits: (_path, value) => typeof valueAt(value, ['p90']) === 'number',
    breakIt: (value) => ({
      ...(value as object),
      p50: Number(valueAt(value, ['p90'])) + 1,
    }),
  },
  {
    name: 'takes the figures of a range away',
    fits: (_path, value) => valueAt(value, ['range']) !== undefined,
    breakIt: (value) => withValue(value, ['range'], undefined),
  },
  {
    name: 'says twice whom pay speaks of',
    fits: (_path, value) =>
      valueAt(value, ['currency']) !== undefined && valueAt(value, ['level']) !== undefined,
    breakIt: (value) => ({
      ...(value as object),
      occupation: { scheme: 'SOC', code: '1', title: 'Another' },
    }),
  },
  {
    name: 'closes an open range without saying where',
    fits: (_path, value) =>
      valueAt(value, ['min']) !== undefined && valueAt(value, ['openTop']) === true,
    breakIt: (value) => ({ min: valueAt(value, ['min']), openTop: false }),
  },
  {
    name: 'lets a step wait for itself',
    fits: (path) => path[0] === 'steps' && path.length === 2,
    breakIt: (value) => ({ ...(value as object), after: [valueAt(value, ['id'])] }),
  },
];

/** A career in which one thing was made wrong for certain. */
export function brokenCareer(careers: fc.Arbitrary<CareerPath>): fc.Arbitrary<Mutation> {
  return fc
    .tuple(careers, fc.constantFrom(...BREAKERS), fc.nat(), fc.nat())
    .map(([career, breaker, spot, other]) => {
      const paths = pathsIn(career);
      // Not every career has room for every fault: then the next fault has its turn.
      const first = BREAKERS.indexOf(breaker);
      const all = BREAKERS.map((_, i) => BREAKERS[(first + i) % BREAKERS.length]!);
      const spots = (each: Breaker) =>
        paths.filter((path) =>
          each.fits(path, valueAt(career, path), valueAt(career, path.slice(0, -1))),
        );
      const chosen = all.find((each) => spots(each).length > 0)!;
      const candidates = spots(chosen);
      const path = candidates[(spot + other) % candidates.length]!;
      return {
        name: `${chosen.name} at /${path.join('/')}`,
        data: withValue(career, path, chosen.breakIt(valueAt(career, path))),
      };
    });
}

/** A career in which one to three things are anything at all; some of them may still be right. */
export function mangledCareer(careers: fc.Arbitrary<CareerPath>): fc.Arbitrary<unknown> {
  const change = fc.record({
    spot: fc.nat(),
    kind: fc.constantFrom('replace', 'delete', 'repeat', 'wrap'),
    value: fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true }),
    name: fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toJSON', 'length')),
  });
  return fc
    .tuple(careers, fc.array(change, { minLength: 1, maxLength: 3 }))
    .map(([career, changes]) => {
      const data: unknown = structuredClone(career);
      for (const { spot, kind, value, name } of changes) {
        const paths = pathsIn(data);
        const path = paths[spot % paths.length]!;
        const parent = valueAt(data, path.slice(0, -1)) as Record<string | number, unknown>;
        const last = path.at(-1)!;
        const old = parent[last];
        if (kind === 'replace') parent[last] = value;
        else if (kind === 'wrap') parent[last] = [old];
        else if (kind === 'delete') Reflect.deleteProperty(parent, last);
        else if (Array.isArray(parent)) parent.push(old);
        else
          Object.defineProperty(parent, name, {
            value: old,
            enumerable: true,
            configurable: true,
            writable: true,
          });
      }
      return data;
    });
}
