import type { CareerPath } from '../schema/career-path.js';
import type { Certification } from '../schema/certification.js';
import { DatasetError } from './errors.js';
import { requestDataset } from './request.js';

type Section = NonNullable<CareerPath['certification']>;

/** What certification takes for the career that a bare tag shows, by language. */
const BUILT_IN = {
  en: {
    places: () => import('built-in:en/places'),
    rules: () => import('built-in:en/rules'),
  },
  es: {
    places: () => import('built-in:es/places'),
    rules: () => import('built-in:es/rules'),
  },
};

/** The build writes this in the stead of an address. */
const builtIn = ({ lang, certification }: CareerPath) =>
  certification?.url === 'built-in:' ? (BUILT_IN[lang as 'en'] ?? BUILT_IN.en) : undefined;

/** The places to choose from. */
export async function placesOf(career: CareerPath): Promise<NonNullable<Section['places']>> {
  const modules = builtIn(career);
  if (!modules) return career.certification?.places ?? [];
  return (await modules.places()).default.certification!.places!;
}

/**
 * What certification takes in all places. Who looks at one place often looks at another, in another
 * element perhaps: as long as the page is there, a file is asked for once.
 * @throws {DatasetError} where the file does not come, or is no such file.
 */
export async function rulesOf(career: CareerPath): Promise<Certification> {
  const modules = builtIn(career);
  if (modules) return (await modules.rules()).default as unknown as Certification;
  const { url } = career.certification!;
  const rules: unknown = await requestDataset(url, new AbortController().signal, true);
  const found = (rules as Partial<Certification>).career;
  if (found !== career.id) {
    const message = `${url} has the rules for ${found}, not for ${career.id}`;
    throw new DatasetError('DatasetInvalidError', message, { url });
  }
  return rules as Certification;
}
