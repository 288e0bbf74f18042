import { expect } from 'chai';
import { freshKey, GUIDE, statesOf, TAGS, untilState, wordsOf } from '../support/element.js';
import {
  askedFor,
  cdnAddress,
  classicScript,
  loadedAddresses,
  loadedFiles,
  moduleScript,
  openPage,
  type PartnerPage,
} from '../support/partner-page.js';
import { sampleCareer } from '../support/sample-career.js';
import { until } from '../support/until.js';
import { BARE, untilReady, walkAll } from '../support/walk.js';

const ALL = moduleScript('peer-career.js');
const READ = 'cdn/chunks/read.js';
const BASE = 'cdn/chunks/en-base.js';
const STEPS = 'cdn/chunks/en-steps.js';
const DATA = `dist${GUIDE}`;

const bare = (tag: string, attributes = '') => `<${tag} ${attributes}></${tag}>`;
const inline = (text: string) => `<script type="application/json">${text}</script>`;

/** Opens a page on which the browser tells of each request to another host, also of one that fails. */
const openWatched = (head: string, body: string) => openPage('watched', { fields: { head, body } });

/** The browser lists what it loaded a moment after it did. */
async function expectLoaded(page: PartnerPage, files: string[]): Promise<void> {
  const missing = () => files.filter((file) => !loadedFiles(page).includes(file));
  await until(
    () => missing().length === 0,
    `for ${files.join()} among ${loadedFiles(page).join()}`,
  );
  expect(loadedFiles(page)).to.deep.equal(files.sort());
  expect(page.window.recorded.violations, 'other hosts').to.deep.equal([]);
}

describe('what a page asks the network for', () => {
  const cases: [name: string, head: string, body: string, files: string[]][] = [
    ['the script alone', ALL, '', []],
    ['a bare ladder', ALL, bare(TAGS[0]), [BASE]],
    ['a bare chart', ALL, bare(TAGS[1]), [BASE]],
    ['a bare checklist', ALL, bare(TAGS[2]), [BASE, STEPS]],
    ['three bare tags', ALL, BARE, [BASE, STEPS]],
    ['three ladders', ALL, bare(TAGS[0]).repeat(3), [BASE]],
  ];
  for (const [name, head, body, files] of cases) {
    it(`for ${name}: the script and ${files.length || 'no'} parts, all from the script's host`, async () => {
      const page = await openWatched(head, body);
      if (body) await untilReady(page);
      const host = new URL(cdnAddress('')).origin;
      for (const address of loadedAddresses(page.window)) {
        expect(new URL(address).origin, address).to.equal(host);
      }
      await expectLoaded(page, ['cdn/peer-career.js', ...files].sort());
      const asked = await askedFor(page.key);
      expect(asked, 'each once').to.have.length(new Set(asked).size);
    });
  }

  for (const tag of TAGS) {
    it(`for a bare ${tag} with its own script: no data of other elements, no validator`, async () => {
      const page = await openWatched(moduleScript(`${tag}.js`), bare(tag));
      await untilReady(page);
      const host = new URL(cdnAddress('')).origin;
      // The scripts for single elements have chunks of their own, which share the others' names.
      const loaded = () => loadedFiles(page).map((name) => name.replace('single-', ''));
      await until(() => loaded().includes(BASE), `for ${BASE}`);
      const files = loaded();
      for (const address of loadedAddresses(page.window)) {
        expect(new URL(address).origin, address).to.equal(host);
      }
      expect(files).to.include.members([`cdn/${tag}.js`, BASE]);
      expect(files.includes(STEPS), 'steps').to.equal(tag === 'peer-step-checklist');
      expect(page.window.recorded.violations, 'other hosts').to.deep.equal([]);
      expect(files.filter((file) => /read|csv|on-request|guide|json|\bes\b/.test(file))).to.deep.equal(
        [],
      );
    });
  }

  it('with the classic script: nothing besides it, whatever a person does', async () => {
    localStorage.clear();
    const page = await openWatched(classicScript('peer-career.iife.js'), BARE);
    await walkAll(page);
    await expectLoaded(page, ['cdn/peer-career.iife.js']);
    localStorage.clear();
  });

  it('for a table and a CSV file: their parts, when they are asked for and not before', async () => {
    localStorage.clear();
    const page = await openWatched(ALL, BARE);
    await untilReady(page);
    const before = loadedFiles(page);
    await walkAll(page);
    const later = loadedFiles(page).filter((file) => !before.includes(file));
    expect(later).to.deep.equal(['cdn/chunks/csv.js', 'cdn/chunks/on-request.js']);
    localStorage.clear();
  });

  it('for src: the file and the validator, and no built-in career', async () => {
    const src = cdnAddress(DATA);
    const page = await openWatched(ALL, TAGS.map((tag) => bare(tag, `src="${src}"`)).join(''));
    await untilReady(page);
    await expectLoaded(page, ['cdn/peer-career.js', READ, DATA.replace('dist/', '')].sort());
  });

  it('for a career in the page: neither the validator nor a built-in career', async () => {
    const career = JSON.stringify(sampleCareer());
    const page = await openWatched(
      ALL,
      TAGS.map((tag) => `<${tag}>${inline(career)}</${tag}>`).join(''),
    );
    await untilReady(page);
    expect(wordsOf(page.one('peer-career-ladder'))).to.include('Welding Helper');
    await expectLoaded(page, ['cdn/peer-career.js']);
  });

  it('for a career in the page that cannot be drawn: the validator, to say why', async () => {
    const broken = JSON.stringify({ ...sampleCareer(), levels: [null] });
    const page = await openWatched(
      ALL,
      `<peer-career-ladder>${inline(broken)}</peer-career-ladder>`,
    );
    const ladder = page.one('peer-career-ladder');
    await untilState(ladder, 'error');
    expect(statesOf(ladder)).to.deep.equal(['error']);
    await expectLoaded(page, [READ, 'cdn/peer-career.js'].sort());
    expect(page.window.recorded.messages).to.have.length(1);
  });

  it('once for a file that tags of two copies of the script name', async () => {
    const key = freshKey();
    const src = cdnAddress(DATA, key);
    const page = await openWatched(
      moduleScript(cdnAddress('dist/cdn/peer-career-ladder.js')) +
        moduleScript(cdnAddress('dist/cdn/peer-salary-chart.js')),
      bare(TAGS[0], `src="${src}"`) + bare(TAGS[1], `src="${src}"`),
    );
    await untilReady(page);
    expect(await askedFor(key)).to.deep.equal([DATA]);
    expect(page.window.recorded.violations, 'other hosts').to.deep.equal([]);
  });
});
