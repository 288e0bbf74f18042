import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

/** With clocks that change at midnight, days that were never there, and both ends of the earth. */
const ZONES = [
  'UTC',
  'America/Chicago',
  'America/Santiago',
  'Africa/Cairo',
  'Asia/Beirut',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Australia/Lord_Howe',
];
const FILES = ['model/plan', 'export/calendar'];

describe('the days of a plan', () => {
  let folder;
  let model;
  let calendar;
  const zone = process.env.TZ;

  before(async () => {
    mkdirSync('test/artefacts', { recursive: true });
    // Inside of the project, so that packages are found.
    folder = mkdtempSync('test/artefacts/plan-');
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    for (const file of FILES) {
      const target = join(folder, `${file}.js`);
      mkdirSync(dirname(target), { recursive: true });
      const { outputText } = ts.transpileModule(readFileSync(`src/${file}.ts`, 'utf8'), {
        compilerOptions: { target: 'ES2022', module: 'ESNext' },
      });
      writeFileSync(target, outputText);
    }
    [model, calendar] = await Promise.all(
      FILES.map((file) => import(pathToFileURL(join(folder, `${file}.js`)).href)),
    );
  });

  after(() => {
    rmSync(folder, { recursive: true, force: true });
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  for (const name of ZONES) {
    test(`are the same in ${name}`, () => {
      process.env.TZ = name;
      for (let days = 0; days < 365 * 40; days++) {
        const day = model.addDays('2000-01-01', days);
        assert.equal(model.isPlanDay(day), true, day);
        assert.equal(model.addDays(day, 1), model.addDays('2000-01-01', days + 1));
      }
      assert.equal(model.addDays('2011-12-29', 1), '2011-12-30');
      const hours = { min: 10, max: 10, source: 'survey' };
      const steps = ['a', 'b'].map((id) => ({
        id,
        title: id,
        summary: id,
        actions: [{ id: `${id}-1`, text: id, hours }],
      }));
      const plan = model.planFor(
        { steps },
        { done: new Set(), start: '2026-03-25', hoursAWeek: 10 },
      );
      assert.deepEqual(
        plan.steps.map(({ from, to }) => [from.date, to.date]),
        [
          ['2026-03-25', '2026-03-31'],
          ['2026-04-01', '2026-04-07'],
        ],
      );
      const dates = ['2026-03-25', '2026-03-31'].map((day) => ({ label: '', day, text: day }));
      const step = { id: 'a', title: 'a', notes: [], dates, actions: [], resources: [] };
      const parts = [
        { heading: '', steps: [step] },
        { heading: '', steps: [] },
      ];
      const sheet = { title: 'Plan', facts: [], parts, note: '' };
      const lines = calendar.planToCalendar(sheet, 'welder', 0).split('\r\n');
      assert.ok(lines.includes('DTSTART;VALUE=DATE:20260325'));
      assert.ok(lines.includes('DTEND;VALUE=DATE:20260401'));
    });
  }
});
