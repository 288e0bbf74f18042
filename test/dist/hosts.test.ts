import { expect } from 'chai';
import { statesOf, TAGS, wordsOf } from '../support/element.js';
import { onOtherOrigin } from '../support/page.js';
import {
  classicScript,
  moduleScript,
  openPage,
  openPageWith,
  PAUSE,
  type PartnerPage,
  release,
  siteAddress,
} from '../support/partner-page.js';
import { sampleCareer, sampleLevel, samplePay } from '../support/sample-career.js';
import { nextFrame, until } from '../support/until.js';
import { BARE, markedRow, openRung, troubleOn, untilReady, walkAll } from '../support/walk.js';

/** Index of the rung `senior` in the built-in career. */
const SENIOR = 2;

/** JSON of a career that shows these words in each of the elements. */
const lateCareer = () =>
  JSON.stringify(
    sampleCareer({
      levels: [sampleLevel('only', { title: 'Late career' })],
      pay: [samplePay('only', { range: { min: 30_000, max: 40_000 } })],
      steps: [{ id: 'only-step', title: 'Late career', summary: 'Text.' }],
    }),
  );

describe('on hosts of many kinds', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  it('the classic script works from a server that lets no other origin read', async () => {
    const script = onOtherOrigin(siteAddress('plain', 'dist/cdn/peer-career.iife.js'));
    const answer = await fetch(script).catch(() => undefined);
    expect(answer, 'readable from here').to.equal(undefined);
    const page = await openPageWith(classicScript(script), BARE);
    await walkAll(page);
    expect(troubleOn(page)).to.deep.equal([]);
  });

  it('the module script works from another origin', async () => {
    const page = await openPageWith(moduleScript('peer-career.js'), BARE);
    await walkAll(page);
    expect(troubleOn(page)).to.deep.equal([]);
  });

  it('the module script works from the page’s own server', async () => {
    const page = await openPageWith(
      moduleScript(siteAddress('plain', 'dist/cdn/peer-career.js')),
      BARE,
    );
    await walkAll(page);
    expect(troubleOn(page)).to.deep.equal([]);
  });

  it('the links inside stay where a server does not let the module script through', async () => {
    const script = onOtherOrigin(siteAddress('plain', 'dist/cdn/peer-career.js'));
    const page = await openPageWith(
      moduleScript(script),
      '<peer-career-ladder><a href="/careers">Read about this career</a></peer-career-ladder>',
    );
    const ladder = page.one('peer-career-ladder');
    expect(ladder.shadowRoot).to.equal(null);
    expect(ladder.querySelector('a')!.checkVisibility()).to.equal(true);
  });

  it('a page where scripts do not run shows the links inside the tags', async () => {
    const { document, window } = await openPage('no-script', { sandbox: 'allow-same-origin' });
    expect(window.recorded, 'a script ran').to.equal(undefined);
    const links = [...document.querySelectorAll('a')];
    expect(links.map(({ textContent }) => textContent)).to.deep.equal([
      'Read about the ladder',
      'Read about pay',
      'Read about the steps',
    ]);
    for (const link of links) {
      expect(link.checkVisibility()).to.equal(true);
      expect(link.getBoundingClientRect().height).to.be.greaterThan(0);
    }
  });

  for (const tag of TAGS) {
    /** Opens a page that stops before the career, and waits for the element. */
    async function openLate(career: string) {
      const fields = { 'start-tag': `<${tag}>`, 'end-tag': `</${tag}>`, career };
      const page = await openPage('late', { fields, early: true });
      const element = await until(() => page.document.querySelector(tag)!, 'for the first half');
      await until(() => element.shadowRoot, 'for the element');
      return { page, element };
    }

    /** A moment later the link is still there, and nothing else. */
    async function expectToWait(page: PartnerPage, element: Element): Promise<void> {
      for (let frames = 0; frames < 10; frames += 1) await nextFrame();
      expect(page.document.readyState).to.equal('loading');
      expect(element.querySelector('a')!.checkVisibility(), 'the link').to.equal(true);
      expect(statesOf(element)).to.deep.equal(['loading']);
    }

    async function expectInTheEnd(page: PartnerPage, element: Element): Promise<void> {
      await until(() => wordsOf(element).includes('Late career'), 'for the career');
      await until(() => page.document.readyState === 'complete', 'for the rest of the page');
      expect(page.window.recorded.texts.join(' ')).not.to.match(/Peer Support|Get to know/);
      expect(troubleOn(page)).to.deep.equal([]);
    }

    it(`a ${tag} whose career comes late in the page never shows the built-in one`, async () => {
      const { page, element } = await openLate(lateCareer());
      await expectToWait(page, element);
      await release(page.key);
      await expectInTheEnd(page, element);
    });

    it(`a ${tag} whose career comes in two pieces waits for the second`, async () => {
      const { page, element } = await openLate(lateCareer().replace('{', `{${PAUSE}`));
      await release(page.key);
      await until(() => element.querySelector('script'), 'for the first piece');
      await expectToWait(page, element);
      await release(page.key);
      await expectInTheEnd(page, element);
    });
  }

  it('a bare tag at the very end of a page shows the built-in career once the page is there', async () => {
    const page = await openPageWith(classicScript('peer-career.iife.js'), '<peer-career-ladder>');
    await untilReady(page);
    expect(wordsOf(page.one('peer-career-ladder'))).to.include('Peer Support');
  });

  it('a link on the page opens a rung, in the ladder and in the chart', async () => {
    const page = await openPageWith(
      moduleScript('peer-career.js'),
      `${BARE}<a href="#peer-level=senior">What seniors do</a>`,
    );
    await untilReady(page);
    expect(page.one('peer-career-ladder').level).not.to.equal('senior');
    page.document.querySelector('a')!.click();
    await until(
      () =>
        openRung(page.one('peer-career-ladder')) === SENIOR &&
        markedRow(page.one('peer-salary-chart')) === SENIOR,
      'for the rung',
    );
    expect(troubleOn(page)).to.deep.equal([]);
  });

  it('ticks stay for the next visit', async () => {
    const open = () =>
      openPageWith(moduleScript('peer-career.js'), '<peer-step-checklist></peer-step-checklist>');
    const first = await open();
    await untilReady(first);
    first.one('peer-step-checklist').shadowRoot!.querySelector('input')!.click();
    const second = await open();
    await untilReady(second);
    expect(wordsOf(second.one('peer-step-checklist'))).to.match(/\b1 of \d+ actions/);
  });
});
