import { expect } from 'chai';
import * as fc from 'fast-check';
import type { CareerPath } from '../../src/schema/career-path.js';
import { compareLanguages } from '../../src/schema/parity.js';

const FOLDER = '/data/peer-support-specialist/peer-support-specialist';
const read = async (lang: string) =>
  (await (await fetch(`${FOLDER}.${lang}.json`)).json()) as CareerPath;

/** Every place in a file that holds a number, true, false or null. */
function figuresOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) =>
      figuresOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
    );
  }
  return typeof value === 'string' ? [] : [path];
}

function change(file: CareerPath, path: (string | number)[], value: unknown): CareerPath {
  const copy = structuredClone(file);
  const holder = path
    .slice(0, -1)
    .reduce<Record<string | number, unknown>>(
      (node, key) => node[key] as Record<string | number, unknown>,
      copy as unknown as Record<string | number, unknown>,
    );
  holder[path.at(-1)!] = value;
  return copy;
}

describe('The Spanish file', () => {
  it('differs from the English one in text alone', async () => {
    expect(compareLanguages(await read('en'), await read('es'))).to.deep.equal([]);
  });

  it('cannot have another figure anywhere without a finding that says where', async () => {
    const [en, es] = [await read('en'), await read('es')];
    const places = figuresOf(es);
    expect(places.length).to.be.greaterThan(30);
    fc.assert(
      fc.property(fc.constantFrom(...places), (path) => {
        const findings = compareLanguages(en, change(es, path, 'another'));
        expect(findings.map(({ pointer }) => pointer)).to.deep.equal(['/' + path.join('/')]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('Two languages of a career', () => {
  const changes: [name: string, code: string, path: (string | number)[], value: unknown][] = [
    ['another id', 'differs', ['steps', 0, 'id'], 'other'],
    ['another address', 'differs', ['resources', 0, 'url'], 'https://example.org/'],
    [
      'the file of a third language',
      'differs',
      ['certification', 'url'],
      './certification.fr.json',
    ],
    ['another date', 'differs', ['sources', 1, 'published'], '2020'],
    ['a step less', 'structure', ['steps'], []],
    ['a figure in a sentence', 'figures-in-text', ['faq', 4, 'answer'], 'Crece un 99 por ciento.'],
  ];
  for (const [name, code, path, value] of changes) {
    it(`may not differ by ${name}`, async () => {
      const [en, es] = [await read('en'), await read('es')];
      const codes = compareLanguages(en, change(es, path, value)).map((finding) => finding.code);
      expect(codes).to.include(code);
    });
  }

  it('may not leave a text untranslated', async () => {
    const [en, es] = [await read('en'), await read('es')];
    const copy = change(es, ['steps', 0, 'title'], en.steps![0]!.title);
    expect(compareLanguages(en, copy).map(({ code }) => code)).to.deep.equal(['not-translated']);
  });

  it('are two languages', async () => {
    const en = await read('en');
    expect(compareLanguages(en, en).map(({ code }) => code)).to.include('same-language');
  });
});
