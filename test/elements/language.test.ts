import { expect } from 'chai';
import { core } from '../../src/i18n/en/core.js';
import { guide } from '../../src/i18n/en/guide.js';
import { esOnRequest } from '../../src/i18n/es-on-request.js';
import { es } from '../../src/i18n/es.js';
import type { Language } from '../../src/i18n/messages.js';
import type { CareerPath } from '../../src/schema/career-path.js';
import {
  ALL_TAGS,
  all,
  button,
  collect,
  focused,
  freshKey,
  mount,
  nextEvent,
  one,
  part,
  parts,
  restoreAll,
  statesOf,
  stub,
  textOf,
  untilState,
  wordsOf,
  type AnyPeerElement,
  type MountOptions,
  type PeerTag,
} from '../support/element.js';
import { fixture } from '../support/fixture.js';
import { nextFrame, until } from '../support/until.js';

const en: Language = { ...core, guide };
const FOLDER = '/data/peer-support-specialist/peer-support-specialist';
const read = async (lang: string) =>
  (await (await fetch(`${FOLDER}.${lang}.json`)).json()) as CareerPath;

type Tag = (typeof ALL_TAGS)[number];

/** As `wordsOf` reads it. */
const pay = ({ year }: Language['per']) => year('$30,000–$35,000').replace(/\s/g, ' ');

/** What an element shows: some of its own words, and some of the career's. */
const SHOWN: Record<Tag, (words: Language, career: CareerPath) => readonly string[][]> = {
  'peer-career-ladder': ({ ladder, per }, { levels }) => [
    [ladder.heading, ladder.tips, pay(per)],
    [levels![0]!.summary, levels![4]!.newDuties![0]!],
  ],
  'peer-salary-chart': ({ chart, per }, { levels }) => [
    [chart.showTable, chart.download, pay(per)],
    [`1. ${levels![0]!.title}`],
  ],
  'peer-step-checklist': ({ checklist }, { steps }) => [
    [checklist.heading, checklist.notForMe, checklist.steps(0, 10)],
    [steps![0]!.title, steps![9]!.summary],
  ],
  'peer-role-overview': ({ guide: { overview } }, { role }) => [
    [overview.isNot, overview.statistics, overview.match.broad],
    [role!.summary, role!.isNot![0]!],
  ],
  'peer-responsibility-list': ({ guide: { responsibilities } }, career) => [
    [responsibilities.heading],
    [career.responsibilities![1]!.title, career.responsibilities![9]!.items[0]!],
  ],
  'peer-skill-list': ({ guide: { skills } }, career) => [
    [skills.filter, skills.allRungs, skills.count(15, 15)],
    [career.skills![0]!.title, career.skills![14]!.summary],
  ],
  'peer-career-faq': ({ guide: { faq } }, career) => [
    [faq.heading, faq.showAll, faq.link],
    [career.faq![0]!.question, career.faq![4]!.answer],
  ],
  'peer-certification-finder': ({ guide: { certification } }, { title }) => [
    [certification.heading],
    [title],
  ],
  'peer-career-advisor': ({ guide: { advisor } }, { support }) => [
    [advisor.heading, advisor.open],
    [support![0]!.title, support![0]!.text],
  ],
  'peer-career-path': ({ guide: { path }, ladder }, { summary, support }) => [
    [path.contents, path.sources, ladder.heading],
    [summary, support![0]!.text],
  ],
};

/** In which language an element's own words and the career's are; fails where either is mixed. */
function spokenBy(element: AnyPeerElement, careers: Record<'en' | 'es', CareerPath>): string {
  const shown = SHOWN[element.localName as Tag];
  const text = wordsOf(element);
  const languages = ['en', 'es'] as const;
  return [0, 1]
    .map((i) => {
      const found = languages.filter((name) => {
        const [first = '', ...others] = shown({ en, es }[name], careers[name])[i]!;
        const has = text.includes(first);
        for (const other of others) {
          expect(text.includes(other), `“${other}” beside “${first}” in: ${text}`).to.equal(has);
        }
        return has;
      });
      return found.length === 1 ? found[0]! : `[${found.join()}]`;
    })
    .join();
}

/** What an element looks like from now on, after each change of what it shows. */
function watch(element: AnyPeerElement, look: () => string): { readonly seen: string[] } {
  const seen: string[] = [];
  const observer = new MutationObserver(() => {
    const now = look();
    if (seen.at(-1) !== now) seen.push(now);
  });
  observer.observe(element.shadowRoot!, {
    childList: true,
    characterData: true,
    attributes: true,
    subtree: true,
  });
  return { seen };
}

/** By the place of the `lang` that an element goes by: puts the element there, and sets it. */
const PLACES: Record<
  string,
  (tag: PeerTag, lang: string) => Promise<[AnyPeerElement, (lang: string) => void]>
> = {
  'the element': async (tag, lang) => {
    const element = await mount(tag, { attributes: { lang } });
    return [element, (other) => (element.lang = other)];
  },
  'an element above': async (tag, lang) => {
    const parent = await fixture<HTMLElement>(`<section lang="${lang}"><div></div></section>`);
    const element = await mount(tag, { parent: parent.firstElementChild! });
    return [element, (other) => (parent.lang = other)];
  },
  'the page': async (tag, lang) => {
    document.documentElement.lang = lang;
    const element = await mount(tag);
    return [element, (other) => (document.documentElement.lang = other)];
  },
  'an element outside of its shadow root': async (tag, lang) => {
    const host = await fixture<HTMLElement>(`<article lang="${lang}"></article>`);
    const inner = document.createElement('div');
    host.attachShadow({ mode: 'closed' }).append(inner);
    inner.attachShadow({ mode: 'open' }).append(document.createElement('main'));
    const element = await mount(tag, { parent: inner.shadowRoot!.firstElementChild! });
    return [element, (other) => (host.lang = other)];
  },
};

const script = (career: CareerPath) =>
  `<script type="application/json">${JSON.stringify(career)}</script>`;

const baseOf = (element: Element) => one(element, '.base');

async function counted(key: string): Promise<number> {
  return Number(await (await fetch(`/fault/counted?key=${key}`)).text());
}

describe('language', () => {
  const careers = {} as Record<'en' | 'es', CareerPath>;
  const pageLanguage = document.documentElement.lang;
  before(async () => {
    for (const lang of ['en', 'es'] as const) careers[lang] = await read(lang);
  });
  afterEach(() => {
    document.documentElement.lang = pageLanguage;
    localStorage.clear();
    restoreAll();
  });
  const speaks = (element: AnyPeerElement) => spokenBy(element, careers);
  const untilSpoken = (element: AnyPeerElement, language: string) =>
    until(() => speaks(element) === language, `for ${language} instead of ${speaks(element)}`);

  for (const tag of ALL_TAGS) {
    describe(tag, () => {
      for (const [place, put] of Object.entries(PLACES)) {
        it(`goes by the language of ${place}, also when that changes`, async () => {
          const [element, setLanguage] = await put(tag, 'es');
          await untilState(element, 'ready');
          expect(speaks(element)).to.equal('es,es');
          expect(baseOf(element).lang).to.equal('es-US');
          await until(() => parts(element, 'status').length === 0, 'for all that it says');
          const spanish = wordsOf(element);
          const states = watch(element, () => `${statesOf(element).join()} ${speaks(element)}`);
          setLanguage('en');
          await untilSpoken(element, 'en,en');
          expect(baseOf(element).lang).to.equal('en');
          setLanguage('es');
          await untilSpoken(element, 'es,es');
          await until(() => wordsOf(element) === spanish, 'for the same words as before');
          await nextFrame();
          // Each sight of it is all in one language, and none of them says that it loads.
          expect(states.seen).to.deep.equal(['ready en,en', 'ready es,es']);
        });
      }

      it('tells of the built-in career in each language that came', async () => {
        const parent = await fixture<HTMLElement>('<div></div>');
        const loads = collect(parent, 'peer-load');
        const element = await mount(tag, { parent });
        await until(() => loads.length === 1, 'for English');
        element.lang = 'es';
        await untilSpoken(element, 'es,es');
        await until(() => loads.length === 2, 'for Spanish');
        expect(loads.map(({ target }) => target)).to.deep.equal([element, element]);
      });

      const sources: [name: string, options: () => MountOptions, loads: number][] = [
        ['src', () => ({ attributes: { src: `${FOLDER}.en.json?${freshKey()}` } }), 1],
        ['its property', () => ({ data: careers.en }), 0],
        ['a script among its children', () => ({ children: script(careers.en) }), 1],
      ];
      for (const [name, options, count] of sources) {
        it(`keeps the career from ${name}, and says its own words in the other language`, async () => {
          const parent = await fixture<HTMLElement>('<div></div>');
          const loads = collect(parent, 'peer-load');
          const element = await mount(tag, { ...options(), parent });
          await untilState(element, 'ready');
          expect(speaks(element)).to.equal('en,en');
          const english = wordsOf(element);
          const states = watch(element, () => `${statesOf(element).join()} ${speaks(element)}`);
          element.lang = 'es';
          await untilSpoken(element, 'es,en');
          expect(baseOf(element).lang).to.equal('es-US');
          element.lang = 'en';
          await untilSpoken(element, 'en,en');
          expect(wordsOf(element)).to.equal(english);
          expect(states.seen).to.deep.equal(['ready es,en', 'ready en,en']);
          await nextFrame();
          expect(loads, 'peer-load').to.have.length(count);
        });
      }

      for (const lang of ['fr', 'zh-Hant', 'x-klingon', 'e', '']) {
        it(`speaks English where the page says “${lang}”`, async () => {
          const parent = await fixture(`<div lang="${lang}"></div>`);
          const element = await mount(tag, { parent });
          await untilState(element, 'ready');
          expect(speaks(element)).to.equal('en,en');
          expect(baseOf(element).lang).to.equal('en');
        });
      }

      it('speaks Spanish of a career in Spanish where it does not know the language of the page', async () => {
        const parent = await fixture('<div lang="fr"></div>');
        const element = await mount(tag, { parent, data: careers.es });
        await untilState(element, 'ready');
        expect(speaks(element)).to.equal('es,es');
      });

      it('shows the last of languages that change quickly', async () => {
        const element = await mount(tag);
        await untilState(element, 'ready');
        for (const lang of ['es', 'en', 'es', 'fr', 'es-MX', 'en', 'es']) {
          element.lang = lang;
          await Promise.resolve();
        }
        await untilSpoken(element, 'es,es');
        for (const lang of ['en', 'es', 'en']) element.lang = lang;
        await untilSpoken(element, 'en,en');
        await nextFrame();
        await nextFrame();
        expect(speaks(element)).to.equal('en,en');
      });

      it('follows the place that it is moved to', async () => {
        const [english, spanish] = [
          await fixture('<div lang="en"></div>'),
          await fixture('<div lang="es"></div>'),
        ];
        const element = await mount(tag, { parent: english });
        await untilState(element, 'ready');
        spanish.append(element);
        await untilSpoken(element, 'es,es');
        english.append(element);
        await untilSpoken(element, 'en,en');
      });

      it('marks text by the language that it is in', async () => {
        const data = marked(careers.en);
        const element = await mount(tag, { data, attributes: { lang: 'es' } });
        await untilState(element, 'ready');
        expect(wronglyMarked(element)).to.deep.equal([]);
      });

      it('marks nothing where all is in one language', async () => {
        const element = await mount(tag, { attributes: { lang: 'es' } });
        await untilState(element, 'ready');
        expect(all(element, '[lang]')).to.deep.equal([baseOf(element)]);
      });

      it('says what went wrong in the language of the page, and marks it', async () => {
        const src = () => `/fault/status?code=404&key=${freshKey()}`;
        const element = await mount(tag, { attributes: { src: src(), lang: 'es' } });
        await nextEvent(element, 'peer-error');
        const alert = () => part(element, 'error');
        expect(textOf(alert())).to.equal(`${es.errors.DatasetNotFoundError} ${es.tryAgain}`);
        expect(alert().lang).to.match(/^es\b/);
        element.lang = 'en';
        await until(
          () => textOf(alert()) === `${core.errors.DatasetNotFoundError} ${core.tryAgain}`,
          'for the message in English',
        );
        expect(alert().lang).to.equal('en');
        expect(statesOf(element)).to.deep.equal(['error']);
      });
    });
  }

  it('marks text by the language that it is in, also where somebody asks for it', async () => {
    const data = marked(careers.en);
    const chart = await mount('peer-salary-chart', { data, attributes: { lang: 'es' } });
    await untilState(chart, 'ready');
    button(chart, /parecidos/).click();
    await until(() => all(chart, '.neighbours li').length > 0, 'for similar jobs');
    expect(wronglyMarked(chart)).to.deep.equal([]);
    button(chart, /tabla/).click();
    await until(() => all(chart, 'table').length === 2, 'for the tables');
    expect(wronglyMarked(chart)).to.deep.equal([]);
  });

  it('asks once for a file, however often the language changes', async () => {
    const key = freshKey();
    const src = `/fault/count?key=${key}&file=${FOLDER}.en.json`;
    const ladder = await mount('peer-career-ladder', { attributes: { src } });
    await untilState(ladder, 'ready');
    ladder.lang = 'es';
    await untilSpoken(ladder, 'es,en');
    ladder.lang = 'en';
    await untilSpoken(ladder, 'en,en');
    expect(await counted(key)).to.equal(1);
    const chart = await mount('peer-salary-chart', { attributes: { src } });
    await untilState(chart, 'ready');
    expect(await counted(key), 'with another element').to.equal(1);
  });

  it('asks once for a file when the language changes while it comes', async () => {
    const src = `/fault/slow?ms=300&file=${FOLDER}.en.json&key=${freshKey()}`;
    const { fetch } = window;
    let count = 0;
    stub(window, 'fetch', (...request) => {
      count += 1;
      return fetch(...request);
    });
    const ladder = await mount('peer-career-ladder', { attributes: { src } });
    ladder.lang = 'es';
    await ladder.updateComplete;
    ladder.lang = 'es-MX';
    await untilState(ladder, 'ready');
    expect(wordsOf(ladder)).to.include(es.ladder.heading);
    expect(count).to.equal(1);
  });

  it('changes words, career and figures together all over the whole guide', async () => {
    const element = await mount('peer-career-path');
    await untilState(element, 'ready');
    const inner = () =>
      all<AnyPeerElement>(element, '*').filter(({ localName }) => localName.startsWith('peer-'));
    await until(
      () => inner().length === 7 && inner().every((it) => statesOf(it).join() === 'ready'),
      'for all parts of the guide',
    );
    const views = inner().map((it) => watch(it, () => `${statesOf(it).join()} ${speaks(it)}`));
    element.lang = 'es';
    for (const it of inner()) await untilSpoken(it, 'es,es');
    await nextFrame();
    element.lang = 'en';
    for (const it of inner()) await untilSpoken(it, 'en,en');
    await nextFrame();
    for (const { seen } of views) expect(seen).to.deep.equal(['ready es,es', 'ready en,en']);
  });

  describe('what a person did stays when the language changes', () => {
    it('the rung that is open in the ladder, and the focus on it', async () => {
      const ladder = await mount('peer-career-ladder');
      await untilState(ladder, 'ready');
      button(ladder, /Senior/).focus();
      button(ladder, /Senior/).click();
      const [events, errors] = [
        collect(ladder, 'peer-level-select'),
        collect(ladder, 'peer-error'),
      ];
      ladder.lang = 'es';
      await untilSpoken(ladder, 'es,es');
      expect(ladder.level).to.equal('senior');
      const open = all(ladder, '[aria-expanded=true]');
      expect(open.map(textOf)).to.deep.equal(['3. Especialista sénior en apoyo entre pares']);
      expect(focused()).to.equal(open[0]);
      expect([...events, ...errors]).to.deep.equal([]);
    });

    it('the period, the similar jobs and the table of the chart', async () => {
      const chart = await mount('peer-salary-chart');
      await untilState(chart, 'ready');
      button(chart, /^Show by the hour$/).click();
      button(chart, /^Compare/).click();
      await until(() => all(chart, '.neighbours li').length > 0, 'for similar jobs');
      button(chart, /^Show as table$/).click();
      await until(() => parts(chart, 'table').length === 2, 'for the tables');
      chart.lang = 'es';
      await untilText(chart, esOnRequest.rungTable.hour);
      expect(wordsOf(chart)).to.include(esOnRequest.jobTable.hour);
      expect(wordsOf(chart)).to.include(esOnRequest.percentile(10));
      expect(all(chart, 'td').map(textOf)[0]).to.equal('$14.42');
      expect(wordsOf(chart)).to.include(es.chart.hourNote('2,080'));
    });

    it('ticks, open steps and what can be undone in the checklist', async () => {
      const checklist = await mount('peer-step-checklist');
      await untilState(checklist, 'ready');
      const steps = () => parts(checklist, 'step');
      steps()[1]!.querySelector('button')!.click();
      await checklist.updateComplete;
      const [first, second] = steps()[1]!.querySelectorAll('input');
      first!.click();
      second!.click();
      await checklist.updateComplete;
      const progress = collect(checklist, 'peer-progress-change');
      checklist.lang = 'es';
      await untilSpoken(checklist, 'es,es').catch(() => undefined);
      const ticked = all<HTMLInputElement>(checklist, 'input:checked').map((box) =>
        textOf(box.closest('label')!),
      );
      expect(ticked).to.deep.equal(
        careers.es.steps![1]!.actions!.slice(0, 2).map(({ text }) => text),
      );
      expect(textOf(part(checklist, 'progress__text'))).to.match(
        /^2 de \d+ acciones, 0 de 10 pasos$/,
      );
      const open = all(checklist, '[aria-expanded=true]').map(textOf);
      expect(open).to.deep.equal([
        `2. ${careers.es.steps![1]!.title}, ${es.checklist.state.begun}`,
      ]);
      button(checklist, /^Empezar de nuevo$/).click();
      await checklist.updateComplete;
      checklist.lang = 'en';
      await untilText(checklist, core.checklist.startedOver);
      button(checklist, /^Undo$/).click();
      await checklist.updateComplete;
      expect(all(checklist, 'input:checked')).to.have.length(2);
      expect(progress).to.have.length(2);
    });

    it('the open question and the rung whose skills are shown', async () => {
      const faq = await mount('peer-career-faq');
      const skills = await mount('peer-skill-list');
      await untilState(faq, 'ready');
      await untilState(skills, 'ready');
      button(faq, /How long/).click();
      const select = one<HTMLSelectElement>(skills, 'select');
      select.value = 'senior';
      select.dispatchEvent(new Event('change'));
      await until(() => /of 15/.test(wordsOf(skills)), 'for the filter');
      const shown = () => parts(skills, 'skill').filter((it) => it.checkVisibility()).length;
      const count = shown();
      for (const element of [faq, skills]) element.lang = 'es';
      await untilSpoken(faq, 'es,es');
      await untilText(skills, es.guide.skills.count(count, 15));
      expect(all(faq, '[aria-expanded=true]').map(textOf)).to.deep.equal(['¿Cuánto tiempo toma?']);
      expect(select.value).to.equal('senior');
      expect(textOf(select.selectedOptions[0]!)).to.equal(careers.es.levels![2]!.title);
      expect(shown()).to.equal(count);
    });
  });

  describe('figures', () => {
    it('are written for the United States where the page says Spanish and no country', async () => {
      const chart = await mount('peer-salary-chart', { attributes: { lang: 'es' } });
      await untilState(chart, 'ready');
      const [first, last] = [0, 4].map((i) => textOf(parts(chart, 'row__value')[i]!));
      expect(first).to.equal('$30,000–$35,000 al año');
      expect(last).to.equal('$70,000–$95,000 al año o más');
      expect(textOf(part(chart, 'source'))).to.include('consulta: 22 de noviembre de 2026');
      button(chart, /similares|parecidos/).click();
      await untilText(chart, 'publicación: 28 de agosto de 2025');
      expect(wordsOf(chart)).to.include(
        '80 de cada 100 ganan $37,930–$78,560 al año; el punto medio es $51,030',
      );
      expect(wordsOf(chart)).to.include('cifras: 2024');
    });

    it('have their dates in Spanish in the whole guide', async () => {
      const element = await mount('peer-career-path', { attributes: { lang: 'es' } });
      await untilState(element, 'ready');
      expect(wordsOf(element)).to.include('Última revisión: 22 de noviembre de 2026.');
    });

    it('follow the country that the page names', async () => {
      const chart = await mount('peer-salary-chart', { attributes: { lang: 'es-ES' } });
      await untilState(chart, 'ready');
      const format = new Intl.NumberFormat('es-ES', {
        style: 'currency',
        currency: 'USD',
        maximumFractionDigits: 0,
      });
      // Engines differ in the spaces.
      const plain = (text: string) => text.replace(/\s/g, '');
      expect(plain(textOf(parts(chart, 'row__value')[4]!))).to.include(
        plain(format.format(95_000)),
      );
      expect(baseOf(chart).lang).to.equal('es-ES');
      expect(wordsOf(chart)).to.include(es.chart.showTable);
    });

    it('are the same in both languages', async () => {
      const [english, spanish] = [
        await mount('peer-career-path'),
        await mount('peer-career-path', { attributes: { lang: 'es' } }),
      ];
      for (const element of [english, spanish]) await untilState(element, 'ready');
      const amounts = async (element: Element) => {
        const charts = all<AnyPeerElement>(element, 'peer-career-ladder, peer-salary-chart');
        for (const chart of charts) await untilState(chart, 'ready');
        return charts.flatMap((chart) => wordsOf(chart).match(/\$[\d,.]+\d/g) ?? []);
      };
      const expected = await amounts(english);
      expect(expected).to.have.length.greaterThan(20);
      expect((await amounts(spanish)).sort()).to.deep.equal(expected.sort());
    });
  });

  describe('while Spanish is on its way', () => {
    it('the career stays in English, and no word of loading is said', async () => {
      const page = await openSources('/fault/slow?ms=600');
      const ladder = await page.add('peer-career-ladder');
      await untilState(ladder, 'ready');
      const seen = watch(ladder, () => `${statesOf(ladder).join()} ${speaks(ladder)}`);
      ladder.lang = 'es';
      await ladder.updateComplete;
      await nextFrame();
      expect(seen.seen).to.deep.equal([]);
      expect(speaks(ladder)).to.equal('en,en');
      await untilSpoken(ladder, 'es,es');
      expect(seen.seen).to.deep.equal(['ready es,es']);
    });

    it('a career at hand stays away, and what the page put inside stands there', async () => {
      const page = await openSources('/fault/slow?ms=400');
      const ladder = await page.add('peer-career-ladder', {
        lang: 'es',
        data: careers.en,
        html: '<p>Un enlace</p>',
      });
      const seen = watch(ladder, () => wordsOf(ladder));
      expect(statesOf(ladder)).to.deep.equal(['loading']);
      expect(ladder.querySelector('p')!.checkVisibility()).to.equal(true);
      await untilState(ladder, 'ready');
      expect(speaks(ladder)).to.equal('es,en');
      expect(seen.seen.join(), 'no English before it').not.to.include(core.ladder.heading);
    });

    it('the word for loading is marked as what it is: English', async () => {
      const page = await openSources('/fault/slow?ms=400');
      const ladder = await page.add('peer-career-ladder', { lang: 'es' });
      expect(textOf(part(ladder, 'status'))).to.equal(core.loading);
      expect(part(ladder, 'status').lang).to.equal('en');
      await untilState(ladder, 'ready');
      expect(speaks(ladder)).to.equal('es,es');
    });

    it('an error is told in English, marked so, and in Spanish once that is there', async () => {
      const page = await openSources('/fault/slow?ms=500');
      const ladder = await page.add('peer-career-ladder', {
        src: `/fault/status?code=404&key=${freshKey()}`,
      });
      await untilState(ladder, 'error');
      ladder.lang = 'es';
      await ladder.updateComplete;
      await nextFrame();
      expect(textOf(part(ladder, 'error'))).to.include(core.tryAgain);
      expect(part(ladder, 'error').lang).to.equal('en');
      await untilText(ladder, es.tryAgain);
      expect(part(ladder, 'error').lang).to.match(/^es\b/);
    });
  });

  describe('when Spanish cannot be loaded', () => {
    for (const [name, career] of [
      ['the built-in career', undefined],
      ['a career at hand', () => careers.en],
    ] as const) {
      it(`an element with ${name} says so, keeps what the page put inside, and offers to try again`, async () => {
        const page = await openSources('/fault/status?code=503');
        const ladder = await page.add('peer-career-ladder', {
          lang: 'es',
          data: career?.(),
          html: '<p>Un enlace</p>',
        });
        await untilState(ladder, 'error');
        expect(ladder.querySelector('p')!.checkVisibility()).to.equal(true);
        const alert = one(ladder, '[role=alert]');
        expect(textOf(alert)).to.equal(`${core.errors.DatasetNetworkError} ${core.tryAgain}`);
        expect(alert.lang).to.equal('en');
        button(ladder, /^Try again$/).click();
        await untilState(ladder, 'error');
        ladder.lang = 'en';
        await untilState(ladder, 'ready');
        expect(speaks(ladder)).to.equal('en,en');
      });
    }

    it('an element that spoke English says so when it is told to speak Spanish', async () => {
      const page = await openSources('/fault/status?code=503');
      const ladder = await page.add('peer-career-ladder');
      await untilState(ladder, 'ready');
      ladder.lang = 'es';
      await untilState(ladder, 'error');
      ladder.lang = 'en';
      await untilState(ladder, 'ready');
      expect(speaks(ladder)).to.equal('en,en');
    });
  });
});

function untilText(element: AnyPeerElement, text: string): Promise<boolean> {
  return until(() => wordsOf(element).includes(text), `for “${text}”`);
}

/** Stands before each text of a career, to tell it from the elements' own words. */
const MARK = '※';

const PROSE = new Set(
  `title alternateTitles publisher summary note evidence is isNot tips newDuties text items settings
  schedule specialties question answer label purpose unit`.split(/\s+/),
);

/** The career with a mark before each of its texts. */
function marked(career: CareerPath): CareerPath {
  const mark = (value: unknown, field: string): unknown => {
    if (typeof value === 'string') return PROSE.has(field) ? MARK + value : value;
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, child]) => [
      key,
      mark(child, Array.isArray(value) ? field : key),
    ]);
    return Array.isArray(value) ? entries.map(([, child]) => child) : Object.fromEntries(entries);
  };
  return { ...(mark(career, '') as CareerPath), id: `marked-${freshKey()}` };
}

/** Texts whose nearest `lang` is not that of their words: marked ones in English, others in Spanish. */
function wronglyMarked(element: AnyPeerElement): string[] {
  const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  const wrong: string[] = [];
  while (walker.nextNode()) {
    const text = textOf(walker.currentNode);
    const { parentElement } = walker.currentNode;
    if (!/\p{L}/u.test(text) || parentElement!.closest('style')) continue;
    const lang = parentElement!.closest('[lang]')!.getAttribute('lang');
    // Quoted inside a sentence of the element, text of a career cannot be marked.
    const isOfCareer = text.replace(/\u2068.*?\u2069/g, '').includes(MARK);
    const expected = isOfCareer ? 'en' : 'es-US';
    if (lang !== expected) wrong.push(`${lang}: ${text}`);
  }
  return wrong;
}

interface SourcePage {
  add(
    tag: 'peer-career-ladder',
    options?: { lang?: string; src?: string; data?: CareerPath | undefined; html?: string },
  ): Promise<AnyPeerElement>;
}

/** A page of its own with the sources, in which the server's answer stands for the Spanish messages. */
async function openSources(answer: string): Promise<SourcePage> {
  const address = `${answer}&key=${freshKey()}&file=/src/i18n/es.ts`;
  // The messages' own imports are relative to the address that they come from.
  const imports = { '/src/i18n/es.ts': address, '/format/': '/src/format/' };
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!DOCTYPE html><html lang="en"><head>
    <script type="importmap">${JSON.stringify({ imports })}</script>
    <script type="module" src="/src/elements/career-ladder.ts"></script>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  (await fixture('<div></div>')).append(frame);
  await loaded;
  const page = frame.contentDocument!;
  return {
    async add(tag, { lang, src, data, html = '' } = {}) {
      const element = page.createElement(tag);
      if (lang) element.lang = lang;
      if (src) element.setAttribute('src', src);
      if (data) element.data = data;
      element.innerHTML = html;
      page.body.append(element);
      await element.updateComplete;
      return element;
    },
  };
}
