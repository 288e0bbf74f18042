import * as fc from 'fast-check';
import { addDays } from '../../src/model/plan.js';
import type { SavedPlan } from '../../src/model/saved-plan.js';
import type { CareerPath } from '../../src/schema/career-path.js';

/** Any day that a plan may begin with. */
export const anyDay = fc.nat({ max: 36_524 }).map((days) => addDays('2000-01-01', days)!);
/** By the half hour. */
export const anyPace = fc.integer({ min: 1, max: 336 }).map((halves) => halves / 2);

/** What can be ticked in a career: actions, and steps that have none. */
export const tickable = ({ steps = [] }: CareerPath): string[] =>
  steps.flatMap(({ id, actions }) => (actions?.length ? actions.map((it) => it.id) : [id]));

/** Any plan of a career, with its ids in the career's order. */
export function anySavedPlan(career: CareerPath): fc.Arbitrary<SavedPlan> {
  const stepIds = (career.steps ?? []).map(({ id }) => id);
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
  return fc.record({
    career: fc.constant(career.id),
    place: maybe(fc.constantFrom('US-TX', 'US-CA', 'CA-ON', 'FR-75', 'US', 'guild-of-2')),
    start: maybe(anyDay),
    hoursAWeek: maybe(anyPace),
    estimates: fc
      .tuple(fc.subarray(stepIds), fc.integer({ min: 1, max: 4000 }))
      .map(([ids, most]) => Object.fromEntries(ids.map((id, i) => [id, Math.max(1, most - i)]))),
    done: fc.subarray(tickable(career)),
    skipped: fc.subarray(stepIds),
  });
}
