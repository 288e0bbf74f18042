import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';

/**
 * Writes `dist/integrity.json`: for each file that a page names in a tag, what `integrity` says of it
 * (https://www.w3.org/TR/sri-2/). The chunks that a script loads are not among them.
 */
export function integrity() {
  return {
    name: 'integrity',
    async writeBundle() {
      const scripts = await filesIn('cdn', '.js');
      const themes = await filesIn('themes', '.css');
      const hashes = {};
      for (const file of [...scripts, ...themes]) {
        const hash = createHash('sha384').update(await readFile(`dist/${file}`));
        hashes[file] = `sha384-${hash.digest('base64')}`;
      }
      await writeFile('dist/integrity.json', JSON.stringify(hashes, undefined, 2) + '\n');
    },
  };
}

async function filesIn(folder, ending) {
  const names = (await readdir(`dist/${folder}`)).filter((name) => name.endsWith(ending));
  return names.sort().map((name) => `${folder}/${name}`);
}
