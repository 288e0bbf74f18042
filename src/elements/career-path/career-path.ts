import type { PropertyDeclarations } from 'lit';
import type { Part } from '../../loader/built-in.js';
import type { StorageKind } from '../../progress/storage.js';
import { TAGS } from '../../page/registry.js';
import { LevelElement } from '../base/level-element.js';
import type { PeerElement } from '../base/peer-element.js';

/**
 * All that there is to say about a career, in one guide with a table of contents. A link to
 * `#peer-section=<name>` on the page leads to a section. Where the career asks about lived
 * experience, help in a crisis is always a part of it.
 *
 * @tag peer-career-path
 * @fires {PeerLevelSelectEvent} peer-level-select - A person chose a rung; cancelable.
 * @fires {PeerStepChangeEvent} peer-step-change - A person ticks an action or sets a step aside; cancelable.
 * @fires {PeerProgressChangeEvent} peer-progress-change - The sum changed by what a person did.
 * @fires {PeerJurisdictionSelectEvent} peer-jurisdiction-select - A person chose a place.
 * @fires {PeerAdviceEvent} peer-advice - A person came to the end of the advisor's questions.
 * @csspart summary - The career in a sentence or two.
 * @csspart contents - The table of contents.
 * @csspart section - One section of the guide.
 * @csspart section__heading - Heading of a section that another element draws. All other parts of
 *   those elements are there under their own names.
 * @csspart subheading - A heading inside the sections that the guide draws itself.
 * @csspart help - A way to get help.
 * @csspart help__title - Its name.
 */
export class PeerCareerPath extends LevelElement {
  static override readonly dataParts: readonly Part[] = ['steps', 'guide'];
  /**
   * All parts of the guide come before it is drawn, so that none of them moves the others; but not
   * the finder and the advisor, which come for those who use them.
   */
  static override readonly loadView = async () => {
    const others = TAGS.filter((tag) => !/path|finder|advisor/.test(tag));
    const [view] = await Promise.all([
      import('./career-path.view.js'),
      ...others.map((tag) =>
        (customElements.get(tag) as Partial<typeof PeerElement>)?.bringView?.(),
      ),
    ]);
    return view;
  };
  static override properties: PropertyDeclarations = {
    sections: {},
    storage: {},
    jsonLd: { type: Boolean, attribute: 'json-ld' },
  };

  /**
   * Which sections there are, in their order, separated by spaces; all of them unless set:
   * `overview responsibilities ladder pay skills certification advisor steps faq resources
   * support sources`.
   */
  sections: string | null | undefined;

  /** Where ticks and the chosen place are kept: `local` (this browser), `session` (this tab) or `none` (this page). */
  storage: StorageKind = 'local';

  /** Puts a description of the career for search engines into the page's head. */
  jsonLd = false;
}

declare global {
  interface HTMLElementTagNameMap {
    'peer-career-path': PeerCareerPath;
  }
}
