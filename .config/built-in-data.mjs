import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const PREFIX = 'built-in:';

/**
 * The sections that an element does not need unless it shows them. What is in none of these groups
 * goes into `base`, which every element loads.
 */
const PARTS = {
  steps: ['steps'],
  guide: [
    'occupation',
    'role',
    'skills',
    'responsibilities',
    'workEnvironment',
    'faq',
    'resources',
    'support',
  ],
  advisor: ['advisor'],
};

/**
 * Serves the built-in career as modules `built-in:<lang>/<part>`, so that an element loads the
 * sections that it shows and no others, by script import: a host's `connect-src` need not allow it.
 */
export function builtInData({ career = 'peer-support-specialist' } = {}) {
  const fileOf = (lang) =>
    fileURLToPath(new URL(`../data/${career}/${career}.${lang}.json`, import.meta.url));
  return {
    name: 'built-in-data',
    resolveId(id) {
      return id.startsWith(PREFIX) ? '\0' + id : undefined;
    },
    async load(id) {
      if (!id.startsWith('\0' + PREFIX)) return undefined;
      const [lang, part] = id.slice(PREFIX.length + 1).split('/');
      const file = fileOf(lang);
      this.addWatchFile?.(file);
      const dataset = JSON.parse(await readFile(file, 'utf8'));
      if (part === 'rules') {
        this.addWatchFile?.(fileOf(lang).replace(/[^/]*(?=\.\w+\.json$)/, 'certification'));
        const rules = JSON.parse(
          await readFile(file.replace(/[^/]*(?=\.\w+\.json$)/, 'certification'), 'utf8'),
        );
        return `export default ${JSON.stringify({ ...rules, $schema: undefined })};`;
      }
      const { certification } = dataset;
      if (part === 'places') return `export default ${JSON.stringify({ certification })};`;
      // The places come when somebody asks for them, and the rules from beside them.
      if (certification) dataset.certification = { url: PREFIX, step: certification.step };
      const elsewhere = ['$schema', ...Object.values(PARTS).flat()];
      const keys = PARTS[part] ?? Object.keys(dataset).filter((key) => !elsewhere.includes(key));
      const section = Object.fromEntries(
        keys.filter((key) => key in dataset).map((key) => [key, dataset[key]]),
      );
      if (part === 'base' || part === 'guide') {
        // What neighbouring jobs pay is shown on request only. Each source comes with the figures that
        // name it first.
        const isBase = part === 'base';
        const ofRungs = dataset.pay.filter(({ occupation }) => !occupation);
        const inBase = new Set(ofRungs.map(({ source }) => source));
        section.pay = dataset.pay.filter((pay) => ofRungs.includes(pay) === isBase);
        section.sources = dataset.sources.filter(({ id }) => inBase.has(id) === isBase);
      }
      // What a resource is good for is asked by the advisor alone.
      if (part === 'advisor') section.resources = dataset.resources;
      if (part === 'guide') {
        section.resources = dataset.resources.map(({ steps: _, levels: __, ...rest }) => rest);
      }
      return `export default ${JSON.stringify(section)};`;
    },
  };
}
