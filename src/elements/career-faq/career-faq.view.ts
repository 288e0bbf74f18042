import { css, html, nothing } from 'lit';
import { assertTexts } from '../../model/drawable.js';
import type { CareerPath } from '../../schema/career-path.js';
import { Address } from '../base/address.js';
import { disclosureHead, disclosureStyles } from '../base/disclosure.js';
import { follow } from '../base/follow.js';
import { guideWords } from '../base/guide-words.js';
import { heading } from '../base/heading.js';
import type { PeerElement, View } from '../base/peer-element.js';
import { sourceText } from '../base/source-text.js';

type Question = NonNullable<CareerPath['faq']>[number];

export default class CareerFaqView implements View {
  static readonly styles = [
    disclosureStyles,
    css`
      .question {
        border-block-end: 1px solid var(--_border);
      }
      .question > .head {
        padding-block: calc(var(--_space) * 2);
      }
      .question__answer > div {
        gap: calc(var(--_space) * 2);
        padding: 0 var(--_space) calc(var(--_space) * 4);
      }
      @media print {
        .link {
          display: none;
        }
        .question {
          break-inside: avoid;
        }
      }
    `,
  ];

  #open: ReadonlySet<string> = new Set();
  /** Id of the career whose questions are open. */
  #career: string | undefined;

  constructor(private readonly element: PeerElement) {
    new Address(element, 'question', (id, isArrival) => this.#goTo(id, isArrival));
  }

  render({ id: career, faq = [], sources }: CareerPath): unknown {
    if (career !== this.#career) this.#open = new Set();
    this.#career = career;
    const { element } = this;
    const { faq: words } = guideWords(element);
    if (faq.length === 0) return nothing;
    assertTexts(faq, 'id', 'question', 'answer');
    const allOpen = faq.every(({ id }) => this.#open.has(id));
    return html`
      ${element.heading(words.heading)}
      <div class="buttons">
        <button
          class="button"
          part="button"
          type="button"
          @click=${() => this.#show(allOpen ? [] : faq.map(({ id }) => id))}
        >
          ${allOpen ? words.hideAll : words.showAll}
        </button>
      </div>
      <ul class="list" part="questions" aria-labelledby="heading">
        ${faq.map((question) => this.#question(question, sources))}
      </ul>
    `;
  }

  #question({ id, question, answer, source: sourceId }: Question, sources: CareerPath['sources']) {
    const { element } = this;
    const { messages, careerLanguage } = element;
    const isOpen = this.#open.has(id);
    const source = sources.find((one) => one.id === sourceId);
    const title = html`<button
      id=${`question-${id}`}
      class="plain cover"
      type="button"
      aria-expanded=${isOpen}
      aria-controls=${`answer-${id}`}
      @click=${() => this.#toggle(id, !isOpen)}
    >
      <span lang=${careerLanguage}>${question}</span>
    </button>`;
    return html`<li class="question" part="question">
      ${disclosureHead(heading(element.headingLevel, 1, 'question__title', title, `title-${id}`))}
      <div
        id=${`answer-${id}`}
        class="question__answer"
        part="question__answer"
        hidden=${isOpen ? nothing : 'until-found'}
        @beforematch=${() => this.#toggle(id, true)}
      >
        <div class="stack">
          <p lang=${careerLanguage}>${answer}</p>
          ${
            source
              ? html`<p class="small">
                  ${messages.chart.source}: ${sourceText(source, [], element)}
                </p>`
              : nothing
          }
          <p class="small link">
            <a
              id=${`link-${id}`}
              href=${`#peer-question=${id}`}
              aria-labelledby=${`link-${id} question-${id}`}
              @click=${(event: MouseEvent) =>
                follow(event, `#peer-question=${id}`, () => this.#goTo(id, false))}
              >${guideWords(element).faq.link}</a
            >
          </p>
        </div>
      </div>
    </li>`;
  }

  #goTo(id: string, isArrival: boolean): boolean {
    const { element } = this;
    const button = element.renderRoot.querySelector<HTMLElement>(
      `#${CSS.escape(`question-${id}`)}`,
    );
    if (!button) return false;
    this.#toggle(id, true);
    void element.updateComplete.then(() =>
      isArrival ? button.scrollIntoView({ behavior: 'instant' }) : button.focus(),
    );
    return true;
  }

  #toggle(id: string, isOpen: boolean): void {
    const others = [...this.#open].filter((open) => open !== id);
    this.#show(isOpen ? [...others, id] : others);
  }

  #show(ids: readonly string[]): void {
    this.#open = new Set(ids);
    this.element.requestUpdate();
  }
}
