import { esPlace } from '../../i18n/es-place.js';
import { place as enPlace } from '../../i18n/en/place.js';
import { primaryLanguage } from '../../i18n/messages.js';
import { placesOf, rulesOf } from '../../loader/certification.js';
import { careerIn, type PlaceWords } from '../../model/career-in-place.js';
import type { CareerPath } from '../../schema/career-path.js';

/** All languages come together: they are few words. */
const WORDS: Record<string, PlaceWords> = { en: enPlace, es: esPlace };

/** The guide hands its refined career on to elements that would refine it once more. */
const refined = new WeakSet<CareerPath>();

/** A career as it is in a place; as it was where nothing is known of the place. */
export async function refine(career: CareerPath, id: string): Promise<CareerPath> {
  if (refined.has(career)) return career;
  const { url, places: own } = career.certification!;
  // The rules say nothing of a place that the career does not name.
  if (url && !own?.some((it) => it.id === id)) return career;
  const [places, { places: rules }] = await Promise.all([
    placesOf(career),
    rulesOf(career, new AbortController().signal),
  ]);
  const place = places.find((it) => it.id === id);
  const asked = rules.find((it) => it.id === id);
  if (!place || !asked) return career;
  const words = WORDS[primaryLanguage(career.lang)] ?? enPlace;
  const result = careerIn(career, place, asked, words);
  // Where nothing is known it is the career as it was, which another place may change.
  if (result !== career) refined.add(result);
  return result;
}
