import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../browsers.mjs';

const LADDER = '<peer-career-ladder>A link</peer-career-ladder>';
const FINDER = '<peer-certification-finder jurisdiction="US-TX"></peer-certification-finder>';
const page = (lang, tag) => `<!doctype html><html lang="${lang}"><title>Partner</title>
<script type="module" src="/dist/cdn/peer-career.js"></script>
${tag}`;

/** What does not come at first, and the page that asks for it. */
const PARTS = [
  { what: 'a career', lang: 'en', script: /\/chunks\/en-base-/, shows: /Entry-level/ },
  { what: 'a language', lang: 'es', script: /\/chunks\/es-[\w-]{6}\.js/, shows: /nivel inicial/ },
];

let server;
let address;
/** Which script is refused, and how many more requests for it. */
let refused;
let refusals = 0;

before(async () => {
  server = createServer(async ({ url }, response) => {
    const { pathname, search } = new URL(url, 'http://localhost');
    if (/^\/\w\w$/.test(pathname)) {
      response
        .setHeader('content-type', 'text/html')
        .end(page(pathname.slice(1), search ? FINDER : LADDER));
    } else if (!pathname.startsWith('/dist/')) {
      response.writeHead(404).end();
    } else if (refused.test(pathname) && refusals-- > 0) {
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
  for (const { what, lang, script, shows: text } of PARTS) {
    test(`Try again brings ${what} whose script did not come at first, in ${options.browser}`, async () => {
      const browser = await puppeteer.launch(options);
      try {
        [refused, refusals] = [script, 2];
        const tab = await browser.newPage();
        await tab.goto(address + lang);
        const shows = (selector) =>
          tab.waitForFunction(
            (part) => document.querySelector('peer-career-ladder').shadowRoot?.querySelector(part),
            { timeout: 10_000 },
            selector,
          );
        const button = await shows('[role=alert] button');
        await button.evaluate((it) => it.click());
        const rung = await shows('[part~=rung__title]');
        assert.match(await rung.evaluate((it) => it.textContent), text);
        await shows(`.base[lang^=${lang}]`);
        assert.ok(refusals < 0);
      } finally {
        await browser.close();
      }
    });
  }
}

for (const options of BROWSERS) {
  test(`Try again brings what places are compared with, and all else stays, in ${options.browser}`, async () => {
    const browser = await puppeteer.launch(options);
    try {
      [refused, refusals] = [/\/chunks\/side-by-side-/, 2];
      const tab = await browser.newPage();
      await tab.goto(`${address}en?finder`);
      const shows = (selector, text = '') =>
        tab.waitForFunction(
          (part, words) =>
            [
              ...(document
                .querySelector('peer-certification-finder')
                .shadowRoot?.querySelectorAll(part) ?? []),
            ].find((it) => it.textContent.includes(words)),
          { timeout: 10_000 },
          selector,
          text,
        );
      const click = async (text) => (await shows('button', text)).evaluate((it) => it.click());
      await click('Compare with');
      await shows('[role=status] .error', 'could not be loaded');
      await shows('#place-title', 'Texas');
      await shows('button', 'Compare with');
      await click('Try again');
      await shows('#other');
      await shows('#place-title', 'Texas');
      assert.ok(refusals < 0);
    } finally {
      await browser.close();
    }
  });
}
