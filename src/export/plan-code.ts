import { printOf } from '../model/print-of.js';
import { addDays, isEstimate, isHoursAWeek, isPlanDay } from '../model/plan.js';
import type { ReadPlan, SavedPlan } from '../model/saved-plan.js';
import type { CareerPath } from '../schema/career-path.js';

/**
 * A plan as a code that one can type: Crockford's base 32, in groups of four. It names each step on
 * which something is done by a short print of its ids, followed by a bit for each action. A step that
 * a later release of the career has changed is then left out, and no other one is taken for it.
 */

/** Crockford's base 32: no I, L, O and U. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const DIGIT_BITS = 5;
/** The largest prime of ten bits: no wrong digit, nor two that changed places, keeps the remainder. */
const PRIME = 1021;
const CHECK_DIGITS = 2;
const MAX_LENGTH = 4000;

const VERSION = 0;
const BITS = {
  version: 3,
  salt: 3,
  career: 10,
  day: 16,
  hours: 9,
  step: 14,
  estimate: 12,
};
const FIRST_DAY = '2000-01-01';
/** The characters of a credential's id, and of a place's that is not as short as `US-TX`. */
const LETTERS = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const LETTER_BITS = 6;
const STATE = /^US-([A-Z])([A-Z])$/;
const A = 65;

/**
 * How the ids of a place's own actions end (`src/model/career-in-place.ts`), after the place's and, of
 * what leads to one of its credentials, that one's. They are named apart from their step, so that a code
 * can be read before the place's rules are there. New ones come at the end.
 */
export const PLACE_ACTIONS = [
  'ask',
  'training',
  'work',
  'supervision',
  'exam',
  'course-tests',
  'apply',
  'renew',
  'begin',
];

/** What is named together: a step with what is ticked in it, or a place's own actions. */
interface Group {
  readonly step?: string;
  readonly ids: readonly string[];
}

const idsOfPlace = (...ids: string[]) =>
  PLACE_ACTIONS.map((name) => [...ids, name].join('-').toLowerCase());

/** The credential that an action of a place leads to; undefined for one of another kind. */
function credentialIn(id: string, place: string): string | undefined {
  const start = `${place.toLowerCase()}-`;
  const end = PLACE_ACTIONS.find((name) => id.endsWith(`-${name}`));
  if (!end || !id.startsWith(start)) return undefined;
  return id.slice(start.length, -end.length - 1) || undefined;
}

function groupsOf({ steps = [] }: CareerPath, place: string | undefined): Group[] {
  const groups = steps.map(({ id, actions }): Group => ({
    step: id,
    ids: actions?.length ? actions.map((it) => it.id) : [id],
  }));
  return place ? [...groups, { ids: idsOfPlace(place) }] : groups;
}

const stepPrint = ({ step = '', ids }: Group, salt: number) =>
  printOf([step, ...ids].join(' '), salt, BITS.step);
const careerPrint = (id: string) => printOf(id, 0, BITS.career);

/** One by which no two of the career's steps look alike. */
function saltFor(groups: readonly Group[]): number {
  for (let salt = 0; salt < 1 << BITS.salt; salt++) {
    const prints = new Set(groups.map((group) => stepPrint(group, salt)));
    if (prints.size === groups.length) return salt;
  }
  return 0;
}

const dayNumber = (day: string) => (Date.parse(day) - Date.parse(FIRST_DAY)) / 86_400_000;

/** `career` as it is in all places: what is ticked there counts as well as what a place asks. */
export function planToCode(plan: SavedPlan, career: CareerPath): string {
  const { place, start, hoursAWeek, estimates } = plan;
  const bits: number[] = [];
  const write = (value: number, count: number) => {
    for (let bit = count - 1; bit >= 0; bit--) bits.push((value >> bit) & 1);
  };
  const writeSize = (size: number) => {
    write(size & 7, 3);
    write(Number(size > 7), 1);
    if (size > 7) writeSize(size >> 3);
  };
  const writeText = (text: string) => {
    writeSize(text.length);
    for (const letter of text) write(LETTERS.indexOf(letter), LETTER_BITS);
  };
  const writeIf = <T>(value: T | undefined, more: (value: T) => void) => {
    write(Number(value !== undefined), 1);
    if (value !== undefined) more(value);
  };
  const groups = groupsOf(career, place);
  const salt = saltFor(groups);
  write(VERSION, BITS.version);
  write(salt, BITS.salt);
  write(careerPrint(plan.career), BITS.career);
  writeIf(place, (id) => {
    const [, ...state] = STATE.exec(id) ?? [];
    write(Number(state.length > 0), 1);
    if (state.length > 0) return state.forEach((it) => write(it.charCodeAt(0) - A, DIGIT_BITS));
    writeText(id);
  });
  writeIf(start, (day) => write(dayNumber(day), BITS.day));
  writeIf(hoursAWeek, (hours) => write(hours * 2, BITS.hours));
  const done = new Set(plan.done);
  for (const group of groups) {
    const { step, ids } = group;
    const isSkipped = step !== undefined && plan.skipped.includes(step);
    const estimate =
      step !== undefined && Object.hasOwn(estimates, step) ? estimates[step] : undefined;
    if (!isSkipped && estimate === undefined && !ids.some((id) => done.has(id))) continue;
    write(1, 1);
    write(stepPrint(group, salt), BITS.step);
    const isAll = ids.every((id) => done.has(id));
    write(Number(isAll), 1);
    if (!isAll) {
      writeSize(ids.length);
      for (const id of ids) write(Number(done.has(id)), 1);
    }
    writeIf(isSkipped || estimate !== undefined || undefined, () => {
      write(Number(isSkipped), 1);
      writeIf(estimate, (hours) => write(hours, BITS.estimate));
    });
  }
  write(0, 1);
  if (place) {
    const credentials = new Set(plan.done.flatMap((id) => credentialIn(id, place) ?? []));
    for (const credential of credentials) {
      write(1, 1);
      writeText(credential);
      for (const id of idsOfPlace(place, credential)) write(Number(done.has(id)), 1);
    }
    write(0, 1);
  }
  while (bits.length % DIGIT_BITS > 0) bits.push(0);

  const digits: number[] = [];
  for (let i = 0; i < bits.length; i += DIGIT_BITS) {
    digits.push(bits.slice(i, i + DIGIT_BITS).reduce((value, bit) => value * 2 + bit, 0));
  }
  const check = (PRIME - remainder([...digits, ...Array<number>(CHECK_DIGITS).fill(0)])) % PRIME;
  digits.push(check >> DIGIT_BITS, check & (DIGITS.length - 1));
  const text = digits.map((digit) => DIGITS[digit]).join('');
  return text.match(/.{1,4}/g)!.join('-');
}

/** Begun with one, so that zeros at the front count as well. */
const remainder = (digits: readonly number[]) =>
  digits.reduce((value, digit) => (value * DIGITS.length + digit) % PRIME, 1);

/** Capitals or not, with O for 0 and I or L for 1, and with any gaps. */
function digitsOf(code: string): number[] | undefined {
  if (code.length > MAX_LENGTH) return undefined;
  const plain = code.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  const digits = [...plain].map((it) => DIGITS.indexOf(it));
  return digits.length > CHECK_DIGITS && !digits.includes(-1) ? digits : undefined;
}

/** Reads what `planToCode` wrote. */
export function planFromCode(code: string, career: CareerPath): ReadPlan {
  const digits = digitsOf(code);
  if (!digits || remainder(digits) !== 0) return { fault: 'mistyped' };
  const bits = digits
    .slice(0, -CHECK_DIGITS)
    .flatMap((digit) => [16, 8, 4, 2, 1].map((bit) => Number((digit & bit) > 0)));
  let at = 0;
  const read = (count: number) => {
    if (at + count > bits.length) throw new RangeError('The code is too short.');
    return bits.slice(at, (at += count)).reduce((value, bit) => value * 2 + bit, 0);
  };
  const readSize = (): number => {
    const size = read(3);
    return read(1) ? size + readSize() * 8 : size;
  };
  const readText = () =>
    Array.from({ length: readSize() }, () => LETTERS[read(LETTER_BITS)]).join('');
  const readIf = <T>(more: () => T): T | undefined => (read(1) ? more() : undefined);
  const isLater = read(BITS.version) !== VERSION;
  if (isLater) return { fault: 'later' };
  try {
    const salt = read(BITS.salt);
    if (read(BITS.career) !== careerPrint(career.id)) return { fault: 'other' };
    let dropped = 0;
    const place = readIf(() => {
      if (read(1)) {
        const [one, other] = [read(DIGIT_BITS), read(DIGIT_BITS)];
        return `US-${String.fromCharCode(A + one, A + other)}`;
      }
      return readText();
    });
    const start = readIf(() => addDays(FIRST_DAY, read(BITS.day)));
    const hoursAWeek = readIf(() => read(BITS.hours) / 2);
    const done: string[] = [];
    const skipped: string[] = [];
    const estimates: Record<string, number> = {};
    const groups = groupsOf(career, place);
    while (read(1)) {
      const print = read(BITS.step);
      // All of them are done: what they are, the print tells.
      const marks = read(1) ? undefined : Array.from({ length: readSize() }, () => read(1));
      const hasMore = read(1);
      const isSkipped = hasMore && read(1);
      const estimate = hasMore ? readIf(() => read(BITS.estimate)) : undefined;
      const found = groups.filter((group) => stepPrint(group, salt) === print);
      const [group] = found;
      if (found.length !== 1 || (marks && group!.ids.length !== marks.length)) {
        dropped += 1;
        continue;
      }
      done.push(...group!.ids.filter((_, i) => !marks || marks[i]));
      const { step } = group!;
      if (step === undefined) continue;
      if (isSkipped) skipped.push(step);
      if (estimate !== undefined) estimates[step] = estimate;
    }
    while (place && read(1)) {
      const ids = idsOfPlace(place, readText());
      done.push(...ids.filter(() => read(1)));
    }
    const isWhole = bits.length - at < DIGIT_BITS && bits.slice(at).every((bit) => bit === 0);
    const plan = { career: career.id, place, start, hoursAWeek, estimates };
    return isWhole && isSound(plan)
      ? { plan: { ...plan, done, skipped }, dropped }
      : { fault: 'mistyped' };
  } catch (error) {
    if (error instanceof RangeError) return { fault: 'mistyped' };
    throw error;
  }
}

const isSound = ({ start, hoursAWeek, estimates }: Partial<SavedPlan>) =>
  (start === undefined || isPlanDay(start)) &&
  (hoursAWeek === undefined || isHoursAWeek(hoursAWeek)) &&
  Object.values(estimates ?? {}).every(isEstimate);
