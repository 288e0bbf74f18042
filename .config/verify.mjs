import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** The whole gate, in the order in which a fault is cheapest to find. */
const STEPS = [
  ['format and lint', 'npm run lint'],
  ['types', 'npm run types'],
  ['tests', 'npm test'],
  ['sizes', 'node .config/sizes.mjs'],
  ['manifest', 'node .config/check-manifest.mjs'],
  ['package', 'publint --strict'],
];

const PATH = `node_modules/.bin${delimiter}${process.env.PATH}`;

/** Runs a step as it prints; resolves to its exit code and all that it printed. */
function run(command) {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, env: { ...process.env, PATH } });
    let output = '';
    for (const stream of ['stdout', 'stderr']) {
      child[stream].on('data', (data) => {
        output += data;
        process[stream].write(data);
      });
    }
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** The runner's progress leaves its control characters before the counts. */
const sum = (output, pattern) =>
  [...stripVTControlCharacters(output).matchAll(pattern)].reduce(
    (total, match) => total + Number(match[1]),
    0,
  );

let passed = 0;
let failed = 0;
for (const [name, command] of STEPS) {
  console.log(`\n== ${name}: ${command}`);
  const { code, output } = await run(command);
  // The browser tests' own reporter and node:test each close with their counts.
  passed += sum(output, /^Browser tests: (\d+) passed/gm) + sum(output, /^ℹ pass (\d+)/gm);
  failed +=
    sum(output, /^Browser tests: \d+ passed, (\d+) failed/gm) + sum(output, /^ℹ fail (\d+)/gm);
  if (code === 0) passed++;
  else {
    failed++;
    console.log(`== ${name} failed`);
  }
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
