import { html, nothing, svg, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Part } from '../../loader/built-in.js';
import { startOver, stepsOf, tally, type StepView, type Tally } from '../../model/checklist.js';
import { isMarked, type Mark } from '../../model/progress.js';
import { progressOf, type ProgressStore } from '../../progress/progress-store.js';
import type { StorageKind } from '../../progress/storage.js';
import type { Action } from '../../schema/career-path.js';
import { hostStyles } from '../../styles/host.styles.js';
import { disclosureHead, disclosureStyles } from '../base/disclosure.js';
import { heading } from '../base/heading.js';
import { PlaceElement } from '../base/place-element.js';
import { PeerProgressChangeEvent, PeerStepChangeEvent } from '../base/events.js';
import { stationShape } from './station.js';
import { stepChecklistStyles } from './step-checklist.styles.js';

/** More stations than this would hide the way between them. */
const MAX_STATIONS = 20;

/**
 * The steps into a career, each with actions to tick. Ticks are kept in this browser, under the
 * career and not under a release of its data, and all checklists on a career share them.
 *
 * @tag peer-step-checklist
 * @fires {PeerStepChangeEvent} peer-step-change - A person ticks an action or sets a step aside; cancelable.
 * @fires {PeerProgressChangeEvent} peer-progress-change - The sum changed by what a person did.
 * @csspart progress - Bar and words.
 * @csspart progress__bar - The bar.
 * @csspart progress__text - The words.
 * @csspart steps - The list of steps.
 * @csspart step - One step; `step--begun`, `step--done` and `step--skipped` tell its state.
 * @csspart step__title - Title of a step.
 * @csspart step__details - What an open step shows.
 * @csspart action - An action with its box.
 * @csspart note - A short message about storage.
 */
export class PeerStepChecklist extends PlaceElement {
  static override readonly dataParts: readonly Part[] = ['steps'];
  static override styles = [hostStyles, disclosureStyles, stepChecklistStyles];
  static override properties: PropertyDeclarations = {
    storage: {},
    openSteps: { state: true },
    undoable: { state: true },
  };

  /**
   * Where ticks are kept: `local` (this browser), `session` (this tab) or `none` (this page, until
   * it is left). As a property also an object that keeps them elsewhere.
   */
  storage: StorageKind = 'local';

  private openSteps: ReadonlySet<string> = new Set();
  /** What starting over took back, until something else is ticked. */
  private undoable: readonly Mark[] = [];

  #store: ProgressStore | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { journey } = this;
    const store = journey && progressOf(journey, this.storage);
    if (store === this.#store) return;
    this.#store = store;
    this.undoable = [];
  }

  get #steps(): StepView[] {
    const { career } = this;
    if (!career || !this.#store) return [];
    return stepsOf(career, this.#store.progress, this.messages.checklist.ownAction);
  }

  /** A person changed a box; the page may forbid it, and the box goes back. */
  #change(box: HTMLInputElement, step: string, kind: Mark['kind'], id: string): void {
    const on = box.checked;
    const event = new PeerStepChangeEvent(step, kind === 'done' ? id : null, on);
    if (this.dispatchEvent(event)) {
      this.undoable = [];
      this.#apply([{ kind, id, on }]);
    } else box.checked = !on;
  }

  #apply(marks: readonly Mark[]): void {
    this.#store?.change(marks);
    this.dispatchEvent(new PeerProgressChangeEvent(tally(this.#steps)));
  }

  #startOver(): void {
    if (!this.#store) return;
    const marks = startOver(this.#steps, this.#store.progress);
    this.#apply(marks);
    this.undoable = marks.map((mark) => ({ ...mark, on: true }));
    void this.#focusAfterUpdate('.undo');
  }

  #undo(): void {
    this.#apply(this.undoable);
    this.undoable = [];
    void this.#focusAfterUpdate('.start-over');
  }

  /** The button that was pressed is gone: focus goes to the one in its place. */
  async #focusAfterUpdate(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  #toggle(id: string, isOpen: boolean): void {
    const open = new Set(this.openSteps);
    if (isOpen) open.add(id);
    else open.delete(id);
    this.openSteps = open;
  }

  protected override renderCareer(): unknown {
    const steps = this.#steps;
    if (steps.length === 0) return nothing;
    const { checklist } = this.messages;
    const allOpen = steps.every(({ step }) => this.openSteps.has(step.id));
    const sum = tally(steps);
    return html`
      ${this.heading(checklist.heading)} ${this.#renderProgress(sum, steps)}
      ${this.#store?.hasFailed ? html`<p class="small" part="note">${checklist.notKept}</p>` : nothing}
      <div class="buttons">
        <button
          class="button"
          part="button"
          type="button"
          @click=${() =>
            (this.openSteps = new Set(allOpen ? [] : steps.map(({ step }) => step.id)))}
        >
          ${allOpen ? checklist.hideAll : checklist.showAll}
        </button>
      </div>
      <ol class="list steps" part="steps" aria-labelledby="heading">
        ${steps.map((step) => this.#renderStep(step, steps))}
      </ol>
      <div class="buttons">${this.#renderStartOver(steps)}</div>
    `;
  }

  #renderProgress(sum: Tally, steps: readonly StepView[]): unknown {
    const { checklist } = this.messages;
    const max = Math.max(sum.totalActions, 1);
    const text = [
      checklist.actions(sum.doneActions, sum.totalActions),
      checklist.steps(sum.doneSteps, sum.totalSteps),
    ].join(', ');
    return html`<div class="progress stack" part="progress">
      <progress
        class="sr"
        aria-label=${checklist.progress}
        max=${max}
        .value=${sum.doneActions}
      ></progress>
      <svg class="walk" part="progress__bar" aria-hidden="true">
        <rect class="way" width="100%" y="9" height="2"></rect>
        <rect
          class="walked"
          width=${`${(sum.doneActions / max) * 100}%`}
          y="8"
          height="4"
          rx="2"
        ></rect>
        ${steps.length > MAX_STATIONS ? nothing : steps.map(({ state }, i) => svg`<circle class=${state === 'done' ? 'fill' : 'way'} cx=${`${((i + 1) / steps.length) * 100}%`} cy="10" r=${state === 'done' ? 6 : 3}></circle>`)}
      </svg>
      <p part="progress__text" role="status">${text}</p>
    </div>`;
  }

  #renderStartOver(steps: readonly StepView[]): unknown {
    const { checklist } = this.messages;
    if (this.undoable.length > 0) {
      return html`<p role="status">${checklist.startedOver}</p>
        <button class="button undo" part="button" type="button" @click=${this.#undo}>
          ${checklist.undo}
        </button>`;
    }
    const isTouched = steps.some(
      ({ doneActions, state }) => doneActions > 0 || state === 'skipped',
    );
    return isTouched
      ? html`<button
          class="button start-over"
          part="button"
          type="button"
          @click=${this.#startOver}
        >
          ${checklist.startOver}
        </button>`
      : nothing;
  }

  #renderStep(view: StepView, all: readonly StepView[]): unknown {
    const { step, number, state } = view;
    const isOpen = this.openSteps.has(step.id);
    const panel = `details-${step.id}`;
    const stateText = this.messages.checklist.state[state];
    const title = html`<button
      class="plain cover"
      type="button"
      aria-expanded=${isOpen}
      aria-controls=${panel}
      @click=${() => this.#toggle(step.id, !isOpen)}
    >
      ${number}.
      <span lang=${this.careerLanguage}>${step.title}</span
      >${stateText ? html`<span class="state"><span class="sr">, </span>${stateText}</span>` : nothing}
    </button>`;
    return html`<li class="step step--${state}" part="step step--${state}">
      <svg class="station" aria-hidden="true" viewBox="0 0 24 24">${stationShape(state)}</svg>
      ${disclosureHead(heading(this.headingLevel, 1, 'step__title', title, `title-${step.id}`))}
      <div
        id=${panel}
        class="details"
        part="step__details"
        hidden=${isOpen ? nothing : 'until-found'}
        @beforematch=${() => this.#toggle(step.id, true)}
      >
        <div class="inner stack">${this.#renderDetails(view, all)}</div>
      </div>
    </li>`;
  }

  #renderDetails({ step, actions, state }: StepView, all: readonly StepView[]): unknown {
    const { checklist } = this.messages;
    const isSkipped = state === 'skipped';
    const after = all
      .filter(({ step: { id } }) => step.after?.includes(id))
      .map(({ number }) => checklist.stepNumber(number))
      .join(', ');
    const marks = [
      step.optional && checklist.optional,
      step.places === 'some' && checklist.somePlaces,
      step.ongoing && checklist.ongoing,
      after && checklist.after(after),
    ].filter(Boolean);
    return html`
      ${marks.length ? html`<p class="small">${marks.join(' · ')}</p>` : nothing}
      <p lang=${this.careerLanguage}>${step.summary}</p>
      <ul class="list actions">
        ${actions.map((action) => this.#renderAction(step, action, isSkipped))}
      </ul>
      ${this.#renderBox('action skip', step.id, 'skipped', step.id, isSkipped, checklist.notForMe)}
    `;
  }

  #renderAction(step: StepView['step'], { id, text }: Action, isSkipped: boolean): unknown {
    const isDone = this.#store !== undefined && isMarked(this.#store.progress.done, id);
    const lang = step.actions?.length ? this.careerLanguage : nothing;
    const content = html`<span lang=${lang}>${text}</span>`;
    return html`<li>
      ${this.#renderBox('action', step.id, 'done', id, isDone, content, isSkipped)}
    </li>`;
  }

  #renderBox(
    name: string,
    step: string,
    kind: Mark['kind'],
    id: string,
    isChecked: boolean,
    content: unknown,
    isDisabled = false,
  ): unknown {
    return html`<label class=${name} part="action">
      <input
        type="checkbox"
        .checked=${isChecked}
        ?disabled=${isDisabled}
        @change=${({ target }: Event) => this.#change(target as HTMLInputElement, step, kind, id)}
      />
      <span>${content}</span>
    </label>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'peer-step-checklist': PeerStepChecklist;
  }
}
