import type { Action, CareerPath, Step } from '../schema/career-path.js';
import type { PlaceAction } from './career-in-place.js';
import type { Span } from './certification.js';

/** What a plan is made from, beside the career. */
export interface PlanOptions {
  /** Ids of actions, and of steps that have none. */
  readonly done: ReadonlySet<string>;
  /** Ids of steps that are not for this person. */
  readonly skipped?: ReadonlySet<string>;
  /** Ids of actions whose steps come as early as the order allows. */
  readonly first?: ReadonlySet<string>;
  /** The first day, such as `2026-01-31`. */
  readonly start?: string | undefined;
  readonly hoursAWeek?: number | undefined;
  /** What the person thinks that a step takes, in hours, by the step's id. */
  readonly estimates?: Readonly<Record<string, number>>;
}

/** A day; the earliest one that can be where some of the time before is not known. */
export interface PlanDate {
  readonly date: string;
  readonly isEarliest: boolean;
}

export interface PlannedStep {
  readonly step: Step;
  /** What is still to do; empty for a step that has no actions. */
  readonly actions: readonly Action[];
  /** The steps of the plan that come before this one by the data's order. */
  readonly waitsFor: readonly Step[];
  /** As far as they are known. */
  readonly hours: Span | undefined;
  /** Whether more is to do than the hours count. */
  readonly takesMore: boolean;
  /** First and last day. */
  readonly from: PlanDate | undefined;
  readonly to: PlanDate | undefined;
}

export interface Plan {
  /** One after the other. */
  readonly steps: readonly PlannedStep[];
  /** What runs beside them from the start; it has no dates. */
  readonly beside: readonly PlannedStep[];
  /** Of all that comes one after the other, as far as they are known. */
  readonly hours: Span | undefined;
  /** How many of the steps take a time that is not known, or not all of it. */
  readonly unknown: number;
  /** The last day of all. */
  readonly end: PlanDate | undefined;
}

const DAY_MS = 86_400_000;
const WEEK_DAYS = 7;

/** Whether a text is a day of this century: a plan's code has room for no others. */
export function isPlanDay(text: string): boolean {
  return /^20\d\d-\d\d-\d\d$/.test(text) && addDays(text, 0) === text;
}

export function isHoursAWeek(hours: number): boolean {
  return hours >= 0.5 && hours <= 168 && Number.isInteger(hours * 2);
}

export function isEstimate(hours: number): boolean {
  return Number.isInteger(hours) && hours >= 1 && hours <= 4000;
}

/** A day so many days later, whatever the clocks do there; undefined after the year 9999. */
export function addDays(day: string, days: number): string | undefined {
  // A day alone is read and written in UTC, where each has as many hours.
  const at = new Date(Date.parse(day) + days * DAY_MS);
  return +at < Date.UTC(10_000, 0) ? at.toISOString().slice(0, 10) : undefined;
}

/**
 * What is still to do, in the order that the data's `after` gives: first what leads to the next rung,
 * else as the data has it. The time of a step counts at its most, so that a plan holds.
 */
export function planFor({ steps = [] }: CareerPath, options: PlanOptions): Plan {
  const { done, skipped, first, estimates = {}, start, hoursAWeek } = options;
  const open = steps.filter(({ id, actions }) => {
    const isDone = actions?.length ? actions.every((it) => done.has(it.id)) : done.has(id);
    return !isDone && !skipped?.has(id);
  });
  const ordered = inOrder(
    open.filter(({ ongoing }) => !ongoing),
    first ?? new Set(),
  );
  const places = new Map(ordered.map(({ id }, i) => [id, i]));

  const planned = (step: Step, place: number): PlannedStep => {
    const actions = (step.actions ?? []).filter(({ id }) => !done.has(id));
    const waitsFor = (step.after ?? []).flatMap((id) => {
      const before = places.get(id);
      return before !== undefined && before < place ? [ordered[before]!] : [];
    });
    const { hours, takesMore } = timeOf(step, actions, estimates);
    return { step, actions, waitsFor, hours, takesMore, from: undefined, to: undefined };
  };

  let hours: Span | undefined;
  let unknown = 0;
  /** Days until all hours so far are spent; without a pace that is known at the start alone. */
  const days = () => (hours && hoursAWeek ? nearly((hours.max / hoursAWeek) * WEEK_DAYS) : 0);
  const dateAt = (day: number, isEarliest: boolean): PlanDate | undefined => {
    const date = start && addDays(start, day);
    return date ? { date, isEarliest } : undefined;
  };

  const result = ordered.map((step, place): PlannedStep => {
    const entry = planned(step, place);
    const wasUnknown = unknown > 0;
    const begin = Math.floor(days());
    // After a time that is not known, the earliest day is told only where it tells something.
    const hasBegin = place === 0 || (hoursAWeek && (!wasUnknown || entry.hours));
    const from = hasBegin ? dateAt(begin, wasUnknown) : undefined;
    if (entry.takesMore) unknown += 1;
    if (!entry.hours) return { ...entry, from };
    hours = plus(hours, entry.hours);
    // The next step begins on the same day where that is not used up.
    const last = Math.max(begin, Math.ceil(days()) - 1);
    return { ...entry, from, to: hoursAWeek ? dateAt(last, unknown > 0) : undefined };
  });

  return {
    steps: result,
    beside: open.filter(({ ongoing }) => ongoing).map((step) => planned(step, ordered.length)),
    hours,
    unknown,
    end: hours && hoursAWeek ? dateAt(Math.max(0, Math.ceil(days()) - 1), unknown > 0) : undefined,
  };
}

const plus = (one: Span | undefined, other: Span): Span => ({
  min: (one?.min ?? 0) + other.min,
  max: (one?.max ?? 0) + other.max,
});

/** Without what floating point adds to a whole number of days. */
const nearly = (days: number) => Math.round(days * 1e6) / 1e6;

function timeOf(
  { id }: Step,
  actions: readonly Action[],
  estimates: Readonly<Record<string, number>>,
): Pick<PlannedStep, 'hours' | 'takesMore'> {
  const own = Object.hasOwn(estimates, id) ? estimates[id] : undefined;
  if (own !== undefined) return { hours: { min: own, max: own }, takesMore: false };
  const known = (actions as readonly PlaceAction[]).filter(({ hours }) => hours);
  const sumFor = (it: string | undefined) =>
    known
      .filter(({ credential }) => credential === it)
      .reduce<Span | undefined>((sum, { hours }) => plus(sum, hours!), undefined);
  // Nobody does what leads to each of a place's credentials: those are from the least to the most.
  const apart = [...new Set(known.flatMap(({ credential }) => credential ?? []))].map((it) =>
    sumFor(it)!,
  );
  const common = sumFor(undefined);
  const hours =
    apart.length > 0
      ? plus(common, {
          min: Math.min(...apart.map(({ min }) => min)),
          max: Math.max(...apart.map(({ max }) => max)),
        })
      : common;
  return { hours, takesMore: actions.length === 0 || known.length < actions.length };
}

/** No step before one that it comes after; where steps wait in a circle, the data's order breaks it. */
function inOrder(steps: readonly Step[], first: ReadonlySet<string>): Step[] {
  const left = new Set(steps);
  const byId = new Map(steps.map((step) => [step.id, step]));
  const wanted = new Set<Step>();
  const want = (step: Step | undefined): void => {
    if (!step || wanted.has(step)) return;
    wanted.add(step);
    step.after?.forEach((id) => want(byId.get(id)));
  };
  for (const step of steps) {
    if (step.actions?.some(({ id }) => first.has(id))) want(step);
  }
  const isReady = (step: Step) =>
    !step.after?.some((id) => id !== step.id && left.has(byId.get(id)!));
  const ordered: Step[] = [];
  while (left.size > 0) {
    const ready = [...left].filter(isReady);
    const next = ready.find((step) => wanted.has(step)) ?? ready[0] ?? [...left][0]!;
    left.delete(next);
    ordered.push(next);
  }
  return ordered;
}
