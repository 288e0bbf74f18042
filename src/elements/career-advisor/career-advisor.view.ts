import { adoptStyles, html, nothing } from 'lit';
import { advisorWords, type AdvisorWords } from '../../i18n/advisor.js';
import { bringQuestions, lacksQuestions, withQuestions } from '../../loader/advisor.js';
import type { DatasetError } from '../../loader/errors.js';
import { advise, type Advice, type Answers, type Question } from '../../model/advice.js';
import { withAnswer } from '../../model/answers.js';
import { stepsOf, tally } from '../../model/checklist.js';
import { assertTexts } from '../../model/drawable.js';
import { isMarked } from '../../model/progress.js';
import { placeStorage } from '../../progress/place.js';
import { progressOf, type ProgressStore } from '../../progress/progress-store.js';
import type { CareerPath } from '../../schema/career-path.js';
import { asDatasetError } from '../base/dataset-controller.js';
import { PeerErrorEvent, PeerProgressChangeEvent, PeerStepChangeEvent } from '../base/events.js';
import { heading } from '../base/heading.js';
import { report, type View } from '../base/peer-element.js';
import { AnswersInBrowser } from './answers-in-browser.js';
import type { Assistant } from './assistant.js';
import type { PeerCareerAdvisor } from './career-advisor.js';
import { careerAdvisorStyles } from './career-advisor.styles.js';
import { ChosenPlace } from './chosen-place.js';
import { crisisText } from './crisis.js';
import { PeerAdviceEvent } from './event.js';
import type { PlanPanel } from './plan-panel.js';
import { answerOf, fill, questionText } from './question.js';
import { resultText, type Result } from './result.js';
import { hostStyles } from '../../styles/host.styles.js';

/** Before the first question. */
const INTRO = -1;

/** Where the focus goes when what is shown has changed. */
const TITLES = ['#question', '#where', '#heading'];

export default class CareerAdvisorView implements View {
  static readonly styles = [careerAdvisorStyles];

  static prepare(language: string): Promise<unknown> | undefined {
    const words = advisorWords.load(language);
    // Where somebody is being asked, the questions change their language together with the words.
    return lacksQuestions(language) ? Promise.all([words, bringQuestions(language)]) : words;
  }

  /** All but the place: on that all elements on the page agree. */
  #given: Answers = {};
  #at = INTRO;
  /** One question is answered anew, out of the result. */
  #isBack = false;
  #fault: string | undefined;
  #notice: 'ticked' | 'erased' | undefined;
  #career: string | undefined;
  /** What was kept of the career's answers has still to be read. */
  #isNew = true;
  /** Brings the built-in career's questions. */
  #bringing: Promise<void> | undefined;
  #error: DatasetError | undefined;
  /** Comes where the page has one. */
  #assistant: Assistant | undefined;
  /** Comes when somebody makes a plan. */
  #plan: PlanPanel | undefined;
  readonly #place: ChosenPlace;
  readonly #kept: AnswersInBrowser;

  constructor(private readonly element: PeerCareerAdvisor) {
    this.#place = new ChosenPlace(element);
    this.#kept = new AnswersInBrowser(element);
  }

  hostDisconnected(): void {
    // A removal that an insertion follows at once is a move, and no end.
    queueMicrotask(() => {
      if (!this.element.isConnected) this.#assistant?.stop();
    });
  }

  get #words(): AdvisorWords {
    return advisorWords.at(this.element.locale)!;
  }

  get #store(): ProgressStore {
    return progressOf(this.element.journey!, this.element.storage);
  }

  render(general: CareerPath): unknown {
    const { element } = this;
    if (general.id !== this.#career) this.#begin(general.id);
    const career = this.#asked(general);
    if (career && questionsOf(career).length === 0) return nothing;
    if (!career) this.#bring(general.lang);
    else if (this.#isNew) this.#recall(career);
    return html`
      ${element.heading(element.messages.guide!.advisor.heading)}
      ${this.#at === INTRO ? this.#renderIntro() : career && this.#renderStage(career)}
      ${this.#renderStatus(!career && this.#at !== INTRO)} ${crisisText(general, element)}
    `;
  }

  /** The career as the chosen place makes it, with its questions; undefined until those are there. */
  #asked(general: CareerPath): CareerPath | undefined {
    const asked = withQuestions(general);
    const { jurisdiction } = this.element;
    // Before the first question, nobody needs the places to choose from.
    const isNeeded = this.#at !== INTRO || jurisdiction;
    const refined = isNeeded ? this.#place.career(general, jurisdiction) : general;
    return asked && { ...refined, advisor: asked.advisor };
  }

  #renderStage(career: CareerPath): unknown {
    const questions = questionsOf(career);
    const question = questions[this.#at];
    return question
      ? this.#renderQuestion(question, questions)
      : this.#renderResult(career, questions);
  }

  /** Of another career's answers nothing stays. */
  #begin(career: string): void {
    this.#career = career;
    this.#isNew = true;
    this.#given = {};
    this.#at = INTRO;
    this.#notice = undefined;
    this.#dismiss();
  }

  #bring(lang: string): void {
    this.#bringing ??= bringQuestions(lang)
      .catch((cause: unknown) => {
        this.#error = asDatasetError(cause);
        report(this.#error);
        this.element.dispatchEvent(new PeerErrorEvent(this.#error));
      })
      .finally(() => {
        this.element.requestUpdate();
        if (this.#at !== INTRO) this.#focus(...TITLES);
      });
  }

  /** What a person kept is there again: they come back to their result. */
  #recall(career: CareerPath): void {
    const { advisor, id } = career;
    assertTexts(advisor!.questions, 'id', 'text', 'kind');
    assertTexts(advisor!.requirements, 'id', 'text', 'level');
    this.#isNew = false;
    const answers = this.#kept.read(career);
    if (this.#at !== INTRO || !answers) return;
    const questions = questionsOf(career);
    const place = questions.find(({ kind }) => kind === 'jurisdiction');
    this.#given = answers;
    this.#at = questions.length;
    const { journey } = this.element;
    // After the update that is under way: all who listen are told.
    queueMicrotask(() => {
      if (this.#career !== id) return;
      journey?.update({
        jurisdiction: journey.state.jurisdiction ?? (place && (answers[place.id] as string)),
        here: advise(career, answers).level?.id,
      });
    });
  }

  #answers(questions: readonly Question[]): Answers {
    const { jurisdiction } = this.element;
    const place = questions.find(({ kind }) => kind === 'jurisdiction');
    return place ? withAnswer(this.#given, place.id, jurisdiction) : this.#given;
  }

  #advice(career: CareerPath, questions: readonly Question[]): Advice {
    const { done } = this.#store.progress;
    const ticked = Object.keys(done).filter((id) => isMarked(done, id));
    return advise(career, this.#answers(questions), new Set(ticked));
  }

  #renderIntro(): unknown {
    const { messages, shareAnswers } = this.element;
    const words = this.#words;
    return html`<div class="card stack" part="card">
      ${this.#notice === 'erased' ? html`<p id="notice">${words.erased}</p>` : nothing}
      <p>${words.intro}</p>
      <p>${shareAnswers ? html`<b>${words.shared}</b>` : words.private}</p>
      <div class="buttons">
        ${this.#button(messages.guide!.advisor.open, () => this.#go(0), 'main')}
      </div>
    </div>`;
  }

  #renderQuestion(question: Question, questions: readonly Question[]): unknown {
    const words = this.#words;
    const isLast = this.#isBack || this.#at === questions.length - 1;
    const answer = this.#answers(questions)[question.id];
    return html`<form
      class="card stack"
      part="card"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        this.#answer(question, questions);
      }}
    >
      <p class="small">${words.question(this.#at + 1, questions.length)}</p>
      ${questionText(question, answer, this.#place.places, this.#fault, words, this.element)}
      <div class="buttons">
        <button class="button main" part="button">
          <span>${isLast ? words.see : words.next}</span>
        </button>
        ${this.#button(words.skip, () => this.#skip(question, questions))}
        ${this.#button(words.back, () => this.#back(question, questions))}
      </div>
    </form>`;
  }

  #renderResult(career: CareerPath, questions: readonly Question[]): unknown {
    const { element } = this;
    const words = this.#words;
    const advice = this.#advice(career, questions);
    const answers = this.#answers(questions);
    const result: Result = { career, questions, answers, advice, place: this.#place, words };
    return html`<div class="result stack" part="result">
      ${resultText(result, element, (id) => {
        this.#isBack = true;
        this.#go(questions.findIndex((question) => question.id === id));
      })}
      ${this.#renderTick(career, advice)}
      <div class="buttons">${this.#button(words.change, () => this.#go(0))}</div>
      ${this.#renderPlan(result)} ${this.#renderAssistant(result)}
      ${this.#renderKept(career, answers)}
    </div>`;
  }

  /** Actions that the answers show as done, and that nobody has ticked. */
  #renderTick(career: CareerPath, { done }: Advice): unknown {
    const words = this.#words;
    const { checklist } = this.element.messages;
    const store = this.#store;
    const steps = career.steps ?? [];
    const open = steps.flatMap((step) =>
      (step.actions ?? [])
        .filter(({ id }) => done.includes(id) && !isMarked(store.progress.done, id))
        .map((action) => ({ step, action })),
    );
    const tick = () => {
      const allowed = open.filter(({ step, action }) =>
        this.element.dispatchEvent(new PeerStepChangeEvent(step.id, action.id, true)),
      );
      if (allowed.length === 0) return;
      store.change(allowed.map(({ action: { id } }) => ({ kind: 'done', id, on: true })));
      const sum = tally(stepsOf(career, store.progress, checklist.ownAction));
      this.element.dispatchEvent(new PeerProgressChangeEvent(sum));
      this.#notify('ticked');
    };
    return html`${
      open.length
        ? html`<div class="stack">
            <p>${words.done}</p>
            <ul lang=${this.element.careerLanguage}>
              ${open.map(({ action }) => html`<li><bdi>${action.text}</bdi></li>`)}
            </ul>
            <div class="buttons">${this.#button(words.tick(open.length), tick)}</div>
          </div>`
        : nothing
    }${
      this.#notice === 'ticked'
        ? html`<p id="notice">${words.ticked} ${store.hasFailed ? checklist.notKept : nothing}</p>`
        : nothing
    }`;
  }

  #renderKept(career: CareerPath, answers: Answers): unknown {
    const { advise: asks, headingLevel, shareAnswers } = this.element;
    const words = this.#words;
    const isKept = this.#kept.has(career);
    const canKeep = !isKept && this.#kept.mayKeep;
    const keep = () => {
      this.#kept.keep(career, answers);
      this.element.requestUpdate();
      this.#focus('#keeping');
    };
    return html`<div class="own stack">
      ${heading(headingLevel, 1, 'subheading', words.yours, 'yours')}
      <p id="keeping">
        ${
          this.#kept.hasFailed
            ? words.notKept
            : isKept
              ? words.kept
              : canKeep
                ? words.keepText
                : words.private
        }
        ${shareAnswers ? html`<b>${words.shared}</b>` : asks ? nothing : words.nowhere}
      </p>
      <p>${words.eraseText}</p>
      <div class="buttons">
        ${canKeep ? this.#button(words.keep, keep) : nothing}
        ${this.#button(words.erase, () => this.#erase(career))}
      </div>
    </div>`;
  }

  #renderPlan({ career, questions, answers, advice, words }: Result): unknown {
    if (!this.#plan) {
      return html`<div class="buttons">
        ${this.#button(words.plan, () => void this.#bringPlan(), 'main')}
      </div>`;
    }
    const { done } = this.#store.progress;
    const ticked = Object.keys(done).filter((id) => isMarked(done, id));
    const time = questions.find(({ kind }) => kind === 'weekly-hours');
    const hours = time && (answers[time.id] as number | undefined);
    return this.#plan.render(career, advice, new Set([...ticked, ...advice.done]), hours);
  }

  async #bringPlan(): Promise<void> {
    const { element } = this;
    try {
      const { PlanPanel } = await import('./plan-panel.js');
      adoptStyles(element.shadowRoot!, [hostStyles, careerAdvisorStyles, ...PlanPanel.styles]);
      this.#plan ??= new PlanPanel(element, this.#place);
      await PlanPanel.prepare(element.locale);
      element.requestUpdate();
      this.#focus('#plan');
    } catch (cause) {
      this.#error = asDatasetError(cause);
      report(this.#error);
      element.requestUpdate();
    }
  }

  #renderAssistant(result: Result): unknown {
    const { element } = this;
    if (!element.advise) return nothing;
    if (this.#assistant) return this.#assistant.render(result);
    void import('./assistant.js').then(
      ({ Assistant }) => {
        this.#assistant ??= new Assistant(element);
        element.requestUpdate();
      },
      // The result stands without it.
      (cause: unknown) => report(asDatasetError(cause)),
    );
    return nothing;
  }

  /** What came of loading; there from the start, so that those who listen hear it change. */
  #renderStatus(isLoading: boolean): unknown {
    const { messages } = this.element;
    const error = this.#error ?? this.#place.error;
    return html`<div role="status">
      ${
        error
          ? html`<p class="error" part="error">
                ${messages.errors[error.name as 'DatasetNetworkError'] ?? messages.broken}
              </p>
              ${this.#button(messages.tryAgain, () => {
                this.#error = this.#bringing = undefined;
                this.#place.retry();
                this.#focus(...TITLES);
              })}`
          : isLoading
            ? html`<p part="status">${messages.loading}</p>`
            : nothing
      }
    </div>`;
  }

  #button(text: string, act: () => void, name = ''): unknown {
    return html`<button class="button ${name}" part="button" type="button" @click=${act}>
      <span>${text}</span>
    </button>`;
  }

  get #form(): HTMLFormElement {
    return this.element.renderRoot.querySelector('form')!;
  }

  /** Takes the answer in the form; false for one that cannot be, which stays there. */
  #take(question: Question): boolean {
    const answer = answerOf(question, this.#form);
    if (answer === null) return false;
    if (question.kind === 'jurisdiction') {
      // Nobody chose anything where there was nothing to choose from yet.
      if (this.#place.places.length) this.#place.choose(answer as string | undefined);
      return true;
    }
    this.#given = withAnswer(this.#given, question.id, answer);
    return true;
  }

  #answer(question: Question, questions: readonly Question[]): void {
    if (this.#take(question)) {
      this.#go(this.#isBack ? questions.length : this.#at + 1);
      return;
    }
    const words = this.#words;
    const text = String(new FormData(this.#form).get('answer'));
    const isLarge = Number(text.replace(',', '.')) > 0;
    this.#fault = isLarge ? words.tooMany : words.noNumber;
    this.element.requestUpdate();
    this.#focus('input');
  }

  /** What was answered before is taken back: to skip is to say nothing. */
  #skip({ id }: Question, questions: readonly Question[]): void {
    this.#given = withAnswer(this.#given, id, undefined);
    this.#go(this.#isBack ? questions.length : this.#at + 1);
  }

  /** An answer that cannot be is not taken along. */
  #back(question: Question, questions: readonly Question[]): void {
    this.#take(question);
    this.#go(this.#isBack ? questions.length : this.#at - 1);
  }

  #go(to: number): void {
    const { element } = this;
    this.#at = to;
    this.#fault = this.#notice = undefined;
    element.requestUpdate();
    const career = element.career && this.#asked(element.career);
    const questions = career ? questionsOf(career) : [];
    const answers = this.#answers(questions);
    if (career && this.#kept.has(career)) this.#kept.keep(career, answers);
    if (career && to >= questions.length) {
      this.#isBack = false;
      this.#dismiss();
      void this.#tell(career.id);
    }
    this.#focus(...TITLES);
    void element.updateComplete.then(() => {
      const question = questions[to];
      if (question) fill(this.#form, answers[question.id]);
    });
  }

  /** What the assistant wrote was about other answers. */
  #dismiss(): void {
    this.#assistant?.stop();
    this.#assistant = undefined;
  }

  /** Tells the page, once it is known what the place asks. */
  async #tell(id: string): Promise<void> {
    const { element } = this;
    await this.#place.settled;
    const career = element.career && this.#asked(element.career);
    if (career?.id !== id) return;
    const questions = questionsOf(career);
    const { level, actions } = this.#advice(career, questions);
    element.journey?.update({ here: level?.id });
    element.dispatchEvent(
      new PeerAdviceEvent(
        level?.id ?? null,
        actions.map(({ action }) => action.id),
        element.shareAnswers ? this.#answers(questions) : undefined,
      ),
    );
  }

  #erase(career: CareerPath): void {
    const { journey, storage } = this.element;
    this.#kept.erase(career);
    this.#plan = undefined;
    this.#given = {};
    this.#place.choose(undefined);
    journey?.update({ here: undefined });
    try {
      const place = journey && placeStorage(journey, storage);
      if (place?.read()) place.write('');
    } catch {
      // Storage that throws holds nothing.
    }
    this.#dismiss();
    this.#go(INTRO);
    this.#notify('erased');
  }

  #notify(notice: 'ticked' | 'erased'): void {
    this.#notice = notice;
    this.element.requestUpdate();
    this.#focus('#notice');
  }

  /** To the first of these that is there after the update: what was pressed is gone. */
  #focus(...selectors: string[]): void {
    const { element } = this;
    void element.updateComplete.then(() => {
      const target = selectors
        .map((selector) => element.renderRoot.querySelector<HTMLElement>(selector))
        .find(Boolean);
      if (!target) return;
      if (!target.matches('input')) target.tabIndex = -1;
      target.focus();
    });
  }
}

/** The places to choose from are those of the career's rules: without such rules nobody is asked. */
function questionsOf({ advisor, certification }: CareerPath): readonly Question[] {
  const questions = advisor?.questions ?? [];
  return questions.filter(({ kind }) => kind !== 'jurisdiction' || certification);
}
