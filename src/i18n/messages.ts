import { knownLocale } from '../format/intl.js';
import type { CareerPath } from '../schema/career-path.js';
import { core } from './en/core.js';
import type { guide } from './en/guide.js';

/** All that the library says in one language; every language but English is one such object. */
export type Language = typeof core & { guide: typeof guide };

/** The words at hand: in English, those that only some pages need come when they do. */
export type Messages = typeof core & Partial<Language>;

const english: Messages = core;

/** By language: the messages, or what brings them when an element first speaks it. */
const languages = new Map<string, Messages | (() => Promise<Language>)>([
  ['en', english],
  ['es', async () => (await import('./es.js')).es],
]);

/** The messages for a language tag, by its first part; English where there are none at hand. */
export function messagesFor(tag: string): Messages {
  const messages = languages.get(primaryLanguage(tag));
  return typeof messages === 'object' ? messages : core;
}

/**
 * Brings the messages for a tag, and those of the guide if they are asked for; undefined when there
 * is nothing to wait for.
 */
export function loadMessages(tag: string, forGuide: boolean): Promise<unknown> | undefined {
  const language = primaryLanguage(tag);
  const messages = languages.get(language);
  if (typeof messages === 'function') {
    return messages().then((loaded) => languages.set(language, loaded));
  }
  if (!forGuide || messages?.guide) return undefined;
  return import('./en/guide.js').then(({ guide }) => (english.guide = guide));
}

/**
 * The language that an element speaks: the page's, or the career's where the elements do not know
 * that, or English.
 */
export function spokenLanguage(page: string, career?: CareerPath): string {
  const tags = [page, career?.lang ?? ''];
  return tags.find((tag) => languages.has(primaryLanguage(tag))) ?? 'en';
}

/** How to write figures and dates in a language whose messages are at hand. */
export function localeFor(tag: string): string {
  const { locale } = messagesFor(tag);
  return tag.includes('-') ? knownLocale(tag, locale) : locale;
}

/** `es-MX` → `es` */
export function primaryLanguage(tag: string): string {
  return /^\w*/.exec(tag)![0].toLowerCase();
}
