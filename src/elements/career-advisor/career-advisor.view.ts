import { html, nothing } from 'lit';
import { advisorWords, type AdvisorWords } from '../../i18n/advisor.js';
import { placesOf } from '../../loader/certification.js';
import { advise, type Advice, type Answers, type Question } from '../../model/advice.js';
import type { Place } from '../../model/certification.js';
import { assertTexts } from '../../model/drawable.js';
import { isMarked } from '../../model/progress.js';
import { progressOf } from '../../progress/progress-store.js';
import type { CareerPath } from '../../schema/career-path.js';
import { heading } from '../base/heading.js';
import type { View } from '../base/peer-element.js';
import { AnswersInBrowser } from './answers-in-browser.js';
import { crisisText } from './crisis.js';
import type { PeerCareerAdvisor } from './career-advisor.js';
import { careerAdvisorStyles } from './career-advisor.styles.js';
import { PeerAdviceEvent } from './event.js';
import { answerFields, answerIn } from './question.js';
import { resultText } from './result.js';

export default class CareerAdvisorView implements View {
  static readonly styles = [careerAdvisorStyles];

  static prepare(language: string): Promise<unknown> | undefined {
    return advisorWords.load(language);
  }

  #answers: Answers = {};
  /** The question that is asked; -1 before the first, and their number at the end. */
  #at = -1;
  #places: readonly Place[] | undefined;
  #career: string | undefined;
  readonly #kept: AnswersInBrowser;

  constructor(private readonly element: PeerCareerAdvisor) {
    this.#kept = new AnswersInBrowser(element);
  }

  get #words(): AdvisorWords {
    return advisorWords.at(this.element.locale)!;
  }

  render(career: CareerPath): unknown {
    const { element } = this;
    const { questions = [] } = career.advisor ?? {};
    if (questions.length === 0) return nothing;
    assertTexts(questions, 'id', 'text');
    if (career.id !== this.#career) {
      this.#career = career.id;
      this.#answers = this.#kept.read();
      this.#at = Object.keys(this.#answers).length > 0 ? questions.length : -1;
      if (questions.some(({ kind }) => kind === 'jurisdiction')) void this.#bringPlaces(career);
    }
    const question = questions[this.#at];
    const words = this.#words;
    return html`
      ${element.heading(element.messages.guide!.advisor.heading)}
      ${
        question
          ? this.#renderQuestion(question, questions)
          : this.#at < 0
            ? html`<div class="stack">
                <p>${words.intro}</p>
                ${element.shareAnswers ? html`<p class="shared">${words.shared}</p>` : nothing}
                <div class="buttons">${this.#button(words.begin, () => this.#go(0), true)}</div>
              </div>`
            : this.#renderResult(career, questions)
      }
      ${crisisText(career, element)}
    `;
  }

  async #bringPlaces(career: CareerPath): Promise<void> {
    this.#places = await placesOf(career).catch(() => []);
    this.element.requestUpdate();
  }

  #renderQuestion(question: Question, questions: readonly Question[]): unknown {
    const { element } = this;
    const words = this.#words;
    const isLast = this.#at === questions.length - 1;
    return html`<form
      class="stack"
      part="question"
      @submit=${(event: Event) => {
        event.preventDefault();
        this.#take(question, event.target as HTMLFormElement);
      }}
    >
      <p class="small">${words.question(this.#at + 1, questions.length)}</p>
      ${heading(element.headingLevel, 1, 'subheading', html`<span lang=${element.careerLanguage}>${question.text}</span>`, 'question')}
      ${answerFields(question, this.#answers[question.id], this.#places ?? [], words, element)}
      <div class="buttons">
        <button class="button main" part="button">${isLast ? words.see : words.next}</button>
        ${this.#button(words.skip, () => this.#skip(question))}
        ${this.#button(words.back, () => this.#go(this.#at - 1))}
      </div>
    </form>`;
  }

  #renderResult(career: CareerPath, questions: readonly Question[]): unknown {
    const words = this.#words;
    const advice = this.#advice(career);
    return html`<div class="result stack" part="result">
      ${resultText(advice, this.#answers, career, this.#places ?? [], words, this.element)}
      <div class="buttons">
        ${this.#button(words.change, () => this.#go(0))}
        ${this.#kept.controls(this.#answers, words, () => this.#erase())}
      </div>
    </div>`;
  }

  #advice(career: CareerPath): Advice {
    const { journey, storage } = this.element;
    const { done } = progressOf(journey!, storage).progress;
    const ticked = new Set(Object.keys(done).filter((id) => isMarked(done, id)));
    return advise(career, this.#answers, ticked);
  }

  #button(text: string, act: () => void, isMain = false): unknown {
    return html`<button
      class="button ${isMain ? 'main' : ''}"
      part="button"
      type="button"
      @click=${act}
    >
      ${text}
    </button>`;
  }

  #take(question: Question, form: HTMLFormElement): void {
    const answer = answerIn(question, form);
    const { [question.id]: _last, ...others } = this.#answers;
    this.#answers = answer === undefined ? others : { ...others, [question.id]: answer };
    const { journey } = this.element;
    if (question.kind === 'jurisdiction' && typeof answer === 'string') {
      journey?.update({ jurisdiction: answer });
      this.element.dispatchEvent(new PeerJurisdictionSelectEvent(answer));
    }
    this.#go(this.#at + 1);
  }

  /** What was answered before is taken back: to skip is to say nothing. */
  #skip({ id }: Question): void {
    const { [id]: _last, ...others } = this.#answers;
    this.#answers = others;
    this.#go(this.#at + 1);
  }

  #go(to: number): void {
    const { element } = this;
    this.#at = to;
    element.requestUpdate();
    const { career } = element;
    if (career && to === career.advisor?.questions.length) this.#tell(this.#advice(career));
    void element.updateComplete.then(() => {
      const title = element.renderRoot.querySelector<HTMLElement>('#question, #where, #heading');
      if (!title) return;
      title.tabIndex = -1;
      title.focus();
    });
  }

  #tell({ level, actions }: Advice): void {
    const { element } = this;
    if (level) element.journey?.update({ here: level.id });
    element.dispatchEvent(
      new PeerAdviceEvent(
        level?.id ?? null,
        actions.map(({ action }) => action.id),
        element.shareAnswers ? this.#answers : undefined,
      ),
    );
  }

  #erase(): void {
    this.#answers = {};
    this.element.journey?.update({ here: undefined });
    this.#go(-1);
  }
}
