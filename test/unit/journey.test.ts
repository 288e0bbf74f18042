import { expect } from 'chai';
import { Journey, journeyOf } from '../../src/journey/journey.js';
import { isMarked, type Mark } from '../../src/model/progress.js';
import { progressOf } from '../../src/progress/progress-store.js';

const tick = (id: string): Mark => ({ kind: 'done', id, on: true });

/** Counts how often a listener was called. */
function counter() {
  const count = { calls: 0 };
  return { count, listener: () => void count.calls++ };
}

describe('A journey', () => {
  afterEach(() => localStorage.clear());

  it('is one for each career on the page', () => {
    expect(journeyOf('a-career')).to.equal(journeyOf('a-career'));
    expect(journeyOf('a-career')).to.not.equal(journeyOf('another-career'));
  });

  it('tells every listener once a change, until it leaves', () => {
    const journey = new Journey('test');
    const [one, other] = [counter(), counter()];
    const stop = journey.subscribe(one.listener);
    journey.subscribe(other.listener);
    journey.update({ level: 'lead', here: 'entry' });
    journey.update({ level: 'lead' });
    stop();
    journey.update({ jurisdiction: 'US-TX' });
    expect([one.count.calls, other.count.calls]).to.deep.equal([1, 2]);
    expect(journey.state).to.deep.equal({ level: 'lead', here: 'entry', jurisdiction: 'US-TX' });
  });

  it('reaches the listeners that are left when one leaves while it is told', () => {
    const journey = new Journey('test');
    const other = counter();
    const stop = journey.subscribe(() => stop());
    journey.subscribe(other.listener);
    journey.update({ level: 'lead' });
    expect(other.count.calls).to.equal(1);
  });

  it('tells of ticks as of all else', () => {
    const journey = new Journey('test');
    const { count, listener } = counter();
    journey.subscribe(listener);
    progressOf(journey, 'none').change([tick('a')]);
    expect(count.calls).to.equal(1);
  });

  it('keeps ticks of one career and one place apart from all others', () => {
    const store = progressOf(journeyOf('test-career'), 'local');
    expect(progressOf(journeyOf('test-career'), 'local')).to.equal(store);
    expect(progressOf(journeyOf('test-career'), 'session')).to.not.equal(store);
    expect(progressOf(journeyOf('other-career'), 'local')).to.not.equal(store);
    store.change([tick('a')]);
    expect(localStorage.getItem('peer-career:test-career:progress')).to.include('"a"');
  });

  it('listens to the storage while anybody listens to it', () => {
    const stored = (id: string) => `{"format":1,"done":{"${id}":5},"skipped":{}}`;
    const KEY = 'peer-career:test:progress';
    const journey = new Journey('test');
    const has = (id: string) => isMarked(progressOf(journey, 'local').progress.done, id);
    const write = (id: string) => {
      localStorage.setItem(KEY, stored(id));
      dispatchEvent(new StorageEvent('storage', { key: KEY }));
    };
    expect(has('a')).to.equal(false);
    write('a');
    expect(has('a')).to.equal(false);
    const stops = [journey.subscribe(() => undefined), journey.subscribe(() => undefined)];
    expect(has('a')).to.equal(true);
    stops[0]!();
    write('b');
    expect(has('b')).to.equal(true);
    stops[1]!();
    write('c');
    expect(has('c')).to.equal(false);
  });
});
