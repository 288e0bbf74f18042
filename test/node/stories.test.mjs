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

const ROOT = new URL('../../storybook-static/', import.meta.url);
const INDEX = new URL('index.json', ROOT);

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

const AXE_OPTIONS = {
  resultTypes: ['violations'],
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  rules: { 'target-size': { enabled: true } },
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

function stories() {
  if (!existsSync(INDEX)) return [];
  const { entries } = JSON.parse(readFileSync(INDEX, 'utf8'));
  return Object.values(entries).filter(({ type }) => type === 'story');
}

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

  test('the Storybook has stories', () => assert.notEqual(stories().length, 0));

  for (const { id, title, name, tags } of stories()) {
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
      const { violations } = await page.evaluate((options) => axe.run(options), AXE_OPTIONS);
      assert.deepEqual(violations.map(describeViolation), []);

      await page.setViewport(PHONE);
      const [content, window] = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return [scrollWidth, clientWidth];
      });
      assert.ok(content <= window, `${content} px wide in a window of ${window} px`);

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
  const elements = [...document.querySelectorAll('#storybook-root *')].filter(({ localName }) =>
    localName.startsWith('peer-'),
  );
  return (
    elements.length > 0 &&
    elements.every(({ shadowRoot }) => shadowRoot && !shadowRoot.querySelector('[part="status"]'))
  );
}

function describeViolation({ id, help, nodes }) {
  return [`${id}: ${help}`, ...nodes.map(({ target, html }) => `  ${target.flat()}: ${html}`)];
}
