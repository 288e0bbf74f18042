import { certificationWords } from '../../i18n/certification.js';
import { placesOf, rulesOf } from '../../loader/certification.js';
import { careerIn } from '../../model/certification.js';
import type { CareerPath } from '../../schema/career-path.js';

/** The guide hands its refined career on to elements that would refine it once more. */
const refined = new WeakSet<CareerPath>();

/** A career as it is in a place; as it was where nothing is known of the place. */
export async function refine(career: CareerPath, id: string): Promise<CareerPath> {
  if (refined.has(career)) return career;
  const [places, { places: rules }, words] = await Promise.all([
    placesOf(career),
    rulesOf(career, new AbortController().signal),
    certificationWords(career.lang),
  ]);
  const place = places.find((it) => it.id === id);
  const own = rules.find((it) => it.id === id);
  if (!place || !own) return career;
  const result = careerIn(career, place, own, words.actions);
  refined.add(result);
  return result;
}
