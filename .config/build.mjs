import { readdir, rm } from 'node:fs/promises';
import { run } from './run.mjs';

// Nothing of an earlier build may stay: its chunks carry other names.
await rm('dist', { recursive: true, force: true });
await run('rollup', '--config', '--silent');

// The built-in data is never checked in a page, so it is checked here.
const files = await readdir('data', { recursive: true });
const datasets = files.filter((name) => /\.\w\w\.json$/.test(name)).map((name) => `data/${name}`);
await run('node', 'dist/cli/peer-career.js', 'validate', ...datasets);

// A career's files carry the same ids and figures in every language.
for (const english of datasets.filter((name) => name.endsWith('.en.json'))) {
  const career = english.slice(0, -'en.json'.length);
  for (const other of datasets.filter((name) => name.startsWith(career) && name !== english)) {
    await run('node', 'dist/cli/peer-career.js', 'parity', english, other);
  }
}
