import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { launchChromium } from '../visual/storybook.mjs';

const ROOT = new URL('../../', import.meta.url);
const CAREER = 'data/peer-support-specialist/peer-support-specialist.en.json';
const WINDOWS = [
  { width: 360, height: 740 },
  { width: 360, height: 900 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
  { width: 1280, height: 1024 },
  { width: 1280, height: 1440 },
];
const DRAWN_AT_ONCE = ['peer-career-ladder', 'peer-salary-chart', 'peer-step-checklist'];
/** What draws them comes in a script of its own, wherever the career comes from. */
const DRAWN_LATER = [
  'peer-career-path',
  'peer-role-overview',
  'peer-responsibility-list',
  'peer-skill-list',
  'peer-career-faq',
  'peer-certification-finder',
  'peer-career-advisor',
];
const SETS = [...DRAWN_AT_ONCE, ...DRAWN_LATER].map((tag) => [tag]).concat([DRAWN_AT_ONCE]);
/** Where on the page they stand, with the style that makes it. */
const PLACES = {
  'in the page': '',
  'in an aside': 'main { display: grid; grid-template-columns: 300px 1fr; gap: 2em }',
  'in one of two columns': 'main { display: grid; grid-template-columns: 1fr 1fr; gap: 2em }',
};
const MOST = 0.02;

describe('what stands below an element stays where it is', () => {
  let server;
  let browser;
  let address;
  let career;
  /** Lets the career go out, once the elements stand on the page without it. */
  let release;
  let held;

  before(async () => {
    career = await readFile(new URL(CAREER, ROOT), 'utf8');
    server = createServer(async ({ url }, response) => {
      const { pathname, searchParams } = new URL(url, 'http://localhost');
      if (pathname === '/page') {
        response.writeHead(200, { 'content-type': 'text/html' });
        response.end(pageWith(Object.fromEntries(searchParams)));
        return;
      }
      if (pathname === '/career.json') await held;
      const file = pathname === '/career.json' ? CAREER : pathname.slice(1);
      const body = await readFile(new URL(file, ROOT)).catch(() => '');
      const type = pathname.endsWith('.js') ? 'text/javascript' : 'application/json';
      response.writeHead(200, { 'content-type': type }).end(body);
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${server.address().port}`;
    browser = await launchChromium();
  });

  after(async () => {
    await browser?.close();
    server?.close();
  });

  function pageWith({ tags, place, inline }) {
    const script = `<script type="application/json">${career.replaceAll('<', '\\u003c')}</script>`;
    const element = (tag) =>
      inline ? `<${tag}>${script}</${tag}>` : `<${tag} src="/career.json"></${tag}>`;
    const text = '<p>Text that stands below it, long enough for two lines on a phone.</p>'.repeat(
      20,
    );
    return `<!doctype html>
      <html lang="en">
      <meta charset="utf-8">
      <link rel="icon" href="data:,">
      <title>Page</title>
      <style>
        body { font: 16px/1.5 sans-serif; max-inline-size: 60em; margin: 0 auto; padding: 1em }
        ${PLACES[place]}
      </style>
      <h1>Our page</h1>
      <p>What it is about.</p>
      <main>
        <div>${tags.split(',').map(element).join('')}<h2>Below</h2>${text}</div>
        ${PLACES[place] && `<div>${text}</div>`}
      </main>
      <footer>${text}</footer>
      <script type="module" src="/dist/cdn/peer-career.js"></script>`;
  }

  /** The sum of shifts from the elements' first picture on, on a slow machine. */
  async function shiftOf(tags, viewport, { place = 'in the page', inline = '' } = {}) {
    held = new Promise((resolve) => (release = resolve));
    const page = await browser.newPage();
    await page.setViewport(viewport);
    await page.emulateCPUThrottling(4);
    await page.goto(`${address}/page?${new URLSearchParams({ tags, place, inline })}`);
    const isThere = (names) =>
      names.every((name) => document.querySelector(name).shadowRoot?.firstElementChild);
    await page.waitForFunction(isThere, {}, tags);
    await page.evaluate(watchShifts);
    release();
    const isReady = (names) =>
      names.every((name) => document.querySelector(name).matches(':state(ready)'));
    await page.waitForFunction(isReady, {}, tags);
    const sum = await page.evaluate(() => globalThis.sumOfShifts());
    await page.close();
    return sum;
  }

  for (const tags of SETS) {
    for (const place of Object.keys(PLACES)) {
      for (const viewport of WINDOWS) {
        if (place !== 'in the page' && viewport.width < 1000) continue;
        const where = `${place}, in a window of ${viewport.width} by ${viewport.height}`;
        test(`${tags.join(', ')}, fetched, ${where}`, async () => {
          const sum = await shiftOf(tags, viewport, { place });
          assert.ok(sum < MOST, `It moved by ${sum}.`);
        });
      }
    }
    test(`${tags.join(', ')}, with the career in the page`, async () => {
      const sum = await shiftOf(tags, WINDOWS[0], { inline: 'yes' });
      if (tags.some((tag) => DRAWN_LATER.includes(tag)))
        assert.ok(sum < MOST, `It moved by ${sum}.`);
      else assert.equal(sum, 0);
    });
  }
});

/** Runs in the page. */
async function watchShifts() {
  const frame = () => new Promise(requestAnimationFrame);
  // What was drawn before is no matter of ours: a picture is there after two frames.
  for (let i = 0; i < 2; i += 1) await frame();
  const since = performance.now();
  let sum = 0;
  const add = (entries) => {
    for (const { startTime, value } of entries) if (startTime >= since) sum += value;
  };
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  globalThis.sumOfShifts = async () => {
    for (let i = 0; i < 4; i += 1) await frame();
    add(observer.takeRecords());
    return sum;
  };
}
