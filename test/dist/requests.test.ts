import { expect } from 'chai';
import {
  button,
  ADVISOR,
  FINDER,
  freshKey,
  GUIDE,
  hasButton,
  statesOf,
  TAGS,
  untilState,
  wordsOf,
} from '../support/element.js';
import {
  flatText,
  link,
  shortCareer,
  titleOf,
  untilDrawn,
  untilIs,
  within,
} from '../support/guide.js';
import {
  askedFor,
  cdnAddress,
  classicScript,
  loadedAddresses,
  loadedFiles,
  moduleScript,
  openPage,
  type PartnerPage,
} from '../support/partner-page.js';
import { sampleCareer } from '../support/sample-career.js';
import { until } from '../support/until.js';
import { BARE, untilReady, walkAdvisor, walkAll } from '../support/walk.js';

const ALL = moduleScript('peer-career.js');
const READ = 'cdn/chunks/read.js';
const BASE = 'cdn/chunks/en-base.js';
const STEPS = 'cdn/chunks/en-steps.js';
const DATA = `dist${GUIDE}`;
const VIEWS = 'cdn/chunks/views.js';
/** What the guide's elements say in English; in other languages it comes with all other words. */
const WORDS = 'cdn/chunks/guide.js';
const ENGLISH = [WORDS, ...['base', 'steps', 'guide'].map((part) => `cdn/chunks/en-${part}.js`)];
const SPANISH = [
  'cdn/chunks/es.js',
  ...['base', 'steps', 'guide'].map((part) => `cdn/chunks/es-${part}.js`),
];
const BARE_GUIDE = '<peer-career-path></peer-career-path>';

const bare = (tag: string, attributes = '') => `<${tag} ${attributes}></${tag}>`;
const inline = (text: string) => `<script type="application/json">${text}</script>`;

/** Opens a page on which the browser tells of each request to another host, also of one that fails. */
const openWatched = (head: string, body: string) => openPage('watched', { fields: { head, body } });

/** The browser lists what it loaded a moment after it did. */
async function expectLoaded(page: PartnerPage, files: string[]): Promise<void> {
  const missing = () => files.filter((file) => !loadedFiles(page).includes(file));
  await until(
    () => missing().length === 0,
    `for ${files.join()} among ${loadedFiles(page).join()}`,
  );
  expect(loadedFiles(page)).to.deep.equal(files.sort());
  expect(page.window.recorded.violations, 'other hosts').to.deep.equal([]);
}

describe('what a page asks the network for', () => {
  const cases: [name: string, head: string, body: string, files: string[]][] = [
    ['the script alone', ALL, '', []],
    ['a bare ladder', ALL, bare(TAGS[0]), [BASE]],
    ['a bare chart', ALL, bare(TAGS[1]), [BASE]],
    ['a bare checklist', ALL, bare(TAGS[2]), [BASE, STEPS]],
    ['three bare tags', ALL, BARE, [BASE, STEPS]],
    ['three ladders', ALL, bare(TAGS[0]).repeat(3), [BASE]],
  ];
  for (const [name, head, body, files] of cases) {
    it(`for ${name}: the script and ${files.length || 'no'} parts, all from the script's host`, async () => {
      const page = await openWatched(head, body);
      if (body) await untilReady(page);
      const host = new URL(cdnAddress('')).origin;
      for (const address of loadedAddresses(page.window)) {
        expect(new URL(address).origin, address).to.equal(host);
      }
      await expectLoaded(page, ['cdn/peer-career.js', ...files].sort());
      const asked = await askedFor(page.key);
      expect(asked, 'each once').to.have.length(new Set(asked).size);
    });
  }

  for (const tag of TAGS) {
    it(`for a bare ${tag} with its own script: no data of other elements, no validator`, async () => {
      const page = await openWatched(moduleScript(`${tag}.js`), bare(tag));
      await untilReady(page);
      const host = new URL(cdnAddress('')).origin;
      // The scripts for single elements have chunks of their own, which share the others' names.
      const loaded = () => loadedFiles(page).map((name) => name.replace('single-', ''));
      await until(() => loaded().includes(BASE), `for ${BASE}`);
      const files = loaded();
      for (const address of loadedAddresses(page.window)) {
        expect(new URL(address).origin, address).to.equal(host);
      }
      expect(files).to.include.members([`cdn/${tag}.js`, BASE]);
      expect(files.includes(STEPS), 'steps').to.equal(tag === 'peer-step-checklist');
      expect(page.window.recorded.violations, 'other hosts').to.deep.equal([]);
      expect(
        files.filter((file) => /read|download|on-request|guide|json|\bes\b/.test(file)),
      ).to.deep.equal([]);
    });
  }

  it('with the classic script: nothing besides it, whatever a person does', async () => {
    localStorage.clear();
    const page = await openWatched(classicScript('peer-career.iife.js'), BARE);
    await walkAll(page);
    await expectLoaded(page, ['cdn/peer-career.iife.js']);
    localStorage.clear();
  });

  it('for a table and a CSV file: their parts, when they are asked for and not before', async () => {
    localStorage.clear();
    const page = await openWatched(ALL, BARE);
    await untilReady(page);
    const before = loadedFiles(page);
    await walkAll(page);
    const later = loadedFiles(page).filter((file) => !before.includes(file));
    // What similar jobs pay stands among what the guide shows.
    expect(later).to.deep.equal([
      'cdn/chunks/download.js',
      'cdn/chunks/en-guide.js',
      'cdn/chunks/on-request.js',
    ]);
    localStorage.clear();
  });

  it('for src: the file and the validator, and no built-in career', async () => {
    const src = cdnAddress(DATA);
    const page = await openWatched(ALL, TAGS.map((tag) => bare(tag, `src="${src}"`)).join(''));
    await untilReady(page);
    await expectLoaded(page, ['cdn/peer-career.js', READ, DATA.replace('dist/', '')].sort());
  });

  it('for a career in the page: neither the validator nor a built-in career', async () => {
    // The page comes by its address, which a server takes only so long.
    const career = JSON.stringify(shortCareer());
    const page = await openWatched(
      ALL,
      TAGS.map((tag) => `<${tag}>${inline(career)}</${tag}>`).join(''),
    );
    await untilReady(page);
    expect(wordsOf(page.one('peer-career-ladder'))).to.include('Welding Helper');
    await expectLoaded(page, ['cdn/peer-career.js']);
  });

  it('for a career in the page that cannot be drawn: the validator, to say why', async () => {
    const broken = JSON.stringify({ ...sampleCareer(), levels: [null] });
    const page = await openWatched(
      ALL,
      `<peer-career-ladder>${inline(broken)}</peer-career-ladder>`,
    );
    const ladder = page.one('peer-career-ladder');
    await untilState(ladder, 'error');
    expect(statesOf(ladder)).to.deep.equal(['error']);
    await expectLoaded(page, [READ, 'cdn/peer-career.js'].sort());
    expect(page.window.recorded.messages).to.have.length(1);
  });

  it('once for a file that tags of two copies of the script name', async () => {
    const key = freshKey();
    const src = cdnAddress(DATA, key);
    const page = await openWatched(
      moduleScript(cdnAddress('dist/cdn/peer-career-ladder.js')) +
        moduleScript(cdnAddress('dist/cdn/peer-salary-chart.js')),
      bare(TAGS[0], `src="${src}"`) + bare(TAGS[1], `src="${src}"`),
    );
    await untilReady(page);
    expect(await askedFor(key)).to.deep.equal([DATA]);
    expect(page.window.recorded.violations, 'other hosts').to.deep.equal([]);
  });

  describe('for a guide', () => {
    const guideIn = async (page: PartnerPage) => {
      const guide = page.one('peer-career-path');
      await untilDrawn(guide);
      return guide;
    };
    const afterwards = (page: PartnerPage, before: string[]) =>
      loadedFiles(page).filter((file) => !before.includes(file));
    const once = async ({ key }: PartnerPage) => {
      const asked = await askedFor(key);
      expect(asked, 'each once').to.have.length(new Set(asked).size);
    };

    it('in English: the script, what draws it, and the English career', async () => {
      const page = await openWatched(ALL, BARE_GUIDE);
      const guide = await guideIn(page);
      expect(titleOf(guide, 'faq')).to.equal('Common questions');
      await expectLoaded(page, ['cdn/peer-career.js', VIEWS, ...ENGLISH]);
      await once(page);
    });

    it('in Spanish: the script, what draws it, the Spanish words and the Spanish career', async () => {
      const page = await openWatched(ALL, '<peer-career-path lang="es"></peer-career-path>');
      const guide = await guideIn(page);
      expect(titleOf(guide, 'faq')).to.equal('Preguntas frecuentes');
      await expectLoaded(page, ['cdn/peer-career.js', VIEWS, ...SPANISH]);
      await once(page);
    });

    it('beside a ladder, a chart and a checklist: no more than alone', async () => {
      const page = await openWatched(ALL, BARE + BARE_GUIDE.repeat(2));
      await untilReady(page);
      for (const guide of page.document.querySelectorAll('peer-career-path')) {
        await untilDrawn(guide);
      }
      await expectLoaded(page, ['cdn/peer-career.js', VIEWS, ...ENGLISH]);
      await once(page);
    });

    it('that changes its language: what that language takes, and nothing when it changes back', async () => {
      const page = await openWatched(ALL, BARE_GUIDE);
      const guide = await guideIn(page);
      const speak = async (lang: string, title: string) => {
        page.document.documentElement.lang = lang;
        await untilIs(() => titleOf(guide, 'skills'), title, 'the heading');
        await untilDrawn(guide);
      };
      await speak('es', 'Habilidades');
      await expectLoaded(page, ['cdn/peer-career.js', VIEWS, ...ENGLISH, ...SPANISH]);
      await speak('en', 'Skills');
      await speak('es-MX', 'Habilidades');
      await expectLoaded(page, ['cdn/peer-career.js', VIEWS, ...ENGLISH, ...SPANISH]);
      await once(page);
    });

    it('whose reader follows links, compares and describes itself: each part when it is asked for', async () => {
      const page = await openWatched(ALL, BARE_GUIDE);
      const guide = await guideIn(page);
      await expectLoaded(page, ['cdn/peer-career.js', VIEWS, ...ENGLISH]);
      const before = loadedFiles(page);
      link(guide, 'sources').click();
      await untilIs(() => page.window.location.hash, '#peer-section=sources', 'the address');
      expect(afterwards(page, before)).to.deep.equal([]);
      button(within(guide, 'peer-salary-chart'), /^Compare/).click();
      await untilIs(() => afterwards(page, before), ['cdn/chunks/on-request.js'], 'parts');
      guide.jsonLd = true;
      await untilIs(
        () => afterwards(page, before),
        ['cdn/chunks/json-ld.js', 'cdn/chunks/on-request.js'],
        'parts',
      );
      expect(page.window.recorded.violations, 'other hosts').to.deep.equal([]);
    });

    it('from src: the file and the validator, and no built-in career', async () => {
      const page = await openWatched(ALL, bare('peer-career-path', `src="${cdnAddress(DATA)}"`));
      await guideIn(page);
      await expectLoaded(page, [
        'cdn/peer-career.js',
        READ,
        VIEWS,
        WORDS,
        DATA.replace('dist/', ''),
      ]);
    });

    it('on a career in the page: what draws it alone', async () => {
      const career = JSON.stringify(sampleCareer());
      const page = await openWatched(ALL, `<peer-career-path>${inline(career)}</peer-career-path>`);
      await guideIn(page);
      await expectLoaded(page, ['cdn/peer-career.js', VIEWS, WORDS]);
    });

    for (const [language, parts] of [
      ['en', ENGLISH],
      ['es', SPANISH],
    ] as const) {
      it(`from its own script (${language}): what it is made of, and nothing that nobody asked for`, async () => {
        const page = await openWatched(
          moduleScript('peer-career-path.js'),
          bare('peer-career-path', `lang="${language}"`),
        );
        await guideIn(page);
        const loaded = () => loadedFiles(page).map((name) => name.replace('single-', ''));
        for (const file of ['cdn/peer-career-path.js', ...parts]) {
          await until(() => loaded().includes(file), `for ${file}`);
        }
        const other = language === 'en' ? /\/es\b/ : /\/(en-\w+|guide)\.js/;
        const needless = /\/(read|download|on-request|json-ld|peer-career)\.js/;
        expect(loaded().filter((file) => other.test(file) || needless.test(file))).to.deep.equal(
          [],
        );
        const host = new URL(cdnAddress('')).origin;
        for (const address of loadedAddresses(page.window)) {
          expect(new URL(address).origin, address).to.equal(host);
        }
        expect(page.window.recorded.violations, 'other hosts').to.deep.equal([]);
        await once(page);
      });
    }

    it('with the classic script: nothing besides it, in both languages, described and compared', async () => {
      const page = await openWatched(
        classicScript('peer-career.iife.js'),
        '<peer-career-path json-ld></peer-career-path>',
      );
      const guide = await guideIn(page);
      const { head } = page.document;
      await until(() => head.querySelector('[type="application/ld+json"]'), 'for the description');
      button(within(guide, 'peer-salary-chart'), /^Compare/).click();
      guide.lang = 'es';
      await untilIs(() => titleOf(guide, 'skills'), 'Habilidades', 'the heading');
      expect(flatText(guide)).to.include('Preguntas frecuentes');
      await expectLoaded(page, ['cdn/peer-career.iife.js']);
    });
  });

  it('for a bare list of skills: the script, what draws it, and the parts of the career that it shows', async () => {
    const page = await openWatched(ALL, '<peer-skill-list></peer-skill-list>');
    await untilState(page.one('peer-skill-list'), 'ready');
    await expectLoaded(page, ['cdn/peer-career.js', VIEWS, WORDS, BASE, 'cdn/chunks/en-guide.js']);
  });

  describe('for what certification takes', () => {
    const CODE = 'cdn/chunks/finder.js';
    const RULES_CODE = 'cdn/chunks/place-event.js';
    const PLACES = 'cdn/chunks/en-places.js';
    const CHOSEN = ['amounts', 'card', 'certification', 'en-certification', 'en-rules'].map(
      (name) => `cdn/chunks/${name}.js`,
    );
    const select = (element: Element) => element.shadowRoot!.querySelector('select')!;
    const afterwards = (page: PartnerPage, before: string[]) =>
      loadedFiles(page).filter((file) => !before.includes(file));
    beforeEach(() => localStorage.clear());
    afterEach(() => localStorage.clear());

    /** Chooses as a person does. */
    async function choose(finder: Element, title: string): Promise<void> {
      await until(() => select(finder).options.length > 50, 'for the places');
      const options = [...select(finder).options];
      select(finder).selectedIndex = options.findIndex((it) => it.text === title);
      select(finder).dispatchEvent(new Event('change', { bubbles: true }));
      await until(() => finder.shadowRoot!.querySelector('[part~=line]'), 'for the card');
    }

    it('before anybody chooses: what draws it, and the places; the rules after it, and once', async () => {
      const page = await openWatched(ALL, bare(FINDER));
      const finder = page.one(FINDER);
      await untilState(finder, 'ready');
      await until(() => select(finder).options.length > 50, 'for the places');
      await expectLoaded(page, ['cdn/peer-career.js', WORDS, BASE, CODE, RULES_CODE, PLACES]);
      const before = loadedFiles(page);
      await choose(finder, 'Texas');
      await untilIs(() => afterwards(page, before), CHOSEN, 'what came');
      await choose(finder, 'Ohio');
      button(finder, /^Compare with$/).click();
      await untilIs(
        () => afterwards(page, before),
        [...CHOSEN, 'cdn/chunks/side-by-side.js'],
        'what came',
      );
      const asked = await askedFor(page.key);
      expect(asked, 'each once').to.have.length(new Set(asked).size);
      expect(page.window.recorded.violations, 'other hosts').to.deep.equal([]);
    });

    it('in Spanish: no words in English', async () => {
      const page = await openWatched(ALL, bare(FINDER, 'lang="es"'));
      const finder = page.one(FINDER);
      await untilState(finder, 'ready');
      await choose(finder, 'Texas');
      const loaded = loadedFiles(page);
      expect(loaded).to.include('cdn/chunks/es-certification.js');
      expect(loaded.filter((it) => /\/(en-|guide)/.test(it))).to.deep.equal([]);
    });

    it('in a guide: nothing until somebody uses it', async () => {
      const page = await openWatched(ALL, BARE_GUIDE);
      const guide = page.one('peer-career-path');
      await untilDrawn(guide);
      await expectLoaded(page, ['cdn/peer-career.js', VIEWS, ...ENGLISH]);
      const before = loadedFiles(page);
      guide.shadowRoot!.querySelector<HTMLElement>('#certification button')!.click();
      const finder = await until(() => guide.shadowRoot!.querySelector(FINDER)!, 'for the finder');
      await untilState(finder, 'ready');
      await until(() => select(finder).options.length > 50, 'for the places');
      await until(() => afterwards(page, before).includes(PLACES), `for ${PLACES}`);
      expect(afterwards(page, before).join()).not.to.match(/rules|refine/);
      await choose(finder, 'Texas');
      await until(
        () => /Texas/.test(wordsOf(within(guide, 'peer-step-checklist'))),
        'for the steps of Texas',
      );
      expect(afterwards(page, before)).to.include.members([
        'cdn/chunks/en-rules.js',
        'cdn/chunks/refine.js',
      ]);
      const asked = await askedFor(page.key);
      expect(asked, 'each once').to.have.length(new Set(asked).size);
    });

    it('for the advisor: what helps, in the result and in the plan', async () => {
      const page = await openWatched(ALL, bare(ADVISOR));
      const advisor = page.one(ADVISOR);
      await walkAdvisor(page, advisor);
      const links = (selector: string) =>
        [...advisor.shadowRoot!.querySelectorAll<HTMLAnchorElement>(selector)].map(
          ({ href }) => href,
        );
      expect(links('[part~=action] a')).not.to.deep.equal([]);
      expect(links('[part~=plan-step] a')).not.to.deep.equal([]);
    });

    it('for the advisor: the questions of the language that the page has changed to', async () => {
      const page = await openWatched(ALL, bare(ADVISOR));
      const advisor = page.one(ADVISOR);
      await untilState(advisor, 'ready');
      advisor.lang = 'es';
      await until(() => hasButton(advisor, /^Empezar$/), 'for the words');
      button(advisor, /^Empezar$/).click();
      await until(
        () =>
          /qué te gustaría/i.test(
            advisor.shadowRoot!.querySelector('#question')?.textContent ?? '',
          ),
        'for the first question',
      );
      expect(loadedFiles(page)).to.include('cdn/chunks/es-advisor.js');
    });

    it('for the advisor: its questions and what draws it; places with the first question, rules with a place', async () => {
      const page = await openWatched(ALL, bare(ADVISOR));
      const advisor = page.one(ADVISOR);
      await untilState(advisor, 'ready');
      await until(
        () => loadedFiles(page).includes('cdn/chunks/en-advisor.js'),
        'for its questions',
      );
      const files = loadedFiles(page).join();
      expect(files).to.include('cdn/chunks/advisor.js');
      expect(files).not.to.match(/places|rules|assistant|read|side-by-side|es-/);
      button(advisor, /^Begin$/).click();
      await until(() => loadedFiles(page).includes(PLACES), 'for the places');
      const before = loadedFiles(page);
      advisor.jurisdiction = 'US-TX';
      await until(
        () => afterwards(page, before).includes('cdn/chunks/en-rules.js'),
        'for the rules',
      );
      const asked = await askedFor(page.key);
      expect(asked, 'each once').to.have.length(new Set(asked).size);
      expect(page.window.recorded.violations, 'other hosts').to.deep.equal([]);
    });

    it('with the classic script: nothing besides it', async () => {
      const page = await openWatched(classicScript('peer-career.iife.js'), bare(FINDER));
      const finder = page.one(FINDER);
      await untilState(finder, 'ready');
      await choose(finder, 'Texas');
      await expectLoaded(page, ['cdn/peer-career.iife.js']);
    });
  });
});
