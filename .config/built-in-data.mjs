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
        return withoutTheUsual({ ...rules, $schema: undefined });
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

/**
 * A module of the rules in which a place or a source says only what most others don't, and a value
 * its date only if it has one, and its source without the place's own part of the id. What is left
 * out comes back as the module starts: half of the file is fields that nobody knows.
 */
function withoutTheUsual({ places, sources, ...rest }) {
  const rules = places.map((place) => {
    const own = ownSources(place.id);
    const short = ({ asOf, source, ...value }) => ({
      ...value,
      source: source.startsWith(own) ? source.slice(own.length - 1) : source,
      asOf: asOf ?? undefined,
    });
    return Object.fromEntries(
      Object.entries(place).map(([field, value]) => [
        field,
        Array.isArray(value) ? value.map(short) : value,
      ]),
    );
  });
  return `
    const fill = (list, usual) => list.map((entry) => ({ ...usual, ...entry }));
    const ownSources = ${String(ownSources)};
    const place = (fields) => {
      for (const name in fields) {
        fields[name] = fields[name]?.map?.((value) => ({
          asOf: null,
          ...value,
          source: value.source.replace(/^-/, ownSources(fields.id)),
        })) ?? fields[name];
      }
      return fields;
    };
    export default {
      ...${JSON.stringify(rest)},
      places: fill(${unusual(rules)}).map(place),
      sources: fill(${unusual(sources)}),
    };
  `;
}

/** What the ids of sources begin with that are about one place, by the place's id. */
function ownSources(id) {
  return id.replace('US-', '').toLowerCase() + '-';
}

/** The entries without what most of them say, and what that is. */
function unusual(entries) {
  const everywhere = Object.keys(entries[0]).filter((key) => entries.every((one) => key in one));
  const usual = Object.fromEntries(
    everywhere
      .map((key) => [key, mostOften(entries.map((entry) => entry[key]))])
      .filter(([, value]) => value !== undefined),
  );
  const others = entries.map((entry) =>
    Object.fromEntries(
      Object.entries(entry).filter(([key, value]) => !(key in usual) || value !== usual[key]),
    ),
  );
  return `${JSON.stringify(others)}, ${JSON.stringify(usual)}`;
}

/** The value that comes more than once and most often, when there is one. */
function mostOften(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [[value, count]] = [...counts].sort(([, a], [, b]) => b - a);
  return count > 1 ? value : undefined;
}
