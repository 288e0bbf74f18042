import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

/** Writes the files of `dist/` that are no scripts: the datasets, the JSON Schema of the format, the page for iframes. */
export function publishedFiles() {
  return {
    name: 'published-files',
    async writeBundle() {
      await Promise.all([writeData(), writeSchema(), writeEmbed(), removeTypes()]);
    },
  };
}

async function writeData() {
  for (const entry of await readdir('data', { recursive: true })) {
    if (!entry.endsWith('.json')) continue;
    const text = await readFile(`data/${entry}`, 'utf8');
    const to = `dist/data/${entry}`;
    await mkdir(to.slice(0, to.lastIndexOf('/')), { recursive: true });
    await writeFile(to, text.replace('../../dist/schema/', '../../schema/'));
  }
}

async function writeSchema() {
  const { toJSONSchema } = await import('zod/mini');
  const built = pathToFileURL('dist/schema/career-path.js');
  const { careerPath } = await import(built.href + `?${Date.now()}`);
  const schema = {
    ...toJSONSchema(careerPath, { target: 'draft-2020-12' }),
    title: 'Career path',
  };
  await writeFile(
    'dist/schema/career-path.schema.json',
    JSON.stringify(schema, undefined, 2) + '\n',
  );
}

async function writeEmbed() {
  for (const name of ['index.html', 'embed.css'])
    await cp(`src/embed/${name}`, `dist/embed/${name}`);
}

/** What nobody imports needs no types. */
async function removeTypes() {
  const types = ['dist/cli/main.d.ts', 'dist/cli/validate.d.ts', 'dist/embed/embed.d.ts'];
  for (const file of types) await rm(file);
}
