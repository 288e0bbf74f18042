import { html } from 'lit';
import type { CertificationWords } from '../../i18n/certification.js';
import type { Place } from '../../model/certification.js';
import type { PeerElement } from '../base/peer-element.js';

/** A choice of places with its label. `chosen` is a place's id, or empty; `choose` is told such a one. */
export function placeSelect(
  id: string,
  label: string,
  places: readonly Place[],
  chosen: string,
  choose: (id: string) => void,
  words: CertificationWords,
  { careerLanguage }: PeerElement,
): unknown {
  return html`<div class="select" part="select">
    <label class="text" for=${id}>${label}</label>
    <select
      id=${id}
      @change=${({ target }: Event) => {
        const select = target as HTMLSelectElement;
        const { value } = select;
        // What is shown as chosen follows from what comes of the choice, and from nothing else.
        select.value = chosen;
        choose(value);
      }}
    >
      <option value="" .selected=${!chosen}>${words.choose}</option>
      ${places.map(
        (place) =>
          html`<option value=${place.id} lang=${careerLanguage} .selected=${place.id === chosen}>
            ${place.title}
          </option>`,
      )}
    </select>
  </div>`;
}
