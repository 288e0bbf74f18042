import { html, nothing } from 'lit';
import type { PlanSheet, SheetStep } from '../../export/plan-sheet.js';
import { bringPlanWords, planWordsAtHand, type PlanWords } from '../../i18n/plan.js';
import { paceOf, type Advice } from '../../model/advice.js';
import type { Place } from '../../model/certification.js';
import { isEstimate, isHoursAWeek, isPlanDay, planFor } from '../../model/plan.js';
import { isMarked } from '../../model/progress.js';
import type { SavedPlan } from '../../model/saved-plan.js';
import { progressOf } from '../../progress/progress-store.js';
import type { StorageKind } from '../../progress/storage.js';
import type { CareerPath } from '../../schema/career-path.js';
import type { PlaceRules } from '../../schema/certification.js';
import { isWebUrl } from '../../schema/url.js';
import { heading } from '../base/heading.js';
import type { PlaceElement } from '../base/place-element.js';
import type { QrPath } from './plan-code.js';
import type { PlanLoad } from './plan-load.js';
import { planPanelStyles } from './plan-panel.styles.js';
import { sheetOf } from './plan-sheet.js';

/** The element that shows the plan. */
export type PlanElement = PlaceElement & { readonly storage: StorageKind };

/** The places to choose from, and what is done when a plan is for another one. */
export interface PlanPlaces {
  readonly places: readonly Place[];
  /** What the chosen one asks, once that is there. */
  readonly own?: PlaceRules | undefined;
  choose(id: string): void;
}

/** A career as the plan's code and file need it. */
export interface PlanCareers {
  /** As it is in all places. */
  generalOf(career: CareerPath): CareerPath;
  /** As it is in one of them; it may fail. */
  careerFor(career: CareerPath, place: string): Promise<CareerPath>;
}

/** What is said of something that was done, in the language that is then spoken. */
type Said = ((words: PlanWords) => string) | undefined;

type Files = typeof import('./plan-files.js');

type Field = 'begin' | 'pace' | `guess-${string}`;

/**
 * What to do, in order, with dates if the person gives a first day and hours a week; and the plan to
 * take along: on paper, as a text, as a file or a code for another device, and for a calendar.
 */
export class PlanPanel {
  static readonly styles = [planPanelStyles];

  /** Brings the words of a language; undefined when there is nothing to wait for. */
  static prepare(language: string): Promise<unknown> | undefined {
    return bringPlanWords(language);
  }

  #career: string | undefined;
  #words: PlanWords | undefined;
  #start: string | undefined;
  /** Null: the person has taken out what they answered before. */
  #hoursAWeek: number | null | undefined;
  #estimates: Readonly<Record<string, number>> = {};
  readonly #wrong = new Set<Field>();
  #status: Said;
  #showsCode = false;
  #qrPath: QrPath | undefined;
  /** Comes when the plan is taken along in some way. */
  #files: Files | undefined;
  #load: PlanLoad | undefined;

  constructor(
    private readonly element: PlanElement,
    private readonly places: PlanPlaces,
    private readonly careers?: PlanCareers,
  ) {}

  /**
   * `career` as it is in the chosen place. `done` has the ids of actions that are ticked, or that the
   * answers show as done; `hoursAWeek` is what the person answered, until they say otherwise here.
   */
  render(
    career: CareerPath,
    advice: Advice,
    done: ReadonlySet<string>,
    hoursAWeek?: number,
  ): unknown {
    const { element } = this;
    if (career.id !== this.#career) this.#begin(career.id);
    const words = this.#wordsNow();
    if (!words) return nothing;
    const saved = this.#savedPlan(career, done, hoursAWeek);
    const { start } = saved;
    const plan = planFor(career, {
      done,
      skipped: new Set(saved.skipped),
      first: new Set([
        ...advice.actions.map(({ action }) => action.id),
        ...advice.ahead
          .filter(({ reason }) => reason.truth !== 'met')
          .flatMap(({ requirement }) => requirement.actions ?? []),
      ]),
      start,
      hoursAWeek: saved.hoursAWeek,
      estimates: saved.estimates,
    });
    const sheet = sheetOf(plan, career, {
      words,
      locale: element.locale,
      place: this.places.places.find(({ id }) => id === saved.place)?.title,
      boards: this.places.own?.board ?? [],
      hoursAWeek: saved.hoursAWeek,
      today: today(),
      quote: (text) => element.quote(text),
    });
    const asksGuesses = start !== undefined && saved.hoursAWeek !== undefined;
    const unknown = new Set(
      plan.steps
        .filter(({ step, takesMore }) => takesMore || Object.hasOwn(saved.estimates, step.id))
        .map(({ step }) => step.id),
    );
    return html`<section class="plan stack" part="plan" aria-labelledby="plan">
      ${heading(element.headingLevel, 1, 'subheading', words.heading, 'plan')}
      <p>${words.intro}</p>
      <div class="fields">
        ${this.#field('begin', words.begin, words.wrongDay, start, this.#onStart, { type: 'date', min: '2000-01-01', max: '2099-12-31' })}
        ${this.#field('pace', words.pace, words.wrongPace, saved.hoursAWeek, this.#onPace, { min: 0.5, max: 168 })}
      </div>
      ${asksGuesses && unknown.size > 0 ? html`<p class="small">${words.guesses}</p>` : nothing}
      <ul class="list small">
        ${sheet.facts.map((fact) => html`<li><bdi>${fact}</bdi></li>`)}
      </ul>
      ${plan.steps.length + plan.beside.length === 0 ? html`<p>${words.nothing}</p>` : nothing}
      ${sheet.parts.map(({ heading: title, steps }, part) =>
        steps.length > 0
          ? html`${heading(element.headingLevel, 2, 'subheading', title, `plan-part-${part}`)}
              <ol class="list stack" aria-labelledby=${`plan-part-${part}`}>
                ${steps.map((step, i) =>
                  this.#renderStep(step, i + 1, words, asksGuesses && unknown.has(step.id)),
                )}
              </ol>`
          : nothing,
      )}
      <p class="small">${sheet.note}</p>
      ${this.#renderButtons(sheet, saved, career, words)}
      <p role="status" id="plan-status">${this.#status?.(words) ?? nothing}</p>
      ${this.#showsCode ? this.#files!.codeText(saved, this.#careersOf(this.#files!).generalOf(element.career!), this.#qrPath, element.locale) : nothing}
      ${this.#load?.render(career, words) ?? nothing}
    </section>`;
  }

  /** Those of another language, until their own are there. */
  #wordsNow(): PlanWords | undefined {
    const { element } = this;
    const words = planWordsAtHand(element.locale);
    if (!words) {
      bringPlanWords(element.locale)?.then(
        () => element.requestUpdate(),
        // What is shown stays; the next update asks again.
        () => undefined,
      );
    }
    return (this.#words = words ?? this.#words);
  }

  #begin(career: string): void {
    this.#career = career;
    this.#start = this.#hoursAWeek = this.#status = undefined;
    this.#wrong.clear();
    this.#estimates = {};
    this.#showsCode = false;
    this.#load = undefined;
  }

  #savedPlan(
    career: CareerPath,
    done: ReadonlySet<string>,
    answered: number | undefined,
  ): SavedPlan {
    const { journey, storage, jurisdiction } = this.element;
    const { skipped } = progressOf(journey!, storage).progress;
    return {
      career: career.id,
      // A page may set anything.
      place: jurisdiction && /^[\da-z-]{1,64}$/i.test(jurisdiction) ? jurisdiction : undefined,
      start: this.#start,
      hoursAWeek:
        this.#hoursAWeek === undefined ? paceOf(answered) : (this.#hoursAWeek ?? undefined),
      estimates: this.#estimates,
      done: [...done],
      skipped: Object.keys(skipped).filter((id) => isMarked(skipped, id)),
    };
  }

  #renderStep(step: SheetStep, number: number, words: PlanWords, asksGuess: boolean): unknown {
    const { headingLevel, careerLanguage } = this.element;
    const { id, title, dates, notes, actions, resources } = step;
    const name = html`${number}. <span lang=${careerLanguage}>${title}</span>`;
    return html`<li class="plan-step" part="plan-step">
      ${heading(headingLevel, 3, 'subheading', name, `plan-step-${id}`)}
      ${
        dates.length > 0
          ? html`<p>
              ${dates.map(({ label, day, text }, i) => html`${i > 0 ? ' · ' : nothing}${label} <time datetime=${day}>${text}</time>`)}
            </p>`
          : nothing
      }
      ${notes.length > 0 ? html`<p class="small">${notes.join(' · ')}</p>` : nothing}
      <ul lang=${careerLanguage}>
        ${actions.map((text) => html`<li><bdi>${text}</bdi></li>`)}
      </ul>
      ${
        resources.length > 0
          ? html`<ul class="small" lang=${careerLanguage}>
              ${resources.map(
                (it) =>
                  html`<li>
                    ${it.url && isWebUrl(it.url) ? html`<a href=${it.url} rel="noopener">${it.title}</a>` : html`<bdi>${it.title}</bdi>`}
                  </li>`,
              )}
            </ul>`
          : nothing
      }
      ${asksGuess ? this.#field(`guess-${id}`, words.guess, words.wrongGuess, this.#estimates[id], (event) => this.#onGuess(id, event), { min: 1, max: 4000 }) : nothing}
    </li>`;
  }

  /** A day, or a number by that step. */
  #field(
    field: Field,
    label: string,
    wrong: string,
    value: string | number | undefined,
    onChange: (event: Event) => void,
    { type = 'number', min, max }: { type?: string; min: string | number; max: string | number },
  ): unknown {
    const isWrong = this.#wrong.has(field);
    return html`<div class="field">
      <label for="plan-${field}">${label}</label>
      <input
        id="plan-${field}"
        type=${type}
        min=${min}
        max=${max}
        step=${type === 'number' ? min : nothing}
        .value=${String(value ?? '')}
        aria-describedby="plan-${field}-wrong"
        aria-invalid=${isWrong}
        @change=${onChange}
      />
      <p class="small" id="plan-${field}-wrong" role="alert">${isWrong ? wrong : nothing}</p>
    </div>`;
  }

  /** Takes what was typed if it is empty or right; else it stays in the field, with a word on it. */
  #change(
    field: Field,
    { target }: Event,
    isRight: (value: string) => boolean,
    take: (value: string) => void,
  ): void {
    const { value, validity } = target as HTMLInputElement;
    const isGood = value === '' ? !validity.badInput : isRight(value);
    this.#wrong[isGood ? 'delete' : 'add'](field);
    if (isGood) take(value);
    this.element.requestUpdate();
  }

  readonly #onStart = (event: Event): void =>
    this.#change('begin', event, isPlanDay, (value) => (this.#start = value || undefined));

  readonly #onPace = (event: Event): void =>
    this.#change(
      'pace',
      event,
      (value) => isHoursAWeek(Number(value)),
      (value) => (this.#hoursAWeek = value ? Number(value) : null),
    );

  #onGuess(step: string, event: Event): void {
    this.#change(
      `guess-${step}`,
      event,
      (value) => isEstimate(Number(value)),
      (value) => {
        const others = Object.entries(this.#estimates).filter(([id]) => id !== step);
        if (value) others.push([step, Number(value)]);
        this.#estimates = Object.fromEntries(others);
      },
    );
  }

  #renderButtons(
    sheet: PlanSheet,
    saved: SavedPlan,
    career: CareerPath,
    words: PlanWords,
  ): unknown {
    const { element } = this;
    const name = `${career.id}-plan-${today()}`;
    const file = (files: Files, end: string, type: string, text: string): Said => {
      files.save(name + end, type, text);
      return (said) => said.saved(name + end);
    };
    return html`<div class="buttons">
      ${this.#button(words.print, async ({ printSheet }) => {
        await printSheet(element.shadowRoot!, sheet, element.locale, career.dir ?? '');
        return undefined;
      })}
      ${this.#button(words.markdown, (files) =>
        file(files, '.md', 'text/markdown', files.planToMarkdown(sheet)),
      )}
      ${this.#button(words.json, (files) =>
        file(files, '.json', 'application/json', files.planToJson(saved)),
      )}
      ${this.#button(words.calendar, async (files) => {
        if (!sheet.parts[0].steps.some(({ dates }) => dates.length > 0))
          return (said) => said.noDates;
        const { planToCalendar } = await import('../../export/calendar.js');
        return file(files, '.ics', 'text/calendar', planToCalendar(sheet, career.id, Date.now()));
      })}
      ${this.#button(this.#showsCode ? words.hideCode : words.showCode, () => this.#toggleCode(), this.#showsCode)}
      ${this.#button(words.load, (files) => this.#toggleLoad(files), this.#load?.isOpen ?? false)}
    </div>`;
  }

  /** Opens the fields for a plan from another device. */
  load(): Promise<void> {
    return this.#do((files) => (this.#load?.isOpen ? undefined : this.#toggleLoad(files)));
  }

  #careersOf({ planCareers }: Files): PlanCareers {
    return this.careers ?? planCareers;
  }

  #toggleLoad(files: Files): Said {
    this.#load ??= new files.PlanLoad(this.element, this.places, this.#careersOf(files), (plan) =>
      this.#take(plan),
    );
    this.#load.toggle();
    return undefined;
  }

  /** `act` gives what is said of it afterwards, if anything. */
  #button(text: string, act: (files: Files) => Said | Promise<Said>, isOpen?: boolean): unknown {
    return html`<button
      class="button"
      part="button"
      type="button"
      aria-expanded=${isOpen ?? nothing}
      @click=${() => void this.#do(act)}
    >
      ${text}
    </button>`;
  }

  async #do(act: (files: Files) => Said | Promise<Said>): Promise<void> {
    try {
      this.#files ??= await import('./plan-files.js');
      this.#status = await act(this.#files);
    } catch {
      this.#status = ({ failed }) => failed;
    }
    this.element.requestUpdate();
  }

  #toggleCode(): Said {
    this.#showsCode = !this.#showsCode;
    if (!this.#showsCode || this.#qrPath) return undefined;
    import('../../export/qr.js').then(
      ({ qrPath }) => {
        this.#qrPath = qrPath;
        this.element.requestUpdate();
      },
      // The code itself is there to type.
      () => undefined,
    );
    return undefined;
  }

  /** A loaded plan's ticks are set by now. */
  #take(plan: SavedPlan | undefined): void {
    const { element } = this;
    if (plan) {
      this.#start = plan.start ?? this.#start;
      this.#hoursAWeek = plan.hoursAWeek ?? this.#hoursAWeek;
      this.#estimates = { ...this.#estimates, ...plan.estimates };
    }
    this.#status = plan ? ({ loaded }) => loaded : ({ unchanged }) => unchanged;
    element.requestUpdate();
    void element.updateComplete.then(() => {
      const title = element.renderRoot.querySelector<HTMLElement>('#plan');
      if (!title) return;
      title.tabIndex = -1;
      title.focus();
    });
  }
}

/** The day on which the person lives. */
function today(): string {
  const now = new Date();
  return new Date(+now - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
