import { plan } from './en/plan.js';
import { Words } from './words.js';

export type PlanWords = typeof plan;

export const planWords = new Words({
  en: plan,
  es: async () => (await import('./es-plan.js')).esPlan,
});
