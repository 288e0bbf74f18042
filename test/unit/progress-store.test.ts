import { expect } from 'chai';
import { isMarked, type Mark } from '../../src/model/progress.js';
import { Journey } from '../../src/journey/journey.js';
import { ProgressStore, progressOf } from '../../src/progress/progress-store.js';
import { storageOf, type ProgressStorage, type StorageKind } from '../../src/progress/storage.js';
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

const unstarted = (storage: ProgressStorage | undefined) =>
  new ProgressStore(storage, () => undefined);

/** A store that has read its storage and listens to it. */
function started(storage: ProgressStorage | undefined, listener: () => void = () => undefined) {
  const store = new ProgressStore(storage, listener);
  store.start();
  return store;
}

/** Counts how often a listener was called. */
function counter() {
  const count = { calls: 0 };
  return { count, listener: () => void count.calls++ };
}

describe('Ticks that outlive the page', () => {
  it('are there before somebody changes anything', () => {
    const place = new FakePlace('{"format":1,"done":{"a":5},"skipped":{"s":6}}');
    const store = started(place.page());
    expect(store.progress).to.deep.equal({ done: { a: 5 }, skipped: { s: 6 } });
    expect(store.hasFailed).to.equal(false);
    expect(place.writes).to.equal(0);
  });

  it('are written with those that stood there already', () => {
    const place = new FakePlace('{"format":1,"done":{"a":5},"skipped":{}}');
    unstarted(place.page()).change([tick('b')]);
    const later = started(place.page());
    expect([has(later, 'a'), has(later, 'b')]).to.deep.equal([true, true]);
  });

  it('are told once a change, as they are by then', () => {
    const seen: boolean[] = [];
    const store: ProgressStore = started(new FakePlace().page(), () => seen.push(has(store, 'a')));
    store.change([tick('a'), tick('b')]);
    store.change([untick('a')]);
    expect(seen).to.deep.equal([true, false]);
  });

  it('are not heard of after the stop, and again after the next start', () => {
    const place = new FakePlace();
    const store = started(place.page());
    expect(place.listeners.size).to.equal(1);
    store.stop();
    expect(place.listeners.size).to.equal(0);
    started(place.page()).change([tick('meanwhile')]);
    store.start();
    expect(has(store, 'meanwhile')).to.equal(true);
  });
});

describe('Two pages with one storage', () => {
  function twoPages() {
    const place = new FakePlace();
    const counters = [counter(), counter()] as const;
    const stores = [
      started(place.page(), counters[0].listener),
      started(place.page(), counters[1].listener),
    ] as const;
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
    const deaf = unstarted(place.page());
    const other = unstarted(place.page());
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
      const { count, listener } = counter();
      const store = started(place.page(fault), listener);
      store.change([tick('a'), tick('b')]);
      store.change([untick('b')]);
      expect([has(store, 'a'), has(store, 'b')]).to.deep.equal([true, false]);
      expect(count.calls).to.equal(2);
      expect(store.hasFailed).to.equal(true);
      expect(place.writes).to.equal(0);
    });
  }

  it('and cannot be heard keeps ticks all the same', () => {
    const place = new FakePlace();
    const { count, listener } = counter();
    const store = started(place.page({ subscribe: true }), listener);
    store.change([tick('a')]);
    expect(has(store, 'a')).to.equal(true);
    expect(count.calls).to.equal(1);
    expect(place.text).to.include('"a"');
  });

  it('and is full keeps what stood there', () => {
    const before = '{"format":1,"done":{"a":5},"skipped":{}}';
    const place = new FakePlace(before);
    const store = unstarted(place.page({ write: true }));
    store.change([tick('b')]);
    expect([has(store, 'a'), has(store, 'b')]).to.deep.equal([true, true]);
    expect(place.text).to.equal(before);
  });

  const rubbish = ['', 'rubbish', '[]', 'null', '{"format":2,"done":["a"]}', '{"format":1}'];
  for (const text of rubbish) {
    it(`and holds ${text || 'an empty text'} is never written over`, () => {
      const place = new FakePlace(text);
      const store = started(place.page());
      store.change([tick('a')]);
      expect(has(store, 'a')).to.equal(true);
      expect(store.hasFailed).to.equal(true);
      expect(place.text).to.equal(text);
    });
  }

  it('because a later release wrote there is left to that release', () => {
    const place = new FakePlace();
    const store = started(place.page());
    store.change([tick('a')]);
    const later = '{"format":2,"marks":[]}';
    place.page().write(later);
    store.change([tick('b')]);
    expect([has(store, 'a'), has(store, 'b')]).to.deep.equal([true, true]);
    expect(place.text).to.equal(later);
    expect(store.hasFailed).to.equal(true);
  });

  it('because there is none has not failed: nobody asked for it', () => {
    const store = started(undefined);
    store.change([tick('a')]);
    expect(has(store, 'a')).to.equal(true);
    expect(store.hasFailed).to.equal(false);
  });
});

/** A storage of the page's own, far away: each text is there when the test says so. */
class FarPlace implements ProgressStorage {
  text: string | null = null;
  onChange: () => void = () => undefined;
  readonly sent: { text: string; settle: (fault?: Error) => Promise<void> }[] = [];

  read() {
    return this.text;
  }

  write(text: string) {
    return new Promise<void>((resolve, reject) => {
      const settle = async (fault?: Error) => {
        if (fault) reject(fault);
        else {
          this.text = text;
          resolve();
        }
        await Promise.resolve();
        await Promise.resolve();
      };
      this.sent.push({ text, settle });
    });
  }

  subscribe(onChange: () => void) {
    this.onChange = onChange;
    return () => undefined;
  }
}

describe('A storage that takes its time', () => {
  it('gets one text at a time, and the latest state next', async () => {
    const place = new FarPlace();
    const store = started(place);
    for (const id of ['a', 'b', 'c']) store.change([tick(id)]);
    expect(place.sent).to.have.length(1);
    await place.sent[0]!.settle();
    expect(place.sent).to.have.length(2);
    for (const id of ['a', 'b', 'c']) expect(place.sent[1]!.text).to.include(`"${id}"`);
    await place.sent[1]!.settle();
    expect(place.sent).to.have.length(2);
    expect(store.hasFailed).to.equal(false);
  });

  it('is said to have failed when it would not take a text, and gets all with the next', async () => {
    const place = new FarPlace();
    const { count, listener } = counter();
    const store = started(place, listener);
    store.change([tick('a')]);
    await place.sent[0]!.settle(new Error('offline'));
    expect(store.hasFailed).to.equal(true);
    expect(count.calls).to.equal(2);
    store.change([tick('b')]);
    expect(store.hasFailed).to.equal(false);
    await place.sent[1]!.settle();
    expect(JSON.parse(place.text!)).to.have.nested.property('done.a');
    expect(JSON.parse(place.text!)).to.have.nested.property('done.b');
  });

  it('gets what it would not take when it says that it may now, once', async () => {
    const place = new FarPlace();
    const store = started(place);
    store.change([tick('a')]);
    await place.sent[0]!.settle(new Error('offline'));
    place.onChange();
    await place.sent[1]!.settle();
    place.onChange();
    expect(place.sent).to.have.length(2);
    expect([store.hasFailed, has(store, 'a')]).to.deep.equal([false, true]);
  });

  it('clears no tick that is on its way there', async () => {
    const place = new FarPlace();
    const store = started(place);
    store.change([tick('a')]);
    place.onChange();
    expect(has(store, 'a')).to.equal(true);
    await place.sent[0]!.settle();
    place.text = null;
    place.onChange();
    expect(has(store, 'a')).to.equal(false);
  });
});

describe('Checklists on one career', () => {
  const of = (kind: unknown) => progressOf(new Journey('test-career'), kind as StorageKind);

  it('share what the same object keeps, and nothing else', () => {
    const journey = new Journey('test-career');
    const [one, other] = [new FakePlace().page(), new FakePlace().page()];
    expect(progressOf(journey, one)).to.equal(progressOf(journey, one));
    expect(progressOf(journey, one)).not.to.equal(progressOf(journey, other));
    expect(progressOf(journey, one)).not.to.equal(progressOf(journey, 'local'));
  });

  for (const kind of ['lokal', null, '[object Object]', {}]) {
    it(`keep ticks in this browser when the storage is ${JSON.stringify(kind)}`, () => {
      const store = of(kind);
      store.change([tick('a')]);
      expect(localStorage.getItem('peer-career:test-career:progress')).to.include('"a"');
      localStorage.removeItem('peer-career:test-career:progress');
    });
  }
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
      const store = unstarted(storageOf(kind, KEY));
      store.change([tick('a')]);
      expect(areas[kind].getItem(KEY)).to.include('"a"');
      expect(areas[kind === 'local' ? 'session' : 'local'].getItem(KEY)).to.equal(null);
    });

    it(`tells of what another document wrote to the ${kind} one`, async () => {
      const store = started(storageOf(kind, KEY));
      const other = frame.contentWindow![`${kind}Storage`];
      other.setItem(`${KEY}-of-another`, '{"format":1,"done":{"x":5},"skipped":{}}');
      other.setItem(KEY, '{"format":1,"done":{"a":5},"skipped":{}}');
      await until(() => has(store, 'a'), 'for the tick of the other document');
      expect(has(store, 'x')).to.equal(false);
      other.removeItem(`${KEY}-of-another`);
      store.stop();
    });
  }
});
