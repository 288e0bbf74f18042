import { readFile } from 'node:fs/promises';
import { run } from './run.mjs';

const FILES = [
  'custom-elements.json',
  'vscode.html-custom-data.json',
  'vscode.css-custom-data.json',
];
const readAll = () => Promise.all(FILES.map((file) => readFile(file, 'utf8')));

// Made anew, what is checked in must be the same.
const before = await readAll();
await run('npm', 'run', 'manifest', '--silent');
const after = await readAll();
for (const [i, file] of FILES.entries()) {
  if (before[i] === after[i]) continue;
  console.error(`${file} was out of date. It is written anew: commit it.`);
  process.exitCode = 1;
}
