/** A plan as it is kept in a file or a code: ids, a day and hours, and no text. */
export interface SavedPlan {
  /** Id of the career. */
  readonly career: string;
  /** By ISO 3166-2, such as `US-TX`. */
  readonly place?: string | undefined;
  /** Id of the level where the person stands. */
  readonly level?: string | undefined;
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
 * Why a plan cannot be read: `unreadable` is no plan at all, or one with a mistake in it; `mistyped`,
 * a code that is not as it was given out; `later`, one of a later release; `other`, of another career.
 */
export type PlanFault = 'unreadable' | 'mistyped' | 'later' | 'other';

export type ReadPlan =
  | {
      readonly plan: SavedPlan;
      /** How many steps, or other parts, this release of the career no longer has. */
      readonly dropped: number;
    }
  | { readonly fault: PlanFault; /** Which field is wrong. */ readonly field?: string };
