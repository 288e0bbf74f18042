import { expect } from 'chai';
import type { CareerPath } from '../../src/index.js';
import {
  all,
  mount,
  part,
  parts,
  textOf,
  untilState,
  wordsOf,
  expectNothingShown,
} from '../support/element.js';
import { fixture } from '../support/fixture.js';
import { setViewport } from '../support/page.js';
import { sampleCareer, withoutSections } from '../support/sample-career.js';
import { expectUndrawable } from '../support/undrawable.js';
import { until } from '../support/until.js';

type Overview = HTMLElementTagNameMap['peer-role-overview'];

const mountOverview = (data: CareerPath, attributes = {}, parent?: Element) =>
  mount('peer-role-overview', { data, attributes, ...(parent && { parent }) });

const bare = (change: Partial<CareerPath> = {}): CareerPath => ({
  ...withoutSections(sampleCareer()),
  ...change,
});

/** The lists by the text of their headings, in their order. */
function groups(overview: Overview): Record<string, string[]> {
  return Object.fromEntries(
    parts(overview, 'group').map((group) => [
      textOf(group.querySelector('[part~=subheading]')!),
      [...group.querySelectorAll('li')].map(textOf),
    ]),
  );
}

const langOf = (overview: Overview, text: string) =>
  all(overview, '*')
    .filter((it) => textOf(it).includes(text))
    .at(-1)!
    .closest('[lang]')!
    .getAttribute('lang');

const code = (change = {}) => ({
  ...sampleCareer().occupation!.codes[0]!,
  ...change,
});

describe('peer-role-overview', () => {
  describe('shows', () => {
    it('the role in a sentence, then what it is and is not, where, when, and the specialties', async () => {
      const overview = await mountOverview(sampleCareer());
      expect(parts(overview, 'summary').map(textOf)).to.deep.equal([
        'A welder joins parts so that they hold.',
        'It is hot and loud, and you see what you made.',
      ]);
      const shown = groups(overview);
      expect(Object.values(shown).slice(0, 5)).to.deep.equal([
        ['Melting edges together', 'Checking each seam'],
        ['Casting iron'],
        ['Workshops', 'Shipyards'],
        ['Early shifts'],
        ['Pipelines'],
      ]);
      expect(Object.keys(shown)[1]).to.match(/not/);
    });

    it('each list named by its heading, one level below that of the element', async () => {
      const overview = await mountOverview(sampleCareer(), { 'heading-level': '3' });
      expect(part(overview, 'heading').localName).to.equal('h3');
      for (const group of parts(overview, 'group')) {
        const heading = group.querySelector('[part~=subheading]')!;
        expect(heading.localName).to.equal('h4');
        expect(group.querySelector('ul')!.getAttribute('aria-labelledby')).to.equal(heading.id);
      }
      const ids = all(overview, '[id]').map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
    });

    it('which career it is of, to those who do not see the page', async () => {
      const overview = await mountOverview(sampleCareer());
      const heading = part(overview, 'heading');
      expect(textOf(heading)).to.equal('About this role: Welder');
      const unseen = heading.querySelector('.sr')!.getBoundingClientRect();
      expect(unseen.width * unseen.height).to.be.at.most(1);
    });

    it('how official statistics count the role, and how well that fits', async () => {
      const codes = (['exact', 'broad', 'related'] as const).map((match, i) =>
        code({ match, code: `51-000${i}`, title: `Title ${i}`, evidence: `Because ${i}.` }),
      );
      const overview = await mountOverview(bare({ occupation: { codes, note: 'Three codes.' } }));
      const statistics = part(overview, 'group');
      expect(textOf(statistics)).to.include('Three codes.');
      expect([...statistics.querySelectorAll('li')].map(textOf)).to.deep.equal([
        'Title 0 (SOC 2018, 51-0000). The same job. Because 0.',
        'Title 1 (SOC 2018, 51-0001). Counts this job among others. Because 1.',
        'Title 2 (SOC 2018, 51-0002). A similar job. Because 2.',
      ]);
    });

    it('the built-in career in the language of the page', async () => {
      const parent = await fixture('<div lang="es"></div>');
      const overview = await mount('peer-role-overview', { parent });
      await untilState(overview, 'ready');
      expect(textOf(part(overview, 'heading'))).to.match(/^Qué es este trabajo/);
      expect(Object.keys(groups(overview))).to.include('Dónde se trabaja');
      parent.setAttribute('lang', 'en');
      await until(() => /About this role/.test(wordsOf(overview)), 'for English');
      expect(Object.keys(groups(overview))).to.include('Where people work');
    });

    it('text as it is, never as markup', async () => {
      const text = '<b>Bold</b> & "Co"';
      const overview = await mountOverview(
        bare({
          role: { summary: text, is: [text], isNot: [text] },
          workEnvironment: { summary: text, settings: [text] },
          occupation: { codes: [code({ title: text, evidence: text })], note: text },
        }),
      );
      expect(wordsOf(overview).split(text)).to.have.length(9);
      expect(all(overview, 'b')).to.deep.equal([]);
    });

    it('a career that was changed and handed over anew', async () => {
      const career = sampleCareer();
      const overview = await mountOverview(career);
      overview.data = { ...career, role: { summary: 'Another.', is: ['One thing'] } };
      await overview.updateComplete;
      expect(textOf(parts(overview, 'summary')[0]!)).to.equal('Another.');
      const shown = Object.values(groups(overview));
      expect(shown[0]).to.deep.equal(['One thing']);
      expect(shown.flat()).not.to.include('Casting iron');
    });
  });

  describe('leaves out', () => {
    it('what the role is not, when nobody says so', async () => {
      const overview = await mountOverview(bare({ role: { summary: 'Short.', is: ['A job'] } }));
      expect(groups(overview)).to.deep.equal({ 'What the work is': ['A job'] });
    });

    it('lists without an entry, with their headings', async () => {
      const overview = await mountOverview(
        bare({
          role: { summary: 'Short.', is: [], isNot: [] },
          workEnvironment: { settings: [], schedule: ['Nights'], specialties: [] },
        }),
      );
      expect(groups(overview)).to.deep.equal({ 'When people work': ['Nights'] });
    });

    it('the role itself, when only the place of work is known', async () => {
      const overview = await mountOverview(bare({ workEnvironment: { settings: ['Yards'] } }));
      expect(parts(overview, 'summary')).to.deep.equal([]);
      expect(groups(overview)).to.deep.equal({ 'Where people work': ['Yards'] });
      expect(part(overview, 'heading').checkVisibility()).to.equal(true);
    });

    it('the note on statistics, when there is none', async () => {
      const overview = await mountOverview(bare({ occupation: { codes: [code()] } }));
      expect(part(overview, 'group').querySelectorAll('p')).to.have.length(0);
    });

    const nothing: [string, Partial<CareerPath>][] = [
      ['no section at all', {}],
      ['a place of work of which nothing is known', { workEnvironment: {} }],
      ['lists that are empty', { workEnvironment: { settings: [], schedule: [] } }],
      ['statistics that name no code', { occupation: { codes: [] } }],
    ];
    for (const [name, change] of nothing) {
      it(`everything for ${name}, and takes no room`, async () => {
        const overview = await mountOverview(bare(change));
        expectNothingShown(overview);
      });
    }
  });

  describe('with a career in another language', () => {
    it('marks its texts, and not the words of the element', async () => {
      const overview = await mountOverview(sampleCareer({ lang: 'fr' }));
      const ofCareer = [
        'joins parts',
        'hot and loud',
        'Melting',
        'Shipyards',
        'Cutters',
        'by hand',
      ];
      expect(ofCareer.map((text) => langOf(overview, text))).to.deep.equal(
        ofCareer.map(() => 'fr'),
      );
      const own = ['What the work is', 'Where people work', 'In official', 'Counts this job'];
      expect(own.map((text) => langOf(overview, text))).to.deep.equal(own.map(() => 'en'));
    });

    it('marks nothing when both speak the same, in whichever country', async () => {
      const overview = await mountOverview(sampleCareer({ lang: 'en-GB' }));
      expect(langOf(overview, 'Melting')).to.equal('en');
    });

    it('runs from right to left on a page that does not, and the other way round', async () => {
      const overview = await mountOverview(sampleCareer({ lang: 'ar', dir: 'rtl' }));
      expect(getComputedStyle(part(overview, 'base')).direction).to.equal('rtl');
      const parent = await fixture('<div dir="rtl" lang="ar"></div>');
      const other = await mountOverview(sampleCareer({ dir: 'ltr' }), {}, parent);
      expect(getComputedStyle(part(other, 'base')).direction).to.equal('ltr');
    });

    it('ends an English item of a list with its full stop on a page from right to left', async () => {
      const parent = await fixture('<div dir="rtl" lang="en"></div>');
      const role = { summary: 'Text.', is: ['You listen.'] };
      const overview = await mountOverview(sampleCareer({ role }), {}, parent);
      const item = all(overview, 'li').find((it) => textOf(it) === 'You listen.')!;
      const text = [...item.querySelector('bdi')!.childNodes].find((it) =>
        it.textContent?.includes('listen'),
      )!;
      const start = text.textContent!.indexOf('You');
      const leftOf = (offset: number) => {
        const range = new Range();
        range.setStart(text, start + offset);
        range.setEnd(text, start + offset + 1);
        return range.getBoundingClientRect().left;
      };
      expect(leftOf('You listen.'.length - 1)).to.be.greaterThan(leftOf(0));
    });
  });

  describe('is drawn', () => {
    it('with its lists side by side on a wide page, and one below the other on a narrow one', async () => {
      await setViewport(1024);
      const overview = await mountOverview(sampleCareer());
      const lefts = () =>
        new Set(
          parts(overview, 'group')
            .slice(0, 5)
            .map((group) => Math.round(group.getBoundingClientRect().left)),
        ).size;
      expect(lefts()).to.be.greaterThan(1);
      await setViewport(320);
      expect(lefts()).to.equal(1);
    });

    it('with no list torn apart between two columns', async () => {
      await setViewport(700);
      const overview = await mountOverview(sampleCareer());
      for (const group of parts(overview, 'group')) {
        expect(group.getClientRects(), textOf(group)).to.have.length(1);
      }
    });
  });

  describe('tells of a mistake, and draws nothing of it, when', () => {
    const cases: [string, Record<string, unknown>][] = [
      ['the role is a text', { role: 'A welder' }],
      ['the role is not told', { role: { is: ['A job'] } }],
      ['the summary is an object', { role: { summary: { en: 'A job' }, is: ['A job'] } }],
      ['a list is a text', { role: { summary: 'A job.', is: 'A job' } }],
      ['a list is an object', { role: { summary: 'A job.', is: { first: 'A job' } } }],
      ['an entry is an object', { role: { summary: 'A job.', is: [{ text: 'A job' }] } }],
      ['the place of work is null', { workEnvironment: null }],
      ['statistics have no codes', { occupation: {} }],
      ['a code is missing', { occupation: { codes: [null] } }],
      ['a code has no title', { occupation: { codes: [code({ title: undefined })] } }],
    ];
    for (const [name, change] of cases) {
      it(name, () => expectUndrawable('peer-role-overview', change));
    }
  });
});
