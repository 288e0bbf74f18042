import { expect } from 'chai';
import { appearanceOf, changedLooks } from '../support/appearance.js';
import { expectAccessible } from '../support/axe.js';
import { basesOf, groundsOf, painted, textsIn } from '../support/colours.js';
import {
  HOSTS,
  openHost,
  resize,
  runScript,
  unfold,
  WIDGETS,
  type HostPage,
} from '../support/hosts.js';
import {
  cutOff,
  flatHeadings,
  overlaps,
  scrolling,
  smallTargets,
  strangeType,
  textLinks,
  tornDirections,
} from '../support/layout.js';
import { setViewport } from '../support/page.js';
import { cdnAddress } from '../support/partner-page.js';
import { until } from '../support/until.js';
import { troubleOn } from '../support/walk.js';

const WIDE = 1280;
const NARROW = 320;

/** What somebody would see to be wrong, on all widgets of a page. */
const CHECKS = {
  'wider than its place': scrolling,
  'text over text': overlaps,
  'cut off': cutOff,
  'small to hit': smallTargets,
  'strange type': strangeType,
  'flat headings': flatHeadings,
  'two directions': tornDirections,
};

const faultsOn = ({ widgets }: HostPage) =>
  Object.entries(CHECKS).flatMap(([name, check]) =>
    [...new Set(widgets.flatMap(check))].map((fault) => `${name}: ${fault}`),
  );

const colorOf = (element: Element) =>
  element.ownerDocument.defaultView!.getComputedStyle(element).color;

/** A colour of the palette as it comes out in an element. */
function token(base: HTMLElement, name: string): string {
  const probe = base.ownerDocument.createElement('i');
  probe.style.color = `var(--peer-palette-${name})`;
  base.append(probe);
  const color = colorOf(probe);
  probe.remove();
  return painted(color);
}

async function link({ document }: HostPage, theme: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = cdnAddress(`dist/themes/${theme}.css`);
  const loaded = new Promise((resolve) => link.addEventListener('load', resolve));
  document.head.append(link);
  await loaded;
}

describe('on pages with styles of all kinds', function () {
  this.timeout(60_000);

  beforeEach(async () => {
    localStorage.clear();
    await setViewport(WIDE + 60, 800);
  });
  afterEach(() => localStorage.clear());

  for (const host of HOSTS) {
    describe(host.name, () => {
      for (const widgets of Object.keys(WIDGETS) as (keyof typeof WIDGETS)[]) {
        it(`${widgets}: whole, readable and easy to hit, wide and narrow, folded and not`, async () => {
          const page = await openHost(host, widgets, WIDE);
          await runScript(page);
          const wide = faultsOn(page);
          await resize(page.frame, NARROW);
          const narrow = faultsOn(page);
          await unfold(page);
          const narrowUnfolded = faultsOn(page);
          await resize(page.frame, WIDE);
          const wideUnfolded = faultsOn(page);
          expect({ wide, narrow, narrowUnfolded, wideUnfolded }).to.deep.equal({
            wide: [],
            narrow: [],
            narrowUnfolded: [],
            wideUnfolded: [],
          });
          for (const widget of page.widgets) {
            const [base] = basesOf(widget);
            expect(colorOf(base!), 'ink').to.equal(colorOf(widget.parentElement!));
            await expectAccessible(widget);
          }
          expect(troubleOn(page)).to.deep.equal([]);
        });

        it(`${widgets}: the page itself looks as it did before`, async () => {
          const page = await openHost(host, widgets, WIDE);
          // So low that it scrolls before as after.
          page.frame.height = '100';
          const before = appearanceOf(page.document);
          await runScript(page);
          const { looks, ...rest } = appearanceOf(page.document);
          const { looks: oldLooks, ...oldRest } = before;
          expect(changedLooks(oldLooks, looks)).to.deep.equal([]);
          expect(rest).to.deep.equal(oldRest);
        });
      }

      it('the dark and the calm theme have their ink, ground and room', async () => {
        const page = await openHost(host, 'the guide', WIDE);
        await runScript(page);
        const [guide] = page.widgets;
        for (const theme of ['dark', 'calm']) {
          await link(page, theme);
          guide!.className = `peer-theme-${theme}`;
          const [base] = basesOf(guide!);
          const { fontSize, paddingTop, paddingLeft } = page.window.getComputedStyle(base!);
          await until(
            () => basesOf(guide!).every((it) => painted(colorOf(it)) === token(it, 'ink')),
            `for the ink of ${theme}`,
          );
          expect(painted(...groundsOf(base!)), `ground of ${theme}`).to.equal(
            token(base!, 'paper'),
          );
          const room = [paddingTop, paddingLeft].map(parseFloat);
          for (const it of room) expect(it, theme).to.be.closeTo(1.25 * parseFloat(fontSize), 0.1);
          const texts = textsIn(guide!);
          expect(texts.length, theme).to.be.greaterThan(50);
          expect(
            texts.filter(({ ratio }) => ratio < 4.5),
            theme,
          ).to.deep.equal([]);
        }
      });

      // The links of the elements: this is the one place that says whose colour they have.
      it('links in the guide have the colour of the page’s links, or the accent that it sets', async () => {
        const page = await openHost(host, 'the guide', WIDE);
        await runScript(page);
        const [guide] = page.widgets;
        const inks = () => new Set(textLinks(guide!).map(colorOf));
        expect([...inks()]).to.deep.equal([
          colorOf(page.document.querySelector('[href="/team"]')!),
        ]);
        guide!.style.setProperty('--peer-color-accent', 'rgb(1, 2, 3)');
        expect([...inks()]).to.deep.equal(['rgb(1, 2, 3)']);
      });
    });
  }
});
