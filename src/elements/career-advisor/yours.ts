import { html, nothing } from 'lit';
import { yours } from '../../i18n/en/yours.js';
import { esYours } from '../../i18n/es-yours.js';
import { primaryLanguage } from '../../i18n/messages.js';
import type { Advice } from '../../model/advice.js';
import { stepsOf, tally } from '../../model/checklist.js';
import { isMarked } from '../../model/progress.js';
import type { ProgressStore } from '../../progress/progress-store.js';
import { isStorage } from '../../progress/storage.js';
import type { CareerPath } from '../../schema/career-path.js';
import { PeerProgressChangeEvent, PeerStepChangeEvent } from '../base/events.js';
import { heading } from '../base/heading.js';
import type { AnswersInBrowser } from './answers-in-browser.js';
import type { PeerCareerAdvisor } from './career-advisor.js';

/** All languages come together: they are few words. */
const WORDS: Record<string, typeof yours> = { en: yours, es: esYours };

const wordsOf = (locale: string) => WORDS[primaryLanguage(locale)] ?? yours;

const button = (text: string, act: () => void) =>
  html`<button class="button" part="button" type="button" @click=${act}>
    <span>${text}</span>
  </button>`;

/** Actions that the answers show as done, and that nobody has ticked: one button ticks them. */
export function tickText(
  element: PeerCareerAdvisor,
  store: ProgressStore,
  career: CareerPath,
  { done }: Advice,
  isTicked: boolean,
  onTick: () => void,
): unknown {
  const words = wordsOf(element.locale);
  const { checklist } = element.messages;
  const open = (career.steps ?? []).flatMap((step) =>
    (step.actions ?? [])
      .filter(({ id }) => done.includes(id) && !isMarked(store.progress.done, id))
      .map((action) => ({ step, action })),
  );
  const tick = () => {
    const allowed = open.filter(({ step, action }) =>
      element.dispatchEvent(new PeerStepChangeEvent(step.id, action.id, true)),
    );
    if (allowed.length === 0) return;
    store.change(allowed.map(({ action: { id } }) => ({ kind: 'done', id, on: true })));
    const sum = tally(stepsOf(career, store.progress, checklist.ownAction));
    element.dispatchEvent(new PeerProgressChangeEvent(sum));
    onTick();
  };
  return html`${
    open.length
      ? html`<div class="stack">
          <p>${words.done}</p>
          <ul lang=${element.careerLanguage}>
            ${open.map(({ action }) => html`<li><bdi>${action.text}</bdi></li>`)}
          </ul>
          <div class="buttons">${button(words.tick(open.length), tick)}</div>
        </div>`
      : nothing
  }${
    isTicked
      ? html`<p id="notice">${words.ticked} ${store.hasFailed ? checklist.notKept : nothing}</p>`
      : nothing
  }`;
}

/** Where the answers are, with the buttons to keep and to erase them. `isKept`: these, by this element. */
export function yoursText(
  { advise, headingLevel, locale, shareAnswers, storage }: PeerCareerAdvisor,
  { has, hasFailed }: AnswersInBrowser,
  isKept: boolean,
  keep: () => void,
  erase: () => void,
): unknown {
  const words = wordsOf(locale);
  const canKeep = !(isKept && has) && storage !== 'none' && !isStorage(storage);
  const where = isKept && has ? words.kept : canKeep ? words.keepText : words.private;
  return html`<div class="own stack">
    ${heading(headingLevel, 1, 'subheading', words.heading, 'yours')}
    <p id="keeping">
      ${hasFailed ? words.notKept : where}
      ${shareAnswers ? html`<b>${words.shared}</b>` : advise ? nothing : words.nowhere}
    </p>
    <p>${words.eraseText}</p>
    <div class="buttons">
      ${canKeep ? button(words.keep, keep) : nothing} ${button(words.erase, erase)}
    </div>
  </div>`;
}
