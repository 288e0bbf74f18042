/**
 * What a person has ticked, kept by id and apart from any dataset: ids that a later release of the
 * data no longer has stay where they are, and count again should they come back.
 */
export interface Progress {
  /** Actions, and steps that have none. */
  readonly done: Marks;
  /** Steps that are not for this person. */
  readonly skipped: Marks;
}

/** When a mark was set (positive) or taken back (negative), in ms since 1970. The later one wins. */
export type Marks = Readonly<Record<string, number>>;

export interface Mark {
  kind: keyof Progress;
  id: string;
  on: boolean;
}

const FORMAT = 1;

export const NO_PROGRESS: Progress = { done: {}, skipped: {} };

/** 0: never marked. A career may well have an id that every object has, such as `constructor`. */
const timeOf = (marks: Marks, id: string) => (Object.hasOwn(marks, id) ? marks[id]! : 0);

export function isMarked(marks: Marks, id: string): boolean {
  return timeOf(marks, id) > 0;
}

/** Sets or takes back marks; `now` in ms since 1970. */
export function apply(progress: Progress, changes: readonly Mark[], now: number): Progress {
  const next = { done: { ...progress.done }, skipped: { ...progress.skipped } };
  for (const { kind, id, on } of changes) {
    // A clock that went back must not make this mark older than the one that it replaces.
    const at = Math.max(now, Math.abs(timeOf(next[kind], id)) + 1);
    next[kind][id] = on ? at : -at;
  }
  return next;
}

/** Two people's hands, or two tabs: each mark as it was set last. */
export function merge(one: Progress, other: Progress): Progress {
  return { done: latest(one.done, other.done), skipped: latest(one.skipped, other.skipped) };
}

function latest(one: Marks, other: Marks): Marks {
  const marks = { ...one };
  for (const [id, at] of Object.entries(other)) {
    const age = Math.abs(at) - Math.abs(timeOf(marks, id));
    // Set and taken back in the same millisecond: all tabs must agree on one of the two.
    if (age > 0 || (age === 0 && at > 0)) marks[id] = at;
  }
  return marks;
}

export function serialize(progress: Progress): string {
  return JSON.stringify({ format: FORMAT, ...progress });
}

/** Undefined for what this release cannot read: rubbish, or a later release's format. */
export function parse(text: string): Progress | undefined {
  try {
    const stored = JSON.parse(text) as Partial<Progress & { format: number }> | null;
    if (stored?.format !== FORMAT || !areMarks(stored.done) || !areMarks(stored.skipped)) {
      return undefined;
    }
    return { done: stored.done, skipped: stored.skipped };
  } catch {
    return undefined;
  }
}

function areMarks(value: unknown): value is Marks {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((at) => Number.isFinite(at) && at !== 0)
  );
}
