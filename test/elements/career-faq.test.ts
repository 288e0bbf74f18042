import { expect } from 'chai';
import type { CareerPath } from '../../src/index.js';
import {
  GUIDE,
  all,
  button,
  focused,
  freshKey,
  hasButton,
  mount,
  one,
  part,
  parts,
  restoreAll,
  textOf,
  untilState,
  printRulesOf,
  expectNothingShown,
} from '../support/element.js';
import { fixture } from '../support/fixture.js';
import { canEmulateMedia, click, emulateMedia, press, setViewport } from '../support/page.js';
import { sampleCareer, withoutSections } from '../support/sample-career.js';
import { expectUndrawable } from '../support/undrawable.js';
import { nextFrame, until } from '../support/until.js';

type Faq = HTMLElementTagNameMap['peer-career-faq'];
type Question = NonNullable<CareerPath['faq']>[number];

const mountFaq = (data: CareerPath, attributes = {}, parent?: Element) =>
  mount('peer-career-faq', { data, attributes, ...(parent && { parent }) });

const question = (id: string, change: Partial<Question> = {}): Question => ({
  id,
  question: `Question ${id}?`,
  answer: `Answer ${id}.`,
  ...change,
});

/** With as many questions as there are names. */
const faqOf = (...names: string[]) => sampleCareer({ faq: names.map((name) => question(name)) });

const titles = (faq: Faq) => parts(faq, 'question__title');
const openers = (faq: Faq) =>
  titles(faq).map((title) => title.querySelector<HTMLElement>('button')!);
const answers = (faq: Faq) => parts(faq, 'question__answer');
/** Whether its content is: what find-in-page reaches has a box of its own even when it is shut. */
const isShown = (answer: Element) => answer.firstElementChild!.checkVisibility();

/** Numbers of the open questions from 0, told by what is seen and by what is announced. */
function open(faq: Faq): number[] {
  return answers(faq).flatMap((answer, i) => {
    const opener = openers(faq)[i]!;
    expect(opener.getAttribute('aria-controls')).to.equal(answer.id);
    expect(opener.getAttribute('aria-expanded'), `button ${i}`).to.equal(String(isShown(answer)));
    return isShown(answer) ? [i] : [];
  });
}

const untilOpen = (faq: Faq, ...numbers: number[]) =>
  until(() => open(faq).join() === numbers.join(), `for ${numbers.join()} to be open`);

/** A link of the page, outside of the element. */
const pageLink = (id: string) =>
  fixture<HTMLElement>(`<p><a href="#peer-question=${id}">${id}</a></p>`).then(
    (it) => it.firstElementChild!,
  );
/** The link that an open question has to itself. */
const ownLink = (faq: Faq, i: number) =>
  answers(faq)[i]!.querySelector<HTMLAnchorElement>('a[href^="#"]')!;

/** What an element is called by those who hear it: the texts that name it, or its own. */
function nameOf(element: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.split(' ');
  const root = element.getRootNode() as ShadowRoot;
  return ids ? ids.map((id) => textOf(root.getElementById(id)!)).join(' ') : textOf(element);
}

const isInView = (element: Element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= -1 && bottom <= innerHeight + 1;
};

function forgetHash(): void {
  history.replaceState(null, '', location.pathname + location.search);
}

const TALL = '<p><svg width="10" height="2000"></svg></p>';

describe('peer-career-faq', () => {
  afterEach(() => {
    restoreAll();
    forgetHash();
  });

  describe('shows', () => {
    it('the questions as headings in a list, all shut', async () => {
      const faq = await mountFaq(sampleCareer(), { 'heading-level': '3' });
      expect(textOf(part(faq, 'heading'))).to.equal('Common questions: Welder');
      expect(part(faq, 'heading').localName).to.equal('h3');
      const list = part(faq, 'questions');
      expect(list.localName).to.equal('ul');
      expect(list.getAttribute('aria-labelledby')).to.equal(part(faq, 'heading').id);
      expect([...list.children]).to.deep.equal(parts(faq, 'question'));
      expect(titles(faq).map(textOf)).to.deep.equal([
        'Is it hot?',
        'How many welders are there?',
        'Is it loud?',
      ]);
      expect(titles(faq).map(({ localName }) => localName)).to.deep.equal(['h4', 'h4', 'h4']);
      expect(open(faq)).to.deep.equal([]);
    });

    it('an answer with where it comes from, and when somebody read that', async () => {
      const faq = await mountFaq(sampleCareer());
      button(faq, /^Show all answers$/).click();
      await faq.updateComplete;
      const [first, second, third] = answers(faq).map(textOf);
      expect(first).to.match(
        /^Under the helmet it is, in winter too\. Source: The Welding Handbook, Welding Board \(.*May 2024.*June 1, 2025\)/,
      );
      expect(second).to.match(/Source: Pay Statistics \(date not stated; .*May 31, 2025\)/);
      expect(third).not.to.match(/source/i);
    });

    it('no source for an answer that names one that is not there', async () => {
      const faq = await mountFaq(sampleCareer({ faq: [question('a', { source: 'hearsay' })] }));
      expect(textOf(answers(faq)[0]!)).to.match(/^Answer a\. Link to this question$/);
    });

    it('the built-in career in the language of the page', async () => {
      const parent = await fixture('<div lang="es"></div>');
      const faq = await mount('peer-career-faq', { parent });
      await untilState(faq, 'ready');
      expect(textOf(part(faq, 'heading'))).to.match(/^Preguntas frecuentes/);
      expect(textOf(titles(faq)[0]!)).to.match(/^¿/);
      expect(hasButton(faq, /respuestas$/)).to.equal(true);
    });

    it('text as it is, never as markup', async () => {
      const text = '<b>Bold</b> & "Co"';
      const [source] = sampleCareer().sources;
      const faq = await mountFaq(
        sampleCareer({
          sources: [{ ...source!, title: text, publisher: text, note: text }],
          faq: [question('a', { question: text, answer: text, source: source!.id })],
        }),
      );
      expect(titles(faq).map(textOf)).to.deep.equal([text]);
      expect(textOf(answers(faq)[0]!).split(text)).to.have.length(5);
      expect(all(faq, 'b')).to.deep.equal([]);
    });

    it('a career that was changed and handed over anew', async () => {
      const career = sampleCareer();
      const faq = await mountFaq(career);
      faq.data = { ...career, faq: [question('new')] };
      await faq.updateComplete;
      expect(titles(faq).map(textOf)).to.deep.equal(['Question new?']);
    });
  });

  const nothing: [string, Partial<CareerPath>][] = [
    ['no questions', {}],
    ['an empty list of them', { faq: [] }],
  ];
  for (const [name, change] of nothing) {
    it(`takes no room for a career with ${name}`, async () => {
      const faq = await mountFaq({ ...withoutSections(sampleCareer()), ...change });
      expectNothingShown(faq);
    });
  }

  describe('links to the source of an answer', () => {
    const linkTo = async (url: string | null) => {
      const [source] = sampleCareer().sources;
      const faq = await mountFaq(
        sampleCareer({
          sources: [{ ...source!, url }],
          faq: [question('a', { source: source!.id })],
        }),
      );
      button(faq, /^Question a/).click();
      await faq.updateComplete;
      expect(textOf(answers(faq)[0]!)).to.include('Source: The Welding Handbook');
      return all<HTMLAnchorElement>(faq, 'a:not([href^="#"])');
    };

    it('on the web, without telling it where somebody comes from as an opener', async () => {
      const [link, ...more] = await linkTo('https://example.org/handbook');
      expect(more).to.deep.equal([]);
      expect(textOf(link!)).to.equal('The Welding Handbook');
      expect(link!.href).to.equal('https://example.org/handbook');
      expect(link!.rel).to.include('noopener');
    });

    for (const url of [
      null,
      '',
      'javascript:alert(1)',
      ' javascript:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:x',
      'file:///etc/passwd',
      '//example.org',
      './handbook.html',
    ]) {
      it(`but not to ${JSON.stringify(url)}`, async () => {
        expect(await linkTo(url)).to.deep.equal([]);
      });
    }
  });

  describe('opens a question', () => {
    it('by a click on it, and shuts it by another', async () => {
      const faq = await mountFaq(sampleCareer());
      await click(openers(faq)[1]!);
      await untilOpen(faq, 1);
      await click(openers(faq)[1]!);
      await untilOpen(faq);
    });

    it('by a click beside it, on the whole of its row', async () => {
      const faq = await mountFaq(sampleCareer());
      const row = all(faq, '.head')[2]!;
      const { right, top, height } = row.getBoundingClientRect();
      const hit = faq.shadowRoot!.elementFromPoint(right - 3, top + height / 2);
      expect(hit).to.equal(openers(faq)[2]);
      await click(row);
      await untilOpen(faq, 2);
    });

    it('and leaves the others as they are', async () => {
      const faq = await mountFaq(sampleCareer());
      await click(openers(faq)[0]!);
      await click(openers(faq)[2]!);
      await untilOpen(faq, 0, 2);
      await click(openers(faq)[0]!);
      await untilOpen(faq, 2);
    });

    for (const key of ['Enter', 'Space']) {
      it(`by ${key}, and shuts it by ${key}, with the focus on it`, async () => {
        const faq = await mountFaq(sampleCareer());
        openers(faq)[1]!.focus();
        await press(key);
        await untilOpen(faq, 1);
        expect(focused()).to.equal(openers(faq)[1]);
        await press(key);
        await untilOpen(faq);
        expect(focused()).to.equal(openers(faq)[1]);
      });
    }

    it('and then Tab goes through its answer, and not through shut ones', async () => {
      const faq = await mountFaq(sampleCareer());
      openers(faq)[0]!.focus();
      await press('Tab');
      expect(focused()).to.equal(openers(faq)[1]);
      await press('Shift+Tab');
      await press('Enter');
      await untilOpen(faq, 0);
      const walked: string[] = [];
      for (let i = 0; i < 3; i += 1) {
        await press('Tab');
        walked.push(nameOf(focused()!));
      }
      expect(walked).to.deep.equal([
        'The Welding Handbook',
        'Link to this question Is it hot?',
        'How many welders are there?',
      ]);
    });

    it('or all of them, and shuts them again', async () => {
      const faq = await mountFaq(sampleCareer());
      await click(button(faq, /^Show all answers$/));
      await untilOpen(faq, 0, 1, 2);
      await click(button(faq, /^Hide all answers$/));
      await untilOpen(faq);
      expect(hasButton(faq, /^Show all answers$/)).to.equal(true);
    });

    it('and offers to show all as long as one is shut', async () => {
      const faq = await mountFaq(faqOf('a', 'b'));
      openers(faq)[0]!.click();
      await faq.updateComplete;
      expect(hasButton(faq, /^Show all answers$/)).to.equal(true);
      openers(faq)[1]!.click();
      await faq.updateComplete;
      expect(hasButton(faq, /^Hide all answers$/)).to.equal(true);
    });

    it('in one element only, when two show the career', async () => {
      const data = sampleCareer();
      const [faq, other] = [await mountFaq(data), await mountFaq(data)];
      await click(openers(other)[0]!);
      await untilOpen(other, 0);
      expect(open(faq)).to.deep.equal([]);
    });

    it('and keeps it open in a new release, and in another language of the page', async () => {
      const parent = await fixture('<div lang="en"></div>');
      const career = sampleCareer();
      const faq = await mountFaq(career, {}, parent);
      await click(openers(faq)[1]!);
      faq.data = { ...career, faq: [question('new'), ...career.faq!] };
      await faq.updateComplete;
      expect(open(faq)).to.deep.equal([2]);
      parent.setAttribute('lang', 'es');
      await until(() => hasButton(faq, /respuestas$/), 'for Spanish');
      expect(open(faq)).to.deep.equal([2]);
    });

    it('and takes no choice along to another career', async () => {
      const faq = await mountFaq(sampleCareer());
      await click(openers(faq)[1]!);
      faq.data = sampleCareer();
      await faq.updateComplete;
      expect(open(faq)).to.deep.equal([]);
    });
  });

  describe('find in page', () => {
    it('reaches shut answers, where the browser can', async () => {
      const faq = await mountFaq(sampleCareer());
      expect(answers(faq).map((it) => it.getAttribute('hidden'))).to.deep.equal(
        Array(3).fill('until-found'),
      );
    });

    it('opens the answer that it meets, and that one can be shut again', async () => {
      const faq = await mountFaq(sampleCareer());
      const answer = answers(faq)[2]!;
      answer.dispatchEvent(new Event('beforematch', { bubbles: true }));
      // What a browser does next.
      answer.removeAttribute('hidden');
      await untilOpen(faq, 2);
      await click(openers(faq)[2]!);
      await untilOpen(faq);
      expect(answer.getAttribute('hidden')).to.equal('until-found');
    });

    it('leaves the focus where it is', async () => {
      const faq = await mountFaq(sampleCareer());
      openers(faq)[0]!.focus();
      answers(faq)[2]!.dispatchEvent(new Event('beforematch', { bubbles: true }));
      await untilOpen(faq, 2);
      await nextFrame();
      expect(focused()).to.equal(openers(faq)[0]);
    });
  });

  describe('is led to a question by a link on the page', () => {
    it('that opens it, with the focus on it, in sight', async () => {
      await setViewport(800, 400);
      const link = await pageLink('is-it-loud');
      await fixture(TALL);
      const faq = await mountFaq(sampleCareer());
      await click(link);
      await untilOpen(faq, 2);
      await until(() => focused() === openers(faq)[2], 'for the focus');
      await until(() => isInView(openers(faq)[2]!), 'for the question in sight');
    });

    it('again, when it was shut since', async () => {
      const link = await pageLink('is-it-loud');
      const faq = await mountFaq(sampleCareer());
      for (let i = 0; i < 3; i += 1) {
        await click(link);
        await untilOpen(faq, 2);
        await until(() => focused() === openers(faq)[2], 'for the focus');
        await click(openers(faq)[2]!);
        await untilOpen(faq);
      }
    });

    it('and leaves open what is open', async () => {
      const link = await pageLink('is-it-loud');
      const faq = await mountFaq(sampleCareer());
      await click(openers(faq)[0]!);
      await click(link);
      await untilOpen(faq, 0, 2);
      await click(link);
      await nextFrame();
      expect(open(faq)).to.deep.equal([0, 2]);
    });

    it('with the keyboard', async () => {
      const link = await pageLink('how-many');
      const faq = await mountFaq(sampleCareer());
      (link as HTMLElement).focus();
      await press('Enter');
      await untilOpen(faq, 1);
      await until(() => focused() === openers(faq)[1], 'for the focus');
    });

    it('in the element that has it, when two careers are on the page', async () => {
      const link = await pageLink('b');
      const [other, faq] = [await mountFaq(faqOf('a')), await mountFaq(faqOf('a', 'b'))];
      await click(link);
      await untilOpen(faq, 1);
      await until(() => focused() === openers(faq)[1], 'for the focus');
      expect(open(other)).to.deep.equal([]);
    });

    it('once, when two elements have it: the first one takes the focus', async () => {
      const data = sampleCareer();
      const link = await pageLink('is-it-hot');
      const [first, second] = [await mountFaq(data), await mountFaq(data)];
      await click(link);
      await untilOpen(first, 0);
      await until(() => focused() === openers(first)[0], 'for the focus');
      expect(open(second)).to.deep.equal([]);
    });

    it('after going back, and going there again', async () => {
      const faq = await mountFaq(faqOf('a', 'b'));
      location.hash = '#peer-question=a';
      await untilOpen(faq, 0);
      location.hash = '#peer-question=b';
      await untilOpen(faq, 0, 1);
      openers(faq)[0]!.click();
      await untilOpen(faq, 1);
      history.back();
      await untilOpen(faq, 0, 1);
    });

    for (const hash of [
      '#peer-question=no-such',
      '#peer-question=',
      '#peer-question=%E0%A4',
      '#peer-question=a"]',
      '#peer-level=a',
      '#a',
    ]) {
      it(`but not by ${hash}`, async () => {
        const faq = await mountFaq(faqOf('a', 'b'));
        const changed = new Promise((resolve) =>
          addEventListener('hashchange', resolve, { once: true }),
        );
        location.hash = hash;
        await changed;
        await nextFrame();
        expect(open(faq)).to.deep.equal([]);
        expect(document.activeElement).not.to.equal(faq);
      });
    }

    it('but no longer when it left the page', async () => {
      const faq = await mountFaq(faqOf('a'));
      const parent = faq.parentElement!;
      faq.remove();
      location.hash = '#peer-question=a';
      await nextFrame();
      await nextFrame();
      parent.append(faq);
      await faq.updateComplete;
      expect(openers(faq)[0]!.ariaExpanded).to.equal('false');
    });
  });

  describe('on a page that was opened at the address of a question', () => {
    const inline = (data: CareerPath) =>
      mount('peer-career-faq', {
        children: `<script type="application/json">${JSON.stringify(data)}</script>`,
      });
    const slow = () =>
      mount('peer-career-faq', {
        attributes: { src: `/fault/slow?ms=300&key=${freshKey()}&file=${GUIDE}` },
      });
    /** With its last question, and one from the end of the built-in career. */
    const arrivals: [name: string, arrive: () => Promise<Faq>, id: () => Promise<string>][] = [
      ['handed over', () => mountFaq(faqOf('a', 'handed-over')), async () => 'handed-over'],
      ['inline', () => inline(faqOf('a', 'inline')), async () => 'inline'],
      ['from a slow address', slow, () => builtInQuestion(-1)],
      ['built in', () => mount('peer-career-faq'), () => builtInQuestion(-2)],
    ];
    for (const [name, arrive, findId] of arrivals) {
      it(`opens it and brings it in sight, without taking the focus (a career ${name})`, async () => {
        await setViewport(800, 400);
        await fixture(TALL);
        const id = await findId();
        history.replaceState(null, '', `#peer-question=${id}`);
        const faq = await arrive();
        await untilState(faq, 'ready');
        const opener = await until(() => one(faq, `#question-${id}`), 'for the question');
        await untilOpen(faq, openers(faq).indexOf(opener));
        await until(() => isInView(opener), 'for the question in sight');
        expect(document.activeElement).not.to.equal(faq);
      });
    }

    it('opens it again in an element that comes when the page has come back to it', async () => {
      history.replaceState(null, '', '#peer-question=came-back');
      const data = faqOf('a', 'came-back');
      const faq = await mountFaq(data);
      await untilOpen(faq, 1);
      // What a page does that changes its content without loading anew.
      faq.remove();
      history.pushState(null, '', '#/elsewhere');
      await nextFrame();
      history.replaceState(null, '', '#peer-question=came-back');
      const next = await mountFaq(data);
      await untilOpen(next, 1);
    });

    it('opens it in the first of two elements that have it', async () => {
      history.replaceState(null, '', '#peer-question=twice');
      const data = faqOf('a', 'twice');
      const [first, second] = [await mountFaq(data), await mountFaq(data)];
      await untilOpen(first, 1);
      expect(open(second)).to.deep.equal([]);
    });

    it('opens nothing for one that it does not have', async () => {
      history.replaceState(null, '', '#peer-question=no-such');
      const faq = await mountFaq(faqOf('a'));
      await nextFrame();
      expect(open(faq)).to.deep.equal([]);
      await click(openers(faq)[0]!);
      await untilOpen(faq, 0);
    });

    it('leaves it shut once a person shut it', async () => {
      history.replaceState(null, '', '#peer-question=shut');
      const career = faqOf('shut', 'b');
      const faq = await mountFaq(career);
      await untilOpen(faq, 0);
      await click(openers(faq)[0]!);
      await untilOpen(faq);
      faq.data = { ...career, version: '2.0.0' };
      await faq.updateComplete;
      await nextFrame();
      expect(open(faq)).to.deep.equal([]);
    });
  });

  describe('has a link to each question', () => {
    it('that puts the question in the address of the page', async () => {
      const faq = await mountFaq(faqOf('a', 'b'));
      await click(openers(faq)[1]!);
      await untilOpen(faq, 1);
      expect(textOf(ownLink(faq, 1))).to.equal('Link to this question');
      expect(nameOf(ownLink(faq, 1))).to.equal('Link to this question Question b?');
      await click(ownLink(faq, 1));
      await until(() => location.hash === '#peer-question=b', 'for the address');
      expect(open(faq)).to.deep.equal([1]);
      await until(() => focused() === openers(faq)[1], 'for the focus');
    });

    it('of the same element, when two show the career', async () => {
      const data = faqOf('a', 'b');
      const [first, second] = [await mountFaq(data), await mountFaq(data)];
      await click(openers(second)[1]!);
      await untilOpen(second, 1);
      await click(ownLink(second, 1));
      await until(() => location.hash === '#peer-question=b', 'for the address');
      await nextFrame();
      expect(focused()).to.equal(openers(second)[1]);
      expect(open(first)).to.deep.equal([]);
    });

    it('that stays on a page with a base', async () => {
      const base = document.createElement('base');
      base.href = '/elsewhere/';
      const faq = await mountFaq(faqOf('a'));
      await click(openers(faq)[0]!);
      await untilOpen(faq, 0);
      const { pathname } = location;
      document.head.append(base);
      try {
        await click(ownLink(faq, 0));
        await until(() => location.hash === '#peer-question=a', 'for the address');
        expect(location.pathname).to.equal(pathname);
      } finally {
        base.remove();
      }
    });

    it('that leaves the address alone on a page that uses it for itself', async () => {
      history.replaceState(null, '', '#/guide?tab=2');
      const faq = await mountFaq(faqOf('a', 'b'));
      await click(openers(faq)[1]!);
      await untilOpen(faq, 1);
      await click(ownLink(faq, 1));
      await until(() => focused() === openers(faq)[1], 'for the focus');
      expect(location.hash).to.equal('#/guide?tab=2');
    });

    it('that a browser opens elsewhere with a key held down', async () => {
      const faq = await mountFaq(faqOf('a'));
      await click(openers(faq)[0]!);
      await untilOpen(faq, 0);
      const left: boolean[] = [];
      const stop = (event: Event) => {
        left.push(!event.defaultPrevented);
        event.preventDefault();
      };
      addEventListener('click', stop);
      for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
        const how = { bubbles: true, composed: true, cancelable: true, [key]: true };
        ownLink(faq, 0).dispatchEvent(new MouseEvent('click', how));
      }
      removeEventListener('click', stop);
      expect(left).to.deep.equal([true, true, true, true]);
      expect(location.hash).to.equal('');
    });
  });

  it('prints all answers, and no buttons and links that paper cannot follow', async () => {
    const faq = await mountFaq(sampleCareer());
    if (!canEmulateMedia) {
      expect(printRulesOf(faq)).to.include('until-found');
      return;
    }
    await emulateMedia({ type: 'print' });
    await until(() => answers(faq).every(isShown), 'for all answers');
    const boxes = answers(faq).map((it) => it.getBoundingClientRect());
    expect(Math.min(...boxes.map(({ height }) => height))).to.be.greaterThan(20);
    expect(part(faq, 'button').checkVisibility()).to.equal(false);
    expect(ownLink(faq, 0).checkVisibility()).to.equal(false);
    await emulateMedia({});
    await until(() => !answers(faq).some(isShown), 'for shut answers');
  });

  describe('with a career in another language', () => {
    it('marks its texts, and not the words of the element', async () => {
      const faq = await mountFaq(sampleCareer({ lang: 'fr' }));
      const langOf = (text: string) =>
        all(faq, '*')
          .filter((it) => textOf(it).includes(text))
          .at(-1)!
          .closest('[lang]')!
          .getAttribute('lang');
      expect(['Is it hot?', 'Under the helmet'].map(langOf)).to.deep.equal(['fr', 'fr']);
      const own = ['Common questions', 'Show all answers', 'Source', 'Link to this question'];
      expect(own.map(langOf)).to.deep.equal(own.map(() => 'en'));
    });

    it('has its marks at the other side for one from right to left', async () => {
      const faq = await mountFaq(
        sampleCareer({
          lang: 'ar',
          dir: 'rtl',
          faq: [question('a', { question: 'هل الجو حار؟' })],
        }),
      );
      const mark = one(faq, '.head svg').getBoundingClientRect();
      const row = one(faq, '.head').getBoundingClientRect();
      expect(mark.left - row.left).to.be.lessThan(row.width / 2);
    });
  });

  describe('tells of a mistake, and draws nothing of it, when', () => {
    const cases: [string, Record<string, unknown>][] = [
      ['the questions are a text', { faq: 'Is it hot?' }],
      ['a question is missing', { faq: [null] }],
      ['a question is an object', { faq: [{ ...question('a'), question: { en: 'Hot?' } }] }],
      ['nobody answers', { faq: [{ id: 'a', question: 'Is it hot?' }] }],
      ['a question has no id', { faq: [{ question: 'Is it hot?', answer: 'Yes.' }] }],
      ['there are no sources', { sources: undefined }],
    ];
    for (const [name, change] of cases) {
      it(name, () => expectUndrawable('peer-career-faq', change));
    }
  });
});

/** The id of one of the built-in career's questions; -1 is the last. */
async function builtInQuestion(index: number): Promise<string> {
  const { faq } = (await (await fetch(GUIDE)).json()) as CareerPath;
  return faq!.at(index)!.id;
}
