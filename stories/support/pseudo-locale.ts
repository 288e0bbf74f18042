import { advisor } from '../../src/i18n/en/advisor.js';
import { certification } from '../../src/i18n/en/certification.js';
import { core } from '../../src/i18n/en/core.js';
import { guide } from '../../src/i18n/en/guide.js';
import { onRequest } from '../../src/i18n/en/on-request.js';
import { placeChoice } from '../../src/i18n/en/place-choice.js';
import type { CareerPath } from '../../src/schema/career-path.js';

/**
 * A language that nobody speaks: English, each word turned round by the marks of bidirectional text,
 * as in the pseudo-locale `ar-XB` of CLDR. A page in it runs from right to left like one in Arabic,
 * all its words included, and whoever reads no Arabic still sees what stands where. Figures are not
 * turned, as they are not in Arabic. The tag is one for English, whose words the elements know.
 */
export const PSEUDO_LOCALE = 'en-XB';

const WORD = /\u202E[^\u202C]*\u202C|\p{L}[\p{L}\p{M}’'-]*/gu;

/** The text with each of its words turned round; what is turned already stays so. */
export function turn(text: string): string {
  return text.replace(WORD, (word) =>
    word.startsWith('\u202E') ? word : `\u200F\u202E${word}\u202C\u200F`,
  );
}

/** The fields of a career and of its rules that hold text for people; all others, ids and figures, stay. */
const PROSE = new Set(
  `title alternateTitles summary note evidence publisher place is isNot tips newDuties text items
  settings schedule specialties question answer label purpose unit`.split(/\s+/),
);

/** Data with the texts for people in it turned round. */
export function turnTexts<T>(data: T): T {
  const turnAll = (value: unknown, field: string): unknown => {
    if (typeof value === 'string') return PROSE.has(field) ? turn(value) : value;
    if (Array.isArray(value)) return value.map((item) => turnAll(item, field));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, turnAll(item, key)]),
    );
  };
  return turnAll(data, '') as T;
}

export function turnCareer(career: CareerPath): CareerPath {
  // An id of its own keeps what is chosen and ticked here out of the other stories.
  return { ...turnTexts(career), id: 'right-to-left', lang: PSEUDO_LOCALE, dir: 'rtl' };
}

type Group = Record<string, unknown>;

/**
 * For a story's `beforeEach`: the elements say their own words turned round, until the function that
 * it returns is called. It writes into the English messages, since no page can bring a language.
 */
export function speakPseudo(): () => void {
  const undo: (() => void)[] = [];
  const turnIn = (group: Group) => {
    for (const [key, value] of Object.entries(group)) {
      if (key === 'locale') continue;
      if (typeof value === 'object') turnIn(value as Group);
      else {
        group[key] =
          typeof value === 'string'
            ? turn(value)
            : (...given: unknown[]) => turn((value as (...given: unknown[]) => string)(...given));
        undo.push(() => (group[key] = value));
      }
    }
  };
  for (const messages of [core, guide, onRequest, placeChoice, certification, advisor])
    turnIn(messages);
  return () => undo.forEach((restore) => restore());
}
