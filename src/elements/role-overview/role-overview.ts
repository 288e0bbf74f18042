import type { Part } from '../../loader/built-in.js';
import { PeerElement } from '../base/peer-element.js';

/**
 * What a role is and is not, where and when people work, and how official statistics count it.
 *
 * @tag peer-role-overview
 * @csspart summary - The role in a sentence or two.
 * @csspart group - A list with its heading.
 * @csspart subheading - Heading of a list.
 */
export class PeerRoleOverview extends PeerElement {
  static override readonly dataParts: readonly Part[] = ['guide'];
  static override readonly loadView = () => import('./role-overview.view.js');
}

declare global {
  interface HTMLElementTagNameMap {
    'peer-role-overview': PeerRoleOverview;
  }
}
