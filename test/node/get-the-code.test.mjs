import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { startDevServer } from '@web/dev-server';
import axe from 'axe-core';
import puppeteer from 'puppeteer-core';
import config from '../../.config/web-dev-server.mjs';
import { findBrowsers, installCommand } from '../browsers.mjs';
import { AXE_OPTIONS } from '../support/axe-options.mjs';

/** What `npm start` serves. */
describe('the page to get the code from, as it is served', () => {
  let server;
  let browser;
  let page;
  let origin;
  const problems = [];

  before(async () => {
    const { chromium } = findBrowsers();
    assert.ok(chromium, `Chromium is missing. Install it with: ${installCommand('chromium')}`);
    server = await startDevServer({
      config: { ...config, port: 0 },
      readCliArgs: false,
      readFileConfig: false,
      logStartMessage: false,
      autoExitProcess: false,
    });
    origin = `http://localhost:${server.server.address().port}`;
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
    await browser
      .defaultBrowserContext()
      .overridePermissions(origin, [
        'clipboard-read',
        'clipboard-write',
        'clipboard-sanitized-write',
      ]);
    page = await browser.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(String(error)));
    await page.setViewport({ width: 1280, height: 900 });
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  test('a partner finds it, chooses a ladder, and copies code that runs', async () => {
    await page.goto(`${origin}/`);
    await Promise.all([page.waitForNavigation(), page.click('a[href$="get-the-code/"]')]);
    for (const choice of ['input[value=career-ladder]', 'input[value=calm]']) {
      const input = await page.waitForSelector(`peer-get-the-code >>> ${choice}`);
      await input.click();
    }
    await page.waitForFunction(isLadderShown, { timeout: 10_000 });
    const button = await page.waitForSelector('peer-get-the-code >>> .main-button');
    await button.click();
    await page.waitForFunction(
      () =>
        document
          .querySelector('peer-get-the-code')
          .shadowRoot.querySelector('.actions [role=status]').textContent === 'Copied',
      { timeout: 10_000 },
    );
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(
      copied,
      /^<link [^>]+>\n<script [^>]+><\/script>\n<peer-career-ladder>.*<\/peer-career-ladder>$/,
    );

    // On a page of another origin, with the address of this server's files for the example's.
    const other = await browser.newPage();
    other.on('pageerror', (error) => problems.push(String(error)));
    other.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    const here = copied.replaceAll(
      /https:\/\/cdn\.example\.org\/[^/]+\/dist\//g,
      `${origin}/dist/`,
    );
    await other.setContent(`<!doctype html><title>A partner</title>${here}`);
    await other.waitForFunction(
      () => document.querySelector('peer-career-ladder')?.matches(':state(ready)'),
      { timeout: 10_000 },
    );
    await other.close();
    assert.deepEqual(problems, []);
  });

  test('the snippets on the partner’s page hold their script to its content', async () => {
    await page.goto(`${origin}/stories/partner-page/guide.html`);
    const code = await page.waitForFunction(
      () => /integrity="[^"]+"/.exec(document.querySelector('.snippet code').textContent)?.[0],
    );
    const hashes = JSON.parse(readFileSync(new URL('../../dist/integrity.json', import.meta.url)));
    assert.equal(await code.jsonValue(), `integrity="${hashes['cdn/peer-career.js']}"`);
  });

  test('the back button leads to the choice before', async () => {
    await page.goto(`${origin}/stories/get-the-code/#widget=skill-list`);
    await page.reload();
    for (const choice of ['input[value=plain]', 'input[value=iframe]']) {
      const input = await page.waitForSelector(`peer-get-the-code >>> ${choice}`);
      await input.click();
    }
    for (const [hash, chosen] of [
      ['#widget=skill-list&theme=plain', 'input[value=plain]:checked'],
      ['#widget=skill-list', 'input[name=theme][value=inherit]:checked'],
    ]) {
      await page.goBack();
      await page.waitForSelector(`peer-get-the-code >>> ${chosen}`);
      assert.equal(new URL(page.url()).hash, hash);
      assert.ok(await page.$('peer-get-the-code >>> input[name=way][value=tag]:checked'));
    }
  });

  for (const scheme of ['light', 'dark']) {
    for (const width of [320, 1280]) {
      test(`it is accessible on ${width} px in a ${scheme} scheme`, async () => {
        await page.setViewport({ width, height: 900 });
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.goto(`${origin}/stories/get-the-code/#theme=own&widget=career-ladder`);
        await page.reload();
        await page.waitForFunction(isLadderShown, { timeout: 10_000 });
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate((options) => axe.run(options), AXE_OPTIONS);
        assert.deepEqual(
          violations.map(({ id, nodes }) => [
            id,
            nodes.map(({ target }) => target.flat().join(' ')),
          ]),
          [],
        );
        const content = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(content <= width, `${content} px wide`);
      });
    }
  }
});

/** Runs in the page: whether the ladder in the preview is ready. */
function isLadderShown() {
  const { shadowRoot } = document.querySelector('peer-get-the-code') ?? {};
  const shown = shadowRoot?.querySelector('iframe').contentDocument;
  return Boolean(shown?.querySelector('peer-career-ladder')?.matches(':state(ready)'));
}
