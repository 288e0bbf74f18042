import { expect } from 'chai';
import { all, mount, parts, TAGS, type AnyPeerElement } from '../support/element.js';
import { fixture } from '../support/fixture.js';
import { canEmulateMedia, emulateMedia } from '../support/page.js';
import { sampleCareer } from '../support/sample-career.js';

/** Milliseconds: longer, and a person waits for it. */
const LONGEST = 200;

const motions = (element: AnyPeerElement) =>
  parts(element, 'base')[0]!.getAnimations({ subtree: true }) as CSSTransition[];

/** What moves of which node, like `scale of li.rung::after`. */
function moved(element: AnyPeerElement): string[] {
  const found = motions(element).flatMap(({ transitionProperty, effect }) => {
    const { target, pseudoElement } = effect as KeyframeEffect;
    // WebKit also moves what is not drawn.
    if (pseudoElement && getComputedStyle(target!, pseudoElement).content === 'none') return [];
    const [name] = target!.classList;
    return `${transitionProperty} of ${target!.localName}.${name}${pseudoElement ?? ''}`;
  });
  return found.sort();
}

async function mountIn(width: string, tag: (typeof TAGS)[number]): Promise<AnyPeerElement> {
  const parent = await fixture<HTMLElement>('<div></div>');
  parent.style.inlineSize = width;
  return mount(tag, { data: sampleCareer(), parent, attributes: { storage: 'none' } });
}

interface Case {
  title: string;
  tag: (typeof TAGS)[number];
  width: string;
  change: (element: AnyPeerElement) => void;
  moved: string[];
}

const choose = (element: AnyPeerElement) => all(element, '.cover')[1]!.click();

const CASES: Case[] = [
  {
    title: 'the path of a narrow ladder goes on to the rung that is chosen',
    tag: 'peer-career-ladder',
    width: '20em',
    change: choose,
    moved: ['scale of li.rung::after'],
  },
  {
    title: 'the station of a stair swells when it is chosen, and the one before shrinks',
    tag: 'peer-career-ladder',
    width: '60em',
    change: choose,
    moved: ['scale of div.tread::after', 'scale of div.tread::after'],
  },
  {
    title: 'the bar of the rung that is chosen grows',
    tag: 'peer-salary-chart',
    width: '40em',
    change: choose,
    moved: ['scale of rect.range'],
  },
  {
    title: 'progress goes on when an action is ticked',
    tag: 'peer-step-checklist',
    width: '40em',
    change: (element) => all(element, 'input')[0]!.click(),
    moved: ['width of rect.walked'],
  },
];

describe('motion', () => {
  for (const { title, tag, width, change, moved: expected } of CASES) {
    it(title, async () => {
      const element = await mountIn(width, tag);
      expect(moved(element), 'before').to.deep.equal([]);
      change(element);
      await element.updateComplete;
      expect(moved(element)).to.deep.equal(expected);
      for (const { effect } of motions(element)) {
        expect(effect!.getComputedTiming().endTime).to.be.within(1, LONGEST);
      }
    });

    if (canEmulateMedia) {
      it(`${title}: at once, where less motion is wanted`, async () => {
        await emulateMedia({ reducedMotion: 'reduce' });
        const element = await mountIn(width, tag);
        change(element);
        await element.updateComplete;
        expect(moved(element)).to.deep.equal([]);
        await emulateMedia({});
      });
    }
  }

  it('a bar grows from its low end, and is as long as it was in the end', async () => {
    const element = await mountIn('40em', 'peer-salary-chart');
    const bar = () => all(element, '.range')[1]!.getBoundingClientRect();
    const { left, width } = bar();
    choose(element);
    await element.updateComplete;
    const [motion] = motions(element);
    motion!.pause();
    for (const [share, at] of [
      [0, 0],
      [0.5, 90],
      [1, 180],
    ] as const) {
      motion!.currentTime = at;
      expect(bar().left, `start at ${at} ms`).to.be.closeTo(left, 2);
      expect(bar().width, `length at ${at} ms`).to.be.closeTo(width * share, 3);
    }
  });
});
