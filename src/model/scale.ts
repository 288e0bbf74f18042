import { nice, ticks } from 'd3-array';
import type { PayRow } from './pay.js';

export interface Scale {
  /** Round amounts, rising, evenly spaced, from one end of the axis to the other. */
  ticks: number[];
  /** Where an amount stands, in percent of the axis. */
  at(amount: number): number;
}

const OPEN_TOP = 1.05;

/** One axis that holds all rows. */
export function scaleFor(rows: readonly PayRow[]): Scale {
  const amounts = rows.flatMap(({ figures: { low, high = low, openTop } }) => [
    low,
    // An open top is drawn on for a while beyond its last figure.
    openTop ? high * OPEN_TOP : high,
  ]);
  const [min, max] = [Math.min(...amounts), Math.max(...amounts)];
  const spread = min === max ? [min * 0.8, max * 1.2 || 1] : [min, max];
  const [from, to] = nice(spread[0]!, spread[1]!, 5);
  return { ticks: ticks(from, to, 5), at: (amount) => (100 * (amount - from)) / (to - from) };
}
