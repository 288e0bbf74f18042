import { css, html, nothing } from 'lit';
import { formatMoney } from '../../format/money.js';
import { onRequest } from '../../i18n/en/on-request.js';
import { esOnRequest } from '../../i18n/es-on-request.js';
import { primaryLanguage, type Messages } from '../../i18n/messages.js';
import { heading } from '../base/heading.js';
import { convert, PERCENTILES, titleOf, type PayRow, type Period } from '../../model/pay.js';

/** All languages come together: whoever asks waits for one file. */
const WORDS: Record<string, typeof onRequest> = { en: onRequest, es: esOnRequest };

const wordsFor = ({ locale }: Messages) => WORDS[primaryLanguage(locale)] ?? onRequest;

/** All figures as tables: ranges and percentiles apart, since their columns mean different things. */
export function renderTables(
  rows: readonly PayRow[],
  compared: readonly PayRow[],
  period: Period,
  locale: string,
  messages: Messages,
  careerLanguage: unknown,
): unknown {
  const words = wordsFor(messages);
  const hasMedian = ({ figures }: PayRow) => figures.median !== undefined;
  const money = (amount: number | undefined, { pay }: PayRow) =>
    amount === undefined ? nothing : formatMoney(amount, pay.currency, locale);
  const table = (
    caption: string,
    columns: readonly string[],
    group: readonly PayRow[],
    cells: (row: PayRow) => unknown[],
  ) => {
    if (group.length === 0) return nothing;
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
                <th scope="row">
                  ${row.number ? `${row.number}. ` : nothing}<span lang=${careerLanguage}
                    >${titleOf(row)}</span
                  >
                </th>
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
    return [money(low, row), openTop ? html`${top} <span class="small">${words.open}</span>` : top];
  };
  /** A column for each percentile that any source of the group gives; no other is made up. */
  const percentileTable = (caption: string, column: string, group: readonly PayRow[]) => {
    const given = PERCENTILES.filter((name) =>
      group.some(({ pay }) => pay.percentiles?.[name] !== undefined),
    );
    return table(
      caption,
      [column, ...given.map((name) => words.percentile(Number(name.slice(1))))],
      group,
      (row) =>
        given.map((name) => {
          const amount = row.pay.percentiles?.[name];
          return money(
            amount === undefined ? amount : convert(amount, row.pay.period, period),
            row,
          );
        }),
    );
  };
  return html`
    ${table(
      words.rungTable[period],
      [words.rung, words.from, words.to],
      rows.filter((row) => !hasMedian(row)),
      range,
    )}
    ${percentileTable(words.rungTable[period], words.rung, rows.filter(hasMedian))}
    ${percentileTable(words.jobTable[period], words.job, compared)}
  `;
}

/** What neighbouring jobs pay: in a group and a form of its own, apart from the career's pay. */
export function renderNeighbours(
  headingLevel: number,
  axis: unknown,
  rows: readonly unknown[],
  messages: Messages,
): unknown {
  const words = wordsFor(messages);
  return html`<div class="neighbours stack">
    ${heading(headingLevel, 1, 'subheading', words.neighbours)}
    <p class="small">${words.neighboursNote}</p>
    <div class="plot">
      ${axis}
      <ul class="list rows stack" aria-labelledby="subheading">
        ${rows}
      </ul>
    </div>
  </div>`;
}

export const styles = css`
  .neighbours {
    gap: calc(var(--_space) * 2);
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  caption {
    padding-block-end: calc(var(--_space) * 2);
    text-align: start;
    font-weight: 700;
  }
  td {
    white-space: nowrap;
  }
  td .small {
    display: block;
    white-space: normal;
  }
  th {
    overflow-wrap: break-word;
  }
  th,
  td {
    padding-block: calc(var(--_space) * 1.5);
    padding-inline: 0 calc(var(--_space) * 2);
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
