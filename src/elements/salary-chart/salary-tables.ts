import { css, html, nothing } from 'lit';
import { formatMoney } from '../../format/money.js';
import type { Messages } from '../../i18n/messages.js';
import { titleOf, type PayRow, type Period } from '../../model/pay.js';

/** All figures as tables: ranges and percentiles apart, since their columns mean different things. */
export function renderTables(
  rows: readonly PayRow[],
  compared: readonly PayRow[],
  period: Period,
  locale: string,
  { chart, per }: Messages,
): unknown {
  const hasMedian = ({ figures }: PayRow) => figures.median !== undefined;
  const percentiles = [chart.tenth, chart.middle, chart.ninetieth];
  const money = (amount: number | undefined, { pay }: PayRow) =>
    amount === undefined ? nothing : formatMoney(amount, pay.currency, locale);
  const table = (
    title: string,
    columns: readonly string[],
    group: readonly PayRow[],
    cells: (row: PayRow) => unknown[],
  ) => {
    if (group.length === 0) return nothing;
    const caption = per[period](title);
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${caption}>
      <table part="table">
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            ${columns.map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${group.map(
            (row) =>
              html`<tr>
                <th scope="row">${row.number ? `${row.number}. ` : nothing}${titleOf(row)}</th>
                ${cells(row).map((cell) => html`<td>${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  };
  const range = (row: PayRow) => {
    const { low, high, openTop } = row.figures;
    const top = money(high, row);
    return [money(low, row), openTop ? html`${top} <span class="small">${chart.open}</span>` : top];
  };
  const percentile = (row: PayRow) => {
    const { low, median, high } = row.figures;
    return [low, median, high].map((amount) => money(amount, row));
  };
  const levels = rows.filter((row) => !hasMedian(row));
  return html`
    ${table(chart.heading, [chart.rung, chart.from, chart.to], levels, range)}
    ${table(chart.heading, [chart.rung, ...percentiles], rows.filter(hasMedian), percentile)}
    ${table(chart.neighbours, [chart.job, ...percentiles], compared, percentile)}
  `;
}

export const tableStyles = css`
  .scroll {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-block-end: calc(var(--_space) * 2);
    text-align: start;
    font-weight: 700;
  }
  th,
  td {
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2) calc(var(--_space) * 1.5) 0;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: baseline;
    font-weight: inherit;
  }
  thead th {
    border-block-end-color: var(--_edge);
    font-size: 0.875em;
  }
`;
