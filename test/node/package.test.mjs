import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, readdir, readFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import Ajv from 'ajv/dist/2020.js';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);

const readJson = async (path) => JSON.parse(await readFile(join(ROOT, path), 'utf8'));
const isThere = (path) =>
  access(join(ROOT, path)).then(
    () => true,
    () => false,
  );

const manifest = await readJson('package.json');
const filesIn = async (folder) =>
  (await readdir(join(ROOT, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(ROOT.length));

/** Every address that a partner may import, with `*` filled in from the files that are there. */
async function exportedPaths() {
  const files = await filesIn('dist');
  return Object.entries(manifest.exports).flatMap(([name, target]) => {
    const path = (typeof target === 'string' ? target : target.default).slice(2);
    if (!path.includes('*')) return [{ name, path }];
    const [start, end] = path.split('*');
    const matches = files.filter((file) => file.startsWith(start) && file.endsWith(end));
    return matches.map((file) => ({
      name: name.replace('*', () => file.slice(start.length, file.length - end.length)),
      path: file,
    }));
  });
}

describe('The package', () => {
  it('gives a file for each of its addresses', async () => {
    const paths = await exportedPaths();
    for (const { name, path } of paths) {
      assert.ok(await isThere(path), `${name} leads to ${path}, which is not there`);
      const address = name.replace(/^\./, manifest.name);
      assert.equal(import.meta.resolve(address), pathToFileURL(join(ROOT, path)).href, name);
    }
    const names = new Set(paths.map(({ name }) => name));
    for (const name of [
      '.',
      './define',
      './define.js',
      './elements/career-ladder',
      './elements/career-ladder.js',
      './elements/salary-chart.js',
      './elements/step-checklist.js',
      './cdn/peer-career.js',
      './cdn/peer-career.iife.js',
      './mount',
      './mount.js',
      './themes/calm.css',
      './themes/plain.css',
      './themes/high-contrast.css',
      './themes/dark.css',
      './integrity.json',
      './data/peer-support-specialist/peer-support-specialist.en.json',
      './schema',
      './schema/career-path.schema.json',
      './custom-elements.json',
      './package.json',
    ]) {
      assert.ok(names.has(name), `nothing answers to ${name}`);
    }
  });

  it('gives types for each address that leads to a script', async () => {
    const options = { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext }; // prettier-ignore
    const from = join(ROOT, 'importer.mts');
    for (const name of [
      '',
      '/define',
      '/define.js',
      '/mount',
      '/mount.js',
      '/schema',
      '/elements/career-ladder',
      '/elements/career-ladder.js',
      '/elements/salary-chart.js',
      '/elements/step-checklist.js',
    ]) {
      const { resolvedModule } = ts.resolveModuleName(manifest.name + name, from, options, ts.sys);
      const file = resolvedModule?.resolvedFileName ?? 'nothing';
      assert.match(file, /\/dist\/.*\.d\.ts$/, `${manifest.name}${name} has the types of ${file}`);
    }
  });

  it('has all the files that its manifest names', async () => {
    for (const path of [manifest.types, manifest.customElements, ...Object.values(manifest.bin)]) {
      assert.ok(await isThere(path), `${path} is not there`);
    }
    for (const path of manifest.files) assert.ok(await isThere(path), `${path} is not there`);
  });

  it('is as the tools of partners expect it', async () => {
    const { messages } = await publint({ pkgDir: ROOT, pack: false, strict: true });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, manifest, { color: false })),
      [],
    );
  });

  it('says its own version', async () => {
    const { VERSION } = await import(`${manifest.name}`);
    assert.equal(VERSION, manifest.version);
  });

  it('registers its tags only where it says that it has side effects', async () => {
    const built = await filesIn('dist');
    const files = built.filter((file) => file.endsWith('.js'));
    const patterns = manifest.sideEffects.map(
      (glob) =>
        new RegExp(
          '^' +
            glob
              .slice(2)
              .replaceAll('.', '\\.')
              .replaceAll('**', '\0')
              .replaceAll('*', '[^/]*')
              .replaceAll('\0', '.*') +
            '$',
        ),
    );
    // Stories take the elements from the sources, which a bundler asks the same.
    const all = [...built, ...(await filesIn('src'))];
    for (const pattern of patterns) {
      assert.ok(
        all.some((file) => pattern.test(file)),
        `sideEffects: nothing is like ${pattern}`,
      );
    }
    let found = 0;
    for (const file of files) {
      const text = await readFile(join(ROOT, file), 'utf8');
      // A call at the start of a line runs on import.
      if (!/^(?:define|customElements\.define)\(/m.test(text)) continue;
      found++;
      assert.ok(
        patterns.some((pattern) => pattern.test(file)),
        `${file} registers a tag, which sideEffects does not tell`,
      );
    }
    assert.ok(found >= 3, `${found} modules register a tag`);
  });
});

describe('The built modules', () => {
  const specifiersIn = (text) => ts.preProcessFile(text, true, true).importedFiles;

  it('import nothing but each other, Node and the declared dependencies', async () => {
    const files = (await filesIn('dist')).filter((file) => /(\.js|\.d\.ts)$/.test(file));
    const modules = files.filter((file) => !file.startsWith('dist/cdn/'));
    assert.ok(modules.length > 30, `${modules.length} modules`);
    for (const file of modules) {
      const text = await readFile(join(ROOT, file), 'utf8');
      for (const { fileName: specifier } of specifiersIn(text)) {
        if (specifier.startsWith('.')) {
          const target = resolve(ROOT, dirname(file), specifier).slice(ROOT.length);
          const sought = file.endsWith('.d.ts') ? target.replace(/\.js$/, '.d.ts') : target;
          assert.ok(files.includes(sought), `${file} imports ${specifier}, which is not there`);
          continue;
        }
        const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
        const isOfNode = specifier.startsWith('node:') || builtinModules.includes(name);
        assert.ok(
          Object.hasOwn(manifest.dependencies, name) ||
            (isOfNode && file.startsWith('dist/cli/')) ||
            (specifier.startsWith('built-in:') && file.endsWith('.d.ts')),
          `${file} imports ${specifier}`,
        );
      }
    }
  });

  it('for a page without a bundler import nothing from elsewhere', async () => {
    const scripts = (await filesIn('dist/cdn')).filter((file) => file.endsWith('.js'));
    assert.ok(scripts.length >= 5);
    for (const file of scripts) {
      const text = await readFile(join(ROOT, file), 'utf8');
      const specifiers = specifiersIn(text).map(({ fileName }) => fileName);
      for (const specifier of specifiers) {
        assert.match(specifier, /^\.\.?\//, `${file} imports ${specifier}`);
        const target = resolve(ROOT, dirname(file), specifier).slice(ROOT.length);
        assert.ok(scripts.includes(target), `${file} imports ${specifier}, which is not there`);
      }
      if (file.endsWith('.iife.js')) assert.deepEqual(specifiers, []);
    }
  });

  it('can be imported in Node, where they register nothing', async () => {
    const script = `
      const names = Object.keys(await import(process.argv[1]));
      const tags = ['peer-career-ladder', 'peer-salary-chart', 'peer-step-checklist'];
      const taken = tags.filter((tag) => globalThis.customElements?.get(tag));
      process.stdout.write(JSON.stringify({ names, taken }));
    `;
    const { stdout, stderr } = await run(
      process.execPath,
      ['--input-type=module', '--eval', script, manifest.name],
      { cwd: ROOT },
    );
    assert.equal(stderr, '');
    const { names, taken } = JSON.parse(stdout);
    assert.deepEqual(taken, []);
    for (const name of ['PeerCareerLadder', 'PeerSalaryChart', 'PeerStepChecklist', 'VERSION']) {
      assert.ok(names.includes(name), name);
    }
  });

  it('check a career in Node without any element', async () => {
    const { sentence, validate } = await import(`${manifest.name}/schema`);
    assert.deepEqual(
      validate(await readJson('data/peer-support-specialist/peer-support-specialist.en.json')),
      [],
    );
    assert.match(validate([]).map(sentence).join(), /expected an object, found \[\]/);
  });
});

describe('The hashes of the built files', () => {
  it('are those of all files that a page names in a tag', async () => {
    const hashes = await readJson('dist/integrity.json');
    const named = (await filesIn('dist')).filter((file) =>
      /^dist\/(?:cdn\/[^/]+\.js|themes\/[^/]+\.css)$/.test(file),
    );
    assert.deepEqual(
      Object.keys(hashes).sort(),
      named.map((file) => file.slice('dist/'.length)).sort(),
    );
    for (const [file, hash] of Object.entries(hashes)) {
      const bytes = await readFile(join(ROOT, 'dist', file));
      assert.equal(hash, `sha384-${createHash('sha384').update(bytes).digest('base64')}`, file);
    }
  });
});

describe('The JSON Schema for editors', () => {
  let validate;
  let shipped;
  before(async () => {
    const schema = await readJson('dist/schema/career-path.schema.json');
    validate = new Ajv({ allErrors: true, allowUnionTypes: true, validateFormats: false }).compile(
      schema,
    );
    shipped = await readJson('dist/data/peer-support-specialist/peer-support-specialist.en.json');
  });

  /** A copy of the shipped career in which something was changed. */
  const changed = (change) => {
    const copy = structuredClone(shipped);
    change(copy);
    return copy;
  };

  it('accepts the shipped career', () => {
    assert.equal(validate(shipped), true, JSON.stringify(validate.errors));
  });

  it('is the one that the shipped career names', async () => {
    const named = resolve(ROOT, 'dist/data/peer-support-specialist', shipped.$schema);
    assert.equal(named, join(ROOT, 'dist/schema/career-path.schema.json'));
    const source = 'data/peer-support-specialist/peer-support-specialist.en.json';
    const { $schema } = await readJson(source);
    assert.equal(resolve(ROOT, dirname(source), $schema), named);
  });

  it('accepts conditions inside conditions', () => {
    const met = { and: [{ or: [{ '!': { '>=': [{ var: 'years' }, 2] } }, true] }] };
    const requirements = [{ id: 'r', level: 'entry', text: 'R.', met }];
    const career = changed((data) => (data.advisor = { questions: [], requirements }));
    assert.equal(validate(career), true, JSON.stringify(validate.errors));
  });

  const faults = [
    ['a missing title', (data) => delete data.title, ''],
    ['a missing source of pay', (data) => delete data.pay[0].source, '/pay/0'],
    ['a kind that is none', (data) => (data.pay[0].kind = 'median'), '/pay/0/kind'],
    ['an amount in quotes', (data) => (data.pay[0].range.min = '30000'), '/pay/0/range/min'],
    ['an amount under zero', (data) => (data.pay[0].range.min = -1), '/pay/0/range/min'],
    ['a misspelt field', (data) => (data.levels[0].sumary = 'x'), '/levels/0'],
    ['a list that is none', (data) => (data.steps = {}), '/steps'],
    ['another version of the format', (data) => (data.schemaVersion = 2), '/schemaVersion'],
    ['a text that is too long', (data) => (data.summary = 'x'.repeat(5001)), '/summary'],
    ['null for a text', (data) => (data.faq[0].answer = null), '/faq/0/answer'],
  ];
  for (const [name, change, pointer] of faults) {
    it(`refuses ${name}`, () => {
      assert.equal(validate(changed(change)), false);
      const places = validate.errors.map(({ instancePath }) => instancePath);
      assert.ok(places.includes(pointer), places.join());
    });
  }
});
