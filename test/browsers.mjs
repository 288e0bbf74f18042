import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, readdirSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAC = '/Applications';

const CHROMIUM = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  `${MAC}/Chromium.app/Contents/MacOS/Chromium`,
  `${MAC}/Google Chrome.app/Contents/MacOS/Google Chrome`,
];
const FIREFOX = ['firefox-esr', 'firefox', `${MAC}/Firefox.app/Contents/MacOS/firefox`];

const OS_RELEASE = '/etc/os-release';
const LIBRARY_FOLDERS = ['/usr/lib', '/usr/libexec', '/usr/lib64'];

/** The installed browsers and what WebKitGTK needs to run without a screen, as absolute paths. */
export function findBrowsers() {
  return {
    chromium: firstRunnable(process.env.CHROME_PATH, ...CHROMIUM),
    firefox: firstRunnable(process.env.FIREFOX_PATH, ...FIREFOX),
    webkitDriver: firstRunnable('WebKitWebDriver'),
    webkit: firstRunnable(...miniBrowsers()),
    xvfb: firstRunnable('Xvfb'),
  };
}

function firstRunnable(...candidates) {
  for (const candidate of candidates) {
    if (!candidate) continue;
    const folders = isAbsolute(candidate) ? [''] : (process.env.PATH ?? '').split(delimiter);
    const found = folders.map((folder) => join(folder, candidate)).find(isRunnable);
    if (found) return found;
  }
  return undefined;
}

function isRunnable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** MiniBrowser is in no PATH; Debian keeps it below a folder named after the architecture. */
function miniBrowsers() {
  return LIBRARY_FOLDERS.filter((folder) => existsSync(folder))
    .flatMap((folder) => [folder, ...readdirSync(folder).map((name) => join(folder, name))])
    .map((folder) => join(folder, 'webkit2gtk-4.1', 'MiniBrowser'));
}

const APT = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
  webkitDriver: 'webkit2gtk-driver',
  webkit: 'webkit2gtk-driver',
  xvfb: 'xvfb',
};
const DNF = {
  chromium: 'chromium',
  firefox: 'firefox',
  webkitDriver: '/usr/bin/WebKitWebDriver',
  webkit: '/usr/libexec/webkit2gtk-4.1/MiniBrowser',
  xvfb: '/usr/bin/Xvfb',
};
const BREW = { chromium: 'google-chrome', firefox: 'firefox' };
const CONTAINER =
  'docker run --rm -it -v "$PWD":/repo -w /repo node:20-bookworm sh -c ' +
  '"node test/browsers.mjs && npx wtr --config test/web-test-runner.config.mjs"';

function missing() {
  return Object.entries(findBrowsers()).flatMap(([name, path]) => (path ? [] : [name]));
}

/** The shell command that installs a missing part on this machine. */
export function installCommand(name) {
  if (firstRunnable('apt-get')) {
    const install = 'sudo apt-get install -y --no-install-recommends';
    return `sudo apt-get update && ${install} ${aptPackage(name)}`;
  }
  if (firstRunnable('dnf')) return `sudo dnf install -y ${DNF[name]}`;
  if (firstRunnable('brew') && BREW[name]) return `brew install --cask ${BREW[name]}`;
  return CONTAINER;
}

function aptPackage(name) {
  return name === 'firefox' && isUbuntu() ? 'firefox' : APT[name];
}

function isUbuntu() {
  return existsSync(OS_RELEASE) && /ubuntu/i.test(readFileSync(OS_RELEASE, 'utf8'));
}

function aptGet(...args) {
  const { status } = spawnSync('apt-get', args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

function main() {
  const mayInstall = firstRunnable('apt-get') && process.getuid?.() === 0;
  if (missing().length > 0 && mayInstall && aptGet('update')) {
    const packages = new Set([...missing().map(aptPackage), 'fonts-dejavu-core']);
    aptGet('install', '-y', '--no-install-recommends', ...packages);
  }
  for (const [name, path] of Object.entries(findBrowsers())) {
    console.log(`${name}: ${path ?? `missing. Install it with: ${installCommand(name)}`}`);
  }
  process.exitCode = missing().length > 0 ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
