import { css, html, nothing } from 'lit';
import type { PeerElement } from '../base/peer-element.js';
import { placeSelect } from './select.js';
import { STAGES, type Place } from '../../model/certification.js';
import { unknownText, valuesText, type Sheet } from './values.js';

/** As many places as a phone has room for. */
const MAX = 3;

/** Places beside the chosen one. */
export class SideBySide {
  #ids: readonly string[] = [];

  constructor(private readonly element: PeerElement) {}

  render(place: Place, places: readonly Place[], sheet: Sheet): unknown {
    const { words } = sheet;
    const others = this.#ids.flatMap(
      (id) => places.find((it) => it.id === id && it !== place) ?? [],
    );
    const free = places.filter((it) => it !== place && !others.includes(it));
    const add = (id: string) => this.#show([...others.map((it) => it.id), id]);
    const remove = (id: string) => {
      this.#show(others.map((it) => it.id).filter((it) => it !== id));
      // The button that was pressed is gone; with a place less there is always room for another.
      void this.element.updateComplete.then(() =>
        this.element.renderRoot.querySelector<HTMLElement>('#other')?.focus(),
      );
    };
    return html`<div class="compare stack">
      ${
        others.length < MAX - 1
          ? placeSelect('other', words.compare, free, '', add, words, this.element)
          : nothing
      }
      ${others.length ? table([place, ...others], sheet, remove) : nothing}
    </div>`;
  }

  #show(ids: readonly string[]): void {
    this.#ids = ids.filter(Boolean);
    this.element.requestUpdate();
  }
}

/**
 * What is asked stands above the values, not before them, so that three columns
 * have room on a phone. `remove` takes a place out; the first one stays.
 */
function table(places: readonly Place[], sheet: Sheet, remove: (id: string) => void): unknown {
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
                        ? valuesText(field, own, sheet)
                        : field === 'notes'
                          ? nothing
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

export const styles = css`
  .compare {
    gap: calc(var(--_space) * 4);
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  caption {
    padding-block-end: calc(var(--_space) * 2);
    text-align: start;
    font-weight: 700;
  }
  th,
  td {
    padding-block: calc(var(--_space) * 1.5);
    padding-inline-end: calc(var(--_space) * 2);
    text-align: start;
    vertical-align: top;
    hyphens: auto;
  }
  /* No narrower than a long word; where three are wider than a phone, the table moves. */
  [scope='col'] {
    inline-size: 7.5em;
  }
  .field {
    padding-block-start: calc(var(--_space) * 3);
    border-block-start: 1px solid var(--_border);
    font-size: 0.875em;
    color: var(--_muted);
  }
  .value + .value {
    margin-block-start: calc(var(--_space) * 2);
  }
  .remove {
    min-block-size: 1.75em;
    padding: 0.25em;
    vertical-align: middle;
  }
  .remove svg {
    display: block;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  @container (inline-size < 30em) {
    table {
      font-size: 0.875em;
    }
  }
  @media (pointer: coarse) {
    .remove {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
  }
`;
