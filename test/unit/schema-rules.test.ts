import { expect } from 'chai';
import * as fc from 'fast-check';
import { compareLanguages } from '../../src/schema/parity.js';
import { sentence, validate, type Finding } from '../../src/schema/validate.js';
import type { Certification } from '../../src/schema/certification.js';
import { valueAt, without, withValue, type Path } from '../support/career.js';
import { pathsIn } from '../support/mutations.js';
import { placeRules, sampleRules } from '../support/sample-rules.js';

const rules = () => sampleRules('welder');
const read = async (lang: string) =>
  (await (
    await fetch(`/data/peer-support-specialist/certification.${lang}.json`)
  ).json()) as Certification;
const pointerTo = (path: Path) => path.map((key) => `/${key}`).join('');

function onlyFinding(data: unknown): Finding {
  const findings = validate(data);
  expect(findings.map(sentence)).to.have.length(1);
  expect(findings[0]!.fix).to.match(/^[A-Z].+\.$/);
  return findings[0]!;
}

describe('A file with the rules for certification', () => {
  for (const lang of ['en', 'es']) {
    it(`that is built in has no finding (${lang})`, async () => {
      expect(validate(await read(lang)).map(sentence)).to.deep.equal([]);
    });
  }

  it('has no finding where it uses every field', () => {
    expect(validate(rules()).map(sentence)).to.deep.equal([]);
  });

  it('has no finding where nothing is known of any place, and there is no model', () => {
    const others = without(rules(), 'standard');
    const data = { ...others, sources: [], places: [placeRules('US-AK'), placeRules('cprp')] };
    expect(validate(data).map(sentence)).to.deep.equal([]);
  });

  it('says the same in both languages, but for its text', async () => {
    const [en, es] = [await read('en'), await read('es')];
    expect(compareLanguages(en, es).map(sentence)).to.deep.equal([]);
    const other = withValue(es, ['places', 0, 'training', 0, 'hours'], 41) as Certification;
    expect(compareLanguages(en, other).map(({ pointer }) => pointer)).to.deep.equal([
      '/places/0/training/0/hours',
    ]);
  });

  describe('must say of each place', () => {
    for (const field of Object.keys(placeRules('x'))) {
      it(`${field}, if only that nobody knows it`, () => {
        const finding = onlyFinding(withValue(rules(), ['places', 2, field], undefined));
        expect(finding.pointer).to.equal(`/places/2/${field}`);
      });
    }

    for (const field of Object.keys(placeRules('x')).filter((it) => it !== 'id')) {
      it(`${field} as null where it is unknown, and not as a list without any`, () => {
        const finding = onlyFinding(withValue(rules(), ['places', 2, field], []));
        expect(finding.pointer).to.equal(`/places/2/${field}`);
      });
    }
  });

  const faults: [name: string, path: Path, value: unknown][] = [
    ['a place in lower case', ['places', 2, 'id'], 'us-Ak'],
    ['a place with a space', ['places', 2, 'id'], 'US AK'],
    ['a place with too long a part', ['places', 2, 'id'], 'US-ALASKA'],
    ['no career', ['career'], 'A welder'],
    ['another version', ['schemaVersion'], 2],
    ['a day that is none', ['places', 0, 'exam', 0, 'asOf'], '2023-02-30'],
    ['a currency that is none', ['places', 0, 'fees', 0, 'currency'], 'dollars'],
    ['an address that runs a script', ['places', 0, 'board', 0, 'url'], 'javascript:alert(1)'],
    ['a source with such an address', ['sources', 0, 'url'], 'javascript:alert(1)'],
    ['hours below zero', ['places', 0, 'training', 0, 'hours'], -1],
    ['hours as a text', ['places', 0, 'training', 0, 'hours'], '40'],
    ['a kind that there is none of', ['places', 0, 'exam', 0, 'kind'], 'maybe'],
    ['a value without its source', ['places', 0, 'renewal', 0, 'source'], undefined],
    ['a value that does not say whether it has a date', ['places', 0, 'renewal', 0, 'asOf'], undefined],
  ]; // prettier-ignore
  for (const [name, path, value] of faults) {
    it(`may not have ${name}`, () => {
      const finding = onlyFinding(withValue(rules(), path, value));
      expect(finding.pointer).to.equal(pointerTo(path));
      expect(finding.harmless).not.to.equal(true);
    });
  }

  it('may have a field that this release does not know', () => {
    const findings = validate({ ...rules(), horoscope: 'Taurus' });
    expect(findings.map(({ pointer, harmless }) => [pointer, harmless])).to.deep.equal([
      ['/horoscope', true],
    ]);
  });

  describe('is looked through for what one field says of another:', () => {
    const references: [Path, kind: string][] = [
      [['standard', 'source'], 'source'],
      [['places', 0, 'training', 1, 'source'], 'source'],
      [['places', 1, 'board', 0, 'source'], 'source'],
      [['places', 0, 'training', 1, 'credential'], 'credential'],
    ];
    for (const [path, kind] of references) {
      it(`${pointerTo(path)} must be a ${kind} of the file`, () => {
        expect(onlyFinding(withValue(rules(), path, 'nobody'))).to.include({
          code: 'reference',
          pointer: pointerTo(path),
          expected: `the id of a ${kind} in this file`,
          found: '"nobody"',
        });
      });
    }

    it('a credential must be one of that place, not of another', () => {
      const data = withValue(rules(), ['places', 1, 'exam', 0, 'credential'], 'cw');
      expect(onlyFinding(data).pointer).to.equal('/places/1/exam/0/credential');
    });

    for (const [list, twin] of [
      [['sources'], 0],
      [['places'], 0],
      [['places', 0, 'credentials'], 0],
    ] as [Path, number][]) {
      it(`ids must differ within ${pointerTo(list)}`, () => {
        const items = valueAt(rules(), list) as unknown[];
        const finding = onlyFinding(withValue(rules(), list, [...items, items[twin]]));
        expect(finding).to.include({
          code: 'duplicate-id',
          pointer: `${pointerTo(list)}/${items.length}/id`,
        });
      });
    }

    it('ids may be the same in two places', () => {
      const data = rules();
      const { credentials } = data.places[0]!;
      expect(validate(withValue(data, ['places', 1, 'credentials'], credentials))).to.deep.equal(
        [],
      );
    });

    for (const [path, value, pointer] of [
      [['standard', 'training'], { min: 60, max: 40 }, '/standard/training'],
      [['places', 0, 'fees', 2, 'max'], 24, '/places/0/fees/2'],
    ] as [Path, unknown, string][]) {
      it(`the smaller figure stands first in ${pointer}`, () => {
        expect(onlyFinding(withValue(rules(), path, value))).to.include({ code: 'order', pointer });
      });
    }
  });

  it('gives findings in place of an exception, whatever is put anywhere', () => {
    const values = fc.oneof(
      fc.constantFrom(undefined, null, '', ' ', 'a', -1, NaN, [], {}, [null], true),
      fc.anything(),
    );
    fc.assert(
      fc.property(fc.constantFrom(...pathsIn(rules())), values, (path, value) => {
        for (const finding of validate(withValue(rules(), path, value))) {
          expect(sentence(finding)).to.match(/: expected [^]+, found [^]+\. [^]+\.$/);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('A career file that names its places', () => {
  it('is told from its rules by what it says of itself', () => {
    expect(validate(without(rules(), 'career')).map(({ pointer }) => pointer)).to.include.members([
      '/id',
      '/title',
    ]);
  });
});
