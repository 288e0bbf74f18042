import type { CareerPath, Level, Pay } from '../schema/career-path.js';
import { figuresOf } from './pay.js';

export interface Rung {
  level: Level;
  /** From 1, lowest first. */
  number: number;
  pay?: Pay;
  /** What changes from the rung below; undefined on the lowest. */
  change?: Change;
}

export interface Change {
  /** Experience on the rung below, to tell how it grows. */
  experienceBelow?: Level['experience'];
  /** How much more the lower end pays, in the currency and period of this rung's pay. */
  raise?: number;
  newDuties: readonly string[];
}

export function rungsOf({ levels = [], pay = [] }: CareerPath): Rung[] {
  const payOf = new Map<string, Pay>();
  for (const entry of pay) {
    if (entry.level && !payOf.has(entry.level)) payOf.set(entry.level, entry);
  }
  return levels.map((level, i) => {
    const below = levels[i - 1];
    const ownPay = payOf.get(level.id);
    return {
      level,
      number: i + 1,
      ...(ownPay && { pay: ownPay }),
      ...(below && { change: changeFrom(below, payOf.get(below.id), level, ownPay) }),
    };
  });
}

function changeFrom(below: Level, payBelow: Pay | undefined, level: Level, pay?: Pay): Change {
  // A lower end is no match for a median: only ranges are compared.
  const comparable = pay?.range && payBelow?.range && pay.currency === payBelow.currency;
  return {
    ...(below.experience && { experienceBelow: below.experience }),
    ...(comparable && { raise: cents(figuresOf(pay).low - figuresOf(payBelow, pay.period).low) }),
    newDuties: level.newDuties ?? [],
  };
}

/** What conversions leave beyond the cent is no difference. */
const cents = (amount: number) => Math.round(amount * 100) / 100;
