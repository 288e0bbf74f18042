import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { test } from 'node:test';
import { LAYERS } from '../../.config/layers.mjs';

const files = (await readdir('src', { recursive: true })).filter((name) => name.endsWith('.ts'));

/** The files of this project that one file names in an import, static or dynamic, types included. */
async function importsOf(file) {
  const code = await readFile(join('src', file), 'utf8');
  return [...code.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, path]) =>
    join(dirname(file), path).replace(/\.js$/, '.ts'),
  );
}

const layerOf = (file) => file.split(sep)[0];
/** `elements/salary-chart/…` and `elements/salary-chart.ts` → `salary-chart` */
const elementOf = (file) => file.split(sep)[1].replace(/\.ts$/, '');

for (const file of files.filter((name) => name.includes(sep))) {
  test(`src/${file} imports only what its folder may know`, async () => {
    const layer = layerOf(file);
    assert.ok(Object.hasOwn(LAYERS, layer), `src/${layer} has no place in .config/layers.mjs.`);
    for (const path of await importsOf(file)) {
      const other = layerOf(path);
      if (other !== layer) {
        assert.ok(LAYERS[layer].includes(other), `${path}: src/${layer} may not import it.`);
      } else if (layer === 'elements') {
        const allowed = [elementOf(file), 'base'];
        // The whole guide is made of the others, and registers them.
        if (file === join('elements', 'career-path.ts')) continue;
        assert.ok(allowed.includes(elementOf(path)), `${path}: elements do not import each other.`);
      }
    }
  });
}

test('no two folders of src know each other', () => {
  const reaches = (from, to) => LAYERS[from].some((next) => next === to || reaches(next, to));
  for (const layer of Object.keys(LAYERS)) assert.ok(!reaches(layer, layer), layer);
});

test('the entries at the top of src only hand names on', async () => {
  for (const file of files.filter((name) => !name.includes(sep))) {
    const code = await readFile(join('src', file), 'utf8');
    assert.doesNotMatch(code, /^(?!\s*(?:import|export|\}|Peer|\/|\*|$))/m, file);
  }
});
