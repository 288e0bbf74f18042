import type { Part } from '../../loader/built-in.js';
import { PeerElement } from '../base/peer-element.js';

/**
 * Questions that people ask about a career, each with an answer to unfold. A link to
 * `#peer-question=<id>` on the page opens one.
 *
 * @tag peer-career-faq
 * @csspart questions - The list of questions.
 * @csspart question - One question with its answer.
 * @csspart question__title - The question.
 * @csspart question__answer - What an open question shows.
 */
export class PeerCareerFaq extends PeerElement {
  static override readonly dataParts: readonly Part[] = ['guide'];
  static override readonly loadView = () => import('./career-faq.view.js');
}

declare global {
  interface HTMLElementTagNameMap {
    'peer-career-faq': PeerCareerFaq;
  }
}
