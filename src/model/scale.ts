import { tickIncrement } from 'd3-array';
import type { PayRow } from './pay.js';

export interface Scale {
  /** Round amounts, rising, evenly spaced, from one end of the axis to the other. */
  ticks: number[];
  /** What lies between two ticks. */
  step: number;
  /** Where an amount stands, in percent of the axis. */
  at(amount: number): number;
}

/** An open top is drawn on beyond its last figure: for how much of the axis. */
const OPEN_TOP = 0.08;

/** One axis that holds all rows. */
export function scaleFor(rows: readonly PayRow[]): Scale {
  const ends = rows.map(({ figures: { low, high = low, openTop } }) => ({ low, high, openTop }));
  const min = Math.min(...ends.map(({ low }) => low));
  const top = Math.max(...ends.map(({ high }) => high));
  const max = Math.max(
    ...ends.map(({ high, openTop }) => high + (openTop ? OPEN_TOP * (top - min) : 0)),
  );
  // A single amount gets some room on both sides.
  const spread = min < max ? [min, max] : [min * 0.8, max * 1.2 || 1];
  // Steps below one come as the negative of how many make one, which is exact where a fraction is not.
  const step = tickIncrement(spread[0]!, spread[1]!, 5);
  const toCount = (amount: number) => (step > 0 ? amount / step : amount * -step);
  const toAmount = (count: number) => (step > 0 ? count * step : count / -step);
  const from = Math.floor(toCount(spread[0]!));
  const to = Math.ceil(toCount(spread[1]!));
  return {
    ticks: Array.from({ length: to - from + 1 }, (_, i) => toAmount(from + i)),
    step: toAmount(1),
    at: (amount) => (100 * (toCount(amount) - from)) / (to - from),
  };
}
