import { html, nothing } from 'lit';
import type { AdvisorWords } from '../../i18n/advisor.js';
import { numberIn } from '../../model/answers.js';
import type { Answers, Question } from '../../model/advice.js';
import type { Place } from '../../model/certification.js';
import { heading } from '../base/heading.js';
import type { PeerElement } from '../base/peer-element.js';

type Answer = Answers[string];

/** A question, and what it is answered with. `fault`: what is wrong with the answer in the field. */
export function questionText(
  { kind, text, help, options = [], unit }: Question,
  answer: Answer | undefined,
  places: readonly Place[],
  fault: string | undefined,
  words: AdvisorWords,
  { careerLanguage, headingLevel }: PeerElement,
): unknown {
  const title = html`<span lang=${careerLanguage}>${text}</span>`;
  const head = heading(headingLevel, 1, 'subheading', title, 'question');
  const about = help
    ? html`<p id="help" class="small" lang=${careerLanguage}>${help}</p>`
    : nothing;
  const described = [help && 'help', fault && 'fault'].filter(Boolean).join(' ') || nothing;
  if (kind === 'jurisdiction') {
    return html`${head}${about}
      <select name="answer" aria-labelledby="question" aria-describedby=${described}>
        <option value="">${words.noPlace}</option>
        ${places.map(
          ({ id, title }) =>
            html`<option value=${id} .selected=${id === answer} lang=${careerLanguage}>
              ${title}
            </option>`,
        )}
      </select>`;
  }
  if (kind === 'number' || kind === 'weekly-hours') {
    return html`${head}${about}
      <p class="number">
        <input
          name="answer"
          inputmode="decimal"
          autocomplete="off"
          size="6"
          aria-labelledby="question unit"
          aria-describedby=${described}
          aria-invalid=${fault ? 'true' : nothing}
        />
        <span id="unit" lang=${careerLanguage}>${unit}</span>
      </p>
      <p id="fault" class="fault" part="fault" role="alert">${fault}</p>`;
  }
  return html`<fieldset aria-describedby=${described}>
    <legend>${head}</legend>
    ${about}
    <div class="options">
      ${options.map(
        ({ id, label }) =>
          html`<label class="option">
            <input name="answer" type=${kind === 'many' ? 'checkbox' : 'radio'} value=${id} />
            <span lang=${careerLanguage}>${label}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

/** Puts an answer into a form that may have held another question's. */
export function fill(form: HTMLFormElement, answer: Answer | undefined): void {
  for (const field of form.querySelectorAll('input')) {
    if (field.type === 'text') field.value = answer === undefined ? '' : String(answer);
    else
      field.checked = Array.isArray(answer) ? answer.includes(field.value) : answer === field.value;
  }
}

/**
 * The answer in the form; undefined where there is none, and null for one that cannot be. No box
 * ticked is an answer, too.
 */
export function answerOf(question: Question, form: HTMLFormElement): Answer | undefined | null {
  const values = new FormData(form).getAll('answer').map(String);
  const { kind } = question;
  if (kind === 'many') return values;
  const value = values[0]?.trim();
  if (!value) return undefined;
  return kind === 'number' || kind === 'weekly-hours' ? (numberIn(question, value) ?? null) : value;
}
