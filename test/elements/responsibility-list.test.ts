import { expect } from 'chai';
import type { CareerPath } from '../../src/index.js';
import {
  all,
  mount,
  one,
  part,
  parts,
  textOf,
  untilState,
  expectNothingShown,
} from '../support/element.js';
import { fixture } from '../support/fixture.js';
import { setViewport } from '../support/page.js';
import { sampleCareer, withoutSections } from '../support/sample-career.js';
import { expectUndrawable } from '../support/undrawable.js';

type List = HTMLElementTagNameMap['peer-responsibility-list'];

const mountList = (data: CareerPath, attributes = {}, parent?: Element) =>
  mount('peer-responsibility-list', { data, attributes, ...(parent && { parent }) });

const group = (id: string, items: string[] = ['Do it'], title = `Title of ${id}`) => ({
  id,
  title,
  items,
});

const titles = (list: List) => parts(list, 'subheading').map(textOf);
const itemsOf = (shown: Element) => [...shown.querySelectorAll('li')].map(textOf);

describe('peer-responsibility-list', () => {
  describe('shows', () => {
    it('the groups in their order, each with what belongs to it', async () => {
      const list = await mountList(sampleCareer());
      expect(textOf(part(list, 'heading'))).to.equal('What you would do: Welder');
      expect(titles(list)).to.deep.equal(['Preparing', 'Joining']);
      expect(parts(list, 'group').map(itemsOf)).to.deep.equal([
        ['Clean the metal', 'Set up the torch'],
        ['Draw the seam'],
      ]);
    });

    it('a list of lists, each named by its heading', async () => {
      const list = await mountList(sampleCareer(), { 'heading-level': '4' });
      const outer = part(list, 'groups');
      expect(outer.localName).to.equal('ul');
      expect(outer.getAttribute('aria-labelledby')).to.equal(part(list, 'heading').id);
      expect([...outer.children]).to.deep.equal(parts(list, 'group'));
      for (const shown of parts(list, 'group')) {
        const heading = shown.querySelector('[part~=subheading]')!;
        expect(heading.localName).to.equal('h5');
        expect(shown.querySelector('ul')!.getAttribute('aria-labelledby')).to.equal(heading.id);
      }
    });

    it('the built-in career in the language of the page', async () => {
      const parent = await fixture('<div lang="es"></div>');
      const list = await mount('peer-responsibility-list', { parent });
      await untilState(list, 'ready');
      expect(textOf(part(list, 'heading'))).to.match(/^Qué harías/);
      expect(parts(list, 'group').length).to.be.greaterThan(2);
    });

    it('text as it is, never as markup', async () => {
      const text = '<b>Bold</b> & "Co"';
      const list = await mountList(sampleCareer({ responsibilities: [group('a', [text], text)] }));
      expect(titles(list)).to.deep.equal([text]);
      expect(itemsOf(part(list, 'group'))).to.deep.equal([text]);
      expect(all(list, 'b')).to.deep.equal([]);
    });

    it('two groups of one name, each with its own', async () => {
      const list = await mountList(
        sampleCareer({
          responsibilities: [group('a', ['First'], 'Same'), group('b', ['Second'], 'Same')],
        }),
      );
      expect(titles(list)).to.deep.equal(['Same', 'Same']);
      const ids = all(list, '[id]').map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
    });

    it('a career that was changed and handed over anew', async () => {
      const career = sampleCareer();
      const list = await mountList(career);
      list.data = { ...career, responsibilities: [group('rest', ['Sit down'], 'Resting')] };
      await list.updateComplete;
      expect(titles(list)).to.deep.equal(['Resting']);
      expect(itemsOf(part(list, 'group'))).to.deep.equal(['Sit down']);
    });
  });

  it('has no empty list for a group of which only the name is known', async () => {
    const list = await mountList(
      sampleCareer({ responsibilities: [group('a', []), group('b', ['One thing'])] }),
    );
    expect(titles(list)).to.deep.equal(['Title of a', 'Title of b']);
    expect(all(list, 'ul').filter((it) => it.childElementCount === 0)).to.deep.equal([]);
  });

  const nothing: [string, Partial<CareerPath>][] = [
    ['no responsibilities', {}],
    ['an empty list of them', { responsibilities: [] }],
  ];
  for (const [name, change] of nothing) {
    it(`takes no room for a career with ${name}`, async () => {
      const list = await mountList({ ...withoutSections(sampleCareer()), ...change });
      expectNothingShown(list);
    });
  }

  it('marks the texts of a career in another language, and not its own words', async () => {
    const list = await mountList(sampleCareer({ lang: 'fr' }));
    const langs = ['What you would do', 'Preparing', 'Clean the metal'].map((text) =>
      all(list, '*')
        .filter((it) => textOf(it).includes(text))
        .at(-1)!
        .closest('[lang]')!
        .getAttribute('lang'),
    );
    expect(langs).to.deep.equal(['en', 'fr', 'fr']);
  });

  it('begins at the right for a career from right to left', async () => {
    await setViewport(1024);
    const list = await mountList(sampleCareer({ lang: 'ar', dir: 'rtl' }));
    const [first, second] = parts(list, 'group').map((it) => it.getBoundingClientRect());
    expect(second!.right).to.be.lessThan(first!.left + 1);
  });

  it('has its groups side by side on a wide page, and one below the other on a narrow one', async () => {
    await setViewport(1024);
    const list = await mountList(sampleCareer());
    const tops = () => parts(list, 'group').map((it) => Math.round(it.getBoundingClientRect().top));
    expect(new Set(tops()).size).to.equal(1);
    await setViewport(320);
    expect(new Set(tops()).size).to.equal(2);
  });

  it('has nothing that could be pressed', async () => {
    const list = await mountList(sampleCareer());
    expect(all(list, 'button, a, input, select, [tabindex]')).to.deep.equal([]);
    expect(one(list, '[part~=base]').checkVisibility()).to.equal(true);
  });

  describe('tells of a mistake, and draws nothing of it, when', () => {
    const cases: [string, unknown][] = [
      ['the groups are a text', 'Preparing'],
      ['a group is missing', [null]],
      ['a group has no name', [{ id: 'a', items: ['Do it'] }]],
      ['a name is an object', [{ ...group('a'), title: { en: 'Preparing' } }]],
      ['a group has no list', [{ id: 'a', title: 'Preparing' }]],
      ['a list is a text', [{ ...group('a'), items: 'Do it' }]],
      ['an entry is an object', [{ ...group('a'), items: [{ text: 'Do it' }] }]],
    ];
    for (const [name, responsibilities] of cases) {
      it(name, () => expectUndrawable('peer-responsibility-list', { responsibilities }));
    }
  });
});
