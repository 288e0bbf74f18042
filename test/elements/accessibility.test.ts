import { expect } from 'chai';
import type { CareerPath } from '../../src/index.js';
import { expectAccessible } from '../support/axe.js';
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
  focused,
  freshKey,
  hasButton,
  mount,
  one,
  parts,
  restoreAll,
  statesOf,
  textOf,
  untilState,
  type AnyPeerElement,
  type MountOptions,
  type PeerTag,
} from '../support/element.js';
import { fixture } from '../support/fixture.js';
import { allFlat } from '../support/guide.js';
import { canEmulateMedia, emulateMedia, engine, press, setViewport } from '../support/page.js';
import { sampleCareer, sampleLevel, samplePay, sampleSteps } from '../support/sample-career.js';
import { careerWithRules } from '../support/sample-rules.js';
import { until } from '../support/until.js';

const LONG = 'Rechtsschutzversicherungsgesellschaftsangestellter';

/** Words that are too long for a narrow page, and much of everything. */
function longCareer(): CareerPath {
  const career = sampleCareer();
  return {
    ...career,
    levels: career.levels!.map((level, i) => ({
      ...level,
      title: i === 1 ? `${LONG} ${level.title}` : level.title,
      alternateTitles: [LONG, 'Another name'],
      tips: [`${LONG}.`, 'A tip of several words that goes on for more than one line on a phone.'],
      newDuties: [LONG],
    })),
    steps: career.steps!.map((step, i) => ({
      ...step,
      title: i === 1 ? `${LONG} ${step.title}` : step.title,
      actions: [{ id: `long-${i}`, text: `${LONG} to be done.` }],
    })),
    role: { summary: `${LONG}.`, is: [LONG, ...career.role!.is], isNot: [LONG] },
    workEnvironment: { settings: [LONG], schedule: [LONG], specialties: [LONG] },
    responsibilities: career.responsibilities!.map((group) => ({
      ...group,
      title: `${LONG} ${group.title}`,
      items: [LONG, ...group.items],
    })),
    skills: career.skills!.map((skill) => ({
      ...skill,
      title: `${LONG} ${skill.title}`,
      summary: `${LONG}. ${skill.summary}`,
    })),
    advisor: {
      ...career.advisor!,
      questions: career.advisor!.questions.map(({ options, ...question }) => ({
        ...question,
        text: `${LONG} ${question.text}`,
        help: `${LONG}.`,
        ...(options && { options: options.map(({ id }) => ({ id, label: `${LONG} ${id}` })) }),
      })),
    },
    faq: career.faq!.map((entry) => ({
      ...entry,
      question: `${LONG} ${entry.question}`,
      answer: `${LONG}. ${entry.answer}`,
    })),
    support: career.support!.map((entry) => ({
      ...entry,
      title: LONG,
      text: `${LONG}.`,
      links: [{ label: LONG, url: 'tel:112' }],
    })),
    sources: career.sources.map((source) => ({ ...source, title: `${LONG} ${source.title}` })),
  };
}

type Change = (element: AnyPeerElement) => void | Promise<void>;

const clickOn =
  (name: RegExp): Change =>
  (element) =>
    button(element, name).click();

/** A career with something for the tag to show. */
function careerFor(tag: (typeof ALL_TAGS)[number], career = sampleCareer()): CareerPath {
  if (tag !== FINDER) return career;
  const { certification } = careerWithRules({ career: { id: career.id } });
  return { ...career, ...(certification && { certification }) };
}

/** What a person can do to each element, each way a state of its own. */
const STATES: Record<(typeof ALL_TAGS)[number], [name: string, change: Change][]> = {
  'peer-career-ladder': [
    ['with the lowest rung open', () => undefined],
    ['with a middle rung open', clickOn(/Certified Welder/)],
    ['with the highest rung open', clickOn(/Shop Foreman/)],
  ],
  'peer-salary-chart': [
    ['with the lowest rung marked', () => undefined],
    ['with another rung marked', clickOn(/Shop Foreman/)],
    ['by the hour', clickOn(/by the hour/)],
    ['beside similar jobs', clickOn(/^Compare/)],
    ['as a table', showTables],
    [
      'as tables beside similar jobs',
      async (element) => {
        button(element, /^Compare/).click();
        await showTables(element);
      },
    ],
  ],
  'peer-step-checklist': [
    ['with all steps shut', () => undefined],
    ['with all steps open', clickOn(/^Show all$/)],
    [
      'with ticks and a step set aside',
      async (element) => {
        await tickSome(element);
      },
    ],
    [
      'after starting over',
      async (element) => {
        await tickSome(element);
        button(element, /^Start over$/).click();
      },
    ],
    [
      'with storage that is rubbish',
      async (element) => {
        const data = sampleCareer();
        localStorage.setItem(`peer-career:${data.id}:progress`, 'rubbish');
        element.data = data;
        await element.updateComplete;
        expect(parts(element, 'note')).to.have.length(1);
      },
    ],
  ],
  'peer-role-overview': [['as it comes', () => undefined]],
  'peer-responsibility-list': [['as it comes', () => undefined]],
  'peer-skill-list': [
    ['with all skills', () => undefined],
    [
      'with the skills of one rung',
      (element) => {
        const select = one<HTMLSelectElement>(element, 'select');
        select.value = 'welder';
        select.dispatchEvent(new Event('change', { bubbles: true }));
      },
    ],
  ],
  'peer-career-faq': [
    ['with all answers shut', () => undefined],
    ['with one answer open', clickOn(/^Is it hot/)],
    ['with all answers open', clickOn(/^Show all answers$/)],
  ],
  'peer-certification-finder': [
    ['without a place', () => undefined],
    [
      'with a place',
      async (element) => {
        element.setAttribute('jurisdiction', 'US-TX');
        await until(() => parts(element, 'card').length > 0, 'for the card');
      },
    ],
  ],
  'peer-career-advisor': [
    ['before the questions', () => undefined],
    ['with boxes to tick', (element) => skip(element, 1)],
    [
      'with a number that is none',
      async (element) => {
        await skip(element, 2);
        one<HTMLInputElement>(element, 'form input').value = 'a few';
        await next(element);
      },
    ],
    [
      'with a result of nothing',
      async (element) => {
        await skip(element, 4);
        await untilResult(element);
      },
    ],
    [
      'with a result',
      async (element) => {
        await skip(element, 0);
        one<HTMLInputElement>(element, '[value=yes]').click();
        await next(element);
        one<HTMLInputElement>(element, '[value=steel]').click();
        await next(element);
        one<HTMLInputElement>(element, 'form input').value = '6';
        await next(element);
        await next(element);
        await untilResult(element);
      },
    ],
  ],
  'peer-career-path': [
    ['as it comes', () => undefined],
    ['with its contents unfolded', clickOn(/^On this page$/)],
  ],
};

/** The fewest things to press in an element; two, where nothing is said. */
const FEWEST: Partial<Record<PeerTag, number>> = {
  [FINDER]: 1,
  'peer-role-overview': 0,
  'peer-responsibility-list': 0,
  'peer-skill-list': 1,
  'peer-career-advisor': 1,
};

/** Puts an element on the page, and waits for those that it is made of, if there is a career. */
async function show<K extends PeerTag>(
  tag: K,
  options: MountOptions = {},
): Promise<HTMLElementTagNameMap[K]> {
  const element = await mount(tag, options);
  if (options.data) await untilDrawn(element);
  return element;
}

async function untilDrawn(element: AnyPeerElement): Promise<void> {
  await untilState(element, 'ready');
  await until(
    () => allFlat(element, '*').every((it) => !statesOf(it).includes('loading')),
    'for the elements within',
  );
  await until(() => allFlat(element, '.section--waiting').length === 0, 'for all sections');
}

/** Opens what is folded, as far as a person can. */
async function unfold(element: AnyPeerElement): Promise<void> {
  if (element.localName === ADVISOR) await skip(element, 0);
  for (const it of allFlat<HTMLButtonElement>(element, 'button')) {
    if (/^(Show all|Compare)/.test(textOf(it))) it.click();
  }
  await until(
    () => allFlat(element, '*').every((it) => !('isUpdatePending' in it) || !it.isUpdatePending),
    'for what was unfolded',
  );
  // A chevron on its way round takes more room than one at rest.
  await until(
    () => allFlat(element, '*').every((it) => it.getAnimations().length === 0),
    'for all to stand still',
  );
}

async function showTables(element: AnyPeerElement): Promise<void> {
  button(element, /^Show as table$/).click();
  await until(() => hasButton(element, /^Show as chart$/), 'for the table');
}

async function next(element: AnyPeerElement): Promise<void> {
  one<HTMLFormElement>(element, 'form').requestSubmit();
  await element.updateComplete;
}

/** Begins, and skips so many of the advisor's questions. */
async function skip(element: AnyPeerElement, count: number): Promise<void> {
  button(element, /^Begin$/).click();
  await element.updateComplete;
  for (let i = 0; i < count; i += 1) {
    button(element, /^Skip$/).click();
    await element.updateComplete;
  }
}

/** What belongs to the person comes in a script of its own. */
const untilResult = (element: AnyPeerElement) =>
  until(() => hasButton(element, /^Erase everything$/), 'for the whole result');

async function tickSome(element: AnyPeerElement): Promise<void> {
  button(element, /^Show all$/).click();
  await element.updateComplete;
  const boxes = all<HTMLInputElement>(element, 'input');
  boxes[0]!.click();
  boxes.at(-1)!.click();
  boxes.find((it) => /not for me/.test(textOf(it.labels![0]!)))!.click();
  await element.updateComplete;
}

const GROUNDS: [name: string, markup: string, data: () => CareerPath][] = [
  ['on a light page', '<div style="background: #fff; color: #222"></div>', sampleCareer],
  ['on a dark page', '<div style="background: #12181c; color: #e8e8e8"></div>', sampleCareer],
  [
    'in a dark colour scheme',
    '<div style="color-scheme: dark; background: Canvas; color: CanvasText"></div>',
    sampleCareer,
  ],
  ['on tinted paper', '<div style="background: #f3ead7; color: #3b2f1e"></div>', sampleCareer],
  [
    'from right to left, in another language',
    '<div dir="rtl" lang="ar"></div>',
    () => sampleCareer({ lang: 'ar', dir: 'rtl', levels: arabicLevels() }),
  ],
  ['with a career in French', '<div lang="en"></div>', () => sampleCareer({ lang: 'fr' })],
  ['with words that are too long', '<div></div>', longCareer],
];

function arabicLevels() {
  return ['helper', 'welder', 'foreman'].map((id) => sampleLevel(id, { title: `لحّام ${id}` }));
}

/** What of an element stands out of its place, or is cut off, with the text that it holds. */
function overflowing(element: AnyPeerElement): string[] {
  const outer = element.getBoundingClientRect();
  const found: string[] = [];
  if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways');
  if (element.scrollWidth > element.clientWidth) found.push('the element is wider than its place');
  for (const node of allFlat(element, '*')) {
    // A section is a little larger than its place, so that it does not cut off rings around buttons.
    if (node.matches('[part~=section]')) continue;
    const { left, right, width, height } = node.getBoundingClientRect();
    // Shapes say nothing; the drawing that holds them is looked at.
    if (node instanceof SVGElement && node.ownerSVGElement) continue;
    // For screen readers only, or not there at all.
    if (width <= 1 || height <= 1 || !node.checkVisibility()) continue;
    // Tables scroll in a region of their own, which can be reached by keyboard.
    const region = node.closest('[role=region]');
    if (region && region !== node) continue;
    if (left < outer.left - 1 || right > outer.right + 1) {
      found.push(`${node.localName}.${node.className} stands out: ${textOf(node).slice(0, 40)}`);
    }
    const { overflowX, overflowY } = getComputedStyle(node);
    const cuts = [overflowX, overflowY].some((it) => it === 'hidden' || it === 'clip');
    const isTooSmall =
      node.scrollWidth > node.clientWidth + 1 || node.scrollHeight > node.clientHeight + 1;
    if (cuts && isTooSmall && textOf(node)) {
      found.push(`${node.localName}.${node.className} is cut: ${textOf(node).slice(0, 40)}`);
    }
  }
  return found;
}

/** A page of that width; where windows cannot be so narrow, a place in it. */
async function narrowPlace(width: number): Promise<HTMLElement> {
  await setViewport(Math.max(width, 320));
  const place = await fixture<HTMLElement>('<div></div>');
  if (width < 320) place.style.inlineSize = `${width - 16}px`;
  return place;
}

/** What a person can come to with Tab, in the order in which it stands. */
function stopsOf(element: AnyPeerElement): Element[] {
  return allFlat(element, 'button, input, select, a[href], [tabindex="0"]').filter(
    (it) => it.checkVisibility() && !(it as HTMLButtonElement).disabled,
  );
}

const nameOf = (element: Element) => textOf((element as HTMLInputElement).labels?.[0] ?? element);

describe('accessibility', function () {
  this.timeout(20_000);

  afterEach(() => {
    restoreAll();
    localStorage.clear();
  });

  for (const tag of ALL_TAGS) {
    describe(tag, () => {
      for (const [ground, markup, data] of GROUNDS) {
        it(`has no fault ${ground}`, async () => {
          const parent = await fixture(markup);
          const element = await show(tag, { parent, data: careerFor(tag, data()) });
          await expectAccessible(element);
        });
      }

      for (const [name, change] of STATES[tag]) {
        it(`has no fault ${name}`, async () => {
          const element = await show(tag, { data: careerFor(tag) });
          await change(element);
          await element.updateComplete;
          await expectAccessible(element);
        });

        it(`has no fault ${name}, on a dark page, narrow`, async () => {
          await setViewport(320);
          const parent = await fixture(GROUNDS[1]![1]);
          const element = await show(tag, { parent, data: careerFor(tag) });
          await change(element);
          await element.updateComplete;
          await expectAccessible(element);
        });

        for (const width of [320, 256]) {
          it(`has nothing cut off at ${width} px ${name}`, async () => {
            const parent = await narrowPlace(width);
            const element = await show(tag, { parent, data: careerFor(tag) });
            await change(element);
            await element.updateComplete;
            expect(overflowing(element)).to.deep.equal([]);
          });
        }
      }

      it('has no fault wide, with the built-in career', async () => {
        await setViewport(1024);
        const element = await mount(tag);
        await untilDrawn(element);
        await expectAccessible(element);
        expect(overflowing(element)).to.deep.equal([]);
      });

      it('has no fault while it loads, with children and without', async () => {
        const src = `/fault/slow?ms=3000&key=${freshKey()}&file=${GUIDE}`;
        await expectAccessible(await mount(tag, { attributes: { src } }));
        const children = '<p>Read it as a page</p>';
        await expectAccessible(await mount(tag, { attributes: { src }, children }));
      });

      for (const [ground, markup] of GROUNDS.slice(0, 4)) {
        it(`has no fault in an error ${ground}`, async () => {
          expectConsole(/not JSON/);
          const parent = await fixture(markup);
          const element = await mount(tag, { parent, attributes: { src: answering('mistake') } });
          await untilState(element, 'error');
          await expectAccessible(element);
        });
      }

      for (const [width, data] of [
        [320, longCareer],
        [256, longCareer],
        [480, longCareer],
        [660, longCareer],
        [1024, longCareer],
      ] as const) {
        it(`has nothing cut off at ${width} px with words that are too long`, async () => {
          const parent = await narrowPlace(width);
          const element = await show(tag, { parent, data: careerFor(tag, data()) });
          await unfold(element);
          expect(overflowing(element)).to.deep.equal([]);
        });
      }

      it('has nothing cut off at 320 px with the built-in career and text of 200 %', async () => {
        await setViewport(320);
        const parent = await fixture('<div style="font-size: 32px"></div>');
        const element = await mount(tag, { parent });
        await untilDrawn(element);
        expect(overflowing(element)).to.deep.equal([]);
      });

      it('has nothing cut off at 320 px from right to left', async () => {
        await setViewport(320);
        const parent = await fixture('<div dir="rtl"></div>');
        const element = await show(tag, { parent, data: longCareer() });
        expect(overflowing(element)).to.deep.equal([]);
      });

      it('takes letters, words and lines further apart, with nothing cut off', async () => {
        await setViewport(320);
        const parent = await fixture(
          '<div style="letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.5"></div>',
        );
        const element = await show(tag, { parent, data: careerFor(tag) });
        await unfold(element);
        expect(overflowing(element)).to.deep.equal([]);
        for (const text of allFlat(element, 'p, li, button, select, dd, label')) {
          const { letterSpacing, wordSpacing, fontSize } = getComputedStyle(text);
          expect(parseFloat(letterSpacing), textOf(text)).to.be.greaterThan(1);
          expect(parseFloat(wordSpacing), textOf(text)).to.be.greaterThan(1.5);
          expect(parseFloat(fontSize)).to.be.at.least(13);
        }
      });

      for (const [name, change] of STATES[tag]) {
        it(`can be walked with Tab and back ${name}`, async () => {
          const [before, after] = [
            document.createElement('button'),
            document.createElement('button'),
          ];
          before.textContent = 'Before';
          after.textContent = 'After';
          const parent = await fixture('<div></div>');
          parent.append(before);
          const element = await show(tag, { parent, data: careerFor(tag) });
          parent.append(after);
          await change(element);
          await element.updateComplete;
          const stops = stopsOf(element);
          expect(stops.length).to.be.at.least(FEWEST[tag] ?? 2);
          before.focus();
          const walked: Element[] = [];
          for (let i = 0; i <= stops.length; i += 1) {
            await press('Tab');
            const stop = focused()!;
            if (stop === after) break;
            walked.push(stop);
            expectRing(stop);
          }
          expect(walked.map(nameOf)).to.deep.equal(stops.map(nameOf));
          expect(focused()).to.equal(after);
          await press('Shift+Tab');
          expect(focused()).to.equal(stops.at(-1) ?? before);
        });
      }

      it('has a name for everything that can be reached', async () => {
        const element = await show(tag, { data: careerFor(tag) });
        expect(stopsOf(element).map(nameOf)).not.to.include('');
      });

      it('has rows and buttons that are high enough to hit', async () => {
        await setViewport(320);
        const element = await show(tag, { data: careerFor(tag) });
        for (const it of allFlat(element, '[part~=button], select')) {
          if (!it.checkVisibility()) continue;
          expect(it.getBoundingClientRect().height, textOf(it)).to.be.at.least(44 * (13 / 16));
        }
      });

      if (canEmulateMedia) {
        it('moves nothing when less motion is wanted', async () => {
          await emulateMedia({ reducedMotion: 'reduce' });
          const element = await show(tag, { data: careerFor(tag) });
          const moving = allFlat(element, '*').filter((it) => {
            const { transitionProperty, transitionDuration, animationName } = getComputedStyle(it);
            // A colour that changes moves nothing.
            const isMoving =
              transitionProperty !== 'color' && !/^[0s, ]+$/.test(transitionDuration);
            return isMoving || animationName !== 'none';
          });
          expect(moving).to.deep.equal([]);
        });
      }
    });
  }

  if (canEmulateMedia) {
    // The colours are the visitor's own then: no contrast is to be checked.
    it('has a ring around what has the focus in forced colours too', async () => {
      await emulateMedia({ forcedColors: 'active' });
      const parent = await fixture('<div><button>Before</button></div>');
      const guide = await show('peer-career-path', { parent, data: sampleCareer() });
      await unfold(guide);
      parent.querySelector('button')!.focus();
      for (const stop of stopsOf(guide)) {
        await press('Tab');
        expect(focused(), nameOf(stop)).to.equal(stop);
        expectRing(stop);
      }
    });
  }

  it('has no fault with all of them on one page, wide, from right to left', async () => {
    await setViewport(1024);
    const parent = await fixture('<div dir="rtl" lang="en"></div>');
    const data = sampleCareer();
    for (const tag of ALL_TAGS) await show(tag, { parent, data });
    await expectAccessible(parent);
  });

  it('has no fault with 40 rungs and 40 steps', async () => {
    const ids = Array.from({ length: 40 }, (_, i) => `rung-${i}`);
    const data = sampleCareer({
      levels: ids.map((id) => sampleLevel(id)),
      pay: ids.map((id, i) => samplePay(id, { range: { min: 1000 * i, max: 1000 * i + 5000 } })),
      steps: sampleSteps(40),
    });
    const parent = await fixture('<div></div>');
    for (const tag of TAGS) await show(tag, { parent, data });
    await expectAccessible(parent);
  });

  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`has headings in order, none left out, from level ${level} on`, async () => {
      const parent = await fixture('<div></div>');
      for (const tag of ALL_TAGS) {
        const attributes = { 'heading-level': String(level) };
        const element = await show(tag, { parent, data: careerFor(tag), attributes });
        const levels = allFlat(element, 'h1, h2, h3, h4, h5, h6').map((it) =>
          Number(it.localName[1]),
        );
        expect(levels[0], tag).to.equal(level);
        expect(Math.min(...levels), tag).to.equal(level);
        const skipped = levels.filter((it, i) => i > 0 && it > levels[i - 1]! + 1);
        expect(skipped, `${tag}: ${levels.join(' ')}`).to.deep.equal([]);
      }
      await expectAccessible(parent);
    });
  }
});

/** Somebody who uses the keyboard sees where they are. */
function expectRing(stop: Element): void {
  const rings = [getComputedStyle(stop), getComputedStyle(stop, '::after')];
  const hasRing = rings.some(
    ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
  );
  expect(hasRing, `a ring around ${nameOf(stop)} in ${engine}`).to.equal(true);
}
