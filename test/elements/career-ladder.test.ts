import { expect } from 'chai';
import { PeerLevelSelectEvent, type CareerPath } from '../../src/index.js';
import {
  all,
  button,
  collect,
  focused,
  mount,
  one,
  part,
  parts,
  textOf,
  wordsOf,
  printRulesOf,
  expectNothingShown,
} from '../support/element.js';
import { fixture } from '../support/fixture.js';
import { canEmulateMedia, click, emulateMedia, press, setViewport } from '../support/page.js';
import { sampleCareer, sampleLevel, samplePay, withoutSections } from '../support/sample-career.js';
import { nextFrame, until } from '../support/until.js';

type Ladder = HTMLElementTagNameMap['peer-career-ladder'];

const mountLadder = (data: CareerPath, attributes = {}, parent?: Element) =>
  mount('peer-career-ladder', { data, attributes, ...(parent && { parent }) });

const IDS = ['helper', 'welder', 'foreman'] as const;
const TITLES = { helper: /Welding Helper/, welder: /Certified Welder/, foreman: /Shop Foreman/ };
type Id = (typeof IDS)[number];

const rungButton = (ladder: Ladder, id: Id) => button(ladder, TITLES[id]);
const details = (ladder: Ladder) => parts(ladder, 'rung__details');
/** Whether its content is: what find-in-page reaches has a box of its own even when it is shut. */
const isShown = (panel: Element) => panel.firstElementChild!.checkVisibility();

/** Ids of the rungs that are open, told by what is seen and by what is announced. */
function openRungs(ladder: Ladder): Id[] {
  const panels = details(ladder);
  return IDS.filter((id, i) => {
    const opener = rungButton(ladder, id);
    const isOpen = opener.getAttribute('aria-expanded') === 'true';
    expect(isShown(panels[i]!), `details of ${id}`).to.equal(isOpen);
    expect(opener.getAttribute('aria-current'), `current ${id}`).to.equal(isOpen ? 'true' : null);
    expect(opener.getAttribute('aria-controls')).to.equal(panels[i]!.id);
    return isOpen;
  });
}

async function expectOpen(ladder: Ladder, id: Id): Promise<void> {
  await until(() => ladder.level === id, `for ${id} instead of ${String(ladder.level)}`);
  await ladder.updateComplete;
  expect(openRungs(ladder)).to.deep.equal([id]);
}

async function manyRungs(count: number): Promise<Ladder> {
  const levels = Array.from({ length: count }, (_, i) => sampleLevel(`rung-${i}`));
  return mountLadder(sampleCareer({ levels, pay: [] }));
}

function forgetHash(): void {
  history.replaceState(null, '', location.pathname + location.search);
}

describe('peer-career-ladder', () => {
  afterEach(forgetHash);

  describe('shows', () => {
    it('the rungs as an ordered list, lowest first, named by the heading', async () => {
      const ladder = await mountLadder(sampleCareer());
      const list = one(ladder, 'ol');
      expect(list.getAttribute('aria-labelledby')).to.equal(part(ladder, 'heading').id);
      const rungs = [...list.children];
      expect(rungs.map(({ localName }) => localName)).to.deep.equal(['li', 'li', 'li']);
      expect(parts(ladder, 'rung__title').map(textOf)).to.deep.equal([
        '1. Welding Helper',
        '2. Certified Welder',
        '3. Shop Foreman',
      ]);
    });

    it('years on every rung, also a range without end, and a note where nobody states them', async () => {
      const ladder = await mountLadder(sampleCareer());
      const [first, second, third] = parts(ladder, 'rung').map(textOf);
      expect(first).to.include('0–2 years');
      expect(second).to.match(/5 years or more/);
      expect(third).to.include('Long practice.');
      expect(third).not.to.match(/null|0 years/);
    });

    it('one year as one, and no end below as up to', async () => {
      const ladder = await mountLadder(
        sampleCareer({
          pay: [],
          levels: [
            sampleLevel('a', { experience: { minYears: 1, maxYears: 1 } }),
            sampleLevel('b', { experience: { minYears: null, maxYears: 3 } }),
          ],
        }),
      );
      const [first, second] = parts(ladder, 'rung').map(textOf);
      expect(first)
        .to.match(/\b1 year\b/)
        .and.not.match(/1–1|1 years/);
      expect(second).to.match(/up to 3 years/i);
    });

    it('pay on every rung, and that the open top has no end', async () => {
      const ladder = await mountLadder(sampleCareer());
      const [first, , third] = parts(ladder, 'rung').map(textOf);
      expect(first).to.include('$31,200–$41,600').and.to.match(/year/);
      expect(first).not.to.match(/and more/);
      expect(third)
        .to.include('$62,400–$83,200')
        .and.to.match(/and more/);
    });

    it('pay that has no upper figure at all, by the hour', async () => {
      const ladder = await mountLadder(
        sampleCareer({
          levels: [sampleLevel('only')],
          pay: [samplePay('only', { period: 'hour', range: { min: 18.5, openTop: true } })],
        }),
      );
      expect(wordsOf(ladder)).to.match(/\$18\.50 an hour and more/);
    });

    it('summary, other titles and tips of the open rung', async () => {
      const ladder = await mountLadder(sampleCareer());
      const [first, , third] = details(ladder).map(textOf);
      expect(first).to.include('Summary of helper.').and.to.include('Shop Hand, Trainee');
      expect(first).to.include('Keep your gloves dry.');
      expect(third).not.to.match(/tips/i);
    });

    it('what changes from the rung below: years, pay and duties; nothing on the lowest', async () => {
      const ladder = await mountLadder(sampleCareer());
      const [first, second, third] = details(ladder);
      expect(textOf(first!)).not.to.match(/what changes/i);
      expect(textOf(second!)).to.match(/what changes/i);
      const facts = [...second!.querySelectorAll('dd')].map(textOf);
      expect([...second!.querySelectorAll('dt')]).to.have.length(3);
      expect(facts[0]).to.match(/5 years or more.+0–2 years/);
      expect(facts[1]).to.include('$10,400');
      expect(facts[2]).to.include('Read blueprints').and.to.include('Pass the bend test');
      expect(textOf(third!)).to.include('$20,800');
    });

    it('pay that falls, stays, or is in another currency, for what it is', async () => {
      const ids = ['a', 'b', 'c', 'd'];
      const ladder = await mountLadder(
        sampleCareer({
          levels: ids.map((id) => sampleLevel(id)),
          pay: [
            samplePay('a', { range: { min: 20_000, max: 30_000 } }),
            samplePay('b', { range: { min: 15_000, max: 30_000 } }),
            samplePay('c', { range: { min: 15_000, max: 40_000 } }),
            samplePay('d', { range: { min: 99_000, max: 99_500 }, currency: 'EUR' }),
          ],
        }),
      );
      const [, falls, stays, other] = details(ladder).map(textOf);
      expect(falls).to.match(/\$5,000.*(lower|less)/);
      expect(stays).to.match(/same/);
      expect(other).not.to.match(/84,000|what changes/i);
    });

    it('the raise in the period of the upper rung when the lower one counts otherwise', async () => {
      const ladder = await mountLadder(
        sampleCareer({
          levels: [sampleLevel('a'), sampleLevel('b')],
          pay: [
            samplePay('a', { period: 'hour', range: { min: 10, max: 12 } }),
            samplePay('b', { range: { min: 30_800, max: 40_000 } }),
          ],
        }),
      );
      expect(textOf(details(ladder)[1]!)).to.match(/\$10,000 a year/);
    });

    it('its own words in its language, and those of the career in theirs', async () => {
      const ladder = await mountLadder(sampleCareer({ lang: 'fr' }));
      const langOf = (text: string) => {
        const holder = all(ladder, '*').filter((it) => textOf(it).includes(text));
        return holder.at(-1)!.closest('[lang]')!.getAttribute('lang');
      };
      const own = ['0–2 years', 'What changes', 'Tips', 'New duties', '$31,200'];
      expect(own.map(langOf)).to.deep.equal(own.map(() => 'en'));
      const career = ['Welding Helper', 'Summary of', 'gloves', 'blueprints', 'Long practice'];
      expect(career.map(langOf)).to.deep.equal(career.map(() => 'fr'));
    });

    it('text as it is, never as markup', async () => {
      const ladder = await mountLadder(
        sampleCareer({ levels: [sampleLevel('a', { title: '<b>Bold</b> & "Co"' })], pay: [] }),
      );
      expect(textOf(part(ladder, 'rung__title'))).to.equal('1. <b>Bold</b> & "Co"');
      expect(all(ladder, 'b')).to.deep.equal([]);
    });
  });

  describe('opens a rung', () => {
    it('the lowest until somebody chooses, and never more than one', async () => {
      const ladder = await mountLadder(sampleCareer());
      await expectOpen(ladder, 'helper');
    });

    it('by a click on its title', async () => {
      const ladder = await mountLadder(sampleCareer());
      await click(rungButton(ladder, 'foreman'));
      await expectOpen(ladder, 'foreman');
      await click(rungButton(ladder, 'welder'));
      await expectOpen(ladder, 'welder');
    });

    it('by a click beside its title', async () => {
      const ladder = await mountLadder(sampleCareer());
      const pay = [...ladder.shadowRoot!.querySelectorAll('p')].find((it) =>
        textOf(it).includes('$41,600–$62,400'),
      )!;
      await click(pay);
      await expectOpen(ladder, 'welder');
    });

    it('once more by a click: it stays open', async () => {
      const ladder = await mountLadder(sampleCareer());
      const events = collect(ladder, 'peer-level-select');
      await click(rungButton(ladder, 'helper'));
      await expectOpen(ladder, 'helper');
      expect(events).to.deep.equal([]);
    });

    for (const key of ['Enter', 'Space']) {
      it(`by ${key}`, async () => {
        const ladder = await mountLadder(sampleCareer());
        rungButton(ladder, 'welder').focus();
        await press(key);
        await expectOpen(ladder, 'welder');
        expect(focused()).to.equal(rungButton(ladder, 'welder'));
      });
    }

    const walks: [keys: string[], at: Id, to: Id][] = [
      [['ArrowDown'], 'helper', 'welder'],
      [['ArrowDown', 'ArrowDown'], 'helper', 'foreman'],
      [['ArrowUp'], 'foreman', 'welder'],
      [['ArrowRight'], 'helper', 'welder'],
      [['ArrowLeft'], 'welder', 'helper'],
      [['End'], 'helper', 'foreman'],
      [['Home'], 'foreman', 'helper'],
      [['ArrowUp'], 'helper', 'helper'],
      [['ArrowDown'], 'foreman', 'foreman'],
    ];
    for (const [keys, at, to] of walks) {
      it(`with ${keys.join(' and ')} from ${at}: ${to}, with the focus`, async () => {
        const ladder = await mountLadder(sampleCareer(), { level: at });
        rungButton(ladder, at).focus();
        for (const key of keys) await press(key);
        await expectOpen(ladder, to);
        expect(focused()).to.equal(rungButton(ladder, to));
      });
    }

    it('with arrows across the other way round in a page from right to left', async () => {
      const parent = await fixture('<div dir="rtl"></div>');
      const ladder = await mountLadder(sampleCareer(), {}, parent);
      rungButton(ladder, 'helper').focus();
      await press('ArrowLeft');
      await expectOpen(ladder, 'welder');
      await press('ArrowRight');
      await expectOpen(ladder, 'helper');
      await press('ArrowDown');
      await expectOpen(ladder, 'welder');
    });

    it('with arrows across the other way round for a career from right to left', async () => {
      const ladder = await mountLadder(sampleCareer({ dir: 'rtl' }));
      rungButton(ladder, 'helper').focus();
      await press('ArrowLeft');
      await expectOpen(ladder, 'welder');
    });

    it('and leaves keys with a modifier to the browser', async () => {
      const ladder = await mountLadder(sampleCareer());
      rungButton(ladder, 'helper').focus();
      const event = new KeyboardEvent('keydown', {
        key: 'ArrowDown',
        altKey: true,
        bubbles: true,
        cancelable: true,
      });
      rungButton(ladder, 'helper').dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(false);
      expect(ladder.level).to.equal('helper');
    });

    it('by the attribute level, from the start and later', async () => {
      const ladder = await mountLadder(sampleCareer(), { level: 'welder' });
      await expectOpen(ladder, 'welder');
      ladder.setAttribute('level', 'foreman');
      await expectOpen(ladder, 'foreman');
    });

    it('by the property level, also before there is a career', async () => {
      const ladder = document.createElement('peer-career-ladder');
      ladder.level = 'foreman';
      expect(ladder.level).to.equal('foreman');
      (await fixture('<div></div>')).append(ladder);
      ladder.data = sampleCareer();
      await ladder.updateComplete;
      await expectOpen(ladder, 'foreman');
      ladder.level = 'helper';
      expect(ladder.level).to.equal('helper');
      await expectOpen(ladder, 'helper');
    });

    it('again by the attribute after a person chose another', async () => {
      const ladder = await mountLadder(sampleCareer(), { level: 'welder' });
      await click(rungButton(ladder, 'helper'));
      ladder.setAttribute('level', 'welder');
      await expectOpen(ladder, 'welder');
    });

    it('and takes no notice of an id that is none', async () => {
      const ladder = await mountLadder(sampleCareer(), { level: 'astronaut' });
      await expectOpen(ladder, 'helper');
      await click(rungButton(ladder, 'welder'));
      ladder.level = 'astronaut';
      await expectOpen(ladder, 'welder');
      ladder.level = null;
      await expectOpen(ladder, 'welder');
      ladder.removeAttribute('level');
      await expectOpen(ladder, 'welder');
    });
  });

  it('keeps the rung that was tapped where it was, though the one above it closes', async () => {
    await setViewport(390, 500);
    const levels = ['low', 'middle', 'high'].map((id) =>
      sampleLevel(id, { tips: Array.from({ length: 12 }, (_, i) => `Tip ${i} of ${id}.`) }),
    );
    const space = '<p><svg width="10" height="2000"></svg></p>';
    await fixture<HTMLElement>(space);
    const room = await fixture<HTMLElement>('<div></div>');
    const ladder = await mountLadder(sampleCareer({ levels, pay: [] }), {}, room);
    await fixture<HTMLElement>(space);
    for (const id of ['middle', 'high', 'low']) {
      const rung = all(ladder, 'button')[levels.findIndex((level) => level.id === id)]!;
      rung.scrollIntoView({ block: 'center' });
      const { top } = rung.getBoundingClientRect();
      await click(rung);
      await until(() => ladder.level === id, `for ${id}`);
      await nextFrame();
      expect(rung.getBoundingClientRect().top, id).to.be.closeTo(top, 2);
    }
  });

  describe('is opened by a link on the page', () => {
    it('with the focus on the rung, telling the page first', async () => {
      const ladder = await mountLadder(sampleCareer());
      const events = collect(ladder, 'peer-level-select');
      const link = await fixture<HTMLElement>('<a href="#peer-level=foreman">Foreman</a>');
      await click(link);
      await expectOpen(ladder, 'foreman');
      expect(events.map(({ level }) => level)).to.deep.equal(['foreman']);
      await until(() => focused() === rungButton(ladder, 'foreman'), 'for the focus');
    });

    it('again, when another rung was chosen since', async () => {
      const ladder = await mountLadder(sampleCareer());
      const link = await fixture<HTMLElement>('<a href="#peer-level=foreman">Foreman</a>');
      await click(link);
      await expectOpen(ladder, 'foreman');
      await click(rungButton(ladder, 'helper'));
      await expectOpen(ladder, 'helper');
      await click(link);
      await expectOpen(ladder, 'foreman');
    });

    it('that was there when it came, without taking the focus or an event', async () => {
      history.replaceState(null, '', '#peer-level=welder');
      const events = collect(document, 'peer-level-select');
      const ladder = await mountLadder(sampleCareer());
      await expectOpen(ladder, 'welder');
      expect(document.activeElement).not.to.equal(ladder);
      expect(events).to.deep.equal([]);
    });

    it('once, when two ladders show the career', async () => {
      const career = sampleCareer();
      const [first, second] = [await mountLadder(career), await mountLadder(career)];
      const events = collect(document, 'peer-level-select');
      location.hash = '#peer-level=welder';
      await expectOpen(first, 'welder');
      await expectOpen(second, 'welder');
      await until(() => focused() === rungButton(first, 'welder'), 'for the focus');
      expect(events).to.have.length(1);
    });

    it('in the ladder that has the rung, when two careers are on the page', async () => {
      const other = await mountLadder(sampleCareer({ levels: [sampleLevel('nurse')], pay: [] }));
      const ladder = await mountLadder(sampleCareer());
      location.hash = '#peer-level=foreman';
      await expectOpen(ladder, 'foreman');
      expect(other.level).to.equal('nurse');
    });

    for (const hash of ['#peer-level=astronaut', '#peer-level=', '#peer-level=%E0%A4', '#top']) {
      it(`but not by ${hash}`, async () => {
        const ladder = await mountLadder(sampleCareer());
        const changed = new Promise((resolve) =>
          addEventListener('hashchange', resolve, { once: true }),
        );
        location.hash = hash;
        await changed;
        await nextFrame();
        await expectOpen(ladder, 'helper');
        expect(document.activeElement).not.to.equal(ladder);
      });
    }

    it('but not when the page forbids it', async () => {
      const ladder = await mountLadder(sampleCareer());
      let asked = 0;
      ladder.addEventListener('peer-level-select', (event) => {
        asked += 1;
        event.preventDefault();
      });
      location.hash = '#peer-level=foreman';
      await until(() => asked, 'for peer-level-select');
      await nextFrame();
      await expectOpen(ladder, 'helper');
      expect(document.activeElement).not.to.equal(ladder);
    });
  });

  describe('peer-level-select', () => {
    it('comes before the change, and reaches the page out of a shadow root', async () => {
      const host = await fixture('<div></div>');
      const ladder = document.createElement('peer-career-ladder');
      ladder.data = sampleCareer();
      host.attachShadow({ mode: 'open' }).append(ladder);
      await ladder.updateComplete;
      const seen: unknown[] = [];
      const listen = (event: PeerLevelSelectEvent) => {
        expect(event).to.be.instanceOf(PeerLevelSelectEvent);
        seen.push([event.level, ladder.level, event.bubbles, event.composed, event.cancelable]);
      };
      document.body.addEventListener('peer-level-select', listen, { once: true });
      rungButton(ladder, 'welder').click();
      expect(seen).to.deep.equal([['welder', 'helper', true, true, true]]);
      expect(ladder.level).to.equal('welder');
    });

    it('keeps the old rung open when the page prevents it, by click and by key', async () => {
      const ladder = await mountLadder(sampleCareer());
      const events = collect(ladder, 'peer-level-select');
      ladder.addEventListener('peer-level-select', (event) => event.preventDefault());
      await click(rungButton(ladder, 'foreman'));
      await expectOpen(ladder, 'helper');
      rungButton(ladder, 'helper').focus();
      await press('End');
      await expectOpen(ladder, 'helper');
      expect(focused()).to.equal(rungButton(ladder, 'helper'));
      expect(events).to.have.length(2);
    });

    it('does not come for what the page sets', async () => {
      const ladder = await mountLadder(sampleCareer(), { level: 'welder' });
      const events = collect(document, 'peer-level-select');
      ladder.level = 'foreman';
      ladder.setAttribute('level', 'helper');
      ladder.data = sampleCareer();
      await ladder.updateComplete;
      expect(events).to.deep.equal([]);
    });
  });

  describe('find in page', () => {
    it('reaches shut rungs, where the browser can', async () => {
      const ladder = await mountLadder(sampleCareer());
      const [open, ...shut] = details(ladder);
      expect(open!.hasAttribute('hidden')).to.equal(false);
      expect(shut.map((it) => it.getAttribute('hidden'))).to.deep.equal(
        Array(2).fill('until-found'),
      );
    });

    it('opens the rung that it meets, and shuts the other one', async () => {
      const ladder = await mountLadder(sampleCareer());
      const panel = details(ladder)[2]!;
      panel.dispatchEvent(new Event('beforematch', { bubbles: true }));
      panel.removeAttribute('hidden');
      await expectOpen(ladder, 'foreman');
      await click(rungButton(ladder, 'helper'));
      await expectOpen(ladder, 'helper');
      expect(panel.getAttribute('hidden')).to.equal('until-found');
    });

    it('leaves one rung open when the page forbids the other', async () => {
      const ladder = await mountLadder(sampleCareer());
      ladder.addEventListener('peer-level-select', (event) => event.preventDefault());
      const panel = details(ladder)[1]!;
      panel.dispatchEvent(new Event('beforematch', { bubbles: true }));
      // What a browser does next.
      panel.removeAttribute('hidden');
      await ladder.updateComplete;
      await nextFrame();
      await expectOpen(ladder, 'helper');
    });
  });

  describe('is drawn', () => {
    it('as a staircase on a wide page, each tread the same height above the last', async () => {
      await setViewport(1024);
      const levels = ['a', 'b', 'c', 'd', 'e'].map((id) => sampleLevel(id));
      const ladder = await mountLadder(sampleCareer({ levels, pay: [] }));
      const boxes = parts(ladder, 'rung__title').map((it) => it.getBoundingClientRect());
      const rises = boxes.slice(1).map(({ top }, i) => boxes[i]!.top - top);
      expect(Math.min(...rises)).to.be.greaterThan(16);
      expect(Math.max(...rises) - Math.min(...rises)).to.be.lessThan(3);
      const strides = boxes.slice(1).map(({ left }, i) => left - boxes[i]!.left);
      expect(Math.min(...strides)).to.be.greaterThan(80);
      expect(Math.max(...strides) - Math.min(...strides)).to.be.lessThan(3);
    });

    it('as a staircase that stays one with titles of any length and any rung open', async () => {
      await setViewport(1024);
      const levels = [
        sampleLevel('a', { title: 'A' }),
        sampleLevel('b', { title: 'A very long title of a rung that takes several lines' }),
        sampleLevel('c', { title: 'Donaudampfschifffahrtsgesellschaftskapitänsanwärter' }),
      ];
      const ladder = await mountLadder(sampleCareer({ levels, pay: [] }));
      for (const { id } of levels) {
        ladder.level = id;
        await ladder.updateComplete;
        const tops = parts(ladder, 'rung__title').map((it) => it.getBoundingClientRect().top);
        const rises = tops.slice(1).map((top, i) => tops[i]! - top);
        expect(Math.min(...rises)).to.be.greaterThan(16);
        expect(Math.max(...rises) - Math.min(...rises)).to.be.lessThan(4);
        const open = details(ladder).find(isShown)!.getBoundingClientRect();
        expect(open.top).to.be.greaterThan(tops[0]!);
        expect(open.width).to.be.greaterThan(700);
      }
    });

    it('as a staircase that rises to the left in a page from right to left', async () => {
      await setViewport(1024);
      const parent = await fixture('<div dir="rtl"></div>');
      const ladder = await mountLadder(sampleCareer(), {}, parent);
      const boxes = parts(ladder, 'rung__title').map((it) => it.getBoundingClientRect());
      expect(boxes[1]!.right).to.be.lessThan(boxes[0]!.right);
      expect(boxes[1]!.top).to.be.lessThan(boxes[0]!.top);
    });

    for (const width of [320, 480]) {
      it(`as a path at ${width} px, each rung below the last`, async () => {
        await setViewport(width);
        const ladder = await mountLadder(sampleCareer());
        const boxes = parts(ladder, 'rung__title').map((it) => it.getBoundingClientRect());
        expect(new Set(boxes.map(({ left }) => Math.round(left))).size).to.equal(1);
        expect(boxes.map(({ top }) => top)).to.deep.equal(
          boxes.map(({ top }) => top).sort((a, b) => a - b),
        );
        const open = details(ladder)[0]!.getBoundingClientRect();
        expect(open.bottom).to.be.at.most(boxes[1]!.top);
      });
    }

    it('as a path in a narrow place on a wide page', async () => {
      await setViewport(1024);
      const parent = await fixture<HTMLElement>('<div></div>');
      parent.style.width = '300px';
      const ladder = await mountLadder(sampleCareer(), {}, parent);
      const lefts = parts(ladder, 'rung__title').map((it) => it.getBoundingClientRect().left);
      expect(new Set(lefts.map(Math.round)).size).to.equal(1);
    });

    it('as a path when 40 rungs are too many for a staircase', async () => {
      await setViewport(1024);
      const ladder = await manyRungs(40);
      const boxes = parts(ladder, 'rung__title').map((it) => it.getBoundingClientRect());
      expect(boxes).to.have.length(40);
      const [alone] = new Set(boxes.map(({ left }) => Math.round(left)));
      expect(boxes.every(({ left }) => Math.round(left) === alone)).to.equal(true);
      expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
      button(ladder, /^1\. /).focus();
      await press('End');
      await until(() => ladder.level === 'rung-39', 'for the last rung');
    });

    it('with one rung, open and without talk of a rung below', async () => {
      await setViewport(1024);
      const ladder = await manyRungs(1);
      expect(parts(ladder, 'rung')).to.have.length(1);
      expect(isShown(details(ladder)[0]!)).to.equal(true);
      expect(wordsOf(ladder)).not.to.match(/below/);
    });

    it('not at all when a career has no levels', async () => {
      const ladder = await mountLadder(withoutSections(sampleCareer()));
      expectNothingShown(ladder);
      expect(ladder.level).to.equal(undefined);
    });

    it('with all rungs open on paper', async function () {
      const ladder = await mountLadder(sampleCareer());
      if (!canEmulateMedia) {
        expect(printRulesOf(ladder)).to.include('until-found');
        return;
      }
      await emulateMedia({ type: 'print' });
      await until(() => details(ladder).every(isShown), 'for all rungs');
      const boxes = details(ladder).map((it) => it.getBoundingClientRect());
      expect(Math.min(...boxes.map(({ height }) => height))).to.be.greaterThan(20);
      expect(boxes[0]!.bottom).to.be.at.most(boxes[1]!.top);
      await emulateMedia({});
      await until(() => details(ladder).filter(isShown).length === 1, 'for one rung');
    });
  });

  it('opens the lowest rung of another career, and takes no choice along', async () => {
    const ladder = await mountLadder(sampleCareer());
    await click(rungButton(ladder, 'foreman'));
    const levels = [sampleLevel('aide'), sampleLevel('nurse')];
    ladder.data = sampleCareer({ levels, pay: [] });
    await ladder.updateComplete;
    expect(ladder.level).to.equal('aide');
    expect(details(ladder).map(isShown)).to.deep.equal([true, false]);
  });

  it('keeps the choice in a new release of the career, and the lowest if the rung is gone', async () => {
    const career = sampleCareer();
    const ladder = await mountLadder(career);
    await click(rungButton(ladder, 'welder'));
    ladder.data = { ...career, version: '2.0.0' };
    await ladder.updateComplete;
    await expectOpen(ladder, 'welder');
    ladder.data = { ...career, levels: [career.levels![0]!, career.levels![2]!] };
    await ladder.updateComplete;
    expect(ladder.level).to.equal('helper');
  });

  it('draws a career that was changed and handed over anew', async () => {
    const career = sampleCareer();
    const ladder = await mountLadder(career);
    ladder.data = { ...career, levels: career.levels!.slice(0, 2) };
    await ladder.updateComplete;
    expect(parts(ladder, 'rung')).to.have.length(2);
  });
});
