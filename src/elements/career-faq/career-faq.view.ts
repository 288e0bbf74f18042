import { css, html, nothing } from 'lit';
import { assertTexts } from '../../model/drawable.js';
import type { CareerPath } from '../../schema/career-path.js';
import { Address } from '../base/address.js';
import { follow } from '../base/follow.js';
import { guideWords } from '../base/guide-words.js';
import { heading } from '../base/heading.js';
import type { PeerElement, View } from '../base/peer-element.js';
import { sourceText } from '../base/source-text.js';

type Question = NonNullable<CareerPath['faq']>[number];

export default class CareerFaqView implements View {
  static readonly styles = [
    css`
      .question {
        border-block-end: 1px solid var(--_border);
      }
      .question__head {
        position: relative;
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: center;
        gap: calc(var(--_space) * 2);
        min-block-size: 44px;
        padding-block: calc(var(--_space) * 2);
      }
      .question__head:hover {
        background: var(--_tint);
      }
      .question__title button {
        font-weight: inherit;
        line-height: inherit;
      }
      .chevron {
        inline-size: 1.25em;
        block-size: 1.25em;
        fill: none;
        stroke: currentColor;
        stroke-width: 2;
        transition: rotate 0.15s;
      }
      .question__head:has([aria-expanded='true']) .chevron {
        rotate: 180deg;
      }
      .question__answer > div {
        gap: calc(var(--_space) * 2);
        padding-block: 0 calc(var(--_space) * 4);
      }
      @media (prefers-reduced-motion: reduce) {
        .chevron {
          transition: none;
        }
      }
      @media print {
        .chevron,
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
      ${question}
    </button>`;
    return html`<li class="question" part="question">
      <div class="question__head" lang=${careerLanguage}>
        ${heading(element.headingLevel, 1, 'question__title', title, `title-${id}`)}
        <svg class="chevron" aria-hidden="true" viewBox="0 0 24 24">
          <path d="m6 9 6 6 6-6"></path>
        </svg>
      </div>
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
              >${guideWords(element).faq.link}<span class="sr" lang=${careerLanguage}
                >: ${question}</span
              ></a
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
