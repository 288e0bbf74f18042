import ical, { ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator';
import { addDays } from '../model/plan.js';
import type { PlanSheet, SheetStep } from './plan-sheet.js';

/**
 * The steps of a plan that have a date, as a calendar (RFC 5545) of whole days that leave the person
 * free. A step keeps its id from one plan to the next, so that it moves and does not come twice: nothing
 * tells one person from another, so two people's plans need a calendar each.
 * `now` in ms since 1970.
 */
export function planToCalendar(sheet: PlanSheet, career: string, now: number): string {
  const { title, parts, note } = sheet;
  // The library writes a name as it stands (RFC 5545, section 3.3.11).
  const name = plain(title).replace(/[\\,;]/g, '\\$&');
  const calendar = ical({ name, prodId: '//peer-career-widgets//plan//EN' });
  for (const step of parts.flatMap(({ steps }) => steps)) {
    const days = step.dates.map(({ day }) => day);
    const [first] = days;
    if (first === undefined) continue;
    // A calendar's last day is the one after.
    const end = addDays(days.at(-1)!, 1);
    calendar.createEvent({
      id: [career, step.id, 'peer-career-widgets'].map(encodeURIComponent).join('.'),
      stamp: new Date(now),
      allDay: true,
      start: new Date(first),
      ...(end && { end: new Date(end) }),
      summary: plain(step.title),
      description: describe(step, note),
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
    });
  }
  return calendar.toString();
}

function describe({ dates, notes, actions, resources }: SheetStep, note: string): string {
  return [
    ...dates.map(({ label, text }) => `${label} ${text}`),
    ...notes,
    ...actions.map((text) => `- ${text}`),
    ...resources.map(({ title, url }) => (url ? `${title}: ${url}` : title)),
    note,
  ]
    .map(plain)
    .join('\n');
}

/** In one line, without what a calendar has no way to write. */
const plain = (text: string) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
