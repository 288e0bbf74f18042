import { expect } from 'chai';
import type { CareerPath } from '../../src/index.js';
import {
  all,
  focused,
  mount,
  one,
  part,
  parts,
  textOf,
  untilState,
  wordsOf,
  printRulesOf,
  expectNothingShown,
} from '../support/element.js';
import { fixture } from '../support/fixture.js';
import { canEmulateMedia, emulateMedia, engine, press, setViewport } from '../support/page.js';
import { sampleCareer, sampleLevel, withoutSections } from '../support/sample-career.js';
import { expectUndrawable } from '../support/undrawable.js';
import { until } from '../support/until.js';

type List = HTMLElementTagNameMap['peer-skill-list'];
type Skill = NonNullable<CareerPath['skills']>[number];

const mountList = (data: CareerPath, attributes = {}, parent?: Element) =>
  mount('peer-skill-list', { data, attributes, ...(parent && { parent }) });

const skill = (id: string, levels?: string[], change: Partial<Skill> = {}): Skill => ({
  id,
  title: `Title of ${id}`,
  summary: `Summary of ${id}.`,
  ...(levels && { levels }),
  ...change,
});

const titles = (list: List) => parts(list, 'subheading').map(textOf);
/** Names of the skills that can be seen. */
const shown = (list: List) =>
  parts(list, 'subheading')
    .filter((it) => it.checkVisibility())
    .map(textOf);
const select = (list: List) => one<HTMLSelectElement>(list, 'select');
/** What the filter says that it shows. */
const chosen = (list: List) => textOf(select(list).selectedOptions[0]!);
const status = (list: List) => one(list, '[role=status]');

/** Chooses as a person does; the value alone tells an element nothing. */
async function choose(list: List, name: string): Promise<void> {
  const options = [...select(list).options];
  select(list).selectedIndex = options.findIndex((it) => textOf(it) === name);
  select(list).dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  select(list).dispatchEvent(new Event('change', { bubbles: true }));
  await list.updateComplete;
}

describe('peer-skill-list', () => {
  describe('shows', () => {
    it('each skill with what it means, and on which rungs it counts most where the data says so', async () => {
      const list = await mountList(sampleCareer());
      expect(textOf(part(list, 'heading'))).to.equal('Skills: Welder');
      expect(parts(list, 'skill').map(textOf)).to.deep.equal([
        'A steady hand Keep the torch at one distance.',
        'A sharp eye See a crack before it grows. Counts most as: Certified Welder, Shop Foreman',
        'A calm word Tell somebody what went wrong, and how to mend it. Counts most as: Shop Foreman',
      ]);
    });

    it('the rungs in the order of the ladder, whatever that of the data', async () => {
      const list = await mountList(
        sampleCareer({ skills: [skill('a', ['foreman', 'helper', 'welder'])] }),
      );
      expect(textOf(part(list, 'skill'))).to.include(
        'Counts most as: Welding Helper, Certified Welder, Shop Foreman',
      );
    });

    it('a list named by the heading, with headings one level below', async () => {
      const list = await mountList(sampleCareer(), { 'heading-level': '5' });
      const skills = part(list, 'skills');
      expect(skills.localName).to.equal('ul');
      expect(skills.getAttribute('aria-labelledby')).to.equal(part(list, 'heading').id);
      expect([...skills.children]).to.deep.equal(parts(list, 'skill'));
      expect(parts(list, 'subheading').map(({ localName }) => localName)).to.deep.equal(
        Array(3).fill('h6'),
      );
    });

    it('the built-in career in the language of the page, with its rungs to choose from', async () => {
      const parent = await fixture('<div lang="es"></div>');
      const list = await mount('peer-skill-list', { parent });
      await untilState(list, 'ready');
      expect(textOf(part(list, 'heading'))).to.match(/^Habilidades/);
      expect(textOf(part(list, 'filter'))).to.include('todos los niveles');
      expect(select(list).options.length).to.be.greaterThan(2);
      const total = parts(list, 'skill').length;
      expect(textOf(status(list))).to.equal(`${total} de ${total} habilidades`);
    });

    it('text as it is, never as markup', async () => {
      const text = '<b>Bold</b> & "Co"';
      const list = await mountList(
        sampleCareer({
          levels: [sampleLevel('only', { title: text })],
          skills: [skill('a', ['only'], { title: text, summary: text })],
          pay: [],
        }),
      );
      expect(textOf(part(list, 'skill'))).to.equal(`${text} ${text} Counts most as: ${text}`);
      expect([...select(list).options].map(textOf)).to.include(text);
      expect(all(list, 'b')).to.deep.equal([]);
    });

    it('a career that was changed and handed over anew', async () => {
      const career = sampleCareer();
      const list = await mountList(career);
      list.data = { ...career, skills: [skill('new')] };
      await list.updateComplete;
      expect(titles(list)).to.deep.equal(['Title of new']);
      expect(parts(list, 'filter')).to.deep.equal([]);
    });
  });

  const nothing: [string, Partial<CareerPath>][] = [
    ['no skills', {}],
    ['an empty list of them', { skills: [] }],
  ];
  for (const [name, change] of nothing) {
    it(`takes no room for a career with ${name}`, async () => {
      const list = await mountList({ ...withoutSections(sampleCareer()), ...change });
      expectNothingShown(list);
    });
  }

  describe('has no choice of a rung', () => {
    const cases: [string, Partial<CareerPath>][] = [
      ['when no skill names one', { skills: [skill('a'), skill('b', [])] }],
      ['when the career has no rungs', { levels: [], pay: [], skills: [skill('a', ['helper'])] }],
      ['when skills name rungs that are not there', { skills: [skill('a', ['astronaut'])] }],
    ];
    for (const [name, change] of cases) {
      it(name, async () => {
        const list = await mountList(sampleCareer(change));
        expect(parts(list, 'filter')).to.deep.equal([]);
        expect(shown(list)).to.include('Title of a');
        expect(wordsOf(list)).not.to.match(/Counts most|of \d skills/);
      });
    }
  });

  describe('filtered by a rung', () => {
    it('offers the rungs that a skill names, lowest first, and all of them at the start', async () => {
      const list = await mountList(sampleCareer());
      expect([...select(list).options].map(textOf)).to.deep.equal([
        'all rungs',
        'Certified Welder',
        'Shop Foreman',
      ]);
      expect(chosen(list)).to.equal('all rungs');
      expect(textOf(select(list).labels[0]!)).to.equal('Show skills for');
    });

    it('shows the skills that count there or on a rung below, and those that count everywhere', async () => {
      const list = await mountList(
        sampleCareer({
          skills: [
            skill('all'),
            skill('empty', []),
            skill('low', ['helper']),
            skill('middle', ['welder']),
            skill('ends', ['foreman', 'helper']),
            skill('high', ['foreman']),
          ],
        }),
      );
      const names = (...ids: string[]) => ids.map((id) => `Title of ${id}`);
      await choose(list, 'Welding Helper');
      expect(shown(list)).to.deep.equal(names('all', 'empty', 'low', 'ends'));
      await choose(list, 'Certified Welder');
      expect(shown(list)).to.deep.equal(names('all', 'empty', 'low', 'middle', 'ends'));
      await choose(list, 'Shop Foreman');
      expect(shown(list)).to.deep.equal(names('all', 'empty', 'low', 'middle', 'ends', 'high'));
    });

    it('shows all of them again when all rungs are chosen', async () => {
      const list = await mountList(sampleCareer());
      await choose(list, 'Certified Welder');
      expect(shown(list)).to.deep.equal(['A steady hand', 'A sharp eye']);
      await choose(list, 'all rungs');
      expect(shown(list)).to.deep.equal(['A steady hand', 'A sharp eye', 'A calm word']);
    });

    it('says how many are shown, in a place that is there before the choice', async () => {
      const list = await mountList(sampleCareer());
      const place = status(list);
      expect(textOf(place)).to.equal('3 of 3 skills');
      await choose(list, 'Certified Welder');
      expect(status(list), 'the same place').to.equal(place);
      expect(textOf(place)).to.equal('2 of 3 skills');
    });

    it('counts one skill as one', async () => {
      const list = await mountList(sampleCareer({ skills: [skill('only', ['helper'])] }));
      expect(textOf(status(list))).to.equal('1 of 1 skill');
    });

    it('by keyboard, with the focus staying where it is', async () => {
      const list = await mountList(sampleCareer());
      select(list).focus();
      // The first letter chooses in every engine without opening the list.
      await press('c');
      await until(() => chosen(list) === 'Certified Welder', 'for the choice');
      await until(() => shown(list).length === 2, 'for its skills');
      expect(textOf(status(list))).to.equal('2 of 3 skills');
      expect(focused()).to.equal(select(list));
      await press('ArrowDown');
      await until(() => shown(list).length === 3, 'for the skills of the next rung');
      expect(chosen(list)).to.equal('Shop Foreman');
      expect(focused()).to.equal(select(list));
    });

    it('tells the page nothing, and leaves the ladder where it is', async () => {
      const data = sampleCareer();
      const ladder = await mount('peer-career-ladder', { data });
      const list = await mountList(data);
      await choose(list, 'Shop Foreman');
      await ladder.updateComplete;
      expect(ladder.level).to.equal('helper');
    });

    it('in one list only, when two show the career', async () => {
      const data = sampleCareer();
      const [list, other] = [await mountList(data), await mountList(data)];
      await choose(list, 'Certified Welder');
      expect(shown(list)).to.have.length(2);
      expect(shown(other)).to.have.length(3);
      expect(chosen(other)).to.equal('all rungs');
    });

    it('keeps the choice in a new release of the career', async () => {
      const career = sampleCareer();
      const list = await mountList(career);
      await choose(list, 'Certified Welder');
      list.data = { ...career, version: '2.0.0', skills: [...career.skills!, skill('late')] };
      await list.updateComplete;
      expect(chosen(list)).to.equal('Certified Welder');
      expect(shown(list)).to.deep.equal(['A steady hand', 'A sharp eye', 'Title of late']);
    });

    it('shows all again when the rung is gone, and says so in the choice', async () => {
      const career = sampleCareer();
      const list = await mountList(career);
      await choose(list, 'Shop Foreman');
      const levels = [sampleLevel('aide'), sampleLevel('nurse'), sampleLevel('doctor')];
      list.data = sampleCareer({
        levels,
        pay: [],
        skills: [skill('a', ['aide']), skill('b', ['nurse']), skill('c', ['doctor'])],
      });
      await list.updateComplete;
      expect(shown(list)).to.have.length(3);
      expect(chosen(list)).to.equal('all rungs');
      await choose(list, 'Title of nurse');
      expect(shown(list)).to.deep.equal(['Title of a', 'Title of b']);
    });

    it('says in the choice what is shown when rungs come in another order', async () => {
      const career = sampleCareer();
      const list = await mountList(career);
      await choose(list, 'Certified Welder');
      list.data = { ...career, levels: career.levels!.toReversed() };
      await list.updateComplete;
      expect(chosen(list)).to.equal('Certified Welder');
      expect(shown(list)).to.deep.equal(['A steady hand', 'A sharp eye', 'A calm word']);
      await choose(list, 'Shop Foreman');
      expect(chosen(list)).to.equal('Shop Foreman');
    });

    it('takes no choice along to another career', async () => {
      const list = await mountList(sampleCareer());
      await choose(list, 'Certified Welder');
      list.data = sampleCareer();
      await list.updateComplete;
      expect(chosen(list)).to.equal('all rungs');
      expect(shown(list)).to.have.length(3);
    });

    it('keeps the choice when the page changes its language', async () => {
      const parent = await fixture('<div lang="en"></div>');
      const list = await mountList(sampleCareer(), {}, parent);
      await choose(list, 'Certified Welder');
      parent.setAttribute('lang', 'es');
      await until(() => /de 3 habilidades/.test(textOf(status(list))), 'for Spanish');
      expect(textOf(status(list))).to.equal('2 de 3 habilidades');
      expect(chosen(list)).to.equal('Certified Welder');
    });

    it('prints all the same what the filter hides, and not the filter', async function () {
      const list = await mountList(sampleCareer());
      await choose(list, 'Certified Welder');
      if (!canEmulateMedia) {
        expect(printRulesOf(list)).to.include('[hidden]');
        return;
      }
      await emulateMedia({ type: 'print' });
      await until(() => shown(list).length === 3, 'for all skills');
      expect(part(list, 'filter').checkVisibility()).to.equal(false);
      const boxes = parts(list, 'skill').map((it) => it.getBoundingClientRect());
      expect(Math.min(...boxes.map(({ height }) => height))).to.be.greaterThan(20);
      await emulateMedia({});
      await until(() => shown(list).length === 2, 'for the filter again');
    });
  });

  describe('with a career in another language', () => {
    it('marks its texts, and not the words of the element', async () => {
      const list = await mountList(sampleCareer({ lang: 'fr' }));
      const langOf = (text: string) =>
        all(list, '*')
          .filter((it) => textOf(it).includes(text))
          .at(-1)!
          .closest('[lang]')!
          .getAttribute('lang');
      expect(langOf('A sharp eye')).to.equal('fr');
      expect(langOf('See a crack')).to.equal('fr');
      const own = ['Skills', 'Counts most', 'all rungs', 'Show skills for', '3 of 3'];
      expect(own.map(langOf)).to.deep.equal(own.map(() => 'en'));
      expect(select(list).options[1]!.lang).to.equal('fr');
    });

    it('keeps the names of rungs from turning a sentence round', async () => {
      const levels = ['مساعد', 'لحام'].map((title, i) => sampleLevel(`l-${i}`, { title }));
      const list = await mountList(
        sampleCareer({ lang: 'ar', levels, pay: [], skills: [skill('a', ['l-0', 'l-1'])] }),
      );
      expect(textOf(part(list, 'skill'))).to.include(
        'Counts most as: \u2068مساعد\u2069, \u2068لحام\u2069',
      );
    });

    it('has no marks in sentences that are all in one language', async () => {
      const list = await mountList(sampleCareer());
      expect(wordsOf(list)).not.to.match(/[\u2068\u2069]/);
    });
  });

  describe('is drawn', () => {
    it('with skills side by side on a wide page, and one below the other on a narrow one', async () => {
      await setViewport(1024);
      const list = await mountList(sampleCareer());
      const lefts = () =>
        new Set(parts(list, 'skill').map((it) => Math.round(it.getBoundingClientRect().left))).size;
      expect(lefts()).to.be.greaterThan(1);
      await setViewport(320);
      expect(lefts()).to.equal(1);
    });

    it('with a choice that takes the spacing of the page, and is high enough to hit', async () => {
      const parent = await fixture(
        '<div style="letter-spacing: 2px; word-spacing: 3px; font: 20px monospace"></div>',
      );
      const list = await mountList(sampleCareer(), {}, parent);
      const { letterSpacing, wordSpacing, fontSize, fontFamily } = getComputedStyle(select(list));
      expect([letterSpacing, wordSpacing, fontSize, fontFamily], engine).to.deep.equal([
        '2px',
        '3px',
        '20px',
        'monospace',
      ]);
      expect(select(list).getBoundingClientRect().height).to.be.at.least(44);
    });

    it('with a choice no wider than its place, whatever the names of rungs', async () => {
      await setViewport(320);
      const title = 'Coordinator of many things that happen in places far from each other';
      const list = await mountList(
        sampleCareer({
          levels: [sampleLevel('long', { title })],
          pay: [],
          skills: [skill('a', ['long'])],
        }),
      );
      await choose(list, title);
      expect(select(list).getBoundingClientRect().right).to.be.at.most(
        list.getBoundingClientRect().right,
      );
      expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
    });
  });

  describe('tells of a mistake, and draws nothing of it, when', () => {
    const cases: [string, unknown][] = [
      ['the skills are a text', 'A steady hand'],
      ['a skill is missing', [null]],
      ['a skill has no name', [{ id: 'a', summary: 'Text.' }]],
      ['a name is an object', [{ ...skill('a'), title: { en: 'A steady hand' } }]],
      ['nobody says what a skill means', [{ id: 'a', title: 'A steady hand' }]],
      ['the rungs of a skill are a number', [{ ...skill('a'), levels: 5 }]],
    ];
    for (const [name, skills] of cases) {
      it(name, () => expectUndrawable('peer-skill-list', { skills }));
    }
  });
});
