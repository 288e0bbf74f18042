import { WIDGETS } from '../../src/embed/widgets.js';
import { SECTION_NAMES, type SectionName } from '../../src/model/sections.js';
import { VERSION } from '../../src/page/registry.js';
import { RADII, THEMES, type Theme } from './theme.js';

export const LANGUAGES = ['', 'en', 'es'] as const;
export const STORAGES = ['local', 'session', 'none'] as const;
export const WAYS = ['tag', 'marker', 'iframe'] as const;
export const DEVICES = ['phone', 'tablet', 'desktop'] as const;
export const SCHEMES = ['light', 'dark'] as const;
const COLOURS = ['ink', 'paper', 'brand', 'growth'] as const;
const TEXTS = ['src', 'level', 'jurisdiction', 'base', 'link', 'text'] as const;

/** What may stand beside another widget. */
export const PARTS = Object.keys(WIDGETS).filter((name) => name !== 'career-path');

export type Way = (typeof WAYS)[number];
export type Device = (typeof DEVICES)[number];

/** All that a webmaster chooses on the page. */
export interface Choices {
  /** The tag without `peer-`. */
  readonly widget: string;
  /** Others below it, in the order of the list; none with the whole guide, which has them all. */
  readonly more: readonly string[];
  /** In the guide's order; all or none is the whole guide. */
  readonly sections: readonly SectionName[];
  /** Empty: that of the page. */
  readonly lang: (typeof LANGUAGES)[number];
  /** Address of a career file; empty for the built-in career. */
  readonly src: string;
  /** Id of a rung; empty for the first. */
  readonly level: string;
  /** Id of a place, such as `US-TX`; empty for none. */
  readonly jurisdiction: string;
  readonly heading: number;
  readonly storage: (typeof STORAGES)[number];
  readonly theme: Theme;
  readonly ink: string;
  readonly paper: string;
  readonly brand: string;
  readonly growth: string;
  readonly radius: string;
  readonly way: Way;
  /** The folder with `cdn`, `embed` and `themes`; ends with a slash. */
  readonly base: string;
  /** Where the link leads that is left where scripts do not run; empty for the page for iframes. */
  readonly link: string;
  readonly text: string;
  readonly device: Device;
  readonly scheme: (typeof SCHEMES)[number];
}

export const DEFAULTS: Choices = {
  widget: 'career-path',
  more: [],
  sections: SECTION_NAMES,
  lang: '',
  src: '',
  level: '',
  jurisdiction: '',
  heading: 2,
  storage: 'local',
  theme: 'inherit',
  ink: '#23252b',
  paper: '#ffffff',
  brand: '#0b5f63',
  growth: '#3d6b21',
  radius: '0.375em',
  way: 'tag',
  base: `https://cdn.example.org/peer-career-widgets@${VERSION}/dist/`,
  link: '',
  text: 'Read about this career',
  device: 'phone',
  scheme: 'light',
};

/**
 * What an address or a form says; where it says nothing, or nothing that there is, what was chosen
 * before.
 */
export function choicesOf(said: URLSearchParams, before: Choices = DEFAULTS): Choices {
  const one = <T extends string>(name: string, allowed: readonly T[], otherwise: T): T => {
    const value = said.get(name);
    return allowed.find((it) => it === value) ?? otherwise;
  };
  const colours = Object.fromEntries(
    COLOURS.map((name) => {
      const value = said.get(name) ?? '';
      return [name, /^#[0-9a-f]{6}$/i.test(value) ? value.toLowerCase() : before[name]];
    }),
  );
  const texts = Object.fromEntries(TEXTS.map((name) => [name, said.get(name) ?? before[name]]));
  const named = (name: string) => said.getAll(name).flatMap((text) => text.split(/[\s,]+/));
  const heading = Number(said.get('heading'));
  return {
    ...before,
    ...colours,
    ...texts,
    base: baseOf(said.get('base') ?? before.base),
    widget: one('widget', Object.keys(WIDGETS), before.widget),
    sections: said.has('sections')
      ? SECTION_NAMES.filter((name) => named('sections').includes(name))
      : before.sections,
    more: said.has('more') ? PARTS.filter((name) => named('more').includes(name)) : before.more,
    lang: one('lang', LANGUAGES, before.lang),
    heading: [1, 2, 3, 4, 5, 6].includes(heading) ? heading : before.heading,
    storage: one('storage', STORAGES, before.storage),
    theme: one('theme', THEMES, before.theme),
    radius: one('radius', RADII, before.radius),
    way: one('way', WAYS, before.way),
    device: one('device', DEVICES, before.device),
    scheme: one('scheme', SCHEMES, before.scheme),
  };
}

/** All widgets that stand on the page, in their order. */
export const widgetsIn = ({ widget, more }: Choices): string[] =>
  widget === 'career-path' ? [widget] : [widget, ...more.filter((name) => name !== widget)];

/** A web address of a folder; the default where it is none. */
function baseOf(text: string): string {
  if (!URL.canParse(text)) return DEFAULTS.base;
  const { protocol, origin, pathname } = new URL(text);
  if (!/^https?:$/.test(protocol)) return DEFAULTS.base;
  return origin + pathname.replace(/\/?$/, '/');
}

/** What differs from the defaults, as an address's hash; empty when nothing does. */
export function hashOf(choices: Choices): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(choices)) {
    const text = Array.isArray(value) ? value.join(' ') : String(value);
    const usual = DEFAULTS[name as keyof Choices];
    const isUsual = Array.isArray(usual) ? usual.join(' ') === text : String(usual) === text;
    if (!isUsual) parameters.set(name, text);
  }
  return parameters.size > 0 ? `#${parameters}` : '';
}

export const choicesIn = (hash: string): Choices =>
  choicesOf(new URLSearchParams(hash.replace(/^#/, '')));
