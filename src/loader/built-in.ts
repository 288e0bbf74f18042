import type { CareerPath } from '../schema/career-path.js';

/** Sections that load only for elements that show them; the rest of the file is in `base`. */
export type Part = 'steps' | 'guide';

type Section = () => Promise<{ default: Partial<CareerPath> }>;

/** The career that a bare tag shows, by language. */
const BUILT_IN = {
  en: {
    base: () => import('built-in:en/base'),
    steps: () => import('built-in:en/steps'),
    guide: () => import('built-in:en/guide'),
  },
  es: {
    base: () => import('built-in:es/base'),
    steps: () => import('built-in:es/steps'),
    guide: () => import('built-in:es/guide'),
  },
} satisfies Record<string, Record<'base' | Part, Section>>;

/** Never validated in the page: the build does not pass when it has a finding. */
export async function builtInDataset(lang: string, parts: readonly Part[]): Promise<CareerPath> {
  const sections = BUILT_IN[lang as 'en'] ?? BUILT_IN.en;
  const modules = await Promise.all((['base', ...parts] as const).map((part) => sections[part]()));
  const loaded = modules.map((module) => module.default);
  const all = (key: 'sources' | 'pay') => loaded.flatMap<unknown>((section) => section[key] ?? []);
  return Object.assign({}, ...loaded, { sources: all('sources'), pay: all('pay') }) as CareerPath;
}
