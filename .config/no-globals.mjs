/**
 * What the bundled packages would leave on a partner's `window`, and what stands for it instead. An
 * edit that finds nothing to replace fails the build: the package has changed, so look again.
 */
const EDITS = [
  {
    file: 'lit-html/lit-html.js',
    edits: [[/\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '0']],
  },
  {
    file: 'lit-element/lit-element.js',
    edits: [[/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '0']],
  },
  {
    file: '@lit/reactive-element/reactive-element.js',
    edits: [
      [/\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '0'],
      // Only standard decorators use these; this library's properties are static.
      [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap/, '0'],
      [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?elementProperties\.set\(t,i\)\}/, ''],
    ],
  },
  {
    file: 'zod/v4/core/core.js',
    edits: [
      [/globalThis\.__zod_globalConfig\?\./, 'globalConfig?.'],
      [/\(_a = globalThis\)\.__zod_globalConfig \?\? \(_a\.__zod_globalConfig = \{\}\);/, ''],
      [/globalThis\.__zod_globalConfig/, '{}'],
    ],
  },
];

/** Keeps bundled packages from adding names to the page's global object. */
export function noGlobals() {
  return {
    name: 'no-globals',
    transform(code, id) {
      const path = id.replaceAll('\\', '/');
      const entry = EDITS.find(({ file }) => path.endsWith(`node_modules/${file}`));
      if (!entry) return undefined;
      let text = code;
      for (const [pattern, replacement] of entry.edits) {
        if (!pattern.test(text)) this.error(`${entry.file} has nothing like ${pattern}.`);
        text = text.replace(pattern, replacement);
      }
      return { code: text, map: null };
    },
  };
}
