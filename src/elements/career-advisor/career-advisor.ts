import type { PropertyDeclarations } from 'lit';
import type { Part } from '../../loader/built-in.js';
import type { Advise } from '../../model/advice.js';
import type { StorageKind } from '../../progress/storage.js';
import { PlaceElement } from '../base/place-element.js';
// For their types: they tell TypeScript the events.
import type {} from '../base/place-event.js';
import type {} from './event.js';

/**
 * A few questions, one at a time, and then: the rung where somebody stands and why, what the next one
 * asks, and what to do first. Answers stay in the page's memory unless the person keeps them. A
 * career without such questions has no advisor.
 *
 * @tag peer-career-advisor
 * @fires {PeerAdviceEvent} peer-advice - A person came to the end of the questions.
 * @fires {PeerJurisdictionSelectEvent} peer-jurisdiction-select - A person chose a place.
 * @fires {PeerStepChangeEvent} peer-step-change - A person has an action ticked in the checklist; cancelable.
 * @fires {PeerProgressChangeEvent} peer-progress-change - The sum changed by what a person did.
 * @csspart subheading - A heading inside, such as a question.
 * @csspart card - What stands on a card: a question, the beginning, the rung.
 * @csspart fault - What is wrong with an answer.
 * @csspart result - What comes of the answers.
 * @csspart rung - The rung where somebody stands.
 * @csspart requirement - What a rung asks for, with what the answers say of it.
 * @csspart action - Something to do next.
 * @csspart source - Where something comes from.
 * @csspart answer - What the website's assistant wrote.
 * @csspart plan - The plan: what to do, in order.
 * @csspart plan-step - A step of it.
 * @csspart plan-code - The code that takes a plan to another device.
 * @csspart help - A way to get help in a crisis.
 */
export class PeerCareerAdvisor extends PlaceElement {
  static override readonly dataParts: readonly Part[] = ['steps', 'guide'];
  static override readonly loadView = () => import('./career-advisor.view.js');
  static override readonly refines = false;
  static override properties: PropertyDeclarations = {
    storage: {},
    shareAnswers: { type: Boolean, attribute: 'share-answers' },
    advise: { attribute: false },
  };

  /**
   * Where the checklist's ticks are kept, and answers if the person keeps them: `local` (this
   * browser), `session` (this tab) or `none`.
   */
  storage: StorageKind = 'local';

  /** Puts the answers into the event; the element tells the visitor. */
  shareAnswers = false;

  /**
   * A website's own assistant: takes answers, career and result, and returns text, all of it or as a
   * stream. It is asked when the visitor presses the button for it, and never otherwise.
   */
  advise: Advise | null | undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'peer-career-advisor': PeerCareerAdvisor;
  }
}
