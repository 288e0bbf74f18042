import { html, nothing, svg } from 'lit';
import { compareTraining, type Place } from '../../model/certification.js';
import type { PlaceRules } from '../../schema/certification.js';
import { heading } from '../base/heading.js';
import { citation, type Sheet } from './values.js';

/** Where a place's hours of training stand among all that are known, and beside a model for all. */
export function othersText(
  own: PlaceRules,
  title: string,
  places: readonly Place[],
  sheet: Sheet,
): unknown {
  const { element, words, rules, lang } = sheet;
  const { standard } = rules;
  const position = compareTraining(
    own.id,
    rules,
    places.filter(({ kind }) => kind === 'jurisdiction').map(({ id }) => id),
  );
  if (!position && !standard) return nothing;
  const end =
    Math.max(...(position?.others ?? []), position?.own.max ?? 0, standard?.training.max ?? 0) || 1;
  const at = (it: number) => `${(it / end) * 100}%`;
  const dot = (kind: string, x: string, radius: number) =>
    svg`<circle class=${kind} cx=${x} cy="20" r=${radius}></circle>`;
  const key = (drawing: unknown, text: unknown) =>
    html`<span><svg viewBox="-10 10 20 20">${drawing}</svg> ${text}</span>`;
  return html`<div class="others stack">
    ${heading(element.headingLevel, 2, 'subheading', words.others, 'others')}
    ${
      position
        ? html`<div aria-hidden="true">
              <svg class="strip" part="strip">
                ${standard ? svg`<rect class="model" x=${at(standard.training.min)} width=${at(standard.training.max - standard.training.min)} y="6" height="28"></rect>` : nothing}
                <rect class="way" width="100%" y="19" height="2"></rect>
                ${position.others.map((it) => dot('other', at(it), 5))}
                ${[...new Set(Object.values(position.own))].map((it) => dot('own', at(it), 9))}
              </svg>
              <p class="ends small"><span>0</span> <span>${words.hours(end)}</span></p>
              <p class="key small">
                ${key(dot('own', '0', 9), title)} ${key(dot('other', '0', 5), words.least)}
                ${standard ? key(svg`<rect class="model" x="-9" y="12" width="18" height="16"></rect>`, standard.title) : nothing}
              </p>
            </div>
            <p>
              ${words.position(position.own, position.fewer, position.more, position.others.length)}
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
