import { expect } from 'chai';
import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { planToCalendar } from '../../src/export/calendar.js';
import type { PlanSheet } from '../../src/export/plan-sheet.js';
import { addDays } from '../../src/model/plan.js';
import { anyDay } from '../support/saved-plan.js';
import { from, sheet, sheetStep, to } from '../support/sample-sheet.js';

const NOW = Date.UTC(2026, 0, 2, 3, 4, 5);

const written = (plan: PlanSheet) => planToCalendar(plan, 'welder', NOW);

function eventsIn(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((it) => new ICAL.Event(it));
}

/** The reader knows no such property, and leaves the backslashes in it. */
function nameIn(text: string, property: string): string {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown as unknown[]);
  return String(calendar.getFirstPropertyValue(property)).replace(/\\(.)/g, '$1');
}

describe('The calendar of a plan', () => {
  const example = sheet(
    [
      sheetStep('a', {
        title: 'Learn; read, and watch',
        dates: [from('2026-03-07'), to('2026-03-09')],
        notes: ['After: nothing'],
        actions: ['Read\\write.', 'Watch: "it", then; rest'],
        resources: [{ title: 'The board', url: 'https://example.org/' }],
      }),
      sheetStep('b', { dates: [from('2026-11-01')] }),
      sheetStep('c'),
    ],
    [sheetStep('d')],
  );

  it('has an entry for each step with a date, over whole days', () => {
    const events = eventsIn(written(example));
    expect(events.map(({ summary }) => summary)).to.deep.equal([
      'Learn; read, and watch',
      'Step b',
    ]);
    expect(events.every(({ startDate }) => startDate.isDate)).to.equal(true);
    expect(events.map((it) => [it.startDate.toString(), it.endDate.toString()])).to.deep.equal([
      ['2026-03-07', '2026-03-10'],
      ['2026-11-01', '2026-11-02'],
    ]);
  });

  it('says what to do, and what kind of advice it is not', () => {
    expect(eventsIn(written(example))[0]!.description).to.equal(
      [
        'Start: the 2026-03-07',
        'Done by: the 2026-03-09',
        'After: nothing',
        '- Read\\write.',
        '- Watch: "it", then; rest',
        'The board: https://example.org/',
        'This is not legal advice.',
      ].join('\n'),
    );
  });

  it('leaves the days free', () => {
    expect(written(example)).to.include('TRANSP:TRANSPARENT');
  });

  it('names a step the same in each plan', () => {
    const uids = (text: string) => eventsIn(text).map(({ uid }) => uid);
    expect(uids(written(example))).to.deep.equal([
      'welder.a.peer-career-widgets',
      'welder.b.peer-career-widgets',
    ]);
    expect(uids(planToCalendar(example, 'a\r\nX:1', NOW))[0]).to.equal(
      'a%0D%0AX%3A1.a.peer-career-widgets',
    );
  });

  it('is well formed: ended lines of at most 75 octets, with all that RFC 5545 asks for', () => {
    const long = sheet([sheetStep('a', { title: 'Ä🙂'.repeat(99), dates: [from('2026-01-05')] })]);
    const text = written(long);
    const lines = text.split('\r\n');
    expect(text).not.to.match(/[^\r]\n/);
    for (const line of lines) expect(new TextEncoder().encode(line).length).to.be.at.most(75);
    for (const line of ['BEGIN:VCALENDAR', 'VERSION:2.0', 'DTSTAMP:20260102T030405Z']) {
      expect(lines).to.include(line);
    }
    expect(lines).to.include('DTSTART;VALUE=DATE:20260105');
    expect(eventsIn(text)[0]!.summary).to.equal('Ä🙂'.repeat(99));
  });

  it('lets no text become lines of its own, nor letters that no line may have', () => {
    const title = 'Plan, a\r\nMETHOD:CANCEL; b\u0000\u000b\u2028c';
    const steps = sheet([sheetStep('a', { title, dates: [from('2026-01-05')], actions: [title] })]);
    const text = written({ ...steps, title });
    expect(text).not.to.match(/^METHOD/m);
    expect(text).not.to.match(/[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f]/);
    expect(nameIn(text, 'name')).to.equal('Plan, a METHOD:CANCEL; b c');
    expect(eventsIn(text)[0]!.summary).to.equal('Plan, a METHOD:CANCEL; b c');
  });

  it('comes back from a reader as it was, for any text and days', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((it) => it.replace(/\p{Cc}/gu, ' '));
    fc.assert(
      fc.property(text, anyDay, fc.nat({ max: 900 }), (title, day, days) => {
        const last = addDays(day, days)!;
        const steps = sheet([sheetStep('a', { title, dates: [from(day), to(last)] })]);
        const text = written({ ...steps, title });
        expect(nameIn(text, 'x-wr-calname')).to.equal(title);
        expect(nameIn(text, 'name')).to.equal(title);
        const [event] = eventsIn(text);
        expect(event!.summary).to.equal(title);
        expect(event!.startDate.toString()).to.equal(day);
        expect(event!.endDate.toString()).to.equal(addDays(last, 1));
      }),
      { numRuns: 500 },
    );
  });
});
