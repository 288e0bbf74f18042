import { expect } from 'chai';
import * as fc from 'fast-check';
import { hasCrisisLine, SECTION_NAMES, sectionsOf } from '../../src/model/sections.js';
import { skillsFor } from '../../src/model/skills.js';
import type { CareerPath } from '../../src/schema/career-path.js';
import { anyCareer } from '../support/arbitrary-career.js';
import { guideCareer } from '../support/guide.js';
import { sampleCareer, withoutSections } from '../support/sample-career.js';

describe('The sections of a guide', () => {
  const bare = (change: Partial<CareerPath> = {}): CareerPath => ({
    ...withoutSections(sampleCareer()),
    sources: [],
    ...change,
  });

  const cases: [name: string, career: CareerPath, wanted: string[], sections: readonly string[]][] =
    [
      ['all of them, unless some are named', guideCareer(), [], SECTION_NAMES],
      [
        'those named, in that order',
        guideCareer(),
        ['faq', 'support', 'pay'],
        ['faq', 'support', 'pay'],
      ],
      ['each once', guideCareer(), ['pay', 'support', 'pay'], ['pay', 'support']],
      ['help for those who are asked, named or not', guideCareer(), ['pay'], ['pay', 'support']],
      [
        'no help that nobody named where nobody is asked',
        guideCareer({ livedExperience: false }),
        ['pay'],
        ['pay'],
      ],
      ['no name that is none', guideCareer(), ['horoscope', 'pay'], ['pay', 'support']],
      ['all, when no name is one', guideCareer(), ['horoscope', 'constructor'], SECTION_NAMES],
      ['none for a career that says nothing', bare(), [], []],
      ['none that is empty', bare({ steps: [], workEnvironment: {}, pay: [] }), [], []],
      ['help alone for one that only asks', bare({ livedExperience: true }), ['pay'], ['support']],
    ];
  for (const [name, career, wanted, sections] of cases) {
    it(`are ${name}`, () => {
      expect(sectionsOf(career, wanted)).to.deep.equal(sections);
    });
  }

  it('always hold help where a career asks about lived experience', () => {
    const names = fc.array(fc.oneof(fc.constantFrom(...SECTION_NAMES), fc.string()));
    fc.assert(
      fc.property(anyCareer, names, (career, wanted) => {
        const sections = sectionsOf(career, wanted);
        expect(new Set(sections).size).to.equal(sections.length);
        if (career.livedExperience) expect(sections).to.include('support');
      }),
    );
  });
});

describe('A line to call in a crisis', () => {
  const support = (kind: 'crisis' | 'help', ...urls: string[]): Partial<CareerPath> => ({
    support: [
      {
        id: 'line',
        kind,
        title: 'A line',
        text: 'Call it.',
        links: urls.map((url) => ({ label: 'Go', url })),
      },
    ],
  });
  const cases: [name: string, change: Partial<CareerPath>, has: boolean][] = [
    ['is there with a number', support('crisis', 'tel:112'), true],
    ['is there with a number among others', support('crisis', '/chat', 'tel:112'), true],
    [
      'is not a page or an address to write to',
      support('crisis', '/chat', 'mailto:a@b.example'),
      false,
    ],
    ['is not a crisis entry without a link', support('crisis'), false],
    ['is not a number for anything else', support('help', 'tel:112'), false],
    ['is not there without any help', { support: [] }, false],
  ];
  for (const [name, change, has] of cases) {
    it(name, () => {
      expect(hasCrisisLine(sampleCareer(change))).to.equal(has);
    });
  }
});

describe('The skills of a rung', () => {
  const skill = (id: string, ...levels: string[]) => ({
    id,
    title: id,
    summary: id,
    ...(levels.length > 0 && { levels }),
  });
  const [low, middle, high] = sampleCareer().levels!.map(({ id }) => id) as [
    string,
    string,
    string,
  ];
  const career = sampleCareer({
    skills: [skill('all'), skill('first', low), skill('second', middle), skill('ends', low, high)],
  });
  const cases: [name: string, level: string, skills: string[]][] = [
    ['are its own and those of no rung', low, ['all', 'first', 'ends']],
    ['are those of the rungs below as well', middle, ['all', 'first', 'second', 'ends']],
    ['are all at the top', high, ['all', 'first', 'second', 'ends']],
    ['are those of no rung for a rung that is none', 'nobody', ['all']],
  ];
  for (const [name, level, skills] of cases) {
    it(name, () => {
      expect(skillsFor(level, career).map(({ id }) => id)).to.deep.equal(skills);
    });
  }
});
