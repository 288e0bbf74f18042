import { css, html, nothing } from 'lit';
import { heading } from '../base/heading.js';
import type { PeerElement } from '../base/peer-element.js';
import { placeSelect } from './select.js';
import { STAGES, type Place } from '../../model/certification.js';
import { valuesText, type Sheet } from './values.js';

/** As many places as a phone has room for. */
const MAX = 3;

/** Places beside the chosen one. */
export class SideBySide {
  #ids: readonly string[] = [];
  /** What became of the last press. */
  #said = '';

  constructor(private readonly element: PeerElement) {}

  render(place: Place, places: readonly Place[], sheet: Sheet): unknown {
    const { words } = sheet;
    const { element } = this;
    const others = this.#ids.flatMap(
      (id) => places.find((it) => it.id === id && it !== place) ?? [],
    );
    const free = places.filter((it) => it !== place && !others.includes(it));
    const ids = others.map(({ id }) => id);
    const all = [place, ...others];
    return html`<div class="compare stack">
      ${heading(element.headingLevel, 2, 'subheading', words.sideBySide, 'side-by-side')}
      ${
        others.length < MAX - 1
          ? html`<div class="buttons">
              ${placeSelect('other', words.compare, free, '', element)}
              <button
                class="button"
                part="button"
                type="button"
                @click=${() => this.#add(ids, words)}
              >
                ${words.add}
              </button>
            </div>`
          : nothing
      }
      <p class="sr" role="status">${this.#said}</p>
      ${
        others.length
          ? html`<ul class="list buttons">
                ${others.map(
                  ({ id, title }) =>
                    html`<li>
                      <button
                        class="button remove"
                        part="button"
                        type="button"
                        aria-label=${words.remove(element.quote(title))}
                        @click=${() => {
                          this.#said = words.removed(element.quote(title));
                          this.#show(
                            ids.filter((it) => it !== id),
                            '#other',
                          );
                        }}
                      >
                        <span lang=${element.careerLanguage}>${title}</span>
                        <svg aria-hidden="true" viewBox="0 0 24 24">
                          <path d="m6 6 12 12M18 6 6 18"></path>
                        </svg>
                      </button>
                    </li>`,
                )}
              </ul>
              <p class="small">${words.sources}</p>
              ${table(all, sheet)}`
          : nothing
      }
    </div>`;
  }

  #add(ids: readonly string[], words: Sheet['words']): void {
    const select = this.element.renderRoot.querySelector<HTMLSelectElement>('#other')!;
    const { value } = select;
    if (!value) return select.focus();
    this.#said = words.added(this.element.quote(select.selectedOptions[0]!.text));
    // The choice is another one now.
    select.value = '';
    const all = [...ids, value];
    // Where no more can be added, the button that was pressed is gone.
    this.#show(all, all.length < MAX - 1 ? undefined : 'li:last-child > .remove');
  }

  /** `focus`: what has it afterwards; where it is, unless given. */
  #show(ids: readonly string[], focus?: string): void {
    const { element } = this;
    this.#ids = ids;
    element.requestUpdate();
    if (!focus) return;
    void element.updateComplete.then(() =>
      element.renderRoot.querySelector<HTMLElement>(`.compare ${focus}`)?.focus(),
    );
  }
}

/**
 * What is asked stands above the values, not before them. On a phone each value has a line of its
 * own below the name of its place: no column is as narrow as a word, and none is out of sight. The
 * roles say what the tags say, since a browser may forget it of tags that are no table to the eye.
 */
function table(places: readonly Place[], sheet: Sheet): unknown {
  const { element, words, rules } = sheet;
  const bare = { ...sheet, isBare: true };
  const columns = places.map((place) => ({
    place,
    own: rules.places.find(({ id }) => id === place.id),
  }));
  const fields = Object.values(STAGES)
    .flat()
    .filter((field) => field !== 'notes' || columns.some(({ own }) => own?.notes));
  const lang = element.careerLanguage;
  return html`<table
    class=${`of-${places.length}`}
    part="table"
    role="table"
    aria-labelledby="side-by-side"
  >
    <thead>
      <tr role="row">
        <th class="sr" scope="col" role="columnheader">${words.asked}</th>
        ${places.map(({ title }) => html`<th scope="col" role="columnheader" lang=${lang}>${title}</th>`)}
      </tr>
    </thead>
    ${fields.map(
      (field) =>
        html`<tbody>
          <tr role="row">
            <th class="field" scope="row" role="rowheader">${words.fields[field]}</th>
            ${columns.map(
              ({ place, own }) =>
                html`<td role="cell">
                  <b class="who" lang=${lang} aria-hidden="true">${place.title}</b>
                  ${
                    own?.[field]
                      ? valuesText(field, own, bare)
                      : html`<span class="missing" part="unknown">
                          ${field === 'notes' ? words.empty : words.unknown}
                        </span>`
                  }
                </td>`,
            )}
          </tr>
        </tbody>`,
    )}
  </table>`;
}

export const styles = css`
  .compare {
    gap: calc(var(--_space) * 4);
  }
  .compare > .buttons {
    align-items: end;
  }
  /* What is asked is one row with its values for those who hear it, and stands above them to the eye. */
  :is(table, tbody, thead, th, td) {
    display: block;
  }
  tr {
    display: grid;
    position: relative;
  }
  .of-2 tr {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .of-3 tr {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }
  th,
  td {
    padding-block: calc(var(--_space) * 1.5);
    padding-inline-end: calc(var(--_space) * 2);
    text-align: start;
    vertical-align: top;
    hyphens: auto;
  }
  tbody {
    break-inside: avoid;
  }
  .field {
    grid-column: 1 / -1;
    padding-block-start: calc(var(--_space) * 3);
    border-block-start: 1px solid var(--_border);
    font-size: 0.875em;
    color: var(--_muted);
  }
  .value + .value {
    margin-block-start: calc(var(--_space) * 2);
  }
  .remove svg {
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    vertical-align: middle;
  }
  .who {
    display: none;
  }
  @container (inline-size < 36em) {
    tr,
    .who {
      display: block;
    }
    thead {
      position: absolute;
      clip-path: inset(50%);
    }
  }
  @media print {
    .compare .buttons {
      display: none;
    }
  }
`;
