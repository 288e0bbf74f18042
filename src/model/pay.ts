import type { CareerPath, Level, Pay } from '../schema/career-path.js';

export type Period = Pay['period'];

/** 52 weeks of 40 hours: how the US Bureau of Labor Statistics turns hourly pay into yearly pay. */
export const HOURS_PER_YEAR = 2080;

/** The figures of one entry in one period, in the order in which they are drawn. */
export interface Figures {
  /** Lower end: of the range, or the tenth percentile. */
  low: number;
  /** Upper end; undefined when the entry names none. */
  high?: number;
  /** Whether pay goes on above the upper end. */
  openTop: boolean;
  median?: number;
}

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
  return {
    low: to(p10 ?? p25 ?? p50),
    high: to(p90 ?? p75 ?? p50),
    openTop: false,
    median: to(p50),
  };
}

/** What the career's own rungs pay, in the ladder's order. */
export function payByLevel({ levels = [], pay = [] }: CareerPath, period?: Period): PayRow[] {
  return levels.flatMap((level, i) =>
    pay
      .filter((entry) => entry.level === level.id)
      .map((entry) => ({ pay: entry, level, number: i + 1, figures: figuresOf(entry, period) })),
  );
}

/** What neighbouring occupations pay: figures to compare with, never this career's own. */
export function payOfNeighbours({ pay = [] }: CareerPath, period?: Period): PayRow[] {
  return pay
    .filter((entry) => entry.occupation)
    .map((entry) => ({ pay: entry, figures: figuresOf(entry, period) }));
}

export function titleOf({ level, pay }: PayRow): string {
  return level?.title ?? pay.occupation?.title ?? pay.id;
}
