import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import {
  emulateMedia,
  launchChromium,
  newPage,
  openStory,
  serveStorybook,
  stories,
} from '../visual/storybook.mjs';

const ARTEFACTS = new URL('../artefacts/print/', import.meta.url);
const CAREER = new URL(
  '../../data/peer-support-specialist/peer-support-specialist.en.json',
  import.meta.url,
);
const STORY = stories().find(({ id }) => id === 'career-path--playground');

const MARGIN_MM = 12;
const POINTS = 72 / 25.4;
const PIXELS = 96 / 25.4;
const MARGIN = MARGIN_MM * POINTS;
const PAPERS = {
  A4: { width: 210, height: 297 },
  Letter: { width: 215.9, height: 279.4 },
};
/** A heading and a line below it, in points. */
const HEADING_AND_LINE = 36;

describe('the guide on paper', () => {
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

  for (const [format, paper] of Object.entries(PAPERS)) {
    describe(`of the size ${format}`, () => {
      let pages;
      let outline;

      before(async () => {
        await emulateMedia(page);
        await page.setViewport({ width: 1024, height: 800 });
        await openStory(page, STORY, server.address);
        const margin = `${MARGIN_MM}mm`;
        const pdf = await page.pdf({
          format,
          margin: { top: margin, right: margin, bottom: margin, left: margin },
          outline: true,
        });
        const file = new URL(`guide-${format}.pdf`, ARTEFACTS);
        writeFileSync(file, pdf);
        drawPages(file);
        ({ pages, outline } = readPdf(Buffer.from(pdf).toString('latin1')));
        await page.setViewport({
          width: Math.floor((paper.width - 2 * MARGIN_MM) * PIXELS),
          height: 1000,
        });
        await emulateMedia(page, { type: 'print' });
      });

      test('takes a reasonable number of pages', () => {
        assert.ok(pages >= 6 && pages <= 24, `${pages} pages`);
        assert.ok(outline.length > 30, `${outline.length} headings`);
      });

      test('leaves no heading alone at the foot of a page', () => {
        const alone = outline.filter(({ top }) => top < MARGIN + HEADING_AND_LINE);
        assert.deepEqual(alone, []);
      });

      test('begins each section on a page of its own', async () => {
        const titles = await page.evaluate(sectionTitles);
        assert.ok(titles.length > 8, titles.join());
        const top = paper.height * POINTS - MARGIN - HEADING_AND_LINE;
        const within = titles.slice(1).filter((title) => {
          const entry = outline.find((it) => it.title.startsWith(title));
          assert.ok(entry, `The file has no heading ${title}.`);
          return entry.top < top;
        });
        assert.deepEqual(within, []);
      });

      test('has nothing that is wider than the paper', async () => {
        assert.deepEqual(await page.evaluate(tooWide), []);
      });

      test('has no line that stands upon another, or is cut in two', async () => {
        const height = Math.floor((paper.height - 2 * MARGIN_MM) * PIXELS);
        assert.deepEqual(await page.evaluate(misplacedLines, height), []);
      });

      test('says all that the career has to say', async () => {
        const text = await page.evaluate(visibleText);
        const missing = textsOf(JSON.parse(readFileSync(CAREER, 'utf8'))).filter(
          (it) => !text.includes(it.replace(/\s+/g, ' ').trim()),
        );
        assert.deepEqual(missing, []);
      });

      test('has a box to tick before each action, drawn and no letter', async () => {
        const { actions, wrong } = await page.evaluate(boxesOfActions);
        assert.ok(actions > 20, `${actions} actions`);
        assert.deepEqual(wrong, []);
        assert.doesNotMatch(
          await page.evaluate(visibleText),
          /[\u2610-\u2612\u2705\u2713-\u2718\u25A0-\u25A2]/,
        );
      });

      test('shows where each link leads', async () => {
        const { links, wrong } = await page.evaluate(linksWithoutAddress);
        assert.ok(links > 10, `${links} links`);
        assert.deepEqual(wrong, []);
      });

      test('has no button that paper cannot press', async () => {
        const buttons = await page.evaluate(() =>
          globalThis
            .storyElements('[part~=button], select')
            .filter((it) => it.checkVisibility() && it.localName !== 'a')
            .map((it) => it.textContent.trim()),
        );
        assert.deepEqual(buttons, []);
      });
    });
  }
});

/** Pictures of the pages, where the machine has the tool for it. */
function drawPages(file) {
  const path = fileURLToPath(file);
  spawnSync('pdftoppm', ['-r', '60', '-png', path, path.replace(/\.pdf$/, '')]);
}

/**
 * How many pages a PDF file of Chromium's has, and its headings with the point of the page at which
 * each begins, counted from the foot. Chromium writes both in the clear.
 */
function readPdf(pdf) {
  const entries = pdf.matchAll(
    /<<\/Title (\((?:\\.|[^\\)])*\)|<[\dA-F]+>)\s*\/Dest \[\d+ 0 R \/XYZ [\d.]+ ([\d.]+) 0\]/gs,
  );
  return {
    pages: pdf.match(/\/Type \/Page\b/g).length,
    outline: [...entries].map(([, title, top]) => ({ title: decodeText(title), top: Number(top) })),
  };
}

function decodeText(text) {
  const inner = text.slice(1, -1);
  const bytes = text.startsWith('<')
    ? Buffer.from(inner, 'hex')
    : Buffer.from(inner.replace(/\\(\d{3}|.)/gs, unescape), 'latin1');
  const isWide = bytes[0] === 0xfe && bytes[1] === 0xff;
  return isWide ? bytes.subarray(2).swap16().toString('utf16le') : bytes.toString('latin1');
}

const unescape = (_, code) =>
  /\d/.test(code) ? String.fromCharCode(parseInt(code, 8)) : ({ n: '\n', r: '\r' }[code] ?? code);

/** What of a career is to be read in so many words. */
function textsOf({ levels, steps, role, workEnvironment, responsibilities, skills, faq, ...more }) {
  return [
    ...levels.flatMap(({ title, summary, tips, newDuties }) => [
      title,
      summary,
      ...(tips ?? []),
      ...(newDuties ?? []),
    ]),
    ...steps.flatMap(({ title, summary, actions }) => [
      title,
      summary,
      ...actions.map(({ text }) => text),
    ]),
    ...[role.summary, ...role.is, ...role.isNot],
    ...Object.values(workEnvironment).flat(),
    ...responsibilities.flatMap(({ title, items }) => [title, ...items]),
    ...skills.flatMap(({ title, summary }) => [title, summary]),
    ...faq.flatMap(({ question, answer }) => [question, answer]),
    ...more.resources.flatMap(({ title, purpose }) => [title, purpose]),
    ...more.support.flatMap(({ title, text }) => [title, text]),
    ...more.sources.map(({ title }) => title),
  ].filter((text) => typeof text === 'string');
}

/** Runs in the page. */
function sectionTitles() {
  const sections = globalThis.storyElements('[part~=section]').filter((it) => it.checkVisibility());
  return sections.map((section) => {
    const heading = globalThis.allFlat(section, 'h1, h2, h3, h4, h5, h6')[0].cloneNode(true);
    // The name of the career, for those who listen.
    for (const hidden of heading.querySelectorAll('.sr')) hidden.remove();
    return heading.textContent.replace(/\s+/g, ' ').trim();
  });
}

/** Runs in the page. */
function tooWide() {
  const { scrollWidth, clientWidth } = document.documentElement;
  const found = scrollWidth > clientWidth ? [`${scrollWidth} px of ${clientWidth}`] : [];
  for (const element of globalThis.storyElements('*')) {
    const { left, right, width } = element.getBoundingClientRect();
    if (width > 1 && element.checkVisibility() && (left < -1 || right > clientWidth + 1)) {
      found.push(`${element.localName}.${element.getAttribute('class')}: ${left} to ${right}`);
    }
  }
  return found;
}

/** Runs in the page: all text that takes room, in its order. */
function visibleText() {
  const range = document.createRange();
  const texts = [];
  const collect = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      range.selectNodeContents(node);
      const { width, height } = range.getBoundingClientRect();
      if (width > 0 && height > 0) texts.push(node.data);
      return;
    }
    if (node.localName === 'style' || node.localName === 'script') return;
    if (node.nodeType === Node.ELEMENT_NODE) {
      const isThere = node.checkVisibility({ contentVisibilityAuto: true });
      const isContents = getComputedStyle(node).display === 'contents';
      if (!isThere && !isContents) return;
      if (getComputedStyle(node).clipPath === 'inset(50%)') return;
    }
    for (const child of (node.shadowRoot ?? node).childNodes) collect(child);
  };
  collect(document.querySelector('#storybook-root'));
  return texts.join('').replace(/\s+/g, ' ');
}

/**
 * Runs in the page: pages that were printed cannot be asked where their lines stand, but columns of
 * their size can, which break in the same way.
 */
function misplacedLines(height) {
  const root = document.querySelector('#storybook-root');
  const { style } = document.body;
  style.cssText = `margin: 0; padding: 0; block-size: ${height}px; column-fill: auto;
    column-gap: 0; columns: ${root.clientWidth}px`;
  const lines = [];
  const range = document.createRange();
  for (const element of globalThis.storyElements('*')) {
    const isShown = element.checkVisibility({ visibilityProperty: true });
    const isMeant = isShown && !element.closest('.sr, style, title');
    for (const node of isMeant ? element.childNodes : []) {
      if (node.nodeType !== Node.TEXT_NODE || !node.data.trim()) continue;
      range.selectNodeContents(node);
      for (const { left, right, top, bottom } of range.getClientRects()) {
        // Text that is a few pixels wide is a mark at a line's end, or a blank.
        if (right - left > 4) lines.push({ left, right, top, bottom, text: node.data.trim() });
      }
    }
  }
  style.cssText = '';
  const found = lines
    .filter(({ top, bottom }) => top < -1 || bottom > height + 1)
    .map(({ text }) => `${text.slice(0, 40)} is cut`);
  lines.forEach((a, i) => {
    for (const b of lines.slice(i + 1)) {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const along = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      // Line boxes may touch where letters do not.
      if (across > 4 && along > 6) found.push(`${b.text.slice(0, 40)} upon ${a.text.slice(0, 40)}`);
    }
  });
  return found;
}

/** Runs in the page: actions without a square with an edge before them. */
function boxesOfActions() {
  const actions = globalThis.storyElements('[part~=action]').filter((it) => it.checkVisibility());
  const isSquare = (width, height) => width >= 10 && Math.abs(width - height) < 2;
  const hasEdge = ({ borderTopStyle, borderTopWidth }) =>
    borderTopStyle === 'solid' && parseFloat(borderTopWidth) >= 1;
  const hasBox = (action) => {
    const input = action.querySelector('input');
    const { width, height } = input.getBoundingClientRect();
    const style = getComputedStyle(input);
    const isDrawn = style.appearance === 'none' ? hasEdge(style) : input.type === 'checkbox';
    if (isDrawn && isSquare(width, height)) return true;
    return [action, input].some((it) => {
      const before = getComputedStyle(it, '::before');
      const isThere = before.content === '""';
      return (
        isThere && isSquare(parseFloat(before.width), parseFloat(before.height)) && hasEdge(before)
      );
    });
  };
  return {
    actions: actions.length,
    wrong: actions.filter((it) => !hasBox(it)).map((it) => it.textContent.trim()),
  };
}

/** Runs in the page: links to other sites whose address is neither their text nor set after it. */
function linksWithoutAddress() {
  const links = globalThis
    .storyElements('a[href^="http"]')
    .filter((it) => it.checkVisibility() && !it.hash.startsWith('#peer-'));
  const shows = (link) => {
    const { content, display } = getComputedStyle(link, '::after');
    const all = `${link.textContent} ${display === 'none' ? '' : content}`;
    const bare = (it) => it.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
    return all.includes(bare(link.getAttribute('href'))) || content.includes('attr(href)');
  };
  return {
    links: links.length,
    wrong: links.filter((it) => !shows(it)).map((it) => it.getAttribute('href')),
  };
}
