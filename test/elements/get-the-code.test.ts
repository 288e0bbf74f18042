import { expect } from 'chai';
import '../../stories/get-the-code/get-the-code.js';
import { expectAccessible } from '../support/axe.js';
import { all, one, restoreAll, stub, textOf } from '../support/element.js';
import { fixture } from '../support/fixture.js';
import {
  canEmulateMedia,
  emulateMedia,
  press,
  onOtherOrigin,
  setViewport,
} from '../support/page.js';
import { openRung } from '../support/walk.js';
import { until } from '../support/until.js';

type Page = HTMLElementTagNameMap['peer-get-the-code'];

const start = location.pathname + location.search;

/** Opens the page with what the address says after its `#`. */
async function open(said = ''): Promise<Page> {
  history.replaceState(undefined, '', start + (said && `#${said}`));
  const place = await fixture('<div></div>');
  const page = document.createElement('peer-get-the-code');
  page.files = '/dist/';
  place.append(page);
  await until(() => codeOf(page) !== '', 'for the code');
  return page;
}

const codeOf = (page: Page) => all<HTMLTextAreaElement>(page, 'textarea')[0]?.value ?? '';

/** The only control of that name, and of that value where it is one of several. */
function control(page: Page, name: string, value?: string): HTMLInputElement {
  const which = value === undefined ? '' : `[value='${value}']`;
  return one<HTMLInputElement>(
    page,
    `:is(input, select)[name='${name}']:not([type=hidden])${which}`,
  );
}

async function choose(page: Page, name: string, value: string): Promise<void> {
  control(page, name, value).click();
  await page.updateComplete;
}

async function set(page: Page, name: string, value: string): Promise<void> {
  const input = control(page, name);
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await page.updateComplete;
}

/** The element in the preview once it is ready and the preview runs the code that is shown. */
async function shown(page: Page, tag: string): Promise<HTMLElement> {
  return until(() => {
    const { contentDocument } = one<HTMLIFrameElement>(page, 'iframe');
    const body = contentDocument!.body.innerHTML;
    expect(body).to.include(scriptIn(codeOf(page)));
    return contentDocument!.querySelector<HTMLElement>(`${tag}:state(ready)`)!;
  }, `for ${tag} in the preview`);
}

const local = new URL('/dist/', location.href).href;
/** The script's tag with the files from here: the first thing of a snippet that is in any way in. */
const scriptIn = (code: string) =>
  /(?:<script[^>]*>|<iframe src="[^"]*")/
    .exec(code)![0]
    .replaceAll(/https:\/\/cdn\.example\.org\/[^/]+\/dist\//g, local);

describe('the page to get the code from', () => {
  beforeEach(() => setViewport(1280, 900));
  afterEach(() => {
    restoreAll();
    history.replaceState(undefined, '', start);
  });

  it('shows the whole guide at first, and the code for it', async () => {
    const page = await open();
    expect(codeOf(page)).to.match(
      /^<script type="module" [^>]*integrity="sha384-[^>]*>.*\n<peer-career-path>/,
    );
    const guide = await shown(page, 'peer-career-path');
    expect(textOf(guide.shadowRoot!)).to.include('Peer Support Specialist');
  });

  it('shows what was chosen, in the preview, the code and the address', async () => {
    const page = await open();
    await choose(page, 'widget', 'career-ladder');
    await set(page, 'lang', 'es');
    await set(page, 'level', 'senior');
    await set(page, 'heading', '3');
    expect(location.hash).to.equal('#widget=career-ladder&lang=es&level=senior&heading=3');
    expect(codeOf(page)).to.include(
      '<peer-career-ladder lang="es" level="senior" heading-level="3">',
    );
    const ladder = await shown(page, 'peer-career-ladder:is([lang=es][level=senior])');
    expect(openRung(ladder)).to.equal(2);
    expect(textOf(one(ladder, 'h3'))).to.include('Los niveles de este trabajo');
  });

  it('puts several widgets on the page, each with what it takes', async () => {
    const page = await open('widget=career-ladder');
    await choose(page, 'more', 'salary-chart');
    await choose(page, 'more', 'certification-finder');
    await set(page, 'jurisdiction', 'US-TX');
    expect(location.hash).to.equal(
      '#widget=career-ladder&more=salary-chart+certification-finder&jurisdiction=US-TX',
    );
    await shown(page, 'peer-salary-chart');
    await shown(page, 'peer-certification-finder[jurisdiction=US-TX]');
    const ladder = await shown(page, 'peer-career-ladder[jurisdiction=US-TX]');
    expect(ladder.ownerDocument.querySelectorAll('script')).to.have.length(1);
  });

  it('says that its address is only an example, until there is one', async () => {
    const page = await open();
    const said = () => all(page, '.note').map(textOf).join();
    expect(said()).to.include('only an example');
    await set(page, 'base', new URL('/dist/', location.href).href);
    expect(said()).not.to.include('only an example');
  });

  it('leaves out the sections that are not ticked', async () => {
    const page = await open();
    for (const name of ['overview', 'faq', 'resources']) await choose(page, 'sections', name);
    expect(codeOf(page)).to.include(
      'sections="responsibilities ladder pay skills certification advisor steps support sources"',
    );
    expect(location.hash).to.include('sections=responsibilities+ladder');
  });

  it('is as it was left when the address is opened again', async () => {
    const said = 'widget=salary-chart&theme=own&brand=%23aa0000&way=marker&device=tablet';
    const page = await open(said);
    expect(codeOf(page)).to.include('data-peer-widget="salary-chart"').and.include('#aa0000');
    for (const [name, value] of new URLSearchParams(said)) {
      if (name === 'brand') expect(control(page, name).value).to.equal(value);
      else expect(control(page, name, value).checked, name).to.equal(true);
    }
    const chart = await shown(page, '[data-peer-widget] > peer-salary-chart');
    expect(chart.ownerDocument.defaultView!.innerWidth).to.equal(768);
  });

  it('copies the very code that the preview runs, and says so', async () => {
    const page = await open('widget=career-faq&theme=calm');
    const faq = await shown(page, 'peer-career-faq');
    let copied = '';
    stub(navigator.clipboard, 'writeText', (text) => {
      copied = text;
      return Promise.resolve();
    });
    one(page, '.main-button').click();
    await until(() => textOf(one(page, '.actions [role=status]')) === 'Copied', 'for the word');
    expect(copied).to.equal(codeOf(page));
    const written = new DOMParser().parseFromString(
      copied.replaceAll(/https:\/\/cdn\.example\.org\/[^/]+\/dist\//g, local),
      'text/html',
    );
    const runs = faq.ownerDocument;
    for (const tag of ['script', 'link', 'peer-career-faq']) {
      expect(runs.body.querySelector(tag)!.outerHTML).to.equal(
        written.querySelector(tag)!.outerHTML,
      );
    }
  });

  it('selects the code where the clipboard is refused, and says so', async () => {
    const page = await open();
    stub(navigator.clipboard, 'writeText', () => Promise.reject(new Error('Not allowed')));
    one(page, '.main-button').click();
    await until(
      () => textOf(one(page, '.actions [role=status]')).includes('is selected'),
      'for the words',
    );
    const area = one<HTMLTextAreaElement>(page, 'textarea');
    expect(page.shadowRoot!.activeElement).to.equal(area);
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).to.equal(codeOf(page));
  });

  it('says which colours are too weak, by how much, and what would do', async () => {
    const page = await open('theme=own');
    const said = () => all(page, '.note').map(textOf).join();
    expect(said()).to.include('All colours stand out enough');
    await set(page, 'brand', '#e0c060');
    expect(said())
      .to.match(/Links on the paper: 1\.\d to 1, and 4\.5 to 1 is needed\..* Make the brand darker/)
      .and.not.include('Text on the paper');
    const better = /darker: (#[0-9a-f]{6})/.exec(said())![1]!;
    await set(page, 'brand', better);
    expect(said()).to.include('All colours stand out enough');
    expect(codeOf(page)).to.include(`--peer-palette-brand:${better}`);
  });

  it('shows colours of one’s own on the element', async () => {
    const page = await open('widget=role-overview&theme=own&ink=%23112233');
    const element = await shown(page, 'peer-role-overview');
    const base = one(element, '[part~=base]');
    const { color } = element.ownerDocument.defaultView!.getComputedStyle(base);
    expect(color).to.equal('rgb(17, 34, 51)');
  });

  const GUIDE = '/dist/data/community-health-worker/community-health-worker.en.json';
  const files: [name: string, address: () => string, said: RegExp][] = [
    [
      'that is right',
      () => new URL(GUIDE, location.href).href,
      /It works: “Community Health Worker” \(en\)/,
    ],
    ['that is not there', () => '/fault/status?code=404', /no file at this address \(404\)/],
    ['that other sites may not read', () => onOtherOrigin(`/partner/plain/x${GUIDE}`), /\(CORS\)/],
    ['that is no JSON', () => '/fault/text?body=%3Chtml%3E', /not JSON/],
    ['that is no career', () => '/fault/text?body=%7B%7D', /not a valid career file:.*expected/],
  ];
  for (const [name, address, said] of files) {
    it(`says of a file ${name} what is with it`, async () => {
      const page = await open('widget=career-ladder');
      await set(page, 'src', address());
      one(page, '.with-button button').click();
      await until(() => said.test(textOf(one(page, '#src-said'))), `for ${String(said)}`);
      const rungs = all(page, '#level option').map(textOf);
      if (name === 'that is right') expect(rungs.length).to.be.greaterThan(2);
      else expect(rungs).to.deep.equal(['The first']);
    });
  }

  it('is moved through by keys, from choice to choice and on to the code', async () => {
    const page = await open('widget=career-faq');
    control(page, 'link').focus();
    await press('Tab');
    expect(page.shadowRoot!.activeElement).to.equal(control(page, 'device', 'phone'));
    await press('ArrowRight');
    await until(() => location.hash === '#widget=career-faq&device=tablet', 'for the tablet');
    const tablet = control(page, 'device', 'tablet');
    expect(page.shadowRoot!.activeElement).to.equal(tablet);
    expect(parseFloat(getComputedStyle(tablet).outlineWidth)).to.be.at.least(2);
    one(page, 'textarea').focus();
    await press('Tab');
    expect(page.shadowRoot!.activeElement).to.equal(one(page, '.main-button'));
  });

  for (const device of ['phone', 'tablet', 'desktop'] as const) {
    it(`shows the page as wide as a ${device}, and all of it`, async () => {
      const page = await open(`device=${device}`);
      await shown(page, 'peer-career-path');
      const frame = one<HTMLIFrameElement>(page, 'iframe');
      const width = { phone: 375, tablet: 768, desktop: 1280 }[device];
      expect(frame.contentWindow!.innerWidth).to.equal(width);
      const [inner, outer] = [frame, one(page, '.stage')].map((it) => it.getBoundingClientRect());
      expect(inner!.width).to.be.at.most(outer!.width);
      expect(inner!.bottom).to.be.closeTo(outer!.bottom, 2);
    });
  }

  for (const scheme of ['light', 'dark'] as const) {
    for (const width of [320, 1280]) {
      it(`is accessible, and no wider than the page, on ${width} px in a ${scheme} scheme`, async function () {
        if (!canEmulateMedia && scheme === 'dark') this.skip();
        if (canEmulateMedia) await emulateMedia({ colorScheme: scheme });
        const page = await open(`theme=own&brand=%23dddddd&scheme=${scheme}`);
        page.style.colorScheme = scheme;
        await setViewport(width, 900);
        await shown(page, 'peer-career-path');
        await expectAccessible(page);
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
        for (const element of all(page, 'label, legend, p, input, select, button, textarea')) {
          if (element.closest('.sr')) continue;
          expect(element.getBoundingClientRect().right, textOf(element)).to.be.at.most(width);
        }
      });
    }
  }
});
