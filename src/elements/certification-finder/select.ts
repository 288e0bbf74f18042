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
  const kinds = (['jurisdiction', 'national'] as const).filter((kind) =>
    places.some((place) => place.kind === kind),
  );
  const options = (kind: Place['kind']) =>
    places
      .filter((place) => place.kind === kind)
      .map(
        (place) =>
          html`<option value=${place.id} .selected=${place.id === chosen}>${place.title}</option>`,
      );
  return html`<div class="select" part="select">
    <label class="text" for=${id}>${label}</label>
    <select
      id=${id}
      lang=${careerLanguage}
      @change=${({ target }: Event) => choose((target as HTMLSelectElement).value)}
    >
      <option value="" .selected=${!chosen}>${words.choose}</option>
      ${
        kinds.length > 1
          ? kinds.map(
              (kind) => html`<optgroup label=${words.groups[kind]}>${options(kind)}</optgroup>`,
            )
          : kinds.map(options)
      }
    </select>
  </div>`;
}
