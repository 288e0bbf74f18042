import { readdir, readFile, writeFile } from 'node:fs/promises';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const FILE = '.config/sizes.json';
const HASH = /(?<=^chunks\/.*)-[\w-]{6}(?=\.js$)/;

/** What a bare tag from each script makes a browser load, in bytes by brotli; `isAlone`: only these files. */
const BUDGETS = {
  'all three elements with their data': {
    files: ['peer-career.js', 'chunks/en-base.js', 'chunks/en-steps.js'],
    max: 22_000,
  },
  'the ladder alone with its data': {
    files: ['peer-career-ladder.js', 'chunks/single-en-base.js'],
    max: 16_000,
  },
  'the whole guide with its data': {
    files: [
      'peer-career.js',
      'chunks/views.js',
      'chunks/guide.js',
      ...['base', 'steps', 'guide'].map((part) => `chunks/en-${part}.js`),
    ],
    max: 34_000,
  },
  'the whole guide in Spanish': {
    files: [
      'peer-career.js',
      'chunks/views.js',
      'chunks/es.js',
      ...['base', 'steps', 'guide'].map((part) => `chunks/es-${part}.js`),
    ],
    max: 34_000,
  },
  'the finder before somebody chooses, above what all share': {
    files: ['chunks/finder.js', 'chunks/place-event.js'],
    max: 2_500,
    isAlone: true,
  },
  'the finder, above what all share': {
    files: ['chunks/finder.js', 'chunks/card.js'],
    max: 5_000,
    isAlone: true,
  },
  'the advisor, above what all share': {
    files: ['chunks/advisor.js'],
    max: 9_000,
    isAlone: true,
  },
  'what certification takes': {
    files: ['chunks/en-places.js', 'chunks/en-rules.js'],
    max: 13_000,
    isAlone: true,
  },
  'what certification takes, in Spanish': {
    files: ['chunks/es-places.js', 'chunks/es-rules.js'],
    max: 13_000,
    isAlone: true,
  },
};

const sizes = {};
/** Statically imported chunks, by file. */
const imports = {};
for (const entry of await readdir('dist/cdn', { recursive: true })) {
  if (!entry.endsWith('.js')) continue;
  const code = await readFile(`dist/cdn/${entry}`);
  const name = entry.replace(HASH, '');
  sizes[name] = {
    gzip: gzipSync(code, { level: 9 }).length,
    brotli: brotliCompressSync(code, {
      params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
    }).length,
  };
  imports[name] = [...code.toString().matchAll(/(?:from|import)"\.\/([^"]+)"/g)].map((match) =>
    (name.startsWith('chunks/') ? `chunks/${match[1]}` : match[1]).replace(HASH, ''),
  );
}
const current = Object.fromEntries(Object.entries(sizes).sort(([a], [b]) => (a < b ? -1 : 1)));

if (process.argv.includes('--update')) {
  await writeFile(FILE, JSON.stringify(current, undefined, 2) + '\n');
}
const expected = JSON.parse(await readFile(FILE, 'utf8'));
const faults = [];
for (const name of new Set([...Object.keys(expected), ...Object.keys(current)])) {
  const [was, is] = [expected[name], current[name]].map((size) => JSON.stringify(size) ?? 'absent');
  if (was !== is) faults.push(`${name} was ${was}, is ${is}`);
}
if (faults.length > 0)
  faults.push('If that is meant: npm run sizes, and commit .config/sizes.json.');

for (const [what, { files, max, isAlone }] of Object.entries(BUDGETS)) {
  const loaded = new Set();
  const add = (name) => {
    if (loaded.has(name)) return;
    loaded.add(name);
    if (!isAlone) imports[name].forEach(add);
  };
  files.forEach(add);
  const total = [...loaded].reduce((sum, name) => sum + current[name].brotli, 0);
  console.log(`${what}: ${total} bytes of ${max}`);
  if (total > max) faults.push(`${what}: ${total} bytes are over the budget of ${max}.`);
}
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
}
