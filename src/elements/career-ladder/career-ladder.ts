import { html, nothing } from 'lit';
import { formatMoney } from '../../format/money.js';
import { rungsOf, type Change, type Rung } from '../../model/ladder.js';
import { figuresOf } from '../../model/pay.js';
import type { CareerPath } from '../../schema/career-path.js';
import { hostStyles } from '../../styles/host.styles.js';
import { Address } from '../base/address.js';
import { heading } from '../base/heading.js';
import { LevelElement } from '../base/level-element.js';
import { figuresText } from '../base/pay-text.js';
import { careerLadderStyles } from './career-ladder.styles.js';

/** More rungs than this would make treads too narrow to read: they are drawn as a path upright. */
const MAX_TREADS = 7;

/** Where a key leads, from the rung at `index` of `count`. */
const MOVES: Record<string, (index: number, count: number) => number> = {
  ArrowDown: (index) => index + 1,
  ArrowUp: (index) => index - 1,
  ArrowRight: (index) => index + 1,
  ArrowLeft: (index) => index - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * The rungs of a career, lowest first: one is open and shows what it is, what it pays and what
 * changes from the rung below. A link to `#peer-level=<id>` on the page opens a rung.
 *
 * @tag peer-career-ladder
 * @fires {PeerLevelSelectEvent} peer-level-select - A person chose a rung; cancelable.
 * @csspart rungs - The list of rungs.
 * @csspart rung - One rung; `rung--open` is the selected one, `rung--walked` one below it.
 * @csspart rung__title - Title of a rung.
 * @csspart rung__details - What an open rung shows.
 * @csspart subheading - A heading inside an open rung.
 */
export class PeerCareerLadder extends LevelElement {
  static override styles = [hostStyles, careerLadderStyles];

  constructor() {
    super();
    new Address(this, 'level', (id, isArrival) => {
      const button = this.#buttonOf(id);
      if (isArrival && button) this.level = id;
      else if (!button || !this.selectLevel(id)) return button !== undefined;
      void this.updateComplete.then(() =>
        isArrival ? button.scrollIntoView({ behavior: 'instant' }) : button.focus(),
      );
      return true;
    });
  }

  #onKeydown(event: KeyboardEvent & { currentTarget: Element }): void {
    const move = Object.hasOwn(MOVES, event.key) && MOVES[event.key];
    const levels = this.career?.levels ?? [];
    const index = levels.findIndex(({ id }) => this.#buttonOf(id) === event.target);
    if (!move || index < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const isAcross = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
    const isMirrored = isAcross && getComputedStyle(event.currentTarget).direction === 'rtl';
    const to = isMirrored ? 2 * index - move(index, levels.length) : move(index, levels.length);
    const level = levels[to];
    if (level && this.selectLevel(level.id)) this.#buttonOf(level.id)?.focus();
  }

  /** Closing the rung that was open moves the page: the chosen one stays where it was pressed. */
  #onClick(level: string) {
    return async ({ currentTarget }: Event & { currentTarget: Element }) => {
      const { top } = currentTarget.getBoundingClientRect();
      this.selectLevel(level);
      await this.updateComplete;
      scrollBy({ top: currentTarget.getBoundingClientRect().top - top, behavior: 'instant' });
    };
  }

  /** The browser found text in a closed rung, and opens it after this. */
  #onBeforeMatch(level: string) {
    return ({ currentTarget }: Event & { currentTarget: Element }) => {
      if (this.selectLevel(level)) return;
      requestAnimationFrame(() => currentTarget.setAttribute('hidden', 'until-found'));
    };
  }

  #buttonOf(level: string): HTMLButtonElement | undefined {
    return (
      this.renderRoot.querySelector<HTMLButtonElement>(`#${CSS.escape(buttonId(level))}`) ??
      undefined
    );
  }

  protected override renderCareer(career: CareerPath): unknown {
    const rungs = rungsOf(career);
    if (rungs.length === 0) return nothing;
    const drawn = rungs.length > 1 && rungs.length <= MAX_TREADS ? `rungs--stairs` : '';
    const selected = rungs.findIndex(({ level }) => level.id === this.level);
    return html`
      ${this.heading(this.messages.ladder.heading)}
      <ol
        class="list rungs ${drawn}"
        part="rungs"
        aria-labelledby="heading"
        @keydown=${this.#onKeydown}
      >
        ${rungs.map((rung, i) => this.#renderRung(rung, i - selected))}
      </ol>
    `;
  }

  /** `distance` from the selected rung: negative below it, 0 for the rung itself. */
  #renderRung(rung: Rung, distance: number): unknown {
    const { level, number, pay } = rung;
    const isOpen = distance === 0;
    const place = isOpen ? 'rung--open' : distance < 0 ? 'rung--walked' : '';
    const panel = `details-${level.id}`;
    const title = html`<button
      id=${buttonId(level.id)}
      class="plain cover"
      type="button"
      aria-expanded=${isOpen}
      aria-disabled=${isOpen ? 'true' : nothing}
      aria-controls=${panel}
      aria-current=${isOpen ? 'true' : nothing}
      @click=${this.#onClick(level.id)}
    >
      <span class="number">${number}<span class="sr">. </span></span
      ><span lang=${this.careerLanguage}>${level.title}</span>
    </button>`;
    return html`<li class="rung ${place}" part="rung ${place}">
      <div class="tread">
        <div class="label stack">
          ${heading(this.headingLevel, 1, 'rung__title', title, `title-${level.id}`)}
          ${
            level.experience
              ? html`<p
                  class="fact"
                  lang=${isKnown(level.experience) ? nothing : this.careerLanguage}
                >
                  ${this.#experience(level.experience)}
                </p>`
              : nothing
          }
          ${pay ? html`<p class="fact">${this.#pay(rung)}</p>` : nothing}
          ${level.id === this.here ? html`<p class="fact here">${this.messages.here}</p>` : nothing}
        </div>
      </div>
      <div
        id=${panel}
        class="details"
        part="rung__details"
        hidden=${isOpen ? nothing : 'until-found'}
        @beforematch=${this.#onBeforeMatch(level.id)}
      >
        <div class="inner stack">${this.#renderDetails(rung)}</div>
      </div>
    </li>`;
  }

  #renderDetails({ level, pay, change }: Rung): unknown {
    const { ladder } = this.messages;
    const alternates = level.alternateTitles?.join(', ');
    return html`
      ${alternates ? html`<p class="small">${ladder.alsoCalled(this.quote(alternates))}</p>` : nothing}
      <p class="summary" lang=${this.careerLanguage}>${level.summary}</p>
      ${change ? this.#renderChange(level, change, pay) : nothing}
      ${
        level.tips?.length
          ? html`<div>
              ${heading(this.headingLevel, 2, 'subheading', ladder.tips, `tips-${level.id}`)}
              <ul class="tips" lang=${this.careerLanguage}>
                ${level.tips.map((tip) => html`<li><bdi>${tip}</bdi></li>`)}
              </ul>
            </div>`
          : nothing
      }
    `;
  }

  #renderChange(level: Rung['level'], change: Change, pay: Rung['pay']): unknown {
    const { ladder } = this.messages;
    const { experienceBelow, raise, newDuties } = change;
    const facts: [string, unknown][] = [];
    if (level.experience && experienceBelow) {
      const now = this.#experience(level.experience);
      const below = this.#experience(experienceBelow);
      if (isKnown(level.experience) && isKnown(experienceBelow) && now !== below) {
        facts.push([ladder.experience, ladder.experienceChange(now, below)]);
      }
    }
    if (pay && raise !== undefined) facts.push([ladder.pay, this.#raise(raise, pay)]);
    if (newDuties.length > 0) {
      facts.push([
        ladder.newDuties,
        html`<ul lang=${this.careerLanguage}>
          ${newDuties.map((duty) => html`<li><bdi>${duty}</bdi></li>`)}
        </ul>`,
      ]);
    }
    if (facts.length === 0) return nothing;
    return html`<div>
      ${heading(this.headingLevel, 2, 'subheading', ladder.whatChanges, `change-${level.id}`)}
      <dl class="changes">
        ${facts.map(
          ([term, fact]) =>
            html`<div>
              <dt>${term}</dt>
              <dd>${fact}</dd>
            </div>`,
        )}
      </dl>
    </div>`;
  }

  #experience(experience: Experience): string {
    const { minYears, maxYears, note } = experience;
    // Data that nobody validated may lack either.
    const years = this.messages.years(minYears ?? null, maxYears ?? null);
    if (!note) return years;
    return isKnown(experience) ? `${years}. ${note}` : note;
  }

  #pay({ pay }: Rung): unknown {
    if (!pay) return nothing;
    return figuresText(figuresOf(pay), pay.currency, pay.period, this.locale, this.messages);
  }

  #raise(raise: number, { currency, period }: NonNullable<Rung['pay']>): string {
    const { ladder, per } = this.messages;
    if (raise === 0) return ladder.samePay;
    const amount = per[period](formatMoney(Math.abs(raise), currency, this.locale));
    return raise > 0 ? ladder.raise(amount) : ladder.cut(amount);
  }
}

type Experience = NonNullable<Rung['level']['experience']>;

const isKnown = ({ minYears, maxYears }: Experience) => (minYears ?? maxYears) != null;

const buttonId = (level: string) => `level-${level}`;

declare global {
  interface HTMLElementTagNameMap {
    'peer-career-ladder': PeerCareerLadder;
  }
}
