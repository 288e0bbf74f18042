import { expect } from 'chai';
import type { CareerPath } from '../../src/index.js';
import { expectAccessible } from '../support/axe.js';
import { expectConsole } from '../support/console.js';
import {
  GUIDE as FILE,
  answering,
  button,
  collect,
  focused,
  freshKey,
  mount,
  one,
  part,
  restoreAll,
  statesOf,
  stub,
  textOf,
  untilState,
  wordsOf,
  type MountOptions,
} from '../support/element.js';
import { fixture } from '../support/fixture.js';
import {
  SECTIONS,
  SECTION_NAMES,
  allFlat,
  current,
  elementsIn,
  flatNodes,
  flatText,
  guideCareer,
  headingOf,
  link,
  links,
  mountGuide,
  section,
  sectionNames,
  sections,
  shortCareer,
  titleOf,
  untilDrawn,
  untilIs,
  untilStill,
  within,
  type Guide,
  type SectionName,
} from '../support/guide.js';
import { click, press, setViewport } from '../support/page.js';
import { sampleCareer, withoutSections } from '../support/sample-career.js';
import { nextFrame, until } from '../support/until.js';

const OTHER_FILE = '/data/community-health-worker/community-health-worker.en.json';
const SPANISH_FILE = '/data/peer-support-specialist/peer-support-specialist.es.json';

const setHash = (hash: string) =>
  history.replaceState(null, '', location.pathname + location.search + hash);

/** An element in words, with the number of the guide that it is in. */
function whereIs(element: Element | null): string {
  if (!element || element === document.body) return 'nowhere';
  const hosts: Node[] = [element];
  for (let root = element.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
    hosts.push(root.host);
  const guides: Node[] = [...document.querySelectorAll('peer-career-path')];
  return `${textOf(element)}, in guide ${guides.indexOf(hosts.at(-1)!)}`;
}

/** Waits for a section to be where a person reads, with the focus on its heading. */
async function expectAt(guide: Guide, name: SectionName): Promise<void> {
  await untilIs(() => whereIs(focused()), whereIs(headingOf(guide, name)), 'the focus');
  await untilStill(headingOf(guide, name));
  const { top, bottom } = headingOf(guide, name).getBoundingClientRect();
  expect(top, `top of ${name}`).to.be.at.least(0);
  expect(bottom, `bottom of the heading of ${name}`).to.be.at.most(innerHeight);
  const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
  if (!isAtEnd) expect(top, `top of ${name}`).to.be.below(innerHeight / 4);
}

const OWN = { title: 'A title of its own', summary: 'A summary of its own.' };

describe('peer-career-path', () => {
  afterEach(() => {
    restoreAll();
    setHash('');
    localStorage.clear();
    sessionStorage.clear();
    scrollTo(0, 0);
  });

  describe('shows', () => {
    it('the career, then a section for each thing there is to say, in a sensible order', async () => {
      const guide = await mountGuide({ data: guideCareer(OWN) });
      expect(textOf(part(guide, 'heading'))).to.equal(OWN.title);
      expect(textOf(part(guide, 'summary'))).to.equal(OWN.summary);
      expect(sectionNames(guide)).to.deep.equal(SECTION_NAMES);
      for (const [name, tag] of Object.entries(SECTIONS)) {
        if (tag)
          expect(section(guide, name as SectionName).firstElementChild!.localName).to.equal(tag);
      }
      await expectAccessible(guide);
    });

    it('a table of contents whose links are named as the headings are', async () => {
      const guide = await mountGuide({ data: guideCareer() });
      const contents = part(guide, 'contents');
      expect(contents.localName).to.equal('nav');
      expect(contents.getAttribute('aria-label')).to.equal('On this page');
      expect(contents.querySelectorAll('ol > li > a')).to.have.length(SECTION_NAMES.length);
      expect(links(guide).map(textOf)).to.deep.equal(
        SECTION_NAMES.map((name) => titleOf(guide, name)),
      );
    });

    it('no section and no link for what the career does not have', async () => {
      const data = shortCareer();
      const guide = await mountGuide({ data });
      expect(sectionNames(guide)).to.deep.equal(['ladder', 'pay', 'steps', 'sources']);
      expect(links(guide)).to.have.length(4);
      guide.data = { ...data, levels: [], pay: [], faq: [], skills: [], steps: [] };
      await guide.updateComplete;
      expect(sectionNames(guide)).to.deep.equal(['sources']);
    });

    it('a career with nothing but a title, a summary and where they come from', async () => {
      const guide = await mountGuide({ data: withoutSections(sampleCareer(OWN)) });
      expect(sectionNames(guide)).to.deep.equal(['sources']);
      expect(flatText(guide)).to.include(OWN.title).and.to.include(OWN.summary);
      await expectAccessible(guide);
    });

    it('help with its ways to reach it, and no link that would run something', async () => {
      const support: CareerPath['support'] = [
        {
          id: 'line',
          kind: 'crisis',
          title: 'The night line',
          text: 'Somebody listens.',
          links: [
            { label: 'Call', url: 'tel:112' },
            { label: 'Chat', url: 'https://example.org/chat' },
            { label: 'Run', url: 'javascript:alert(1)' },
          ],
        },
        { id: 'friend', kind: 'help', title: 'A friend', text: 'Ask a friend.' },
      ];
      const guide = await mountGuide({ data: guideCareer({ support }) });
      const place = section(guide, 'support');
      const addresses = [...place.querySelectorAll('a')].map((it) => it.getAttribute('href'));
      expect(addresses).to.deep.equal(['tel:112', 'https://example.org/chat']);
      expect(textOf(place)).to.include('Run').and.to.include('Ask a friend.');
    });

    it('where all of it comes from, and when somebody last checked it', async () => {
      const guide = await mountGuide({ data: guideCareer() });
      const place = section(guide, 'sources');
      expect(textOf(place)).to.include('Last checked: June 1, 2025');
      expect(place.querySelectorAll('li')).to.have.length(2);
      expect(place.querySelector('a')!.href).to.equal('https://example.org/handbook');
      expect(textOf(place)).to.include('The Welding Handbook, Welding Board');
    });

    it('another career, from its file', async () => {
      const guide = await mountGuide({ attributes: { src: OTHER_FILE } });
      expect(textOf(part(guide, 'heading'))).to.equal('Community Health Worker');
      const lacking = ['certification', 'advisor', 'support', 'resources'];
      expect(sectionNames(guide)).to.deep.equal(
        SECTION_NAMES.filter((name) => !lacking.includes(name)),
      );
      expect(flatText(guide)).not.to.match(/peer support|lived experience|988/i);
      await expectAccessible(guide);
    });

    it('a career in another language with its own words in the page’s, each marked as such', async () => {
      const guide = await mountGuide({
        data: guideCareer({ lang: 'fr', title: 'Soudeur', support: [] }),
      });
      const langOf = (text: string) => {
        const holder = allFlat(guide, '*').filter((it) => textOf(it) === text);
        for (let node: Element | null = holder.at(-1)!; node;) {
          const lang = node.closest('[lang]');
          if (lang) return lang.getAttribute('lang');
          node = (node.getRootNode() as ShadowRoot).host;
        }
        return null;
      };
      const career = [
        'Soudeur',
        'Checking each seam',
        'Is it hot?',
        'A steady hand',
        'Draw the seam',
      ];
      expect(career.map(langOf)).to.deep.equal(career.map(() => 'fr'));
      const own = ['Common questions', 'If today is hard', 'Where this comes from', 'Call 988'];
      expect(own.map(langOf)).to.deep.equal(own.map(() => 'en'));
    });

    it('its parts, and those of all that is in it, to the page’s style sheet', async () => {
      const guide = await mountGuide();
      button(within(guide, 'peer-salary-chart'), /^Compare/).click();
      await until(() => allFlat(guide, '.neighbours').length, 'for similar jobs');
      const lacking = elementsIn(guide).flatMap((element) => {
        const exported = (element.getAttribute('exportparts') ?? '').split(/\s*,\s*/);
        const names = exported.map((it) => it.replace(/\s*:.*/, ''));
        const used = [...element.shadowRoot!.querySelectorAll('[part]')].flatMap((it) => [
          ...it.part,
        ]);
        return [...new Set(used)]
          .filter((it) => it !== 'base' && !names.includes(it))
          .map((it) => `${element.localName} ${it}`);
      });
      expect(lacking).to.deep.equal([]);
      const style = await fixture<HTMLStyleElement>(
        '<style>peer-career-path::part(section__heading) { letter-spacing: 7px }</style>',
      );
      expect(style.isConnected).to.equal(true);
      expect(getComputedStyle(headingOf(guide, 'faq')).letterSpacing).to.equal('7px');
      expect(getComputedStyle(part(guide, 'heading')).letterSpacing).not.to.equal('7px');
    });

    it('text as it is, never as markup', async () => {
      const mark = '<img src=x> & "Co"';
      const guide = await mountGuide({ data: guideCareer({ title: mark, summary: mark }) });
      expect(textOf(part(guide, 'heading'))).to.equal(mark);
      expect(allFlat(guide, 'img')).to.deep.equal([]);
    });
  });

  describe('with one career for all that is in it', () => {
    it('hands the same object down', async () => {
      const data = guideCareer();
      const guide = await mountGuide({ data });
      const elements = elementsIn(guide);
      expect(elements).to.have.length(7);
      for (const element of elements) expect(element.data, element.localName).to.equal(data);
    });

    it('asks for its file once', async () => {
      const key = freshKey();
      const guide = await mountGuide({
        attributes: { src: `/fault/count?${new URLSearchParams({ key, file: FILE })}` },
      });
      const { career } = guide;
      for (const element of elementsIn(guide)) expect(element.data).to.equal(career);
      expect(await (await fetch(`/fault/counted?key=${key}`)).json()).to.equal(1);
    });

    it('draws a career that stands in the page', async () => {
      const data = guideCareer(OWN);
      const guide = await mountGuide({
        children: `<script type="application/json">${JSON.stringify(data)}</script>`,
      });
      expect(textOf(part(guide, 'heading'))).to.equal(OWN.title);
      expect(elementsIn(guide)).to.have.length(7);
    });
  });

  describe('while there is no career to show', () => {
    it('keeps the link inside and says so, and shows the whole guide after Try again', async () => {
      const key = freshKey();
      const src = `/fault/flaky?${new URLSearchParams({ key, file: FILE, fails: '1' })}`;
      const guide = await mount('peer-career-path', {
        attributes: { src },
        children: '<a href="/career">Read about it</a>',
      });
      expect(statesOf(guide)).to.deep.equal(['loading']);
      await untilState(guide, 'error');
      expect(guide.querySelector('a')!.checkVisibility()).to.equal(true);
      expect(one(guide, '[role=alert]').checkVisibility()).to.equal(true);
      button(guide, /Try again/).click();
      await untilDrawn(guide);
      expect(guide.querySelector('a')!.checkVisibility()).to.equal(false);
      expect(sectionNames(guide)).to.deep.equal(SECTION_NAMES);
      expect(focused(), 'in place of the button').to.equal(part(guide, 'base'));
    });

    it('is an error, and nothing half drawn, for a file that is no career', async () => {
      stub(console, 'error', () => undefined);
      const guide = await mount('peer-career-path', {
        attributes: { src: answering('{"id": "half"}') },
      });
      await untilState(guide, 'error');
      expect(sections(guide)).to.deep.equal([]);
    });

    for (const lacking of ['title', 'summary', 'reviewed'] as const) {
      it(`is an error for data without its ${lacking}`, async () => {
        stub(console, 'error', () => undefined);
        const data = { ...guideCareer(), [lacking]: undefined } as unknown as CareerPath;
        const guide = await mount('peer-career-path', { data });
        await untilState(guide, 'error');
        expect(sections(guide)).to.deep.equal([]);
      });
    }
  });

  describe('sections', () => {
    const mountWith = (chosen: string, data = guideCareer({ livedExperience: false })) =>
      mountGuide({ data, attributes: { sections: chosen } });

    it('are those that the attribute names, in its order', async () => {
      const guide = await mountWith('faq ladder   pay\n steps ladder');
      expect(sectionNames(guide)).to.deep.equal(['faq', 'ladder', 'pay', 'steps']);
      expect(links(guide).map(textOf)).to.deep.equal([
        'Common questions',
        'Career ladder',
        'Pay',
        'Steps to get there',
      ]);
    });

    it('are all of them for an attribute that names none', async () => {
      expect(sectionNames(await mountWith(' '))).to.deep.equal(SECTION_NAMES);
    });

    it('with a name that there is not are told once, and the others shown', async () => {
      const name = `laddr-${freshKey()}`;
      expectConsole(
        new RegExp(`peer-career-path has no section "${name}".* overview .*ladder .*faq`),
      );
      const guide = await mountWith(`faq ${name} pay`);
      expect(sectionNames(guide)).to.deep.equal(['faq', 'pay']);
      const other = await mountWith(`${name} skills`);
      expect(sectionNames(other)).to.deep.equal(['skills']);
      guide.sections = `${name} ladder`;
      await guide.updateComplete;
      expect(sectionNames(guide)).to.deep.equal(['ladder']);
    });

    it('with nothing but names that there are not are all of them', async () => {
      const name = freshKey();
      expectConsole(new RegExp(name));
      expect(sectionNames(await mountWith(name))).to.deep.equal(SECTION_NAMES);
    });

    it('named as what every object has are told as well', async () => {
      expectConsole(/no section "constructor"/);
      expect(sectionNames(await mountWith('constructor faq'))).to.deep.equal(['faq']);
    });

    it('that the career has nothing for are left out', async () => {
      const guide = await mountWith('skills ladder faq', shortCareer());
      expect(sectionNames(guide)).to.deep.equal(['ladder']);
    });

    it('can be others and in another order while the page is open', async () => {
      const guide = await mountWith('ladder pay');
      const show = async (names: string | null) => {
        if (names === null) guide.removeAttribute('sections');
        else guide.setAttribute('sections', names);
        await untilDrawn(guide);
        return sections(guide).map((it) => [it.id, it.firstElementChild!.localName].join(' '));
      };
      expect(await show('pay faq ladder')).to.deep.equal([
        'pay peer-salary-chart',
        'faq peer-career-faq',
        'ladder peer-career-ladder',
      ]);
      expect(await show('steps')).to.deep.equal(['steps peer-step-checklist']);
      expect(await show(null)).to.have.length(SECTION_NAMES.length);
      guide.sections = 'skills pay';
      await untilDrawn(guide);
      expect(sectionNames(guide)).to.deep.equal(['skills', 'pay']);
    });

    it('put in another order while the page is open have the right one marked as current', async () => {
      await setViewport(1200, 400);
      const guide = await mountGuide({ attributes: { sections: 'ladder pay steps' } });
      section(guide, 'pay').scrollIntoView();
      await untilIs(() => current(guide), ['pay'], 'the mark');
      guide.sections = 'pay ladder steps';
      await untilDrawn(guide);
      for (const name of ['pay', 'steps', 'ladder'] as const) {
        section(guide, name).scrollIntoView();
        await untilIs(() => current(guide), [name], 'the mark');
      }
    });

    it('that are no more have no mark, and the one in their place has', async () => {
      await setViewport(1200, 400);
      const guide = await mountGuide({ attributes: { sections: 'ladder pay steps' } });
      section(guide, 'ladder').scrollIntoView();
      await untilIs(() => current(guide), ['ladder'], 'the mark');
      guide.sections = 'skills steps';
      await untilDrawn(guide);
      section(guide, 'skills').scrollIntoView();
      await untilIs(() => current(guide), ['skills'], 'the mark');
    });
  });

  describe('help in a crisis', () => {
    const helpIn = (guide: Guide) => textOf(section(guide, 'support'));

    it('is a part of the guide whatever sections the page asks for', async () => {
      const guide = await mountGuide({ data: guideCareer(), attributes: { sections: 'ladder' } });
      expect(sectionNames(guide)).to.deep.equal(['ladder', 'support']);
      expect(links(guide).at(-1)!.hash).to.equal('#peer-section=support');
      expect(helpIn(guide)).to.include('The night line');
      guide.sections = 'faq pay';
      await guide.updateComplete;
      expect(sectionNames(guide)).to.deep.equal(['faq', 'pay', 'support']);
    });

    it('stands where the page puts it', async () => {
      const guide = await mountGuide({
        data: guideCareer(),
        attributes: { sections: 'support ladder' },
      });
      expect(sectionNames(guide)).to.deep.equal(['support', 'ladder']);
    });

    for (const [name, support] of [
      ['no help at all', undefined],
      ['an empty list', []],
      ['help of other kinds', [{ id: 'f', kind: 'help', title: 'A friend', text: 'Ask.' }]],
    ] as [string, CareerPath['support']][]) {
      it(`is the 988 line where the data has ${name}`, async () => {
        const guide = await mountGuide({
          data: guideCareer({ ...(support && { support }) }),
          attributes: { sections: 'ladder' },
        });
        if (!support) {
          guide.data = { ...guide.data!, support: undefined } as unknown as CareerPath;
          await guide.updateComplete;
        }
        expect(helpIn(guide)).to.match(/988 Suicide & Crisis Lifeline.*call or text 988/);
        expect(section(guide, 'support').querySelector('a')!.getAttribute('href')).to.equal(
          'tel:988',
        );
        expect(section(guide, 'support').querySelectorAll('.help')).to.have.length(
          1 + (support?.length ?? 0),
        );
        await expectAccessible(guide);
      });
    }

    it('is the career’s own where it has one, and no second one', async () => {
      const guide = await mountGuide({ data: guideCareer() });
      expect(helpIn(guide)).not.to.include('988');
      expect(section(guide, 'support').querySelectorAll('.help')).to.have.length(1);
    });

    it('is in Spanish on a Spanish page', async () => {
      const guide = await mountGuide({
        data: guideCareer({ support: [] }),
        attributes: { lang: 'es' },
      });
      expect(helpIn(guide)).to.match(/Si hoy es un día difícil.*Línea 988.*llamar o mandar/);
    });

    it('is not put beside a career that does not ask what people lived through', async () => {
      const guide = await mountGuide({
        data: guideCareer({ livedExperience: false, support: [] }),
      });
      expect(sectionNames(guide)).not.to.include('support');
      expect(flatText(guide)).not.to.include('988');
    });

    it('comes and goes with the career', async () => {
      const guide = await mountGuide({
        data: shortCareer(),
        attributes: { sections: 'ladder' },
      });
      guide.data = guideCareer({ support: [] });
      await guide.updateComplete;
      expect(sectionNames(guide)).to.deep.equal(['ladder', 'support']);
      guide.data = shortCareer();
      await guide.updateComplete;
      expect(sectionNames(guide)).to.deep.equal(['ladder']);
    });
  });

  describe('the table of contents', () => {
    /** A guide on a desk's screen, on which the last sections do not reach the top. */
    async function atDesk(options: MountOptions = {}): Promise<Guide> {
      await setViewport(1200, 900);
      return mountGuide(options);
    }

    for (const name of SECTION_NAMES) {
      it(`leads to ${name}, with the focus on its heading and the place in the address`, async () => {
        const guide = await atDesk();
        const before = history.length;
        await click(link(guide, name));
        await expectAt(guide, name);
        expect(location.hash).to.equal(`#peer-section=${name}`);
        // A browser keeps 50 entries, or 100, and forgets the oldest.
        const isFull = history.length === before && before >= 50;
        expect(history.length, 'one step back').to.equal(isFull ? before : before + 1);
        await untilIs(() => current(guide), [name], 'the mark');
      });
    }

    it('is walked with the keyboard, and goes on from the heading', async () => {
      const guide = await atDesk();
      links(guide)[0]!.focus();
      await press('Tab');
      await press('Tab');
      expect(focused()).to.equal(link(guide, 'ladder'));
      await press('Enter');
      await expectAt(guide, 'ladder');
      await press('Tab');
      expect(focused()!.getRootNode()).to.equal(within(guide, 'peer-career-ladder').shadowRoot);
    });

    it('leaves a link that is opened elsewhere to the browser', async () => {
      const guide = await atDesk();
      const handled: boolean[] = [];
      guide.addEventListener('click', (event) => {
        handled.push(event.defaultPrevented);
        event.preventDefault();
      });
      for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
        link(guide, 'faq').dispatchEvent(
          new MouseEvent('click', {
            bubbles: true,
            composed: true,
            cancelable: true,
            [key]: true,
          }),
        );
      }
      expect(handled).to.deep.equal([false, false, false, false]);
      expect(location.hash).to.equal('');
      expect(focused()).to.equal(document.body);
    });

    it('leads back with the browser’s button', async () => {
      const guide = await atDesk();
      link(guide, 'pay').click();
      await expectAt(guide, 'pay');
      link(guide, 'faq').click();
      await expectAt(guide, 'faq');
      history.back();
      await until(() => location.hash === '#peer-section=pay', 'for the last address');
      await expectAt(guide, 'pay');
      history.back();
      await until(() => location.hash === '', 'for the first address');
      expect(statesOf(guide)).to.deep.equal(['ready']);
    });

    it('marks the section that is being read, and no other', async () => {
      const guide = await atDesk();
      for (const name of ['overview', 'steps', 'faq', 'ladder'] as const) {
        section(guide, name).scrollIntoView();
        await untilIs(() => current(guide), [name], 'the mark');
        const look = (it: Element) => getComputedStyle(it).borderInlineStartWidth;
        const usual = look(links(guide).find((it) => it !== link(guide, name))!);
        const shown = links(guide).filter((it) => look(it) !== usual);
        expect(shown.map(textOf), 'to be seen as well').to.deep.equal([titleOf(guide, name)]);
      }
    });

    it('stands beside the sections and stays in sight where there is room', async () => {
      const guide = await atDesk();
      const contents = part(guide, 'contents');
      const folded = button(guide, /^On this page$/);
      expect(folded.checkVisibility()).to.equal(false);
      const place = section(guide, 'faq');
      place.scrollIntoView();
      await untilStill(place);
      const [left, right] = [contents, place].map((it) => it.getBoundingClientRect());
      expect(left!.right).to.be.at.most(right!.left);
      expect(left!.top).to.be.at.least(0);
      expect(left!.bottom).to.be.at.most(innerHeight);
      for (const it of links(guide)) expect(it.checkVisibility()).to.equal(true);
    });

    it('folds where there is none, and opens and shuts with its button', async () => {
      await setViewport(400, 700);
      const guide = await mountGuide();
      const opener = button(guide, /^On this page$/);
      const list = one(guide, `#${opener.getAttribute('aria-controls')!}`);
      const isOpen = () => {
        expect(opener.getAttribute('aria-expanded')).to.equal(String(list.checkVisibility()));
        return list.checkVisibility();
      };
      expect(isOpen()).to.equal(false);
      opener.focus();
      await press('Enter');
      await guide.updateComplete;
      expect(isOpen()).to.equal(true);
      expect(links(guide).every((it) => it.checkVisibility())).to.equal(true);
      await press('Enter');
      await guide.updateComplete;
      expect(isOpen()).to.equal(false);
    });

    it('folds again when a link of it was followed', async () => {
      await setViewport(400, 700);
      const guide = await mountGuide();
      const opener = button(guide, /^On this page$/);
      await click(opener);
      await guide.updateComplete;
      await click(link(guide, 'faq'));
      await expectAt(guide, 'faq');
      expect(opener.getAttribute('aria-expanded')).to.equal('false');
      expect(link(guide, 'faq').checkVisibility()).to.equal(false);
    });

    it('of each guide leads to its own sections', async () => {
      await setViewport(1200, 500);
      const [first, second] = [
        await mountGuide({ data: guideCareer() }),
        await mountGuide({ data: guideCareer() }),
      ];
      await click(link(second, 'skills'));
      await expectAt(second, 'skills');
      await click(link(first, 'faq'));
      await expectAt(first, 'faq');
      await click(link(second, 'faq'));
      await expectAt(second, 'faq');
    });

    it('leads to the right place on a page that scrolls smoothly', async () => {
      const guide = await atDesk();
      document.documentElement.style.scrollBehavior = 'smooth';
      try {
        for (const name of ['faq', 'ladder', 'skills'] as const) {
          await click(link(guide, name));
          await until(() => {
            const { top } = headingOf(guide, name).getBoundingClientRect();
            return top >= 0 && top < innerHeight / 4;
          }, `for ${name} in sight`);
          await expectAt(guide, name);
        }
      } finally {
        document.documentElement.style.scrollBehavior = '';
      }
    });

    it('leads on a page with a <base> to the section, and not to another page', async () => {
      const base = document.createElement('base');
      base.href = '/elsewhere/';
      const guide = await atDesk({ data: guideCareer() });
      const { pathname } = location;
      document.head.append(base);
      try {
        await click(link(guide, 'faq'));
        await expectAt(guide, 'faq');
        expect([location.pathname, location.hash]).to.deep.equal([pathname, '#peer-section=faq']);
      } finally {
        base.remove();
      }
    });
  });

  describe('the page’s address', () => {
    for (const name of SECTION_NAMES) {
      it(`leads to ${name} when the page is opened with it`, async () => {
        setHash(`#peer-section=${name}`);
        const guide = await mount('peer-career-path');
        await untilDrawn(guide);
        await expectAt(guide, name);
      });
    }

    it('leads to a section when the page changes it, and when a link on the page is pressed', async () => {
      const place = await fixture<HTMLAnchorElement>('<a href="#peer-section=skills">Skills</a>');
      const guide = await mountGuide({ data: guideCareer() });
      location.hash = '#peer-section=faq';
      await expectAt(guide, 'faq');
      await click(place);
      await expectAt(guide, 'skills');
      scrollTo(0, 0);
      await click(place);
      await expectAt(guide, 'skills');
    });

    it('that names no section of the guide changes nothing', async () => {
      setHash('#peer-section=nothing');
      const guide = await mountGuide({ data: shortCareer() });
      for (const hash of ['constructor', '', '%', 'faq', '"]', 'contents', 'support-title']) {
        location.hash = `#peer-section=${hash}`;
        await nextFrame();
      }
      await nextFrame();
      expect(focused()).to.equal(document.body);
      expect(statesOf(guide)).to.deep.equal(['ready']);
    });

    it('leads to the first guide that has the section, also when the page is opened with it', async () => {
      setHash('#peer-section=faq');
      const parent = await fixture('<div></div>');
      const guides = [shortCareer(), guideCareer(), guideCareer()].map((data) => {
        const guide = document.createElement('peer-career-path');
        guide.data = data;
        return guide;
      });
      parent.append(...guides);
      for (const guide of guides) await untilDrawn(guide);
      await expectAt(guides[1]!, 'faq');
      (focused() as HTMLElement).blur();
      location.hash = '#peer-section=skills';
      await expectAt(guides[1]!, 'skills');
    });

    it('stays the host’s where it uses the hash for itself', async () => {
      setHash('#/careers/peer');
      await setViewport(1200, 500);
      const heard: Event[] = [];
      const hear = (event: Event) => heard.push(event);
      const types = ['hashchange', 'popstate'];
      types.forEach((type) => addEventListener(type, hear));
      const guide = await mountGuide();
      const before = history.length;
      await click(link(guide, 'faq'));
      await expectAt(guide, 'faq');
      await click(link(guide, 'ladder'));
      await expectAt(guide, 'ladder');
      types.forEach((type) => removeEventListener(type, hear));
      expect(location.hash).to.equal('#/careers/peer');
      expect(history.length).to.equal(before);
      expect(heard).to.deep.equal([]);
    });

    it('keeps what the host noted with it', async () => {
      history.replaceState({ page: 7 }, '', `${location.pathname}${location.search}`);
      const guide = await mountGuide({ data: guideCareer() });
      button(guide, /^On this page$/).click();
      await guide.updateComplete;
      link(guide, 'faq').click();
      await expectAt(guide, 'faq');
      expect(history.state).to.deep.equal({ page: 7 });
    });

    it('leads to a rung and to a question within the guide, also on opening', async () => {
      setHash('#peer-level=lead');
      const first = await mountGuide();
      expect(first.level).to.equal('lead');
      const rung = one(within(first, 'peer-career-ladder'), '#level-lead');
      await until(() => {
        const { top } = rung.getBoundingClientRect();
        return top > -2 && top < innerHeight;
      }, 'for the rung in sight');
      first.remove();
      setHash('#peer-question=faq-time');
      const second = await mountGuide();
      const question = one(within(second, 'peer-career-faq'), '#question-faq-time');
      expect(question.getAttribute('aria-expanded')).to.equal('true');
      await until(() => {
        const { top } = question.getBoundingClientRect();
        return top > -2 && top < innerHeight;
      }, 'for the question in sight');
    });
  });

  describe('sections below the fold', () => {
    const textsIn = (guide: Guide) =>
      sections(guide).flatMap((it) =>
        [...flatNodes(it)].filter(
          (node) => node instanceof HTMLElement && node.matches('h3, h4, li, p'),
        ),
      ) as HTMLElement[];
    const isDrawn = (guide: Guide, name: SectionName) =>
      section(guide, name).firstElementChild!.checkVisibility({ contentVisibilityAuto: true });

    it('are not laid out before they come near or the page has nothing else to do', async () => {
      await setViewport(1200, 500);
      const idle: (() => void)[] = [];
      stub(window, 'requestIdleCallback', (callback) => idle.push(callback as () => void));
      const guide = await mount('peer-career-path');
      await untilDrawn(guide);
      await until(() => isDrawn(guide, 'overview'), 'for the first section');
      await nextFrame();
      await nextFrame();
      expect(getComputedStyle(section(guide, 'faq')).contentVisibility).to.equal('auto');
      expect(
        ['faq', 'steps', 'sources'].map((name) => isDrawn(guide, name as SectionName)),
      ).to.deep.equal([false, false, false]);
      section(guide, 'faq').scrollIntoView();
      await until(() => isDrawn(guide, 'faq'), 'for the questions');
      scrollTo(0, 0);
      await untilIs(() => isDrawn(guide, 'sources'), false, 'the last section');
      for (let i = 0; i < SECTION_NAMES.length && idle.length > 0; i += 1) {
        idle.shift()!();
        await guide.updateComplete;
      }
      expect(SECTION_NAMES.filter((name) => !isDrawn(guide, name))).to.deep.equal([]);
      expect(idle, 'and then there is nothing left to do').to.deep.equal([]);
    });

    for (const [name, data] of [
      ['a short career', () => guideCareer()],
      ['a long one', () => undefined],
    ] as const) {
      it(`do not move what somebody reads when they are drawn later, in ${name}`, async () => {
        await setViewport(1200, 500);
        const idle: (() => void)[] = [];
        stub(window, 'requestIdleCallback', (callback) => idle.push(callback as () => void));
        const career = data();
        const guide = await mount('peer-career-path', career ? { data: career } : {});
        await untilDrawn(guide);
        await click(link(guide, 'steps'));
        await expectAt(guide, 'steps');
        const place = () => Math.round(headingOf(guide, 'steps').getBoundingClientRect().top);
        const before = place();
        while (idle.length > 0) {
          idle.shift()!();
          await guide.updateComplete;
          await nextFrame();
          await nextFrame();
          expect(place()).to.be.closeTo(before, 2);
        }
      });
    }

    it('are all there for who searches, listens or prints', async () => {
      const guide = await mountGuide();
      expect(wordsOf(within(guide, 'peer-career-faq'))).to.include('How long does it take?');
      expect(
        section(guide, 'faq').checkVisibility({ visibilityProperty: true, opacityProperty: true }),
      ).to.equal(true);
    });

    for (const [way, start, step] of [
      ['down', 'overview', 120],
      ['up', 'sources', -120],
    ] as const) {
      it(`do not move the page when somebody scrolls ${way}`, async () => {
        await setViewport(1200, 500);
        const guide = await mountGuide();
        await click(link(guide, start));
        await expectAt(guide, start);
        const jumps: string[] = [];
        for (let i = 0; i < 300; i += 1) {
          const inSight = textsIn(guide).filter((it) => {
            const { top, height } = it.getBoundingClientRect();
            return height > 0 && top > 150 && top < 350;
          });
          const mark = inSight[0];
          const before = mark?.getBoundingClientRect().top ?? 0;
          const from = scrollY;
          scrollBy({ top: step, behavior: 'instant' });
          const isAtEnd = scrollY === from;
          const expected = before - (scrollY - from);
          await nextFrame();
          await nextFrame();
          await nextFrame();
          if (mark) {
            const after = mark.getBoundingClientRect().top;
            if (Math.abs(after - expected) > 2) {
              jumps.push(`${textOf(mark).slice(0, 40)}: ${after - expected} px`);
            }
          }
          if (isAtEnd) break;
        }
        expect(jumps).to.deep.equal([]);
      });
    }
  });

  describe('a rung', () => {
    it('that the attribute names is open in all of the guide', async () => {
      const guide = await mountGuide({ data: guideCareer(), attributes: { level: 'foreman' } });
      expect(guide.level).to.equal('foreman');
      expect(within(guide, 'peer-career-ladder').level).to.equal('foreman');
      expect(within(guide, 'peer-salary-chart').level).to.equal('foreman');
      guide.setAttribute('level', 'welder');
      await guide.updateComplete;
      expect(within(guide, 'peer-career-ladder').level).to.equal('welder');
    });

    it('that a person chooses is told by the guide, and can be refused by the page', async () => {
      const guide = await mountGuide({ data: guideCareer() });
      const events = collect(document, 'peer-level-select');
      const ladder = within(guide, 'peer-career-ladder');
      await click(button(ladder, /Certified Welder/));
      expect(guide.level).to.equal('welder');
      expect(events.map(({ level, target }) => [level, target])).to.deep.equal([['welder', guide]]);
      guide.addEventListener('peer-level-select', (event) => event.preventDefault());
      await click(button(within(guide, 'peer-salary-chart'), /Shop Foreman/));
      expect(guide.level).to.equal('welder');
      expect(events).to.have.length(2);
    });

    it('where the visitor stands is marked in ladder and chart', async () => {
      const guide = await mountGuide({ data: guideCareer(), attributes: { here: 'welder' } });
      for (const tag of ['peer-career-ladder', 'peer-salary-chart'] as const) {
        const marks = [...within(guide, tag).shadowRoot!.querySelectorAll('.here')];
        expect(marks.map(textOf), tag).to.deep.equal(['You are here']);
        expect(textOf(marks[0]!.closest('li')!)).to.include('Certified Welder');
      }
      guide.here = 'helper';
      await guide.updateComplete;
      const ladder = within(guide, 'peer-career-ladder');
      await ladder.updateComplete;
      expect(textOf(one(ladder, '.here').closest('li')!)).to.include('Welding Helper');
    });

    it('that the career does not have is not told', async () => {
      const guide = await mountGuide({
        data: guideCareer(),
        attributes: { level: 'boss', here: 'boss' },
      });
      expect([guide.level, guide.here]).to.deep.equal(['helper', undefined]);
    });
  });

  describe('a place', () => {
    it('is told as it was set, before the career is there and after', async () => {
      const guide = document.createElement('peer-career-path');
      guide.setAttribute('jurisdiction', 'US-TX');
      expect(guide.jurisdiction).to.equal('US-TX');
      guide.data = guideCareer();
      (await fixture('<div></div>')).append(guide);
      await untilDrawn(guide);
      expect(guide.jurisdiction).to.equal('US-TX');
      guide.jurisdiction = 'US-NY';
      await guide.updateComplete;
      expect(guide.jurisdiction).to.equal('US-NY');
    });

    it('is one for all guides on the career, and not for others', async () => {
      const data = guideCareer();
      const [one_, other, apart] = [
        await mountGuide({ data }),
        await mountGuide({ data: structuredClone(data) }),
        await mountGuide({ data: guideCareer() }),
      ];
      one_.jurisdiction = 'US-CA';
      await one_.updateComplete;
      expect([other.jurisdiction, apart.jurisdiction]).to.deep.equal(['US-CA', undefined]);
    });
  });

  describe('ticks', () => {
    const tick = async (guide: Guide) => {
      const checklist = within(guide, 'peer-step-checklist');
      const box = checklist.shadowRoot!.querySelector('input')!;
      box.click();
      await checklist.updateComplete;
    };
    const kept = (storage: Storage) => Object.keys(storage);

    it('are kept in this browser unless the page says otherwise', async () => {
      const data = guideCareer();
      await tick(await mountGuide({ data }));
      expect(kept(localStorage)).to.deep.equal([`peer-career:${data.id}:progress`]);
    });

    it('are kept in this tab, or not at all, when the page says so', async () => {
      const data = guideCareer();
      await tick(await mountGuide({ data, attributes: { storage: 'session' } }));
      expect(kept(sessionStorage)).to.deep.equal([`peer-career:${data.id}:progress`]);
      await tick(await mountGuide({ data: guideCareer(), attributes: { storage: 'none' } }));
      expect(kept(sessionStorage)).to.have.length(1);
      expect(kept(localStorage)).to.deep.equal([]);
    });

    it('are kept elsewhere from when the page says so', async () => {
      const guide = await mountGuide({ data: guideCareer(), attributes: { storage: 'none' } });
      guide.storage = 'session';
      await guide.updateComplete;
      await tick(guide);
      expect([kept(sessionStorage).length, kept(localStorage).length]).to.deep.equal([1, 0]);
    });

    it('are kept by the page when it hands over a storage, with the place if that has room', async () => {
      const guide = await mountGuide({ data: guideCareer() });
      const texts: Record<string, string | null> = { progress: null, place: null };
      const storage = (name: string) => ({
        read: () => texts[name]!,
        write: (text: string) => void (texts[name] = text),
        subscribe: () => () => undefined,
      });
      guide.storage = { ...storage('progress'), place: storage('place') };
      await guide.updateComplete;
      await tick(guide);
      expect(texts['progress']).to.include('visit-shop');
      section(guide, 'certification').querySelector('button')!.click();
      await until(() => one(guide, 'peer-certification-finder'), 'for the finder');
      const finder = within(guide, 'peer-certification-finder');
      const select = await until(() => one<HTMLSelectElement>(finder, 'select'), 'for the places');
      select.value = 'US-TX';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      expect(texts['place']).to.equal('US-TX');
      expect([kept(sessionStorage).length, kept(localStorage).length]).to.deep.equal([0, 0]);
    });

    it('are told to the page, which can refuse them', async () => {
      const guide = await mountGuide({ data: guideCareer(), attributes: { storage: 'none' } });
      const steps = collect(document, 'peer-step-change');
      const sums = collect(document, 'peer-progress-change');
      await tick(guide);
      expect(steps.map(({ step, action, on, target }) => [step, action, on, target])).to.deep.equal(
        [['look', 'visit-shop', true, guide]],
      );
      expect(sums.map(({ doneActions, target }) => [doneActions, target])).to.deep.equal([
        [1, guide],
      ]);
      document.addEventListener('peer-step-change', (event) => event.preventDefault(), {
        once: true,
      });
      await tick(guide);
      expect(sums).to.have.length(1);
      expect(wordsOf(within(guide, 'peer-step-checklist'))).to.match(/\b1 of 6 actions/);
    });
  });

  describe('tells that it loaded', () => {
    const loads = async (options: MountOptions) => {
      const events = collect(document, 'peer-load');
      const guide = await mountGuide(options);
      for (const element of elementsIn(guide)) await element.updateComplete;
      await nextFrame();
      return events.map(({ career, target }) => [career, target === guide]);
    };

    it('once for the built-in career', async () => {
      expect(await loads({})).to.deep.equal([['peer-support-specialist', true]]);
    });

    it('once for a file', async () => {
      expect(await loads({ attributes: { src: OTHER_FILE } })).to.deep.equal([
        ['community-health-worker', true],
      ]);
    });

    it('once for a career in the page', async () => {
      const data = guideCareer();
      const children = `<script type="application/json">${JSON.stringify(data)}</script>`;
      expect(await loads({ children })).to.deep.equal([[data.id, true]]);
    });

    it('not for a career that the page handed over', async () => {
      expect(await loads({ data: guideCareer() })).to.deep.equal([]);
    });

    it('not again for other sections, nor for being put elsewhere', async () => {
      const events = collect(document, 'peer-load');
      const guide = await mountGuide({ attributes: { sections: 'ladder' } });
      guide.sections = 'faq skills';
      await untilDrawn(guide);
      (await fixture('<div></div>')).append(guide);
      await untilDrawn(guide);
      await nextFrame();
      expect(events).to.have.length(1);
    });
  });

  describe('headings', () => {
    const outline = (guide: Guide) =>
      allFlat(guide, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => Number(localName[1]));

    for (const level of [1, 2, 3, 4, 5, 6]) {
      it(`begin at ${level} and skip none on the way down`, async () => {
        const guide = await mountGuide({ attributes: { 'heading-level': String(level) } });
        button(within(guide, 'peer-salary-chart'), /^Compare/).click();
        await until(() => allFlat(guide, '.neighbours').length, 'for similar jobs');
        const levels = outline(guide);
        expect(levels[0]).to.equal(level);
        levels.forEach((it, i) => {
          if (i === 0) return;
          expect(it, `heading ${i}`).to.be.at.least(Math.min(6, level + 1));
          expect(it - levels[i - 1]!, `step to heading ${i}`).to.be.at.most(1);
        });
        for (const name of SECTION_NAMES) {
          expect(headingOf(guide, name).localName, name).to.equal(`h${Math.min(6, level + 1)}`);
        }
        expect(Math.max(...levels)).to.be.at.most(Math.min(6, level + 3));
      });
    }

    it('begin at 2 for what is no level, and move when the page says so', async () => {
      const guide = await mountGuide({
        data: guideCareer(),
        attributes: { 'heading-level': 'rubbish' },
      });
      expect(outline(guide)[0]).to.equal(2);
      expect(headingOf(guide, 'faq').localName).to.equal('h3');
      guide.headingLevel = 4;
      await untilDrawn(guide);
      expect(outline(guide)[0]).to.equal(4);
      expect(headingOf(guide, 'faq').localName).to.equal('h5');
    });
  });

  describe('while the page is open', () => {
    it('shows another career that the page hands over, and nothing of the first', async () => {
      const guide = await mountGuide({ data: guideCareer({ title: 'First of all' }) });
      guide.data = guideCareer({ title: 'Second of all', faq: [] });
      await untilDrawn(guide);
      expect(flatText(guide)).to.include('Second of all').and.not.to.include('First of all');
      expect(sectionNames(guide)).not.to.include('faq');
      for (const element of elementsIn(guide)) expect(element.data).to.equal(guide.data);
      guide.data = null;
      await until(
        () => textOf(part(guide, 'heading')) === 'Peer Support Specialist',
        'for the built-in career',
      );
      await untilDrawn(guide);
      expect(sectionNames(guide)).to.include('faq');
    });

    it('shows another file', async () => {
      const guide = await mountGuide({ attributes: { src: FILE } });
      guide.src = OTHER_FILE;
      await until(() => /Community/.test(textOf(part(guide, 'heading'))), 'for the other career');
      await untilDrawn(guide);
      expect(flatText(guide)).not.to.include('Peer Support');
      expect(sectionNames(guide)).not.to.include('support');
    });

    it('speaks another language, in all of its parts', async () => {
      const parent = await fixture('<div lang="en"></div>');
      const guide = await mountGuide({ parent });
      const titles = () => SECTION_NAMES.map((name) => titleOf(guide, name));
      const english = titles();
      expect(english).to.include.members(['About this role', 'Skills', 'Pay']);
      parent.setAttribute('lang', 'es');
      await until(() => titles().includes('Habilidades'), 'for Spanish');
      await untilDrawn(guide);
      const spanish = titles();
      for (const [i, title] of spanish.entries()) expect(title).not.to.equal(english[i]);
      expect(links(guide).map(textOf)).to.deep.equal(spanish);
      expect(guide.career!.lang).to.equal('es');
      await expectAccessible(guide);
      parent.setAttribute('lang', 'en');
      await until(() => titles().includes('Skills'), 'for English');
      await untilDrawn(guide);
      expect(titles()).to.deep.equal(english);
    });

    it('speaks Spanish over a career in English, and says which is which', async () => {
      const guide = await mountGuide({ attributes: { lang: 'es', src: FILE } });
      expect(titleOf(guide, 'skills')).to.equal('Habilidades');
      expect(textOf(part(guide, 'heading'))).to.equal('Peer Support Specialist');
      expect(part(guide, 'heading').closest('[lang]')!.getAttribute('lang')).to.equal('en');
      const other = await mountGuide({ attributes: { lang: 'es', src: SPANISH_FILE } });
      expect(part(other, 'heading').closest('[lang]')!.getAttribute('lang')).to.match(/^es/);
    });

    it('keeps what a person did when other sections come and go', async () => {
      const guide = await mountGuide({
        data: guideCareer(),
        attributes: { sections: 'steps ladder', storage: 'none' },
      });
      within(guide, 'peer-step-checklist').shadowRoot!.querySelector('input')!.click();
      button(within(guide, 'peer-career-ladder'), /Shop Foreman/).click();
      guide.sections = 'ladder faq steps';
      await untilDrawn(guide);
      expect(wordsOf(within(guide, 'peer-step-checklist'))).to.match(/\b1 of 6 actions/);
      expect(within(guide, 'peer-career-ladder').level).to.equal('foreman');
    });
  });

  describe('taken out and put back', () => {
    it('works as before: links, address, marks and rungs', async () => {
      await setViewport(1200, 500);
      const guide = await mountGuide();
      const words = flatText(guide);
      const parent = guide.parentElement!;
      guide.remove();
      location.hash = '#peer-section=faq';
      await nextFrame();
      expect(focused()).to.equal(document.body);
      setHash('');
      parent.append(guide);
      await untilDrawn(guide);
      expect(flatText(guide)).to.equal(words);
      await click(link(guide, 'skills'));
      await expectAt(guide, 'skills');
      await untilIs(() => current(guide), ['skills'], 'the mark');
      location.hash = '#peer-section=pay';
      await expectAt(guide, 'pay');
      await untilIs(() => current(guide), ['pay'], 'the mark');
    });

    it('while its career is on the way shows it all the same', async () => {
      const guide = document.createElement('peer-career-path');
      guide.src = `/fault/slow?ms=200&key=${freshKey()}&file=${OTHER_FILE}`;
      const parent = await fixture('<div></div>');
      parent.append(guide);
      await nextFrame();
      guide.remove();
      await nextFrame();
      parent.append(guide);
      await untilDrawn(guide);
      expect(textOf(part(guide, 'heading'))).to.equal('Community Health Worker');
    });

    it('observes nothing while it is away', async () => {
      const open = new Set<unknown>();
      const { prototype } = IntersectionObserver;
      const observe = stub(prototype, 'observe', function observed(this: IntersectionObserver, it) {
        open.add(this);
        observe.call(this, it);
      });
      const disconnect = stub(prototype, 'disconnect', function ended(this: IntersectionObserver) {
        open.delete(this);
        disconnect.call(this);
      });
      const guide = await mountGuide({ data: guideCareer() });
      expect(open.size).to.equal(1);
      guide.remove();
      await nextFrame();
      expect(open.size).to.equal(0);
      (await fixture('<div></div>')).append(guide);
      await untilDrawn(guide);
      await untilIs(() => open.size, 1, 'observers');
      guide.remove();
      expect(open.size).to.equal(0);
    });
  });

  describe('with json-ld', () => {
    const descriptions = () =>
      [...document.head.querySelectorAll('script[type="application/ld+json"]')].map(
        (script) => JSON.parse(script.textContent) as { name: string },
      );
    const untilNames = (...names: string[]) =>
      untilIs(() => descriptions().map(({ name }) => name), names, 'names in the head');
    const withJsonLd = (data: CareerPath) => mountGuide({ data, attributes: { 'json-ld': '' } });
    /** Long enough for a description that should not come to have come. */
    const moments = async () => {
      for (let i = 0; i < 10; i += 1) await nextFrame();
    };

    afterEach(async () => {
      for (const guide of document.querySelectorAll('peer-career-path')) guide.remove();
      await moments();
      const left = document.head.querySelectorAll('script[type="application/ld+json"]');
      left.forEach((script) => script.remove());
      expect(left.length, 'left in the head').to.equal(0);
    });

    it('puts a description into the head, and without it none', async () => {
      await mountGuide({ data: guideCareer({ title: 'Quiet' }) });
      await moments();
      expect(descriptions()).to.deep.equal([]);
      await withJsonLd(guideCareer({ title: 'Loud </script><b>' }));
      await untilNames('Loud </script><b>');
      expect(descriptions()[0]).to.include({ '@context': 'https://schema.org' });
    });

    it('puts one for all guides on that career, until the last of them goes', async () => {
      const data = guideCareer({ title: 'One' });
      const guides = [
        await withJsonLd(data),
        await withJsonLd(data),
        await withJsonLd(structuredClone(data)),
      ];
      await untilNames('One');
      guides[1]!.remove();
      guides[0]!.jsonLd = false;
      await moments();
      await untilNames('One');
      guides[2]!.remove();
      await untilNames();
    });

    it('puts one for each career', async () => {
      await withJsonLd(guideCareer({ title: 'One' }));
      const other = await withJsonLd(guideCareer({ title: 'Other' }));
      await untilNames('One', 'Other');
      other.remove();
      await untilNames('One');
    });

    it('takes it out with the attribute, and puts it back', async () => {
      const guide = await withJsonLd(guideCareer({ title: 'One' }));
      await untilNames('One');
      guide.removeAttribute('json-ld');
      await untilNames();
      guide.setAttribute('json-ld', '');
      await untilNames('One');
    });

    it('changes it with the career', async () => {
      const guide = await withJsonLd(guideCareer({ title: 'One' }));
      await untilNames('One');
      guide.data = guideCareer({ title: 'Other' });
      await untilNames('Other');
      guide.src = OTHER_FILE;
      guide.data = null;
      await untilNames('Community Health Worker');
    });

    it('has none while there is no career', async () => {
      const guide = await withJsonLd(guideCareer({ title: 'One' }));
      await untilNames('One');
      stub(console, 'error', () => undefined);
      guide.src = answering('{}');
      guide.data = null;
      await untilState(guide, 'error');
      await untilNames();
    });

    it('has it once when the element is moved about', async () => {
      const guide = await withJsonLd(guideCareer({ title: 'One' }));
      const [here, there] = [await fixture('<div></div>'), await fixture('<div></div>')];
      there.append(guide);
      await guide.updateComplete;
      guide.remove();
      here.append(guide);
      await guide.updateComplete;
      there.append(guide);
      await untilNames('One');
      guide.remove();
      await untilNames();
    });

    it('has it once when the attribute comes, goes and comes again at once', async () => {
      const guide = await mountGuide({ data: guideCareer({ title: 'One' }) });
      for (const on of [true, false, true]) {
        guide.jsonLd = on;
        await guide.updateComplete;
      }
      await untilNames('One');
      guide.jsonLd = false;
      await moments();
      await untilNames();
    });

    it('has none when the element is gone before the description came', async () => {
      const guide = await mountGuide({ data: guideCareer({ title: 'One' }) });
      guide.jsonLd = true;
      await guide.updateComplete;
      guide.remove();
      await moments();
      await untilNames();
    });
  });

  it('has no axe violation in the narrowest page, with its contents open', async () => {
    await setViewport(320, 600);
    const guide = await mountGuide();
    button(guide, /^On this page$/).click();
    await guide.updateComplete;
    await expectAccessible(guide);
    expect(document.documentElement.scrollWidth, 'sideways').to.be.at.most(320);
  });

  it('has no line of text too long to read on a wide page', async () => {
    await setViewport(1600, 900);
    const guide = await mountGuide();
    for (const paragraph of allFlat(guide, 'p')) {
      const { width } = paragraph.getBoundingClientRect();
      expect(width, textOf(paragraph)).to.be.at.most(66 * 1.2 * 16);
    }
  });
});
