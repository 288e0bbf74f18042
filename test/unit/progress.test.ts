import { expect } from 'chai';
import * as fc from 'fast-check';
import {
  apply,
  isMarked,
  merge,
  NO_PROGRESS,
  parse,
  serialize,
  type Mark,
  type Marks,
  type Progress,
} from '../../src/model/progress.js';

const tick = (id: string): Mark => ({ kind: 'done', id, on: true });
const untick = (id: string): Mark => ({ kind: 'done', id, on: false });
const skip = (id: string): Mark => ({ kind: 'skipped', id, on: true });

/** Few ids and few times, so that two of them often meet. */
const marks: fc.Arbitrary<Marks> = fc.dictionary(
  fc.constantFrom('a', 'b', 'c', 'constructor', 'x-1'),
  fc.integer({ min: 1, max: 4 }).chain((at) => fc.constantFrom(at, -at)),
  { noNullPrototype: true },
);
const progress: fc.Arbitrary<Progress> = fc.record(
  { done: marks, skipped: marks },
  { noNullPrototype: true },
);
const changes: fc.Arbitrary<Mark[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('done', 'skipped'),
    id: fc.constantFrom('a', 'b', 'c', 'constructor'),
    on: fc.boolean(),
  }),
);

describe('A tick', () => {
  it('is there once it was set, and gone once it was taken back', () => {
    const set = apply(NO_PROGRESS, [tick('a')], 1000);
    expect(isMarked(set.done, 'a')).to.equal(true);
    const unset = apply(set, [untick('a')], 2000);
    expect(isMarked(unset.done, 'a')).to.equal(false);
  });

  it('leaves what was there before untouched', () => {
    const before = apply(NO_PROGRESS, [tick('a')], 1000);
    const copy = structuredClone(before);
    apply(before, [untick('a'), skip('b')], 2000);
    expect(before).to.deep.equal(copy);
    expect(NO_PROGRESS).to.deep.equal({ done: {}, skipped: {} });
  });

  it('of an action is no "not for me" of the step with the same id', () => {
    const { done, skipped } = apply(NO_PROGRESS, [tick('a'), skip('b')], 1000);
    expect([isMarked(done, 'a'), isMarked(skipped, 'a')]).to.deep.equal([true, false]);
    expect([isMarked(done, 'b'), isMarked(skipped, 'b')]).to.deep.equal([false, true]);
  });

  it('remembers when it was set or taken back', () => {
    expect(apply(NO_PROGRESS, [tick('a'), untick('b')], 1000).done).to.deep.equal({
      a: 1000,
      b: -1000,
    });
  });

  it('is the last of several changes in the same moment', () => {
    const { done } = apply(NO_PROGRESS, [tick('a'), untick('a'), tick('a')], 1000);
    expect(isMarked(done, 'a')).to.equal(true);
  });

  it('wins over what it replaces although the clock went back', () => {
    const before = apply(NO_PROGRESS, [tick('a')], 9000);
    const after = apply(before, [untick('a')], 1000);
    expect(isMarked(merge(before, after).done, 'a')).to.equal(false);
    expect(isMarked(merge(after, before).done, 'a')).to.equal(false);
  });

  it('is set by the last change, whatever the clocks', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(changes, fc.integer({ min: 1, max: 10 }))), (all) => {
        const after = all.reduce((before, [some, now]) => apply(before, some, now), NO_PROGRESS);
        const last = new Map(
          all.flatMap(([some]) => some).map(({ kind, id, on }) => [`${kind} ${id}`, on]),
        );
        for (const [name, on] of last) {
          const [kind, id] = name.split(' ') as ['done' | 'skipped', string];
          expect(isMarked(after[kind], id), name).to.equal(on);
        }
      }),
    );
  });

  for (const id of ['constructor', 'valueOf', 'toString', 'hasOwnProperty']) {
    it(`is not there for "${id}" until somebody set it, and then it is`, () => {
      expect(isMarked(NO_PROGRESS.done, id)).to.equal(false);
      const set = apply(NO_PROGRESS, [tick(id)], 1000);
      expect(set.done).to.deep.equal({ [id]: 1000 });
      expect(merge(NO_PROGRESS, set)).to.deep.equal(set);
      expect(parse(serialize(set))).to.deep.equal(set);
    });
  }
});

describe('The ticks of two tabs', () => {
  it('come together', () => {
    const one = apply(NO_PROGRESS, [tick('a'), skip('s')], 1000);
    const other = apply(NO_PROGRESS, [tick('b')], 2000);
    expect(merge(one, other)).to.deep.equal({ done: { a: 1000, b: 2000 }, skipped: { s: 1000 } });
  });

  it('are each as they were set last', () => {
    const base = apply(NO_PROGRESS, [tick('a'), tick('b')], 1000);
    const one = apply(base, [untick('a')], 3000);
    const other = apply(apply(base, [untick('a')], 1500), [tick('a'), untick('b')], 2000);
    const { done } = merge(one, other);
    expect(isMarked(done, 'a')).to.equal(false);
    expect(isMarked(done, 'b')).to.equal(false);
  });

  it('keep what only one release of the data knows', () => {
    const old = apply(NO_PROGRESS, [tick('vanished')], 1000);
    expect(merge(old, apply(NO_PROGRESS, [tick('new')], 2000)).done).to.have.keys([
      'vanished',
      'new',
    ]);
  });

  it('come to the same whichever tab reads first', () => {
    fc.assert(
      fc.property(progress, progress, (one, other) => {
        expect(merge(one, other)).to.deep.equal(merge(other, one));
      }),
    );
  });

  it('come to the same in whatever groups they meet', () => {
    fc.assert(
      fc.property(progress, progress, progress, (one, two, three) => {
        expect(merge(merge(one, two), three)).to.deep.equal(merge(one, merge(two, three)));
      }),
    );
  });

  it('do not change when they meet themselves, or nothing', () => {
    fc.assert(
      fc.property(progress, (one) => {
        expect(merge(one, one)).to.deep.equal(one);
        expect(merge(one, NO_PROGRESS)).to.deep.equal(one);
        expect(merge(NO_PROGRESS, one)).to.deep.equal(one);
      }),
    );
  });

  it('do not change when a tab hears of older ticks again', () => {
    fc.assert(
      fc.property(progress, progress, (one, other) => {
        const both = merge(one, other);
        expect(merge(both, one)).to.deep.equal(both);
      }),
    );
  });
});

describe('Stored ticks', () => {
  it('are the same after they were written and read', () => {
    fc.assert(
      fc.property(progress, (one) => {
        expect(parse(serialize(one))).to.deep.equal(one);
      }),
    );
  });

  it('keep the ids that vanished from the data', () => {
    const stored = '{"format":1,"done":{"vanished":5},"skipped":{"gone":-6}}';
    const after = apply(parse(stored)!, [tick('a')], 7);
    expect(JSON.parse(serialize(after))).to.deep.equal({
      format: 1,
      done: { vanished: 5, a: 7 },
      skipped: { gone: -6 },
    });
  });

  const rubbish = [
    '',
    ' ',
    'undefined',
    '{',
    'null',
    'true',
    '7',
    '"text"',
    '[]',
    '{}',
    '{"format":1}',
    '{"format":2,"done":{},"skipped":{}}',
    '{"format":0,"done":{},"skipped":{}}',
    '{"format":"1","done":{},"skipped":{}}',
    '{"format":[1],"done":{},"skipped":{}}',
    '{"done":{},"skipped":{}}',
    '{"format":1,"done":{}}',
    '{"format":1,"skipped":{}}',
    '{"format":1,"done":[],"skipped":{}}',
    '{"format":1,"done":{},"skipped":[]}',
    '{"format":1,"done":null,"skipped":{}}',
    '{"format":1,"done":"a","skipped":{}}',
    '{"format":1,"done":{"a":true},"skipped":{}}',
    '{"format":1,"done":{"a":"5"},"skipped":{}}',
    '{"format":1,"done":{"a":null},"skipped":{}}',
    '{"format":1,"done":{"a":{}},"skipped":{}}',
    '{"format":1,"done":{"a":[5]},"skipped":{}}',
    '{"format":1,"done":{"a":1e999},"skipped":{}}',
    '{"format":1,"done":{"__proto__":{"a":5}},"skipped":{}}',
    '{"format":1,"__proto__":{"done":{},"skipped":{}}}',
    '{"__proto__":{"format":1,"done":{},"skipped":{}}}',
  ];
  for (const text of rubbish) {
    it(`are not read from ${text || 'nothing'}`, () => {
      expect(parse(text)).to.equal(undefined);
    });
  }

  it('are read without what else stands there', () => {
    expect(parse('{"format":1,"done":{"a":5},"skipped":{},"more":[1]}')).to.deep.equal({
      done: { a: 5 },
      skipped: {},
    });
  });

  it('change no other object, whatever the ids', () => {
    const read = parse('{"format":1,"done":{"__proto__":5,"constructor":6},"skipped":{}}');
    const merged = merge(read ?? NO_PROGRESS, read ?? NO_PROGRESS);
    expect(isMarked(merged.done, 'toString')).to.equal(false);
    expect(Object.getPrototypeOf(merged.done)).to.equal(Object.prototype);
    expect({}).to.not.have.property('a');
  });

  it('are read or refused, never an exception, whatever the text', () => {
    const texts = fc.oneof(fc.string(), fc.json(), progress.map(serialize));
    fc.assert(
      fc.property(texts, (text) => {
        const read = parse(text);
        if (read) expect(parse(serialize(read))).to.deep.equal(read);
      }),
      { numRuns: 1000 },
    );
  });
});
