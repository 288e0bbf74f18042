import { expect } from 'chai';
import { sentence, validate, type Finding } from '../../src/schema/validate.js';
import type { CareerPath } from '../../src/schema/career-path.js';
import {
  career,
  fullCareer,
  level,
  pay,
  proxy,
  source,
  step,
  valueAt,
  withValue,
  without,
  type Path,
} from '../support/career.js';

/** The only finding, which names what it expected, what it found and what to do. */
function onlyFinding(data: unknown): Finding {
  const findings = validate(data);
  expect(findings.map(sentence)).to.have.length(1);
  const [finding] = findings as [Finding];
  expect(finding.expected).to.match(/\w/);
  expect(finding.found).to.match(/\S/);
  expect(finding.fix).to.match(/^[A-Z].+\.$/);
  expect(finding.harmless).to.not.equal(true);
  return finding;
}

const pointerTo = (path: Path) => path.map((key) => `/${key}`).join('');

describe('Ids in a career file', () => {
  const lists: Path[] = [
    ['sources'],
    ['levels'],
    ['pay'],
    ['steps'],
    ['skills'],
    ['responsibilities'],
    ['faq'],
    ['support'],
    ['resources'],
    ['steps', 0, 'actions'],
    ['advisor', 'questions'],
    ['advisor', 'questions', 0, 'options'],
    ['advisor', 'requirements'],
    ['advisor', 'strengths'],
    ['certification', 'places'],
  ];
  for (const list of lists) {
    it(`must differ within ${pointerTo(list)}`, () => {
      const items = valueAt(fullCareer(), list) as { id: string; actions?: unknown }[];
      // Its actions would be there twice as well.
      const again = without(items[0]!, 'actions');
      const twin =
        list.at(-1) === 'steps' ? { ...again, actions: [{ id: 'x', text: 'X.' }] } : again;
      const finding = onlyFinding(withValue(fullCareer(), list, [...items, twin]));
      expect(finding).to.include({
        code: 'duplicate-id',
        pointer: `${pointerTo(list)}/${items.length}/id`,
        expected: 'an id of its own',
        found: `"${items[0]!.id}", which ${pointerTo(list)}/0/id has already`,
      });
    });
  }

  it('must differ between the actions of two steps', () => {
    const data = career({ steps: [step('one', ['read']), step('two', ['write', 'read'])] });
    const finding = onlyFinding(data);
    expect(finding).to.include({ code: 'duplicate-id', pointer: '/steps/1/actions/1/id' });
    expect(finding.found).to.equal('"read", which /steps/0/actions/0/id has already');
  });

  it('are each reported when one stands there three times', () => {
    const data = career({ levels: [level('a'), level('a'), level('a')] });
    expect(validate(data).map(({ pointer }) => pointer)).to.deep.equal([
      '/levels/1/id',
      '/levels/2/id',
    ]);
  });

  for (const actions of [undefined, []]) {
    it(`must differ between an action and a step with ${actions ? 'an empty list of' : 'no'} actions, which is ticked itself`, () => {
      const bare = step('read', [], actions && { actions });
      for (const steps of [
        [bare, step('two', ['read'])],
        [step('two', ['read']), bare],
      ]) {
        expect(onlyFinding(career({ steps })).code).to.equal('duplicate-id');
      }
    });
  }

  it('may be the same for an action and a step that has actions', () => {
    const data = career({ steps: [step('read', ['read']), step('write', ['write'])] });
    expect(validate(data)).to.deep.equal([]);
  });

  it('may be the same in lists of two kinds', () => {
    const data = career({ levels: [level('same')], steps: [step('same')] });
    expect(validate(data)).to.deep.equal([]);
  });
});

describe('A reference in a career file', () => {
  const references: [path: Path, to: string][] = [
    [['occupation', 'codes', 0, 'source'], 'source'],
    [['pay', 0, 'source'], 'source'],
    [['certification', 'step'], 'step'],
    [['pay', 0, 'level'], 'level'],
    [['steps', 1, 'after', 0], 'step'],
    [['steps', 0, 'resources', 0], 'resource'],
    [['steps', 0, 'actions', 0, 'resources', 0], 'resource'],
    [['steps', 0, 'actions', 0, 'hours', 'source'], 'source'],
    [['skills', 0, 'levels', 0], 'level'],
    [['support', 0, 'source'], 'source'],
    [['resources', 0, 'steps', 0], 'step'],
    [['resources', 0, 'levels', 0], 'level'],
    [['resources', 0, 'source'], 'source'],
    [['advisor', 'requirements', 0, 'level'], 'level'],
    [['advisor', 'requirements', 0, 'actions', 0], 'action'],
    [['advisor', 'requirements', 0, 'source'], 'source'],
    [['advisor', 'done', 0, 'action'], 'action'],
    [['advisor', 'questions', 0, 'options', 1, 'steps', 0], 'step'],
    [['advisor', 'behind', 0, 'level'], 'level'],
    [['advisor', 'behind', 0, 'steps', 0], 'step'],
    [['advisor', 'done', 0, 'when', '>=', 0, 'var'], 'question'],
    [['advisor', 'requirements', 0, 'met', 'and', 0, '>=', 0, 'var'], 'question'],
    [['advisor', 'requirements', 0, 'met', 'and', 1, 'or', 0, 'in', 1, 'var'], 'question'],
    [['advisor', 'requirements', 0, 'met', 'and', 1, 'or', 1, '!', '<', 0, 'var'], 'question'],
    [['advisor', 'requirements', 0, 'met', 'and', 2, '==', 0, 'var'], 'question'],
    [['advisor', 'requirements', 0, 'met', 'and', 1, 'or', 0, 'in', 0], 'option'],
  ];
  for (const [path, to] of references) {
    for (const id of ['nowhere', 'constructor']) {
      it(`to the ${to} "${id}", which is not there, is found at ${pointerTo(path)}`, () => {
        const finding = onlyFinding(withValue(fullCareer(), path, id));
        expect(finding).to.include({
          code: 'reference',
          pointer: pointerTo(path),
          found: `"${id}"`,
        });
        expect(finding.expected).to.match(new RegExp(`^the id of an? ${to}`));
        expect(finding.fix).to.match(new RegExp(`add the ${to}`));
      });
    }
  }

  it('in a strength leads to a question', () => {
    const data = withValue(fullCareer(), ['advisor', 'strengths', 0, 'when'], {
      '!': { '<': [{ var: 'nowhere' }, 1] },
    });
    expect(onlyFinding(data)).to.include({
      code: 'reference',
      pointer: '/advisor/strengths/0/when/!/</0/var',
    });
  });

  it('does not lead to something of another kind', () => {
    const data = withValue(fullCareer(), ['skills', 0, 'levels'], ['learn', 'helper', 'read']);
    expect(validate(data).map(({ pointer }) => pointer)).to.deep.equal([
      '/skills/0/levels/0',
      '/skills/0/levels/2',
    ]);
  });

  it('leads nowhere when the whole list is left out', () => {
    const data = career({ pay: [pay('helper')] });
    expect(onlyFinding(data)).to.include({ code: 'reference', pointer: '/pay/0/level' });
  });
});

describe('Figures in a career file', () => {
  it('need a source', () => {
    const unsourced = without(pay('helper'), 'source');
    const data = { ...career({ levels: [level('helper')] }), pay: [unsourced] };
    expect(onlyFinding(data)).to.include({
      code: 'missing',
      pointer: '/pay/0/source',
      found: 'nothing',
    });
  });

  it('need a source that is in the file', () => {
    const data = career({ sources: [], levels: [level('helper')], pay: [pay('helper')] });
    const finding = onlyFinding(data);
    expect(finding).to.include({ code: 'reference', pointer: '/pay/0/source', found: '"survey"' });
    expect(finding.expected).to.equal('the id of a source in this file');
  });

  const hours = { min: 3, max: 2, source: 'survey' };
  const unordered: [title: string, change: Partial<CareerPath>, pointer: string, found: string][] =
    [
      [
        'a range whose end lies below its start',
        { pay: [pay('a', { range: { min: 35_000, max: 30_000 } })] },
        '/pay/0/range',
        '35000 before 30000',
      ],
      [
        'an open range whose end lies below its start',
        { pay: [pay('a', { range: { min: 35_000, max: 30_000, openTop: true } })] },
        '/pay/0/range',
        '35000 before 30000',
      ],
      [
        'years that run backwards',
        { levels: [level('a', { experience: { minYears: 5, maxYears: 2 } })] },
        '/levels/0/experience',
        '5 before 2',
      ],
      [
        'hours that run backwards',
        { steps: [step('s', [], { actions: [{ id: 'x', text: 'X.', hours }] })] },
        '/steps/0/actions/0/hours',
        '3 before 2',
      ],
      [
        'a tenth percentile above the median',
        { pay: [proxy('x', { percentiles: { p10: 5, p50: 4, p90: 6 } })] },
        '/pay/0/percentiles',
        '5 before 4',
      ],
      [
        'a median above the ninetieth percentile',
        { pay: [proxy('x', { percentiles: { p50: 7, p90: 6 } })] },
        '/pay/0/percentiles',
        '7 before 6',
      ],
      [
        'a first quarter above the median',
        { pay: [proxy('x', { percentiles: { p10: 1, p25: 5, p50: 4 } })] },
        '/pay/0/percentiles',
        '5 before 4',
      ],
      [
        'a third quarter above the ninetieth percentile',
        { pay: [proxy('x', { percentiles: { p50: 1, p75: 9, p90: 8 } })] },
        '/pay/0/percentiles',
        '9 before 8',
      ],
    ];
  for (const [title, change, pointer, found] of unordered) {
    it(`do not come as ${title}`, () => {
      const finding = onlyFinding(career({ levels: [level('a')], ...change }));
      expect(finding).to.include({
        code: 'order',
        pointer,
        expected: 'the smaller figure first',
        found,
      });
      expect(finding.fix).to.match(/^Swap the two/);
    });
  }

  const fine: [title: string, change: Partial<CareerPath>][] = [
    ['the same figure at both ends', { pay: [pay('a', { range: { min: 5, max: 5 } })] }],
    ['a range from zero', { pay: [pay('a', { range: { min: 0, max: 5 } })] }],
    ['a range with a figure and an open top', { pay: [pay('a', { range: { min: 1, max: 2, openTop: true } })] }],
    ['a range with nothing but an open top', { pay: [pay('a', { range: { min: 1, openTop: true } })] }],
    ['nothing but the median', { pay: [proxy('x', { percentiles: { p50: 5 } })] }],
    ['five equal percentiles', { pay: [proxy('x', { percentiles: { p10: 5, p25: 5, p50: 5, p75: 5, p90: 5 } })] }],
    ['percentiles of a level', { pay: [percentilesOfLevel('a')] }],
    ['no year known', { levels: [level('a', { experience: { minYears: null, maxYears: null } })] }],
    ['no upper year', { levels: [level('a', { experience: { minYears: 9, maxYears: null } })] }],
    ['no lower year', { levels: [level('a', { experience: { minYears: null, maxYears: 0 } })] }],
  ]; // prettier-ignore
  for (const [title, change] of fine) {
    it(`may come with ${title}`, () => {
      expect(validate(career({ levels: [level('a')], ...change }))).to.deep.equal([]);
    });
  }

  it('speak of a level or of an occupation, not of both', () => {
    const both = { ...pay('a'), occupation: proxy('x').occupation };
    expect(onlyFinding(career({ levels: [level('a')], pay: [both] }))).to.include({
      code: 'pay-subject',
      pointer: '/pay/0',
      expected: 'either a level or an occupation',
      found: 'both',
    });
  });

  it('speak of a level or of an occupation, not of nobody', () => {
    const neither = without(pay('a'), 'level');
    expect(onlyFinding(career({ pay: [neither] }))).to.include({
      code: 'pay-subject',
      pointer: '/pay/0',
      expected: 'either a level or an occupation',
      found: 'neither',
    });
  });

  it('come as a range or as percentiles, not as both', () => {
    const both = pay('a', { kind: 'survey', percentiles: { p50: 3 } });
    expect(onlyFinding(career({ levels: [level('a')], pay: [both] }))).to.include({
      code: 'pay-figures',
      pointer: '/pay/0',
      expected: 'either a range or percentiles',
      found: 'both',
    });
  });

  it('are a range where the kind says so', () => {
    const entry = { ...without(pay('a'), 'range'), percentiles: { p50: 3 } };
    expect(onlyFinding(career({ levels: [level('a')], pay: [entry] }))).to.include({
      code: 'pay-kind',
      pointer: '/pay/0/kind',
    });
  });

  it('come as a range or as percentiles, not as nothing', () => {
    const neither = without(pay('a'), 'range');
    expect(onlyFinding(career({ levels: [level('a')], pay: [neither] }))).to.include({
      code: 'pay-figures',
      pointer: '/pay/0',
      expected: 'either a range or percentiles',
      found: 'neither',
    });
  });

  for (const [title, end] of [
    ['nothing above', {}],
    ['a top that is said not to be open', { openTop: false }],
  ] as const) {
    it(`do not come as a range with ${title}`, () => {
      const endless = pay('a', { range: { min: 1, ...end } });
      expect(onlyFinding(career({ levels: [level('a')], pay: [endless] }))).to.include({
        code: 'pay-top',
        pointer: '/pay/0/range',
        expected: 'max, or openTop: true',
        found: 'neither',
      });
    });
  }

  it('of a proxy belong to a neighbouring occupation', () => {
    const ofLevel = { ...percentilesOfLevel('a'), kind: 'proxy-percentiles' as const };
    expect(onlyFinding(career({ levels: [level('a')], pay: [ofLevel] }))).to.include({
      code: 'pay-proxy',
      pointer: '/pay/0/kind',
      found: '"proxy-percentiles"',
    });
  });

  it('of a proxy are percentiles', () => {
    const ranged = { ...without(proxy('x'), 'percentiles'), range: { min: 1, max: 2 } };
    expect(onlyFinding(career({ pay: [ranged] }))).to.include({
      code: 'pay-proxy',
      pointer: '/pay/0/kind',
    });
  });

  it('do not come in an order that depends on two entries', () => {
    const data = career({
      levels: [level('a'), level('b')],
      pay: [pay('b', { range: { min: 9, max: 10 } }), pay('a', { range: { min: 90, max: 91 } })],
      sources: [source(), source({ id: 'other' })],
    });
    expect(validate(data)).to.deep.equal([]);
  });
});

describe('Steps that wait for each other', () => {
  const ring = (length: number) =>
    Array.from({ length }, (_, i) => step(`s${i}`, [], { after: [`s${(i + 1) % length}`] }));

  const rings: [length: number, pointer: string, found: string][] = [
    [1, '/steps/0/after/0', 's0 after s0'],
    [2, '/steps/1/after/0', 's0 after s1 after s0'],
    [3, '/steps/2/after/0', 's0 after s1 after s2 after s0'],
  ];
  for (const [length, pointer, found] of rings) {
    it(`in a circle of ${length} are found once`, () => {
      const finding = onlyFinding(career({ steps: ring(length) }));
      expect(finding).to.include({ code: 'cycle', pointer, found });
      expect(finding.expected).to.equal('steps that wait for earlier ones only');
      expect(finding.fix).to.include('"after"');
    });
  }

  it('in a circle behind a chain are found, without the chain', () => {
    const steps = [
      step('start', [], { after: ['a'] }),
      step('a', [], { after: ['b'] }),
      step('b', [], { after: ['a'] }),
    ];
    expect(onlyFinding(career({ steps })).found).to.equal('a after b after a');
  });

  it('in two circles are found twice', () => {
    const steps = [...ring(2), step('x', [], { after: ['x'] })];
    const findings = validate(career({ steps }));
    expect(findings.map(({ code }) => code)).to.deep.equal(['cycle', 'cycle']);
  });

  it('in a chain of 5,000 are no circle, whichever way the list runs', function () {
    this.timeout(30_000);
    const chain = Array.from({ length: 5000 }, (_, i) =>
      step(`s${i}`, [], i > 0 ? { after: [`s${i - 1}`] } : {}),
    );
    expect(validate(career({ steps: chain }))).to.deep.equal([]);
    expect(validate(career({ steps: chain.reverse() }))).to.deep.equal([]);
  });

  it('in a circle of 5,000 are told in a short sentence', function () {
    this.timeout(30_000);
    const finding = onlyFinding(career({ steps: ring(5000) }));
    expect(finding.code).to.equal('cycle');
    expect(finding.found).to.match(/^s0 after s1 after .+ after s0$/);
    expect(finding.found.length).to.be.below(120);
  });

  it('in 300 steps that all wait for all others give no more findings than there are steps', function () {
    this.timeout(30_000);
    const names = Array.from({ length: 300 }, (_, i) => `s${i}`);
    const findings = validate(career({ steps: names.map((id) => step(id, [], { after: names })) }));
    expect(findings.length).to.be.within(1, 300);
  });

  it('along two ways that meet again are no circle', () => {
    const steps = [
      step('a'),
      step('b', [], { after: ['a'] }),
      step('c', [], { after: ['a'] }),
      step('d', [], { after: ['b', 'c'] }),
    ];
    expect(validate(career({ steps }))).to.deep.equal([]);
  });

  it('for one that is not there are a broken reference, not a circle', () => {
    const finding = onlyFinding(career({ steps: [step('a', [], { after: ['b'] })] }));
    expect(finding.code).to.equal('reference');
  });
});

/** Percentiles that somebody surveyed for a level of the career itself. */
function percentilesOfLevel(levelId: string) {
  const entry = without(pay(levelId, { kind: 'survey' }), 'range');
  return { ...entry, percentiles: { p10: 1, p50: 2, p90: 3 } };
}
