import { adoptStyles, html, nothing, svg, type PropertyDeclarations } from 'lit';
import { formatTick } from '../../format/money.js';
import {
  HOURS_PER_YEAR,
  payOfCareer,
  payOfNeighbours,
  titleOf,
  type PayRow,
  type Period,
} from '../../model/pay.js';
import { scaleFor, type Scale } from '../../model/scale.js';
import type { CareerPath } from '../../schema/career-path.js';
import { hostStyles } from '../../styles/host.styles.js';
import { LevelElement } from '../base/level-element.js';
import { figuresText } from '../base/pay-text.js';
import { sourceText } from '../base/source-text.js';
import { salaryChartStyles } from './salary-chart.styles.js';

/**
 * What each rung of a career pays, as ranges on one axis, with their source and date. Figures of
 * neighbouring jobs come on request, in a group and a form of their own.
 *
 * @tag peer-salary-chart
 * @fires {PeerLevelSelectEvent} peer-level-select - A person chose a rung; cancelable.
 * @csspart subheading - Heading of the group of neighbouring jobs.
 * @csspart summary - The sentence that says what the chart says.
 * @csspart figure - Chart or table.
 * @csspart row - One rung's or job's row in the chart.
 * @csspart row__title - Name of the rung or job.
 * @csspart row__value - Its figures as text.
 * @csspart row__bar - Its bar or line.
 * @csspart table - A table.
 * @csspart source - Where the figures come from.
 */
export class PeerSalaryChart extends LevelElement {
  static override styles = [hostStyles, salaryChartStyles];
  static override readonly refines = false;
  static override properties: PropertyDeclarations = {
    chosenPeriod: { state: true },
    onRequest: { state: true },
    showsTables: { state: true },
    showsNeighbours: { state: true },
    hasFailed: { state: true },
  };

  /** The period that a person chose; undefined for that of the figures. */
  private chosenPeriod: Period | undefined;
  /** Draws what is shown on request only: loaded when somebody asks for it. */
  private onRequest: typeof import('./on-request.js') | undefined;
  private showsTables = false;
  private showsNeighbours = false;
  private hasFailed = false;

  protected override renderCareer(career: CareerPath): unknown {
    const first = payOfCareer(career)[0] ?? payOfNeighbours(career)[0];
    if (!first) return nothing;
    const period = this.chosenPeriod ?? first.pay.period;
    const rows = payOfCareer(career, period);
    const neighbours = payOfNeighbours(career, period);
    // A career without figures of its own shows its neighbours' at once.
    if (rows.length === 0 && !this.hasFailed) void this.#loadOnRequest();
    const compared = this.showsNeighbours || rows.length === 0 ? neighbours : [];
    const { onRequest } = this;
    const drawn = [...rows, ...compared];
    const other = period === 'year' ? 'hour' : 'year';
    const { chart } = this.messages;
    return html`
      ${this.heading(chart.heading)}
      ${rows.length ? html`<p class="summary" part="summary">${this.#summary(rows, period)}</p>` : nothing}
      <div class="buttons">
        ${this.#button(chart.showPer[other], () => (this.chosenPeriod = other))}
        ${
          rows.length && (neighbours.length || this.source.isPartial)
            ? this.#button(
                this.showsNeighbours ? chart.hideCompare : chart.compare,
                () => void this.#toggle('showsNeighbours'),
              )
            : nothing
        }
      </div>
      <div class="figure stack" part="figure" role="figure" aria-labelledby="heading">
        ${
          this.showsTables
            ? onRequest?.renderTables(
                rows,
                compared,
                period,
                this.locale,
                this.messages,
                this.careerLanguage,
              )
            : this.#renderChart(rows, compared, period)
        }
      </div>
      <div class="small notes stack">
        ${
          drawn.some(({ figures }) => figures.openTop) && !this.showsTables
            ? html`<p>${chart.openTop}</p>`
            : nothing
        }
        ${
          rows.some(({ pay }) => pay.kind === 'editorial-range')
            ? html`<p>${chart.editorial}</p>`
            : nothing
        }
        ${
          drawn.some(({ pay }) => pay.period !== period)
            ? html`<p>${chart.hourNote(HOURS_PER_YEAR.toLocaleString(this.locale))}</p>`
            : nothing
        }
        ${drawn
          .filter(({ pay }) => pay.note)
          .map((row) => html`<p lang=${this.careerLanguage}>${titleOf(row)}: ${row.pay.note}</p>`)}
        ${this.#renderSources(career, drawn)}
      </div>
      <div class="buttons">
        ${this.#button(
          this.showsTables ? chart.showChart : chart.showTable,
          () => void this.#toggle('showsTables'),
        )}
        ${this.#button(chart.download, () => void this.#download())}
      </div>
      <p class="small" role="status">
        ${this.hasFailed ? this.messages.errors.DatasetNetworkError : nothing}
      </p>
    `;
  }

  async #toggle(what: 'showsTables' | 'showsNeighbours'): Promise<void> {
    if (await this.#loadOnRequest()) this[what] = !this[what];
  }

  async #loadOnRequest(): Promise<boolean> {
    if (this.onRequest) return true;
    const onRequest = await this.#load(import('./on-request.js'));
    if (!onRequest) return false;
    adoptStyles(this.shadowRoot!, [hostStyles, salaryChartStyles, onRequest.styles]);
    this.onRequest = onRequest;
    return true;
  }

  async #download(): Promise<void> {
    const part = await this.#load(import('./download.js'));
    if (part && this.career) part.download(this.career);
  }

  /** What comes only on request may fail to come: the person is told, and can press again. */
  async #load<T>(part: Promise<T>): Promise<T | undefined> {
    const [loaded] = await Promise.all([part, this.source.complete()]).catch(() => []);
    this.hasFailed = !loaded;
    return loaded;
  }

  #button(text: string, onClick: () => void): unknown {
    return html`<button class="button" part="button" type="button" @click=${onClick}>
      ${text}
    </button>`;
  }

  #summary(rows: readonly PayRow[], period: Period): string {
    const { chart } = this.messages;
    const first = rows[0]!;
    const last = rows.at(-1)!;
    const title = (row: PayRow) => this.quote(titleOf(row));
    // In a sentence about the rungs, the middle alone stands for percentiles.
    const value = ({ pay, figures: { median, ...range } }: PayRow) => {
      const figures = median === undefined ? range : { low: median, openTop: false };
      const text = this.#value({ pay, figures }, period);
      return median === undefined ? text : this.messages.median(text);
    };
    return first === last
      ? chart.single(title(first), value(first))
      : chart.rise(value(first), title(first), value(last), title(last));
  }

  #value({ pay, figures }: PayRow, period: Period): string {
    return figuresText(figures, pay.currency, period, this.locale, this.messages);
  }

  #renderChart(rows: readonly PayRow[], compared: readonly PayRow[], period: Period): unknown {
    const { currency } = (rows[0] ?? compared[0])!.pay;
    const isOnAxis = ({ pay }: PayRow) => pay.currency === currency;
    const scale = scaleFor([...rows, ...compared].filter(isOnAxis));
    const render = (row: PayRow) =>
      this.#renderRow(row, this.#value(row, period), isOnAxis(row), scale);
    return html`
      ${
        rows.length
          ? html`<div class="plot">
              ${this.#renderAxis(scale, currency)}
              <ol class="list rows stack" aria-labelledby="heading">
                ${rows.map(render)}
              </ol>
            </div>`
          : nothing
      }
      ${
        compared.length
          ? this.onRequest?.renderNeighbours(
              this.headingLevel,
              this.#renderAxis(scale, currency),
              compared.map(render),
              this.messages,
            )
          : nothing
      }
    `;
  }

  #renderAxis({ ticks, step }: Scale, currency: string): unknown {
    return html`<div class="axis" aria-hidden="true">
      <div class="ticks">
        ${ticks.map(
          (tick) =>
            html`<span class="tick"
              ><span>${formatTick(tick, step, currency, this.locale)}</span></span
            >`,
        )}
      </div>
    </div>`;
  }

  #renderRow(row: PayRow, value: string, onAxis: boolean, scale: Scale): unknown {
    const { level, number } = row;
    const isChosen = level !== undefined && level.id === this.level;
    const title = level
      ? html`<button
          class="plain cover"
          type="button"
          aria-pressed=${isChosen}
          @click=${() => this.selectLevel(level.id)}
        >
          <span class="number">${number}<span class="sr">. </span></span
          ><span lang=${this.careerLanguage}>${level.title}</span>
        </button>`
      : html`<span lang=${this.careerLanguage}>${titleOf(row)}</span>`;
    return html`<li class="row ${isChosen ? 'row--chosen' : ''}" part="row">
      <div class="row__title" part="row__title">
        ${title}${level && level.id === this.here ? html`<div class="small here">${this.messages.here}</div>` : nothing}
      </div>
      <div class="row__value text" part="row__value">${value}</div>
      <svg class="row__bar" part="row__bar" aria-hidden="true" width="100%" height="24">
        ${onAxis ? this.#renderBar(row, scale) : nothing}
      </svg>
    </li>`;
  }

  #renderBar({ level, figures }: PayRow, { at }: Scale): unknown {
    const { low, high = low, openTop, median } = figures;
    const [from, to] = [at(low), at(high)];
    const percent = (value: number) => `${value.toFixed(2)}%`;
    const line = (x1: number, x2: number, y1: number, y2: number, name: string) =>
      svg`<line class=${name} x1=${percent(x1)} x2=${percent(x2)} y1=${y1} y2=${y2}></line>`;
    const mark = median === undefined ? nothing : line(at(median), at(median), 2, 22, 'median');
    if (median !== undefined && !level) {
      return svg`${line(from, to, 12, 12, 'whisker')}${line(from, from, 8, 16, 'whisker')}${line(to, to, 8, 16, 'whisker')}${mark}`;
    }
    // An open top has no end: it thins out into dashes.
    const dashes = openTop ? [14, 9, 5] : [];
    return svg`<rect class="range" x=${percent(from)} width=${percent(Math.max(to - from, 0.4))} y="3" height="18" rx="3"></rect>
      ${dashes.map((height, i) => svg`<rect class="range" x=${percent(to + 0.7 + i * 2.2)} width="1.5%" y=${12 - height / 2} height=${height}></rect>`)}
      ${mark}`;
  }

  #renderSources({ sources }: CareerPath, rows: readonly PayRow[]): unknown {
    const paysOf = ({ id }: { id: string }) =>
      rows.map(({ pay }) => pay).filter(({ source }) => source === id);
    return html`<ul class="list" part="source">
      ${sources
        .filter((source) => paysOf(source).length > 0)
        .map(
          (source) =>
            html`<li class="text">
              ${this.messages.chart.source}: ${sourceText(source, paysOf(source), this)}
            </li>`,
        )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'peer-salary-chart': PeerSalaryChart;
  }
}
