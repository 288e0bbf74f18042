import { expect } from 'chai';
import { THEMES as NAMES } from '../../src/embed/widgets.js';
import { findings, NEEDS, sentence, type Palette } from '../../stories/get-the-code/contrast.js';
import {
  basesOf,
  edgesIn,
  graphicsIn,
  groundsOf,
  painted,
  ringsIn,
  textsIn,
} from '../support/colours.js';
import { all, button, ALL_TAGS } from '../support/element.js';
import { untilDrawn } from '../support/guide.js';
import { moduleScript, openPageWith, type PartnerPage } from '../support/partner-page.js';
import { untilSettled } from '../support/hosts.js';
import { canEmulateMedia, emulateMedia } from '../support/page.js';
import { until } from '../support/until.js';

const THEMES = {
  calm: { grade: 'AA', schemes: ['light', 'dark'] },
  plain: { grade: 'AA', schemes: ['light', 'dark'] },
  'high-contrast': { grade: 'AAA', schemes: ['light', 'dark'] },
  // On any page, also on one that is light.
  dark: { grade: 'AA', schemes: ['light', 'dark'] },
} as const satisfies Record<(typeof NAMES)[number], unknown>;
type Theme = (typeof NAMES)[number];

const themeLink = (name: Theme) =>
  `<link rel="stylesheet" href="{{cdn}}/dist/themes/${name}.css" crossorigin="anonymous">`;
const pageOf = (head: string, body: string, scheme = 'light') =>
  openPageWith(
    `<style>:root { color-scheme: ${scheme}; background: Canvas; color: CanvasText }</style>${head}`,
    body,
  );
const PROBE = '<p>A probe</p>';
const probeOn = ({ document }: PartnerPage) => document.querySelector('p')!;

/** A token as it comes out on an element; undefined where the theme leaves it to the elements. */
function token(element: HTMLElement, name: string): string | undefined {
  const { defaultView } = element.ownerDocument;
  if (defaultView!.getComputedStyle(element).getPropertyValue(name) === '') return undefined;
  element.style.color = `var(${name})`;
  return painted(defaultView!.getComputedStyle(element).color);
}

function paletteOn(element: HTMLElement): Palette {
  const colour = (name: string) => token(element, `--peer-${name}`);
  return {
    ink: colour('palette-ink')!,
    paper: colour('palette-paper')!,
    brand: colour('palette-brand')!,
    growth: colour('palette-growth'),
    muted: colour('color-muted'),
  };
}

/** All tokens that a style sheet sets. */
function tokensOf({ document }: PartnerPage): string[] {
  const sheet = [...document.styleSheets].find(({ href }) => href?.includes('/themes/'))!;
  const [rule, ...others] = sheet.cssRules;
  expect(others, 'one rule').to.deep.equal([]);
  return [...(rule as CSSStyleRule).style].sort();
}

async function untilAllDrawn({ document }: PartnerPage): Promise<void> {
  await until(
    () => ALL_TAGS.every((tag) => document.querySelector(`${tag}:state(ready)`)),
    'for the elements',
  );
  await untilDrawn(document.querySelector('peer-career-path')!);
}

/** Brings out what is drawn after a choice only: a chosen rung, a way begun, a place's strip. */
async function showAll(page: PartnerPage): Promise<void> {
  const on = (tag: (typeof ALL_TAGS)[number]) =>
    page.document.querySelector<HTMLElement>(`body > ${tag}`)!;
  const finder = on('peer-certification-finder');
  finder.setAttribute('jurisdiction', 'US-TX');
  all(on('peer-career-ladder'), '[part~=rung] button')[2]!.click();
  const checklist = on('peer-step-checklist');
  button(checklist, /^Show all/).click();
  await until(() => all(checklist, 'input').length > 5, 'for the steps');
  for (const box of all(checklist, '[part~=action] input').slice(0, 4)) box.click();
  await until(() => all(finder, '.strip').length > 0, 'for the place');
  await untilSettled(page);
}

/** Pages that nobody would print as they are. */
const DARK_PAGES: Record<string, readonly [style: string, theme?: Theme]> = {
  'the dark theme on a light page': ['color-scheme: light; background: Canvas', 'dark'],
  'the dark theme on a dark page': ['color-scheme: dark; background: Canvas', 'dark'],
  'the calm theme on a dark page': ['color-scheme: dark; background: Canvas', 'calm'],
  'a dark page': ['color-scheme: dark; background: Canvas; color: CanvasText'],
  'a page whose ground alone is dark': ['background: #12181c; color: #e8e8e8'],
};

describe('the themes', () => {
  afterEach(() => localStorage.clear());

  for (const name of NAMES) {
    const { grade, schemes } = THEMES[name];
    for (const scheme of schemes) {
      it(`(${name}) are ${grade} on a ${scheme} page, by their own colours`, async () => {
        const page = await pageOf(themeLink(name), PROBE, scheme);
        const palette = paletteOn(probeOn(page));
        expect(findings(palette, grade).map(sentence)).to.deep.equal([]);
      });

      it(`(${name}) are ${grade} on a ${scheme} page, in all that the elements draw`, async () => {
        const body = ALL_TAGS.map((tag) => `<${tag}></${tag}>`).join('');
        const page = await pageOf(
          moduleScript('peer-career.js') + themeLink(name),
          PROBE + body,
          scheme,
        );
        await untilAllDrawn(page);
        await showAll(page);
        const { ink, paper } = paletteOn(probeOn(page));
        for (const tag of ALL_TAGS) {
          const element = page.document.querySelector<HTMLElement>(`body > ${tag}`)!;
          const [base] = basesOf(element);
          const { color, colorScheme } = page.window.getComputedStyle(base!);
          expect(painted(color), `ink of ${tag}`).to.equal(ink);
          const controls = name === 'dark' ? 'dark' : scheme;
          expect(colorScheme, `boxes and lists of ${tag}`).to.equal(controls);
          expect(painted(...groundsOf(base!)), `paper of ${tag}`).to.equal(paper);
          const { text, graphic } = NEEDS[grade];
          const texts = textsIn(element);
          expect(texts, tag).not.to.deep.equal([]);
          expect(
            texts.filter(({ ratio }) => ratio < text),
            `texts of ${tag}`,
          ).to.deep.equal([]);
          expect(
            edgesIn(element).filter(({ ratio }) => ratio < graphic),
            `edges of ${tag}`,
          ).to.deep.equal([]);
          expect(
            graphicsIn(element).filter(({ ratio }) => ratio < graphic),
            `graphics of ${tag}`,
          ).to.deep.equal([]);
          expect(
            ringsIn(element).filter(({ ratio }) => ratio < graphic),
            `rings in ${tag}`,
          ).to.deep.equal([]);
        }
      });
    }

    it(`(${name}) set nothing but tokens, and change nothing on the page`, async () => {
      const page = await pageOf(themeLink(name), PROBE);
      for (const property of tokensOf(page)) expect(property).to.match(/^--peer-/);
      const bare = await pageOf('', PROBE);
      for (const tag of ['html', 'body', 'p']) {
        const looks = [page, bare].map(({ document, window }) => {
          const styles = window.getComputedStyle(document.querySelector(tag)!);
          return [styles.color, styles.backgroundColor, styles.colorScheme, styles.font];
        });
        expect(looks[0], tag).to.deep.equal(looks[1]);
      }
    });
  }

  if (canEmulateMedia) {
    for (const [name, [style, theme]] of Object.entries(DARK_PAGES)) {
      it(`print in dark ink on white from ${name}, with boxes to tick`, async () => {
        const body = ALL_TAGS.map((tag) => `<${tag}></${tag}>`).join('');
        const page = await openPageWith(
          `<style>:root { ${style} }</style>` +
            moduleScript('peer-career.js') +
            (theme ? themeLink(theme) : ''),
          body,
        );
        await untilAllDrawn(page);
        await showAll(page);
        await emulateMedia({ type: 'print' });
        await until(() => page.window.matchMedia('print').matches, 'for print');
        await untilSettled(page);
        for (const tag of ALL_TAGS) {
          const element = page.document.querySelector<HTMLElement>(`body > ${tag}`)!;
          const { text, graphic } = NEEDS.AAA;
          const texts = textsIn(element);
          expect(texts, tag).not.to.deep.equal([]);
          expect(
            texts.filter(({ ratio }) => ratio < text),
            `texts of ${tag}`,
          ).to.deep.equal([]);
          expect(
            graphicsIn(element).filter(({ ratio }) => ratio < graphic),
            `graphics of ${tag}`,
          ).to.deep.equal([]);
          for (const base of basesOf(element)) {
            expect(painted(...groundsOf(base)), `paper of ${tag}`).to.equal('#ffffff');
          }
        }
        const boxes = all<HTMLInputElement>(
          page.document.querySelector('body > peer-step-checklist')!,
          'input',
        ).filter((it) => it.checkVisibility());
        expect(new Set(boxes.map(({ checked }) => checked)).size, 'ticked and not').to.equal(2);
        for (const box of boxes) {
          const { appearance, borderTopStyle, backgroundColor } = page.window.getComputedStyle(box);
          expect([appearance, borderTopStyle]).to.deep.equal(['none', 'solid']);
          expect(painted(backgroundColor), 'empty').to.equal(painted('transparent'));
          const { content, borderRightWidth } = page.window.getComputedStyle(box, '::before');
          const isTicked = content === '""' && parseFloat(borderRightWidth) > 1;
          expect(isTicked, 'a tick').to.equal(box.checked);
        }
      });
    }
  }

  it('set the same tokens, so that nothing of one shows through another', async () => {
    const sets = await Promise.all(
      NAMES.map(async (name) => tokensOf(await pageOf(themeLink(name), PROBE))),
    );
    for (const tokens of sets) expect(tokens).to.deep.equal(sets[0]);
  });

  it('are chosen by a class, on an element or above it, where several are linked', async () => {
    const links = NAMES.map(themeLink).join('');
    for (const name of NAMES) {
      const alone = paletteOn(probeOn(await pageOf(themeLink(name), PROBE)));
      const within = `<div class="peer-theme-dark"><div class="peer-theme-${name}">${PROBE}</div></div>`;
      expect(paletteOn(probeOn(await pageOf(links, within))), name).to.deep.equal(alone);
      const itself = `<p class="peer-theme-${name}">A probe</p>`;
      expect(paletteOn(probeOn(await pageOf(links, itself))), name).to.deep.equal(alone);
    }
  });

  it('give way to what the page says, whichever comes first', async () => {
    const own = '<style>:root { --peer-palette-brand: rgb(1, 2, 3) }</style>';
    for (const head of [own + themeLink('calm'), themeLink('calm') + own]) {
      expect(paletteOn(probeOn(await pageOf(head, PROBE))).brand).to.equal('#010203');
    }
  });
});
