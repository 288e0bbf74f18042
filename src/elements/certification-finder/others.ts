import { html, nothing, svg } from 'lit';
import { compareTraining, type Place } from '../../model/certification.js';
import type { PlaceRules } from '../../schema/certification.js';
import { heading } from '../base/heading.js';
import { citation, type Sheet } from './values.js';

/** Where a place's hours of training stand among all that are known, and beside a model for all. */
export function othersText(own: PlaceRules, places: readonly Place[], sheet: Sheet): unknown {
  const { element, words, rules, lang } = sheet;
  const { standard } = rules;
  const position = compareTraining(
    own.id,
    rules,
    places.filter(({ kind }) => kind === 'jurisdiction').map(({ id }) => id),
  );
  if (!position && !standard) return nothing;
  const end = Math.max(...(position?.all ?? []), standard?.training.max ?? 0) || 1;
  const at = (it: number) => `${(it / end) * 100}%`;
  return html`<div class="others stack">
    ${heading(element.headingLevel, 2, 'subheading', words.others, 'others')}
    ${
      position
        ? html`<svg class="strip" part="strip" aria-hidden="true">
              ${standard ? svg`<rect class="model" x=${at(standard.training.min)} width=${at(standard.training.max - standard.training.min)} y="6" height="28"></rect>` : nothing}
              <rect class="way" width="100%" y="19" height="2"></rect>
              ${position.all.map((it) => svg`<circle class="other" cx=${at(it)} cy="20" r="5"></circle>`)}
              ${[...new Set(Object.values(position.own))].map((it) => svg`<circle class="own" cx=${at(it)} cy="20" r="9"></circle>`)}
            </svg>
            <p>
              ${words.position(position.own, position.fewer, position.more, position.all.length)}
            </p>`
        : nothing
    }
    ${
      standard
        ? html`<div>
            <p>
              ${words.standard(
                element.quote(standard.title),
                standard.training,
                standard.experience,
              )}
            </p>
            ${standard.note ? html`<p class="small" lang=${lang}>${standard.note}</p>` : nothing}
            ${citation(standard, sheet)}
          </div>`
        : nothing
    }
  </div>`;
}
