import { expect } from 'chai';
import { sentence, validate, type Finding } from '../../src/schema/validate.js';
import { fullCareer, keysOf, valueAt, withValue, type Path } from '../support/career.js';

/** One fault in a career that is otherwise complete, and what its author is told. */
interface Fault {
  title: string;
  at: Path;
  /** What stands there instead; undefined: nothing. */
  value: unknown;
  code: string;
  expected: string;
  found: string;
}

/** The only finding, with its sentence checked. */
function onlyFinding(data: unknown): Finding {
  const findings = validate(data);
  expect(findings.map(sentence)).to.have.length(1);
  const [finding] = findings as [Finding];
  expect(sentence(finding)).to.equal(
    `${finding.pointer || 'The file'}: expected ${finding.expected}, found ${finding.found}. ${finding.fix}`,
  );
  expect(finding.fix).to.match(/^[A-Z].+\.$/);
  return finding;
}

const pointerTo = (path: Path) => path.map((key) => `/${key}`).join('');

function describeFaults(name: string, faults: readonly Fault[]): void {
  describe(name, () => {
    for (const { title, at, value, code, expected, found } of faults) {
      it(title, () => {
        const finding = onlyFinding(withValue(fullCareer(), at, value));
        expect(finding).to.include({ code, pointer: pointerTo(at), found });
        expect(finding.expected).to.include(expected);
      });
    }
  });
}

describe('A finding about a career file', () => {
  it('is not there for a career that uses every field', () => {
    expect(validate(fullCareer())).to.deep.equal([]);
  });

  it('is not there for a career with nothing but its required fields', () => {
    const { schemaVersion, id, version, lang, title, summary, reviewed } = fullCareer();
    const least = { schemaVersion, id, version, lang, title, summary, reviewed, sources: [] };
    expect(validate(least)).to.deep.equal([]);
  });

  const required: Path[] = [
    ...['id', 'version', 'lang', 'title', 'summary', 'reviewed', 'sources'].map((key) => [key]),
    ...['id', 'title', 'publisher', 'url', 'published', 'retrieved'].map((key) => [
      'sources',
      0,
      key,
    ]),
    ...['scheme', 'version', 'code', 'title', 'evidence'].map((key) => [
      'occupation',
      'codes',
      0,
      key,
    ]),
    ...['summary', 'is'].map((key) => ['role', key]),
    ...['id', 'title', 'summary'].map((key) => ['levels', 0, key]),
    ...['minYears', 'maxYears'].map((key) => ['levels', 0, 'experience', key]),
    ...['id', 'currency', 'place', 'asOf', 'source'].map((key) => ['pay', 0, key]),
    ['pay', 0, 'range', 'min'],
    ['pay', 2, 'percentiles', 'p50'],
    ['pay', 2, 'occupation', 'title'],
    ...['id', 'title', 'summary'].map((key) => ['steps', 0, key]),
    ...['id', 'text'].map((key) => ['steps', 0, 'actions', 0, key]),
    ...['min', 'max', 'source'].map((key) => ['steps', 0, 'actions', 0, 'hours', key]),
    ...['id', 'title', 'summary'].map((key) => ['skills', 0, key]),
    ...['id', 'title', 'items'].map((key) => ['responsibilities', 0, key]),
    ...['id', 'question', 'answer'].map((key) => ['faq', 0, key]),
    ...['questions', 'requirements'].map((key) => ['advisor', key]),
    ...['id', 'text'].map((key) => ['advisor', 'questions', 0, key]),
    ...['id', 'level', 'text'].map((key) => ['advisor', 'requirements', 0, key]),
    ...['id', 'title', 'text'].map((key) => ['support', 0, key]),
    ['support', 0, 'links', 0, 'url'],
    ...['id', 'title', 'url', 'purpose'].map((key) => ['resources', 0, key]),
    ['certification', 'url'],
  ];
  describe('names a field that is missing', () => {
    for (const at of required) {
      it(pointerTo(at), () => {
        const findings = validate(withValue(fullCareer(), at, undefined));
        const own = findings.filter(({ pointer }) => pointer === pointerTo(at));
        expect(own.map(({ code, found }) => [code, found])).to.deep.equal([['missing', 'nothing']]);
        expect(own[0]!.expected).to.match(/^(text|a number|a list)$/);
        expect(own[0]!.fix).to.include('Add the field');
      });
    }
  });

  describe('names a field that is missing although only some values are allowed there', () => {
    const closed: [path: Path, expected: string][] = [
      [['schemaVersion'], '1'],
      [['sources', 0, 'kind'], '"official"'],
      [['occupation', 'codes', 0, 'match'], '"broad"'],
      [['pay', 0, 'kind'], '"editorial-range"'],
      [['pay', 0, 'period'], '"hour"'],
      [['advisor', 'questions', 0, 'kind'], '"many"'],
      [['support', 0, 'kind'], '"crisis"'],
    ];
    for (const [at, expected] of closed) {
      it(pointerTo(at), () => {
        const finding = onlyFinding(withValue(fullCareer(), at, undefined));
        expect(finding).to.include({ code: 'missing', pointer: pointerTo(at), found: 'nothing' });
        expect(finding.expected).to.include(expected);
        expect(finding.fix).to.include('Add the field');
      });
    }
  });

  const wrongTypes: Fault[] = [
    ['text where a list belongs', ['levels'], 'none', 'a list', '"none"'],
    ['an object where a list belongs', ['steps'], { 0: {} }, 'a list', '{"0":{}}'],
    ['a list where an object belongs', ['role'], ['Welding'], 'an object', '["Welding"]'],
    ['text where an object belongs', ['levels', 0], 'helper', 'an object', '"helper"'],
    ['a number where text belongs', ['title'], 7, 'text', '7'],
    ['an object where text belongs', ['levels', 0, 'tips', 0], {}, 'text', '{}'],
    ['a price tag where a number belongs', ['pay', 0, 'range', 'min'], '$30,000', 'a number', '"$30,000"'],
    ['a true number in quotes', ['pay', 0, 'range', 'max'], '35000', 'a number', '"35000"'],
    ['NaN where a number belongs', ['pay', 0, 'range', 'min'], NaN, 'a number', 'NaN'],
    ['infinity where a number belongs', ['pay', 0, 'range', 'max'], Infinity, 'a number', 'Infinity'],
    ['minus infinity where years belong', ['levels', 0, 'experience', 'minYears'], -Infinity, 'a number', '-Infinity'],
    ['"yes" where true or false belongs', ['livedExperience'], 'yes', 'true or false', '"yes"'],
    ['1 where true or false belongs', ['pay', 1, 'range', 'openTop'], 1, 'true or false', '1'],
    ['null where a title belongs', ['title'], null, 'text', 'null'],
    ['null where a section may only be left out', ['levels'], null, 'a list', 'null'],
    ['null where a note may only be left out', ['pay', 0, 'note'], null, 'text', 'null'],
    ['null where a source belongs', ['pay', 0, 'source'], null, 'text', 'null'],
  ].map(([title, at, value, expected, found]) => ({ title, at, value, code: 'type', expected, found }) as Fault); // prettier-ignore
  describeFaults('shows what stands in a place of another type:', wrongTypes);

  describeFaults('lists what is allowed for', [
    {
      title: 'the kind of a source',
      at: ['sources', 0, 'kind'],
      value: 'blog',
      code: 'value',
      expected: 'one of "article", "official", "legal", "issuing-body", "survey", "compiled"',
      found: '"blog"',
    },
    {
      title: 'the kind of pay',
      at: ['pay', 0, 'kind'],
      value: 'median',
      code: 'value',
      expected: 'one of "editorial-range", "proxy-percentiles", "survey"',
      found: '"median"',
    },
    {
      title: 'the period of pay',
      at: ['pay', 0, 'period'],
      value: 'month',
      code: 'value',
      expected: 'one of "year", "hour"',
      found: '"month"',
    },
    {
      title: 'the direction of the text',
      at: ['dir'],
      value: 'RTL',
      code: 'value',
      expected: 'one of "ltr", "rtl"',
      found: '"RTL"',
    },
    {
      title: 'the places of a step',
      at: ['steps', 0, 'places'],
      value: 'few',
      code: 'value',
      expected: 'one of "all", "some"',
      found: '"few"',
    },
    {
      title: 'the match of an occupation code',
      at: ['occupation', 'codes', 0, 'match'],
      value: 'close',
      code: 'value',
      expected: 'one of "exact", "broad", "related"',
      found: '"close"',
    },
    {
      title: 'the version of the format',
      at: ['schemaVersion'],
      value: 2,
      code: 'value',
      expected: '1',
      found: '2',
    },
    {
      title: 'the version of the format, which is a number',
      at: ['schemaVersion'],
      value: '1',
      code: 'value',
      expected: '1',
      found: '"1"',
    },
    {
      title: 'the kind of a question, whatever an object has by birth',
      at: ['advisor', 'questions', 1, 'kind'],
      value: 'constructor',
      code: 'value',
      expected: 'one of "one", "many", "number", "jurisdiction"',
      found: '"constructor"',
    },
  ]);

  describe('about a field that the format does not know', () => {
    const places: Path[] = [
      ['salary'],
      ['levels', 0, 'sumary'],
      ['pay', 0, 'range', 'median'],
      ['steps', 0, 'actions', 0, 'hours', 'mean'],
      ['advisor', 'questions', 0, 'options', 0, 'text'],
      ['certification', 'states'],
      ['constructor'],
      ['toString'],
      ['prototype'],
    ];
    for (const at of places) {
      it(`is harmless: ${pointerTo(at)}`, () => {
        const finding = onlyFinding(withValue(fullCareer(), at, 'x'));
        expect(finding).to.include({
          code: 'unknown-field',
          pointer: pointerTo(at),
          found: JSON.stringify(at.at(-1)),
          harmless: true,
        });
        expect(finding.expected).to.include('a field that the format knows');
        expect(finding.fix).to.include('spelling');
      });
    }

    it('names each of several', () => {
      const findings = validate({ ...fullCareer(), one: 1, two: 2 });
      expect(findings.map(({ pointer }) => pointer)).to.deep.equal(['/one', '/two']);
    });

    it('does not keep the other checks from running', () => {
      const data = withValue(fullCareer(), ['levels', 0, 'colour'], 'red');
      const broken = withValue(data, ['pay', 0, 'source'], 'nowhere');
      expect(validate(broken).map(({ code }) => code)).to.deep.equal([
        'unknown-field',
        'reference',
      ]);
    });

    it('escapes "~" and "/" in the JSON Pointer', () => {
      const finding = onlyFinding({ ...fullCareer(), 'a/b~c~1d': 1 });
      expect(finding.pointer).to.equal('/a~1b~0c~01d');
      expect(keysOf(finding.pointer)).to.deep.equal(['a/b~c~1d']);
    });

    it('points at a field whose name is empty', () => {
      expect(onlyFinding({ ...fullCareer(), '': 1 }).pointer).to.equal('/');
    });

    it('lets a file with the field "__proto__" change nothing', () => {
      const text = JSON.stringify(fullCareer()).replace('{', '{"__proto__":{"polluted":true},');
      const findings = validate(JSON.parse(text));
      expect(findings.filter(({ harmless }) => !harmless)).to.deep.equal([]);
      expect('polluted' in {}).to.equal(false);
    });

    it('does not take a field of the prototype of all objects for the file’s own', () => {
      const codes = validate(JSON.parse('{"__proto__": {"id": "welder"}}')).map((it) => it.pointer);
      expect(codes).to.include('/id');
    });
  });

  describeFaults('says how much is too much:', [
    {
      title: 'a text over 5,000 characters',
      at: ['summary'],
      value: 'a'.repeat(5001),
      code: 'too-big',
      expected: 'at most 5000 characters',
      found: `"${'a'.repeat(58)}…`,
    },
    {
      title: 'a list over 5,000 entries',
      at: ['levels', 0, 'tips'],
      value: Array.from({ length: 5001 }, () => 'a'),
      code: 'too-big',
      expected: 'at most 5000',
      found: `[${'"a",'.repeat(20).slice(0, 58)}…`,
    },
    {
      title: 'an amount over a million million',
      at: ['pay', 0, 'range', 'max'],
      value: 1e12 + 1,
      code: 'too-big',
      expected: 'at most 1000000000000',
      found: '1000000000001',
    },
    {
      title: 'an amount under zero',
      at: ['pay', 0, 'range', 'min'],
      value: -1,
      code: 'too-small',
      expected: '0 or more',
      found: '-1',
    },
    {
      title: 'years under zero',
      at: ['levels', 0, 'experience', 'minYears'],
      value: -0.5,
      code: 'too-small',
      expected: '0 or more',
      found: '-0.5',
    },
  ]);

  it('allows what is just small enough', () => {
    const long = withValue(fullCareer(), ['summary'], 'a'.repeat(5000));
    const many = withValue(long, ['levels', 0, 'tips'], Array(5000).fill('a'));
    const dear = withValue(many, ['pay', 0, 'range'], { min: 0, max: 1e9 });
    expect(validate(dear)).to.deep.equal([]);
  });

  it('shows a long value in at most 60 characters', () => {
    const long = withValue(fullCareer(), ['role'], Array(500).fill('x'));
    expect(onlyFinding(long).found).to.have.length(60);
  });

  describe('about an id', () => {
    const bad = [
      '',
      ' ',
      'Entry',
      'entry level',
      'entry_level',
      '-entry',
      'entry-',
      'entry--level',
      'entré',
      'entry\n',
      '__proto__',
      'a/b',
      'a'.repeat(65),
    ];
    for (const value of bad) {
      it(`refuses ${JSON.stringify(value)}`, () => {
        const finding = onlyFinding(withValue(fullCareer(), ['faq', 0, 'id'], value));
        expect(finding).to.include({ code: 'id', pointer: '/faq/0/id' });
        expect(finding.expected).to.include('lower-case letters');
        expect(finding.fix).to.include('get-training');
      });
    }
    for (const value of ['a', '7', 'entry', 'soc-21-1094', 'constructor', 'a'.repeat(64)]) {
      it(`allows ${JSON.stringify(value)}`, () => {
        expect(validate(withValue(fullCareer(), ['faq', 0, 'id'], value))).to.deep.equal([]);
      });
    }
  });

  describe('about a date', () => {
    const bad = [
      '',
      '0000',
      '25',
      '2025-13',
      '2025-00',
      '2025-1',
      '2025-01-00',
      '2025-01-32',
      '2025-04-31',
      '2023-02-29',
      '2023-02-30',
      '1900-02-29',
      '2025/01/01',
      '01-02-2025',
      '2025-01-01T00:00:00Z',
      ' 2025',
      '2025\n',
      '+2025',
      '２０２５',
      'August 2025',
    ];
    for (const value of bad) {
      it(`refuses ${JSON.stringify(value)}`, () => {
        const finding = onlyFinding(withValue(fullCareer(), ['reviewed'], value));
        expect(finding).to.include({ code: 'date', pointer: '/reviewed' });
        expect(finding.expected).to.include('YYYY-MM-DD');
        expect(finding.found).to.equal(JSON.stringify(value));
      });
    }
    const good = ['2025', '2025-08', '2025-12-31', '2024-02-29', '2000-02-29', '0099-01-01'];
    for (const value of good) {
      it(`allows ${value}`, () => {
        expect(validate(withValue(fullCareer(), ['reviewed'], value))).to.deep.equal([]);
      });
    }
    it('allows null where the source states none, and only there', () => {
      const unknown = withValue(fullCareer(), ['sources', 0, 'published'], null);
      expect(validate(withValue(unknown, ['pay', 0, 'asOf'], null))).to.deep.equal([]);
      expect(onlyFinding(withValue(fullCareer(), ['reviewed'], null)).code).to.equal('type');
    });
    for (const at of [
      ['sources', 0, 'retrieved'],
      ['sources', 0, 'published'],
      ['pay', 0, 'asOf'],
    ] as Path[]) {
      it(`is made for ${pointerTo(at)}`, () => {
        const finding = onlyFinding(withValue(fullCareer(), at, '2023-02-30'));
        expect(finding).to.include({ code: 'date', pointer: pointerTo(at) });
      });
    }
  });

  describe('about an address', () => {
    const bad = [
      'javascript:alert(1)',
      'JavaScript:alert(1)',
      'java\nscript:alert(1)',
      'java\tscript:alert(1)',
      '\u0000javascript:alert(1)',
      '\u0001javascript:alert(1)',
      ' javascript:alert(1)',
      '\u00a0javascript:alert(1)',
      'javascript://example.org/%0Aalert(1)',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:msgbox(1)',
      'file:///etc/passwd',
      'blob:https://example.org/1',
      'ftp://example.org/',
      'https://example.org/a b',
      'https://',
      'http://[',
    ];
    for (const at of [
      ['support', 0, 'links', 0, 'url'],
      ['certification', 'url'],
    ] as Path[]) {
      for (const value of bad) {
        it(`refuses ${JSON.stringify(value)} at ${pointerTo(at)}`, () => {
          const finding = onlyFinding(withValue(fullCareer(), at, value));
          expect(finding).to.include({ code: 'url', pointer: pointerTo(at) });
          expect(finding.expected).to.include('http(s), mailto, tel or relative');
        });
      }
      const good = [
        'https://example.org/',
        'HTTP://example.org',
        '//example.org/',
        'tel:988',
        'mailto:help@example.org',
        './more.json',
        '../more.json',
        '/more',
        'more.json',
        '?page=2',
        '#more',
        'javascript%3Aalert(1)',
      ];
      for (const value of good) {
        it(`allows ${JSON.stringify(value)} at ${pointerTo(at)}`, () => {
          expect(validate(withValue(fullCareer(), at, value))).to.deep.equal([]);
        });
      }
      it(`refuses an empty one at ${pointerTo(at)}, which would lead to the page itself`, () => {
        const finding = onlyFinding(withValue(fullCareer(), at, ''));
        expect(finding).to.include({ code: 'url', pointer: pointerTo(at), found: '""' });
      });
    }
    for (const at of [
      ['sources', 0, 'url'],
      ['resources', 0, 'url'],
    ] as Path[]) {
      const notOnTheWeb = [
        ...bad,
        '',
        'tel:988',
        'mailto:help@example.org',
        './more.json',
        '//example.org/',
        'example.org',
        'https:example.org',
        'https:///example.org',
      ];
      for (const value of notOnTheWeb) {
        it(`refuses ${JSON.stringify(value)} at ${pointerTo(at)}`, () => {
          const finding = onlyFinding(withValue(fullCareer(), at, value));
          expect(finding).to.include({ code: 'web-url', pointer: pointerTo(at) });
          expect(finding.expected).to.include('https://');
        });
      }
      it(`allows a web address at ${pointerTo(at)}`, () => {
        for (const value of ['https://example.org/a?b#c', 'http://localhost:8000/']) {
          expect(validate(withValue(fullCareer(), at, value))).to.deep.equal([]);
        }
      });
    }
    it('allows null where a source has none', () => {
      expect(validate(withValue(fullCareer(), ['sources', 0, 'url'], null))).to.deep.equal([]);
    });
  });

  describe('about a text', () => {
    for (const value of ['', ' ', '\n\t', '\u00a0', '\ud83d', 'a\udc00b']) {
      it(`refuses ${JSON.stringify(value)}`, () => {
        const finding = onlyFinding(withValue(fullCareer(), ['levels', 1, 'title'], value));
        expect(finding).to.include({ code: 'text', pointer: '/levels/1/title' });
        expect(finding.expected).to.equal('some text');
      });
    }
    for (const value of ['0', '<b>', '👩🏽‍🚒', 'اختصاصي', 'a\nb']) {
      it(`allows ${JSON.stringify(value)}`, () => {
        const data = withValue(fullCareer(), ['levels', 1, 'title'], value);
        expect(validate(data)).to.deep.equal([]);
      });
    }
  });

  const codes: [name: string, path: Path, code: string, bad: string[], good: string[]][] = [
    ['a currency', ['pay', 0, 'currency'], 'currency', ['usd', '$', 'US', 'USDX', ''], ['EUR']],
    ['a version', ['version'], 'version', ['1', '1.0', 'v1.0.0', ''], ['10.20.30', '1.0.0-rc.1']],
    [
      'a language',
      ['lang'],
      'language',
      ['', 'e', 'english', 'en_US', 'en-', 'en US'],
      ['es', 'es-MX', 'zh-Hant-TW', 'EN'],
    ],
  ];
  for (const [name, at, code, bad, good] of codes) {
    describe(`about ${name}`, () => {
      for (const value of bad) {
        it(`refuses ${JSON.stringify(value)}`, () => {
          const finding = onlyFinding(withValue(fullCareer(), at, value));
          expect(finding).to.include({ code, pointer: pointerTo(at) });
          expect(finding.expected).to.match(/^a /);
          expect(finding.fix).to.match(/^Write it like "/);
        });
      }
      it(`allows ${good.join(', ')}`, () => {
        for (const value of good) {
          expect(validate(withValue(fullCareer(), at, value))).to.deep.equal([]);
        }
      });
    });
  }

  describe('about a condition', () => {
    const met: Path = ['advisor', 'requirements', 0, 'met'];
    const bad: [title: string, value: unknown][] = [
      ['an operator that is not allowed', { '>': [{ var: 'years' }, 1] }],
      ['two operators at once', { '!': true, and: [] }],
      ['too few values', { '>=': [{ var: 'years' }] }],
      ['too many values', { '>=': [{ var: 'years' }, 1, 2] }],
      ['values in the wrong order', { '>=': [1, { var: 'years' }] }],
      ['text', 'years >= 2'],
      ['null', null],
      ['a fault deep inside', { and: [{ or: [{ '!': { in: [1, 2] } }] }] }],
      ['code', { constructor: 'alert(1)' }],
    ];
    for (const [title, value] of bad) {
      it(`points at ${title}`, () => {
        const finding = onlyFinding(withValue(fullCareer(), met, value));
        expect(finding).to.include({ code: 'shape', pointer: pointerTo(met) });
      });
    }
  });

  describe('about something that is no career at all', () => {
    const table: [name: string, value: unknown, found: string][] = [
      ['null', null, 'null'],
      ['nothing', undefined, 'nothing'],
      ['a list', [], '[]'],
      ['a text', 'career', '"career"'],
      ['a number', 7, '7'],
      ['NaN', NaN, 'NaN'],
      ['true', true, 'true'],
      ['a function', () => 1, 'function'],
    ];
    for (const [name, value, found] of table) {
      it(`expects an object in place of ${name}`, () => {
        const finding = onlyFinding(value);
        expect(finding).to.include({ pointer: '', expected: 'an object', found });
        expect(sentence(finding)).to.match(/^The file: expected an object, found /);
      });
    }
    it('names all that an empty object lacks', () => {
      const pointers = validate({}).map(({ pointer }) => pointer);
      expect(pointers).to.have.members(
        ['schemaVersion', 'id', 'version', 'lang', 'title', 'summary', 'reviewed', 'sources'].map(
          (key) => `/${key}`,
        ),
      );
    });
  });

  describe('comes in place of an exception', () => {
    const nested = (depth: number) => {
      let condition: unknown = true;
      for (let i = 0; i < depth; i++) condition = { '!': condition };
      return condition;
    };
    const circular: { self?: unknown } = {};
    circular.self = circular;
    const table: [title: string, data: unknown][] = [
      [
        'for a condition that is nested 50,000 deep',
        withShallow(['advisor', 'requirements', 0, 'met'], nested(50_000)),
      ],
      ['for a text that is nested 50,000 deep', withShallow(['title'], nested(50_000))],
      [
        'for hundreds of thousands of faults',
        withShallow(
          ['levels'],
          Array.from({ length: 2000 }, () => ({ tips: Array(200).fill(0) })),
        ),
      ],
      ['for an object that holds itself', withShallow(['title'], circular)],
      ['for a number without limits', withShallow(['title'], 1n)],
      ['for a symbol', withShallow(['title'], Symbol('title'))],
      [
        'for an object that cannot be read',
        {
          get title() {
            throw new Error('Not for you');
          },
        },
      ],
      [
        'for an object that cannot be shown',
        withShallow(['title'], {
          toJSON() {
            throw new Error('Not for you');
          },
        }),
      ],
    ];
    for (const [title, data] of table) {
      it(title, function () {
        this.timeout(30_000);
        const findings = validate(data).filter(({ harmless }) => !harmless);
        expect(findings).to.not.deep.equal([]);
        expect(sentence(findings[0]!)).to.match(/: expected .+, found .+\. .+\.$/);
      });
    }
  });

  it('points at something that is there, or at the place where it is missing', () => {
    const data = withValue(
      withValue(fullCareer(), ['pay', 0, 'currency'], undefined),
      ['faq', 0, 'answer'],
      7,
    );
    const findings = validate(data);
    expect(findings).to.have.length(2);
    for (const { pointer, code } of findings) {
      const value = valueAt(data, keysOf(pointer));
      expect(value === undefined).to.equal(code === 'missing');
    }
  });
});

/** Like `withValue`, for values that cannot be copied. */
function withShallow(path: Path, value: unknown): unknown {
  const data: unknown = fullCareer();
  const parent = valueAt(data, path.slice(0, -1)) as Record<string | number, unknown>;
  parent[path.at(-1)!] = value;
  return data;
}
