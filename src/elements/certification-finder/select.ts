import { html } from 'lit';
import type { CertificationWords } from '../../i18n/certification.js';
import type { Place } from '../../model/certification.js';
import type { PeerElement } from '../base/peer-element.js';

/** A choice of places with its label. `chosen` is a place's id, or empty. */
export function placeSelect(
  id: string,
  label: string,
  places: readonly Place[],
  chosen: string,
  words: CertificationWords,
  { careerLanguage }: PeerElement,
  choose: (select: HTMLSelectElement) => void = () => undefined,
): unknown {
  return html`<div class="select" part="select">
    <label class="text" for=${id}>${label}</label>
    <select id=${id} @change=${(event: Event) => choose(event.target as HTMLSelectElement)}>
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
