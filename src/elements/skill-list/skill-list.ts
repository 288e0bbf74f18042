import type { Part } from '../../loader/built-in.js';
import { PeerElement } from '../base/peer-element.js';

/**
 * The skills of a career, and on which rungs they count most where the data says so.
 *
 * @tag peer-skill-list
 * @csspart filter - The choice of a rung, with its label.
 * @csspart skills - The list of skills.
 * @csspart skill - One skill.
 * @csspart subheading - Name of a skill.
 */
export class PeerSkillList extends PeerElement {
  static override readonly dataParts: readonly Part[] = ['guide'];
  static override readonly loadView = () => import('./skill-list.view.js');
}

declare global {
  interface HTMLElementTagNameMap {
    'peer-skill-list': PeerSkillList;
  }
}
