import { expect } from 'chai';
import * as first from '../../src/page/registry.js';
import { expectConsole } from '../support/console.js';

type Registry = typeof first;

/** A second copy of the script, as when a page loads it twice. */
async function copyOf(name: string): Promise<Registry> {
  const address = `/src/page/registry.ts?copy=${name}`;
  return (await import(address)) as Registry;
}

const classOf = (version: string) =>
  class extends HTMLElement {
    static version = version;
  };

// The tags of a page cannot be taken back: these tests build on each other.
describe('What all tags on a page have in common', () => {
  it('is made once for each name', () => {
    let made = 0;
    const create = () => ({ number: ++made });
    expect(first.shared('thing', create)).to.equal(first.shared('thing', create));
    expect(first.shared('other thing', create)).to.deep.equal({ number: 2 });
  });

  it('is made once although it is nothing', () => {
    let made = 0;
    const create = () => void made++;
    first.shared('nothing', create);
    first.shared('nothing', create);
    expect(made).to.equal(1);
  });

  it('is not kept when making it failed', () => {
    const fail = (): string => {
      throw new Error('Not now');
    };
    expect(() => first.shared('late', fail)).to.throw('Not now');
    expect(first.shared('late', () => 'now')).to.equal('now');
  });

  it('is found by a second copy of the script once a tag is registered', async () => {
    const Ladder = classOf(first.VERSION);
    first.define('peer-career-ladder', Ladder);
    expect(customElements.get('peer-career-ladder')).to.equal(Ladder);
    const second = await copyOf('second');
    expect(second.shared).to.not.equal(first.shared);
    const thing = first.shared('met', () => ({}));
    expect(second.shared('met', () => ({}))).to.equal(thing);
  });

  it('is found through any tag, when the copies brought different ones', async () => {
    const second = await copyOf('third');
    second.define('peer-step-checklist', classOf(first.VERSION));
    const third = await copyOf('fourth');
    const thing = third.shared('met again', () => ({}));
    expect(second.shared('met again', () => ({}))).to.equal(thing);
    expect(first.shared('met again', () => ({}))).to.equal(thing);
  });

  it('adds no other global name', async () => {
    const before = Object.getOwnPropertyNames(globalThis);
    const copy = await copyOf('fifth');
    copy.shared('something', () => 1);
    expect(Object.getOwnPropertyNames(globalThis)).to.deep.equal(before);
  });
});

describe('A tag that is taken already', () => {
  it('keeps its first class without a word when the version is the same', async () => {
    const Ladder = customElements.get('peer-career-ladder');
    first.define('peer-career-ladder', classOf(first.VERSION));
    (await copyOf('sixth')).define('peer-career-ladder', classOf(first.VERSION));
    expect(customElements.get('peer-career-ladder')).to.equal(Ladder);
  });

  it('keeps its first class, with one warning that names both versions, when they differ', async () => {
    const Other = classOf('0.0.1');
    customElements.define('peer-salary-chart', Other);
    expectConsole(new RegExp(`(?=.*0\\.0\\.1)(?=.*${first.VERSION.replaceAll('.', '\\.')})`));
    first.define('peer-salary-chart', classOf(first.VERSION));
    first.define('peer-salary-chart', classOf(first.VERSION));
    (await copyOf('seventh')).define('peer-salary-chart', classOf(first.VERSION));
    expect(customElements.get('peer-salary-chart')).to.equal(Other);
  });
});

describe('The version', () => {
  it('reads like one', () => {
    expect(first.VERSION).to.match(/^\d+\.\d+\.\d+/);
  });
});
