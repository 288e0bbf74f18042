import { readdirSync } from 'node:fs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { transform } from 'lightningcss';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { builtInData } from './.config/built-in-data.mjs';
import { packagesInBundles } from './.config/packages-in-bundles.mjs';
import { shortNames } from './.config/short-names.mjs';
import { retryImports } from './.config/retry-imports.mjs';
import { publishedFiles } from './.config/published-files.mjs';
import { integrity } from './.config/integrity.mjs';

const elements = readdirSync('src/elements', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'base')
  .map((entry) => entry.name);

const isPackage = (id) => !/^[./\0]|^built-in:/.test(id) && !/^[A-Z]:/i.test(id);

const compile = (options) =>
  typescript({ tsconfig: 'src/tsconfig.json', noEmitOnError: true, ...options });

/** Unbundled modules for npm users: packages stay imports, types stand beside them. */
const npm = {
  input: {
    index: 'src/index.ts',
    define: 'src/define.ts',
    mount: 'src/mount.ts',
    'cli/peer-career': 'src/cli/main.ts',
    'schema/validate': 'src/schema/validate.ts',
    ...Object.fromEntries(elements.map((name) => [`elements/${name}`, `src/elements/${name}.ts`])),
  },
  external: isPackage,
  output: {
    dir: 'dist',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'src',
    sourcemap: true,
  },
  plugins: [
    builtInData(),
    compile({ declaration: true, declarationDir: 'dist', outDir: 'dist', sourceMap: true }),
    publishedFiles(),
  ],
};

/** Chrome 120, of the browsers that this is for the one that understands least of CSS. */
const BROWSERS = { chrome: 120 << 16 };

const minifyCSS = (css) =>
  transform({
    filename: 'styles.css',
    code: Buffer.from(css),
    minify: true,
    targets: BROWSERS,
  }).code.toString();

const bundled = () => [
  builtInData(),
  nodeResolve(),
  packagesInBundles(),
  retryImports(),
  minifyTemplateLiterals({
    include: ['src/**'],
    failOnError: true,
    options: { minifyOptions: { minifyCSS } },
  }),
  compile(),
  shortNames(),
  terser({
    ecma: 2022,
    module: true,
    // Built-ins do what the language says, no getter here does anything but get, and no function's
    // number of parameters is asked for. A function that is written out where it is called makes code
    // shorter, but packs worse.
    compress: {
      unsafe: true,
      unsafe_arrows: true,
      pure_getters: true,
      keep_fargs: false,
      inline: 1,
    },
    format: { comments: false },
  }),
];

const chunks = (prefix = '') => ({
  chunkFileNames: ({ name, facadeModuleId }) => {
    // `built-in:en/steps` → `en-steps`; `en/certification` → `en-certification`, like other languages
    const [, language] =
      /(?:built-in:|i18n\/(?=en\/certification))(\w+)/.exec(facadeModuleId) ?? [];
    return `chunks/${prefix}${language ? `${language}-` : ''}${name}-[hash:6].js`;
  },
  hoistTransitiveImports: false,
});

/**
 * What draws the guide comes as one: a page that shows one part of it mostly shows others. So do the
 * finder and the advisor, but for what somebody has to ask for, and what a place makes of other
 * elements too.
 */
const TOGETHER = {
  finder:
    /certification-finder\/(?:certification-finder\.(?:view|styles)|select)|place-choice\.ts$|i18n\/certification\.ts$/,
  card: /certification-finder\/(?:card|values|others)/,
  advisor:
    /career-advisor\/(?!career-advisor\.ts|assistant|yours|plan-)|model\/(?:advice|answers)\.ts$|i18n\/(?:words|(?:en\/)?advisor)\.ts$|loader\/advisor\.ts$/,
  views:
    /\.view\.ts$|elements\/career-path\/(?!career-path\.ts)|(?:guide-words|columns\.styles|follow|model\/(?:overview|sections|skills))\.ts$/,
};

const views = {
  manualChunks: (id) => Object.keys(TOGETHER).find((name) => TOGETHER[name].test(id)),
  onlyExplicitManualChunks: true,
};

/** One script for all elements: one request, and what a page does not use comes when it is used. */
const all = {
  input: { 'peer-career': 'src/cdn.ts' },
  output: { dir: 'dist/cdn', format: 'es', ...chunks(), ...views },
  plugins: bundled(),
};

/** One script for each element; what they have in common is a chunk that they share. */
const single = {
  input: Object.fromEntries(elements.map((name) => [`peer-${name}`, `src/elements/${name}.ts`])),
  output: { dir: 'dist/cdn', format: 'es', ...chunks('single-') },
  plugins: bundled(),
};

/** One classic script with everything inside, for hosts without modules or further requests. */
const classic = {
  input: { 'peer-career.iife': 'src/cdn.ts' },
  output: {
    dir: 'dist/cdn',
    format: 'iife',
    inlineDynamicImports: true,
  },
  plugins: bundled(),
};

/**
 * The page for iframes: classic scripts, since a sandboxed frame may load no modules. It is built
 * last, so that all files to hash are there.
 */
const embed = {
  input: { embed: 'src/embed/embed.ts' },
  output: { dir: 'dist/embed', format: 'iife' },
  plugins: [...bundled(), integrity()],
};

/** What the page in a package for learning platforms runs beside the classic script. */
const lms = {
  input: { lms: 'src/lms/lms.ts' },
  output: { dir: 'dist/lms', format: 'iife' },
  plugins: bundled(),
};

/** Packages warn about their own comments and circles; what this project's files do is an error. */
function onLog(level, log, handle) {
  if (level === 'warn' && [log.id, ...(log.ids ?? [])].some((id) => id?.includes('node_modules')))
    return;
  handle(level === 'warn' ? 'error' : level, log);
}

/** d3-array makes helpers of its own while it loads; none of them is used here. */
const treeshake = { manualPureFunctions: ['bisector', 'blur', 'blurImage'] };

export default [npm, all, single, classic, lms, embed].map((options) => ({
  ...options,
  treeshake,
  onLog,
}));
