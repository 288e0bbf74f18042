import { plan } from './en/plan.js';
import { primaryLanguage } from './messages.js';

export type PlanWords = typeof plan;

/** Not of the class that the advisor's are of: what a script shares costs each page that links it. */
const languages = new Map<string, PlanWords | (() => Promise<PlanWords>)>([
  ['en', plan],
  ['es', async () => (await import('./es-plan.js')).esPlan],
]);

const wordsOf = (language: string) => languages.get(primaryLanguage(language)) ?? plan;

/** What the plan says in a language, if it is at hand; English for one that it does not speak. */
export function planWordsAtHand(tag: string): PlanWords | undefined {
  const words = wordsOf(tag);
  return typeof words === 'object' ? words : undefined;
}

/** Brings them; undefined when there is nothing to wait for. */
export function bringPlanWords(tag: string): Promise<unknown> | undefined {
  const words = wordsOf(tag);
  return typeof words === 'function'
    ? words().then((loaded) => languages.set(primaryLanguage(tag), loaded))
    : undefined;
}
