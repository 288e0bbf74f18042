import { expect } from 'chai';
import { career, level } from '../support/career.js';
import {
  ALL_TAGS,
  all,
  freshKey,
  GUIDE,
  one,
  statesOf,
  textOf,
  wordsOf,
  type PeerTag,
} from '../support/element.js';
import { link, sectionNames, titleOf, untilDrawn, untilIs, within } from '../support/guide.js';
import { ask, askedFor, cdnAddress, openFrame, siteAddress } from '../support/partner-page.js';
import { until } from '../support/until.js';

const WIDGETS = ALL_TAGS.map((tag) => tag.replace('peer-', ''));
const DATA = `dist${GUIDE}`;

type Query = Record<string, string>;

const address = (query: Query, site: 'plain' | 'probed', key?: string) =>
  `${siteAddress(site, 'dist/embed/index.html', key)}?${new URLSearchParams(query)}`;

/** The page for iframes just as it was built; this page may look into it. */
async function openEmbed(query: Query): Promise<Document> {
  const frame = await openFrame(address(query, 'plain'));
  return frame.contentDocument!;
}

async function widgetIn<K extends PeerTag>(
  document: Document,
  tag: K,
  state = 'ready',
): Promise<HTMLElementTagNameMap[K]> {
  return until(
    () => document.querySelector<HTMLElementTagNameMap[K]>(`${tag}:state(${state})`)!,
    `for ${tag} in the state ${state}`,
  );
}

describe('the page for iframes', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  for (const widget of WIDGETS) {
    for (const name of [widget, `peer-${widget}`]) {
      it(`shows the widget that ?widget=${name} names, and no other`, async () => {
        const document = await openEmbed({ widget: name, lang: 'en' });
        const tag = `peer-${widget}` as PeerTag;
        const element = await widgetIn(document, tag);
        const shown = ALL_TAGS.filter((it) => document.querySelector(it));
        expect(shown).to.deep.equal([tag]);
        expect(wordsOf(element).length).to.be.greaterThan(100);
        const heading = element.shadowRoot!.querySelector('[part~=heading]')!.textContent;
        await until(() => document.title === heading.trim(), 'for the title of the page');
      });
    }
  }

  it('takes level, theme, language and heading level from its address', async () => {
    const document = await openEmbed({
      widget: 'career-ladder',
      lang: 'en-GB',
      theme: 'dark',
      level: 'senior',
      'heading-level': '1',
    });
    const ladder = await widgetIn(document, 'peer-career-ladder');
    expect(document.documentElement.lang).to.equal('en-GB');
    const open = ladder.shadowRoot!.querySelector('[aria-expanded=true]')!;
    expect(open.id).to.equal('level-senior');
    expect(ladder.shadowRoot!.querySelector('h1')).not.to.equal(null);
    const styles = document.defaultView!.getComputedStyle(document.documentElement);
    expect(styles.colorScheme).to.equal('dark');
  });

  for (const [theme, paper, scheme] of [
    ['plain light', 'rgb(255, 255, 255)', 'light'],
    ['plain dark', 'rgb(0, 0, 0)', 'dark'],
    ['dark', 'rgb(22, 25, 29)', 'dark'],
    ['dark,high-contrast', 'rgb(0, 0, 0)', 'dark'],
    ['no-such-theme', undefined, 'light dark'],
  ] as const) {
    it(`puts a theme on the whole page when its address says ${theme}`, async () => {
      const document = await openEmbed({ widget: 'career-ladder', theme });
      await widgetIn(document, 'peer-career-ladder');
      const styles = (element: Element) => document.defaultView!.getComputedStyle(element);
      expect(styles(document.documentElement).colorScheme).to.equal(scheme);
      const link = document.querySelector('link[href*="/themes/"]');
      if (!paper) return expect(link).to.equal(null);
      await until(() => styles(document.body).backgroundColor === paper, 'for the theme');
    });
  }

  describe('with a guide', () => {
    const openGuide = async (query: Query) => {
      const document = await openEmbed({ widget: 'career-path', ...query });
      const guide = await widgetIn(document, 'peer-career-path');
      await untilDrawn(guide);
      return guide;
    };

    it('takes its sections, their order and all else from its address', async () => {
      const guide = await openGuide({
        sections: 'faq ladder pay steps',
        level: 'senior',
        here: 'entry',
        jurisdiction: 'US-TX',
        storage: 'none',
        'heading-level': '1',
      });
      // Help in a crisis is not for an address to leave out.
      expect(sectionNames(guide)).to.deep.equal(['faq', 'ladder', 'pay', 'steps', 'support']);
      const { level, here, jurisdiction } = guide;
      expect([level, here, jurisdiction]).to.deep.equal(['senior', 'entry', 'US-TX']);
      const ladder = within(guide, 'peer-career-ladder');
      expect(one(ladder, '[aria-expanded=true]').id).to.equal('level-senior');
      expect(textOf(one(ladder, '.here').closest('li')!)).to.include('Entry');
      expect(all(guide, 'h1')).to.have.length(1);
      all<HTMLInputElement>(within(guide, 'peer-step-checklist'), 'input')[0]!.click();
      expect(Object.keys(localStorage)).to.deep.equal([]);
    });

    it('speaks Spanish when its address says so', async () => {
      const guide = await openGuide({ lang: 'es' });
      expect(titleOf(guide, 'skills')).to.equal('Habilidades');
      expect(guide.career!.lang).to.equal('es');
    });

    it('shows a partner’s file', async () => {
      const file = 'dist/data/community-health-worker/community-health-worker.en.json';
      const guide = await openGuide({ src: cdnAddress(file) });
      expect(textOf(one(guide, '[part~=heading]'))).to.equal('Community Health Worker');
      expect(sectionNames(guide)).not.to.include('support');
    });

    it('takes nothing else from its address', async () => {
      const guide = await openGuide({
        'json-ld': '',
        data: '{}',
        style: 'display: none',
        onclick: 'parent.postMessage("ran")',
        hidden: '',
      });
      expect(guide.getAttributeNames()).to.deep.equal([]);
      expect(guide.ownerDocument.head.querySelector('[type="application/ld+json"]')).to.equal(null);
    });

    it('leads to its sections within its frame', async () => {
      const guide = await openGuide({ storage: 'none' });
      const { hash } = location;
      link(guide, 'faq').click();
      const window = guide.ownerDocument.defaultView!;
      await untilIs(() => window.location.hash, '#peer-section=faq', 'the address of the frame');
      await until(() => {
        const { top } = one(guide, '#faq').getBoundingClientRect();
        return top >= 0 && top < window.innerHeight / 2;
      }, 'for the questions in sight');
      expect(location.hash).to.equal(hash);
    });

    it('fits into a frame as narrow as a phone', async () => {
      const guide = await openGuide({});
      const window = guide.ownerDocument.defaultView!;
      (window.frameElement as HTMLIFrameElement).width = '320';
      await until(() => window.innerWidth === 320, 'for the narrow frame');
      expect(guide.ownerDocument.documentElement.scrollWidth).to.be.at.most(320);
    });
  });

  it('takes from its address for each list what there is to set, and no level for the checklist', async () => {
    const query = { level: 'senior', here: 'senior', sections: 'faq', 'heading-level': '3' };
    const attributes: Record<string, string[]> = {
      'role-overview': ['heading-level'],
      'responsibility-list': ['heading-level'],
      'skill-list': ['heading-level'],
      'career-faq': ['heading-level'],
      'step-checklist': ['heading-level'],
      'career-ladder': ['heading-level', 'level', 'here'],
      'salary-chart': ['heading-level', 'level', 'here'],
    };
    for (const [widget, names] of Object.entries(attributes)) {
      const document = await openEmbed({ widget, ...query });
      const element = await widgetIn(document, `peer-${widget}` as PeerTag);
      expect(element.getAttributeNames(), widget).to.deep.equal(names);
      expect(one(element, '[part~=heading]').localName).to.equal('h3');
    }
  });

  it('is dark on a dark ground and light on a light one, and readable on both', async () => {
    const inks: string[] = [];
    for (const theme of ['light', 'dark']) {
      const document = await openEmbed({ widget: 'salary-chart', theme });
      await widgetIn(document, 'peer-salary-chart');
      const { color, backgroundColor } = document.defaultView!.getComputedStyle(document.body);
      const [ink, ground] = [color, backgroundColor].map(brightness) as [number, number];
      expect(ground > 128, `${theme}: ${backgroundColor}`).to.equal(theme === 'light');
      expect(Math.abs(ink - ground), `${theme}: contrast`).to.be.greaterThan(120);
      inks.push(color);
    }
    expect(inks[0]).not.to.equal(inks[1]);
  });

  it('leaves the theme to the browser when its address names another one', async () => {
    const document = await openEmbed({ widget: 'career-ladder', theme: 'pink"]' });
    await widgetIn(document, 'peer-career-ladder');
    const { colorScheme } = document.defaultView!.getComputedStyle(document.documentElement);
    expect(colorScheme).to.equal('light dark');
  });

  for (const widget of [
    'career-lader',
    '',
    'constructor',
    '__proto__',
    'toString',
    'peer-',
    '<b>',
  ]) {
    it(`says which widgets there are when its address names “${widget}”`, async () => {
      const document = await openEmbed({ widget });
      const text = document.body.innerText;
      for (const name of WIDGETS) expect(text).to.include(name);
      expect(text).to.match(/^This address names no widget\./);
      expect(document.querySelector(ALL_TAGS.join())).to.equal(null);
    });
  }

  it('says which widgets there are when its address says nothing', async () => {
    const document = await openEmbed({});
    expect(document.body.innerText).to.match(/names no widget.*career-ladder/);
  });

  it('shows a partner’s file that its address names', async () => {
    const key = freshKey();
    const document = await openEmbed({ widget: 'career-ladder', src: cdnAddress(DATA, key) });
    const ladder = await widgetIn(document, 'peer-career-ladder');
    expect(wordsOf(ladder)).to.include('Peer Support');
    expect(await askedFor(key)).to.deep.equal([DATA]);
  });

  const bad: [name: string, src: () => string][] = [
    ['is not there', () => cdnAddress('dist/data/missing.json')],
    ['is no career', () => cdnAddress('dist/schema/career-path.schema.json')],
    ['is no JSON', () => cdnAddress('dist/embed/index.html')],
    ['is a script', () => 'javascript:parent.postMessage("ran","*")'],
    ['has no form', () => 'http://'],
  ];
  for (const [name, src] of bad) {
    it(`says so, with a button to try again, when the file that its address names ${name}`, async () => {
      const heard: unknown[] = [];
      const listen = ({ data }: MessageEvent<unknown>) => heard.push(data);
      addEventListener('message', listen);
      const document = await openEmbed({ widget: 'career-ladder', src: src() });
      const ladder = await widgetIn(document, 'peer-career-ladder', 'error');
      const alert = ladder.shadowRoot!.querySelector<HTMLElement>('[role=alert]')!;
      expect(alert.checkVisibility()).to.equal(true);
      expect(alert.innerText).to.match(/^This career guide .+\.\s+Try again$/);
      removeEventListener('message', listen);
      expect(heard).not.to.include('ran');
    });
  }

  it('takes text in a data: address for text, and never for markup', async () => {
    const mark = '<img src="x" onerror="parent.postMessage(\'ran\', \'*\')">';
    const small = career({ levels: [level('only', { title: mark })] });
    const src = `data:application/json,${encodeURIComponent(JSON.stringify(small))}`;
    const heard: unknown[] = [];
    const listen = ({ data }: MessageEvent<unknown>) => heard.push(data);
    addEventListener('message', listen);
    const document = await openEmbed({ widget: 'career-ladder', src });
    const ladder = await until(
      () => document.querySelector('peer-career-ladder')!,
      'for the ladder',
    );
    await until(() => !statesOf(ladder).includes('loading'), 'for the end of loading');
    expect(ladder.shadowRoot!.querySelector('img')).to.equal(null);
    expect(wordsOf(ladder)).to.include(mark);
    removeEventListener('message', listen);
    expect(heard).not.to.include('ran');
  });

  describe('in a frame that is sandboxed', () => {
    const openSandboxed = (query: Query) => openFrame(address(query, 'probed'), 'allow-scripts');

    for (const widget of WIDGETS) {
      it(`shows the ${widget}`, async () => {
        const frame = await openSandboxed({ widget, lang: 'en', theme: 'dark' });
        expect(await ask(frame, () => origin), 'opaque').to.equal('null');
        const shown = () =>
          ask(frame, () => {
            const element = document.querySelector('[class], body > :not(noscript)')!;
            return [
              element.localName,
              element.matches(':state(ready)'),
              element.shadowRoot!.querySelectorAll('li, option, p').length,
            ];
          });
        await until(async () => (await shown())[1], 'for the career');
        expect((await shown())[0]).to.equal(`peer-${widget}`);
        await until(async () => Number((await shown())[2]) > 4, 'for what it shows');
        const trouble = await ask(frame, () => {
          const { messages, errors } = (
            window as unknown as { recorded: { messages: string[]; errors: string[] } }
          ).recorded;
          return [...messages, ...errors];
        });
        expect(trouble).to.deep.equal([]);
      });
    }

    it('leads to the sections of a guide, with an address or without', async () => {
      const frame = await openSandboxed({ widget: 'career-path' });
      const look = () =>
        ask(frame, () => {
          const root = document.querySelector('peer-career-path')!.shadowRoot!;
          const faq = root.querySelector('peer-career-faq')?.shadowRoot;
          const link = root.querySelector<HTMLElement>('a[href$="=faq"]');
          return { isDrawn: faq?.querySelector('h3') != null && link !== null, y: scrollY };
        });
      await until(async () => (await look()).isDrawn, 'for the guide');
      await ask(frame, () => {
        const root = document.querySelector('peer-career-path')!.shadowRoot!;
        root.querySelector<HTMLElement>('a[href$="=faq"]')!.click();
      });
      await until(async () => (await look()).y > 500, 'for the questions');
      const trouble = await ask(frame, () => {
        const { messages, errors } = (
          window as unknown as { recorded: { messages: string[]; errors: string[] } }
        ).recorded;
        return [...messages, ...errors];
      });
      expect(trouble).to.deep.equal([]);
    });

    it('shows a file that lets other origins read it', async () => {
      const frame = await openSandboxed({ widget: 'salary-chart', src: cdnAddress(DATA) });
      await until(
        () =>
          ask(frame, () => document.querySelector('peer-salary-chart')!.matches(':state(ready)')),
        'for the chart',
      );
    });

    it('says so when it may not read a file', async () => {
      const src = siteAddress('plain', DATA);
      const frame = await openSandboxed({ widget: 'salary-chart', src });
      const text = await until(
        () =>
          ask(
            frame,
            () =>
              document
                .querySelector('peer-salary-chart')!
                .shadowRoot!.querySelector<HTMLElement>('[role=alert]')?.innerText,
          ),
        'for the error',
      );
      expect(text).to.match(/^This career guide could not be loaded/);
    });

    it('counts ticks until the page is left, and says once that they are not kept', async () => {
      const frame = await openSandboxed({ widget: 'step-checklist' });
      const look = () =>
        ask(frame, () => {
          const root = document.querySelector('peer-step-checklist')!.shadowRoot!;
          return {
            progress: root.querySelector('[part~=progress__text]')?.textContent.trim(),
            notes: [...root.querySelectorAll('[part~=note]')].map((it) => it.textContent),
          };
        });
      await until(async () => (await look()).progress, 'for the checklist');
      await ask(frame, () => {
        const root = document.querySelector('peer-step-checklist')!.shadowRoot!;
        root.querySelectorAll('input')[0]!.click();
        root.querySelectorAll('input')[1]!.click();
      });
      await until(async () => /^2 of/.test((await look()).progress!), 'for the ticks');
      const { notes } = await look();
      expect(notes).to.have.length(1);
      expect(notes[0]).to.match(/Your ticks could not be saved/);
    });
  });
});

/** 0 for black to 255 for white. */
function brightness(color: string): number {
  const numbers = color
    .match(/[\d.]+/g)!
    .slice(0, 3)
    .map(Number);
  return numbers.reduce((sum, value) => sum + value, 0) / 3;
}
