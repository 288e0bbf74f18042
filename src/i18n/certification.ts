import type { certification } from './en/certification.js';
import { primaryLanguage } from './messages.js';

export type CertificationWords = typeof certification;

const LANGUAGES: Record<string, () => Promise<CertificationWords>> = {
  en: async () => (await import('./en/certification.js')).certification,
  es: async () => (await import('./es-certification.js')).esCertification,
};

const loaded: Record<string, CertificationWords> = {};

/** English for one that the finder does not speak. */
const languageOf = (tag: string) => (LANGUAGES[primaryLanguage(tag)] ? primaryLanguage(tag) : 'en');

/** What the finder says of a place in a language, if it is at hand. */
export const wordsAtHand = (tag: string): CertificationWords | undefined => loaded[languageOf(tag)];

export async function certificationWords(tag: string): Promise<CertificationWords> {
  const language = languageOf(tag);
  return (loaded[language] ??= await LANGUAGES[language]!());
}
