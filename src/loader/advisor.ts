import type { CareerPath } from '../schema/career-path.js';

/** The questions of the career that a bare tag shows, by language: they come when somebody is asked. */
const BUILT_IN = {
  en: () => import('built-in:en/advisor'),
  es: () => import('built-in:es/advisor'),
};
type Language = keyof typeof BUILT_IN;

const loaded = new Map<Language, CareerPath['advisor']>();

const languageOf = (lang: string): Language => (lang in BUILT_IN ? (lang as Language) : 'en');

/** A career with its questions. The built-in one's have to be brought: until then it is undefined. */
export function withQuestions(career: CareerPath): CareerPath | undefined {
  if (career.advisor || career.certification?.url !== 'built-in:') return career;
  const advisor = loaded.get(languageOf(career.lang));
  return advisor && { ...career, advisor };
}

export async function bringQuestions(lang: string): Promise<void> {
  const language = languageOf(lang);
  const module = await BUILT_IN[language]();
  loaded.set(language, module.default.advisor);
}

/** Whether some language's were asked for, but not yet this one's. */
export const lacksQuestions = (lang: string): boolean =>
  loaded.size > 0 && !loaded.has(languageOf(lang));
