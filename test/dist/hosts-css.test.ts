import { expect } from 'chai';
import { appearanceOf, changedLooks } from '../support/appearance.js';
import { expectAccessible } from '../support/axe.js';
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
            expect(colorOf(widget), 'ink').to.equal(colorOf(widget.parentElement!));
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
