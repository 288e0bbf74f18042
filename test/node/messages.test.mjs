import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { describe, test } from 'node:test';
import ts from 'typescript';

const I18N = resolve('src/i18n') + sep;
const PARTS = [
  'core',
  'guide',
  'on-request',
  'certification',
  'place-choice',
  'place',
  'advisor',
  'assistant',
  'yours',
  'plan',
  'plan-load',
].map((name) => `${I18N}en${sep}${name}.ts`);
const SPANISH = `${I18N}es.ts`;
/** What a message is read for here counts; what one file of messages reads of itself does not. */
const READER = `${I18N}messages.ts`;
/** Beside `es.ts`, words that come when somebody uses what says them, and the file that names all. */
const LATER = {
  'on-request': 'src/elements/salary-chart/on-request.ts',
  certification: 'src/i18n/certification.ts',
  'place-choice': 'src/elements/certification-finder/select.ts',
  place: 'src/elements/base/refine.ts',
  advisor: 'src/i18n/advisor.ts',
  assistant: 'src/elements/career-advisor/assistant.ts',
  yours: 'src/elements/career-advisor/yours.ts',
  plan: 'src/i18n/plan.ts',
  'plan-load': 'src/elements/career-advisor/plan-load.ts',
};

/** Keeps what the compiler read of a file for the next one that reads the same. */
const registry = ts.createDocumentRegistry();

/** The compiler over `src/`, with other text in some of its files. */
function compiler(changed = {}) {
  const { config } = ts.readConfigFile('tsconfig.json', (file) => readFileSync(file, 'utf8'));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const files = readdirSync('src', { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => resolve('src', name));
  const host = {
    getCompilationSettings: () => options,
    getScriptFileNames: () => files,
    getScriptVersion: (file) => changed[file] ?? '',
    getScriptSnapshot: (file) => {
      const text = changed[file] ?? ts.sys.readFile(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => process.cwd(),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  };
  return ts.createLanguageService(host, registry);
}

/** The entries of an object, those of objects inside it too, with the entry that each stands in. */
function entriesIn(node, above) {
  return node.properties.flatMap((property) => {
    const entry = { property, above, path: [...(above?.path ?? []), property.name.text] };
    const value = ts.skipOuterExpressions(property.initializer);
    return ts.isObjectLiteralExpression(value) ? entriesIn(value, entry) : [entry];
  });
}

function messagesIn(sourceFile) {
  const [object] = sourceFile.statements
    .filter(ts.isVariableStatement)
    .filter(({ modifiers }) => modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
    .map(({ declarationList }) => declarationList.declarations[0].initializer);
  return entriesIn(object);
}

/** The names by which something is read, outside of the messages' own files. */
function readersOf(service, name) {
  const file = name.getSourceFile().fileName;
  const program = service.getProgram();
  return (service.findReferences(file, name.getStart()) ?? [])
    .flatMap(({ references }) => references)
    .filter(({ fileName }) => fileName === READER || !fileName.startsWith(I18N))
    .map(({ fileName, textSpan }) => nodeAt(program.getSourceFile(fileName), textSpan.start));
}

function nodeAt(node, position) {
  const inner = ts.forEachChild(node, (child) =>
    child.getStart() <= position && position < child.end ? child : undefined,
  );
  return inner ? nodeAt(inner, position) : node;
}

/** `messages.per[period]`, or `const { per } = messages` and then `per[period]`: any entry of it. */
function isLookedUp(service, name) {
  if (ts.isBindingElement(name.parent)) {
    return readersOf(service, name.parent.name).some(
      (reader) => !ts.isBindingElement(reader.parent) && isLookedUp(service, reader),
    );
  }
  let group = ts.isPropertyAccessExpression(name.parent) ? name.parent : name;
  while (ts.isOuterExpression(group.parent)) group = group.parent;
  return ts.isElementAccessExpression(group.parent) && group.parent.expression === group;
}

function unusedIn(service) {
  const isUsed = (entry) =>
    readersOf(service, entry.property.name).length > 0 ||
    (entry.above !== undefined &&
      readersOf(service, entry.above.property.name).some((name) => isLookedUp(service, name)));
  return PARTS.flatMap((file) => messagesIn(service.getProgram().getSourceFile(file)))
    .filter((entry) => !isUsed(entry))
    .map(({ path }) => path.join('.'));
}

/** Like the file, with a change that must be one. */
function changed(file, from, to) {
  const text = readFileSync(file, 'utf8');
  const other = text.replace(from, to);
  assert.notEqual(other, text, `${file} has no ${from}`);
  return { [file]: other };
}

const errorsIn = (service, file) =>
  service
    .getSemanticDiagnostics(file)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));

describe('each language', () => {
  const languages = readdirSync(I18N)
    .map((name) => name.replace(/\.ts$/, ''))
    .filter((name) => /^[a-z]{2,3}$/.test(name));
  const namesIn = (text, pattern) => [...text.matchAll(pattern)].map(([, name]) => name).sort();

  test('is found by its messages', () => {
    assert.deepEqual(namesIn(readFileSync(READER, 'utf8'), /\['(\w+)', /g), languages);
  });

  for (const [words, reader] of Object.entries(LATER)) {
    test(`has the words of ${words}, and is named where they are read`, () => {
      const files = readdirSync(I18N).join();
      const others = languages.filter((language) => language !== 'en');
      assert.deepEqual(namesIn(files, new RegExp(`(\\w+)-${words}\\.ts`, 'g')), others);
      const name = words.replace(/-(\w)/, (_, letter) => letter.toUpperCase());
      const pattern = new RegExp(`\\b([a-z]{2,3})'?[:,] [^,\\n]*${name}\\b`, 'gi');
      assert.deepEqual(namesIn(readFileSync(reader, 'utf8'), pattern), languages);
    });
  }

  test('tells hours and times', () => {
    const amounts = readFileSync(`${I18N}/amounts.ts`, 'utf8');
    assert.deepEqual(namesIn(amounts, /^export const (\w+)Amounts/gm), languages);
  });

  test('is the language of no other file among the messages', () => {
    const others = readdirSync(I18N)
      .map((name) => name.replace(/\.ts$/, ''))
      .filter(
        (name) =>
          !['messages', 'words', 'amounts', 'certification', 'advisor', 'plan'].includes(name),
      );
    const known = languages.flatMap((language) =>
      language === 'en'
        ? [language]
        : [language, ...Object.keys(LATER).map((name) => `${language}-${name}`)],
    );
    assert.deepEqual(others.sort(), known.sort());
  });

  test('has the built-in career', () => {
    const files = readdirSync('data/peer-support-specialist').join();
    for (const file of ['peer-support-specialist', 'certification']) {
      assert.deepEqual(namesIn(files, new RegExp(`${file}\\.(\\w+)\\.json`, 'g')), languages);
    }
    const loader = ['built-in', 'certification', 'advisor']
      .map((name) => readFileSync(`src/loader/${name}.ts`, 'utf8'))
      .join();
    for (const part of ['base', 'steps', 'guide', 'places', 'rules', 'advisor']) {
      assert.deepEqual(namesIn(loader, new RegExp(`'built-in:(\\w+)/${part}'`, 'g')), languages);
    }
  });
});

describe('messages', () => {
  test('are all said somewhere', () => {
    assert.deepEqual(unusedIn(compiler()), []);
  });

  test('are found out when nobody says them', () => {
    const service = compiler({
      ...changed(PARTS[0], "loading: 'Loading…',", "$&\n  greeting: 'Hello',"),
      ...changed(PARTS[1], "heading: 'Skills',", "$&\n    advice: () => 'Try more',"),
      ...changed(PARTS[2], "rung: 'Rung',", "$&\n  word: { one: 'Word', other: 'Words' },"),
    });
    const expected = ['greeting', 'skills.advice', 'word.one', 'word.other'];
    assert.deepEqual(unusedIn(service), expected);
  });

  test('are found out when only one that nobody says reads them', () => {
    const change = "$&\n  word: 'Word',\n  twice: (): string => core.word + core.word,";
    const service = compiler(changed(PARTS[0], 'export const core = {', change));
    assert.deepEqual(unusedIn(service), ['word', 'twice']);
  });

  test('of a language have the right types', () => {
    assert.deepEqual(errorsIn(compiler(), SPANISH), []);
  });

  const faults = [
    ['lacks one', "tryAgain: 'Intentar de nuevo',", '', /Property 'tryAgain' is missing/],
    ['lacks one in a group', "tips: 'Consejos para este nivel',", '', /Property 'tips' is missing/],
    ['lacks a part', 'guide: {', 'other: {', /'other' does not exist in type/],
    ['lacks a kind of error', /DatasetNotFoundError: .*/, '', /'DatasetNotFoundError' is missing/],
    ['has one that nobody says', "tryAgain: '", "greeting: 'Hola',\n  $&", /'greeting' does not exist/],
    ['takes more than it is given', '(low, lowest, high, highest) =>', '(low, lowest, high, highest, more) =>', /not assignable/],
    ['has a text where figures belong in', "experienceChange: (now, below) =>", 'experienceChange: (now: number, below) =>', /not assignable/],
  ]; // prettier-ignore
  for (const [name, from, to, message] of faults) {
    test(`are a type error in a language that ${name}`, () => {
      const errors = errorsIn(compiler(changed(SPANISH, from, to)), SPANISH);
      assert.match(errors.join('\n'), message);
    });
  }
});
