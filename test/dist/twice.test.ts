import { expect } from 'chai';
import { all } from '../support/element.js';
import {
  cdnAddress,
  classicScript,
  moduleScript,
  openPageWith,
  type PartnerPage,
} from '../support/partner-page.js';
import { until } from '../support/until.js';
import {
  BARE,
  progressText,
  troubleOn,
  untilReady,
  walkAll,
  walkLadderAndChart,
} from '../support/walk.js';

/** A copy of a built script at an address of its own, which no other script shares. */
const copy = (file: string, version = '') =>
  cdnAddress(`dist/cdn/${file}`) + (version && `?version=${version}`);
const moduleCopy = (file: string) => moduleScript(copy(file));
const classicCopy = (version?: string) => classicScript(copy('peer-career.iife.js', version));

const [LADDER, CHART, CHECKLIST] = [
  'peer-career-ladder.js',
  'peer-salary-chart.js',
  'peer-step-checklist.js',
] as const;

/** The class next to LitElement, of which every copy of the library has one of its own. */
function libraryOf({ window }: PartnerPage, tag: string): unknown {
  let found: object | null = window.customElements.get(tag)!;
  for (; found && found !== window.HTMLElement; found = Object.getPrototypeOf(found) as object) {
    if (Object.getPrototypeOf(Object.getPrototypeOf(found)) === window.HTMLElement) return found;
  }
  throw new Error(`${tag} is no element.`);
}

describe('a script that stands on the page more than once', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  const cases: [name: string, head: () => string][] = [
    ['the same module', () => moduleScript('peer-career.js').repeat(2)],
    [
      'the same module from two addresses',
      () => moduleCopy('peer-career.js') + moduleCopy('peer-career.js'),
    ],
    ['the classic script twice', () => classicCopy() + classicCopy()],
    ['the classic script, then the module', () => classicCopy() + moduleCopy('peer-career.js')],
    [
      'the module, then the classic script, which is faster',
      () => moduleCopy('peer-career.js') + classicCopy(),
    ],
    [
      'all elements and then single ones',
      () => ['peer-career.js', LADDER, CHART, CHECKLIST].map(moduleCopy).join(''),
    ],
    [
      'single elements and then all',
      () => [LADDER, CHART, CHECKLIST, 'peer-career.js'].map(moduleCopy).join(''),
    ],
    ['one element and then all', () => [CHART, 'peer-career.js'].map(moduleCopy).join('')],
    [
      'each element from a copy of its own',
      () => [LADDER, CHART, CHECKLIST].map(moduleCopy).join(''),
    ],
  ];
  for (const [name, head] of cases) {
    it(`(${name}) says nothing, and all elements work together`, async () => {
      const page = await openPageWith(head(), BARE);
      await walkAll(page);
      expect(troubleOn(page)).to.deep.equal([]);
    });
  }

  it('keeps a ladder and a chart of different copies in step', async () => {
    const page = await openPageWith(moduleCopy(LADDER) + moduleCopy(CHART), BARE);
    const { customElements } = page.window;
    await customElements.whenDefined('peer-salary-chart');
    await customElements.whenDefined('peer-career-ladder');
    expect(libraryOf(page, 'peer-career-ladder')).not.to.equal(
      libraryOf(page, 'peer-salary-chart'),
    );
    page.one('peer-step-checklist').remove();
    await untilReady(page);
    await walkLadderAndChart(page);
    expect(troubleOn(page)).to.deep.equal([]);
  });

  it('keeps a ladder and a chart in step when the second copy comes much later', async () => {
    const page = await openPageWith(moduleCopy(LADDER), BARE);
    page.one('peer-step-checklist').remove();
    const ladder = page.one('peer-career-ladder');
    await until(() => all(ladder, '[part~=rung] button').length === 5, 'for the ladder');
    all(ladder, '[part~=rung] button')[2]!.click();
    const script = page.document.createElement('script');
    script.type = 'module';
    script.src = copy(CHART);
    page.document.head.append(script);
    const chart = page.one('peer-salary-chart');
    await until(() => chart.matches(':state(ready)'), 'for the chart');
    expect(chart.level).to.equal(ladder.level);
    await walkLadderAndChart(page);
    expect(troubleOn(page)).to.deep.equal([]);
  });

  it('lets two checklists tick together', async () => {
    const checklist = '<peer-step-checklist></peer-step-checklist>';
    const page = await openPageWith(moduleCopy(CHECKLIST) + classicCopy(), checklist.repeat(2));
    await untilReady(page);
    const [first, second] = page.document.querySelectorAll('peer-step-checklist');
    all(first!, 'input')[0]!.click();
    await until(() => progressText(second!).startsWith('1 of '), 'for the tick');
    expect(troubleOn(page)).to.deep.equal([]);
  });

  describe('in two versions', () => {
    const orders: [name: string, first: string | undefined, second: string | undefined][] = [
      ['the older first', undefined, '9.9.9'],
      ['the newer first', '9.9.9', undefined],
    ];
    for (const [name, first, second] of orders) {
      it(`(${name}) warns once with both versions, and the first one works`, async () => {
        const page = await openPageWith(classicCopy(first) + classicCopy(second), BARE);
        await walkAll(page);
        const { version } = page.window.customElements.get('peer-career-ladder') as unknown as {
          version: string;
        };
        const { messages, errors } = page.window.recorded;
        expect(errors).to.deep.equal([]);
        expect(messages).to.have.length(1);
        expect(messages[0]).to.match(/^warn: /);
        expect(messages[0]).to.include('9.9.9').and.include('0.1.0');
        expect(version).to.equal(first ?? '0.1.0');
      });
    }

    it('warns once although the second one stands there twice', async () => {
      const page = await openPageWith(
        classicCopy() + classicCopy('9.9.9') + classicCopy('9.9.9'),
        BARE,
      );
      await untilReady(page);
      expect(page.window.recorded.messages).to.have.length(1);
      expect(page.window.recorded.errors).to.deep.equal([]);
    });
  });

  it('leaves a tag alone that something else has taken, and registers the others', async () => {
    const page = await openPageWith(
      `<script>customElements.define('peer-salary-chart', class extends HTMLElement {});</script>` +
        moduleScript('peer-career.js'),
      BARE,
    );
    await until(
      () =>
        page.one('peer-career-ladder').matches(':state(ready)') &&
        page.one('peer-step-checklist').matches(':state(ready)'),
      'for the other elements',
    );
    expect(page.one('peer-salary-chart').shadowRoot).to.equal(null);
    expect(page.window.recorded.errors).to.deep.equal([]);
    expect(page.window.recorded.messages).to.have.length(1);
    expect(page.window.recorded.messages[0]).to.match(/^warn: .*\b0\.1\.0\b/);
  });
});
