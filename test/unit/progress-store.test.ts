import { expect } from 'chai';
import { isMarked, type Mark } from '../../src/model/progress.js';
import { progressOf, ProgressStore } from '../../src/progress/progress-store.js';
import { storageOf, type ProgressStorage } from '../../src/progress/storage.js';
import { until } from '../support/until.js';

const tick = (id: string): Mark => ({ kind: 'done', id, on: true });
const untick = (id: string): Mark => ({ kind: 'done', id, on: false });

const has = (store: ProgressStore, id: string) => isMarked(store.progress.done, id);

/** One place that several pages can write to; each `page()` hears what the others wrote. */
class FakePlace {
  text: string | null;
  writes = 0;
  readonly listeners = new Set<() => void>();

  constructor(text: string | null = null) {
    this.text = text;
  }

  page(faults: { read?: boolean; write?: boolean; subscribe?: boolean } = {}): ProgressStorage {
    const own = new Set<() => void>();
    const failIf = (fails: boolean | undefined) => {
      if (fails) throw new DOMException('No', 'SecurityError');
    };
    return {
      read: () => {
        failIf(faults.read);
        return this.text;
      },
      write: (text) => {
        failIf(faults.write);
        this.text = text;
        this.writes++;
        for (const listener of this.listeners) if (!own.has(listener)) listener();
      },
      subscribe: (onChange) => {
        failIf(faults.subscribe);
        own.add(onChange);
        this.listeners.add(onChange);
        return () => this.listeners.delete(onChange);
      },
    };
  }
}

/** Counts how often a listener was called. */
function counter() {
  const count = { calls: 0 };
  return { count, listener: () => void count.calls++ };
}

describe('Ticks that outlive the page', () => {
  it('are there before somebody changes anything', () => {
    const place = new FakePlace('{"format":1,"done":{"a":5},"skipped":{"s":6}}');
    const store = new ProgressStore(place.page());
    store.subscribe(() => undefined);
    expect(store.progress).to.deep.equal({ done: { a: 5 }, skipped: { s: 6 } });
    expect(store.hasFailed).to.equal(false);
    expect(place.writes).to.equal(0);
  });

  it('are written with those that stood there already', () => {
    const place = new FakePlace('{"format":1,"done":{"a":5},"skipped":{}}');
    new ProgressStore(place.page()).change([tick('b')]);
    const later = new ProgressStore(place.page());
    later.subscribe(() => undefined);
    expect([has(later, 'a'), has(later, 'b')]).to.deep.equal([true, true]);
  });

  it('are told to every listener once a change, until it leaves', () => {
    const store = new ProgressStore(new FakePlace().page());
    const [one, other] = [counter(), counter()];
    const stop = store.subscribe(one.listener);
    store.subscribe(other.listener);
    store.change([tick('a'), tick('b')]);
    stop();
    store.change([tick('c')]);
    expect([one.count.calls, other.count.calls]).to.deep.equal([1, 2]);
  });

  it('are told as they are, also to a listener that looks at once', () => {
    const store = new ProgressStore(new FakePlace().page());
    const seen: boolean[] = [];
    store.subscribe(() => seen.push(has(store, 'a')));
    store.change([tick('a')]);
    store.change([untick('a')]);
    expect(seen).to.deep.equal([true, false]);
  });

  it('reach the listeners that are left when one leaves while it is told', () => {
    const store = new ProgressStore(new FakePlace().page());
    const other = counter();
    const stop = store.subscribe(() => stop());
    store.subscribe(other.listener);
    store.change([tick('a')]);
    expect(other.count.calls).to.equal(1);
  });

  it('stop listening to the storage with the last listener, and begin again with the next', () => {
    const place = new FakePlace();
    const store = new ProgressStore(place.page());
    const stops = [store.subscribe(() => undefined), store.subscribe(() => undefined)];
    expect(place.listeners.size).to.equal(1);
    stops[0]!();
    expect(place.listeners.size).to.equal(1);
    stops[1]!();
    expect(place.listeners.size).to.equal(0);
    new ProgressStore(place.page()).change([tick('meanwhile')]);
    store.subscribe(() => undefined);
    expect(place.listeners.size).to.equal(1);
    expect(has(store, 'meanwhile')).to.equal(true);
  });
});

describe('Two pages with one storage', () => {
  function twoPages() {
    const place = new FakePlace();
    const stores = [new ProgressStore(place.page()), new ProgressStore(place.page())] as const;
    const counters = [counter(), counter()] as const;
    stores.forEach((store, i) => store.subscribe(counters[i]!.listener));
    return { place, stores, counts: counters.map(({ count }) => count) };
  }

  it('show each other’s ticks at once', () => {
    const { stores, counts } = twoPages();
    stores[0].change([tick('a')]);
    expect(has(stores[1], 'a')).to.equal(true);
    expect(counts.map(({ calls }) => calls)).to.deep.equal([1, 1]);
    stores[1].change([untick('a')]);
    expect(has(stores[0], 'a')).to.equal(false);
  });

  it('lose no tick, in turns', () => {
    const { stores } = twoPages();
    for (let i = 0; i < 20; i++) stores[i % 2]!.change([tick(`a${i}`)]);
    for (const store of stores) expect(Object.keys(store.progress.done)).to.have.length(20);
  });

  it('lose no tick of a page that cannot be heard', () => {
    const place = new FakePlace();
    const deaf = new ProgressStore(place.page());
    const other = new ProgressStore(place.page());
    other.change([tick('a')]);
    deaf.change([tick('b')]);
    other.change([tick('c')]);
    expect([has(other, 'a'), has(other, 'b'), has(other, 'c')]).to.deep.equal([true, true, true]);
  });

  it('forget what somebody erased, and do not write it again', () => {
    const { place, stores } = twoPages();
    stores[0].change([tick('a')]);
    place.text = null;
    for (const listener of place.listeners) listener();
    expect(has(stores[1], 'a')).to.equal(false);
    stores[1].change([tick('b')]);
    expect(place.text).not.to.include('"a"');
  });
});

describe('A storage that does not do its work', () => {
  const faults: [name: string, faults: Parameters<FakePlace['page']>[0]][] = [
    ['cannot be read', { read: true }],
    ['is full', { write: true }],
    ['cannot be read, written or heard', { read: true, write: true, subscribe: true }],
  ];
  for (const [name, fault] of faults) {
    it(`and ${name} is said to have failed, and ticks work all the same`, () => {
      const place = new FakePlace();
      const store = new ProgressStore(place.page(fault));
      const { count, listener } = counter();
      const stop = store.subscribe(listener);
      store.change([tick('a'), tick('b')]);
      store.change([untick('b')]);
      expect([has(store, 'a'), has(store, 'b')]).to.deep.equal([true, false]);
      expect(count.calls).to.equal(2);
      expect(store.hasFailed).to.equal(true);
      expect(place.writes).to.equal(0);
      stop();
    });
  }

  it('and cannot be heard is said to have failed, and ticks work all the same', () => {
    const store = new ProgressStore(new FakePlace().page({ subscribe: true }));
    const { count, listener } = counter();
    const stop = store.subscribe(listener);
    store.change([tick('a')]);
    expect(has(store, 'a')).to.equal(true);
    expect(count.calls).to.equal(1);
    expect(store.hasFailed).to.equal(true);
    stop();
  });

  it('and is full keeps what stood there', () => {
    const before = '{"format":1,"done":{"a":5},"skipped":{}}';
    const place = new FakePlace(before);
    const store = new ProgressStore(place.page({ write: true }));
    store.change([tick('b')]);
    expect([has(store, 'a'), has(store, 'b')]).to.deep.equal([true, true]);
    expect(place.text).to.equal(before);
  });

  const rubbish = ['', 'rubbish', '[]', 'null', '{"format":2,"done":["a"]}', '{"format":1}'];
  for (const text of rubbish) {
    it(`and holds ${text || 'an empty text'} is never written over`, () => {
      const place = new FakePlace(text);
      const store = new ProgressStore(place.page());
      store.subscribe(() => undefined);
      store.change([tick('a')]);
      expect(has(store, 'a')).to.equal(true);
      expect(store.hasFailed).to.equal(true);
      expect(place.text).to.equal(text);
    });
  }

  it('because a later release wrote there is left to that release', () => {
    const place = new FakePlace();
    const store = new ProgressStore(place.page());
    store.subscribe(() => undefined);
    store.change([tick('a')]);
    const later = '{"format":2,"marks":[]}';
    place.page().write(later);
    store.change([tick('b')]);
    expect([has(store, 'a'), has(store, 'b')]).to.deep.equal([true, true]);
    expect(place.text).to.equal(later);
    expect(store.hasFailed).to.equal(true);
  });

  it('because there is none has not failed: nobody asked for it', () => {
    const store = new ProgressStore(undefined);
    store.subscribe(() => undefined);
    store.change([tick('a')]);
    expect(has(store, 'a')).to.equal(true);
    expect(store.hasFailed).to.equal(false);
  });
});

describe('The browser’s own storage', () => {
  const KEY = 'peer-career:test-career:progress';
  const areas = { local: localStorage, session: sessionStorage };
  let frame: HTMLIFrameElement;

  beforeEach(() => {
    frame = document.createElement('iframe');
    document.body.append(frame);
  });
  afterEach(() => {
    frame.remove();
    for (const area of Object.values(areas)) area.removeItem(KEY);
  });

  it('is not used at all with "none"', () => {
    expect(storageOf('none', KEY)).to.equal(undefined);
  });

  for (const kind of ['local', 'session'] as const) {
    it(`keeps ticks in the ${kind} one alone, under the key it was given`, () => {
      const store = new ProgressStore(storageOf(kind, KEY));
      store.change([tick('a')]);
      expect(areas[kind].getItem(KEY)).to.include('"a"');
      expect(areas[kind === 'local' ? 'session' : 'local'].getItem(KEY)).to.equal(null);
    });

    it(`tells of what another document wrote to the ${kind} one`, async () => {
      const store = new ProgressStore(storageOf(kind, KEY));
      const stop = store.subscribe(() => undefined);
      const other = frame.contentWindow![`${kind}Storage`];
      other.setItem(`${KEY}-of-another`, '{"format":1,"done":{"x":5},"skipped":{}}');
      other.setItem(KEY, '{"format":1,"done":{"a":5},"skipped":{}}');
      await until(() => has(store, 'a'), 'for the tick of the other document');
      expect(has(store, 'x')).to.equal(false);
      other.removeItem(`${KEY}-of-another`);
      stop();
    });
  }

  it('is shared by all checklists of one career on a page, and by no other', () => {
    const store = progressOf('test-career', 'local');
    expect(progressOf('test-career', 'local')).to.equal(store);
    expect(progressOf('test-career', 'session')).to.not.equal(store);
    expect(progressOf('other-career', 'local')).to.not.equal(store);
    store.change([tick('a')]);
    expect(localStorage.getItem(KEY)).to.include('"a"');
  });
});
