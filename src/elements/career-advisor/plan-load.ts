import { html, nothing } from 'lit';
import { planFromCode } from '../../export/plan-code.js';
import { MAX_PLAN, planFromJson } from '../../export/plan-json.js';
import { formatPartialDate } from '../../format/date.js';
import { planLoad } from '../../i18n/en/plan-load.js';
import { esPlanLoad } from '../../i18n/es-plan-load.js';
import { primaryLanguage } from '../../i18n/messages.js';
import type { PlanWords } from '../../i18n/plan.js';
import { stepsOf, tally } from '../../model/checklist.js';
import type { Mark } from '../../model/progress.js';
import {
  ticksOf,
  type PlanFault,
  type PlanTicks,
  type ReadPlan,
  type SavedPlan,
} from '../../model/saved-plan.js';
import { progressOf } from '../../progress/progress-store.js';
import type { CareerPath } from '../../schema/career-path.js';
import { PeerProgressChangeEvent, PeerStepChangeEvent } from '../base/events.js';
import { heading } from '../base/heading.js';
import type { PlanCareers, PlanElement, PlanPlaces } from './plan-panel.js';

/** All languages come together: whoever asks waits for one file. */
const WORDS: Record<string, typeof planLoad> = { en: planLoad, es: esPlanLoad };

export const loadWords = (locale: string) => WORDS[primaryLanguage(locale)] ?? planLoad;

/** What a plan that somebody loads would change, told in one language. */
interface Preview extends PlanTicks {
  readonly plan: SavedPlan;
  readonly place: string | undefined;
  /** How much of it the guide no longer has. */
  readonly left: number;
  readonly dropped: number;
}

/** Reads a plan from a file or a code, shows what it would change, and changes that when told to. */
export class PlanLoad {
  #isOpen = false;
  #fault: PlanFault | 'noRules' | undefined;
  /** The fault is the file's. */
  #isFile = false;
  #preview: Preview | undefined;
  #lang: string | undefined;

  constructor(
    private readonly element: PlanElement,
    private readonly places: PlanPlaces,
    private readonly careers: PlanCareers,
    /** Takes the first day, the hours and the guesses of the plan; undefined: all stays. */
    private readonly onDone: (plan: SavedPlan | undefined) => void,
  ) {}

  get isOpen(): boolean {
    return this.#isOpen;
  }

  toggle(): void {
    this.#isOpen = !this.#isOpen;
    this.#fault = this.#preview = undefined;
    this.element.requestUpdate();
  }

  render(career: CareerPath, words: PlanWords): unknown {
    if (!this.#isOpen) return nothing;
    if (this.#preview) {
      // What is shown stays until it is there in the other language.
      if (career.lang !== this.#lang) void this.#show(this.#preview, career);
      return this.#renderPreview(this.#preview, career, words);
    }
    const { file, code, look, faults } = loadWords(this.element.locale);
    return html`<form
      class="plan-load stack"
      id="plan-load"
      @submit=${(event: Event) => {
        event.preventDefault();
        void this.#read(career);
      }}
    >
      <div class="field">
        <label for="plan-file">${file}</label>
        <input
          id="plan-file"
          type="file"
          accept=".json,application/json"
          aria-describedby="plan-fault"
          aria-invalid=${this.#fault !== undefined && this.#isFile}
          @change=${() => (this.#field('code').value = '')}
        />
      </div>
      <div class="field">
        <label for="plan-code">${code}</label>
        <input
          id="plan-code"
          class="code"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          aria-describedby="plan-fault"
          aria-invalid=${this.#fault !== undefined && !this.#isFile}
          @input=${() => (this.#field('file').value = '')}
        />
      </div>
      <p id="plan-fault" role="alert">${this.#fault ? faults[this.#fault] : nothing}</p>
      <div class="buttons">
        <button class="button" part="button">${look}</button>
      </div>
    </form>`;
  }

  /** Only one of the two is filled in: what was given last. */
  #field(name: 'file' | 'code'): HTMLInputElement {
    return this.element.renderRoot.querySelector<HTMLInputElement>(`#plan-${name}`)!;
  }

  async #read(career: CareerPath): Promise<void> {
    const { element } = this;
    const [file] = this.#field('file').files!;
    const code = this.#field('code').value;
    const read = file
      ? await planIn(file, career)
      : planFromGiven(code, this.careers.generalOf(element.career!));
    this.#isFile = file !== undefined;
    this.#fault = 'fault' in read ? read.fault : undefined;
    if ('plan' in read) await this.#show(read, career);
    element.requestUpdate();
    if (!this.#preview) return;
    await element.updateComplete;
    this.#focus('#plan-changes');
  }

  async #show(
    { plan, dropped }: { readonly plan: SavedPlan; readonly dropped: number },
    career: CareerPath,
  ): Promise<void> {
    this.#lang = career.lang;
    const general = this.careers.generalOf(this.element.career!);
    try {
      const inPlace = plan.place ? await this.careers.careerFor(general, plan.place) : general;
      if (career.lang !== this.#lang) return;
      this.#preview = this.#previewOf(plan, dropped, general, inPlace);
    } catch {
      this.#preview = undefined;
      this.#fault = 'noRules';
    }
    this.element.requestUpdate();
  }

  #previewOf(plan: SavedPlan, dropped: number, general: CareerPath, inPlace: CareerPath): Preview {
    const { journey, storage, jurisdiction } = this.element;
    const ticks = ticksOf(plan, [general, inPlace], progressOf(journey!, storage).progress);
    const place = this.places.places.find(({ id }) => id === plan.place);
    const isGone = plan.place !== undefined && !place;
    return {
      ...ticks,
      plan,
      place: plan.place === jurisdiction ? undefined : place?.id,
      dropped,
      left: dropped + ticks.unknown + Number(isGone),
    };
  }

  #renderPreview(preview: Preview, career: CareerPath, words: PlanWords): unknown {
    const { headingLevel, careerLanguage, locale } = this.element;
    const { plan, actions, aside, place, left } = preview;
    const { start, hoursAWeek, estimates } = plan;
    const own = loadWords(locale);
    const quote = (text: string) => this.element.quote(text);
    const titleOf = (step: string) => quote(career.steps!.find(({ id }) => id === step)!.title);
    const guesses = Object.keys(estimates).filter((id) => career.steps?.some((it) => it.id === id));
    const placeTitle = this.places.places.find(({ id }) => id === place)?.title;
    const lines = [
      placeTitle && words.inPlace(quote(placeTitle)),
      start && `${words.begin}: ${formatPartialDate(start, locale)}`,
      hoursAWeek && words.perWeek(hoursAWeek),
      ...guesses.map((id) => `${words.guess}: ${estimates[id]} (${titleOf(id)})`),
      aside.length > 0 && own.setAside(aside.map(({ title }) => quote(title)).join('; ')),
    ].filter(Boolean);
    const hasChanges = actions.length + lines.length > 0;
    return html`<div class="plan-load stack" id="plan-load">
      ${heading(headingLevel, 2, 'subheading', own.changes, 'plan-changes')}
      <ul>
        ${lines.map((line) => html`<li><bdi>${line}</bdi></li>`)}
        ${
          actions.length > 0
            ? html`<li>
                ${own.tick(actions.length)}
                <ul lang=${careerLanguage}>
                  ${actions.map(({ text }) => html`<li><bdi>${text}</bdi></li>`)}
                </ul>
              </li>`
            : nothing
        }
      </ul>
      ${hasChanges ? nothing : html`<p>${own.noChanges}</p>`}
      ${left > 0 ? html`<p>${own.dropped(left)}</p>` : nothing}
      <div class="buttons">
        ${
          hasChanges
            ? html`<button
                class="button"
                part="button"
                type="button"
                @click=${() => this.#apply(preview, career)}
              >
                ${own.apply}
              </button>`
            : nothing
        }
        <button class="button" part="button" type="button" @click=${() => this.#close(undefined)}>
          ${own.cancel}
        </button>
      </div>
    </div>`;
  }

  /** As in the checklist, the page may forbid each tick. */
  #apply({ plan, actions, aside, place }: Preview, career: CareerPath): void {
    const { element } = this;
    const isAllowed = (step: string, action: string | null) =>
      element.dispatchEvent(new PeerStepChangeEvent(step, action, true));
    const marks: Mark[] = [
      ...actions
        .filter(({ step, id }) => isAllowed(step, id))
        .map(({ id }) => ({ kind: 'done' as const, id, on: true })),
      ...aside
        .filter(({ id }) => isAllowed(id, null))
        .map(({ id }) => ({ kind: 'skipped' as const, id, on: true })),
    ];
    if (marks.length > 0) {
      const store = progressOf(element.journey!, element.storage);
      store.change(marks);
      element.dispatchEvent(
        new PeerProgressChangeEvent(tally(stepsOf(career, store.progress, ''))),
      );
    }
    if (place) this.places.choose(place);
    this.#close(plan);
  }

  #close(plan: SavedPlan | undefined): void {
    this.#isOpen = false;
    this.#preview = undefined;
    this.onDone(plan);
  }

  #focus(selector: string): void {
    const target = this.element.renderRoot.querySelector<HTMLElement>(selector);
    if (!target) return;
    target.tabIndex = -1;
    target.focus();
  }
}

/** Not even looked at where it is too large. A file can be gone or locked by the time that it is read. */
async function planIn(file: File, { id }: CareerPath): Promise<ReadPlan> {
  return planFromJson(file.size > MAX_PLAN ? '' : await file.text().catch(() => ''), id);
}

const planFromGiven = (code: string, career: CareerPath): ReadPlan =>
  code.trim() ? planFromCode(code, career) : { fault: 'empty' };
