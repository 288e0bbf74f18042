import { html, nothing } from 'lit';
import { assertTexts } from '../../model/drawable.js';
import type { CareerPath } from '../../schema/career-path.js';
import { columnStyles } from '../base/columns.styles.js';
import { guideWords } from '../base/guide-words.js';
import { heading } from '../base/heading.js';
import type { PeerElement, View } from '../base/peer-element.js';

export default class ResponsibilityListView implements View {
  static readonly styles = [columnStyles];

  constructor(private readonly element: PeerElement) {}

  render({ responsibilities = [] }: CareerPath): unknown {
    const { element } = this;
    const { responsibilities: words } = guideWords(element);
    if (responsibilities.length === 0) return nothing;
    assertTexts(responsibilities, 'id', 'title');
    assertTexts(responsibilities.flatMap(({ items }) => items));
    return html`
      ${element.heading(words.heading)}
      <ul class="list columns" part="groups" aria-labelledby="heading">
        ${responsibilities.map(
          ({ id, title, items }) =>
            html`<li class="group" part="group" lang=${element.careerLanguage}>
              ${heading(element.headingLevel, 1, 'subheading', title, `group-${id}`)}
              ${
                items.length
                  ? html`<ul aria-labelledby=${`group-${id}`}>
                      ${items.map((item) => html`<li><bdi>${item}</bdi></li>`)}
                    </ul>`
                  : nothing
              }
            </li>`,
        )}
      </ul>
    `;
  }
}
