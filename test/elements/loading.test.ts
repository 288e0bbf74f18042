import { expect } from 'chai';
import {
  DatasetError,
  PeerErrorEvent,
  PeerLoadEvent,
  type CareerPath,
  type DatasetErrorName,
} from '../../src/index.js';
import { expectConsole } from '../support/console.js';
import {
  ADVISOR,
  ALL_TAGS,
  FINDER,
  GUIDE,
  TAGS,
  all,
  answering,
  button,
  collect,
  freshKey,
  mount,
  nextEvent,
  one,
  part,
  restoreAll,
  statesOf,
  stub,
  textOf,
  untilState,
  wordsOf,
  type AnyPeerElement,
  type PeerTag,
} from '../support/element.js';
import { fixture } from '../support/fixture.js';
import { click, setViewport } from '../support/page.js';
import { sampleAdvisor } from '../support/sample-advisor.js';
import {
  sampleCareer,
  sampleLevel,
  sampleNeighbour,
  samplePay,
  sampleSteps,
  withoutSections,
} from '../support/sample-career.js';
import { nextFrame, until } from '../support/until.js';

/** A career that shows the mark in each of the elements. */
function markedCareer(mark: string): CareerPath {
  return sampleCareer({
    summary: mark,
    role: { summary: mark, is: [] },
    responsibilities: [{ id: 'only-group', title: mark, items: ['Do it'] }],
    skills: [{ id: 'only-skill', title: mark, summary: 'Text.' }],
    faq: [{ id: 'only-question', question: mark, answer: 'Yes.' }],
    levels: [sampleLevel('only', { title: mark })],
    pay: [samplePay('only', { range: { min: 30_000, max: 40_000 } })],
    steps: [{ id: 'only-step', title: mark, summary: 'Text.' }],
    advisor: { questions: sampleAdvisor().questions, requirements: [] },
    certification: {
      url: 'https://example.org/rules.json',
      places: [{ id: 'only', title: mark, kind: 'jurisdiction' }],
    },
    support: [
      {
        id: 'only-line',
        kind: 'crisis',
        title: mark,
        text: 'Text.',
        links: [{ label: 'Call', url: 'tel:112' }],
      },
    ],
  });
}

const script = (text: string) => `<script type="application/json">${text}</script>`;
const inline = (career: CareerPath) => script(JSON.stringify(career));
const slow = (ms: number) => `/fault/slow?ms=${ms}&file=${GUIDE}&key=${freshKey()}`;
/** Renders at once, as long as nothing has to be waited for. */
const updateNow = (element: Element) =>
  (element as unknown as { performUpdate(): void }).performUpdate();
const shows = (element: Element, mark: string) => wordsOf(element).includes(mark);

interface Fetched {
  url: string;
  signal: AbortSignal | null | undefined;
}

/** Every request that the page makes from now on. */
function watchRequests(): Fetched[] {
  const requests: Fetched[] = [];
  const original: typeof fetch = stub(window, 'fetch', (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    requests.push({ url: new URL(url, location.href).href, signal: init?.signal });
    return original.call(window, input, init);
  });
  return requests;
}

/** The server's count for a key. */
async function counted(key: string): Promise<number> {
  return Number(await (await fetch(`/fault/counted?key=${key}`)).text());
}

/** They draw a career that is at hand without a promise between. */
const drawsItself = (tag: PeerTag) => (TAGS as readonly PeerTag[]).includes(tag);

/** Says which career is the built-in one, whatever an element shows of it. */
const BUILT_IN = /Peer Support Specialist|Get to know the role/;

const FALLBACK = '<p class="fallback">Read it as a page</p>';
const fallbackOf = (element: Element) => element.querySelector<HTMLElement>('.fallback')!;

async function expectError(element: AnyPeerElement, name: DatasetErrorName): Promise<void> {
  const event = await nextEvent(element, 'peer-error');
  expect(event).to.be.instanceOf(PeerErrorEvent);
  expect(event.bubbles && event.composed, 'reaches the page').to.equal(true);
  expect(event.error).to.be.instanceOf(DatasetError).and.instanceOf(Error);
  expect(event.error.name).to.equal(name);
  expect(statesOf(element)).to.deep.equal(['error']);
  const alert = one(element, '[role=alert]');
  expect(alert.checkVisibility()).to.equal(true);
  expect([...alert.querySelectorAll('p')].map(textOf).join('|')).to.match(/^[^.|]{10,80}\.$/);
  expect(button(element, /^Try again$/).checkVisibility()).to.equal(true);
  expect(all(element, '[part~=base]'), 'nothing of a career').to.deep.equal([]);
}

describe('loading', () => {
  afterEach(restoreAll);

  for (const tag of ALL_TAGS) {
    describe(tag, () => {
      describe('takes a career from', () => {
        it('its property at the first render, without a promise between', async () => {
          if (!drawsItself(tag)) {
            const element = await mount(tag, { data: markedCareer('From property') });
            expect(shows(element, 'From property')).to.equal(true);
            element.data = markedCareer('Once it can draw');
            updateNow(element);
            expect(shows(element, 'Once it can draw')).to.equal(true);
            return;
          }
          const element = document.createElement(tag);
          element.data = markedCareer('From property');
          document.body.append(element);
          try {
            updateNow(element);
            expect(shows(element, 'From property')).to.equal(true);
            expect(statesOf(element)).to.deep.equal(['ready']);
          } finally {
            element.remove();
          }
        });

        it('a JSON script among its children at the first render', async () => {
          const element = document.createElement(tag);
          element.innerHTML = inline(markedCareer('From inline'));
          document.body.append(element);
          try {
            const load = nextEvent(element, 'peer-load');
            updateNow(element);
            // What draws the others may be there by now, for those that came before.
            if (drawsItself(tag)) expect(shows(element, 'From inline')).to.equal(true);
            await load;
            expect(shows(element, 'From inline')).to.equal(true);
          } finally {
            element.remove();
          }
        });

        it('a JSON script in parsed markup', async () => {
          const element = await fixture<AnyPeerElement>(
            `<${tag}>${inline(markedCareer('Parsed inline'))}</${tag}>`,
          );
          await untilState(element, 'ready');
          expect(shows(element, 'Parsed inline')).to.equal(true);
        });

        it('a JSON script that comes with the parser after the start tag', async () => {
          const frame = document.createElement('iframe');
          frame.srcdoc = '<script type="module" src="/src/define.ts"></script>';
          (await fixture('<div></div>')).append(frame);
          await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
          // A page that arrives piece by piece, where the tags are known already.
          const page = frame.contentDocument!;
          page.open();
          page.write(`<!DOCTYPE html><html lang="en"><body><${tag}><p>Fallback</p>`);
          const element = page.querySelector(tag)!;
          await element.updateComplete;
          expect(statesOf(element)).to.deep.equal(['loading']);
          const text = inline(markedCareer('Late inline'));
          page.write(text.slice(0, 200));
          await nextFrame();
          expect(statesOf(element)).to.deep.equal(['loading']);
          page.write(text.slice(200));
          page.write(`</${tag}></body>`);
          page.close();
          await until(() => shows(element, 'Late inline'), 'for the career');
        });

        it('the address in src', async () => {
          const src = answering(JSON.stringify(markedCareer('From src')));
          const element = await mount(tag, { attributes: { src } });
          await untilState(element, 'ready');
          expect(shows(element, 'From src')).to.equal(true);
        });

        it('the library, when nothing is given', async () => {
          const requests = watchRequests();
          const element = await mount(tag);
          await untilState(element, 'ready');
          expect(wordsOf(element)).to.match(BUILT_IN);
          expect(requests).to.deep.equal([]);
        });

        it('a property that was set before the tag was known', async () => {
          const template = document.createElement('template');
          template.innerHTML = `<${tag}></${tag}>`;
          const element = template.content.firstElementChild as AnyPeerElement;
          expect(element.shadowRoot).to.equal(null);
          Object.assign(element, { data: markedCareer('Before upgrade'), headingLevel: 4 });
          (await fixture('<div></div>')).append(element);
          await untilState(element, 'ready');
          expect(shows(element, 'Before upgrade')).to.equal(true);
          expect(part(element, 'heading').localName).to.equal('h4');
          element.data = markedCareer('After upgrade');
          await element.updateComplete;
          expect(shows(element, 'After upgrade')).to.equal(true);
        });
      });

      it('takes the property before the script, the script before src, and src before its own', async () => {
        const src = answering(JSON.stringify(markedCareer('From src')));
        const element = await mount(tag, {
          data: markedCareer('From property'),
          attributes: { src },
          children: inline(markedCareer('From inline')),
        });
        expect(shows(element, 'From property')).to.equal(true);
        element.data = undefined;
        await until(() => shows(element, 'From inline'), 'for the inline career');
        element.querySelector('script')!.remove();
        await until(() => shows(element, 'From src'), 'for the career from src');
        element.removeAttribute('src');
        await until(() => BUILT_IN.test(wordsOf(element)), 'for the built-in career');
        element.data = null;
        await element.updateComplete;
        expect(statesOf(element)).to.deep.equal(['ready']);
      });

      it('takes a property set to null as none', async () => {
        const element = document.createElement(tag);
        element.data = null;
        element.innerHTML = inline(markedCareer('From inline'));
        (await fixture('<div></div>')).append(element);
        await until(() => shows(element, 'From inline'), 'for the inline career');
      });

      it('shows a script that is written anew', async () => {
        const element = await mount(tag, { children: inline(markedCareer('First text')) });
        element.querySelector('script')!.textContent = JSON.stringify(markedCareer('Second text'));
        await until(() => shows(element, 'Second text'), 'for the second career');
      });

      it('does not take a script inside of another child for its own', async () => {
        const element = await mount(tag, {
          data: markedCareer('From property'),
          children: `<div>${inline(markedCareer('Nested'))}</div>`,
        });
        element.data = null;
        await until(() => BUILT_IN.test(wordsOf(element)), 'for the built-in career');
      });
    });
  }

  // The others ask in the same way.
  for (const tag of [...TAGS, 'peer-career-path'] as const) {
    describe(`${tag}, with an address,`, () => {
      it('asks once and parses once for many tags with one address', async () => {
        const key = freshKey();
        const src = `/fault/count?key=${key}&file=${GUIDE}`;
        let parsed = 0;
        const original = stub(JSON, 'parse', (text, reviver) => {
          if (text.includes('"peer-support-specialist"')) parsed += 1;
          return original(text, reviver) as unknown;
        });
        const parent = await fixture('<div></div>');
        const elements = await Promise.all(
          [1, 2, 3, 4, 5].map(() => mount(tag, { parent, attributes: { src } })),
        );
        await Promise.all(elements.map((element) => untilState(element, 'ready')));
        const late = await mount(tag, { parent, attributes: { src } });
        await untilState(late, 'ready');
        restoreAll();
        expect(await counted(key)).to.equal(1);
        expect(parsed).to.equal(1);
      });

      describe('when src changes quickly', () => {
        it('shows only the last and ends the others', async () => {
          const requests = watchRequests();
          const element = await mount(tag, { attributes: { src: slow(3000) } });
          element.src = slow(3000);
          await element.updateComplete;
          element.src = answering(JSON.stringify(markedCareer('The last')));
          const loads = collect(element, 'peer-load');
          await untilState(element, 'ready');
          expect(shows(element, 'The last')).to.equal(true);
          expect(requests.map(({ signal }) => signal?.aborted)).to.deep.equal([true, true, false]);
          await until(() => loads.length > 0, 'for peer-load');
          expect(loads).to.have.length(1);
        });

        it('keeps the last when the first answers after all, because another tag waits for it', async () => {
          const src = slow(400);
          const other = await mount(tag, { attributes: { src } });
          const element = await mount(tag, { attributes: { src } });
          element.src = answering(JSON.stringify(markedCareer('The last')));
          await untilState(element, 'ready');
          expect(statesOf(other)).to.deep.equal(['loading']);
          await untilState(other, 'ready');
          await element.updateComplete;
          expect(shows(element, 'The last')).to.equal(true);
          expect(shows(other, 'The last')).to.equal(false);
        });

        it('shows a property that is set while the file is under way', async () => {
          const requests = watchRequests();
          const element = await mount(tag, { attributes: { src: slow(3000) } });
          element.data = markedCareer('At hand');
          await untilState(element, 'ready');
          expect(shows(element, 'At hand')).to.equal(true);
          expect(requests.map(({ signal }) => signal?.aborted)).to.deep.equal([true]);
        });
      });

      describe('when the element is removed while it loads', () => {
        it('ends the request that it alone waited for', async () => {
          const requests = watchRequests();
          const element = await mount(tag, { attributes: { src: slow(3000) } });
          const errors = collect(element, 'peer-error');
          element.remove();
          await until(() => requests[0]?.signal?.aborted, 'for the end of the request');
          await nextFrame();
          expect(errors).to.deep.equal([]);
        });

        it('leaves the request alone when another tag waits for it', async () => {
          const requests = watchRequests();
          const src = slow(300);
          const [element, other] = [
            await mount(tag, { attributes: { src } }),
            await mount(tag, { attributes: { src } }),
          ];
          element.remove();
          await untilState(other, 'ready');
          expect(requests.map(({ signal }) => signal?.aborted)).to.deep.equal([false]);
        });

        it('starts again when it comes back later', async () => {
          const requests = watchRequests();
          const element = await mount(tag, { attributes: { src: slow(200) } });
          const parent = element.parentElement!;
          element.remove();
          await until(() => requests[0]?.signal?.aborted, 'for the end of the request');
          parent.append(element);
          await untilState(element, 'ready');
          expect(requests).to.have.length(2);
        });
      });

      it('does not ask again when it is moved in the document', async () => {
        const requests = watchRequests();
        const element = await mount(tag, { attributes: { src: slow(200) } });
        (await fixture('<section></section>')).append(element);
        expect(statesOf(element)).to.deep.equal(['loading']);
        await untilState(element, 'ready');
        (await fixture('<section></section>')).append(element);
        await element.updateComplete;
        await nextFrame();
        expect(statesOf(element)).to.deep.equal(['ready']);
        expect(requests.map(({ signal }) => signal?.aborted)).to.deep.equal([false]);
      });

      describe('tells of', () => {
        const cases: [name: string, error: DatasetErrorName, src: () => string][] = [
          ['an address that is not there', 'DatasetNotFoundError', () => status(404)],
          ['an address that is gone', 'DatasetNotFoundError', () => status(410)],
          ['a server in trouble', 'DatasetNetworkError', () => status(503)],
          ['an answer cut off', 'DatasetNetworkError', () => `/fault/cut?key=${freshKey()}`],
          [
            'no network',
            'DatasetNetworkError',
            () => `http://localhost:1/${freshKey()}/career.json`,
          ],
          ['a page in place of JSON', 'DatasetNotJsonError', () => answering('<!DOCTYPE html>')],
          ['an empty answer', 'DatasetNotJsonError', () => answering('')],
          ['a file over 5 MB', 'DatasetTooLargeError', () => `/fault/big?mb=6&key=${freshKey()}`],
          ['a file that is no career', 'DatasetInvalidError', () => answering('{}')],
          ['JSON that is null', 'DatasetInvalidError', () => answering('null')],
          [
            'a career with one mistake',
            'DatasetInvalidError',
            () => answering(JSON.stringify({ ...sampleCareer(), reviewed: 'yesterday' })),
          ],
        ];
        for (const [name, error, src] of cases) {
          // Of requests that fail the browser itself tells in the console.
          const isTold = /NotFound|Network/.test(error);
          const lines = isTold ? 'none' : 'one line';
          it(`${name} in one sentence, with ${lines} of its own in the console`, async () => {
            if (!isTold) expectConsole(/error: peer-career-widgets: .+/);
            const element = await mount(tag, { attributes: { src: src() }, children: FALLBACK });
            await expectError(element, error);
            expect(fallbackOf(element).checkVisibility()).to.equal(true);
          });
        }

        it('an address that is none', async () => {
          const key = freshKey();
          expectConsole(new RegExp(`error: peer-career-widgets: .*${key}`));
          const element = await mount(tag, { attributes: { src: `http://[${key}` } });
          await expectError(element, 'DatasetNetworkError');
        });

        it('a script among its children that is not JSON', async () => {
          expectConsole(/error: peer-career-widgets: .+ not JSON/);
          const element = await mount(tag, { children: FALLBACK + script(notJson()) });
          await expectError(element, 'DatasetNotJsonError');
          expect(fallbackOf(element).checkVisibility()).to.equal(true);
        });

        it('a script among its children that is no career', async () => {
          expectConsole(/error: peer-career-widgets: .+/);
          const text = JSON.stringify({
            ...sampleCareer(),
            levels: freshKey(),
            pay: '1',
            steps: '2',
          });
          const element = await mount(tag, { children: script(text) });
          await expectError(element, 'DatasetInvalidError');
        });

        it('one mistake that many tags meet once only', async () => {
          expectConsole(/error: peer-career-widgets: .+/);
          const src = answering('not JSON');
          const parent = await fixture('<div></div>');
          const elements = await Promise.all(
            [1, 2, 3].map(() => mount(tag, { parent, attributes: { src } })),
          );
          await Promise.all(elements.map((element) => untilState(element, 'error')));
        });
      });

      it('reads a file that begins with a byte order mark', async () => {
        const src = answering('\uFEFF' + JSON.stringify(markedCareer('With mark')));
        const element = await mount(tag, { attributes: { src } });
        await untilState(element, 'ready');
        expect(shows(element, 'With mark')).to.equal(true);
      });

      it('reads a file with a field that this release does not know', async () => {
        const career = { ...markedCareer('From the future'), horoscope: 'Taurus' };
        const element = await mount(tag, {
          attributes: { src: answering(JSON.stringify(career)) },
        });
        await untilState(element, 'ready');
        expect(shows(element, 'From the future')).to.equal(true);
      });

      describe('after an error', () => {
        it('loads with Try again', async () => {
          const src = `/fault/flaky?key=${freshKey()}&fails=1&file=${GUIDE}`;
          const element = await mount(tag, { attributes: { src }, children: FALLBACK });
          await untilState(element, 'error');
          const loaded = nextEvent(element, 'peer-load');
          await click(button(element, /^Try again$/));
          await loaded;
          expect(statesOf(element)).to.deep.equal(['ready']);
          expect(fallbackOf(element).checkVisibility()).to.equal(false);
        });

        it('tells again when trying again fails', async () => {
          const src = `/fault/flaky?key=${freshKey()}&fails=2&file=${GUIDE}`;
          const element = await mount(tag, { attributes: { src } });
          await untilState(element, 'error');
          const again = nextEvent(element, 'peer-error');
          button(element, /^Try again$/).click();
          await again;
          button(element, /^Try again$/).click();
          await untilState(element, 'ready');
        });

        it('shows another address at once when it is set', async () => {
          const element = await mount(tag, { attributes: { src: status(404) } });
          await untilState(element, 'error');
          element.src = answering(JSON.stringify(markedCareer('Found')));
          await untilState(element, 'ready');
          expect(shows(element, 'Found')).to.equal(true);
        });

        it('keeps the focus in the element when Try again was pressed', async () => {
          const src = `/fault/flaky?key=${freshKey()}&fails=2&file=${GUIDE}`;
          const element = await mount(tag, { attributes: { src } });
          await untilState(element, 'error');
          const again = nextEvent(element, 'peer-error');
          await click(button(element, /^Try again$/));
          await again;
          await until(() => document.activeElement === element, 'for the focus in the element');
        });
      });

      describe('while it loads', () => {
        it('shows its children, and its own words when it has none', async () => {
          const [element, bare] = [
            await mount(tag, { attributes: { src: slow(300) }, children: FALLBACK }),
            await mount(tag, { attributes: { src: slow(300) } }),
          ];
          expect(statesOf(element)).to.deep.equal(['loading']);
          expect(fallbackOf(element).checkVisibility()).to.equal(true);
          expect(part(element, 'status').checkVisibility()).to.equal(false);
          expect(part(bare, 'status').checkVisibility()).to.equal(true);
          await untilState(element, 'ready');
          expect(fallbackOf(element).checkVisibility()).to.equal(false);
        });

        it('holds about the place that it will take', async () => {
          await setViewport(1024);
          const element = await mount(tag, { attributes: { src: slow(300) } });
          const height = () => element.getBoundingClientRect().height;
          const held = height();
          await untilState(element, 'ready');
          // What is longer than the window has to fill that alone.
          const most = Math.min(height(), innerHeight);
          expect(Math.min(held, innerHeight)).to.be.within(most * 0.9, most * 1.1);
        });
      });
    });
  }

  for (const tag of ALL_TAGS) {
    describe(`${tag}, whatever it is given,`, () => {
      describe('with a broken object in its property', () => {
        const broken: [string, unknown][] = [
          ['an empty object', {}],
          ['an empty list', []],
          ['a text', 'career'],
          ['a number', 7],
          ['levels with a hole', { ...sampleCareer(), levels: [null], steps: [null], pay: [null] }],
          ['lists that are text', { ...sampleCareer(), levels: 'a', steps: 'b', pay: 'c' }],
          ['titles that are missing', withoutText({ title: undefined })],
          ['titles that are objects', withoutText({ title: { en: 'A title' } })],
          ['an id that is none', { ...markedCareer('x'), id: 5 }],
        ];
        for (const [name, value] of broken) {
          it(`shows the error for ${name}, and a good one afterwards`, async () => {
            const messages: string[] = [];
            stub(console, 'error', (...texts: unknown[]) => messages.push(texts.join(' ')));
            const element = document.createElement(tag);
            element.data = value as CareerPath;
            const settled = nextEvent(element, 'peer-error');
            (await fixture('<div></div>')).append(element);
            await element.updateComplete;
            expect(all(element, 'ol, ul, table'), 'half drawn').to.deep.equal([]);
            expect((await settled).error.name).to.equal('DatasetInvalidError');
            expect(statesOf(element)).to.deep.equal(['error']);
            expect(messages.length, messages.join('\n')).to.be.at.most(1);
            element.data = markedCareer('Recovered');
            await untilState(element, 'ready');
            expect(shows(element, 'Recovered')).to.equal(true);
          });
        }
      });

      it('keeps showing a good career until a broken one takes its place, and then neither', async () => {
        stub(console, 'error', () => undefined);
        const element = await mount(tag, { data: markedCareer('Good') });
        const settled = nextEvent(element, 'peer-error');
        element.data = {
          ...markedCareer('Good'),
          levels: [null],
          steps: [null],
          pay: [null],
        } as unknown as CareerPath;
        await settled;
        expect(shows(element, 'Good')).to.equal(false);
        expect(one(element, '[role=alert]').checkVisibility()).to.equal(true);
      });

      describe('fires peer-load', () => {
        const sources: [string, (career: CareerPath) => Promise<AnyPeerElement>][] = [
          ['for a script', (career) => mount(tag, { children: inline(career) })],
          [
            'for an address',
            (career) => mount(tag, { attributes: { src: answering(JSON.stringify(career)) } }),
          ],
        ];
        for (const [name, create] of sources) {
          it(`once ${name}`, async () => {
            const career = markedCareer('Loaded');
            const loads = collect(document, 'peer-load');
            const element = await create(career);
            await until(() => loads.length > 0, 'for peer-load');
            await element.updateComplete;
            await nextFrame();
            expect(loads).to.have.length(1);
            const [event] = loads;
            expect(event).to.be.instanceOf(PeerLoadEvent);
            expect(event!.career).to.equal(career.id);
            expect([event!.bubbles, event!.composed, event!.cancelable]).to.deep.equal([
              true,
              true,
              false,
            ]);
            expect(statesOf(element)).to.deep.equal(['ready']);
          });
        }

        it('for the built-in career', async () => {
          const load = nextEvent(document, 'peer-load');
          await mount(tag);
          expect((await load).career).to.equal('peer-support-specialist');
        });

        it('not for a property', async () => {
          const loads = collect(document, 'peer-load');
          const element = await mount(tag, { data: markedCareer('Handed over') });
          element.data = markedCareer('Handed over again');
          await element.updateComplete;
          await nextFrame();
          expect(loads).to.deep.equal([]);
        });

        it('out of a shadow root, to where the page listens', async () => {
          const host = await fixture('<div></div>');
          const root = host.attachShadow({ mode: 'open' });
          const load = nextEvent(document, 'peer-load');
          const element = document.createElement(tag);
          element.innerHTML = inline(markedCareer('Deep'));
          root.append(element);
          expect((await load).target).to.equal(host);
        });
      });

      describe('has a heading of level', () => {
        const levels = [
          ['1', 1],
          ['2', 2],
          ['3', 3],
          ['4', 4],
          ['5', 5],
          ['6', 6],
          ['9', 6],
          ['-3', 1],
          ['rubbish', 2],
          ['', 2],
        ] as const;
        for (const [value, level] of levels) {
          it(`${level} for heading-level="${value}"`, async () => {
            const element = await mount(tag, {
              data: markedCareer('Heading'),
              attributes: { 'heading-level': value },
            });
            expect(part(element, 'heading').localName).to.equal(`h${level}`);
            if (tag === ADVISOR) button(element, /^Begin$/).click();
            await element.updateComplete;
            const inner = all(element, 'h1, h2, h3, h4, h5, h6').slice(1);
            // Without a place, the finder has none.
            if (tag === 'peer-salary-chart' || tag === FINDER) return;
            const highest = Math.min(...inner.map(({ localName }) => Number(localName[1])));
            expect(highest, 'headings inside').to.equal(Math.min(6, level + 1));
          });
        }

        it('2 when nothing is said, and another one when the attribute changes', async () => {
          const element = await mount(tag, { data: markedCareer('Heading') });
          expect(part(element, 'heading').localName).to.equal('h2');
          element.setAttribute('heading-level', '5');
          await element.updateComplete;
          expect(part(element, 'heading').localName).to.equal('h5');
        });
      });

      describe('in a language', () => {
        it('that it does not speak, says its own words in English, marked so', async () => {
          const parent = await fixture('<div lang="tlh"></div>');
          const element = await mount(tag, { parent, data: markedCareer('In English') });
          const heading = part(element, 'heading');
          expect(heading.closest('[lang]')!.getAttribute('lang')).to.match(/^en\b/);
        });

        it('marks the text of a career that is in another one', async () => {
          const parent = await fixture('<div lang="en"></div>');
          const element = await mount(tag, {
            parent,
            data: { ...markedCareer('Soudeur qualifié'), lang: 'fr' },
          });
          const titles = all(element, '*').filter((it) => textOf(it).includes('Soudeur'));
          expect(titles).not.to.deep.equal([]);
          const innermost = titles.at(-1)!;
          expect(innermost.closest('[lang]')!.getAttribute('lang')).to.equal('fr');
          const heading = part(element, 'heading');
          // The guide's heading is the name of the career.
          const own = tag === 'peer-career-path' ? 'fr' : 'en';
          expect(heading.closest('[lang]')!.getAttribute('lang')).to.equal(own);
        });

        it('that no engine knows, still shows the career', async () => {
          const parent = await fixture('<div lang="en_US!"></div>');
          const element = await mount(tag, { parent, data: markedCareer('Still here') });
          expect(shows(element, 'Still here')).to.equal(true);
        });
      });

      it('says the error in the language of its own words', async () => {
        const parent = await fixture('<div lang="de"></div>');
        const element = await mount(tag, { parent, attributes: { src: status(404) } });
        await untilState(element, 'error');
        const alert = one(element, '[role=alert]');
        expect(alert.closest('[lang]')!.getAttribute('lang')).to.equal('en');
      });

      it('shows nothing, not even a heading, when the career has no part for it', async () => {
        // The guide always has the name of the career.
        if (tag === 'peer-career-path') return;
        const rest = withoutSections(sampleCareer());
        const element = await mount(tag, { data: rest });
        expect(statesOf(element)).to.deep.equal(['ready']);
        expect(wordsOf(element)).to.equal('');
        expect(all(element, 'h1, h2, h3, h4, h5, h6, ol, ul, figure')).to.deep.equal([]);
        const empty = await mount(tag, {
          data: {
            ...rest,
            levels: [],
            pay: [],
            steps: [],
            responsibilities: [],
            skills: [],
            faq: [],
            workEnvironment: {},
          },
        });
        expect(wordsOf(empty)).to.equal('');
      });
    });
  }

  it('says amounts in the way of the language above', async () => {
    const parent = await fixture('<div lang="en-CA"></div>');
    const element = await mount('peer-salary-chart', { parent, data: markedCareer('Amounts') });
    expect(wordsOf(element)).to.include('US$30,000');
    parent.setAttribute('lang', 'en-US');
    await until(() => !wordsOf(element).includes('US$'), 'for the new language');
    expect(wordsOf(element)).to.include('$30,000');
  });

  it('asks once for tags of all kinds', async () => {
    const key = freshKey();
    const src = `/fault/count?key=${key}&file=${GUIDE}`;
    const parent = await fixture('<div></div>');
    const elements = await Promise.all(
      ALL_TAGS.map((tag: PeerTag) => mount(tag, { parent, attributes: { src } })),
    );
    await Promise.all(elements.map((element) => untilState(element, 'ready')));
    expect(await counted(key)).to.equal(1);
  });

  it('asks anew for an address that failed, when another tag wants it', async () => {
    const src = `/fault/flaky?key=${freshKey()}&fails=1&file=${GUIDE}`;
    const first = await mount('peer-career-ladder', { attributes: { src } });
    await untilState(first, 'error');
    const second = await mount('peer-salary-chart', { attributes: { src } });
    await untilState(second, 'ready');
    expect(statesOf(first)).to.deep.equal(['error']);
  });

  it('shows the error when no source stands behind the figures', async () => {
    stub(console, 'error', () => undefined);
    const element = document.createElement('peer-salary-chart');
    element.data = { ...markedCareer('Pay'), sources: undefined } as unknown as CareerPath;
    const settled = nextEvent(element, 'peer-error');
    (await fixture('<div></div>')).append(element);
    expect((await settled).error.name).to.equal('DatasetInvalidError');
  });

  const figures: [string, CareerPath['pay']][] = [
    ['text', [samplePay('only', { range: { min: '30' as unknown as number, max: 40 } })]],
    ['not there', [samplePay('only')]],
    ['the wrong way round', [samplePay('only', { range: { min: 9, max: 3 } })]],
    ['infinite', [samplePay('only', { range: { min: 1, max: Infinity } })]],
    ['without a known currency', [samplePay('only', { currency: '¤', range: { min: 1, max: 2 } })]],
    ['text at a neighbour', [sampleNeighbour('x', 'Others', { p50: 'a' as unknown as number })]],
  ];
  for (const [name, pay] of figures) {
    it(`shows the error when figures of pay are ${name}`, async () => {
      stub(console, 'error', () => undefined);
      const element = document.createElement('peer-salary-chart');
      element.data = sampleCareer({
        levels: [sampleLevel('only')],
        pay: pay!,
        steps: sampleSteps(1),
      });
      const settled = nextEvent(element, 'peer-error');
      (await fixture('<div></div>')).append(element);
      await settled;
      expect(statesOf(element)).to.deep.equal(['error']);
      expect(wordsOf(element)).not.to.match(/NaN|undefined|Infinity/);
    });
  }
});

function status(code: number): string {
  return `/fault/status?code=${code}&key=${freshKey()}`;
}

let lines = 0;
/** Engines say at which line the mistake is: each time it is another message. */
function notJson(): string {
  lines += 1;
  return `[${'\n'.repeat(lines)}mistake${lines}`;
}

/** A career of which the level and the step lack what they are known by. */
function withoutText(change: Record<string, unknown> = {}): Record<string, unknown> {
  const career = sampleCareer();
  return {
    ...career,
    levels: career.levels!.map((level) => ({ ...level, ...change })),
    steps: career.steps!.map((step) => ({ ...step, ...change })),
  };
}
