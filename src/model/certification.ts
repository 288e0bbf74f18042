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

const known = <T extends { hours: number | null }>(values: readonly T[] | null | undefined) =>
  (values ?? []).filter((it): it is T & { hours: number } => it.hours !== null);

/** Two sources on the same hours are not twice the hours. */
const most = (values: readonly { hours: number }[]) =>
  Math.max(...values.map(({ hours }) => hours));

/** What differs from one way to a certificate to the other. */
const OF_PATH = ['training', 'experience', 'exam', 'board', 'renewal'] as const;

/** A way to one of a place's credentials. */
export interface Path {
  /** Undefined where no credential is known. */
  readonly id: string | undefined;
  readonly title: string | undefined;
  /** The values that count for it: its own, and those for all. */
  readonly rules: PlaceRules;
}

/**
 * The ways to a certificate in a place. A first or a later form of another is no such way: it takes no
 * course and no work but what is stated for it. Of one of which nothing is known nothing is said.
 */
export function pathsOf(rules: PlaceRules): readonly Path[] {
  const credentials = rules.credentials ?? [];
  const values = OF_PATH.flatMap((field): readonly RuleValue[] => rules[field] ?? []);
  const named = [...credentials.map(({ id }) => id), ...values.map((it) => it.credential)];
  const ids = new Set(
    named.filter(
      (id) => id && credentials.every((it) => it.id !== id || (it.stage ?? 'full') === 'full'),
    ),
  );
  if (ids.size === 0) ids.add(undefined);
  const paths = [...ids].map((id): Path => {
    const own = { ...rules, credentials: credentials.filter((it) => it.id === id) };
    for (const field of OF_PATH) {
      const counts = ({ credential }: RuleValue) => !credential || credential === id;
      const values = (rules[field] as readonly RuleValue[] | null)?.filter(counts);
      Object.assign(own, { [field]: values?.length ? values : null });
    }
    return { id, title: own.credentials[0]?.title, rules: own };
  });
  const said = paths.filter((path) => OF_PATH.some((field) => path.rules[field]));
  return said.length > 0 ? said : paths.slice(0, 1);
}

/**
 * Hours in the classroom. A source's own total counts where there is one, else the sum of the parts;
 * practice on the job is no part of it.
 */
export function trainingHours(rules: PlaceRules): Span | undefined {
  return spanOf(
    pathsOf(rules).flatMap((path) => {
      const values = known(path.rules.training);
      const totals = values.filter(({ part }) => part === 'total');
      if (totals.length > 0) return totals.map(({ hours }) => hours);
      const parts = (['core', 'supplemental', 'ethics'] as const)
        .map((name) => values.filter(({ part }) => part === name))
        .filter((part) => part.length > 0);
      return parts.length > 0 ? [parts.reduce((sum, part) => sum + most(part), 0)] : [];
    }),
  );
}

/** What is asked for in words alone, which no sum has in it. */
export const inWords = (
  values: readonly { hours: number | null; text?: string | undefined }[] | null,
) => (values ?? []).flatMap(({ hours, text }) => (hours === null && text ? [text] : []));

/** Whether practice in the training is all the work that is known. */
export const isPractice = ({ experience, training }: PlaceRules): boolean =>
  !experience && known(training).some(({ part }) => part === 'practicum');

/**
 * Hours of peer work before the certificate, supervised or not. Where no others are known, those of
 * practice in the training are the work.
 */
export function workHours(rules: PlaceRules): Span | undefined {
  return spanOf(
    pathsOf(rules).flatMap(({ rules: { experience, training } }) => {
      const work = known(experience).filter(({ kind }) => kind !== 'supervision');
      const practice = known(training).filter(({ part }) => part === 'practicum');
      const either = work.filter((it) => it.either);
      const sure = work.length > 0 ? work.filter((it) => !it.either) : practice;
      const least = sure.length > 0 ? [most(sure)] : [];
      return either.length > 0 ? either.map(({ hours }) => Math.max(hours, ...least)) : least;
    }),
  );
}

/** Where the hours of training of one place stand among those of others. */
export interface Comparison {
  /** The least hours of each other place where they are known, in rising order. */
  readonly others: readonly number[];
  readonly own: Span;
  /** Places where even the most is less than the least here. */
  readonly fewer: number;
  /** Places where even the least is more than the most here. */
  readonly more: number;
}

/** `ids`: the places to compare, such as all that are no national credentials. */
export function compareTraining(
  id: string,
  rules: Certification,
  ids: readonly string[],
): Comparison | undefined {
  const spans = new Map(rules.places.map((place) => [place.id, trainingHours(place)]));
  const own = spans.get(id);
  if (own === undefined) return undefined;
  const others = ids.flatMap((it) => (it === id ? [] : (spans.get(it) ?? [])));
  return {
    others: others.map(({ min }) => min).sort((a, b) => a - b),
    own,
    fewer: others.filter(({ max }) => max < own.min).length,
    more: others.filter(({ min }) => min > own.max).length,
  };
}

/** How far back counts as old, in months. */
export const OLD = 24;

/** `undated`: the source states no date. `today` in ms since 1970. */
export function ageOf(asOf: string | null, today: number): 'recent' | 'old' | 'undated' {
  if (asOf === null) return 'undated';
  const limit = new Date(today);
  limit.setUTCMonth(limit.getUTCMonth() - OLD);
  // A year or a month is as old as its end.
  return asOf < limit.toISOString().slice(0, asOf.length) ? 'old' : 'recent';
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

/** The rules with those notes alone that belong to a stage. */
export function notesOf(stage: Stage, rules: PlaceRules): PlaceRules {
  const notes = (rules.notes ?? []).filter((it) => (it.stage ?? 'work') === stage);
  return { ...rules, notes: notes.length > 0 ? notes : null };
}

/** Whether it is known of a place how one comes to a certificate there. */
export const isKnown = (rules: PlaceRules): boolean =>
  [...STAGES.begin, ...STAGES.learn, ...STAGES.apply, ...STAGES.keep].some((field) => rules[field]);

/** What the rest of a place's rules makes of a value. */
export interface Around {
  /** Of a certificate that another one follows. */
  readonly isPassing: boolean;
  /** A value above has the same answer for the same certificate. */
  readonly isAgain: boolean;
  /** How often one renews is known. */
  readonly isRenewed: boolean;
}

export function aroundOf(field: RuleField, value: RuleValue, rules: PlaceRules): Around {
  const stage = rules.credentials?.find(({ id }) => id === value.credential)?.stage;
  const values: readonly RuleValue[] = rules[field]!;
  const { kind } = value as { kind?: string };
  return {
    isPassing: stage === 'trainee' || stage === 'provisional',
    isAgain: values
      .slice(0, values.indexOf(value))
      .some((it) => it.credential === value.credential && (it as { kind?: string }).kind === kind),
    isRenewed: Boolean(rules.renewal),
  };
}

/** Sentences for the values of fields, by field; `money` writes an amount in the value's currency. */
export type ValueWords = {
  readonly [F in RuleField]?: (
    value: RuleValue<F>,
    money: (amount: number) => string,
    around: Around,
  ) => string;
};
