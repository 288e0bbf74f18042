import type { CareerPath, Level, Pay } from '../schema/career-path.js';

export type Period = Pay['period'];

/** 52 weeks of 40 hours: how the US Bureau of Labor Statistics turns hourly pay into yearly pay. */
export const HOURS_PER_YEAR = 2080;

/** The figures of one entry in one period, as they are drawn. */
export interface Figures {
  /** Lower end; the median where the source gives no range around it. */
  low: number;
  /** Upper end; undefined when the entry names none. */
  high?: number;
  /** Whether pay goes on above the upper end. */
  openTop: boolean;
  median?: number;
  /** How many in 100 earn an amount from the lower to the upper end, where the source says so. */
  share?: number;
}

export const PERCENTILES = ['p10', 'p25', 'p50', 'p75', 'p90'] as const;

export interface PayRow {
  pay: Pay;
  /** The rung that the figures speak of; undefined for an occupation. */
  level?: Level;
  /** The rung's number on the ladder, from 1. */
  number?: number;
  figures: Figures;
}

/** Turns an amount per `from` into one per `to`, in the same currency. */
export function convert(amount: number, from: Period, to: Period): number {
  if (from === to) return amount;
  return to === 'hour' ? amount / HOURS_PER_YEAR : amount * HOURS_PER_YEAR;
}

export function figuresOf(pay: Pay, period: Period = pay.period): Figures {
  const to = (amount: number) => convert(amount, pay.period, period);
  const { range, percentiles } = pay;
  if (range) {
    return {
      low: to(range.min),
      ...(range.max !== undefined && { high: to(range.max) }),
      openTop: range.openTop ?? false,
    };
  }
  if (!percentiles) throw new TypeError(`Pay ${pay.id} has neither a range nor percentiles`);
  const { p10, p25, p50, p75, p90 } = percentiles;
  const median = to(p50);
  if (p10 !== undefined && p90 !== undefined) {
    return { low: to(p10), high: to(p90), openTop: false, median, share: 80 };
  }
  if (p25 !== undefined && p75 !== undefined) {
    return { low: to(p25), high: to(p75), openTop: false, median, share: 50 };
  }
  return { low: median, high: median, openTop: false, median };
}

/** What the career itself pays: its rungs in the ladder's order, then figures for it as a whole. */
export function payOfCareer({ levels = [], pay = [] }: CareerPath, period?: Period): PayRow[] {
  const ofLevels = levels.flatMap((level, i) =>
    pay
      .filter((entry) => entry.level === level.id)
      .map((entry) => ({ pay: entry, level, number: i + 1, figures: figuresOf(entry, period) })),
  );
  const ofWhole = pay.filter((entry) => entry.occupation && !isProxy(entry));
  return [...ofLevels, ...toRows(ofWhole, period)];
}

/** What neighbouring occupations pay: figures to compare with, never this career's own. */
export function payOfNeighbours({ pay = [] }: CareerPath, period?: Period): PayRow[] {
  return toRows(pay.filter(isProxy), period);
}

const isProxy = ({ kind }: Pay) => kind === 'proxy-percentiles';

const toRows = (entries: readonly Pay[], period?: Period): PayRow[] =>
  entries.map((entry) => ({ pay: entry, figures: figuresOf(entry, period) }));

export function titleOf({ level, pay }: PayRow): string {
  return level?.title ?? pay.occupation?.title ?? pay.id;
}
