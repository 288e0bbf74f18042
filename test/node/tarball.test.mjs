import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import Ajv from 'ajv/dist/2020.js';
import puppeteer from 'puppeteer-core';
import { rollup } from 'rollup';
import { findBrowsers, installCommand } from '../browsers.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');
const NAME = 'peer-career-widgets';
const DATASET = 'data/peer-support-specialist/peer-support-specialist.en.json';
const SCHEMA = 'schema/career-path.schema.json';
const TAGS = ['peer-career-ladder', 'peer-salary-chart', 'peer-step-checklist'];

const CHROMIUM_ARGS = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const execute = promisify(execFile);

/** Ends well whatever the exit code, and tells it. */
async function run(cwd, command, ...args) {
  try {
    return { code: 0, ...(await execute(command, args, { cwd, maxBuffer: 2 ** 26 })) };
  } catch (error) {
    if (typeof error.code !== 'number') throw error;
    return error;
  }
}

async function filesBelow(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
    .sort();
}

describe('the package that partners install', () => {
  /** A partner's project that has installed the package and nothing else. */
  let project;
  /** The unpacked package in it. */
  let unpacked;

  before(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'partner-'));
    project = join(folder, 'project');
    unpacked = join(project, 'node_modules', NAME);
    await mkdir(project);
    const packed = await execute(
      'npm',
      ['pack', '--ignore-scripts', '--json', '--pack-destination', folder],
      { cwd: ROOT, maxBuffer: 2 ** 26 },
    );
    const [{ filename }] = JSON.parse(packed.stdout);
    const manifest = { name: 'partner', version: '1.0.0', private: true, type: 'module' };
    await writeFile(join(project, 'package.json'), JSON.stringify(manifest));
    const quick = ['--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'];
    await execute('npm', ['install', ...quick, join(folder, filename)], { cwd: project });
  });

  after(() => rm(dirname(project), { recursive: true, force: true }));

  /** Writes files into the project. */
  async function write(files) {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(project, name)), { recursive: true });
      await writeFile(join(project, name), text);
    }
  }

  test('it holds the built files and what tells about them, and nothing else', async () => {
    const files = await filesBelow(unpacked);
    const top = new Set(files.filter((file) => !file.startsWith('dist/')));
    assert.deepEqual([...top].sort(), [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'custom-elements.json',
      'package.json',
      'vscode.css-custom-data.json',
      'vscode.html-custom-data.json',
    ]);
    const strange = files.filter(
      (file) => file.startsWith('dist/') && !/\.(?:js|js\.map|d\.ts|json|html|css)$/.test(file),
    );
    assert.deepEqual(strange, []);
    assert.deepEqual(
      files.filter((file) => /\btests?\b|stories|storybook/.test(file)),
      [],
    );
  });

  test('it has every file that the documentation names', async () => {
    const files = await filesBelow(unpacked);
    const elements = ['career-ladder', 'salary-chart', 'step-checklist'];
    const modules = ['index', 'define', ...elements.map((name) => `elements/${name}`)];
    const named = [
      ...modules.flatMap((name) => [`dist/${name}.js`, `dist/${name}.d.ts`]),
      'dist/cdn/peer-career.js',
      'dist/cdn/peer-career.iife.js',
      ...elements.map((name) => `dist/cdn/peer-${name}.js`),
      'dist/embed/index.html',
      `dist/${DATASET}`,
      `dist/${SCHEMA}`,
      'custom-elements.json',
    ];
    assert.deepEqual(
      named.filter((file) => !files.includes(file)),
      [],
    );
  });

  test('its page for iframes is a page, a style sheet and a script', async () => {
    const files = await filesBelow(join(unpacked, 'dist/embed'));
    assert.deepEqual(files, ['embed.css', 'embed.js', 'index.html']);
  });

  test('its career is the one of the source, and names the schema beside it', async () => {
    const [shipped, source] = await Promise.all(
      [join(unpacked, 'dist', DATASET), join(ROOT, DATASET)].map(async (file) =>
        JSON.parse(await readFile(file, 'utf8')),
      ),
    );
    const { $schema } = shipped;
    assert.deepEqual({ ...shipped, $schema: source.$schema }, source);
    const named = new URL($schema, pathToFileURL(join(unpacked, 'dist', DATASET)));
    assert.equal(fileURLToPath(named), join(unpacked, 'dist', SCHEMA));
  });

  test('its JSON Schema is one of draft 2020-12, and its career is valid by it', async () => {
    const schema = JSON.parse(await readFile(join(unpacked, 'dist', SCHEMA), 'utf8'));
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    const ajv = new Ajv({ allErrors: true, validateFormats: false });
    assert.equal(ajv.validateSchema(schema), true, ajv.errorsText());
    const validate = ajv.compile(schema);
    const career = JSON.parse(await readFile(join(unpacked, 'dist', DATASET), 'utf8'));
    assert.equal(validate(career), true, ajv.errorsText(validate.errors));
    assert.equal(validate({ ...career, levels: 'none' }), false);
  });

  test('npx peer-career validate tells a good career from one with a mistake', async () => {
    await copyFile(join(unpacked, 'dist', DATASET), join(project, 'good.en.json'));
    const good = await run(
      project,
      'npx',
      '--no-install',
      'peer-career',
      'validate',
      'good.en.json',
    );
    assert.equal(good.code, 0, good.stdout + good.stderr);
    assert.match(good.stdout, /1 file checked, nothing to mend/);

    await write({ 'bad.en.json': '{\n  "schemaVersion": 1,\n  "id": 7\n}\n' });
    const bad = await run(project, 'npx', '--no-install', 'peer-career', 'validate', 'bad.en.json');
    assert.equal(bad.code, 1, bad.stdout + bad.stderr);
    assert.match(bad.stdout, /^bad\.en\.json:3:3 /m);
  });

  const USE = `
import {
  DatasetError,
  PeerCareerLadder,
  PeerLevelSelectEvent,
  VERSION,
  type CareerPath,
  type Finding,
} from '${NAME}';
import '${NAME}/define';

const ladder = document.querySelector('peer-career-ladder')!;
const same: PeerCareerLadder = ladder;
ladder.addEventListener('peer-level-select', (event) => {
  const level: string = event.level;
  if (event instanceof PeerLevelSelectEvent && level === VERSION) event.preventDefault();
});
ladder.addEventListener('peer-error', ({ error }) => {
  const findings: readonly Finding[] = error.findings;
  if (error instanceof DatasetError && findings.length > 0) same.hidden = true;
});
document.createElement('peer-step-checklist').addEventListener('peer-progress-change', (event) => {
  const share: number = event.doneActions / event.totalActions;
  ladder.title = String(share);
});
export function show(career: CareerPath): void {
  const chart = document.createElement('peer-salary-chart');
  chart.data = career;
  chart.level = career.levels?.[0]?.id;
}
`;
  const USE_ONE = `
import { PeerCareerLadder } from '${NAME}/elements/career-ladder.js';
import '${NAME}/elements/salary-chart.js';

const ladder: PeerCareerLadder = document.querySelector('peer-career-ladder')!;
const level: string | undefined = document.createElement('peer-salary-chart').level;
ladder.level = level;
ladder.addEventListener('peer-level-select', (event) => {
  const chosen: string = event.level;
  ladder.title = chosen;
});
`;
  const USE_ALL = `
import '${NAME}/define';

document.createElement('peer-step-checklist').addEventListener('peer-step-change', (event) => {
  const step: string = event.step;
  event.currentTarget?.dispatchEvent(new Event(step));
});
`;
  const MISUSE = `
import '${NAME}/elements/career-ladder.js';
const ladder = document.querySelector('peer-career-ladder')!;
ladder.addEventListener('peer-level-select', (event) => {
  const level: number = event.level;
  console.log(level);
});
ladder.headingLevel = 'two';
ladder.data = { id: 'welder' };
`;

  for (const [resolution, module] of [
    ['bundler', 'esnext'],
    ['nodenext', 'nodenext'],
  ]) {
    const config = (file) =>
      JSON.stringify({
        compilerOptions: {
          strict: true,
          noEmit: true,
          target: 'es2022',
          lib: ['es2023', 'dom', 'dom.iterable'],
          module,
          moduleResolution: resolution,
          noUncheckedSideEffectImports: true,
          skipLibCheck: false,
          types: [],
        },
        files: [file],
      });

    test(`TypeScript with moduleResolution ${resolution} knows its elements and events`, async () => {
      await write({ 'use.ts': USE, 'tsconfig.json': config('use.ts') });
      const { code, stdout } = await run(project, process.execPath, TSC, '-p', '.');
      assert.equal(stdout, '');
      assert.equal(code, 0);
    });

    test(`TypeScript with moduleResolution ${resolution} knows an element that is imported alone`, async () => {
      await write({ 'one.ts': USE_ONE, 'tsconfig.json': config('one.ts') });
      const { code, stdout } = await run(project, process.execPath, TSC, '-p', '.');
      assert.equal(stdout, '');
      assert.equal(code, 0);
    });

    test(`TypeScript with moduleResolution ${resolution} knows all elements once they are registered`, async () => {
      await write({ 'all.ts': USE_ALL, 'tsconfig.json': config('all.ts') });
      const { code, stdout } = await run(project, process.execPath, TSC, '-p', '.');
      assert.equal(stdout, '');
      assert.equal(code, 0);
    });

    test(`TypeScript with moduleResolution ${resolution} finds what is used in a wrong way`, async () => {
      await write({ 'misuse.ts': MISUSE, 'tsconfig.json': config('misuse.ts') });
      const { stdout } = await run(project, process.execPath, TSC, '-p', '.');
      const found = [...stdout.matchAll(/^misuse\.ts\((\d+),\d+\): error (TS\d+)/gm)];
      assert.deepEqual(
        found.map(([, line, code]) => `${line} ${code}`),
        ['5 TS2322', '8 TS2322', '9 TS2740'],
        stdout,
      );
    });
  }

  /** What a partner's bundler makes of a script: all code, and the package's modules that are in it. */
  async function bundle(code) {
    await write({ 'main.js': code });
    const warnings = [];
    const built = await rollup({
      input: join(project, 'main.js'),
      plugins: [nodeResolve({ rootDir: project })],
      // Packages warn about their own comments and circles.
      onLog: (_level, { id, ids = [id], message }) => {
        if (!ids.every((it) => it && !it.startsWith(unpacked) && it.startsWith(project)))
          warnings.push(message);
      },
    });
    const { output } = await built.generate({ format: 'es' });
    await built.close();
    const modules = output.flatMap((chunk) =>
      Object.entries(chunk.modules)
        .filter(([, { renderedLength }]) => renderedLength > 0)
        .map(([id]) => id),
    );
    return {
      warnings,
      code: output.map((chunk) => chunk.code).join('\n'),
      own: modules
        .filter((id) => id.startsWith(join(unpacked, 'dist')))
        .map((id) => id.slice(join(unpacked, 'dist/').length)),
      others: modules.filter((id) => !id.startsWith(unpacked) && id !== join(project, 'main.js')),
    };
  }

  test('a bundle of the ladder has nothing of the chart or the checklist in it', async () => {
    const { code, own, warnings } = await bundle(`import '${NAME}/elements/career-ladder.js';`);
    assert.deepEqual(warnings, []);
    assert.match(code, /\bPeerCareerLadder\b/);
    assert.doesNotMatch(code, /PeerSalaryChart|PeerStepChecklist/);
    assert.ok(own.includes('elements/career-ladder/career-ladder.js'), own.join('\n'));
    assert.deepEqual(
      own.filter((file) => /salary-chart|step-checklist|embed|cli\//.test(file)),
      [],
    );
  });

  test('a bundle of all elements registers all of them', async () => {
    const { code, warnings } = await bundle(`import '${NAME}/define';`);
    assert.deepEqual(warnings, []);
    for (const tag of TAGS) assert.match(code, new RegExp(`define\\(['"]${tag}['"],`));
  });

  test('a bundle that takes only the version has the version in it and no element', async () => {
    const { code, own, others } = await bundle(
      `import { VERSION } from '${NAME}';\nconsole.log(VERSION);`,
    );
    const { version } = JSON.parse(await readFile(join(unpacked, 'package.json'), 'utf8'));
    assert.match(code, new RegExp(`['"]${version.replaceAll('.', '\\.')}['"]`));
    assert.deepEqual(own, ['page/registry.js']);
    assert.deepEqual(others, []);
    assert.doesNotMatch(code, /\bclass\b/);
  });

  for (const name of ['chromium', 'firefox']) {
    describe(`opened from the disk in ${name}`, () => {
      let browser;

      before(async () => {
        const path = findBrowsers()[name];
        assert.ok(path, `${name} is missing. Install it with: ${installCommand(name)}`);
        browser = await puppeteer.launch({
          browser: name === 'chromium' ? 'chrome' : 'firefox',
          executablePath: path,
          args: name === 'chromium' ? CHROMIUM_ARGS : [],
        });
      });
      after(() => browser?.close());

      /** Opens a file; tells what went wrong and what was loaded from elsewhere. */
      async function open(file, query = '') {
        const page = await browser.newPage();
        const problems = [];
        page.on('console', (message) => {
          if (['error', 'warn'].includes(message.type())) problems.push(message.text());
        });
        page.on('pageerror', (error) => problems.push(String(error)));
        page.on('request', (request) => {
          if (!/^(?:file|data|blob):/.test(request.url())) problems.push(request.url());
        });
        await page.goto(pathToFileURL(file).href + query);
        return { page, problems };
      }

      const untilReady = (page, tags) =>
        page.waitForFunction(
          (names) => names.every((tag) => document.querySelector(`${tag}:state(ready)`)),
          { timeout: 15_000 },
          tags,
        );

      test('a page with the classic script shows all three, and they work', async () => {
        await write({
          'page.html': `<!doctype html><html lang="en"><title>A page on a disk</title>
            <script src="node_modules/${NAME}/dist/cdn/peer-career.iife.js"></script>
            ${TAGS.map((tag) => `<${tag}></${tag}>`).join('')}`,
        });
        const { page, problems } = await open(join(project, 'page.html'));
        await untilReady(page, TAGS);
        const done = await page.evaluate(async () => {
          const root = (tag) => document.querySelector(tag).shadowRoot;
          const press = async (tag, text) => {
            const buttons = [...root(tag).querySelectorAll('button')];
            buttons.find((button) => button.textContent.includes(text)).click();
            await document.querySelector(tag).updateComplete;
          };
          root('peer-career-ladder').querySelectorAll('[part~=rung] button')[2].click();
          const rows = () => root('peer-salary-chart').querySelectorAll('[part~=row]').length;
          await press('peer-salary-chart', 'Compare');
          while (rows() <= 5) await new Promise(requestAnimationFrame);
          await press('peer-step-checklist', 'Show all');
          root('peer-step-checklist').querySelector('input').click();
          await document.querySelector('peer-step-checklist').updateComplete;
          return {
            rungs: root('peer-career-ladder').querySelectorAll('[part~=rung]').length,
            chosen: document.querySelector('peer-salary-chart').level,
            rows: rows() > 5,
            progress: root('peer-step-checklist')
              .querySelector('[part~=progress__text]')
              .textContent.trim(),
          };
        });
        assert.deepEqual(
          { ...done, progress: done.progress.slice(0, 5) },
          { rungs: 5, chosen: 'senior', rows: true, progress: '1 of ' },
        );
        await page.evaluate(() => {
          const buttons = document.querySelector('peer-salary-chart').shadowRoot;
          [...buttons.querySelectorAll('button')]
            .find(({ textContent }) => textContent.includes('Show as table'))
            .click();
        });
        await page.waitForFunction(() =>
          document.querySelector('peer-salary-chart').shadowRoot.querySelector('table'),
        );
        assert.deepEqual(problems, []);
        await page.close();
      });

      test('the page for iframes shows a widget', async () => {
        const file = join(unpacked, 'dist/embed/index.html');
        const { page, problems } = await open(file, '?widget=career-ladder&level=lead');
        await untilReady(page, ['peer-career-ladder']);
        assert.equal(
          await page.evaluate(() => document.querySelector('peer-career-ladder').level),
          'lead',
        );
        assert.deepEqual(problems, []);
        await page.close();
      });
    });
  }
});
