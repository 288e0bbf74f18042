import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

/** Writes the files of `dist/` that are no scripts: the datasets, the JSON Schemas of the formats, the page for iframes, the styles of the one in packages, the themes. */
export function publishedFiles() {
  return {
    name: 'published-files',
    async writeBundle() {
      await Promise.all([
        writeData(),
        writeSchema(),
        writeEmbed(),
        writeLms(),
        writeThemes(),
        removeTypes(),
      ]);
    },
  };
}

async function writeData() {
  for (const entry of await readdir('data', { recursive: true })) {
    if (!/\.\w\w\.json$/.test(entry)) continue;
    const text = await readFile(`data/${entry}`, 'utf8');
    const to = `dist/data/${entry}`;
    await mkdir(to.slice(0, to.lastIndexOf('/')), { recursive: true });
    await writeFile(to, text.replace('../../dist/schema/', '../../schema/'));
  }
}

/** What an editor can check of the rules that the schema tests by a function. */
const PATTERNS = {
  id: '^[a-z0-9]+(-[a-z0-9]+)*$',
  date: '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
  language: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$',
  'web-url': '^https?://',
  currency: '^[A-Z]{3}$',
  version: '^\\d+\\.\\d+\\.\\d+',
  text: '\\S',
  place: '^([A-Z]{2}(-[A-Z0-9]{1,3})?|[a-z0-9]+(-[a-z0-9]+)*)$',
};

const TITLES = { 'career-path': 'Career path', certification: 'Rules for certification' };

async function writeSchema() {
  const { toJSONSchema } = await import('zod/mini');
  for (const [name, title] of Object.entries(TITLES)) {
    const built = pathToFileURL(`dist/schema/${name}.js`);
    const module = await import(built.href + `?${Date.now()}`);
    const schema = toJSONSchema(module[name.replace(/-(.)/g, (_, c) => c.toUpperCase())], {
      target: 'draft-2020-12',
      override({ zodSchema, jsonSchema }) {
        for (const check of zodSchema._zod.def.checks ?? []) {
          const pattern = PATTERNS[check._zod.def.params?.rule];
          if (pattern) jsonSchema.pattern = pattern;
        }
      },
    });
    await writeFile(
      `dist/schema/${name}.schema.json`,
      JSON.stringify({ ...schema, title }, undefined, 2) + '\n',
    );
  }
}

async function writeEmbed() {
  for (const name of ['index.html', 'embed.css'])
    await cp(`src/embed/${name}`, `dist/embed/${name}`);
}

async function writeLms() {
  await cp('src/lms/page.css', 'dist/lms/page.css');
}

async function writeThemes() {
  await cp('src/themes', 'dist/themes', { recursive: true });
}

const modulesOf = async (folder) =>
  (await readdir(`src/${folder}`))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.slice(0, -'.ts'.length)}`);

/** What nobody imports needs no types. */
async function removeTypes() {
  const types = ['main', 'manifests', 'pack', 'validate']
    .map((name) => `cli/${name}`)
    .concat(['embed/embed', 'embed/widgets', 'cdn'], await modulesOf('lms'));
  for (const name of types) await rm(`dist/${name}.d.ts`);
}
