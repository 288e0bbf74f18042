import { expect } from 'chai';
import { ALL_TAGS, mount, part, textOf } from '../support/element.js';
import { fixture } from '../support/fixture.js';
import { sampleCareer } from '../support/sample-career.js';

/** Characters: a longer line loses the eye on its way back. */
const LONGEST_LINE = 66;
const LONG =
  'Some words that make a line of text go on for as long as there is room for it. '.repeat(9);

/** All elements in a shadow root and in those inside it. */
function within(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((it) => [
    it,
    ...(it.shadowRoot ? within(it.shadowRoot) : []),
  ]);
}

/** The lines of an element's own text that are too long, in a container of 2560 pixels. */
function longLines(element: Element): string[] {
  return within(element.shadowRoot!).flatMap((it) => {
    if (!it.matches('p, li, dd, bdi, span, a') || !it.checkVisibility()) return [];
    const probe = document.createElement('span');
    probe.style.cssText = 'position: absolute; inline-size: 66ch';
    it.append(probe);
    const longest = probe.getBoundingClientRect().width;
    probe.remove();
    const range = document.createRange();
    const texts = [...it.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    const widths = texts.flatMap((node) => {
      range.selectNodeContents(node);
      return [...range.getClientRects()].map(({ width }) => width);
    });
    return Math.max(0, ...widths) > longest + 1 ? [textOf(it).slice(0, 60)] : [];
  });
}

describe(`in 2560 pixels, lines of more than ${LONGEST_LINE} characters and empty ends of rows`, () => {
  for (const tag of ALL_TAGS) {
    it(`are not in ${tag}`, async () => {
      const parent = await fixture<HTMLElement>('<div></div>');
      parent.style.inlineSize = '2560px';
      const sample = sampleCareer();
      const data = {
        ...sample,
        summary: LONG,
        steps: sample.steps?.map((step) => ({ ...step, summary: LONG })),
        faq: sample.faq?.map((it) => ({ ...it, answer: LONG })),
        levels: sample.levels?.map((level) => ({ ...level, summary: LONG, tips: [LONG] })),
        sources: sample.sources.map((source) => ({ ...source, note: LONG })),
      };
      const element = await mount(tag, { data: data as typeof sample, parent });
      expect(longLines(element)).to.deep.equal([]);
      const [around, own] = [parent, part(element, 'base')].map((it) => it.getBoundingClientRect());
      expect(own!.width).to.be.at.most(1440);
      expect(own!.left - around!.left, 'in the middle').to.be.closeTo(
        around!.right - own!.right,
        1,
      );
    });
  }
});
