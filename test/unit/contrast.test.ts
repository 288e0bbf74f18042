import { expect } from 'chai';
import * as fc from 'fast-check';
import {
  contrast,
  findings,
  NEEDS,
  PAIRS,
  rolesOf,
  sentence,
  type Palette,
} from '../../stories/get-the-code/contrast.js';

const GOOD: Palette = { ink: '#222222', paper: '#ffffff', brand: '#0b5f63' };
const said = (palette: Palette, grade?: 'AA' | 'AAA') => findings(palette, grade).map(sentence);

const hexColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);
const palette = fc.record({
  ink: hexColour,
  paper: hexColour,
  brand: hexColour,
  growth: hexColour,
});

describe('contrast of a palette', () => {
  for (const [front, ground, ratio] of [
    ['#000', '#fff', 21],
    ['#fff', '#fff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
  ] as const) {
    it(`is ${ratio} to 1 for ${front} on ${ground}`, () => {
      expect(contrast(front, ground)).to.be.closeTo(ratio, 0.005);
    });
  }

  it('has nothing to say of colours that stand out', () => {
    expect(said(GOOD)).to.deep.equal([]);
  });

  it('says which pair is too weak, by how much, and what would do', () => {
    expect(said({ ...GOOD, brand: '#8fd0d0' })).to.deep.equal([
      'Links on the paper: 1.7 to 1, and 4.5 to 1 is needed. Make the brand darker: #3f7f7f would do.',
      'The path and bars on the paper: 1.7 to 1, and 3 to 1 is needed. Make the brand darker: #3f7f7f would do.',
    ]);
  });

  it('does not round a ratio up to what is needed', () => {
    const [finding] = findings({ ...GOOD, brand: '#777777' });
    expect(finding!.found).to.equal(4.4);
  });

  it('sees that small print is fainter than text', () => {
    const names = findings({ ...GOOD, ink: '#6e6e6e' }).map(({ pair }) => pair.name);
    expect(names).to.include('Small print on the paper').and.not.include('Text on the paper');
  });

  it('asks for more where more is promised', () => {
    expect(said(GOOD, 'AAA')).to.deep.equal([]);
    expect(said({ ...GOOD, brand: '#2a7a7e' }, 'AAA')[0]).to.include('7 to 1 is needed');
  });

  it('sends a person to the paper where no shade of the ink would do', () => {
    const advice = said({ ...GOOD, paper: '#808080', brand: '#808080' }, 'AAA').join();
    expect(advice).to.include('Choose a lighter or a darker paper.');
  });

  it('gives only advice that helps, and once followed has no more to say of that colour', () => {
    fc.assert(
      fc.property(palette, (colours) => {
        for (const { pair, advice } of findings(colours)) {
          const [better] = /#[0-9a-f]{6}/.exec(advice) ?? [];
          if (!better) continue;
          const left = findings({ ...colours, [pair.source]: better });
          expect(left.filter((it) => it.pair.source === pair.source)).to.deep.equal([]);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('finds all that is too weak, and nothing else', () => {
    fc.assert(
      fc.property(palette, (colours) => {
        const roles = rolesOf(colours);
        const weak = PAIRS.filter(
          ({ front, ground, kind }) => contrast(roles[front], roles[ground]) < NEEDS.AA[kind],
        );
        expect(findings(colours).map(({ pair }) => pair)).to.deep.equal(weak);
      }),
      { numRuns: 50 },
    );
  });
});
