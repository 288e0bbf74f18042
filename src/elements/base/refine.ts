import { esPlace } from '../../i18n/es-place.js';
import { place as enPlace } from '../../i18n/en/place.js';
import { primaryLanguage } from '../../i18n/messages.js';
import { placesOf, rulesOf } from '../../loader/certification.js';
import { careerIn, saysOf, type PlaceWords, type Saying } from '../../model/career-in-place.js';
import type { CareerPath } from '../../schema/career-path.js';
import type { PlaceRules, RuleField } from '../../schema/certification.js';

export { PeerJurisdictionSelectEvent } from './place-event.js';
export { placesOf, rulesOf };

/**
 * All languages come together: they are few words. A career in another language keeps its general
 * step: better than one in two languages.
 */
const WORDS: Partial<Record<string, PlaceWords>> = { en: enPlace, es: esPlace };

/** Refined careers, with what they were: the guide hands its own on to elements that would refine it. */
const refined = new WeakMap<CareerPath, CareerPath>();

/** A career as it is in all places. */
export const generalOf = (career: CareerPath): CareerPath => refined.get(career) ?? career;

/** A career as it is in a place; as it was where nothing is known of the place. */
export async function refine(career: CareerPath, id: string): Promise<CareerPath> {
  if (refined.has(career)) return career;
  const { url, places: named } = career.certification!;
  // The rules say nothing of a place that the career does not name.
  if (url !== 'built-in:' && !named?.some((it) => it.id === id)) return career;
  const [places, found] = await Promise.all([placesOf(career), rulesOf(career)]);
  const place = places.find((it) => it.id === id);
  const own = found.places.find((it) => it.id === id);
  const words = wordsFor(career);
  if (!place || !own || !words) return career;
  const result = careerIn(career, place, own, words);
  // Where nothing is known it is the same career, which another place may change.
  if (result !== career) refined.set(result, career);
  return result;
}

const wordsFor = ({ lang }: CareerPath) => WORDS[primaryLanguage(lang)];

/** What a place's rules say by one of their fields, in the career's language. */
export function rulesInWords(
  career: CareerPath,
  field: RuleField,
  rules: PlaceRules,
): readonly Saying[] {
  const words = wordsFor(career);
  return words ? saysOf(field, rules, words) : [];
}
