import { html, nothing } from 'lit';
import type { AdvisorWords } from '../../i18n/advisor.js';
import type { Answers, Question } from '../../model/advice.js';
import type { Place } from '../../model/certification.js';
import type { PeerElement } from '../base/peer-element.js';

type Answer = Answers[string];

/** What a question is answered with; the question's heading names it. */
export function answerFields(
  { kind, help, options = [], unit }: Question,
  answer: Answer | undefined,
  places: readonly Place[],
  words: AdvisorWords,
  { careerLanguage }: PeerElement,
): unknown {
  const about = help
    ? html`<p id="help" class="small" lang=${careerLanguage}>${help}</p>`
    : nothing;
  const described = help ? 'help' : nothing;
  if (kind === 'jurisdiction') {
    return html`${about}
      <select name="answer" aria-labelledby="question" aria-describedby=${described}>
        <option value="" .selected=${answer === undefined}>${words.noPlace}</option>
        ${places.map(
          ({ id, title }) =>
            html`<option value=${id} .selected=${id === answer} lang=${careerLanguage}>
              ${title}
            </option>`,
        )}
      </select>`;
  }
  if (kind === 'number' || kind === 'weekly-hours') {
    return html`${about}
      <div class="number">
        <input
          name="answer"
          type="number"
          inputmode="decimal"
          min="0"
          max="168"
          step="any"
          .value=${answer === undefined ? '' : String(answer)}
          aria-labelledby="question unit"
          aria-describedby=${described}
        />
        <span id="unit" lang=${careerLanguage}>${unit}</span>
      </div>`;
  }
  const isMany = kind === 'many';
  return html`${about}
    <div
      class="options"
      role=${isMany ? 'group' : 'radiogroup'}
      aria-labelledby="question"
      aria-describedby=${described}
    >
      ${options.map(
        ({ id, label }) =>
          html`<label class="option">
            <input
              name="answer"
              type=${isMany ? 'checkbox' : 'radio'}
              value=${id}
              .checked=${isMany ? Array.isArray(answer) && answer.includes(id) : answer === id}
            />
            <span lang=${careerLanguage}>${label}</span>
          </label>`,
      )}
    </div>`;
}

/** The answer in the form; undefined where there is none. No box ticked is an answer, too. */
export function answerIn({ kind }: Question, form: HTMLFormElement): Answer | undefined {
  const values = new FormData(form).getAll('answer').map(String);
  if (kind === 'many') return values;
  const value = values[0];
  if (!value) return undefined;
  return kind === 'number' || kind === 'weekly-hours' ? Number(value) : value;
}
