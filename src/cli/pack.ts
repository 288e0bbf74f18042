import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { completionRule } from '../lms/completion.js';
import { isSectionName, SECTION_NAMES } from '../model/sections.js';
import type { CareerPath } from '../schema/career-path.js';
import { cmi5Structure, scorm12Manifest, scorm2004Manifest, type Contents } from './manifests.js';

export const PACKAGE_FORMATS = ['scorm12', 'scorm2004', 'cmi5'] as const;

export interface PackOptions {
  readonly format: (typeof PACKAGE_FORMATS)[number];
  /** A career file; the built-in career without. */
  readonly data?: string;
  readonly lang?: string;
  /** Names of sections, separated by spaces or commas. */
  readonly sections?: string;
  readonly completeWhen: string;
}

/** The file that makes a zip a package of this format. */
const MANIFESTS = {
  scorm12: { name: 'imsmanifest.xml', write: scorm12Manifest },
  scorm2004: { name: 'imsmanifest.xml', write: scorm2004Manifest },
  cmi5: { name: 'cmi5.xml', write: cmi5Structure },
};

/** What the command cannot do as it was asked to, said to whoever asked. */
export class PackError extends Error {
  override readonly name = 'PackError';
}

type Files = Record<string, Uint8Array>;

const BUILT = new URL('../', import.meta.url);
const builtFile = (path: string) => readFile(fileURLToPath(new URL(path, BUILT)));

/** A package as a zip: the same bytes for the same input, whenever and wherever. */
export async function pack(options: PackOptions): Promise<Uint8Array> {
  const files = await packageFiles(options);
  // A zip has local time; this is the first that it can have.
  const mtime = new Date(1980, 0, 1);
  return zipSync(files, { mtime, level: 9 });
}

/**
 * The files of a package by their names, in the order of names.
 * @throws {PackError} where an option is not one that there is.
 */
export async function packageFiles(options: PackOptions): Promise<Files> {
  const { format, data, completeWhen } = options;
  const career = data === undefined ? await builtInCareer(options.lang) : await readCareer(data);
  const lang = options.lang ?? career.lang;
  const sections = sectionNames(options.sections);
  checkRule(completeWhen, career);
  const scripts = {
    ...(await hashed('peer-career.js', await builtFile('cdn/peer-career.iife.js'))),
    ...(data !== undefined && (await dataFiles(career, data))),
    ...(await hashed('lms.js', await builtFile('lms/lms.js'))),
  };
  const styles = await hashed('page.css', await builtFile('lms/page.css'));
  const page = pageOf({ career, lang, sections, completeWhen }, scripts, styles);
  const files: Files = sorted({ ...scripts, ...styles, 'index.html': strToU8(page) });
  const { name, write } = MANIFESTS[format];
  const manifest = write(contentsOf(career, lang, Object.keys(files)));
  return sorted({ ...files, [name]: strToU8(manifest) });
}

const sorted = (files: Files): Files =>
  Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Platforms keep files for months: another content has another name. */
function hashed(name: string, bytes: Uint8Array): Files {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  return { [name.replace('.', `-${hash}.`)]: bytes };
}

async function builtInCareer(lang = 'en'): Promise<CareerPath> {
  const language = lang.split('-')[0]!.toLowerCase();
  const path = `data/peer-support-specialist/peer-support-specialist.${language}.json`;
  try {
    return JSON.parse(String(await builtFile(path))) as CareerPath;
  } catch {
    throw new PackError(`The built-in career is not there in the language "${lang}".`);
  }
}

/** A byte order mark is no JSON, but editors on Windows write it. */
async function readCareer(file: string): Promise<CareerPath> {
  return JSON.parse((await readFile(file, 'utf8')).replace(/^\uFEFF/, '')) as CareerPath;
}

/**
 * The career as a script, since a platform may serve JSON as it likes; and beside it the rules for
 * certification, where the career names a file of its own for them.
 */
async function dataFiles(career: CareerPath, file: string): Promise<Files> {
  const url = career.certification?.url;
  if (!url || /^[a-z][a-z\d+.-]*:/i.test(url)) return dataScript(career);
  const bytes = await readFile(resolve(file, '..', decodeURIComponent(url))).catch(() => {
    throw new PackError(`${file} names the rules ${url}, and no such file is there.`);
  });
  const rules = hashed('certification.json', bytes);
  const [name] = Object.keys(rules);
  const certification = { ...career.certification!, url: name! };
  return { ...dataScript({ ...career, certification }), ...rules };
}

const dataScript = (career: CareerPath) =>
  hashed('career.js', strToU8(`globalThis.peerCareerData = ${JSON.stringify(career)};\n`));

function sectionNames(text = ''): string {
  const names = text.split(/[\s,]+/).filter(Boolean);
  const unknown = names.find((name) => !isSectionName(name));
  if (unknown !== undefined) {
    throw new PackError(`There is no section "${unknown}". There are: ${SECTION_NAMES.join(' ')}.`);
  }
  return names.join(' ');
}

function checkRule(text: string, { steps = [] }: CareerPath): void {
  const rule = completionRule(text);
  if (rule === undefined) {
    throw new PackError(`"${text}" is no rule. Say all, visited, or a number of steps: steps:8.`);
  }
  if (rule !== 'visited' && steps.length === 0) {
    throw new PackError('This career has no steps to complete. Use --complete-when visited.');
  }
  if (typeof rule === 'number' && rule > steps.length) {
    throw new PackError(`This career has ${steps.length} steps, which is less than ${rule}.`);
  }
}

function contentsOf(career: CareerPath, lang: string, files: readonly string[]): Contents {
  const { id, title, summary } = career;
  const name = (what: string) => `urn:uuid:${uuidOf(`${what} ${id} ${lang}`)}`;
  return { id, lang, title, summary, files, courseId: name('course'), unitId: name('unit') };
}

/** Always the same for the same text, so that a package that is made anew is the same course. */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(`peer-career ${text}`).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

interface PageText {
  readonly career: CareerPath;
  readonly lang: string;
  readonly sections: string;
  readonly completeWhen: string;
}

const escape = (text: string) => text.replace(/[<>&"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** Nothing stands in the page itself that a strict policy would block. */
function pageOf(
  { career, lang, sections, completeWhen }: PageText,
  scripts: Files,
  styles: Files,
): string {
  const tags = [
    ...Object.keys(styles).map((name) => `<link rel="stylesheet" href="${name}">`),
    ...Object.keys(scripts)
      .filter((name) => name.endsWith('.js'))
      .map((name) => `<script src="${name}" defer></script>`),
  ];
  const attributes = [
    `data-complete-when="${escape(completeWhen)}"`,
    ...(sections ? [`data-sections="${sections}"`] : []),
  ];
  const direction = career.dir ? ` dir="${career.dir}"` : '';
  return `<!doctype html>
<html lang="${escape(lang)}"${direction}>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escape(career.title)}</title>
    <link rel="icon" href="data:,">
    ${tags.join('\n    ')}
  </head>
  <body>
    <main ${attributes.join(' ')}>
      <p>${escape(career.summary)}</p>
    </main>
  </body>
</html>
`;
}
