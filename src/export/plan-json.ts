import { isEstimate, isHoursAWeek, isPlanDay } from '../model/plan.js';
import type { ReadPlan, SavedPlan } from '../model/saved-plan.js';

const FORMAT = 'peer-career-plan';
const VERSION = 1;

/** No plan is as large: ids of a career of the largest size. */
const MAX_LENGTH = 1_000_000;

/** A plan as JSON; it is the same in each language. */
export function planToJson(plan: SavedPlan): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, ...plan }, undefined, 2)}\n`;
}

const isId = (value: unknown) =>
  typeof value === 'string' && /^[\w-]+$/.test(value) && value.length <= 64;
const areIds = (value: unknown) => Array.isArray(value) && value.every(isId);
const optional = (test: (value: never) => boolean) => (value: unknown) =>
  value === undefined || test(value as never);

const FIELDS: Record<Exclude<keyof SavedPlan, 'career'>, (value: unknown) => boolean> = {
  place: optional(isId),
  level: optional(isId),
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
  const read = text.length <= MAX_LENGTH ? parsed(text) : undefined;
  if (!isObject(read) || read.format !== FORMAT) return { fault: 'unreadable' };
  if (read.version !== VERSION)
    return { fault: Number(read.version) > VERSION ? 'later' : 'unreadable', field: 'version' };
  if (!isId(read.career)) return { fault: 'unreadable', field: 'career' };
  if (read.career !== career) return { fault: 'other' };
  const fields = Object.keys(FIELDS) as (keyof typeof FIELDS)[];
  const field = fields.find((name) => !FIELDS[name](read[name]));
  if (field) return { fault: 'unreadable', field };
  // Nothing but what the format has goes on from here.
  const known = Object.fromEntries(['career', ...fields].map((name) => [name, read[name]]));
  return { plan: known as unknown as SavedPlan, dropped: 0 };
}

function parsed(text: string): unknown {
  try {
    // Some editors begin a file with a mark that tells its encoding.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
