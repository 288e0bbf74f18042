import type { Part } from '../../loader/built-in.js';
import { PeerElement } from '../base/peer-element.js';

/**
 * What one does in a career, in groups.
 *
 * @tag peer-responsibility-list
 * @csspart groups - The list of groups.
 * @csspart group - A group of responsibilities.
 * @csspart subheading - Name of a group.
 */
export class PeerResponsibilityList extends PeerElement {
  static override readonly dataParts: readonly Part[] = ['guide'];
  static override readonly loadView = () => import('./responsibility-list.view.js');
}

declare global {
  interface HTMLElementTagNameMap {
    'peer-responsibility-list': PeerResponsibilityList;
  }
}
