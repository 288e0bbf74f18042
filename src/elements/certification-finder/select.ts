import { html } from 'lit';
import { placeChoice } from '../../i18n/en/place-choice.js';
import { esPlaceChoice } from '../../i18n/es-place-choice.js';
import { primaryLanguage } from '../../i18n/messages.js';
import type { Place } from '../../model/certification.js';
import type { PeerElement } from '../base/peer-element.js';

/** All languages come together: they are few words. */
const WORDS: Partial<Record<string, typeof placeChoice>> = { en: placeChoice, es: esPlaceChoice };

export const choiceWords = (locale: string) => WORDS[primaryLanguage(locale)] ?? placeChoice;

/** A choice of places with its label. `chosen` is a place's id, or empty. */
export function placeSelect(
  id: string,
  label: string,
  places: readonly Place[],
  chosen: string,
  { careerLanguage, locale }: PeerElement,
  choose: (select: HTMLSelectElement) => void = () => undefined,
): unknown {
  return html`<div class="select" part="select">
    <label class="text" for=${id}>${label}</label>
    <select id=${id} @change=${(event: Event) => choose(event.target as HTMLSelectElement)}>
      <option value="" .selected=${!chosen}>${choiceWords(locale).choose}</option>
      ${places.map(
        (place) =>
          html`<option value=${place.id} lang=${careerLanguage} .selected=${place.id === chosen}>
            ${place.title}
          </option>`,
      )}
    </select>
  </div>`;
}
