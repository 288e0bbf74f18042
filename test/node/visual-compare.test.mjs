import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { temporaryFolder } from '../support/processes.mjs';
import { differences } from '../visual/baseline.mjs';
import { photograph } from '../visual/photograph.mjs';
import { createPicture, decode, encode, reduceColours } from '../visual/picture.mjs';
import { launchChromium, newPage, serveStorybook, stories } from '../visual/storybook.mjs';

const STORIES = ['salary-chart--playground', 'career-ladder--playground', 'skill-list--playground'];

/** Settings of a machine that hints its glyphs, and smooths them for the stripes of a screen. */
function otherFontSettings() {
  const own = readFileSync(new URL('../visual/fonts.conf', import.meta.url), 'utf8');
  const file = join(temporaryFolder('fonts'), 'fonts.conf');
  const other = own
    .replace(/(name="hinting".*?<bool>)false/, '$1true')
    .replace('hintnone', 'hintslight')
    .replace(/(name="rgba".*?<const>)none/, '$1rgb');
  assert.notEqual(other, own);
  writeFileSync(file, other);
  return file;
}

/** What runs in the page; a function there takes the elements' shadow roots. */
const CHANGES = {
  'a bar that is 2 px further on': () => {
    const [, , bar] = globalThis.storyElements('svg.row__bar');
    bar.style.translate = '2px 0';
  },
  'another accent': () => {
    document.body.style.setProperty('--peer-color-accent', '#7a3e9d');
    document.body.style.setProperty('--peer-palette-brand', '#7a3e9d');
  },
  'a word that is another one': () => {
    const [title] = globalThis.storyElements('.row__title');
    const turn = (word) => [...word].reverse().join('');
    const text = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
    while (text.nextNode()) {
      text.currentNode.data = text.currentNode.data.replace(/\w+/, turn);
    }
  },
  'a row that is higher by a line': () => {
    globalThis.storyElements('.row__title')[0].append(document.createElement('br'), '…');
  },
  'a ground that is a trace darker': () => {
    document.body.style.background = 'color-mix(in srgb, Canvas 96%, CanvasText)';
  },
};

describe('the comparison of looks', () => {
  let server;
  let browser;
  let page;
  const story = (id) => stories().find((it) => it.id === id);
  const take = (id, change) => photograph(page, story(id), server.address, change);

  before(async () => {
    server = await serveStorybook();
    browser = await launchChromium();
    page = await newPage(browser);
  });

  after(async () => {
    await browser?.close();
    server?.close();
  });

  for (const id of STORIES) {
    test(`finds nothing when ${id} is drawn twice`, async () => {
      assert.deepEqual(differences(await take(id), await take(id)), []);
    });

    test(`finds nothing when ${id} is drawn with hinted and with smoothed glyphs`, async () => {
      const other = await launchChromium({ fontSettings: otherFontSettings() });
      try {
        const old = await take(id);
        const now = await photograph(await newPage(other), story(id), server.address);
        assert.notDeepEqual(now.data, old.data, 'The other settings changed nothing.');
        const found = differences(old, now);
        assert.deepEqual(
          found.map(({ name, worst }) => [name, worst]),
          [],
        );
      } finally {
        await other.close();
      }
    });
  }

  for (const [name, change] of Object.entries(CHANGES)) {
    test(`finds ${name}`, async () => {
      const [id] = STORIES;
      assert.notDeepEqual(differences(await take(id), await take(id, change)), []);
    });
  }

  test('finds a hairline that is gone', async () => {
    const drawLine = () => {
      const line = document.createElement('i');
      line.style.cssText = `position: absolute; inset: 100px auto auto 8px; block-size: 80px;
        border-inline-start: 1px solid color-mix(in srgb, CanvasText 22%, transparent)`;
      document.body.append(line);
    };
    const [id] = STORIES;
    assert.notDeepEqual(differences(await take(id, drawLine), await take(id)), []);
  });

  test('keeps pictures as they are in the file', () => {
    for (const colours of [1, 2, 3, 16, 17, 256, 300]) {
      const picture = createPicture(31, 17);
      for (let i = 0; i < 31 * 17; i += 1) {
        picture.data.writeUIntBE((i % colours) * 1013, i * 4, 3);
      }
      const kept = decode(encode(picture));
      assert.deepEqual(kept, picture, `${colours} colours`);
    }
  });

  test('leaves grounds their very colour, and few colours to the edges of glyphs', () => {
    const picture = createPicture(64, 64, [251, 250, 249]);
    for (let i = 0; i < 1000; i += 1) picture.data.writeUIntBE(i * 16001, i * 4, 3);
    const { data } = reduceColours(picture);
    assert.equal(data.readUIntBE(64 * 63 * 4, 3), 0xfbfaf9);
    const colours = new Set(new Uint32Array(data.buffer, data.byteOffset, data.length / 4));
    assert.ok(colours.size <= 256, `${colours.size} colours`);
  });
});
