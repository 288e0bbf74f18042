import type { CareerPath } from '../schema/career-path.js';
import { hasOverview } from './overview.js';
import { payOfCareer, payOfNeighbours } from './pay.js';

/** The sections of the whole guide, in their order. */
export const SECTION_NAMES = [
  'overview',
  'responsibilities',
  'ladder',
  'pay',
  'skills',
  'certification',
  'advisor',
  'steps',
  'faq',
  'resources',
  'support',
  'sources',
] as const;
export type SectionName = (typeof SECTION_NAMES)[number];

export const isSectionName = (name: string): name is SectionName =>
  SECTION_NAMES.includes(name as SectionName);

const has = (items: readonly unknown[] | undefined) => items !== undefined && items.length > 0;

/** The built-in career's places come when somebody asks for them. */
export const hasPlaces = ({ url, places }: NonNullable<CareerPath['certification']>) =>
  url === 'built-in:' || has(places);

/** Whether a career has anything for a section. */
const IS_THERE: Record<SectionName, (career: CareerPath) => boolean> = {
  overview: hasOverview,
  responsibilities: ({ responsibilities }) => has(responsibilities),
  ladder: ({ levels }) => has(levels),
  pay: (career) => has(payOfCareer(career)) || has(payOfNeighbours(career)),
  skills: ({ skills }) => has(skills),
  certification: ({ certification }) => certification !== undefined && hasPlaces(certification),
  // The built-in career's questions come when somebody asks for them.
  advisor: ({ advisor, certification }) =>
    has(advisor?.questions) || certification?.url === 'built-in:',
  steps: ({ steps }) => has(steps),
  faq: ({ faq }) => has(faq),
  resources: ({ resources }) => has(resources),
  support: ({ livedExperience, support }) => Boolean(livedExperience) || has(support),
  sources: ({ sources }) => has(sources),
};

/**
 * The sections that a guide shows: those wanted, each once and in that order, or all of them where
 * no name is one of a section. Neither page nor data can leave out help for those whom the career
 * asks what they lived through.
 */
export function sectionsOf(career: CareerPath, wanted: readonly string[]): SectionName[] {
  const named = new Set(wanted.filter(isSectionName));
  const names = named.size > 0 ? [...named] : [...SECTION_NAMES];
  if (career.livedExperience && !names.includes('support')) names.push('support');
  return names.filter((name) => IS_THERE[name](career));
}

/** Whether the data itself names a line to call in a crisis. */
export function hasCrisisLine({ support = [] }: CareerPath): boolean {
  return support.some(
    ({ kind, links = [] }) => kind === 'crisis' && links.some(({ url }) => url.startsWith('tel:')),
  );
}
