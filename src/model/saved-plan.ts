import type { CareerPath, Step } from '../schema/career-path.js';
import { isMarked, type Progress } from './progress.js';

/** A plan as it is kept in a file or a code: ids, a day and hours, and no text. */
export interface SavedPlan {
  /** Id of the career. */
  readonly career: string;
  /** By ISO 3166-2, such as `US-TX`. */
  readonly place?: string | undefined;
  readonly start?: string | undefined;
  readonly hoursAWeek?: number | undefined;
  /** Hours, by the step's id. */
  readonly estimates: Readonly<Record<string, number>>;
  /** Ids of actions, and of steps that have none. */
  readonly done: readonly string[];
  /** Ids of steps that are not for this person. */
  readonly skipped: readonly string[];
}

/**
 * Why a plan cannot be read: `empty`, nothing was given; `unreadable` is no plan at all, or one with a mistake in it; `mistyped`,
 * a code that is not as it was given out; `later`, one of a later release; `other`, of another career.
 */
export type PlanFault = 'empty' | 'unreadable' | 'mistyped' | 'later' | 'other';

export type ReadPlan =
  | {
      readonly plan: SavedPlan;
      /** How many steps, or other parts, this release of the career no longer has. */
      readonly dropped: number;
    }
  | { readonly fault: PlanFault };

/** What a plan ticks here that is not ticked yet. It takes no tick back. */
export interface PlanTicks {
  readonly actions: readonly {
    readonly step: string;
    readonly id: string;
    readonly text: string;
  }[];
  /** Steps that are not for this person. */
  readonly aside: readonly Step[];
  /** How many ids the career does not have. */
  readonly unknown: number;
}

/** `careers`: the career as it is in all places, and as it is in the plan's own. */
export function ticksOf(
  { done, skipped }: SavedPlan,
  careers: readonly [CareerPath, CareerPath],
  progress: Progress,
): PlanTicks {
  const [{ steps = [] }] = careers;
  const known = new Map(
    careers.flatMap((career) =>
      (career.steps ?? []).flatMap(({ id, title, actions }) =>
        (actions?.length ? actions : [{ id, text: title }]).map((it) => [
          it.id,
          { step: id, id: it.id, text: it.text },
        ]),
      ),
    ),
  );
  const open = done.filter((id) => !isMarked(progress.done, id));
  const actions = open.flatMap((id) => known.get(id) ?? []);
  const stepIds = new Set(steps.map(({ id }) => id));
  return {
    actions,
    aside: steps.filter(({ id }) => skipped.includes(id) && !isMarked(progress.skipped, id)),
    unknown: open.length - actions.length + skipped.filter((id) => !stepIds.has(id)).length,
  };
}
