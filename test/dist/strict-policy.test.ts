import { expect } from 'chai';
import { all, button, part, statesOf, textOf, wordsOf } from '../support/element.js';
import {
  cdnAddress,
  moduleScript,
  openPage,
  classicScript,
  type PartnerPage,
} from '../support/partner-page.js';
import {
  current,
  flatText,
  link,
  links,
  sectionNames,
  SECTION_NAMES,
  titleOf,
  untilDrawn,
  untilIs,
  within,
  type Guide,
} from '../support/guide.js';
import { until } from '../support/until.js';
import { printPlan, troubleOn, untilReady, walkAdvisor, walkAll } from '../support/walk.js';

const SCRIPTS: [name: string, head: string][] = [
  ['the script for all elements', moduleScript('peer-career.js')],
  [
    'the scripts for single elements',
    ['peer-career-ladder.js', 'peer-salary-chart.js', 'peer-step-checklist.js']
      .map(moduleScript)
      .join(''),
  ],
  ['the classic script', classicScript('peer-career.iife.js')],
];

const openStrict = (head: string, duplicates = '') =>
  openPage('strict', { fields: { head, duplicates } });

/** The policy is there to forbid: what it forbids a test to do shows that it is in force. */
async function expectInForce({ document, window }: PartnerPage): Promise<void> {
  const style = document.createElement('style');
  style.textContent = 'body { margin: 99px }';
  document.head.append(style);
  const { violations } = window.recorded;
  await until(() => violations.some((text) => text.startsWith('style-src')), 'for the style');
  expect(window.getComputedStyle(document.body).marginTop).not.to.equal('99px');
  if (!('trustedTypes' in window)) return;
  expect(() => (document.createElement('p').innerHTML = '<b>b</b>')).to.throw();
}

describe('on a page that allows nothing but the script', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  for (const [name, head] of SCRIPTS) {
    describe(`with ${name}`, () => {
      it('three bare tags show the career, in full and in their own look', async () => {
        const page = await openStrict(head);
        await untilReady(page);
        const ladder = page.one('peer-career-ladder');
        const chart = page.one('peer-salary-chart');
        const checklist = page.one('peer-step-checklist');
        expect(all(ladder, '[part~=rung]')).to.have.length(5);
        expect(all(chart, '[part~=row]')).to.have.length(5);
        expect(all(checklist, '[part~=step]')).to.have.length(10);
        expect(wordsOf(ladder)).to.include('Peer Support');
        expect(wordsOf(chart)).to.match(/Pay starts at \$/);
        expect(wordsOf(checklist)).to.match(/0 of \d+ actions, 0 of 10 steps/);
        expect(ladder.querySelector('a')!.checkVisibility(), 'the link inside').to.equal(false);
        for (const element of [ladder, chart, checklist]) {
          const base = page.window.getComputedStyle(part(element, 'base'));
          expect([base.display, parseFloat(base.rowGap) > 0]).to.deep.equal(['grid', true]);
          expect(base.containerType).to.equal('inline-size');
        }
        expect(troubleOn(page)).to.deep.equal([]);
        await expectInForce(page);
      });

      it('every button and box does what it says, and nothing is forbidden', async () => {
        const page = await openStrict(head);
        await walkAll(page);
        expect(troubleOn(page)).to.deep.equal([]);
        await expectInForce(page);
      });
    });
  }

  const guideScripts: [name: string, head: string][] = [
    SCRIPTS[0]!,
    ['the guide’s own script', moduleScript('peer-career-path.js')],
    SCRIPTS[2]!,
  ];
  for (const [name, head] of guideScripts) {
    describe(`with ${name}, a guide`, () => {
      /** Puts a guide on the page and waits for all that is in it. */
      async function addGuide(page: PartnerPage, attributes: Record<string, string>) {
        await page.window.customElements.whenDefined('peer-career-path');
        const guide = page.document.createElement('peer-career-path');
        for (const [key, value] of Object.entries(attributes)) guide.setAttribute(key, value);
        page.document.body.prepend(guide);
        await untilDrawn(guide);
        return guide;
      }
      const descriptions = ({ document }: PartnerPage) =>
        [...document.head.querySelectorAll('script[type="application/ld+json"]')].map(
          (script) => JSON.parse(script.textContent) as { name: string; '@context': string },
        );
      const isDrawn = (page: PartnerPage, guide: Guide) => {
        expect(sectionNames(guide)).to.deep.equal(SECTION_NAMES);
        const { display } = page.window.getComputedStyle(part(guide, 'base'));
        expect(display, 'styled').to.equal('grid');
        const skills = within(guide, 'peer-skill-list');
        expect(page.window.getComputedStyle(part(skills, 'filter')).display).to.equal('flex');
      };

      it('is drawn in full and in its own look, in both languages', async () => {
        const page = await openStrict(head);
        const guide = await addGuide(page, {});
        isDrawn(page, guide);
        guide.lang = 'es';
        await untilIs(() => titleOf(guide, 'skills'), 'Habilidades', 'the heading');
        await untilDrawn(guide);
        isDrawn(page, guide);
        expect(flatText(guide)).to.include('Si hoy es un día difícil');
        expect(troubleOn(page)).to.deep.equal([]);
        await expectInForce(page);
      });

      it('describes the career in the head, once, and takes it out again', async () => {
        const page = await openStrict(head);
        const guide = await addGuide(page, { 'json-ld': '' });
        const other = await addGuide(page, { 'json-ld': '' });
        const names = () => descriptions(page).map((it) => it.name);
        await untilIs(names, ['Peer Support Specialist'], 'names in the head');
        expect(descriptions(page)[0]!['@context']).to.equal('https://schema.org');
        guide.remove();
        // The second guide may still be on its way to it: what counts is that one of them stays.
        await untilIs(names, ['Peer Support Specialist'], 'names in the head');
        other.removeAttribute('json-ld');
        await untilIs(names, [], 'names in the head');
        expect(troubleOn(page)).to.deep.equal([]);
        await expectInForce(page);
      });

      it('leads to its sections, and does what its buttons say', async () => {
        const page = await openStrict(head);
        const guide = await addGuide(page, {});
        button(guide, /^On this page$/).click();
        await guide.updateComplete;
        expect(links(guide)[0]!.checkVisibility()).to.equal(true);
        link(guide, 'faq').click();
        await untilIs(() => page.window.location.hash, '#peer-section=faq', 'the address');
        await untilIs(() => current(guide), ['faq'], 'the mark');
        const faq = within(guide, 'peer-career-faq');
        button(faq, /^Show all answers$/).click();
        await faq.updateComplete;
        expect(all(faq, '[part~=question__answer] p')[0]!.checkVisibility()).to.equal(true);
        const skills = within(guide, 'peer-skill-list');
        const select = all<HTMLSelectElement>(skills, 'select')[0]!;
        select.selectedIndex = 1;
        select.dispatchEvent(new page.window.Event('change'));
        await skills.updateComplete;
        expect(textOf(all(skills, '[role=status]')[0]!)).to.match(/^(?:\d|1[0-4]) of 15 skills/);
        button(within(guide, 'peer-salary-chart'), /^Compare/).click();
        await until(() => /Similar jobs, for/.test(flatText(guide)), 'for similar jobs');
        all<HTMLInputElement>(within(guide, 'peer-step-checklist'), 'input')[0]!.click();
        await until(() => /\b1 of \d+ actions/.test(flatText(guide)), 'for the tick');
        expect(troubleOn(page)).to.deep.equal([]);
        await expectInForce(page);
      });
    });
  }

  for (const [name, head] of [
    SCRIPTS[0]!,
    ['the advisor’s own script', moduleScript('peer-career-advisor.js')],
    SCRIPTS[2]!,
  ] as const) {
    it(`with ${name}, a plan is made, taken along in every way and printed`, async () => {
      const page = await openStrict(head);
      await page.window.customElements.whenDefined('peer-career-advisor');
      const advisor = page.document.createElement('peer-career-advisor');
      page.document.body.prepend(advisor);
      expect(await walkAdvisor(page, advisor)).to.match(
        /^BEGIN:VCALENDAR[^]+DTSTART;VALUE=DATE:2027/,
      );
      const paper = await printPlan(advisor);
      expect(paper.querySelectorAll('h3').length, 'steps').to.equal(10);
      expect(
        paper.defaultView!.getComputedStyle(paper.querySelector('main')!).columnCount,
      ).to.equal('2');
      expect(troubleOn(page)).to.deep.equal([]);
      await expectInForce(page);
    });
  }

  describe('with two copies of the script', () => {
    const copies = () =>
      [1, 2].map(() => moduleScript(cdnAddress('dist/cdn/peer-career.js'))).join('');

    it('all is well when the policy says allow-duplicates', async () => {
      const page = await openStrict(copies(), "'allow-duplicates'");
      await walkAll(page);
      expect(troubleOn(page)).to.deep.equal([]);
      await expectInForce(page);
    });

    it('the first copy works all the same when it does not', async () => {
      const page = await openStrict(copies());
      await walkAll(page);
      expect(page.window.recorded.messages).to.deep.equal([]);
      // Where the browser knows no trusted types, nothing is forbidden.
      const expected = 'trustedTypes' in page.window ? ['trusted-types'] : [];
      expect(page.window.recorded.violations.map((it) => it.split(':')[0])).to.deep.equal(expected);
    });
  });

  it('a file that the policy does not let in is an error with the link in its place', async () => {
    const page = await openStrict(moduleScript('peer-career.js'));
    await untilReady(page);
    const ladder = page.one('peer-career-ladder');
    ladder.setAttribute('src', '/dist/data/any.json');
    await until(() => statesOf(ladder).join() === 'error', 'for the error');
    expect(ladder.querySelector('a')!.checkVisibility()).to.equal(true);
    expect(page.window.recorded.errors).to.deep.equal([]);
    expect(page.window.recorded.messages.length).to.be.at.most(1);
    expect(page.window.recorded.violations.join()).to.match(/^connect-src: \S+any\.json$/);
  });
});
