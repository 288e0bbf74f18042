import { html, nothing } from 'lit';
import { planFromCode } from '../../export/plan-code.js';
import { planFromJson } from '../../export/plan-json.js';
import { formatPartialDate } from '../../format/date.js';
import { planLoad } from '../../i18n/en/plan-load.js';
import { esPlanLoad } from '../../i18n/es-plan-load.js';
import { primaryLanguage } from '../../i18n/messages.js';
import type { PlanWords } from '../../i18n/plan.js';
import { stepsOf, tally } from '../../model/checklist.js';
import type { Mark } from '../../model/progress.js';
import { ticksOf, type PlanFault, type PlanTicks, type SavedPlan } from '../../model/saved-plan.js';
import { progressOf } from '../../progress/progress-store.js';
import type { CareerPath, Level } from '../../schema/career-path.js';
import { PeerProgressChangeEvent, PeerStepChangeEvent } from '../base/events.js';
import { heading } from '../base/heading.js';
import type { PlanElement, PlanPlaces } from './plan-panel.js';

/** All languages come together: whoever asks waits for one file. */
const WORDS: Record<string, typeof planLoad> = { en: planLoad, es: esPlanLoad };

export const loadWords = (locale: string) => WORDS[primaryLanguage(locale)] ?? planLoad;

/** What a plan that somebody loads would change. */
interface Preview extends PlanTicks {
  readonly plan: SavedPlan;
  readonly place: string | undefined;
  readonly level: Level | undefined;
  readonly dropped: number;
}

/** Reads a plan from a file or a code, shows what it would change, and changes that when told to. */
export class PlanLoad {
  #isOpen = false;
  #fault: PlanFault | undefined;
  #preview: Preview | undefined;

  constructor(
    private readonly element: PlanElement,
    private readonly places: PlanPlaces,
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
    if (this.#preview) return this.#renderPreview(this.#preview, career, words);
    const { file, code, look, faults } = loadWords(this.element.locale);
    return html`<form
      class="plan-load stack"
      id="plan-load"
      @submit=${(event: Event) => {
        event.preventDefault();
        void this.#read(event.target as HTMLFormElement, career);
      }}
    >
      <div class="field">
        <label for="plan-file">${file}</label>
        <input id="plan-file" type="file" accept=".json,application/json" />
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
          aria-invalid=${this.#fault === 'mistyped'}
        />
      </div>
      <p id="plan-fault" role="alert">${this.#fault ? faults[this.#fault] : nothing}</p>
      <div class="buttons">
        <button class="button" part="button">${look}</button>
      </div>
    </form>`;
  }

  async #read(form: HTMLFormElement, career: CareerPath): Promise<void> {
    const { element } = this;
    const [file] = form.querySelector<HTMLInputElement>('#plan-file')!.files!;
    const code = form.querySelector<HTMLInputElement>('#plan-code')!.value;
    // A file can be gone or locked by the time that it is read.
    const text = file && (await file.text().catch(() => ''));
    const read = text === undefined ? planFromCode(code, career) : planFromJson(text, career.id);
    this.#fault = 'fault' in read ? read.fault : undefined;
    element.requestUpdate();
    if ('fault' in read) return;
    this.#preview = this.#previewOf(read.plan, read.dropped, career);
    await element.updateComplete;
    this.#focus('#plan-changes');
  }

  #previewOf(plan: SavedPlan, dropped: number, career: CareerPath): Preview {
    const { journey, storage, jurisdiction } = this.element;
    const ticks = ticksOf(plan, career, progressOf(journey!, storage).progress);
    const place = this.places.places.find(({ id }) => id === plan.place);
    const level = career.levels?.find(({ id }) => id === plan.level);
    const isGone = (id: string | undefined, found: unknown) => Number(id !== undefined && !found);
    return {
      ...ticks,
      plan,
      place: plan.place === jurisdiction ? undefined : place?.id,
      level: level?.id === journey!.state.here ? undefined : level,
      dropped: dropped + ticks.unknown + isGone(plan.place, place) + isGone(plan.level, level),
    };
  }

  #renderPreview(preview: Preview, career: CareerPath, words: PlanWords): unknown {
    const { headingLevel, careerLanguage, locale } = this.element;
    const { plan, actions, aside, place, level, dropped } = preview;
    const { start, hoursAWeek, estimates } = plan;
    const own = loadWords(locale);
    const quote = (text: string) => this.element.quote(text);
    const titleOf = (step: string) => quote(career.steps!.find(({ id }) => id === step)!.title);
    const guesses = Object.keys(estimates).filter((id) => career.steps?.some((it) => it.id === id));
    const placeTitle = this.places.places.find(({ id }) => id === place)?.title;
    const texts = actions.flatMap(({ text }) => text ?? []);
    const lines = [
      placeTitle && words.inPlace(quote(placeTitle)),
      level && own.here(quote(level.title)),
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
                  ${texts.map((text) => html`<li><bdi>${text}</bdi></li>`)}
                </ul>
              </li>`
            : nothing
        }
      </ul>
      ${hasChanges ? nothing : html`<p>${own.noChanges}</p>`}
      ${dropped > 0 ? html`<p>${own.dropped(dropped)}</p>` : nothing}
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
  #apply({ plan, actions, aside, place, level }: Preview, career: CareerPath): void {
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
    if (level) element.journey!.update({ here: level.id });
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
