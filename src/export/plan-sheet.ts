/** A plan in words, in one language: what the page, paper, a text and a calendar show of it. */
export interface PlanSheet {
  readonly title: string;
  /** When it was made, for which place, and at which pace. */
  readonly facts: readonly string[];
  /** What comes one after the other, and what goes on beside it. */
  readonly parts: readonly [SheetPart, SheetPart];
  /** What kind of advice this is not. */
  readonly note: string;
}

export interface SheetPart {
  readonly heading: string;
  readonly steps: readonly SheetStep[];
}

export interface SheetStep {
  readonly id: string;
  readonly title: string;
  /** What it waits for, and how long it takes. */
  readonly notes: readonly string[];
  readonly dates: readonly SheetDate[];
  readonly actions: readonly string[];
  /** `url: null` where none is known. */
  readonly resources: readonly { readonly title: string; readonly url: string | null }[];
}

export interface SheetDate {
  /** `Start:` */
  readonly label: string;
  /** `2026-01-31` */
  readonly day: string;
  /** `January 31, 2026` */
  readonly text: string;
}
