import { expect } from 'chai';
import {
  cdnAddress,
  classicScript,
  moduleScript,
  openPageWith,
  type PartnerPage,
} from '../support/partner-page.js';
import { until } from '../support/until.js';
import { BARE, troubleOn, untilReady, walkAll } from '../support/walk.js';

/** Set by the test itself, to catch a file that is saved. */
const BY_TEST =
  /^(?:recorded|(?:webkit)?URL\.createObjectURL|HTMLAnchorElement\.prototype\.click)$/;

type Globals = ReadonlyMap<string, readonly unknown[]>;

/** Names that came, went, or lead to something else. */
function difference(old: Globals, current: Globals): string[] {
  return [...new Set([...old.keys(), ...current.keys()])].filter((name) => {
    const [before, after] = [old.get(name), current.get(name)];
    return !before || !after || before.some((value, i) => !Object.is(value, after[i]));
  });
}

function changedGlobals({ window }: PartnerPage): string[] {
  const { before, globals } = window.recorded;
  const now = globals();
  // The browser makes a few of its own anew at each look.
  const restless = difference(now, globals());
  return difference(before, now)
    .filter((name) => !BY_TEST.test(name) && !restless.includes(name))
    .sort();
}

/** `watchers`: observers that stay, to see a marker that comes to the page later. */
const SCRIPTS: [name: string, head: string, watchers: number][] = [
  ['the module script', moduleScript('peer-career.js'), 1],
  [
    'the scripts for single elements',
    ['peer-career-ladder.js', 'peer-salary-chart.js', 'peer-step-checklist.js']
      .map(moduleScript)
      .join(''),
    0,
  ],
  ['the classic script', classicScript('peer-career.iife.js'), 1],
];

describe('what is left on a page', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  it('is no global name after a partner’s file was checked', async () => {
    const src = cdnAddress('dist/data/peer-support-specialist/peer-support-specialist.en.json');
    const ladder = `<peer-career-ladder src="${src}"></peer-career-ladder>`;
    const page = await openPageWith(moduleScript('peer-career.js'), ladder);
    await untilReady(page);
    expect(changedGlobals(page)).to.deep.equal([]);
  });

  for (const [name, head, watchers] of SCRIPTS) {
    describe(`by ${name}`, () => {
      it('is no global name, and no change to what the browser has', async () => {
        const page = await openPageWith(head, BARE);
        await walkAll(page);
        expect(changedGlobals(page)).to.deep.equal([]);
        expect(troubleOn(page)).to.deep.equal([]);
      });

      it('is nothing in the head, no style sheet and no cookie', async () => {
        const page = await openPageWith(head, BARE);
        const { document } = page;
        const inHead = [...document.head.children].map(({ outerHTML }) => outerHTML);
        expect(inHead, 'title, recorder, scripts').to.have.length(
          2 + head.split('<script').length - 1,
        );
        await walkAll(page);
        expect([...document.head.children].map(({ outerHTML }) => outerHTML)).to.deep.equal(inHead);
        expect(document.body.children).to.have.length(3);
        expect(document.adoptedStyleSheets).to.have.length(0);
        expect(document.cookie).to.equal('');
      });

      it('is in the storage one entry, made by the first tick', async () => {
        const page = await openPageWith(head, BARE);
        await untilReady(page);
        expect(Object.keys(page.window.localStorage)).to.deep.equal([]);
        page.one('peer-career-ladder').shadowRoot!.querySelectorAll('button')[2]!.click();
        expect(Object.keys(page.window.localStorage)).to.deep.equal([]);
        page.one('peer-step-checklist').shadowRoot!.querySelector('input')!.click();
        await until(() => page.window.localStorage.length > 0, 'for the tick in the storage');
        expect(Object.keys(page.window.localStorage)).to.deep.equal([
          'peer-career:peer-support-specialist:progress',
        ]);
        expect(Object.keys(page.window.sessionStorage)).to.deep.equal([]);
      });

      it('is no listener and no observer of theirs once the elements are gone', async () => {
        const page = await openPageWith(head, BARE);
        const { listeners, observers } = page.window.recorded;
        const names = () => [...listeners].map((it) => it.name).sort();
        await walkAll(page);
        expect(names().join(), 'while they are there').to.match(/hashchange.*storage/);
        expect(observers.size, 'while they are there').to.be.greaterThan(watchers);
        for (const element of [...page.document.body.children]) element.remove();
        await until(() => names().length === 0, `for the end of: ${names().join()}`);
        expect(observers.size).to.equal(watchers);
      });

      it('is no listener when elements go before their career has come', async () => {
        const page = await openPageWith(head, '');
        const { customElements, recorded } = page.window;
        for (const tag of ['peer-career-ladder', 'peer-salary-chart', 'peer-step-checklist']) {
          await customElements.whenDefined(tag);
          const element = page.document.createElement(tag);
          page.document.body.append(element);
          element.remove();
        }
        const names = () => [...recorded.listeners].map((it) => it.name);
        await until(() => names().length === 0, `for the end of: ${names().join()}`);
        expect(recorded.observers.size).to.equal(watchers);
        expect(troubleOn(page)).to.deep.equal([]);
      });
    });
  }
});
