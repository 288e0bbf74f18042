import { expect } from 'chai';
import type { CareerPath } from '../../src/index.js';
import {
  all,
  button,
  collect,
  focused,
  hasButton,
  mount,
  one,
  part,
  parts,
  restoreAll,
  statesOf,
  stub,
  textOf,
  wordsOf,
} from '../support/element.js';
import { fixture } from '../support/fixture.js';
import { click, press, setViewport } from '../support/page.js';
import {
  sampleCareer,
  sampleLevel,
  sampleNeighbour,
  samplePay,
  withoutSections,
} from '../support/sample-career.js';
import { until } from '../support/until.js';

type Chart = HTMLElementTagNameMap['peer-salary-chart'];

const TABLE = /^Show as table$/;
const CHART = /^Show as chart$/;
const COMPARE = /^Compare with similar jobs$/;
const HIDE = /^Hide similar jobs$/;
const BY_HOUR = /^Show by the hour$/;
const BY_YEAR = /^Show by the year$/;
const CSV = /^Download CSV$/;

const mountChart = (data: CareerPath, parent?: Element) =>
  mount('peer-salary-chart', { data, ...(parent && { parent }) });

async function pressButton(chart: Chart, name: RegExp): Promise<void> {
  await click(button(chart, name));
  await chart.updateComplete;
}

async function showTable(chart: Chart): Promise<void> {
  button(chart, TABLE).click();
  await until(() => hasButton(chart, CHART), 'for the table');
}

async function compare(chart: Chart): Promise<void> {
  button(chart, COMPARE).click();
  await until(() => hasButton(chart, HIDE), 'for similar jobs');
}

const values = (chart: Chart) => parts(chart, 'row__value').map(textOf);
const titles = (chart: Chart) => parts(chart, 'row__title').map(textOf);

/** The shapes of one row's bar, as boxes. */
function shapesOf(row: Element, selector: string): DOMRect[] {
  const bar = row.querySelector('[part~=row__bar]')!;
  return [...bar.querySelectorAll(selector)]
    .map((it) => it.getBoundingClientRect())
    .sort((a, b) => a.left - b.left);
}

/** Where an amount stands on the page, by the labels of the axis, which are centred on their ticks. */
function axisOf(chart: Chart): { at(amount: number): number; amounts: number[] } {
  const labels = all(chart, '[part~=figure] [aria-hidden=true] span').filter(
    (it) => it.childElementCount === 0 && /^\$[\d.,]+K?$/.test(textOf(it)),
  );
  const ticks = labels.map((label) => {
    const { left, right } = label.getBoundingClientRect();
    const [, figure, unit] = /^\$([\d.,]+)(K?)$/.exec(textOf(label))!;
    const amount = Number(figure!.replaceAll(',', '')) * (unit ? 1000 : 1);
    return { amount, x: (left + right) / 2 };
  });
  const first = ticks[0]!;
  const last = ticks.at(-1)!;
  const perAmount = (last.x - first.x) / (last.amount - first.amount);
  return {
    at: (amount) => first.x + (amount - first.amount) * perAmount,
    amounts: ticks.map(({ amount }) => amount),
  };
}

/** The cells of the last table's first row that are not empty, by the percentile that they are. */
function percentilesIn(chart: Chart): Record<string, string> {
  const table = all<HTMLTableElement>(chart, 'table').at(-1)!;
  const columns = [...table.tHead!.rows[0]!.cells].map((cell) => {
    const [percentile] = /\d+/.exec(textOf(cell)) ?? [];
    return percentile;
  });
  const cells = [...table.tBodies[0]!.rows[0]!.cells].map(textOf);
  const named = columns.map((column, i) => [column, cells[i]!] as const);
  return Object.fromEntries(named.filter(([column, cell]) => column && cell));
}

/** The text of the file that pressing the button saves, and its name. */
async function downloaded(chart: Chart): Promise<{ text: string; name: string; type: string }> {
  let blob: Blob | undefined;
  let name = '';
  stub(URL, 'createObjectURL', (object) => {
    blob = object as Blob;
    return 'blob:none';
  });
  stub(HTMLAnchorElement.prototype, 'click', function click(this: HTMLAnchorElement) {
    name = this.download;
  });
  button(chart, CSV).click();
  await until(() => name, 'for the file');
  restoreAll();
  const bytes = new Uint8Array(await blob!.arrayBuffer());
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return { text, name, type: blob!.type };
}

/** The lines of a file without quoted cells, by the names of its columns. */
function recordsOf(text: string): Record<string, string>[] {
  const [header, ...lines] = text.replace('\uFEFF', '').trimEnd().split('\r\n');
  const columns = header!.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    expect(cells).to.have.length(columns.length);
    return Object.fromEntries(columns.map((column, i) => [column, cells[i]!]));
  });
}

describe('peer-salary-chart', () => {
  afterEach(restoreAll);

  describe('says', () => {
    it('in one sentence from where to where pay runs', async () => {
      const chart = await mountChart(sampleCareer());
      const sentence = textOf(part(chart, 'summary'));
      expect(sentence).to.match(/^[^.]+\.$/);
      expect(sentence)
        .to.include('$31,200–$41,600')
        .and.include('Welding Helper')
        .and.include('$62,400–$83,200')
        .and.include('Shop Foreman')
        .and.match(/and more/);
    });

    it('every figure as text, without hovering', async () => {
      const chart = await mountChart(sampleCareer());
      expect(titles(chart)).to.deep.equal([
        '1. Welding Helper',
        '2. Certified Welder',
        '3. Shop Foreman',
      ]);
      const [first, second, third] = values(chart);
      expect(first).to.match(/^\$31,200–\$41,600 a year$/);
      expect(second).to.match(/^\$41,600–\$62,400 a year$/);
      expect(third).to.match(/^\$62,400–\$83,200 a year and more$/);
      expect(parts(chart, 'row__value').every((it) => it.checkVisibility())).to.equal(true);
    });

    it('what it is, as a figure with a name, and as a list in order', async () => {
      const chart = await mountChart(sampleCareer());
      const heading = part(chart, 'heading');
      expect(one(chart, '[role=figure]').getAttribute('aria-labelledby')).to.equal(heading.id);
      const list = one(chart, 'ol');
      expect(list.getAttribute('aria-labelledby')).to.equal(heading.id);
      expect(list.children).to.have.length(3);
    });

    it('that an open top has none, in the row and under the chart', async () => {
      const chart = await mountChart(sampleCareer());
      expect(wordsOf(chart)).to.match(/no upper end/);
      const closed = await mountChart(
        sampleCareer({ pay: [samplePay('helper', { range: { min: 1e4, max: 2e4 } })] }),
      );
      expect(wordsOf(closed)).not.to.match(/no upper end|and more/);
    });

    it('where the figures come from, of when they are, and when they were read', async () => {
      const chart = await mountChart(sampleCareer());
      const source = part(chart, 'source');
      expect(textOf(source))
        .to.include('The Welding Handbook')
        .and.include('Welding Board')
        .and.match(/figures of 2024/)
        .and.match(/published May 2024/)
        .and.match(/read June 1, 2025/);
      expect(textOf(source)).not.to.include('Pay Statistics');
      expect(source.querySelector('a')!.href).to.equal('https://example.org/handbook');
    });

    it('that a source states no date, and makes no link of what has no address', async () => {
      const chart = await mountChart(
        sampleCareer({
          pay: [
            samplePay('helper', { range: { min: 1, max: 2 }, source: 'statistics', asOf: null }),
          ],
        }),
      );
      const source = part(chart, 'source');
      expect(textOf(source)).to.match(/Pay Statistics.*date not stated.*read May 31, 2025/);
      expect(source.querySelector('a')).to.equal(null);
    });

    it('that estimated ranges are no official figures', async () => {
      const range = { min: 1000, max: 2000 };
      const chart = await mountChart(
        sampleCareer({ pay: [samplePay('helper', { kind: 'editorial-range', range })] }),
      );
      expect(wordsOf(chart)).to.match(/not official/);
      const survey = await mountChart(sampleCareer({ pay: [samplePay('helper', { range })] }));
      expect(wordsOf(survey)).not.to.match(/not official/);
    });

    it('an address of another protocol without a link', async () => {
      const [source] = sampleCareer().sources;
      const chart = await mountChart(
        sampleCareer({ sources: [{ ...source!, url: 'javascript:alert(1)' }] }),
      );
      expect(all(chart, 'a')).to.deep.equal([]);
    });
  });

  describe('draws', () => {
    const places: [string, string][] = [
      ['from left to right', '<div dir="ltr"></div>'],
      ['from right to left', '<div dir="rtl"></div>'],
    ];
    for (const [name, markup] of places) {
      it(`bars ${name} where the axis has their figures`, async () => {
        await setViewport(1024);
        const parent = await fixture(markup);
        const chart = await mountChart(sampleCareer(), parent);
        expectBarsOnAxis(chart);
      });
    }

    it('bars where the axis has their figures, for a career from right to left', async () => {
      await setViewport(1024);
      expectBarsOnAxis(await mountChart(sampleCareer({ dir: 'rtl' })));
    });

    it('the axis with round ticks, evenly apart, around all figures', async () => {
      await setViewport(1024);
      const chart = await mountChart(sampleCareer());
      const { amounts } = axisOf(chart);
      const steps = amounts.slice(1).map((amount, i) => amount - amounts[i]!);
      expect(new Set(steps).size).to.equal(1);
      expect(Number(String(steps[0]).replace(/0+$/, ''))).to.be.oneOf([1, 2, 5]);
      expect(amounts[0]).to.be.at.most(31_200);
      expect(amounts.at(-1)).to.be.greaterThan(83_200);
    });

    it('ticks that read differently, for figures close together', async () => {
      await setViewport(1024);
      const chart = await mountChart(
        sampleCareer({ pay: [samplePay('helper', { range: { min: 30_000, max: 31_000 } })] }),
      );
      const { amounts } = axisOf(chart);
      expect(new Set(amounts).size).to.equal(amounts.length);
      expectBarsOnAxis(chart, [[30_000, 31_000]]);
    });

    it('an open top as a bar that goes on beyond its last figure in pieces', async () => {
      await setViewport(1024);
      const chart = await mountChart(sampleCareer());
      const [first, , third] = parts(chart, 'row');
      expect(shapesOf(first!, 'rect')).to.have.length(1);
      const pieces = shapesOf(third!, 'rect');
      expect(pieces.length).to.be.greaterThan(1);
      const end = axisOf(chart).at(83_200);
      expect(pieces.at(-1)!.right).to.be.greaterThan(end + 5);
      const heights = pieces.map(({ height }) => height);
      expect(heights).to.deep.equal([...heights].sort((a, b) => b - a));
    });

    it('no piece of an open top beyond the axis, even at its end', async () => {
      await setViewport(1024);
      const chart = await mountChart(
        sampleCareer({
          pay: [
            samplePay('helper', { range: { min: 0, max: 50_000 } }),
            samplePay('welder', { range: { min: 50_000, max: 95_238, openTop: true } }),
          ],
        }),
      );
      const { at, amounts } = axisOf(chart);
      const pieces = shapesOf(parts(chart, 'row')[1]!, 'rect');
      expect(pieces.at(-1)!.right).to.be.at.most(at(amounts.at(-1)!) + 1);
    });

    it('a bar that has no width so that it is seen', async () => {
      const chart = await mountChart(
        sampleCareer({ pay: [samplePay('helper', { range: { min: 40_000, max: 40_000 } })] }),
      );
      const [bar] = shapesOf(parts(chart, 'row')[0]!, 'rect');
      expect(bar!.width).to.be.greaterThan(1);
      expect(values(chart)[0]).to.equal('$40,000 a year');
    });

    it('pay of nothing without a fault', async () => {
      const chart = await mountChart(
        sampleCareer({ pay: [samplePay('helper', { range: { min: 0, max: 0 } })] }),
      );
      expect(statesOf(chart)).to.deep.equal(['ready']);
      expect(wordsOf(chart)).not.to.match(/NaN|Infinity/);
    });

    it('a single row with a sentence of its own', async () => {
      const chart = await mountChart(
        sampleCareer({ pay: [samplePay('welder', { range: { min: 40_000, max: 50_000 } })] }),
      );
      expect(textOf(part(chart, 'summary'))).to.match(/Certified Welder.*\$40,000–\$50,000/);
      expect(textOf(part(chart, 'summary'))).not.to.match(/\bto \$/);
      expect(titles(chart)).to.deep.equal(['2. Certified Welder']);
      expect(hasButton(chart, COMPARE)).to.equal(false);
    });

    it('percentiles of a rung, with the middle said and marked', async () => {
      await setViewport(1024);
      const chart = await mountChart(
        sampleCareer({
          pay: [
            samplePay('helper', { percentiles: { p10: 30_000, p50: 40_000, p90: 60_000 } }),
            samplePay('welder', { percentiles: { p50: 50_000 } }),
          ],
        }),
      );
      expect(values(chart)[0]).to.include('$30,000').and.include('$60,000');
      expect(values(chart)[0]).to.match(/\$40,000/);
      expect(values(chart)[1]).to.match(/\$50,000/);
      const [mark] = shapesOf(parts(chart, 'row')[0]!, '.median');
      expect(mark!.left + mark!.width / 2).to.be.closeTo(axisOf(chart).at(40_000), 3);
    });

    it('the axis for its own currency, and says the others in words', async () => {
      await setViewport(1024);
      const chart = await mountChart(
        sampleCareer({
          pay: [
            samplePay('helper', { range: { min: 30_000, max: 40_000 } }),
            samplePay('welder', { currency: 'JPY', range: { min: 4_000_000, max: 6_000_000 } }),
          ],
        }),
      );
      expect(values(chart)[1]).to.match(/^¥4,000,000–¥6,000,000 a year$/);
      const [dollars, yen] = parts(chart, 'row');
      expect(shapesOf(yen!, 'rect, line')).to.deep.equal([]);
      expect(shapesOf(dollars!, 'rect')[0]!.width).to.be.greaterThan(50);
    });

    it('one period for all rows, when sources use two', async () => {
      const chart = await mountChart(
        sampleCareer({
          pay: [
            samplePay('helper', { range: { min: 30_000, max: 40_000 } }),
            samplePay('welder', { period: 'hour', range: { min: 25, max: 30 } }),
          ],
        }),
      );
      expect(values(chart)[1]).to.equal('$52,000–$62,400 a year');
      expect(textOf(part(chart, 'summary'))).to.include('$52,000–$62,400 a year');
      expect(wordsOf(chart)).to.include('2,080');
    });

    it('not at all when a career has no pay, or none for its levels', async () => {
      const levels = sampleCareer().levels!;
      const rest = withoutSections(sampleCareer());
      for (const data of [
        { ...rest, levels },
        { ...rest, levels, pay: [] },
      ]) {
        const chart = await mountChart(data);
        expect(wordsOf(chart)).to.equal('');
        expect(statesOf(chart)).to.deep.equal(['ready']);
      }
    });
  });

  describe('by the hour', () => {
    it('divides by 2,080 and says so, and goes back to the year', async () => {
      const chart = await mountChart(sampleCareer());
      expect(wordsOf(chart)).not.to.include('2,080');
      await pressButton(chart, BY_HOUR);
      expect(values(chart)).to.deep.equal([
        '$15.00–$20.00 an hour',
        '$20.00–$30.00 an hour',
        '$30.00–$40.00 an hour and more',
      ]);
      expect(textOf(part(chart, 'summary'))).to.match(/\$15\.00–\$20\.00 an hour/);
      expect(wordsOf(chart)).to.match(/2,080 hours/);
      expect(hasButton(chart, BY_HOUR)).to.equal(false);
      await pressButton(chart, BY_YEAR);
      expect(values(chart)[0]).to.equal('$31,200–$41,600 a year');
      expect(wordsOf(chart)).not.to.include('2,080');
    });

    it('keeps the focus on the button that was pressed', async () => {
      const chart = await mountChart(sampleCareer());
      button(chart, BY_HOUR).focus();
      await press('Enter');
      await until(() => hasButton(chart, BY_YEAR), 'for hours');
      expect(focused()).to.equal(button(chart, BY_YEAR));
    });

    it('starts so when the figures are so, and multiplies for the year', async () => {
      const chart = await mountChart(
        sampleCareer({
          pay: [samplePay('helper', { period: 'hour', range: { min: 15, max: 20 } })],
        }),
      );
      expect(values(chart)).to.deep.equal(['$15.00–$20.00 an hour']);
      expect(wordsOf(chart)).not.to.include('2,080');
      await pressButton(chart, BY_YEAR);
      expect(values(chart)).to.deep.equal(['$31,200–$41,600 a year']);
      expect(wordsOf(chart)).to.include('2,080');
    });

    it('draws bars and ticks anew', async () => {
      await setViewport(1024);
      const chart = await mountChart(sampleCareer());
      await pressButton(chart, BY_HOUR);
      await until(() => {
        expectBarsOnAxis(chart, [
          [15, 20],
          [20, 30],
          [30, 40],
        ]);
        return true;
      }, 'for the bars to arrive');
    });
  });

  describe('as a table', () => {
    it('has a caption, headers with scope, and all figures', async () => {
      const chart = await mountChart(sampleCareer());
      await showTable(chart);
      const table = one<HTMLTableElement>(chart, 'table');
      expect(textOf(table.caption!)).to.match(/year/i);
      const columns = [...table.tHead!.rows[0]!.cells];
      expect(
        columns.every(({ localName, scope }) => localName === 'th' && scope === 'col'),
      ).to.equal(true);
      const rows = [...table.tBodies[0]!.rows];
      const heads = rows.map(({ cells }) => cells[0]!);
      expect(heads.every(({ localName, scope }) => localName === 'th' && scope === 'row')).to.equal(
        true,
      );
      expect(rows.map(({ cells }) => [...cells].map(textOf))).to.deep.equal([
        ['1. Welding Helper', '$31,200', '$41,600'],
        ['2. Certified Welder', '$41,600', '$62,400'],
        ['3. Shop Foreman', '$62,400', '$83,200 no upper end'],
      ]);
      expect(rows.every(({ cells }) => cells.length === columns.length)).to.equal(true);
      expect(parts(chart, 'row'), 'the bars').to.deep.equal([]);
    });

    it('comes and goes by keyboard, with the focus on the button', async () => {
      const chart = await mountChart(sampleCareer());
      button(chart, TABLE).focus();
      await press('Enter');
      await until(() => hasButton(chart, CHART), 'for the table');
      expect(focused()).to.equal(button(chart, CHART));
      await press('Space');
      await until(() => hasButton(chart, TABLE), 'for the chart');
      expect(focused()).to.equal(button(chart, TABLE));
      expect(parts(chart, 'row')).to.have.length(3);
      expect(all(chart, 'table')).to.deep.equal([]);
    });

    it('follows the hour and the comparison', async () => {
      const chart = await mountChart(sampleCareer());
      await showTable(chart);
      await pressButton(chart, BY_HOUR);
      expect(textOf(one<HTMLTableElement>(chart, 'caption'))).to.match(/hour/i);
      expect(textOf(one(chart, 'table'))).to.include('$15.00');
      await compare(chart);
      const tables = all<HTMLTableElement>(chart, 'table');
      expect(tables).to.have.length(2);
      const [own, other] = tables;
      expect(textOf(own!)).not.to.include('Machinists');
      const rows = [...other!.tBodies[0]!.rows].map(({ cells }) => [...cells].map(textOf));
      expect(rows).to.deep.equal([
        ['Machinists', '$16.83', '$24.04', '$36.06'],
        ['Riggers', '$18.27', '$26.44', '$43.27'],
      ]);
      expect(Object.keys(percentilesIn(chart))).to.deep.equal(['10', '50', '90']);
    });

    it('keeps ranges and percentiles of rungs apart', async () => {
      const chart = await mountChart(
        sampleCareer({
          pay: [
            samplePay('helper', { range: { min: 30_000, max: 40_000 } }),
            samplePay('welder', { percentiles: { p10: 35_000, p50: 45_000, p90: 60_000 } }),
          ],
        }),
      );
      await showTable(chart);
      const rows = all<HTMLTableElement>(chart, 'tbody tr').map(({ children }) =>
        [...children].map(textOf),
      );
      expect(all(chart, 'table')).to.have.length(2);
      expect(rows).to.deep.equal([
        ['1. Welding Helper', '$30,000', '$40,000'],
        ['2. Certified Welder', '$35,000', '$45,000', '$60,000'],
      ]);
    });

    it('leaves a cell empty where there is no figure', async () => {
      const chart = await mountChart(
        sampleCareer({ pay: [samplePay('helper', { range: { min: 30_000, openTop: true } })] }),
      );
      await showTable(chart);
      const cells = [...one<HTMLTableElement>(chart, 'table').tBodies[0]!.rows[0]!.cells];
      expect(cells.map(textOf)).to.deep.equal(['1. Welding Helper', '$30,000', 'no upper end']);
    });

    it('makes no percentile of one that the source does not name', async () => {
      const chart = await mountChart(
        sampleCareer({ pay: [samplePay('helper', { percentiles: { p25: 20_000, p50: 30_000 } })] }),
      );
      await showTable(chart);
      expect(percentilesIn(chart)).to.deep.equal({ 25: '$20,000', 50: '$30,000' });
      expect(wordsOf(chart)).not.to.match(/one in ten|10 in 100|80 in 100|90 in 100/i);
    });

    it('shows a percentile of nothing as well', async () => {
      const percentiles = { p10: 0, p50: 30_000, p90: 40_000 };
      const chart = await mountChart(sampleCareer({ pay: [samplePay('helper', { percentiles })] }));
      await showTable(chart);
      expect(percentilesIn(chart)).to.deep.equal({ 10: '$0.00', 50: '$30,000', 90: '$40,000' });
    });
  });

  describe('as a file', () => {
    it('is CSV with a header, all figures, and where they come from', async () => {
      const career = sampleCareer();
      const { text, name, type } = await downloaded(await mountChart(career));
      expect(name).to.equal(`${career.id}-pay.csv`);
      expect(type).to.match(/^text\/csv/);
      expect(text[0]).to.equal('\uFEFF');
      expect(text).to.match(/[^\n]\r\n$/);
      const lines = recordsOf(text);
      expect(lines.map(({ subject }) => subject)).to.deep.equal([
        'Welding Helper',
        'Certified Welder',
        'Shop Foreman',
        'Machinists',
        'Riggers',
      ]);
      expect(lines[0]).to.include({ min: '31200', max: '41600', currency: 'USD', period: 'year' });
      expect(lines[0]).to.include({ open_top: 'false', p10: '', kind: 'survey' });
      expect(lines[2]).to.include({ min: '62400', max: '83200', open_top: 'true' });
      expect(lines[2]).to.include({
        source: 'The Welding Handbook',
        source_url: 'https://example.org/handbook',
        retrieved: '2025-06-01',
        as_of: '2024',
      });
      expect(lines[3]).to.include({ p10: '35000', p50: '50000', p90: '75000', min: '', max: '' });
      expect(lines[3]).to.include({ kind: 'proxy-percentiles', source_url: '' });
    });

    it('keeps figures as they are in the source, whatever the chart shows', async () => {
      const chart = await mountChart(sampleCareer());
      await pressButton(chart, BY_HOUR);
      const { text } = await downloaded(chart);
      expect(recordsOf(text)[0]).to.include({ min: '31200', max: '41600', period: 'year' });
    });

    it('quotes what a spreadsheet would split or run', async () => {
      const { text } = await downloaded(
        await mountChart(
          sampleCareer({
            levels: [
              sampleLevel('a', { title: 'Welder, "first" class' }),
              sampleLevel('b', { title: '=HYPERLINK("https://example.org")' }),
            ],
            pay: ['a', 'b'].map((id) => samplePay(id, { range: { min: 1, max: 2 } })),
          }),
        ),
      );
      expect(text).to.include('"Welder, ""first"" class",');
      expect(text).to.include(`"'=HYPERLINK(""https://example.org"")",`);
    });
  });

  describe('beside similar jobs', () => {
    it('shows none until somebody asks', async () => {
      const chart = await mountChart(sampleCareer());
      expect(wordsOf(chart)).not.to.match(/Machinists|Riggers|Pay Statistics/);
      expect(hasButton(chart, HIDE)).to.equal(false);
    });

    it('shows them in a group of their own with a heading, called what they are', async () => {
      const chart = await mountChart(sampleCareer());
      await compare(chart);
      const heading = part(chart, 'subheading');
      expect(heading.localName).to.equal('h3');
      const group = one(chart, '[part~=figure] ul');
      expect(group.getAttribute('aria-labelledby')).to.equal(heading.id);
      expect([...group.children].map(textOf)).to.have.length(2);
      expect(textOf(group)).to.include('Machinists').and.include('$35,000').and.include('$75,000');
      expect(textOf(group)).to.match(/\$50,000/);
      expect(textOf(one(chart, 'ol'))).not.to.include('Machinists');
      expect(wordsOf(chart)).to.match(/not this one/);
      expect(textOf(part(chart, 'summary'))).not.to.match(/Machinists|Riggers/);
    });

    it('draws them as lines with a mark, never as bars', async () => {
      await setViewport(1024);
      const chart = await mountChart(sampleCareer());
      await compare(chart);
      const [machinists] = parts(chart, 'row').slice(3);
      expect(shapesOf(machinists!, 'rect')).to.deep.equal([]);
      const lines = shapesOf(machinists!, 'line');
      const { at } = axisOf(chart);
      expect(Math.min(...lines.map(({ left }) => left))).to.be.closeTo(at(35_000), 3);
      expect(Math.max(...lines.map(({ right }) => right))).to.be.closeTo(at(75_000), 3);
      expect(machinists!.querySelector('button')).to.equal(null);
    });

    it('names their source and date as well, and takes all away again', async () => {
      const chart = await mountChart(sampleCareer());
      await compare(chart);
      const sources = parts(chart, 'source').map(textOf).join();
      expect(sources).to.match(/Pay Statistics.*figures of May 2023/);
      expect(sources).to.include('The Welding Handbook');
      await pressButton(chart, HIDE);
      expect(wordsOf(chart)).not.to.match(/Machinists|Riggers|Pay Statistics/);
    });

    it('shows them at once, and says no more of them than they are, when there is nothing else', async () => {
      const chart = await mountChart(
        sampleCareer({
          pay: [sampleNeighbour('m', 'Machinists', { p10: 35_000, p50: 50_000, p90: 75_000 })],
        }),
      );
      await until(() => parts(chart, 'subheading')[0], 'for similar jobs');
      expect(part(chart, 'subheading').localName).to.equal('h3');
      expect(titles(chart)).to.deep.equal(['Machinists']);
      expect(parts(chart, 'summary')).to.deep.equal([]);
      expect(hasButton(chart, COMPARE) || hasButton(chart, HIDE)).to.equal(false);
      expect(all(chart, 'ol').filter((it) => it.childElementCount === 0)).to.deep.equal([]);
    });
  });

  describe('marks the selected rung', () => {
    const chosen = (chart: Chart) =>
      all(chart, '[part~=row] button').map((it) => it.getAttribute('aria-pressed'));

    it('the lowest at first, and one at a click, and tells the page before', async () => {
      const chart = await mountChart(sampleCareer());
      expect(chosen(chart)).to.deep.equal(['true', 'false', 'false']);
      const levels: unknown[] = [];
      chart.addEventListener('peer-level-select', (event) => {
        levels.push([event.level, chart.level]);
      });
      await click(button(chart, /Shop Foreman/));
      await chart.updateComplete;
      expect(chosen(chart)).to.deep.equal(['false', 'false', 'true']);
      expect(chart.level).to.equal('foreman');
      expect(levels).to.deep.equal([['foreman', 'helper']]);
    });

    it('by a click on its bar', async () => {
      const chart = await mountChart(sampleCareer());
      await click(parts(chart, 'row')[1]!.querySelector('[part~=row__bar]')!);
      expect(chart.level).to.equal('welder');
    });

    it('by Enter and Space', async () => {
      const chart = await mountChart(sampleCareer());
      button(chart, /Certified Welder/).focus();
      await press('Enter');
      await until(() => chart.level === 'welder', 'for the second rung');
      button(chart, /Shop Foreman/).focus();
      await press('Space');
      await until(() => chart.level === 'foreman', 'for the third rung');
    });

    it('not when the page prevents it', async () => {
      const chart = await mountChart(sampleCareer());
      chart.addEventListener('peer-level-select', (event) => event.preventDefault());
      await click(button(chart, /Shop Foreman/));
      await chart.updateComplete;
      expect(chosen(chart)).to.deep.equal(['true', 'false', 'false']);
    });

    it('by attribute and property, without an event', async () => {
      const chart = await mount('peer-salary-chart', {
        data: sampleCareer(),
        attributes: { level: 'welder' },
      });
      const events = collect(chart, 'peer-level-select');
      expect(chosen(chart)).to.deep.equal(['false', 'true', 'false']);
      chart.level = 'foreman';
      await chart.updateComplete;
      expect(chosen(chart)).to.deep.equal(['false', 'false', 'true']);
      expect(events).to.deep.equal([]);
    });

    it('not by its colour alone', async () => {
      const chart = await mountChart(sampleCareer());
      const [first, second] = parts(chart, 'row').map((row) => ({
        title: getComputedStyle(row.querySelector('[part~=row__title] button')!),
        outline: getComputedStyle(row),
      }));
      expect(Number(first!.title.fontWeight)).to.be.greaterThan(Number(second!.title.fontWeight));
    });
  });
});

/** Each bar begins and ends where the axis has its figures. */
function expectBarsOnAxis(
  chart: Chart,
  ranges: [number, number][] = [
    [31_200, 41_600],
    [41_600, 62_400],
    [62_400, 83_200],
  ],
): void {
  const { at } = axisOf(chart);
  const rows = parts(chart, 'row');
  expect(rows).to.have.length(ranges.length);
  rows.forEach((row, i) => {
    const [low, high] = ranges[i]!.map(at);
    const widest = shapesOf(row, 'rect').sort((a, b) => b.width - a.width)[0]!;
    expect(widest.left, `start of bar ${i + 1}`).to.be.closeTo(Math.min(low!, high!), 3);
    expect(widest.right, `end of bar ${i + 1}`).to.be.closeTo(Math.max(low!, high!), 3);
  });
}
