import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import axe from 'axe-core';
import { decode } from '../visual/picture.mjs';
import {
  emulateMedia,
  launchChromium,
  newPage,
  openStory,
  serveStorybook,
  stories,
} from '../visual/storybook.mjs';

/** Pictures for the eye, of what a test can say only in part. */
const ARTEFACTS = new URL('../artefacts/media/', import.meta.url);
const DESK = { width: 1024, height: 800 };
/** WCAG 1.4.10 */
const PHONE = { width: 320, height: 640 };
/** A window of 1280 by 1024 pixels, four times as large. */
const ZOOMED = { width: 320, height: 256 };
const SCHEMES = ['light', 'dark'];
const ALL_THREE = 'together--playground';
const GUIDE = 'career-path--playground';
const FINDER = 'certification-finder--playground';
const ADVISOR = 'career-advisor--playground';

describe('media', () => {
  let server;
  let browser;
  let page;

  before(async () => {
    mkdirSync(ARTEFACTS, { recursive: true });
    server = await serveStorybook();
    browser = await launchChromium();
    page = await newPage(browser);
  });

  after(async () => {
    await browser?.close();
    server?.close();
  });

  async function open(id, { viewport = DESK, ...media } = {}) {
    await page.setViewport(viewport);
    await emulateMedia(page, media);
    const story = stories().find((it) => it.id === id);
    assert.ok(story, `There is no story ${id}.`);
    await openStory(page, story, server.address);
    await page.evaluate(defineMore);
  }

  async function keep(name) {
    const picture = await page.screenshot({ fullPage: true });
    writeFileSync(new URL(`${name}.png`, ARTEFACTS), picture);
  }

  /** How many pixels of a box look otherwise after a change, both of which run in the page. */
  async function changeOf(boxOf, change) {
    const clip = await page.evaluate(boxOf);
    const take = async () => decode(await page.screenshot({ clip }));
    const old = await take();
    await page.evaluate(change);
    await page.evaluate(() => globalThis.untilStill());
    const now = await take();
    let count = 0;
    for (let i = 0; i < old.data.length; i += 4) {
      const farthest = Math.max(
        ...[0, 1, 2].map((it) => Math.abs(old.data[i + it] - now.data[i + it])),
      );
      if (farthest > 96) count += 1;
    }
    return count;
  }

  for (const scheme of SCHEMES) {
    describe(`in forced colours, ${scheme}`, () => {
      const media = { 'forced-colors': 'active', 'prefers-color-scheme': scheme };

      for (const id of [ALL_THREE, GUIDE, FINDER, ADVISOR, 'step-checklist--on-the-way']) {
        test(`${id}: nothing is painted in a colour that is not the visitor's`, async () => {
          await open(id, media);
          await keep(`forced-${scheme}-${id}`);
          assert.deepEqual(await page.evaluate(foreignColours), []);
        });
      }

      test('a rung that is chosen looks otherwise, and so does its bar', async () => {
        const rung = () => globalThis.boxOf(globalThis.rung(3).offsetParent);
        const bar = () => globalThis.boxOf(globalThis.storyElements('[part~=row__bar]')[3]);
        const choose = () => globalThis.rung(3).click();
        const chooseFirst = () => globalThis.rung(0).click();
        await open(ALL_THREE, media);
        assert.ok((await changeOf(rung, choose)) > 150, 'the rung');
        await page.evaluate(chooseFirst);
        assert.ok((await changeOf(bar, choose)) > 150, 'the bar');
      });

      test('a bar stands out from the ground', async () => {
        const bar = () => globalThis.boxOf(globalThis.storyElements('[part~=row__bar]')[3]);
        const hide = () => {
          globalThis.storyElements('[part~=row__bar]')[3].style.visibility = 'hidden';
        };
        await open(ALL_THREE, media);
        assert.ok((await changeOf(bar, hide)) > 500);
      });

      test('the line of the strip stands out from the ground', async () => {
        const strip = () => globalThis.boxOf(globalThis.storyElements('[part~=strip]')[0]);
        const hide = () => {
          globalThis.storyElements('[part~=strip] .way')[0].style.visibility = 'hidden';
        };
        await open(FINDER, media);
        assert.ok((await changeOf(strip, hide)) > 300);
      });

      test('a tick shows, and so does the progress that it makes', async () => {
        const box = () => globalThis.boxOf(globalThis.storyElements('[part~=action] input')[0]);
        const progress = () =>
          globalThis.boxOf(globalThis.storyElements('[part~=progress__bar]')[0]);
        const tickAll = () => {
          for (const it of globalThis.storyElements('[part~=action] input')) {
            if (!it.checked) it.click();
          }
        };
        const tick = () => globalThis.storyElements('[part~=action] input')[0].click();
        await open('step-checklist--one-step', media);
        await page.evaluate(() => {
          for (const it of globalThis.storyElements('[part~=action] input')) {
            if (it.checked) it.click();
          }
        });
        assert.ok((await changeOf(box, tick)) > 20, 'the tick');
        assert.ok((await changeOf(progress, tickAll)) > 200, 'the progress');
      });
    });

    for (const id of [ALL_THREE, GUIDE, FINDER, ADVISOR]) {
      test(`${id}: more contrast is at least 7 to 1, ${scheme}`, async () => {
        await open(id, { 'prefers-contrast': 'more', 'prefers-color-scheme': scheme });
        await keep(`contrast-${scheme}-${id}`);
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate(() =>
          globalThis.axe.run('#storybook-root', { runOnly: ['color-contrast-enhanced'] }),
        );
        const nodes = violations.flatMap((it) => it.nodes);
        assert.deepEqual(
          nodes.map(({ any, html }) => `${any[0].data.contrastRatio}: ${html.slice(0, 80)}`),
          [],
        );
      });
    }
  }

  const moved = [ALL_THREE, GUIDE, FINDER, ADVISOR];
  for (const id of [...moved, 'common-questions--playground', 'skill-list--playground']) {
    test(`${id}: nothing moves after a press, where less motion is wanted`, async () => {
      await open(id, { 'prefers-reduced-motion': 'reduce' });
      assert.deepEqual(await page.evaluate(pressAll), []);
    });
  }

  test('something moves after a press, where nobody minds', async () => {
    await open(ALL_THREE, { 'prefers-reduced-motion': 'no-preference' });
    assert.notDeepEqual(await page.evaluate(pressAll), []);
  });

  for (const id of [ALL_THREE, GUIDE]) {
    // The visitor's own style sheet, or an extension, which reach into the elements.
    test(`${id}: nothing is cut off with letters, words, lines and paragraphs apart`, async () => {
      await open(id, { viewport: PHONE });
      await page.evaluate(spaceText);
      await page.evaluate(() => globalThis.unfold());
      await keep(`spacing-${id}`);
      assert.deepEqual(await page.evaluate(cutText), []);
    });
  }

  test('nothing stands over what has the focus at 400 %', async () => {
    await open(GUIDE, { viewport: ZOOMED });
    await keep('zoom');
    const { walked, covered } = await page.evaluate(walk);
    assert.ok(walked > 20, `${walked} places to go to`);
    assert.deepEqual(covered, []);
  });

  for (const id of [ALL_THREE, GUIDE, 'common-questions--playground', 'skill-list--playground']) {
    test(`${id}: a finger hits everything`, async () => {
      await open(id, { viewport: { ...PHONE, hasTouch: true, isMobile: true } });
      assert.ok(await page.evaluate(() => matchMedia('(pointer: coarse)').matches));
      await page.evaluate(() => globalThis.unfold());
      await keep(`touch-${id}`);
      const targets = await page.evaluate(measureTargets);
      assert.notEqual(targets.length, 0);
      const small = targets.filter(({ width, height, least }) => Math.min(width, height) < least);
      assert.deepEqual(small, []);
    });
  }

  test('a guide from right to left has its contents on the right', async () => {
    await open('right-to-left--whole-guide', { viewport: { width: 1280, height: 900 } });
    await keep('right-to-left');
    const [contents, sections] = await page.evaluate(() =>
      ['contents', 'section'].map(
        (name) => globalThis.storyElements(`[part~=${name}]`)[0].getBoundingClientRect().left,
      ),
    );
    assert.ok(contents > sections, `contents at ${contents}, sections at ${sections}`);
  });
});

/** Runs in the page: what the functions below have in common. */
function defineMore() {
  globalThis.textOf = (it) => it.textContent.replace(/\s+/g, ' ').trim().slice(0, 50);
  globalThis.nameOf = (it) =>
    `${it.localName}.${it.getAttribute('class')} ${globalThis.textOf(it)}`;

  /** The box of an element on the page, for a picture of it. */
  globalThis.boxOf = (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + scrollX, y: y + scrollY, width, height };
  };

  /** The button of a rung of the ladder; what lies around it answers to it too. */
  globalThis.rung = (index) => globalThis.storyElements('[part~=rung] button')[index];

  globalThis.untilStill = async () => {
    for (let i = 0; i < 2; i += 1) await new Promise(requestAnimationFrame);
    await Promise.all(globalThis.moving().map((it) => it.finished));
  };

  globalThis.moving = () => {
    const roots = globalThis.storyElements('*').flatMap((it) => it.shadowRoot ?? []);
    const found = [document, ...roots].flatMap((root) => root.getAnimations());
    return [...new Set(found)].filter((it) => it.playState !== 'finished');
  };

  globalThis.unfold = async () => {
    for (const it of globalThis.storyElements('button')) {
      if (/^(Show all|Compare)/.test(globalThis.textOf(it))) it.click();
    }
    await globalThis.untilStill();
  };

  /** What lies at a point, in whichever shadow root. */
  globalThis.elementAt = (x, y) => {
    let found = document.elementFromPoint(x, y);
    for (;;) {
      const inner = found?.shadowRoot?.elementFromPoint(x, y);
      if (!inner || inner === found) return found;
      found = inner;
    }
  };
}

/** Runs in the page: what is painted in other colours than the system's. */
function foreignColours() {
  const probe = document.createElement('i');
  document.body.append(probe);
  const names =
    'AccentColor AccentColorText ActiveText ButtonBorder ButtonFace ButtonText Canvas CanvasText ' +
    'Field FieldText GrayText Highlight HighlightText LinkText Mark MarkText SelectedItem ' +
    'SelectedItemText VisitedText';
  // Of a ground, the browser leaves the element's own transparency.
  const withoutAlpha = (colour) => colour.replace(/^rgba\((.*), [\d.]+\)$/, 'rgb($1)');
  const system = new Set(
    names.split(' ').map((name) => {
      probe.style.color = name;
      return withoutAlpha(getComputedStyle(probe).color);
    }),
  );
  probe.remove();
  const isShown = (colour) => !/^(none|transparent|.*[,/] ?0\))$/.test(colour);
  const found = new Set();
  for (const element of globalThis.storyElements('*')) {
    if (!element.checkVisibility()) continue;
    const isShape = element instanceof SVGElement && element.ownerSVGElement;
    for (const pseudo of [null, '::before', '::after']) {
      const style = getComputedStyle(element, pseudo);
      if (pseudo && (style.content === 'none' || style.content === 'normal')) continue;
      const painted = { color: style.color, 'background-color': style.backgroundColor };
      for (const side of ['top', 'right', 'bottom', 'left']) {
        const width = style.getPropertyValue(`border-${side}-width`);
        if (parseFloat(width) > 0) {
          painted[`border-${side}-color`] = style.getPropertyValue(`border-${side}-color`);
        }
      }
      if (isShape) Object.assign(painted, { fill: style.fill, stroke: style.stroke });
      for (const [property, colour] of Object.entries(painted)) {
        if (isShown(colour) && !system.has(withoutAlpha(colour))) {
          const name = `${element.localName}.${element.getAttribute('class')}${pseudo ?? ''}`;
          found.add(`${name} has ${property} ${colour}`);
        }
      }
    }
  }
  return [...found];
}

/** Runs in the page: presses each button, and tells what moved after it. */
async function pressAll() {
  const moved = [];
  for (const button of globalThis.storyElements('button, input[type=checkbox]')) {
    if (!button.isConnected || button.disabled) continue;
    button.click();
    await new Promise(requestAnimationFrame);
    moved.push(
      ...globalThis
        .moving()
        .filter((it) => it.effect.getComputedTiming().endTime > 1)
        .map(({ effect }) => globalThis.nameOf(effect.target)),
    );
  }
  return [...new Set(moved)];
}

/** Runs in the page: WCAG 1.4.12. */
function spaceText() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * {
      line-height: 1.5 !important;
      letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important;
    }
    p {
      margin-block-end: 2em !important;
    }`);
  for (const { shadowRoot } of globalThis.storyElements('*')) {
    shadowRoot?.adoptedStyleSheets.push(sheet);
  }
}

/** Runs in the page: text that has no room where it stands. */
function cutText() {
  const found = [];
  if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways');
  for (const element of globalThis.storyElements('*')) {
    const { width, height } = element.getBoundingClientRect();
    const isHidden = width <= 1 || height <= 1 || !element.checkVisibility();
    if (isHidden || element instanceof SVGElement || element.closest('[role=region]')) continue;
    const { overflowX, overflowY } = getComputedStyle(element);
    const cuts = [overflowX, overflowY].some((it) => it === 'hidden' || it === 'clip');
    const isTooSmall =
      element.scrollWidth > element.clientWidth + 1 ||
      element.scrollHeight > element.clientHeight + 1;
    if (cuts && isTooSmall && globalThis.textOf(element)) found.push(globalThis.nameOf(element));
  }
  return found;
}

/** Runs in the page: goes to everything that can be reached, and looks whether it can be seen. */
async function walk() {
  const stops = globalThis
    .storyElements('button, input, select, a[href]')
    .filter((it) => it.checkVisibility() && !it.disabled);
  // What is far from the window is drawn when the page is idle, and must not move what has the focus.
  while (globalThis.storyElements('.section--waiting').length > 0) {
    await new Promise(requestAnimationFrame);
  }
  const covered = [];
  for (const stop of stops) {
    stop.focus();
    await new Promise(requestAnimationFrame);
    const { left, right, top, bottom } = stop.getBoundingClientRect();
    const [y0, y1] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
    if (y1 - y0 < Math.min(20, bottom - top) - 1) {
      covered.push(
        `${globalThis.nameOf(stop)} is outside of the window: ${Math.round(top)} to ${Math.round(bottom)}`,
      );
      continue;
    }
    const seen = globalThis.elementAt((left + right) / 2, (y0 + y1) / 2);
    const isSeen = stop.contains(seen) || seen.contains(stop) || seen.closest('label');
    if (!isSeen) covered.push(`${globalThis.nameOf(stop)} is under ${globalThis.nameOf(seen)}`);
  }
  return { walked: stops.length, covered };
}

/**
 * Runs in the page: how far around its middle a target answers, and how far it should: WCAG 2.5.8,
 * and 44 px for all but links in the midst of text, whose size is that of their line.
 */
function measureTargets() {
  const targets = globalThis
    .storyElements('button, select, label:has(input), a[href]')
    .filter((it) => it.checkVisibility())
    .filter((it) => it.localName !== 'a' || getComputedStyle(it).display !== 'inline');
  return targets.map((target) => {
    target.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, right, top, bottom } = target.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const answers = (dx, dy) => target.contains(globalThis.elementAt(x + dx, y + dy));
    const reach = (dx, dy) => {
      let steps = 0;
      while (steps < 60 && answers(dx * (steps + 1), dy * (steps + 1))) steps += 1;
      return steps;
    };
    const size = answers(0, 0)
      ? { width: reach(1, 0) + reach(-1, 0) + 1, height: reach(0, 1) + reach(0, -1) + 1 }
      : { width: 0, height: 0 };
    return { name: globalThis.nameOf(target), ...size, least: target.localName === 'a' ? 24 : 44 };
  });
}
