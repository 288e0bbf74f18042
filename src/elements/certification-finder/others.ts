import { html, nothing, svg } from 'lit';
import { compareTraining } from '../../model/certification.js';
import type { PlaceRules } from '../../schema/certification.js';
import { heading } from '../base/heading.js';
import { citation, type Sheet } from './values.js';

/** Where a place's hours of training stand among all that are known, and beside a model for all. */
export function othersText(own: PlaceRules, sheet: Sheet): unknown {
  const { element, words, rules } = sheet;
  const { standard } = rules;
  const position = compareTraining(own.id, rules);
  if (!position && !standard) return nothing;
  const { all = [], own: hours = 0, fewer = 0, more = 0 } = position ?? {};
  const end = Math.max(...all, standard?.training.max ?? 0) || 1;
  const at = (it: number) => `${(it / end) * 100}%`;
  return html`<div class="others stack">
    ${heading(element.headingLevel, 2, 'subheading', words.others, 'others')}
    ${
      position
        ? html`<svg class="strip" part="strip" aria-hidden="true">
              ${standard ? svg`<rect class="model" x=${at(standard.training.min)} width=${at(standard.training.max - standard.training.min)} y="6" height="28"></rect>` : nothing}
              <rect class="way" width="100%" y="19" height="2"></rect>
              ${all.map((it) => svg`<circle class="other" cx=${at(it)} cy="20" r="5"></circle>`)}
              <circle class="own" cx=${at(hours)} cy="20" r="9"></circle>
            </svg>
            <p>${words.position(hours, fewer, more, all.length)}</p>`
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
            ${citation(standard, sheet)}
          </div>`
        : nothing
    }
  </div>`;
}
