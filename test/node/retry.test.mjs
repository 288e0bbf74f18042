import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../browsers.mjs';

const PAGE = `<!doctype html><title>Partner</title>
<script type="module" src="/dist/cdn/peer-career.js"></script>
<peer-career-ladder>A link</peer-career-ladder>`;

let server;
let address;
/** How many more requests for the built-in career are refused. */
let refusals = 0;

before(async () => {
  server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    if (pathname === '/') {
      response.setHeader('content-type', 'text/html').end(PAGE);
    } else if (!pathname.startsWith('/dist/')) {
      response.writeHead(404).end();
    } else if (pathname.includes('/chunks/en-base-') && refusals-- > 0) {
      response.writeHead(503).end();
    } else {
      response.setHeader('content-type', 'text/javascript').end(await readFile(pathname.slice(1)));
    }
  });
  await new Promise((resolve) => server.listen(0, resolve));
  address = `http://localhost:${server.address().port}/`;
});
after(() => server.close());

const { chromium, firefox } = findBrowsers();
const BROWSERS = [
  { browser: 'chrome', executablePath: chromium, args: process.getuid?.() ? [] : ['--no-sandbox'] },
  { browser: 'firefox', executablePath: firefox },
];

for (const options of BROWSERS) {
  test(`Try again brings a career whose script did not come at first, in ${options.browser}`, async () => {
    const browser = await puppeteer.launch(options);
    try {
      refusals = 2;
      const page = await browser.newPage();
      await page.goto(address);
      const shows = (selector) =>
        page.waitForFunction(
          (part) => document.querySelector('peer-career-ladder').shadowRoot?.querySelector(part),
          { timeout: 10_000 },
          selector,
        );
      const button = await shows('[role=alert] button');
      await button.evaluate((it) => it.click());
      const rung = await shows('[part~=rung__title]');
      assert.match(await rung.evaluate((it) => it.textContent), /Entry-level/);
      assert.ok(refusals < 0);
    } finally {
      await browser.close();
    }
  });
}
