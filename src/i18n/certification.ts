import { certification } from './en/certification.js';
import { primaryLanguage } from './messages.js';

export type CertificationWords = typeof certification;

const languages = new Map<string, CertificationWords | (() => Promise<CertificationWords>)>([
  ['en', certification],
  ['es', async () => (await import('./es-certification.js')).esCertification],
]);

/** What the finder says in a language, if it is at hand; English for one that it does not speak. */
export function wordsAtHand(tag: string): CertificationWords | undefined {
  const words = languages.get(primaryLanguage(tag)) ?? certification;
  return typeof words === 'object' ? words : undefined;
}

export async function certificationWords(tag: string): Promise<CertificationWords> {
  const language = primaryLanguage(tag);
  const words = languages.get(language) ?? certification;
  if (typeof words === 'object') return words;
  const loaded = await words();
  languages.set(language, loaded);
  return loaded;
}
