import { expect } from 'chai';
import * as fc from 'fast-check';
import { payToCsv } from '../../src/export/csv.js';
import { payOfCareer, payOfNeighbours, PERCENTILES } from '../../src/model/pay.js';
import { anyCareer } from '../support/arbitrary-career.js';
import { career, level, pay, proxy, source } from '../support/career.js';

const HEADER =
  'subject,kind,min,max,open_top,p10,p25,p50,p75,p90,currency,period,place,as_of,source,source_url,retrieved,note';

/** Reads CSV by RFC 4180: lines end with CRLF, a quoted cell may hold anything, `""` is a quote. */
function parseCsv(text: string): string[][] {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  const rows: string[][] = [];
  let row: string[] = [];
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text);
    if (!match) throw new Error('This is no CSV.');
    row.push(match[1]?.replaceAll('""', '"') ?? match[2]!);
    if (match[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** The cell for a title. */
function cellFor(title: string): string {
  const data = career({ levels: [level('a', { title })], pay: [pay('a')] });
  return payToCsv(data)
    .slice(HEADER.length + 2)
    .split(',editorial-range,')[0]!;
}

describe('The file with the pay figures', () => {
  it('has nothing but its header in a career without pay', () => {
    expect(payToCsv(career())).to.equal(`${HEADER}\r\n`);
  });

  it('tells each figure with its place, time and source, rungs first', () => {
    const data = career({
      sources: [
        source({ title: 'A survey', url: 'https://example.org/', retrieved: '2025-08-28' }),
      ],
      levels: [level('a'), level('b')],
      pay: [
        proxy('x', { asOf: '2024' }),
        pay('b', { range: { min: 20.5, openTop: true }, period: 'hour', currency: 'EUR' }),
        pay('a', { range: { min: 30_000, max: 35_000, openTop: true } }),
      ],
    });
    expect(payToCsv(data)).to.equal(
      [
        HEADER,
        'Level a,editorial-range,30000,35000,true,,,,,,USD,year,United States,,A survey,https://example.org/,2025-08-28,',
        'Level b,editorial-range,20.5,,true,,,,,,EUR,hour,United States,,A survey,https://example.org/,2025-08-28,',
        'Occupation x,proxy-percentiles,,,,20000,,40000,,60000,USD,year,United States,2024,A survey,https://example.org/,2025-08-28,',
        '',
      ].join('\r\n'),
    );
  });

  it('leaves the address of a source empty that has none', () => {
    const [, row] = parseCsv(payToCsv(career({ levels: [level('a')], pay: [pay('a')] })));
    expect(row).to.have.length(18);
    expect(row![15]).to.equal('');
  });

  const quoted: [title: string, cell: string][] = [
    ['Plain', 'Plain'],
    ['One, two', '"One, two"'],
    ['The "best"', '"The ""best"""'],
    ['"', '""""'],
    ['two\nlines', '"two\nlines"'],
    ['two\r\nlines', '"two\r\nlines"'],
    ["it's", "it's"],
    [' spaces ', ' spaces '],
    ['Ünïcödé 👩🏽‍🚒', 'Ünïcödé 👩🏽‍🚒'],
    ['a;b', 'a;b'],
  ];
  for (const [title, cell] of quoted) {
    it(`writes ${JSON.stringify(title)} as ${JSON.stringify(cell)}`, () => {
      expect(cellFor(title)).to.equal(cell);
    });
  }

  const formulas: [title: string, cell: string][] = [
    ['=1+1', "'=1+1"],
    ['=HYPERLINK("http://evil.example","Pay")', `"'=HYPERLINK(""http://evil.example"",""Pay"")"`],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ['\n=1', '"\'\n=1"'],
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠SUM(A1)', "'＠SUM(A1)"],
  ];
  for (const [title, cell] of formulas) {
    it(`keeps a spreadsheet from running ${JSON.stringify(title)}`, () => {
      expect(cellFor(title)).to.equal(cell);
    });
  }

  it('guards every text, not the title alone', () => {
    const evil = '=1+1';
    const data = career({
      sources: [source({ title: evil })],
      levels: [level('a', { title: evil })],
      pay: [
        pay('a', { place: evil }),
        proxy('x', { occupation: { scheme: 'SOC', code: 'x', title: evil } }),
      ],
    });
    const cells = parseCsv(payToCsv(data)).flat();
    expect(cells.filter((cell) => cell.startsWith('='))).to.deep.equal([]);
    expect(cells.filter((cell) => cell === `'${evil}`)).to.have.length(5);
  });

  it('comes back from a reader as it was written, for any career', () => {
    const unguarded = (cell: string) => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '');
    fc.assert(
      fc.property(anyCareer, (any) => {
        const [header, ...lines] = parseCsv(payToCsv(any));
        const rows = [...payOfCareer(any), ...payOfNeighbours(any)];
        expect(header).to.deep.equal(HEADER.split(','));
        expect(lines).to.have.length(rows.length);
        rows.forEach(({ pay: entry, level: rung }, i) => {
          const from = any.sources.find(({ id }) => id === entry.source)!;
          expect(lines[i]!.map(unguarded)).to.deep.equal(
            [
              rung?.title ?? entry.occupation!.title,
              entry.kind,
              entry.range?.min ?? '',
              entry.range?.max ?? '',
              entry.range ? (entry.range.openTop ?? false) : '',
              ...PERCENTILES.map((name) => entry.percentiles?.[name] ?? ''),
              entry.currency,
              entry.period,
              entry.place,
              entry.asOf ?? '',
              from.title,
              from.url ?? '',
              from.retrieved,
              entry.note ?? '',
            ].map((value) => unguarded(String(value))),
          );
        });
      }),
      { numRuns: 500 },
    );
  });
});
