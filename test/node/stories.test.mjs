import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import puppeteer from 'puppeteer-core';
import { findBrowsers, installCommand } from '../browsers.mjs';
import { AXE_OPTIONS, WCAG } from '../support/axe-options.mjs';

const ROOT = new URL('../../storybook-static/', import.meta.url);
const INDEX = new URL('index.json', ROOT);

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

const DESK = { width: 1280, height: 900 };
/** WCAG 1.4.10 */
const PHONE = { width: 320, height: 640 };

/** Serves the built Storybook as any web server would; for what is not there, a 404. */
const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  // Browsers ask for it of their own accord.
  if (pathname === '/favicon.ico') return response.writeHead(204).end();
  try {
    const file = new URL(`.${pathname}`, ROOT);
    const body = await readFile(file);
    response.writeHead(200, { 'content-type': TYPES[extname(file.pathname)] ?? '' }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});

const entries = existsSync(INDEX)
  ? Object.values(JSON.parse(readFileSync(INDEX, 'utf8')).entries)
  : [];
const ofType = (wanted) => entries.filter(({ type }) => type === wanted);

const elements = JSON.parse(readFileSync('custom-elements.json', 'utf8'))
  .modules.flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);

/** The pages of an element, in the order in which the sidebar has them. */
const GROUPS = [
  'Docs',
  'Playground',
  'Anatomy',
  'States',
  'Behaviours',
  'Accessibility',
  'Theming',
];

describe('stories', () => {
  let browser;
  let page;
  let problems = [];

  before(async () => {
    assert.ok(
      existsSync(INDEX),
      `${fileURLToPath(ROOT)} has no Storybook. Build it first: npm run build-storybook`,
    );
    const { chromium } = findBrowsers();
    assert.ok(chromium, `Chromium is missing. Install it with: ${installCommand('chromium')}`);
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await puppeteer.launch({
      executablePath: chromium,
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
    page = await browser.newPage();
    const note = (kind, text, url = '') => problems.push(`${kind}: ${text} ${url}`.trim());
    page.on('console', (message) => {
      if (message.type() === 'error') note('console', message.text(), message.location().url);
    });
    page.on('pageerror', (error) => note('uncaught', String(error)));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(origin()) && !/^(?:data|blob):/.test(url)) note('request', url);
    });
  });

  after(async () => {
    await browser?.close();
    server.close();
  });

  const origin = () => `http://127.0.0.1:${server.address().port}/`;

  async function assertFits() {
    await page.setViewport(PHONE);
    const [content, window] = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth];
    });
    assert.ok(content <= window, `${content} px wide in a window of ${window} px`);
  }

  test('the guide opens first', () => assert.equal(entries[0]?.id, 'start-here--start-here'));

  test('every element has the same groups in the same order', () => {
    const groups = new Map();
    for (const { title, name } of entries) {
      const [section, element, group = name] = title.split('/');
      if (section !== 'Elements') continue;
      groups.set(element, (groups.get(element) ?? new Set()).add(group));
    }
    assert.equal(groups.size, elements.length);
    for (const [element, names] of groups) assert.deepEqual([...names], GROUPS, element);
  });

  for (const { id, title } of ofType('docs')) {
    test(`${title}, docs: no error, no sideways scroll, all that the manifest says`, async () => {
      problems = [];
      await page.setViewport(DESK);
      await page.goto(`${origin()}iframe.html?id=${id}&viewMode=docs`);
      await page.waitForFunction(() =>
        globalThis.__STORYBOOK_ADDONS_CHANNEL__?.last('docsRendered'),
      );
      await page.waitForFunction(isSettled, { timeout: 5000 });
      const tag = await page.evaluate(
        () =>
          [...document.querySelectorAll('#storybook-docs *')].find(({ localName }) =>
            localName.startsWith('peer-'),
          ).localName,
      );
      const element = elements.find(({ tagName }) => tagName === tag);
      const rows = await page.$$eval('.docblock-argstable-body td:first-child', (cells) =>
        cells.map(({ textContent }) => textContent.trim().replace(/\*$/, '')),
      );
      const text = plain(await page.$eval('#storybook-docs', ({ textContent }) => textContent));
      const { attributes, events, slots, cssParts, cssProperties, cssStates } = element;
      for (const { name, description } of [
        element,
        ...[attributes, events, slots, cssParts, cssProperties, cssStates].flat(),
      ]) {
        const row = name || 'default';
        if (name !== element.name) assert.ok(rows.includes(row), `${row} is not there`);
        assert.ok(text.includes(plain(description)), `${row} is not described: ${description}`);
      }
      await assertFits();
      assert.deepEqual(problems, []);
    });
  }

  for (const { id, title, name, tags } of ofType('story')) {
    test(`${title}, ${name}: no error, no axe violation, no sideways scroll`, async () => {
      problems = [];
      await page.setViewport(DESK);
      // The add-on's own run of axe would be in the way of the one below.
      await page.goto(`${origin()}iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`);
      await page.waitForFunction(() =>
        globalThis.__STORYBOOK_ADDONS_CHANNEL__?.last('storyFinished'),
      );
      if (!tags.includes('loading')) await page.waitForFunction(isSettled, { timeout: 5000 });
      const status = await page.evaluate(
        () => globalThis.__STORYBOOK_ADDONS_CHANNEL__.last('storyFinished')[0].status,
      );
      assert.equal(status, 'success', `The story could not be drawn.\n${problems.join('\n')}`);

      await page.evaluate(axe.source);
      // What is good practice for a page, one that shows parts side by side need not have.
      const { violations } = await page.evaluate((options) => axe.run(options), {
        ...AXE_OPTIONS,
        runOnly: WCAG,
      });
      assert.deepEqual(violations.map(describeViolation), []);

      await assertFits();

      const isExpected = (problem) => tags.includes('failed') && problem.includes('missing.json');
      assert.deepEqual(
        problems.filter((problem) => !isExpected(problem)),
        [],
      );
      assert.equal(problems.some(isExpected), tags.includes('failed'), 'tells that a file failed');
    });
  }
});

/** Runs in the page: whether all elements are registered, and none waits for data any more. */
function isSettled() {
  const elements = [...document.querySelectorAll(':is(#storybook-root, #storybook-docs) *')].filter(
    ({ localName }) => localName.startsWith('peer-'),
  );
  return (
    elements.length > 0 &&
    elements.every(({ shadowRoot }) => shadowRoot && !shadowRoot.querySelector('[part="status"]'))
  );
}

/** Text without what Markdown makes of it, and without spaces. */
const plain = (text) => text.replace(/[`\s]/g, '');

function describeViolation({ id, help, nodes }) {
  return [`${id}: ${help}`, ...nodes.map(({ target, html }) => `  ${target.flat()}: ${html}`)];
}
