import type { Answers } from '../../model/advice.js';
import { PeerEvent } from '../base/events.js';

/** Somebody came to the end of the questions, or changed an answer there. */
export class PeerAdviceEvent extends PeerEvent {
  constructor(
    /** Id of the level where the answers put them; null before the first. */
    readonly level: string | null,
    /** Ids of the actions to do next. */
    readonly actions: readonly string[],
    /** What was answered, by the question's id: only where the page set `share-answers`. */
    readonly answers: Answers | undefined,
  ) {
    super('peer-advice');
  }
}

declare global {
  interface HTMLElementEventMap {
    'peer-advice': PeerAdviceEvent;
  }
}
