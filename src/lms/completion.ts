import type { Tally } from '../model/checklist.js';

/** When a learning platform is told that somebody is done: `all`, `visited`, or so many steps: `steps:8`. */
export type CompletionRule = 'all' | 'visited' | number;

/** Undefined for what is no such rule. */
export function completionRule(text: string): CompletionRule | undefined {
  if (text === 'all' || text === 'visited') return text;
  const [, steps] = /^steps:([1-9]\d{0,3})$/.exec(text) ?? [];
  return steps ? Number(steps) : undefined;
}

/** Steps that are not for somebody do not count, and nobody has to do more steps than are left. */
export function isComplete(rule: CompletionRule, { doneSteps, totalSteps }: Tally): boolean {
  if (rule === 'visited') return true;
  return doneSteps > 0 && doneSteps >= (rule === 'all' ? totalSteps : Math.min(rule, totalSteps));
}
