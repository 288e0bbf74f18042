import { html, nothing } from 'lit';
import { STAGES, type Place } from '../../model/certification.js';
import { unknownText, valuesText, type Sheet } from './values.js';

/**
 * Places side by side. What is asked stands above the values, not before them, so that three columns
 * have room on a phone. `remove` takes a place out; the first one stays.
 */
export function sideBySide(
  places: readonly Place[],
  sheet: Sheet,
  remove: (id: string) => void,
): unknown {
  const { element, words, rules } = sheet;
  const columns = places.map((place) => rules.places.find(({ id }) => id === place.id));
  const fields = Object.values(STAGES)
    .flat()
    .filter((field) => columns.some((own) => own?.[field]));
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${words.sideBySide}>
    <table part="table">
      <caption>
        ${words.sideBySide}
      </caption>
      <thead>
        <tr>
          ${places.map(
            (place, i) =>
              html`<th scope="col">
                <span lang=${element.careerLanguage}>${place.title}</span>
                ${
                  i > 0
                    ? html`<button
                        class="button remove"
                        part="button"
                        type="button"
                        aria-label=${words.remove(element.quote(place.title))}
                        @click=${() => remove(place.id)}
                      >
                        <svg aria-hidden="true" viewBox="0 0 24 24">
                          <path d="m6 6 12 12M18 6 6 18"></path>
                        </svg>
                      </button>`
                    : nothing
                }
              </th>`,
          )}
        </tr>
      </thead>
      ${fields.map(
        (field) =>
          html`<tbody>
            <tr>
              <th class="field" scope="rowgroup" colspan=${places.length}>
                ${words.fields[field]}
              </th>
            </tr>
            <tr>
              ${columns.map(
                (own) =>
                  html`<td>
                    ${
                      own?.[field]
                        ? html`<dl>${valuesText(field, own, sheet, false)}</dl>`
                        : unknownText(own, sheet)
                    }
                  </td>`,
              )}
            </tr>
          </tbody>`,
      )}
    </table>
  </div>`;
}
