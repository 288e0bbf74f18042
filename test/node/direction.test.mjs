import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';

/** Shorthands whose second and fourth value are the right and the left side. */
const SIDES =
  /^(?:margin|padding|inset|border-width|border-style|border-color|scroll-margin|scroll-padding)$/;

/**
 * Declarations that name left or right: on a page that is written from right to left they stay where
 * they are, while the text goes to the other side. Coordinates in SVG are none of these.
 */
function physicalIn(css) {
  const blocks = css.replace(/\/\*.*?\*\//gs, '').match(/[^{}]*(?=\})/g) ?? [];
  return blocks.flatMap((block) => {
    // Of a box that is turned to be an arrow or a pin, no border is the right or left one.
    const isShape = /\brotate:/.test(block);
    return block
      .split(';')
      .map((declaration) => declaration.replace(/\s+/g, ' ').trim())
      .filter((declaration) => {
        const [, property = '', value = ''] = /^([\w-]+): ?(.+)$/.exec(declaration) ?? [];
        if (property.startsWith('--') || (isShape && property.startsWith('border'))) return false;
        const [, right, , left = right] = SIDES.test(property) ? valuesIn(value) : [];
        const names = `${property} ${value.replace(/--[\w-]+/g, '')}`;
        return /\b(?:left|right)\b/.test(names) || left !== right;
      });
  });
}

/** `0 calc(1em + 2px)` → `0`, `calc(1em + 2px)` */
function valuesIn(text) {
  let depth = 0;
  const values = [''];
  for (const letter of text.replace('!important', '').trim()) {
    if (letter === '(') depth++;
    if (letter === ')') depth--;
    if (depth === 0 && /\s/.test(letter)) values.push('');
    else values[values.length - 1] += letter;
  }
  return values.filter(Boolean);
}

/** The styles in a file: all of a style sheet, the css`…` of a module. */
function stylesIn(name, text) {
  if (name.endsWith('.css')) return text;
  return [...text.matchAll(/\bcss`(.*?)`/gs)].map(([, css]) => css).join('\n');
}

describe('styles go by the direction of the text', () => {
  test('in all of src', async () => {
    const names = (await readdir('src', { recursive: true })).filter((it) =>
      /\.(?:ts|css)$/.test(it),
    );
    const found = [];
    let files = 0;
    for (const name of names) {
      const css = stylesIn(name, await readFile(join('src', name), 'utf8'));
      if (css) files++;
      found.push(...physicalIn(css).map((declaration) => `src/${name}: ${declaration}`));
    }
    assert.ok(files > 8, `${files} files with styles`);
    assert.deepEqual(found, []);
  });

  const physical = [
    'left: 0',
    'margin-left: auto',
    'padding-right: 1em',
    'border-left: 1px solid',
    'border-top-right-radius: 1em',
    'scroll-margin-left: 1em',
    'text-align: left',
    'float: right',
    'transform-origin: top left',
    'background: linear-gradient(to right, red, blue)',
    'padding: 1em 2em 1em 0',
    'margin: 0 0 0 calc(1em + 2px)',
    'inset: 0 auto 0 0 !important',
  ];
  for (const declaration of physical) {
    test(`${declaration} does not`, () => {
      assert.deepEqual(physicalIn(`.a { color: red; ${declaration}; }`), [declaration]);
      assert.deepEqual(physicalIn(`@media print { .a:dir(rtl) { ${declaration} } }`), [
        declaration,
      ]);
    });
  }

  const logical = [
    'inset-inline-start: 0',
    'margin-inline: 1em 0',
    'text-align: start',
    'padding: 1em 2em 3em 2em',
    'margin: 0 calc(1em + 2px) 3em',
    'transition: x 0.18s',
    'content: "→"',
    'grid-area: 1 / 2',
    '--_left: 0',
    'inset-inline-end: var(--_left)',
    'rotate: 45deg; border-width: 0 2px 2px 0',
  ];
  for (const declaration of logical) {
    test(`${declaration} does`, () => {
      assert.deepEqual(physicalIn(`.right { /* left: 0; */ ${declaration}; }`), []);
    });
  }
});
