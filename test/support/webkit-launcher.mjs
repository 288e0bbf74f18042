import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { endGroup, endWithRun, temporaryFolder } from './processes.mjs';

const SCREEN = { width: 3840, height: 2400 };

/** Else the buttons of MiniBrowser's toolbar keep its window from getting as narrow as a phone. */
const GTK_CSS = '* { min-width: 0; padding: 0; font-size: 1px; }';

/** Runs WebKitGTK's MiniBrowser through WebKitWebDriver on a screen of its own. */
export class WebKitGtkLauncher extends WebdriverLauncher {
  name = 'WebKitGTK';
  concurrency = 1;
  #paths;
  #children = [];
  #started;

  constructor({ webkit, webkitDriver, xvfb }) {
    super({
      logLevel: 'error',
      hostname: '127.0.0.1',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: webkit, args: ['--automation'] },
      },
    });
    this.#paths = { webkitDriver, xvfb };
  }

  /** Only with one test at a time does a test get the window, and with it real key presses. */
  async initialize(config) {
    await super.initialize({ ...config, concurrency: 1 });
    this.name = 'WebKitGTK';
  }

  async startSession(id, url) {
    this.#started ??= this.#start();
    await this.#started;
    await this.ensureManagerInitialized();
    await resizeWindow(this.driver, 800, 600);
    await super.startSession(id, url);
  }

  async stop() {
    await super.stop();
    for (const child of this.#children.splice(0).reverse()) endGroup(child);
  }

  async #start() {
    const display = await this.#startScreen();
    const port = await freePort();
    const configFolder = temporaryFolder('webkit');
    mkdirSync(join(configFolder, 'gtk-3.0'));
    writeFileSync(join(configFolder, 'gtk-3.0', 'gtk.css'), GTK_CSS);
    this.#spawn(this.#paths.webkitDriver, [`--port=${port}`], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: `:${display}`,
        GDK_BACKEND: 'x11',
        XDG_CONFIG_HOME: configFolder,
      },
    });
    await untilReady(port);
    this.options.port = port;
  }

  async #startScreen() {
    const size = `${SCREEN.width}x${SCREEN.height}x24`;
    const args = ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'];
    const screen = this.#spawn(this.#paths.xvfb, args, {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const [display] = await Promise.race([
      once(screen.stdio[3], 'data'),
      once(screen, 'exit').then(([code]) => {
        throw new Error(`Xvfb ended with exit code ${code}.`);
      }),
    ]);
    return String(display).trim();
  }

  /** A process group of its own, so that the browser that the driver starts ends with it. */
  #spawn(command, args, options) {
    const child = spawn(command, args, { ...options, detached: true });
    this.#children.push(child);
    endWithRun(child);
    return child;
  }
}

/**
 * Makes the page that size; WebDriver sets that of the whole window. Without a window manager the
 * window below the mouse, which stays in the middle of the screen, has the focus: the mouse is put
 * on the corner of the window, where it touches nothing on the page.
 */
export async function resizeWindow(driver, width, height) {
  const page = await driver.execute('return [window.innerWidth, window.innerHeight]');
  const outer = await driver.getWindowRect();
  await driver.setWindowRect(
    SCREEN.width / 2 - 2,
    SCREEN.height / 2 - 2,
    outer.width + width - page[0],
    outer.height + height - page[1],
  );
}

/** A port that nothing listens on. */
export async function freePort() {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function untilReady(port) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const status = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (status?.ok) return;
    await delay(100);
  }
  throw new Error('WebKitWebDriver did not start.');
}
