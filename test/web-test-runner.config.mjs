import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { fromRollup } from '@web/dev-server-rollup';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { builtInData } from '../.config/built-in-data.mjs';
import { findBrowsers, installCommand } from './browsers.mjs';
import { browserCommands } from './support/commands.mjs';
import { learningRecordStore } from './support/learning-record-store.mjs';
import { packages } from './support/packages.mjs';
import { partnerServer } from './support/partner-server.mjs';
import { endWithRun, temporaryFolder } from './support/processes.mjs';
import { crossOrigin, faults, hostPages } from './support/server.mjs';
import { WebKitGtkLauncher, freePort } from './support/webkit-launcher.mjs';

const rootDir = fileURLToPath(new URL('..', import.meta.url));

const CHROMIUM_ARGS = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Chromium refuses to start as root, as in a container, with its sandbox on.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const ENGINES = {
  chromium: {
    needs: ['chromium'],
    launch: ({ chromium }) =>
      puppeteer({ browser: 'chrome', executablePath: chromium, args: CHROMIUM_ARGS }),
  },
  firefox: {
    needs: ['firefox'],
    // System access lets the tests emulate media, see support/commands.mjs.
    launch: ({ firefox }) =>
      puppeteer({
        browser: 'firefox',
        executablePath: firefox,
        args: ['--remote-allow-system-access'],
      }),
  },
  webkit: {
    needs: ['webkit', 'webkitDriver', 'xvfb'],
    launch: (paths) => new WebKitGtkLauncher(paths),
  },
};

function puppeteer(launchOptions) {
  const folder = temporaryFolder(launchOptions.browser);
  return chromeLauncher({
    puppeteer: puppeteerCore,
    launchOptions: {
      ...launchOptions,
      userDataDir: join(folder, 'profile'),
      env: { ...process.env, TMPDIR: folder },
    },
    createBrowserContext({ browser }) {
      endWithRun(browser.process());
      return browser.defaultBrowserContext();
    },
  });
}

/** The engines named in the environment variable BROWSERS, such as `chromium,firefox`, or all. */
function launchers() {
  const names = process.env.BROWSERS?.split(',') ?? Object.keys(ENGINES);
  const unknown = names.filter((name) => !Object.hasOwn(ENGINES, name));
  if (unknown.length > 0) {
    throw new Error(`BROWSERS names ${unknown}; there are ${Object.keys(ENGINES).join(', ')}.`);
  }
  const paths = findBrowsers();
  const missing = names.flatMap((name) => ENGINES[name].needs).filter((part) => !paths[part]);
  if (missing.length > 0) {
    const commands = missing.map((part) => `${part} is missing: ${installCommand(part)}`);
    throw new Error(['Run node test/browsers.mjs.', ...commands].join('\n'));
  }
  return names.map((name) => ENGINES[name].launch(paths));
}

/**
 * What generated cases start from: the same each time, so that the gate says the same of the same
 * code. FAST_CHECK_SEED names another start, or `random`.
 */
const SEED = process.env.FAST_CHECK_SEED ?? '1122';

/**
 * Gets uncaught errors before the runner, which logs them, and before Mocha, which fails a test for
 * an expected one and ends the whole run for one between two tests.
 */
const FIRST_SCRIPT = `
for (const type of ['error', 'unhandledrejection']) {
  addEventListener(type, (event) => globalThis.receiveUncaught?.(event));
}
// Lit's development build says on every page that it is one; its other warnings are wanted.
globalThis.litIssuedWarnings = new Set(['dev-mode']);
globalThis.fastCheckSeed = ${SEED === 'random' ? undefined : Number(SEED)};
`;

/**
 * The runner takes `built-in:en/base` for a complete address and asks no plugin for it, unless it
 * bears Rollup's mark for a virtual module.
 */
function builtInModules() {
  const adapt = fromRollup(() => ({
    ...builtInData(),
    resolveId: (id) => (id.startsWith('\0built-in:') ? id : undefined),
  }));
  const plugin = adapt();
  return {
    ...plugin,
    resolveImport: (args) =>
      args.source.startsWith('built-in:')
        ? plugin.resolveImport({ ...args, source: `\0${args.source}` })
        : undefined,
  };
}

/** Closes with the counts of all engines together. */
function countReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const tests = [...sessions].flatMap(({ testResults }) =>
        testResults ? testsIn(testResults) : [],
      );
      const passed = tests.filter((test) => test.passed).length;
      const failed = tests.filter((test) => !test.passed && !test.skipped).length;
      console.log(`Browser tests: ${passed} passed, ${failed} failed`);
    },
  };
}

const testsIn = ({ tests, suites }) => [...tests, ...suites.flatMap(testsIn)];

export default {
  rootDir,
  reporters: [defaultReporter(), countReporter()],
  files: ['unit', 'elements', 'dist'].map((name) => join(rootDir, 'test', name, '**/*.test.ts')),
  port: await freePort(),
  nodeResolve: true,
  browsers: launchers(),
  concurrentBrowsers: 2,
  // Only one page of a browser has the focus, which key presses need.
  concurrency: 1,
  browserStartTimeout: 60_000,
  // Thousands of generated careers take their time.
  testsFinishTimeout: 600_000,
  middleware: [
    partnerServer(rootDir),
    crossOrigin(),
    hostPages(rootDir),
    faults(),
    learningRecordStore(),
    packages(),
  ],
  plugins: [
    browserCommands(),
    builtInModules(),
    esbuildPlugin({ ts: true, tsconfig: join(rootDir, 'tsconfig.json') }),
  ],
  testRunnerHtml: (testFramework) => `<!DOCTYPE html>
<html lang="en">
  <head>
    <title>Tests</title>
    <script>${FIRST_SCRIPT}    </script>
  </head>
  <body>
    <script type="module">
      import '${testFramework}';
      import '/test/support/hooks.ts';
    </script>
  </body>
</html>`,
};
