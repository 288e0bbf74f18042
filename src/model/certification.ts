import type { Certification, PlaceRules, RuleField, RuleValue } from '../schema/certification.js';
import type { CareerPath } from '../schema/career-path.js';

export type Place = NonNullable<NonNullable<CareerPath['certification']>['places']>[number];

/** The least and the most of something: credentials of one place may ask for different amounts. */
export interface Span {
  readonly min: number;
  readonly max: number;
}

const spanOf = (numbers: readonly number[]): Span | undefined =>
  numbers.length > 0 ? { min: Math.min(...numbers), max: Math.max(...numbers) } : undefined;

const sum = (values: readonly { hours: number }[]) =>
  values.reduce((all, { hours }) => all + hours, 0);

/** Values for one credential, and those for all: a list for each credential that has its own. */
function byCredential<T extends { credential?: string | undefined }>(
  values: readonly T[],
): (readonly T[])[] {
  const own = [...new Set(values.map(({ credential }) => credential).filter(Boolean))];
  const common = values.filter(({ credential }) => !credential);
  return own.length > 0
    ? own.map((id) => [...common, ...values.filter(({ credential }) => credential === id)])
    : [common];
}

/**
 * Hours in the classroom. A source's own total counts where there is one, else the sum of the parts;
 * practice on the job is no part of it.
 */
export function trainingHours({ training }: PlaceRules): Span | undefined {
  if (!training) return undefined;
  return spanOf(
    byCredential(training).flatMap((values) => {
      const totals = values.filter(({ part }) => part === 'total');
      if (totals.length > 0) return totals.map(({ hours }) => hours);
      const parts = values.filter(({ part }) => part !== 'practicum');
      return parts.length > 0 ? [sum(parts)] : [];
    }),
  );
}

/** Hours of peer work before the certificate, supervised or not, with those of a practicum. */
export function workHours({ training, experience }: PlaceRules): Span | undefined {
  const work = (experience ?? []).filter(({ kind }) => kind !== 'supervision');
  const practicum = (training ?? []).filter(({ part }) => part === 'practicum');
  // A practicum is work for those who are asked for no other.
  const values = work.length > 0 ? work : practicum;
  return values.length > 0
    ? spanOf(byCredential<{ credential?: string | undefined; hours: number }>(values).map(longest))
    : undefined;
}

/** Two sources on the same hours are not twice the hours. */
const longest = (values: readonly { hours: number }[]) =>
  Math.max(...values.map(({ hours }) => hours));

/** Where the hours of training of one place stand among those of all places of which they are known. */
export interface Comparison {
  /** Each place's most hours, this one's included, in rising order. */
  readonly all: readonly number[];
  readonly own: number;
  readonly fewer: number;
  readonly more: number;
}

export function compareTraining(id: string, rules: Certification): Comparison | undefined {
  const hours = new Map(rules.places.map((place) => [place.id, trainingHours(place)?.max]));
  const own = hours.get(id);
  if (own === undefined) return undefined;
  const all = [...hours.values()].filter((it) => it !== undefined).sort((a, b) => a - b);
  return {
    all,
    own,
    fewer: all.filter((it) => it < own).length,
    more: all.filter((it) => it > own).length,
  };
}

/** How far back counts as old, in months. */
const OLD = 24;

/** `undated`: the source states no date. `today` in ms since 1970. */
export function ageOf(asOf: string | null, today: number): 'recent' | 'old' | 'undated' {
  if (asOf === null) return 'undated';
  const then = new Date(asOf);
  const limit = new Date(today);
  limit.setUTCMonth(limit.getUTCMonth() - OLD);
  // A year or month counts from its end.
  if (asOf.length === 4) then.setUTCFullYear(then.getUTCFullYear() + 1);
  else if (asOf.length === 7) then.setUTCMonth(then.getUTCMonth() + 1);
  return +then < +limit ? 'old' : 'recent';
}

/** What a place asks, in the order in which one does it. */
export const STAGES = {
  begin: ['minimumAge', 'livedExperience', 'recoveryTime', 'education'],
  learn: ['training', 'experience', 'exam'],
  apply: ['credentials', 'board', 'fees'],
  keep: ['renewal', 'continuingEducation'],
  work: ['practice', 'medicaid', 'notes'],
} as const satisfies Record<string, readonly RuleField[]>;
export type Stage = keyof typeof STAGES;

/** Whether anything at all is known of a place. */
export const isKnown = ({ id: _, ...fields }: PlaceRules): boolean =>
  Object.values(fields).some((values) => values !== null);

/** Sentences for the values of fields, by field; `money` writes an amount in the value's currency. */
export type ValueWords = {
  readonly [F in RuleField]?: (value: RuleValue<F>, money: (amount: number) => string) => string;
};
