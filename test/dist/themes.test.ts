import { expect } from 'chai';
import { THEMES as NAMES } from '../../src/embed/widgets.js';
import {
  contrast,
  findings,
  NEEDS,
  sentence,
  type Palette,
} from '../../stories/get-the-code/contrast.js';
import { groundsOf, painted, visible } from '../support/colours.js';
import { ALL_TAGS, textOf } from '../support/element.js';
import { untilDrawn } from '../support/guide.js';
import { moduleScript, openPageWith, type PartnerPage } from '../support/partner-page.js';
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

/** Every text that is seen in an element, and how it stands out from its ground. */
function textsIn(element: Element): { text: string; ratio: number }[] {
  return [...visible(element)]
    .filter((it) => [...it.childNodes].some((node) => node.nodeType === 3 && textOf(node) !== ''))
    .filter((it) => !it.closest('.sr, option'))
    .map((it) => {
      const grounds = groundsOf(it);
      const { color } = it.ownerDocument.defaultView!.getComputedStyle(it);
      return {
        text: textOf(it).slice(0, 60),
        ratio: contrast(painted(...grounds, color), painted(...grounds)),
      };
    });
}

/** How all that can be pressed stands out: by its edge, or by a ground of its own. */
function edgesIn(element: Element): { text: string; ratio: number }[] {
  return [...visible(element)]
    .filter((it) => it.matches('.button, select'))
    .map((it) => {
      const { borderTopColor } = it.ownerDocument.defaultView!.getComputedStyle(it);
      const around = groundsOf(it.parentElement ?? it);
      const ratios = [painted(...around, borderTopColor), painted(...groundsOf(it))].map((colour) =>
        contrast(colour, painted(...around)),
      );
      return { text: textOf(it), ratio: Math.max(...ratios) };
    });
}

describe('the themes', () => {
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
        await until(
          () => ALL_TAGS.every((tag) => page.document.querySelector(`${tag}:state(ready)`)),
          'for the elements',
        );
        await untilDrawn(page.document.querySelector('peer-career-path')!);
        const { ink, paper } = paletteOn(probeOn(page));
        for (const tag of ALL_TAGS) {
          const element = page.document.querySelector<HTMLElement>(`body > ${tag}`)!;
          const { color, colorScheme } = page.window.getComputedStyle(element);
          expect(painted(color), `ink of ${tag}`).to.equal(ink);
          const controls = name === 'dark' ? 'dark' : scheme;
          expect(colorScheme, `boxes and lists of ${tag}`).to.equal(controls);
          expect(painted(...groundsOf(element)), `paper of ${tag}`).to.equal(paper);
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
