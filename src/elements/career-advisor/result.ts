import { html, nothing, svg } from 'lit';
import { formatPartialDate } from '../../format/date.js';
import type { AdvisorWords } from '../../i18n/advisor.js';
import {
  paceOf,
  weeksFor,
  type Advice,
  type Answers,
  type Checked,
  type NextAction,
  type Question,
} from '../../model/advice.js';
import { decidedBy } from '../../model/answers.js';
import { figuresOf } from '../../model/pay.js';
import type { CareerPath, Pay, Source } from '../../schema/career-path.js';
import { isWebUrl } from '../../schema/url.js';
import { heading } from '../base/heading.js';
import { figuresText } from '../base/pay-text.js';
import type { PeerElement } from '../base/peer-element.js';
import { sourceText } from '../base/source-text.js';
import type { ChosenPlace } from './chosen-place.js';

export interface Result {
  /** As the chosen place makes it. */
  readonly career: CareerPath;
  readonly questions: readonly Question[];
  readonly answers: Answers;
  readonly advice: Advice;
  readonly place: ChosenPlace;
  readonly words: AdvisorWords;
}

/** How a requirement stands, told apart by shape, not only by colour. */
const MARKS = {
  met: svg`<circle class="fill" cx="12" cy="12" r="10"></circle><path class="tick" d="m7 12.5 3.5 3.5L17 9"></path>`,
  unmet: svg`<circle cx="12" cy="12" r="10"></circle>`,
  unknown: svg`<circle cx="12" cy="12" r="10" stroke-dasharray="3.5 3.5"></circle>`,
};

/** `ask`: a person wants to answer a question that they skipped. */
export function resultText(
  result: Result,
  element: PeerElement,
  ask: (question: string) => void,
): unknown {
  const { advice, words } = result;
  const { level, next, met, ahead, strengths } = advice;
  const { headingLevel, careerLanguage } = element;
  const title = (text: unknown, id: string) => heading(headingLevel, 1, 'subheading', text, id);
  const list = (items: readonly Checked[]) =>
    html`<ul class="list requirements">
      ${items.map((item) => requirementText(item, result, element, ask))}
    </ul>`;
  return html`
    <div class="card stack" part="card">
      ${title(words.where, 'where')}
      <p class="rung here" part="rung">
        ${level ? html`<span lang=${careerLanguage}>${level.title}</span>` : words.start}
      </p>
      ${level ? html`<p lang=${careerLanguage}>${level.summary}</p>` : html`<p>${words.startText}</p>`}
      ${
        met.length
          ? html`<p>${words.why}</p>
              ${list(met)}`
          : nothing
      }
      ${next ? nothing : html`<p>${words.top}</p>`}
    </div>
    ${
      strengths.length
        ? html`<div class="stack">
            ${title(words.counts, 'counts')}
            <ul lang=${careerLanguage}>
              ${strengths.map(({ text }) => html`<li><bdi>${text}</bdi></li>`)}
            </ul>
          </div>`
        : nothing
    }
    ${
      next
        ? html`<div class="stack">
            ${title(words.ahead(element.quote(next.title)), 'ahead')} ${list(ahead)}
          </div>`
        : nothing
    }
    ${actionsText(result, element, title(words.do, 'do'))}
    ${payText(result, element, title(words.pay, 'pay'))}
  `;
}

function requirementText(
  { requirement, reason }: Checked,
  { career, questions, answers, place, words }: Result,
  element: PeerElement,
  ask: (question: string) => void,
): unknown {
  const { careerLanguage, locale, messages } = element;
  const { truth } = reason;
  const source = career.sources.find(({ id }) => id === requirement.source);
  const reasons = decidedBy(reason).flatMap((id) => {
    const question = questions.find((it) => it.id === id);
    if (!question) return [];
    const text = html`<span lang=${careerLanguage}>${question.text}</span>`;
    return truth === 'unknown'
      ? html`<p class="small">
          ${words.skipped} ${text}
          <button class="plain link" type="button" @click=${() => ask(id)}>
            ${words.answer}<span class="sr" lang=${careerLanguage}>: ${question.text}</span>
          </button>
        </p>`
      : html`<p class="small">
          ${text} <b lang=${careerLanguage}>${answerText(question, answers[id], words)}</b>
        </p>`;
  });
  const sayings = place.says(requirement);
  const name = element.quote(place.chosen?.title ?? '');
  return html`<li class="requirement requirement--${truth}" part="requirement">
    <svg class="mark" aria-hidden="true" viewBox="0 0 24 24">${MARKS[truth]}</svg>
    <div class="stack">
      <p>
        <b lang=${careerLanguage}>${requirement.text}</b>
        <span class="state">${words.truth[truth]}</span>
      </p>
      ${reasons}
      ${source ? html`<p class="small" part="source">${words.basis} ${linkText(source, careerLanguage)}</p>` : nothing}
      ${
        requirement.rule && place.own && sayings.length === 0
          ? html`<p class="small">${words.placeSilent(name)}</p>`
          : nothing
      }
      ${sayings.map(({ text, source: id, asOf }) => {
        const from = place.sources.find((it) => it.id === id);
        const date = asOf ? words.asOf(formatPartialDate(asOf, locale)) : messages.chart.noDate;
        return html`<p class="small saying">
          ${words.placeAsks(name)} <span lang=${careerLanguage}>${text}</span>
          ${from ? html`<br /><span part="source">${words.basis} ${linkText(from, careerLanguage)} (${date})</span>` : nothing}
        </p>`;
      })}
    </div>
  </li>`;
}

function answerText(
  { kind, options = [], unit }: Question,
  answer: Answers[string] | undefined,
  words: AdvisorWords,
): unknown {
  if (kind === 'number' || kind === 'weekly-hours') return unit ? `${unit}: ${answer}` : answer;
  const chosen = options.filter(({ id }) =>
    Array.isArray(answer) ? answer.includes(id) : answer === id,
  );
  return chosen.map(({ label }) => label).join('; ') || words.none;
}

function linkText({ url, title }: Pick<Source, 'url' | 'title'>, lang: unknown): unknown {
  return url && isWebUrl(url)
    ? html`<a href=${url} rel="noopener" lang=${lang}>${title}</a>`
    : html`<span lang=${lang}>${title}</span>`;
}

function actionsText(result: Result, element: PeerElement, title: unknown): unknown {
  const { advice, words, questions, answers } = result;
  if (advice.actions.length === 0) return nothing;
  const weekly = questions.find(({ kind }) => kind === 'weekly-hours');
  const hours = weekly && (answers[weekly.id] as number | undefined);
  const times = advice.actions.map(({ action }) => {
    const weeks = weeksFor(action, paceOf(hours));
    return weeks ? words.weeks(weeks) : action.hours && words.hours(action.hours);
  });
  // What helps with one of them is not named again with the next.
  const named = new Set<string>();
  return html`<div class="stack">
    ${title}
    <ol class="actions stack" aria-labelledby="do">
      ${advice.actions.map(
        (next, i) =>
          html`<li part="action">
            <p><b lang=${element.careerLanguage}>${next.action.text}</b></p>
            <p class="small">${words.inStep(element.quote(next.step.title))}</p>
            ${times[i] ? html`<p class="small">${times[i]}</p>` : nothing}
            ${resourcesText(next, named, result, element)}
          </li>`,
      )}
    </ol>
    ${times.every(Boolean) ? nothing : html`<p class="small">${words.noTime}</p>`}
  </div>`;
}

/** What helps with an action: who certifies in the place first. */
function resourcesText(
  { step, action }: NextAction,
  named: Set<string>,
  { career, place, words }: Result,
  { careerLanguage }: PeerElement,
): unknown {
  const isOfPlace =
    step.id === career.certification?.step ||
    career.advisor?.requirements.some(({ rule, actions }) => rule && actions?.includes(action.id));
  const boards = (isOfPlace ? (place.own?.board ?? []) : []).map(({ title, url }) => ({
    title,
    url,
    purpose: words.board,
    lang: nothing as unknown,
  }));
  const others = (career.resources ?? [])
    .filter(
      ({ id, steps }) =>
        steps?.includes(step.id) ||
        [...(action.resources ?? []), ...(step.resources ?? [])].includes(id),
    )
    .map(({ title, url, purpose }) => ({ title, url, purpose, lang: careerLanguage }));
  const fitting = [...boards, ...others].filter(({ title }) => !named.has(title));
  fitting.forEach(({ title }) => named.add(title));
  if (fitting.length === 0) return nothing;
  return html`<p class="small">${words.help}</p>
    <ul class="small">
      ${fitting.map(
        ({ title, url, purpose, lang }) =>
          html`<li>
            ${linkText({ url, title }, careerLanguage)}<br /><span lang=${lang}>${purpose}</span>
          </li>`,
      )}
    </ul>`;
}

function payText({ advice, career, words }: Result, element: PeerElement, title: unknown): unknown {
  const { locale, messages } = element;
  const { pay, nextPay } = advice;
  const rows = [[words.payHere, pay] as const, [words.payNext, nextPay] as const].filter(
    (row): row is readonly [string, Pay] => row[1] !== undefined,
  );
  if (rows.length === 0) return nothing;
  const all = rows.map(([, it]) => it);
  return html`<div class="stack">
    ${title}
    <dl class="pay">
      ${rows.map(
        ([name, it]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${figuresText(figuresOf(it), it.currency, it.period, locale, messages)}</dd>
          </div>`,
      )}
    </dl>
    ${all.some(({ kind }) => kind === 'editorial-range') ? html`<p class="small">${messages.chart.editorial}</p>` : nothing}
    ${career.sources
      .filter(({ id }) => all.some(({ source }) => source === id))
      .map(
        (source) =>
          html`<p class="small" part="source">
            ${messages.chart.source}:
            ${sourceText(
              source,
              all.filter((it) => it.source === source.id),
              element,
            )}
          </p>`,
      )}
  </div>`;
}
