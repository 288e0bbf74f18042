import { resizeWindow } from './webkit-launcher.mjs';

/** Commands that the runner's own plugins lack in one of the three engines. */
export function browserCommands() {
  const commands = {
    'press-keys': pressKeys,
    'type-text': typeText,
    'resize-viewport': resizeViewport,
    'emulate-media-features': emulateMediaFeatures,
  };
  return {
    name: 'browser-commands',
    async executeCommand({ command, payload, session }) {
      if (!Object.hasOwn(commands, command)) return undefined;
      const { browser, id } = session;
      const driver = browser.type === 'webdriver' ? browser.driver : undefined;
      await commands[command]({
        payload,
        driver,
        page: driver ? undefined : browser.getPage(id),
        id,
      });
      return true;
    },
  };
}

/** https://www.w3.org/TR/webdriver2/#keyboard-actions */
const WEBDRIVER_KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

async function pressKeys({ payload: keys, driver, page }) {
  if (driver) {
    await performKeys(driver, [
      ...keys.map((key) => ({ type: 'keyDown', value: WEBDRIVER_KEYS[key] ?? key })),
      ...keys.toReversed().map((key) => ({ type: 'keyUp', value: WEBDRIVER_KEYS[key] ?? key })),
    ]);
    return;
  }
  const modifiers = keys.slice(0, -1);
  for (const key of modifiers) await page.keyboard.down(key);
  await page.keyboard.press(keys.at(-1));
  for (const key of modifiers.toReversed()) await page.keyboard.up(key);
}

async function typeText({ payload: text, driver, page }) {
  if (!driver) return page.keyboard.type(text);
  await performKeys(
    driver,
    [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]),
  );
}

async function performKeys(driver, actions) {
  await driver.performActions([{ type: 'key', id: 'keyboard', actions }]);
  await driver.releaseActions();
}

async function resizeViewport({ payload: { width, height }, driver, page }) {
  await (driver ? resizeWindow(driver, width, height) : page.setViewport({ width, height }));
}

async function emulateMediaFeatures({ payload, driver, page, id }) {
  if (driver) throw new Error('WebKitGTK cannot emulate media.');
  const isFirefox = (await page.browser().version()).startsWith('firefox');
  await (isFirefox ? emulateInFirefox(page, id, payload) : emulateInChromium(page, payload));
}

const cdpSessions = new WeakMap();

async function emulateInChromium(page, { type, colorScheme, reducedMotion, forcedColors }) {
  if (!cdpSessions.has(page)) cdpSessions.set(page, await page.createCDPSession());
  await cdpSessions.get(page).send('Emulation.setEmulatedMedia', {
    media: type ?? '',
    features: [
      { name: 'prefers-color-scheme', value: colorScheme ?? '' },
      { name: 'prefers-reduced-motion', value: reducedMotion ?? '' },
      { name: 'forced-colors', value: forcedColors ?? '' },
    ],
  });
}

/** Firefox has no command for it; the switches are in its own window, which is scriptable. */
async function emulateInFirefox(page, id, { type, colorScheme, reducedMotion, forcedColors }) {
  const { connection } = page.browser();
  const { result } = await connection.send('browsingContext.getTree', {
    'moz:scope': 'chrome',
    maxDepth: 0,
  });
  const overrides = {
    mediumOverride: type ?? '',
    prefersColorSchemeOverride: colorScheme ?? 'none',
    prefersReducedMotionOverride: reducedMotion ?? 'none',
    forcedColorsOverride: forcedColors ?? 'none',
  };
  const reply = await connection.send('script.evaluate', {
    target: { context: result.contexts[0].context },
    awaitPromise: false,
    expression: `{
      const shows = (tab) => tab.linkedBrowser.currentURI.spec.includes(${JSON.stringify(id)});
      const { browsingContext } = gBrowser.tabs.find(shows).linkedBrowser;
      Object.assign(browsingContext, ${JSON.stringify(overrides)});
    }`,
  });
  if (reply.result.type === 'exception') throw new Error(reply.result.exceptionDetails.text);
}
