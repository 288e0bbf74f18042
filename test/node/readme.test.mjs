import assert from 'node:assert/strict';
import { access, readFile } from 'node:fs/promises';
import { test } from 'node:test';

const readme = await readFile('README.md', 'utf8');
const { scripts } = JSON.parse(await readFile('package.json', 'utf8'));

test('the career file in the README has nothing to mend', async () => {
  const { validate } = await import('../../dist/schema/validate.js');
  const [, example] = /```json\n(.*?)```/s.exec(readme);
  assert.deepEqual(validate(JSON.parse(example)), []);
});

test('every command in the README is there', () => {
  const commands = readme.matchAll(/npm (?:run ([\w:-]+)|(start|test))\b/g);
  const ours = [...commands].map(([, run, short]) => run ?? short);
  assert.ok(ours.length >= 3);
  for (const name of ours) assert.ok(Object.hasOwn(scripts, name), name);
});

test('every built file that the README names is there', async () => {
  const files = new Set(readme.match(/dist\/[\w./-]+\.(?:json|js|html)\b/g));
  assert.ok(files.size >= 6);
  for (const file of files) await access(file);
});
