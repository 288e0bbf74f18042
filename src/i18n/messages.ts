import { en, type Messages } from './en.js';

export type { Messages };

const LANGUAGES: Partial<Record<string, Messages>> = { en };

/** Whether the elements speak the language of a tag. */
export function hasMessages(tag: string): boolean {
  return Object.hasOwn(LANGUAGES, primaryLanguage(tag));
}

/** The messages for a language tag, by its first part; English where there are none. */
export function messagesFor(tag: string): Messages {
  return LANGUAGES[primaryLanguage(tag)] ?? en;
}

/** `es-MX` → `es` */
export function primaryLanguage(tag: string): string {
  return tag.toLowerCase().split('-', 1)[0]!;
}
