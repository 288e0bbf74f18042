import { adoptStyles, html, nothing } from 'lit';
import { advisorWords, type AdvisorWords } from '../../i18n/advisor.js';
import { bringQuestions, lacksQuestions, withQuestions } from '../../loader/advisor.js';
import type { DatasetError } from '../../loader/errors.js';
import { advise, type Advice, type Answers, type Question } from '../../model/advice.js';
import { decimalIn, mostOf, withAnswer } from '../../model/answers.js';
import { assertTexts } from '../../model/drawable.js';
import { isMarked, type Marks } from '../../model/progress.js';
import { placeStorage } from '../../progress/place.js';
import { progressOf, type ProgressStore } from '../../progress/progress-store.js';
import type { CareerPath } from '../../schema/career-path.js';
import { asDatasetError } from '../base/dataset-controller.js';
import { PeerErrorEvent } from '../base/events.js';
import { report, type View } from '../base/peer-element.js';
import { answersOn, type AnswersInBrowser } from './answers-in-browser.js';
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
  #fault: 'noNumber' | 'tooMany' | undefined;
  #notice: 'ticked' | 'erased' | undefined;
  #career: string | undefined;
  #lang: string | undefined;
  /** What was kept of the career's answers has still to be read. */
  #isNew = true;
  /** The kept answers are those of this advisor, not of another one on the page. */
  #keeps = false;
  #erasures = 0;
  /** Counts where the person has gone: what was begun elsewhere is for nobody any more. */
  #turn = 0;
  /** For which place the page was told of the result; null: it was not. */
  #told: string | null | undefined = null;
  /** Brings the built-in career's questions. */
  #bringing: Promise<void> | undefined;
  #error: DatasetError | undefined;
  /** What failed, once more. */
  #again: (() => void) | undefined;
  /** Comes where the page has one. */
  #assistant: Assistant | undefined;
  /** Comes with the first result. */
  #yours: typeof import('./yours.js') | undefined;
  /** Comes when somebody makes a plan. */
  #plan: PlanPanel | undefined;
  readonly #place: ChosenPlace;

  constructor(private readonly element: PeerCareerAdvisor) {
    this.#place = new ChosenPlace(element);
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

  get #kept(): AnswersInBrowser {
    return answersOn(this.element.journey!, this.element.storage);
  }

  render(general: CareerPath): unknown {
    const { element } = this;
    const { erasures } = this.#kept;
    if (general.id !== this.#career) this.#begin(general.id);
    else if (erasures !== this.#erasures) this.#forget();
    this.#erasures = erasures;
    if (general.lang !== this.#lang) this.#error = this.#again = this.#bringing = undefined;
    this.#lang = general.lang;
    const career = this.#asked(general);
    if (career && questionsOf(career).length === 0) return nothing;
    if (!career) this.#bring(general.lang);
    else if (this.#isNew) this.#recall(career);
    return html`
      ${element.heading(element.messages.guide!.advisor.heading)}
      ${this.#at === INTRO ? this.#renderIntro(career ?? general) : career && this.#renderStage(career)}
      ${this.#renderStatus(!career && this.#at !== INTRO)} ${crisisText(general, element)}
    `;
  }

  /** The career as the chosen place makes it, with its questions; undefined until those are there. */
  #asked(general: CareerPath): CareerPath | undefined {
    const asked = withQuestions(general);
    const { jurisdiction } = this.element;
    // Before the first question, nobody needs the places to choose from.
    const isNeeded = this.#at !== INTRO || jurisdiction || this.#plan;
    const refined = isNeeded ? this.#place.career(general, jurisdiction) : general;
    return asked && { ...refined, advisor: asked.advisor, resources: asked.resources };
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
    this.#notice = undefined;
    this.#forget();
  }

  #forget(): void {
    this.#given = {};
    this.#at = INTRO;
    this.#isBack = this.#keeps = false;
    this.#told = null;
    this.#turn++;
    this.#plan = undefined;
    this.element.renderRoot.querySelector('.paper')?.remove();
    this.#dismiss();
  }

  #bring(lang: string): void {
    this.#bringing ??= bringQuestions(lang)
      .catch((cause: unknown) => {
        if (lang !== this.#lang) return;
        this.#error = asDatasetError(cause);
        report(this.#error);
        this.element.dispatchEvent(new PeerErrorEvent(this.#error));
      })
      .finally(() => {
        if (lang !== this.#lang) return;
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
    this.#keeps = true;
    this.#at = questions.length;
    const { journey } = this.element;
    // After the update that is under way: all who listen are told.
    queueMicrotask(() => {
      if (this.#career !== id) return;
      journey?.update({
        jurisdiction: journey.state.jurisdiction ?? (place && (answers[place.id] as string)),
        here: advise(career, answers).level?.id,
      });
      // Another place is news from here on.
      void this.element.updateComplete.then(() => {
        if (this.#at !== INTRO) this.#told = this.element.jurisdiction;
      });
    });
  }

  #answers(questions: readonly Question[]): Answers {
    const { jurisdiction } = this.element;
    const place = questions.find(({ kind }) => kind === 'jurisdiction');
    return place ? withAnswer(this.#given, place.id, jurisdiction) : this.#given;
  }

  #advice(career: CareerPath, questions: readonly Question[]): Advice {
    const { done, skipped } = this.#marks;
    return advise(career, this.#answers(questions), done, skipped);
  }

  get #marks(): Record<'done' | 'skipped', Set<string>> {
    const { done, skipped } = this.#store.progress;
    const marked = (marks: Marks) =>
      new Set(Object.keys(marks).filter((id) => isMarked(marks, id)));
    return { done: marked(done), skipped: marked(skipped) };
  }

  #renderIntro(career: CareerPath): unknown {
    const { messages, shareAnswers } = this.element;
    const words = this.#words;
    return html`<div class="card stack" part="card">
        ${this.#notice === 'erased' ? html`<p id="notice">${words.erased}</p>` : nothing}
        <p>${words.intro}</p>
        <p>${shareAnswers ? html`<b>${words.shared}</b>` : words.private}</p>
        <div class="buttons">
          ${this.#button(messages.guide!.advisor.open, () => this.#go(0), 'main')}
          ${this.#plan ? nothing : this.#button(words.load, () => void this.#bringPlan(true))}
        </div>
      </div>
      ${this.#plan ? this.#renderPlan(career, {}) : nothing}`;
  }

  #renderQuestion(question: Question, questions: readonly Question[]): unknown {
    const words = this.#words;
    const { shareAnswers } = this.element;
    const fault =
      this.#fault === 'tooMany' ? words.tooMany(mostOf(question)) : this.#fault && words.noNumber;
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
      ${questionText(question, answer, this.#place.places, fault, words, this.element)}
      <div class="buttons">
        <button class="button main" part="button">
          <span>${isLast ? words.see : words.next}</span>
        </button>
        ${this.#button(words.skip, () => this.#skip(question, questions))}
        ${this.#button(words.back, () => this.#back(question, questions))}
      </div>
      ${shareAnswers ? html`<p class="small"><b>${words.shared}</b></p>` : nothing}
    </form>`;
  }

  #renderResult(career: CareerPath, questions: readonly Question[]): unknown {
    const { element } = this;
    const words = this.#words;
    // What was said of the result was about another place.
    if (this.#told !== null && this.#told !== element.jurisdiction) this.#conclude(career.id);
    const advice = this.#advice(career, questions);
    const answers = this.#answers(questions);
    const result: Result = { career, questions, answers, advice, place: this.#place, words };
    const [tick, yours] = this.#renderYours(result);
    return html`<div class="result stack" part="result">
      ${resultText(result, element, (id) => {
        this.#isBack = true;
        this.#go(questions.findIndex((question) => question.id === id));
      })}
      ${tick}
      <div class="buttons">${this.#button(words.change, () => this.#go(0))}</div>
      ${
        this.#plan
          ? this.#renderPlan(career, answers)
          : html`<div class="buttons">
              ${this.#button(words.plan, () => void this.#bringPlan(), 'main')}
            </div>`
      }
      ${this.#renderAssistant(result)} ${yours}
    </div>`;
  }

  /** What the answers show as done, and whose they are. */
  #renderYours({ career, answers, advice }: Result): unknown[] {
    const { element } = this;
    const part = this.#yours;
    if (!part) {
      this.#bringPart(import('./yours.js'), (brought) => (this.#yours = brought));
      return [];
    }
    const keep = () => {
      this.#keeps = true;
      this.#kept.keep(answers);
      this.#focus('#keeping');
    };
    return [
      part.tickText(element, this.#store, career, advice, this.#notice === 'ticked', () =>
        this.#notify('ticked'),
      ),
      part.yoursText(element, this.#kept, this.#keeps, keep, () => this.#erase()),
    ];
  }

  #renderPlan(career: CareerPath, answers: Answers): unknown {
    const { done, skipped } = this.#marks;
    const advice = advise(career, answers, done, skipped);
    const time = questionsOf(career).find(({ kind }) => kind === 'weekly-hours');
    const hours = time && (answers[time.id] as number | undefined);
    return this.#plan!.render(career, advice, new Set([...done, ...advice.done]), hours);
  }

  /** `isToLoad`: to bring one from another device. */
  async #bringPlan(isToLoad = false): Promise<void> {
    const { element } = this;
    try {
      const { PlanPanel } = await import('./plan-panel.js');
      adoptStyles(element.shadowRoot!, [hostStyles, careerAdvisorStyles, ...PlanPanel.styles]);
      this.#plan ??= new PlanPanel(element, this.#place);
      await PlanPanel.prepare(element.locale);
      element.requestUpdate();
      if (isToLoad) await this.#plan.load();
      this.#focus(isToLoad ? '#plan-file' : '#plan');
    } catch (cause) {
      this.#error = asDatasetError(cause);
      this.#again = () => void this.#bringPlan(isToLoad);
      report(this.#error);
      element.requestUpdate();
    }
  }

  #renderAssistant(result: Result): unknown {
    const { element } = this;
    if (!element.advise) {
      this.#dismiss();
      return nothing;
    }
    if (this.#assistant) return this.#assistant.render(result);
    this.#bringPart(import('./assistant.js'), ({ Assistant }) => {
      this.#assistant ??= new Assistant(element);
    });
    return nothing;
  }

  /** The result stands without it. */
  #bringPart<T>(part: Promise<T>, take: (part: T) => void): void {
    part.then(take).then(
      () => this.element.requestUpdate(),
      (cause: unknown) => report(asDatasetError(cause)),
    );
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
                const again = this.#again;
                this.#error = this.#again = this.#bringing = undefined;
                this.#place.retry();
                this.#focus(...TITLES);
                again?.();
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
  #take(question: Question, isBack = false): boolean {
    const answer = answerOf(question, this.#form);
    if (answer === null) return false;
    if (question.kind === 'jurisdiction') {
      // Nobody chose anything where there was nothing to choose from yet.
      if (this.#place.places.length) this.#place.choose(answer as string | undefined);
      return true;
    }
    // Whoever goes back has not said that none of the boxes fits.
    const isSaid = !isBack || this.#given[question.id] || (answer as [] | undefined)?.length !== 0;
    if (isSaid) this.#given = withAnswer(this.#given, question.id, answer);
    return true;
  }

  #answer(question: Question, questions: readonly Question[]): void {
    if (this.#take(question)) {
      this.#go(this.#isBack ? questions.length : this.#at + 1);
      return;
    }
    const text = String(new FormData(this.#form).get('answer'));
    this.#fault = decimalIn(text) === undefined ? 'noNumber' : 'tooMany';
    this.element.requestUpdate();
    this.#focus('input');
  }

  /** What was answered before is taken back: to skip is to say nothing. */
  #skip({ id, kind }: Question, questions: readonly Question[]): void {
    if (kind === 'jurisdiction') this.#place.choose(undefined);
    this.#given = withAnswer(this.#given, id, undefined);
    this.#go(this.#isBack ? questions.length : this.#at + 1);
  }

  /** An answer that cannot be is not taken along. */
  #back(question: Question, questions: readonly Question[]): void {
    this.#take(question, true);
    this.#go(this.#isBack ? questions.length : this.#at - 1);
  }

  #go(to: number): void {
    const { element } = this;
    this.#at = to;
    this.#turn++;
    this.#told = null;
    this.#fault = this.#notice = undefined;
    element.requestUpdate();
    const career = element.career && this.#asked(element.career);
    const questions = career ? questionsOf(career) : [];
    const answers = this.#answers(questions);
    if (career && to >= questions.length) {
      this.#isBack = false;
      if (this.#keeps && this.#kept.has) this.#kept.keep(answers);
      this.#conclude(career.id);
    }
    this.#focus(...TITLES);
    void element.updateComplete.then(() => {
      const question = questions[to];
      if (question) fill(this.#form, answers[question.id]);
    });
  }

  #conclude(career: string): void {
    this.#told = this.element.jurisdiction;
    this.#dismiss();
    void this.#tell(career);
  }

  /** What the assistant wrote was about other answers. */
  #dismiss(): void {
    this.#assistant?.stop();
    this.#assistant = undefined;
  }

  /** Tells the page, once it is known what the place asks. */
  async #tell(id: string): Promise<void> {
    const { element } = this;
    const turn = ++this.#turn;
    await this.#place.settled;
    if (turn !== this.#turn) return;
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

  #erase(): void {
    const { journey, storage } = this.element;
    this.#kept.erase();
    this.#forget();
    this.#erasures = this.#kept.erasures;
    this.#place.choose(undefined);
    journey?.update({ here: undefined });
    try {
      const place = journey && placeStorage(journey, storage);
      if (place?.read()) place.write('');
    } catch {
      // Storage that throws holds nothing.
    }
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
