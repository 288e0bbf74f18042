import { expect } from 'chai';
import * as fc from 'fast-check';
import { planToMarkdown } from '../../src/export/plan-markdown.js';
import { from, sheet, sheetStep, to } from '../support/sample-sheet.js';

/** The text of a plan whose only step has that title. */
const titled = (title: string) =>
  /^### 1\\\. (.*)$/m.exec(planToMarkdown(sheet([sheetStep('a', { title })])))![1];

/** What a reader of CommonMark makes of escaped text. */
const unescaped = (text: string) => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');

describe('The text of a plan', () => {
  it('has boxes to tick, dates, links and what kind of advice it is not', () => {
    const text = planToMarkdown(
      sheet(
        [
          sheetStep('a', {
            title: 'Learn',
            dates: [from('2026-01-05'), to('2026-01-11')],
            notes: ['Takes about 10 hours'],
            actions: ['Read.', 'Watch.'],
            resources: [{ title: 'The board', url: 'https://example.org/a b' }],
          }),
          sheetStep('b', { title: 'Work' }),
        ],
        [sheetStep('c', { title: 'Rest' })],
      ),
    );
    expect(text).to.equal(
      `# Plan: Welder

- Made on January 1, 2026

## In this order

### 1\\. Learn

Start: the 2026-01-05 · Done by: the 2026-01-11 · Takes about 10 hours

- [ ] Read.
- [ ] Watch.

- The board

### 2\\. Work

## All along

### 1\\. Rest

---

This is not legal advice.
`,
    );
  });

  it('links what is on the web and nothing else', () => {
    const linked = (url: string) =>
      planToMarkdown(sheet([sheetStep('a', { resources: [{ title: 'It [is]', url }] })]));
    expect(linked('https://example.org/?a=(b)&c=<d>')).to.include(
      '- [It \\[is\\]](<https://example.org/?a=(b)&c=%3Cd%3E>)\n',
    );
    for (const url of ['javascript:alert(1)', '/here', 'mailto:a@example.org', '']) {
      expect(linked(url)).to.include('- It \\[is\\]\n');
    }
  });

  const texts: [text: string, written: string][] = [
    ['Plain words, here.', 'Plain words, here.'],
    ['*Bold* _and_ `code`', '\\*Bold\\* \\_and\\_ \\`code\\`'],
    ['[a](b) <i>', '\\[a\\](b) \\<i\\>'],
    ['# 1', '\\# 1'],
    ['1. One', '1\\. One'],
    ['- One', '\\- One'],
    ['two\n\nlines', 'two lines'],
    ['back\\slash', 'back\\\\slash'],
    ['a & b &amp; c', 'a \\& b \\&amp; c'],
    ['Ünïcödé 🙂', 'Ünïcödé 🙂'],
  ];
  for (const [text, written] of texts) {
    it(`writes ${JSON.stringify(text)} as ${JSON.stringify(written)}`, () => {
      expect(titled(text)).to.equal(written);
    });
  }

  it('keeps any text as text, on its line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const title = text.replace(/\s+/g, ' ').trim();
        fc.pre(title !== '');
        expect(unescaped(titled(text)!)).to.equal(title);
      }),
      { numRuns: 1000 },
    );
  });
});
