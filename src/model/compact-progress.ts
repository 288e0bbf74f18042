import type { CareerPath } from '../schema/career-path.js';
import { printOf } from './print-of.js';
import type { Progress } from './progress.js';

/**
 * Progress in few characters, for where there is little room: SCORM 1.2 keeps 4,096.
 *
 * - Head: the format, a print of the career's id, and how coarse times are.
 * - Then the marks, newest first: each a print of its id, whether it was set or taken back, and how long
 *   before the one in front of it.
 *
 * Prints hang neither on the order of a career's ids nor on which others there are, so that another
 * release of the career reads what the last one wrote. An id that shares its print with another one, or
 * that the career does not have, such as an action of a place, stands there in full.
 */

const FORMAT = '1';
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const DIGIT_BITS = 6;
const CAREER_DIGITS = 2;
const PRINT_DIGITS = 3;
const PRINT = /^[\w-]{3}$/;
/** The ids that a career file may have, and a few more. */
const ID = /^[\w-]+$/;
/** Around an id in full. */
const QUOTE = ',';
/** In front of a print that is none of this career's. */
const UNKNOWN = '*';

/** Times are counted from here, in seconds, or in 4, 16, 64 … of them where that takes too much room. */
const START = Date.UTC(2020);
const SECOND = 1000;
const COARSER = 4;
const MAX_COARSE = 12;
const MAX_TIME = 2 ** 31 - 1;
/** What times may take on average beside the first, so that 200 marks stay below 1,000 characters. */
const TIME_DIGITS = 1.8;
const FIRST_TIME_DIGITS = 6;

/** A number's last digit says by these bits that it is one, and the first one what mark this is. */
const MORE = 32;
const OFF = 16;

type Kind = keyof Progress;

interface Mark {
  /** Print or id in full, as it is written. */
  readonly name: string;
  /** Ms since 1970. */
  readonly at: number;
  readonly isOn: boolean;
}

export interface CompactProgress {
  readonly text: string;
  /** Whether older marks had to be left out. */
  readonly isCut: boolean;
}

const toDigits = (value: number, count: number) =>
  Array.from({ length: count }, (_, i) => DIGITS[(value >> (i * DIGIT_BITS)) & 63]).join('');

const print = (text: string, digits: number) =>
  toDigits(printOf(text, 0, digits * DIGIT_BITS), digits);

const kindLetter = (kind: Kind) => kind.charAt(0);

/** What can be marked in a career, by its print; null where two things have the same. */
function namesOf({ steps = [] }: CareerPath): Map<string, string | null> {
  const names = new Map<string, string | null>();
  const add = (name: string) => {
    const code = print(name, PRINT_DIGITS);
    names.set(code, names.has(code) && names.get(code) !== name ? null : name);
  };
  for (const { id, actions } of steps) {
    for (const action of actions?.length ? actions : [{ id }]) add(kindLetter('done') + action.id);
    add(kindLetter('skipped') + id);
  }
  return names;
}

/** One career is written again and again. */
const known = new WeakMap<CareerPath, Map<string, string | null>>();

function knownNames(career: CareerPath): Map<string, string | null> {
  const names = known.get(career) ?? namesOf(career);
  known.set(career, names);
  return names;
}

/**
 * Writes progress in at most `limit` characters, the newest marks first. A time may come back later by
 * one unit and never earlier, so that what somebody does after reading it still counts as later.
 */
export function toCompact(progress: Progress, career: CareerPath, limit: number): CompactProgress {
  const marks = marksOf(progress, career);
  const room = limit - FORMAT.length - CAREER_DIGITS - 1;
  let coarse = 0;
  let pieces = written(marks, coarse);
  const names = marks.reduce((sum, { name }) => sum + name.length, 0);
  const enough = Math.min(room, names + FIRST_TIME_DIGITS + TIME_DIGITS * marks.length);
  while (coarse < MAX_COARSE && lengthOf(pieces) > enough) pieces = written(marks, ++coarse);
  let length = 0;
  const kept = pieces.filter((piece) => (length += piece.length) <= room);
  const head = FORMAT + print(career.id, CAREER_DIGITS) + DIGITS[coarse];
  return {
    text: (head + kept.join('')).slice(0, Math.max(limit, 0)),
    isCut: kept.length < pieces.length,
  };
}

const lengthOf = (pieces: readonly string[]) => pieces.reduce((sum, { length }) => sum + length, 0);

/** Newest first. */
function marksOf(progress: Progress, career: CareerPath): Mark[] {
  const names = knownNames(career);
  const marks = (['done', 'skipped'] as const).flatMap((kind) =>
    Object.entries(progress[kind]).map(([id, at]) => {
      const name = kindLetter(kind) + id;
      const code = print(name, PRINT_DIGITS);
      const isUnknown = id.startsWith(UNKNOWN) && PRINT.test(id.slice(1));
      const inFull = ID.test(id) ? QUOTE + name + QUOTE : '';
      const written = isUnknown ? id.slice(1) : names.get(code) === name ? code : inFull;
      return { name: written, at: Math.abs(at), isOn: at > 0 };
    }),
  );
  return marks.filter(({ name }) => name).sort((a, b) => b.at - a.at || (a.name < b.name ? -1 : 1));
}

function written(marks: readonly Mark[], coarse: number): string[] {
  const unit = SECOND * COARSER ** coarse;
  let last: number | undefined;
  return marks.map(({ name, at, isOn }) => {
    const time = Math.min(Math.max(Math.ceil((at - START) / unit), 0), MAX_TIME);
    const number = toNumber(last === undefined ? time : last - time, isOn);
    last = time;
    return name + number;
  });
}

function toNumber(value: number, isOn: boolean): string {
  const rest = value >>> 4;
  let digits = DIGITS[(rest ? MORE : 0) | (isOn ? 0 : OFF) | (value & 15)]!;
  for (let left = rest; left; left >>>= 5) digits += DIGITS[(left > 31 ? MORE : 0) | (left & 31)];
  return digits;
}

/**
 * Reads what `toCompact` wrote for this career, in whichever release. Undefined for all else.
 */
export function fromCompact(text: string, career: CareerPath): Progress | undefined {
  const head = FORMAT + print(career.id, CAREER_DIGITS);
  const coarse = DIGITS.indexOf(text.charAt(head.length));
  if (!text.startsWith(head) || text === head || coarse < 0 || coarse > MAX_COARSE) {
    return undefined;
  }
  const names = knownNames(career);
  const unit = SECOND * COARSER ** coarse;
  const progress: Record<Kind, Record<string, number>> = { done: {}, skipped: {} };
  const marks = /(?:,([\w-]+),|([\w-]{3}))([g-z0-9_-]{0,6}[A-Za-f])/y;
  marks.lastIndex = head.length + 1;
  let time: number | undefined;
  while (marks.lastIndex < text.length) {
    const found = marks.exec(text);
    if (!found) return undefined;
    const [, inFull, code = '', digits = ''] = found;
    const { value, isOn } = fromNumber(digits);
    time = time === undefined ? value : time - value;
    if (time < 0) return undefined;
    const name = inFull ?? names.get(code) ?? kindLetter('done') + UNKNOWN + code;
    const kind = name.startsWith(kindLetter('skipped')) ? 'skipped' : 'done';
    const id = name.slice(1);
    const at = START + time * unit;
    // The newest one of an id comes first.
    if (id && !Object.hasOwn(progress[kind], id)) progress[kind][id] = isOn ? at : -at;
  }
  return progress;
}

function fromNumber(digits: string): { value: number; isOn: boolean } {
  const [first = 0, ...others] = Array.from(digits, (digit) => DIGITS.indexOf(digit));
  const value = others.reduce((sum, digit, i) => sum + (digit & 31) * 2 ** (4 + 5 * i), first & 15);
  return { value, isOn: !(first & OFF) };
}
