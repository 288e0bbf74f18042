import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowsers, installCommand } from '../browsers.mjs';

const ROOT = new URL('../../storybook-static/', import.meta.url);
const INDEX = new URL('index.json', ROOT);
const FONTS = new URL(
  '../../node_modules/@fontsource/atkinson-hyperlegible/files/',
  import.meta.url,
);
const FONT_SETTINGS = fileURLToPath(new URL('fonts.conf', import.meta.url));

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Arabic has to come from the machine; browsers.mjs installs this one. */
const FONT_FROM_MACHINE = 'DejaVu Sans';

const faces = [400, 700].flatMap((weight) =>
  ['normal', 'italic'].map(
    (style) => `@font-face {
      font-family: Atkinson;
      font-weight: ${weight};
      font-style: ${style};
      src: url(/fonts/atkinson-hyperlegible-latin-${weight}-${style}.woff2);
    }`,
  ),
);

/** A page that looks the same on every machine, and follows the colour scheme. */
const STYLE = `<style>
  ${faces.join('')}
  html {
    color-scheme: light dark;
  }
  html body {
    color: light-dark(#23252b, #ece7df);
    background: light-dark(#fff, #1d1c22);
    font-family: Atkinson, '${FONT_FROM_MACHINE}' !important;
    caret-color: transparent;
  }
</style>`;

/** The stories of the built Storybook. */
export function stories() {
  if (!existsSync(INDEX)) {
    throw new Error(
      `${fileURLToPath(ROOT)} has no Storybook. Build it first: npm run build-storybook`,
    );
  }
  const { entries } = JSON.parse(readFileSync(INDEX, 'utf8'));
  return Object.values(entries).filter(({ type }) => type === 'story');
}

/** Serves the built Storybook, with a font of its own in each story; resolves to its address. */
export async function serveStorybook() {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    // Browsers ask for it of their own accord.
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    const file = pathname.startsWith('/fonts/')
      ? new URL(pathname.slice('/fonts/'.length), FONTS)
      : new URL(`.${pathname}`, ROOT);
    try {
      const body = await readFile(file);
      response.writeHead(200, { 'content-type': TYPES[extname(file.pathname)] ?? '' });
      const isStory = pathname === '/iframe.html';
      response.end(isStory ? body.toString().replace('</head>', `${STYLE}$&`) : body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close: () => server.close(),
  };
}

/** Chromium, drawing as it does on any machine, or with the settings for fonts in another file. */
export async function launchChromium({ fontSettings = FONT_SETTINGS } = {}) {
  const { chromium } = findBrowsers();
  if (!chromium) {
    throw new Error(`Chromium is missing. Install it with: ${installCommand('chromium')}`);
  }
  return puppeteer.launch({
    executablePath: chromium,
    env: { ...process.env, FONTCONFIG_FILE: fontSettings, LANGUAGE: 'en_US' },
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-lcd-text',
      '--font-render-hinting=none',
      '--force-color-profile=srgb',
      '--lang=en-US',
    ],
  });
}

/** A page on which it is always the same time, in the same place. */
export async function newPage(browser) {
  const page = await browser.newPage();
  await page.emulateTimezone('UTC');
  await page.evaluateOnNewDocument(stopTheClock, Date.UTC(2026, 10, 22, 12));
  return page;
}

const sessions = new WeakMap();

/** Media features as in CSS, such as `{ 'forced-colors': 'active' }`; Puppeteer knows only some. */
export async function emulateMedia(page, { type = '', ...features } = {}) {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  const all = Object.entries(features).map(([name, value]) => ({ name, value }));
  await sessions.get(page).send('Emulation.setEmulatedMedia', { media: type, features: all });
}

/** Opens a story, and waits until all of it stands where it stays. */
export async function openStory(page, { id, tags }, address) {
  // The add-on's own run of axe would be in the way.
  await page.goto(`${address}iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`);
  await page.waitForFunction(() => globalThis.__STORYBOOK_ADDONS_CHANNEL__?.last('storyFinished'));
  const status = await page.evaluate(
    () => globalThis.__STORYBOOK_ADDONS_CHANNEL__.last('storyFinished')[0].status,
  );
  if (status !== 'success') throw new Error(`The story ${id} could not be drawn: ${status}`);
  await page.evaluate(defineHelpers);
  await page.waitForFunction((isLoading) => globalThis.isAtRest(isLoading), {}, isWaiting(tags));
  await page.evaluate(loadFonts, FONT_FROM_MACHINE);
}

const isWaiting = (tags) => tags.includes('loading');

/** Runs in the page before its own scripts. */
function stopTheClock(now) {
  const RealDate = Date;
  globalThis.Date = class extends RealDate {
    constructor(...parts) {
      super(...(parts.length === 0 ? [now] : parts));
    }
    static now() {
      return now;
    }
  };
}

/** Runs in the page: what other functions that run there have in common. */
function defineHelpers() {
  /** All elements below a root, those in shadow roots too. */
  globalThis.allFlat = (root, selector = '*') => {
    const found = [...root.querySelectorAll('*')].flatMap((it) =>
      it.shadowRoot ? [it, ...globalThis.allFlat(it.shadowRoot)] : [it],
    );
    return found.filter((it) => it.matches(selector));
  };
  globalThis.storyElements = (selector) =>
    globalThis.allFlat(document.querySelector('#storybook-root'), selector);
  globalThis.isAtRest = (isLoading) => {
    const elements = globalThis.storyElements('*');
    const widgets = elements.filter(({ localName }) => localName.startsWith('peer-'));
    const isDrawn = ({ shadowRoot }) =>
      shadowRoot && (isLoading || !shadowRoot.querySelector('[part="status"]'));
    // Sections that are far from the window are laid out when there is nothing else to do.
    const isLaidOut = (it) => getComputedStyle(it).contentVisibility !== 'auto';
    return widgets.length > 0 && widgets.every(isDrawn) && elements.every(isLaidOut);
  };
}

/** Runs in the page. */
async function loadFonts(fromMachine) {
  await Promise.all([...document.fonts].map((face) => face.load()));
  await new FontFace('machine', `local("${fromMachine}")`).load().catch(() => {
    throw new Error(`The font ${fromMachine} is missing. On Debian: apt install fonts-dejavu-core`);
  });
}
