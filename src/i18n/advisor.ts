import { advisor } from './en/advisor.js';
import { Words } from './words.js';

export type AdvisorWords = typeof advisor;

export const advisorWords = new Words<AdvisorWords>({
  en: advisor,
  es: async () => (await import('./es-advisor.js')).esAdvisor,
});
