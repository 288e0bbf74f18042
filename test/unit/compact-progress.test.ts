import { expect } from 'chai';
import * as fc from 'fast-check';
import { fromCompact, toCompact } from '../../src/model/compact-progress.js';
import { apply, isMarked, merge, NO_PROGRESS, type Progress } from '../../src/model/progress.js';
import type { CareerPath } from '../../src/schema/career-path.js';
import { career, step } from '../support/career.js';
import { GUIDE } from '../support/element.js';

const shippedCareer = async (lang: string) =>
  (await (await fetch(GUIDE.replace('.en.', `.${lang}.`))).json()) as CareerPath;

const NOW = Date.UTC(2026, 10, 22);
const DAY = 86_400_000;
const LIMIT = 4096;

const careerOf = (...ids: string[]): CareerPath => career({ steps: [step('all', ids)] });

const manyIds = (count: number, name = 'action') =>
  Array.from({ length: count }, (_, i) => `${name}-${i}`);

/** Each of the ids done, at a time of its own. */
const doneOf = (ids: readonly string[], timeOf: (index: number) => number): Progress => ({
  done: Object.fromEntries(ids.map((id, i) => [id, timeOf(i)])),
  skipped: {},
});

const write = (progress: Progress, data: CareerPath, limit = LIMIT) =>
  toCompact(progress, data, limit).text;

const again = (progress: Progress, data: CareerPath, reader = data) =>
  fromCompact(write(progress, data), reader)!;

/** What is set and what is taken back, without the times. */
const signs = ({ done, skipped }: Progress) => ({
  done: Object.fromEntries(Object.entries(done).map(([id, at]) => [id, Math.sign(at)])),
  skipped: Object.fromEntries(Object.entries(skipped).map(([id, at]) => [id, Math.sign(at)])),
});

const at = fc.oneof(
  fc.integer({ min: NOW - 900 * DAY, max: NOW }),
  fc.integer({ min: 1, max: 4e12 }),
  fc.constantFrom(1, 5, 8.64e15, Number.MAX_VALUE),
);
const marks = (ids: readonly string[]) =>
  fc.dictionary(
    fc.constantFrom(...ids),
    at.chain((time) => fc.constantFrom(time, -time)),
    { noNullPrototype: true },
  );
const IDS = ['a', 'b', 'all', 'constructor', '__proto', 'us-tx-apply', 'x'.repeat(64)];
const progress = fc.record({ done: marks(IDS), skipped: marks(IDS) }, { noNullPrototype: true });

describe('Progress in few characters', () => {
  it('is the same after it was written and read, with and without the ids in the career', () => {
    fc.assert(
      fc.property(progress, fc.subarray(IDS), (one, ids) => {
        const data = careerOf(...ids);
        expect(signs(again(one, data))).to.deep.equal(signs(one));
      }),
    );
  });

  it('makes no time earlier, so that what follows still wins', () => {
    fc.assert(
      fc.property(progress, (one) => {
        const read = again(one, careerOf('a', 'b'));
        for (const kind of ['done', 'skipped'] as const) {
          for (const [id, time] of Object.entries(one[kind])) {
            if (Math.abs(time) > 4e12) continue;
            expect(Math.abs(read[kind][id]!)).to.be.at.least(Math.abs(time));
          }
        }
      }),
    );
  });

  it('lets what was ticked last win over a device that knows the exact times', () => {
    const data = careerOf('a');
    const first = apply(NO_PROGRESS, [{ kind: 'done', id: 'a', on: true }], NOW + 10_400);
    const second = apply(again(first, data), [{ kind: 'done', id: 'a', on: false }], NOW + 10_500);
    const both = merge(first, again(second, data));
    expect(isMarked(both.done, 'a')).to.equal(false);
  });

  it('is exact to the second for what a few visits leave', () => {
    const ids = manyIds(30);
    const one = doneOf(ids, (i) => NOW + Math.floor(i / 10) * 30 * DAY + (i % 10) * 7000);
    expect(again(one, careerOf(...ids))).to.deep.equal(one);
  });

  const spreads: [name: string, timeOf: (index: number) => number][] = [
    ['one after the other', (i) => NOW + i * 1000],
    ['in one moment', () => NOW],
    ['one a day', (i) => NOW - i * DAY],
    ['over five years', (i) => NOW - ((i * 7919) % 200) * 9 * DAY - i * 12_345],
    ['at times that double', (i) => NOW - 2 ** (i % 38) * 1000],
    ['with a clock far ahead', (i) => (i === 7 ? 8.64e15 : NOW - i * DAY)],
  ];
  for (const [name, timeOf] of spreads) {
    it(`takes less than 1,000 characters for 200 actions that were done ${name}`, () => {
      const ids = manyIds(200);
      const one = doneOf(ids, timeOf);
      const { text, isCut } = toCompact(one, careerOf(...ids), LIMIT);
      expect(text).to.match(/^[\w,-]*$/);
      expect(text.length).to.be.lessThan(1000);
      expect(isCut).to.equal(false);
      expect(signs(fromCompact(text, careerOf(...ids))!)).to.deep.equal(signs(one));
    });
  }

  it('holds each action of the built-in career, and each step that is not for somebody', async () => {
    const data = await shippedCareer('en');
    const ids = data.steps!.flatMap(({ id, actions }) => actions?.map((it) => it.id) ?? [id]);
    const skipped = Object.fromEntries(data.steps!.map(({ id }, i) => [id, NOW + i]));
    const one = { done: doneOf(ids, (i) => NOW - i * DAY).done, skipped };
    expect(write(one, data)).not.to.include(',');
    expect(write(one, data).length).to.be.lessThan(1000);
    expect(signs(again(one, data, await shippedCareer('es')))).to.deep.equal(signs(one));
  });
});

describe('Progress of another release', () => {
  const before = careerOf(...manyIds(50));
  const one = doneOf(
    manyIds(50).filter((_, i) => i % 2),
    (i) => NOW - i * 1000,
  );

  const changes: [name: string, after: CareerPath][] = [
    ['has its actions in another order', careerOf(...manyIds(50).reverse())],
    ['has more actions', careerOf(...manyIds(100, 'new'), ...manyIds(50))],
    [
      'has its actions in other steps',
      career({ steps: manyIds(50).map((id) => step(`s-${id}`, [id])) }),
    ],
  ];
  for (const [name, after] of changes) {
    it(`is read by one that ${name}`, () => {
      expect(signs(again(one, before, after))).to.deep.equal(signs(one));
    });
  }

  it('stays for actions that are gone, and counts again when they come back', () => {
    const after = careerOf(...manyIds(20));
    const between = again(one, before, after);
    for (const id of manyIds(20)) {
      expect(isMarked(between.done, id)).to.equal(isMarked(one.done, id));
    }
    const changed = apply(between, [{ kind: 'done', id: 'action-0', on: true }], NOW);
    const back = again(changed, after, before);
    expect(signs(back).done).to.deep.equal({ ...signs(one).done, 'action-0': 1 });
  });

  it('ticks nothing where a print could mean two actions', () => {
    // These two have the same print.
    const [first, second] = twins();
    const read = again(
      doneOf([first], () => NOW),
      careerOf(first),
      careerOf(first, second),
    );
    expect([isMarked(read.done, first), isMarked(read.done, second)]).to.deep.equal([false, false]);
    const both = careerOf(first, second);
    expect(
      signs(
        again(
          doneOf([first], () => NOW),
          both,
        ),
      ).done,
    ).to.deep.equal({ [first]: 1 });
  });

  it('of another career is not read', () => {
    expect(fromCompact(write(one, before), career({ id: 'another' }))).to.equal(undefined);
  });
});

/** Two ids that look alike in a career that has only one of them. */
function twins(): [string, string] {
  const seen = new Map<string, string>();
  for (const id of manyIds(5000)) {
    const code = write(
      doneOf([id], () => NOW),
      careerOf(id),
    );
    const twin = seen.get(code);
    if (twin) return [twin, id];
    seen.set(code, id);
  }
  throw new Error('No two are alike.');
}

describe('Progress that does not fit', () => {
  /** As many lists as the format allows, each as long as one file can carry. */
  const large = career({
    steps: manyIds(5000, 'step').map((id, i) => step(id, i === 0 ? manyIds(5000) : [`a-${id}`])),
  });
  const ids = large.steps!.flatMap(({ actions }) => actions!.map(({ id }) => id));
  const all = { ...doneOf(ids, (i) => NOW + i * 1000), skipped: {} };

  it('keeps the newest and says that it is cut, in the largest career that there can be', () => {
    expect(ids).to.have.length(9999);
    const { text, isCut } = toCompact(all, large, LIMIT);
    expect(isCut).to.equal(true);
    expect(text.length).to.be.within(LIMIT - 70, LIMIT);
    const kept = Object.keys(fromCompact(text, large)!.done);
    expect(kept.length).to.be.greaterThan(700);
    expect(new Set(kept)).to.deep.equal(new Set(ids.slice(-kept.length)));
  });

  it('never takes more room than there is', () => {
    fc.assert(
      fc.property(progress, fc.integer({ min: 0, max: 200 }), (one, limit) => {
        const { text, isCut } = toCompact(one, careerOf('a', 'b'), limit);
        expect(text.length).to.be.at.most(limit);
        const read = fromCompact(text, careerOf('a', 'b')) ?? NO_PROGRESS;
        if (!isCut && limit > 3) expect(signs(read)).to.deep.equal(signs(one));
      }),
    );
  });
});

describe('What is no progress in few characters', () => {
  const data = careerOf('a', 'b');
  const head = write(NO_PROGRESS, data);
  const rubbish = [
    '',
    ' ',
    'null',
    '{}',
    '{"format":1,"done":{},"skipped":{}}',
    `2${head.slice(1)}`,
  ]
    .concat([
      head.slice(0, 3),
      `${head}x`,
      `${head}abc`,
      `${head},da`,
      `${head}é`,
      `${head.slice(0, 3)}_`,
    ])
    .concat(`${head}abcAabcB`);
  for (const text of rubbish) {
    it(`is not read: “${text}”`, () => {
      expect(fromCompact(text, data)).to.equal(undefined);
    });
  }

  it('is read or refused, never an exception, whatever the text', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[\w,-]{0,40}$/).map((rest) => head + rest),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const read = fromCompact(text, data);
        for (const time of Object.values(read?.done ?? {}))
          expect(Number.isFinite(time)).to.equal(true);
        if (read) expect(signs(again(read, data))).to.deep.equal(signs(read));
      }),
      { numRuns: 2000 },
    );
  });
});
