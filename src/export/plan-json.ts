import { isEstimate, isHoursAWeek, isPlanDay } from '../model/plan.js';
import type { ReadPlan, SavedPlan } from '../model/saved-plan.js';

const FORMAT = 'peer-career-plan';
const VERSION = 1;

/** In bytes or letters. No plan is as large: ids of a career of the largest size. */
export const MAX_PLAN = 1_000_000;
const MAX_IDS = 2000;

/** A plan as JSON; it is the same in each language. */
export function planToJson(plan: SavedPlan): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, ...plan }, undefined, 2)}\n`;
}

const isId = (value: unknown) =>
  typeof value === 'string' && /^[\w-]+$/.test(value) && value.length <= 64;
const areIds = (value: unknown) =>
  Array.isArray(value) && value.length <= MAX_IDS && value.every(isId);
const optional = (test: (value: never) => boolean) => (value: unknown) =>
  value === undefined || test(value as never);

const FIELDS: Record<Exclude<keyof SavedPlan, 'career'>, (value: unknown) => boolean> = {
  place: optional(isId),
  start: optional((it: unknown) => typeof it === 'string' && isPlanDay(it)),
  hoursAWeek: optional((it: unknown) => typeof it === 'number' && isHoursAWeek(it)),
  estimates: (it) =>
    isObject(it) && Object.entries(it).every((e) => isId(e[0]) && isEstimate(e[1] as number)),
  done: areIds,
  skipped: areIds,
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads what `planToJson` wrote. Ids that the career does not have stay: they may come back. */
export function planFromJson(text: string, career: string): ReadPlan {
  const read = text.length <= MAX_PLAN ? parsed(text) : undefined;
  if (!isObject(read) || read.format !== FORMAT) return { fault: 'unreadable' };
  if (read.version !== VERSION)
    return { fault: Number(read.version) > VERSION ? 'later' : 'unreadable' };
  if (!isId(read.career)) return { fault: 'unreadable' };
  if (read.career !== career) return { fault: 'other' };
  const fields = Object.keys(FIELDS) as (keyof typeof FIELDS)[];
  if (!fields.every((name) => FIELDS[name](read[name]))) return { fault: 'unreadable' };
  // Nothing but what the format has goes on from here.
  const known = Object.fromEntries(['career', ...fields].map((name) => [name, read[name]]));
  const plan = known as unknown as SavedPlan;
  const once = (ids: readonly string[]) => [...new Set(ids)];
  return { plan: { ...plan, done: once(plan.done), skipped: once(plan.skipped) }, dropped: 0 };
}

function parsed(text: string): unknown {
  try {
    // Some editors begin a file with a mark that tells its encoding.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
