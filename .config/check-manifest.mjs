import { readFile } from 'node:fs/promises';
import { run } from './run.mjs';

// Made anew, the checked-in manifest must be the same.
const before = await readFile('custom-elements.json', 'utf8');
await run('cem', 'analyze', '--config', '.config/manifest.mjs', '--quiet');
const after = await readFile('custom-elements.json', 'utf8');
if (before !== after) {
  console.error('custom-elements.json was out of date. It is written anew: commit it.');
  process.exitCode = 1;
}
