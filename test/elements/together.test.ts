import { expect } from 'chai';
import type { CareerPath } from '../../src/index.js';
import {
  GUIDE,
  TAGS,
  all,
  answering,
  button,
  collect,
  freshKey,
  mount,
  one,
  parts,
  restoreAll,
  statesOf,
  stub,
  textOf,
  untilState,
  wordsOf,
  type AnyPeerElement,
} from '../support/element.js';
import { fixture } from '../support/fixture.js';
import {
  guideCareer,
  mountGuide,
  untilAtRest,
  untilDrawn,
  untilIs,
  within,
  type Guide,
} from '../support/guide.js';
import { click, press } from '../support/page.js';
import { sampleCareer, sampleLevel, samplePay, sampleSteps } from '../support/sample-career.js';
import { nextFrame, until } from '../support/until.js';

/** Listeners on the window and the document that were added and not taken away. */
function watchListeners(): () => string[] {
  const listeners: { target: unknown; type: string; listener: unknown }[] = [];
  const isWatched = (target: unknown) => target === window || target === document;
  const add = stub(
    EventTarget.prototype,
    'addEventListener',
    function added(
      this: EventTarget,
      ...[type, listener, options]: Parameters<EventTarget['addEventListener']>
    ) {
      const target = this ?? window;
      if (isWatched(target)) listeners.push({ target, type, listener });
      add.call(target, type, listener, options);
    },
  );
  const remove = stub(
    EventTarget.prototype,
    'removeEventListener',
    function removed(
      this: EventTarget,
      ...[type, listener, options]: Parameters<EventTarget['removeEventListener']>
    ) {
      const target = this ?? window;
      const index = listeners.findIndex(
        (it) => it.target === target && it.type === type && it.listener === listener,
      );
      if (index >= 0) listeners.splice(index, 1);
      remove.call(target, type, listener, options);
    },
  );
  return () => listeners.map(({ type }) => type).sort();
}

/** The title of the rung that a ladder has open or a chart has marked. */
function marked(element: AnyPeerElement): string[] {
  return all(element, '[aria-expanded=true], [aria-pressed=true]').map(textOf);
}

const RANGE = { min: 30_000, max: 40_000 };
const smallCareer = (): CareerPath =>
  sampleCareer({
    levels: [sampleLevel('a'), sampleLevel('b')],
    pay: [samplePay('a', { range: RANGE }), samplePay('b', { range: RANGE })],
    steps: sampleSteps(1),
  });

describe('elements on one page', () => {
  afterEach(() => {
    restoreAll();
    localStorage.clear();
  });

  describe('with the same career', () => {
    it('mark in the chart what is chosen in the ladder', async () => {
      const data = sampleCareer();
      const ladder = await mount('peer-career-ladder', { data });
      const chart = await mount('peer-salary-chart', { data });
      expect(marked(chart)).to.deep.equal(['1. Welding Helper']);
      const events = collect(document, 'peer-level-select');
      await click(button(ladder, /Shop Foreman/));
      await chart.updateComplete;
      expect(marked(chart)).to.deep.equal(['3. Shop Foreman']);
      expect(chart.level).to.equal('foreman');
      expect(events.map(({ target }) => target)).to.deep.equal([ladder]);
    });

    it('open in the ladder what is chosen in the chart', async () => {
      const data = sampleCareer();
      const chart = await mount('peer-salary-chart', { data });
      const ladder = await mount('peer-career-ladder', { data });
      const events = collect(document, 'peer-level-select');
      button(chart, /Certified Welder/).focus();
      await press('Enter');
      await until(() => ladder.level === 'welder', 'for the ladder');
      await ladder.updateComplete;
      expect(marked(ladder)).to.deep.equal(['2. Certified Welder']);
      expect(events.map(({ target }) => target)).to.deep.equal([chart]);
      expect(document.activeElement, 'the focus stays').to.equal(chart);
    });

    it('agree on what the page sets at one of them', async () => {
      const data = sampleCareer();
      const ladder = await mount('peer-career-ladder', { data });
      const chart = await mount('peer-salary-chart', { data, attributes: { level: 'welder' } });
      await ladder.updateComplete;
      expect(marked(ladder)).to.deep.equal(['2. Certified Welder']);
      ladder.level = 'foreman';
      expect(ladder.level, 'at once').to.equal('foreman');
      await ladder.updateComplete;
      await chart.updateComplete;
      expect([chart.level, ...marked(chart)]).to.deep.equal(['foreman', '3. Shop Foreman']);
    });

    it('agree when each got an object of its own', async () => {
      const data = sampleCareer();
      const ladder = await mount('peer-career-ladder', { data });
      const chart = await mount('peer-salary-chart', { data: structuredClone(data) });
      button(ladder, /Shop Foreman/).click();
      await chart.updateComplete;
      expect(marked(chart)).to.deep.equal(['3. Shop Foreman']);
    });

    it('agree when one comes from the library and one from its file', async () => {
      const ladder = await mount('peer-career-ladder');
      const chart = await mount('peer-salary-chart', { attributes: { src: GUIDE } });
      await untilState(ladder, 'ready');
      await untilState(chart, 'ready');
      button(ladder, /Senior/).click();
      await until(() => /Senior/.test(marked(chart).join()), 'for the chart');
      button(chart, /^1\. Entry/).click();
      await until(() => /Entry/.test(marked(ladder).join()), 'for the ladder');
    });

    it('tell one that comes later what was chosen', async () => {
      const data = sampleCareer();
      const ladder = await mount('peer-career-ladder', { data });
      button(ladder, /Shop Foreman/).click();
      ladder.remove();
      const chart = await mount('peer-salary-chart', { data });
      expect(marked(chart)).to.deep.equal(['3. Shop Foreman']);
    });

    it('tell one that was away and comes back', async () => {
      const data = sampleCareer();
      const ladder = await mount('peer-career-ladder', { data });
      const chart = await mount('peer-salary-chart', { data });
      const parent = chart.parentElement!;
      chart.remove();
      button(ladder, /Shop Foreman/).click();
      await ladder.updateComplete;
      parent.append(chart);
      await until(() => marked(chart).join() === '3. Shop Foreman', 'for the chart');
      button(ladder, /Certified Welder/).click();
      await until(() => marked(chart).join() === '2. Certified Welder', 'for the chart again');
    });

    it('change nothing in either when the page forbids it', async () => {
      const data = sampleCareer();
      const ladder = await mount('peer-career-ladder', { data });
      const chart = await mount('peer-salary-chart', { data });
      document.addEventListener('peer-level-select', (event) => event.preventDefault(), {
        once: true,
      });
      button(chart, /Shop Foreman/).click();
      await Promise.all([ladder.updateComplete, chart.updateComplete]);
      expect([ladder.level, chart.level]).to.deep.equal(['helper', 'helper']);
      expect(marked(ladder)).to.deep.equal(['1. Welding Helper']);
    });
  });

  it('with two careers keep apart', async () => {
    const [one, other] = [sampleCareer(), sampleCareer()];
    const [ladder, otherLadder] = [
      await mount('peer-career-ladder', { data: one }),
      await mount('peer-career-ladder', { data: other }),
    ];
    const [chart, otherChart] = [
      await mount('peer-salary-chart', { data: one }),
      await mount('peer-salary-chart', { data: other }),
    ];
    button(ladder, /Shop Foreman/).click();
    button(otherChart, /Certified Welder/).click();
    await Promise.all([chart.updateComplete, otherLadder.updateComplete]);
    expect([ladder, chart].map(({ level }) => level)).to.deep.equal(['foreman', 'foreman']);
    expect([otherLadder, otherChart].map(({ level }) => level)).to.deep.equal(['welder', 'welder']);
    expect(marked(otherLadder)).to.deep.equal(['2. Certified Welder']);
  });

  it('follow the career that one changes to', async () => {
    const [one, other] = [sampleCareer(), sampleCareer()];
    const ladder = await mount('peer-career-ladder', { data: one });
    const chart = await mount('peer-salary-chart', { data: other });
    ladder.data = other;
    await ladder.updateComplete;
    button(ladder, /Shop Foreman/).click();
    await chart.updateComplete;
    expect(marked(chart)).to.deep.equal(['3. Shop Foreman']);
    const third = await mount('peer-salary-chart', { data: one });
    expect(marked(third)).to.deep.equal(['1. Welding Helper']);
  });

  describe('show where the visitor stands', () => {
    /** Titles of the rungs that say so. */
    const placesIn = (element: AnyPeerElement) =>
      all(element, '.here').map((it) => {
        expect(textOf(it)).to.equal('You are here');
        return textOf(it.closest('li')!.querySelector('button')!);
      });
    const untilHere = (elements: AnyPeerElement[], ...titles: string[]) =>
      untilIs(
        () => elements.map(placesIn),
        elements.map(() => titles),
        'where the visitor stands',
      );

    it('in ladder and chart alike, whichever the page tells', async () => {
      const data = sampleCareer();
      const ladder = await mount('peer-career-ladder', { data });
      const chart = await mount('peer-salary-chart', { data, attributes: { here: 'welder' } });
      await untilHere([ladder, chart], '2. Certified Welder');
      expect([ladder.here, chart.here]).to.deep.equal(['welder', 'welder']);
      ladder.here = 'foreman';
      await untilHere([ladder, chart], '3. Shop Foreman');
      expect(chart.here).to.equal('foreman');
    });

    it('and nowhere until somebody tells', async () => {
      const data = sampleCareer();
      const ladder = await mount('peer-career-ladder', { data });
      const chart = await mount('peer-salary-chart', { data });
      await untilHere([ladder, chart]);
      expect([ladder.here, chart.here]).to.deep.equal([undefined, undefined]);
    });

    it('beside the rung that is chosen, which stays another thing', async () => {
      const data = sampleCareer();
      const attributes = { here: 'helper', level: 'foreman' };
      const ladder = await mount('peer-career-ladder', { data, attributes });
      const chart = await mount('peer-salary-chart', { data });
      await untilHere([ladder, chart], '1. Welding Helper');
      expect([marked(ladder), marked(chart)]).to.deep.equal([
        ['3. Shop Foreman'],
        ['3. Shop Foreman'],
      ]);
      button(ladder, /Certified Welder/).click();
      await chart.updateComplete;
      await untilHere([ladder, chart], '1. Welding Helper');
    });

    it('from before the career has come', async () => {
      const ladder = await mount('peer-career-ladder', {
        attributes: { src: GUIDE, here: 'senior' },
      });
      const chart = await mount('peer-salary-chart', { attributes: { src: GUIDE } });
      expect(ladder.here).to.equal('senior');
      await untilState(ladder, 'ready');
      await untilState(chart, 'ready');
      expect([ladder.here, chart.here]).to.deep.equal(['senior', 'senior']);
      expect(placesIn(ladder)).to.have.length(1);
      await until(() => placesIn(chart).length === 1, 'for the chart');
    });

    it('and not on a rung that the career does not have', async () => {
      const data = sampleCareer();
      const ladder = await mount('peer-career-ladder', { data, attributes: { here: 'boss' } });
      expect([ladder.here, placesIn(ladder)]).to.deep.equal([undefined, []]);
    });

    it('without an event, since the page knows already', async () => {
      const data = sampleCareer();
      const events = collect(document, 'peer-level-select');
      const ladder = await mount('peer-career-ladder', { data, attributes: { here: 'welder' } });
      ladder.here = 'helper';
      ladder.level = 'foreman';
      await ladder.updateComplete;
      expect(events).to.deep.equal([]);
    });

    it('each for its own career', async () => {
      const first = await mount('peer-career-ladder', {
        data: sampleCareer(),
        attributes: { here: 'welder' },
      });
      const second = await mount('peer-career-ladder', { data: sampleCareer() });
      expect([first.here, second.here]).to.deep.equal(['welder', undefined]);
      expect(placesIn(second)).to.deep.equal([]);
    });
  });

  describe('and a guide', () => {
    const inGuide = (guide: Guide) =>
      [within(guide, 'peer-career-ladder'), within(guide, 'peer-salary-chart')] as const;
    const tally = (element: AnyPeerElement) => textOf(one(element, '[part~=progress__text]'));

    it('with the same career agree on rung, place and ticks', async () => {
      const data = guideCareer();
      const guide = await mountGuide({ data });
      const ladder = await mount('peer-career-ladder', { data });
      const chart = await mount('peer-salary-chart', { data });
      const checklist = await mount('peer-step-checklist', { data });
      const all_ = [...inGuide(guide), ladder, chart];
      const untilMarked = (title: string) =>
        untilIs(
          () => all_.map((element) => marked(element).join()),
          all_.map(() => title),
          'the rung',
        );

      button(ladder, /Shop Foreman/).click();
      await untilMarked('3. Shop Foreman');
      expect(guide.level).to.equal('foreman');
      button(inGuide(guide)[1], /Certified Welder/).click();
      await untilMarked('2. Certified Welder');
      guide.level = 'helper';
      await untilMarked('1. Welding Helper');

      chart.here = 'welder';
      const places = () => all_.map((it) => textOf(all(it, '.here')[0]?.closest('li') ?? it));
      await until(() => places().every((it) => /Certified Welder.*You are here/.test(it)), 'place');
      expect(guide.here).to.equal('welder');

      all<HTMLInputElement>(checklist, 'input')[0]!.click();
      const inner = within(guide, 'peer-step-checklist');
      await untilIs(() => tally(inner), '1 of 6 actions, 0 of 3 steps', 'ticks in the guide');
      all<HTMLInputElement>(inner, 'input')[1]!.click();
      await untilIs(() => tally(checklist), '2 of 6 actions, 1 of 3 steps', 'ticks beside it');
    });

    it('agree when the guide comes from the library and one of them from its file', async () => {
      const guide = await mountGuide();
      const ladder = await mount('peer-career-ladder', { attributes: { src: GUIDE } });
      await untilState(ladder, 'ready');
      button(ladder, /Senior/).click();
      await untilIs(() => guide.level, 'senior', 'the rung in the guide');
      button(inGuide(guide)[0], /^1\. Entry/).click();
      await untilIs(() => ladder.level, 'entry', 'the rung in the ladder');
    });

    it('tell one that comes later what was chosen in the guide, and where the visitor works', async () => {
      const data = guideCareer();
      const guide = await mountGuide({ data, attributes: { jurisdiction: 'US-TX' } });
      button(inGuide(guide)[0], /Shop Foreman/).click();
      guide.remove();
      const chart = await mount('peer-salary-chart', { data });
      expect(marked(chart)).to.deep.equal(['3. Shop Foreman']);
      const other = await mountGuide({ data });
      expect([other.level, other.jurisdiction]).to.deep.equal(['foreman', 'US-TX']);
    });

    it('with two careers stay apart', async () => {
      const [one_, other] = [guideCareer(), guideCareer()];
      const guides = [await mountGuide({ data: one_ }), await mountGuide({ data: other })] as const;
      const ladders = [
        await mount('peer-career-ladder', { data: one_ }),
        await mount('peer-career-ladder', { data: other }),
      ] as const;
      button(ladders[0], /Shop Foreman/).click();
      button(inGuide(guides[1])[0], /Certified Welder/).click();
      guides[0].here = 'helper';
      ladders[1].here = 'foreman';
      guides[0].jurisdiction = 'US-TX';
      all<HTMLInputElement>(within(guides[1], 'peer-step-checklist'), 'input')[0]!.click();
      for (const guide of guides) await untilDrawn(guide);
      const told = (elements: readonly Pick<Guide, 'level' | 'here'>[]) =>
        elements.map(({ level, here }) => [level, here]);
      await untilIs(
        () => told([guides[0], ...inGuide(guides[0]), ladders[0]]),
        Array.from({ length: 4 }, () => ['foreman', 'helper']),
        'the first career',
      );
      await untilIs(
        () => told([guides[1], ...inGuide(guides[1]), ladders[1]]),
        Array.from({ length: 4 }, () => ['welder', 'foreman']),
        'the second career',
      );
      expect(guides.map(({ jurisdiction }) => jurisdiction)).to.deep.equal(['US-TX', undefined]);
      expect(guides.map((it) => tally(within(it, 'peer-step-checklist')))).to.deep.equal([
        '0 of 6 actions, 0 of 3 steps',
        '1 of 6 actions, 0 of 3 steps',
      ]);
    });

    it('follow a guide to another career', async () => {
      const [one_, other] = [guideCareer(), guideCareer()];
      const guide = await mountGuide({ data: one_ });
      const ladder = await mount('peer-career-ladder', { data: other });
      guide.data = other;
      await untilDrawn(guide);
      button(ladder, /Shop Foreman/).click();
      await untilIs(() => guide.level, 'foreman', 'the rung in the guide');
      guide.data = one_;
      await untilDrawn(guide);
      await untilIs(() => guide.level, 'helper', 'the rung of the first career');
    });
  });

  it('do not mind an id that is that of another thing in the page', async () => {
    const parent = await fixture('<div><p id="heading">Own</p><p id="level-helper">Own</p></div>');
    const ladder = await mount('peer-career-ladder', { parent, data: sampleCareer() });
    button(ladder, /Certified Welder/).click();
    await ladder.updateComplete;
    expect(marked(ladder)).to.deep.equal(['2. Certified Welder']);
  });

  describe('when removed', () => {
    for (const tag of [...TAGS, 'peer-career-path'] as const) {
      const ways: [string, () => Promise<AnyPeerElement>][] = [
        ['ready', () => mount(tag, { data: smallCareer() })],
        [
          'loading',
          () =>
            mount(tag, {
              attributes: { src: `/fault/slow?ms=2000&key=${freshKey()}&file=${GUIDE}` },
            }),
        ],
        [
          'in error',
          async () => {
            stub(console, 'error', () => undefined);
            const element = await mount(tag, { attributes: { src: answering('mistake') } });
            await untilState(element, 'error');
            return element;
          },
        ],
      ];
      for (const [state, create] of ways) {
        it(`leave no listener on the page (${tag}, ${state})`, async () => {
          const open = watchListeners();
          const element = await create();
          (await fixture('<div></div>')).append(element);
          await element.updateComplete;
          element.remove();
          await nextFrame();
          expect(open()).to.deep.equal([]);
        });
      }

      it(`are not updated by those that stay (${tag})`, async () => {
        const data = smallCareer();
        const element = await mount(tag, { data });
        if (element.localName === 'peer-career-path') await untilAtRest(element as Guide);
        const ladder = await mount('peer-career-ladder', { data });
        const list = await mount('peer-step-checklist', { data });
        element.remove();
        await element.updateComplete;
        let updates = 0;
        stub(element, 'requestUpdate', () => {
          updates += 1;
        });
        button(ladder, /Title of b/).click();
        all(list, 'input')[0]!.click();
        dispatchEvent(new StorageEvent('storage', { key: null }));
        document.documentElement.setAttribute('lang', 'en-GB');
        await nextFrame();
        document.documentElement.setAttribute('lang', 'en');
        expect(updates).to.equal(0);
        expect(list.isConnected && ladder.level).to.equal('b');
      });

      it(`and put back, again and again, still work (${tag})`, async () => {
        const open = watchListeners();
        const data = smallCareer();
        const parent = await fixture('<div></div>');
        const element = await mount(tag, { parent, data });
        if (element.localName === 'peer-career-path') await untilAtRest(element as Guide);
        const words = wordsOf(element);
        const listeners = open();
        for (let i = 0; i < 100; i += 1) {
          element.remove();
          if (i % 3 === 0) await nextFrame();
          parent.append(element);
          if (i % 2 === 0) await element.updateComplete;
        }
        await element.updateComplete;
        expect(statesOf(element)).to.deep.equal(['ready']);
        expect(wordsOf(element)).to.equal(words);
        expect(open()).to.deep.equal(listeners);
        element.remove();
        await nextFrame();
        expect(open()).to.deep.equal([]);
      });

      it(`by the hundred, leave nothing behind (${tag})`, async () => {
        const open = watchListeners();
        const data = smallCareer();
        for (let i = 0; i < 100; i += 1) {
          const element = document.createElement(tag);
          element.data = data;
          document.body.append(element);
          // The guide waits for what draws it.
          await until(() => parts(element, 'heading').length === 1, 'for the heading');
          element.remove();
        }
        await nextFrame();
        expect(open()).to.deep.equal([]);
        expect(document.querySelectorAll(tag)).to.have.length(0);
      });
    }
  });
});
