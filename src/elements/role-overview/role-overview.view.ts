import { css, html, nothing } from 'lit';
import { assertTexts } from '../../model/drawable.js';
import { hasOverview, hasStatistics } from '../../model/overview.js';
import type { CareerPath } from '../../schema/career-path.js';
import { columnStyles } from '../base/columns.styles.js';
import { guideWords } from '../base/guide-words.js';
import { heading } from '../base/heading.js';
import type { PeerElement, View } from '../base/peer-element.js';

export default class RoleOverviewView implements View {
  static readonly styles = [
    columnStyles,
    css`
      .summary {
        font-size: 1.125em;
      }
      /* Lists of very different lengths leave no holes this way. */
      .newspaper {
        columns: 17em;
        column-gap: calc(var(--_space) * 8);
      }
      .newspaper > .group {
        break-inside: avoid;
        padding-block-end: calc(var(--_space) * 5);
      }
    `,
  ];

  constructor(private readonly element: PeerElement) {}

  render(career: CareerPath): unknown {
    if (!hasOverview(career)) return nothing;
    const { role, workEnvironment = {}, occupation } = career;
    const { element } = this;
    const { overview: words } = guideWords(element);
    const { summary, settings, schedule, specialties } = workEnvironment;
    const groups = [
      this.#group('is', words.is, role?.is),
      this.#group('is-not', words.isNot, role?.isNot),
      this.#group('settings', words.settings, settings),
      this.#group('schedule', words.schedule, schedule),
      this.#group('specialties', words.specialties, specialties),
    ].filter((group) => group !== nothing);
    if (role) assertTexts([role], 'summary');
    return html`
      ${element.heading(words.heading)}
      ${[role?.summary, summary].map((text) =>
        text
          ? html`<p class="summary" part="summary" lang=${element.careerLanguage}>${text}</p>`
          : nothing,
      )}
      ${groups.length ? html`<div class="newspaper">${groups}</div>` : nothing}
      ${occupation && hasStatistics(occupation) ? this.#statistics(occupation) : nothing}
    `;
  }

  #group(id: string, title: string, items: readonly string[] = []): unknown {
    if (items.length === 0) return nothing;
    assertTexts(items);
    return html`<div class="group" part="group">
      ${heading(this.element.headingLevel, 1, 'subheading', title, id)}
      <ul aria-labelledby=${id} lang=${this.element.careerLanguage}>
        ${items.map((item) => html`<li><bdi>${item}</bdi></li>`)}
      </ul>
    </div>`;
  }

  #statistics({ codes, note }: NonNullable<CareerPath['occupation']>): unknown {
    const { element } = this;
    const { overview: words } = guideWords(element);
    const lang = element.careerLanguage;
    assertTexts(codes, 'title', 'scheme', 'version', 'code', 'evidence');
    assertTexts(codes.map(({ match }) => Object.hasOwn(words.match, match) && match));
    return html`<div class="group small" part="group">
      ${heading(element.headingLevel, 1, 'subheading', words.statistics, 'statistics')}
      ${note ? html`<p lang=${lang}>${note}</p>` : nothing}
      ${
        codes.length
          ? html`<ul aria-labelledby="statistics">
              ${codes.map(
                ({ title, scheme, version, code, match, evidence }) =>
                  html`<li class="text">
                    <span lang=${lang}>${title}</span>
                    (${scheme} ${version}, ${code}). ${words.match[match]}.
                    <span lang=${lang}>${evidence}</span>
                  </li>`,
              )}
            </ul>`
          : nothing
      }
    </div>`;
  }
}
