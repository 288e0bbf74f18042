import type { PropertyDeclarations } from 'lit';
import type { Part } from '../../loader/built-in.js';
import type { StorageKind } from '../../progress/storage.js';
import { PlaceElement } from '../base/place-element.js';
// For its types: they tell TypeScript the event.
import type {} from './event.js';

/**
 * A few questions, one at a time, and then: the rung where somebody stands and why, what the next one
 * asks, and what to do first. Answers stay in the page's memory unless the person keeps them.
 *
 * @tag peer-career-advisor
 * @fires {PeerAdviceEvent} peer-advice - A person came to the end of the questions.
 * @fires {PeerJurisdictionSelectEvent} peer-jurisdiction-select - A person chose a place.
 * @fires {PeerStepChangeEvent} peer-step-change - A person has the checklist ticked; cancelable.
 * @csspart subheading - A heading inside, such as a question.
 * @csspart question - The question with its answers.
 * @csspart result - What comes of the answers.
 * @csspart requirement - What a rung asks, with what the answers say of it.
 * @csspart action - Something to do next.
 * @csspart help - A way to get help in a crisis.
 */
export class PeerCareerAdvisor extends PlaceElement {
  static override readonly dataParts: readonly Part[] = ['steps', 'guide', 'advisor'];
  static override readonly loadView = () => import('./career-advisor.view.js');
  static override properties: PropertyDeclarations = {
    storage: {},
    shareAnswers: { type: Boolean, attribute: 'share-answers' },
  };

  /** Where the checklist's ticks are kept: `local` (this browser), `session` (this tab) or `none`. */
  storage: StorageKind = 'local';

  /** Puts the answers into the event; the element tells the visitor. */
  shareAnswers = false;
}

declare global {
  interface HTMLElementTagNameMap {
    'peer-career-advisor': PeerCareerAdvisor;
  }
}
