import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CLI = join(ROOT, 'dist/cli/peer-career.js');
const SHIPPED = join(ROOT, 'data/peer-support-specialist/peer-support-specialist.en.json');

const GOOD = `{
  "schemaVersion": 1,
  "id": "welder",
  "version": "1.0.0",
  "lang": "en",
  "title": "Welder",
  "summary": "Join metal.",
  "reviewed": "2025-08",
  "sources": [],
  "levels": [
    { "id": "helper", "title": "Helper", "summary": "Carry." },
    { "id": "welder", "title": "Welder", "summary": "Weld." }
  ]
}
`;

let folder;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'peer-career-'));
});
after(() => rm(folder, { recursive: true }));

/** Runs the command as a shell would; a code other than 0 is no error. */
function peerCareer(...args) {
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [CLI, ...args],
      { cwd: folder, maxBuffer: 1e8 },
      (error, stdout, stderr) => {
        if (error && typeof error.code !== 'number') reject(error);
        else resolve({ code: error?.code ?? 0, stdout, stderr });
      },
    );
  });
}

let files = 0;
/** Writes a file with this content; gives its name, relative to where the command runs. */
async function fileWith(content) {
  const name = `career-${files++}.json`;
  await writeFile(join(folder, name), content);
  return name;
}

/** The findings as the command gives them to machines. */
async function findingsIn(content) {
  const file = await fileWith(content);
  const { stdout, stderr, code } = await peerCareer('validate', '--format', 'json', file);
  assert.equal(stderr, '');
  const result = JSON.parse(stdout);
  assert.deepEqual(result.files, [file]);
  assert.equal(code, result.findings.length > 0 ? 1 : 0);
  for (const finding of result.findings) {
    assert.equal(finding.file, file);
    for (const key of ['code', 'expected', 'found', 'fix']) assert.ok(finding[key], key);
    assert.equal(typeof finding.pointer, 'string');
  }
  return result.findings;
}

/** Where a text stands, as an editor counts: lines and columns from 1. */
function placeOf(text, part) {
  const lines = text.slice(0, text.indexOf(part)).split('\n');
  return { line: lines.length, column: lines.at(-1).length + 1 };
}

describe('peer-career validate', () => {
  it('says that there is nothing to mend in a good file, and exits with 0', async () => {
    const file = await fileWith(GOOD);
    assert.deepEqual(await peerCareer('validate', file), {
      code: 0,
      stdout: '1 file checked, nothing to mend.\n',
      stderr: '',
    });
  });

  it('finds nothing in the career that is shipped', async () => {
    const { code, stdout } = await peerCareer('validate', SHIPPED);
    assert.equal(code, 0);
    assert.match(stdout, /nothing to mend/);
  });

  it('prints file, line, column and a sentence for each finding, and exits with 1', async () => {
    const file = await fileWith(GOOD.replace('"2025-08"', '"2025-13"').replace('"Weld."', '7'));
    const { code, stdout, stderr } = await peerCareer('validate', file);
    assert.equal(code, 1);
    assert.equal(stderr, '');
    assert.deepEqual(stdout.split('\n'), [
      `${file}:8:3 /reviewed: expected a date as YYYY, YYYY-MM or YYYY-MM-DD, found "2025-13". Give the day, or stop at the month or the year.`,
      `${file}:12:42 /levels/1/summary: expected text, found 7. Write the text in quotes.`,
      `2 findings in 1 file.`,
      '',
    ]);
  });

  it('points at the object in which a field is missing', async () => {
    const [finding] = await findingsIn(GOOD.replace(', "summary": "Weld."', ''));
    assert.equal(finding.pointer, '/levels/1/summary');
    const expected = { line: 12, column: 5 };
    assert.deepEqual({ line: finding.line, column: finding.column }, expected);
  });

  it('points at the start of the file when a field is missing at the top', async () => {
    const [finding] = await findingsIn(GOOD.replace('  "title": "Welder",\n', ''));
    assert.equal(finding.pointer, '/title');
    assert.deepEqual([finding.line, finding.column], [1, 1]);
  });

  it('points at what the cross-checks found', async () => {
    const text = GOOD.replace('"id": "welder", "title"', '"id": "helper", "title"');
    const [finding] = await findingsIn(text);
    assert.equal(finding.code, 'duplicate-id');
    assert.equal(finding.pointer, '/levels/1/id');
    assert.deepEqual([finding.line, finding.column], [12, 7]);
  });

  it('checks a file of rules for certification as what it is', async () => {
    const file = SHIPPED.replace(/[^/\\]*(?=\.en\.json$)/, 'certification');
    assert.equal((await peerCareer('validate', file)).code, 0);
    const text = (await readFile(file, 'utf8')).replace('"id": "US-AL"', '"id": "Alabama"');
    const [finding, ...others] = await findingsIn(text);
    assert.deepEqual(others, []);
    assert.equal(finding.pointer, '/places/0/id');
    assert.equal(text.split('\n')[finding.line - 1].trim(), '"id": "Alabama",');
  });

  it('checks several files, and names the one that each finding is in', async () => {
    const good = await fileWith(GOOD);
    const bad = await fileWith(GOOD.replace('"en"', '"english"'));
    const worse = await fileWith('{}');
    const { code, stdout } = await peerCareer('validate', good, bad, worse);
    assert.equal(code, 1);
    const lines = stdout.trimEnd().split('\n');
    assert.equal(lines.at(-1), '9 findings in 3 files.');
    assert.equal(lines.filter((line) => line.startsWith(`${bad}:5:3 /lang: `)).length, 1);
    assert.equal(lines.filter((line) => line.startsWith(`${worse}:1:1 /`)).length, 8);
    assert.equal(lines.filter((line) => line.startsWith(good)).length, 0);
  });

  it('says that several good files have nothing to mend', async () => {
    const { code, stdout } = await peerCareer('validate', await fileWith(GOOD), SHIPPED);
    assert.equal(code, 0);
    assert.equal(stdout, '2 files checked, nothing to mend.\n');
  });

  it('says that a file is not there, and checks the others all the same', async () => {
    const bad = await fileWith('{}');
    const { code, stdout, stderr } = await peerCareer('validate', 'no-such-file.json', bad);
    assert.equal(code, 1);
    assert.equal(stderr, '');
    assert.match(
      stdout,
      /^no-such-file\.json:1:1 The file: expected a file that can be read, found .*ENOENT.*\. Check the path\.$/m,
    );
    assert.match(stdout, new RegExp(`^${bad}:1:1 /id: `, 'm'));
  });

  it('says that a folder is no file', async () => {
    const { code, stdout } = await peerCareer('validate', '.');
    assert.equal(code, 1);
    assert.match(stdout, /^\.:1:1 The file: expected a file that can be read/);
  });

  const broken = [
    ['a comma too much', '{\n  "id": "a",\n}\n', 3, 1],
    ['a comma too few', '{\n  "id": "a"\n  "lang": "en"\n}\n', 3, 3],
    ['a comment', '{\n  // the id\n  "id": "a"\n}\n', 2, 3],
    ['single quotes', "{\n  'id': 1\n}\n", 2, 3],
    ['a missing end', '{\n  "id": "a"', 2, 12],
    ['two values', '{}\n{}\n', 2, 1],
    ['a word that is none', '{\n  "id": undefined\n}', 2, 9],
    ['a tab inside a text', '{ "id": "a\tb" }', 1, 9],
    ['a number that begins with zero', '{ "schemaVersion": 01 }', 1, 21],
    ['nothing', '', 1, 1],
    ['blanks', ' \n \n', 1, 1],
  ];
  for (const [name, text, line, column] of broken) {
    it(`says where a file stops being JSON: ${name}`, async () => {
      const findings = await findingsIn(text);
      assert.equal(findings.length, 1);
      const [finding] = findings;
      assert.equal(finding.code, 'json');
      assert.equal(finding.expected, 'JSON');
      assert.equal(finding.pointer, '');
      // A reader looks at the place or just before it.
      assert.ok(
        text.trim() === '' || (finding.line === line && Math.abs(finding.column - column) <= 2),
        `${finding.line}:${finding.column} is not near ${line}:${column}`,
      );
    });
  }

  it('reads everything that JSON.parse reads, and refuses the rest', async () => {
    const texts = ['1', '"a"', 'null', '[]', '{"a":1e5}', '\u00a0{}', '{"a":\u2028 1}', '[1,]', '+1', '1.', '.5', '0x1', 'NaN', '"\\x"', '"\\u12"', '{"a":-}', '\f{}', '{"a" 1}']; // prettier-ignore
    for (const text of texts) {
      const findings = await findingsIn(text);
      let isJson = true;
      try {
        JSON.parse(text);
      } catch {
        isJson = false;
      }
      assert.equal(
        findings.some(({ code }) => code === 'json'),
        !isJson,
        JSON.stringify(text),
      );
    }
  });

  it('reads a file that begins with a byte order mark', async () => {
    assert.deepEqual(await findingsIn(`\uFEFF${GOOD}`), []);
  });

  it('does not count the byte order mark as a column', async () => {
    const [finding] = await findingsIn(`\uFEFF{ "schemaVersion": 2 }`);
    assert.equal(finding.pointer, '/schemaVersion');
    assert.deepEqual([finding.line, finding.column], [1, 3]);
  });

  it('counts lines that end in the way of Windows', async () => {
    const text = GOOD.replace('"Weld."', '7').replaceAll('\n', '\r\n');
    const [finding] = await findingsIn(text);
    assert.deepEqual([finding.line, finding.column], [12, 42]);
  });

  it('counts columns after letters beyond ASCII as an editor does', async () => {
    const text = GOOD.replace(
      '"title": "Welder", "summary": "Weld."',
      '"title": "Ü€", "summary": 7',
    );
    const [finding] = await findingsIn(text);
    const { line, column } = placeOf(text, '"summary": 7');
    assert.deepEqual([finding.line, finding.column], [line, column]);
  });

  it('points at a field that the format does not know, whatever its name', async () => {
    for (const name of ['salary', 'a/b', 'a~b', '~1', '2024', '0', '', 'constructor']) {
      const text = GOOD.replace('"sources"', `${JSON.stringify(name)}: 1,\n  "sources"`);
      const findings = await findingsIn(text);
      assert.equal(findings.length, 1, name);
      assert.equal(findings[0].code, 'unknown-field');
      assert.equal(findings[0].harmless, true);
      assert.deepEqual([findings[0].line, findings[0].column], [9, 3], JSON.stringify(name));
    }
  });

  it('points at the later of two fields with one name, which is the one that counts', async () => {
    const text = GOOD.replace('"sources"', '"title": 7,\n  "sources"');
    const findings = await findingsIn(text);
    const wrong = findings.find(({ code }) => code === 'type');
    assert.equal(wrong.pointer, '/title');
    assert.deepEqual([wrong.line, wrong.column], [9, 3]);
  });

  it('finds brackets beyond number, and does not break on them', async () => {
    for (const text of ['['.repeat(100_000), '['.repeat(100_000) + ']'.repeat(100_000)]) {
      const file = await fileWith(text);
      const { code, stdout, stderr } = await peerCareer('validate', file);
      assert.equal(code, 1);
      assert.equal(stderr, '');
      assert.match(stdout, new RegExp(`^${file}:\\d+:\\d+ The file: expected .+, found .+`));
    }
  });

  it('gives findings to machines as JSON', async () => {
    const good = await fileWith(GOOD);
    const bad = await fileWith(GOOD.replace('"2025-08"', '"soon"'));
    const { code, stdout, stderr } = await peerCareer('validate', '--format', 'json', good, bad);
    assert.equal(code, 1);
    assert.equal(stderr, '');
    assert.deepEqual(JSON.parse(stdout), {
      files: [good, bad],
      findings: [
        {
          code: 'date',
          pointer: '/reviewed',
          expected: 'a date as YYYY, YYYY-MM or YYYY-MM-DD',
          found: '"soon"',
          fix: 'Give the day, or stop at the month or the year.',
          file: bad,
          line: 8,
          column: 3,
        },
      ],
    });
  });

  it('gives machines an empty list for a good file, and exits with 0', async () => {
    assert.deepEqual(await findingsIn(GOOD), []);
  });

  it('prints thousands of findings completely', async () => {
    const levels = Array.from({ length: 5000 }, (_, i) => ({ id: `l${i}`, title: 'L' }));
    const findings = await findingsIn(JSON.stringify({ ...JSON.parse(GOOD), levels }));
    assert.equal(findings.length, 5000);
  });

  it('refuses a format that it does not know', async () => {
    const { code, stderr } = await peerCareer('validate', '--format', 'xml', SHIPPED);
    assert.notEqual(code, 0);
    assert.match(stderr, /xml.*text, json/s);
  });

  it('refuses an option that it does not know', async () => {
    const { code, stdout, stderr } = await peerCareer('validate', '--strict', SHIPPED);
    assert.notEqual(code, 0);
    assert.match(stderr, /--strict/);
    assert.equal(stdout, '');
  });

  it('asks for a file when none is named', async () => {
    const { code, stderr } = await peerCareer('validate');
    assert.notEqual(code, 0);
    assert.match(stderr, /file/);
  });
});

describe('peer-career', () => {
  it('refuses a command that it does not know', async () => {
    const { code, stderr } = await peerCareer('valiadte', SHIPPED);
    assert.notEqual(code, 0);
    assert.match(stderr, /unknown command/);
    assert.match(stderr, /validate/);
  });

  it('shows its commands when none is given, and exits with an error', async () => {
    const { code, stderr } = await peerCareer();
    assert.notEqual(code, 0);
    assert.match(stderr, /validate/);
  });

  it('explains itself', async () => {
    const { code, stdout } = await peerCareer('validate', '--help');
    assert.equal(code, 0);
    assert.match(stdout, /--format <format>/);
  });

  it('tells the version of the package', async () => {
    const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
    assert.equal((await peerCareer('--version')).stdout, `${version}\n`);
  });

  it('can be run by its name: the file says what runs it', async () => {
    assert.match(await readFile(CLI, 'utf8'), /^#!\/usr\/bin\/env node\n/);
  });
});

describe('peer-career parity', () => {
  const GERMAN = GOOD.replace('"en"', '"de"')
    .replace('"Welder",\n  "summary": "Join metal."', '"Schweißer",\n  "summary": "Fügt Metall."')
    .replace('"title": "Helper", "summary": "Carry."', '"title": "Hilfe", "summary": "Trägt."')
    .replace('"title": "Welder", "summary": "Weld."', '"title": "Profi", "summary": "Schweißt."');

  it('has nothing to say of one career in two languages', async () => {
    const { code, stdout } = await peerCareer(
      'parity',
      await fileWith(GOOD),
      await fileWith(GERMAN),
    );
    assert.equal(stdout, '2 files checked, nothing to mend.\n');
    assert.equal(code, 0);
  });

  it('says where the second file has another id', async () => {
    const other = await fileWith(GERMAN.replace('"id": "helper"', '"id": "aide"'));
    const { code, stdout } = await peerCareer('parity', await fileWith(GOOD), other);
    assert.match(
      stdout,
      new RegExp(`^${other}:11:7 /levels/0/id: expected "helper", found "aide"`),
    );
    assert.equal(code, 1);
  });

  it('checks each file by itself first', async () => {
    const other = await fileWith(GERMAN.replace('"2025-08"', '"soon"'));
    const { code, stdout } = await peerCareer('parity', await fileWith(GOOD), other);
    assert.match(stdout, /\/reviewed: expected a date/);
    assert.equal(code, 1);
  });
});
