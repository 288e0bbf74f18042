import { blend, clampChroma, formatHex, oklch, parse, wcagContrast, type Color } from 'culori';
import { hostStyles } from '../../src/styles/host.styles.js';

/** What a theme's colours are made from, as CSS colours. */
export interface Palette {
  readonly ink: string;
  readonly paper: string;
  readonly brand: string;
  /** The brand where there is none. */
  readonly growth?: string | undefined;
  /** Mixed from the ink where there is none. */
  readonly muted?: string | undefined;
}

/** The colours that stand on a page, each as it looks on its ground. */
export interface Roles {
  readonly text: string;
  readonly muted: string;
  readonly surface: string;
  readonly tint: string;
  readonly link: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly positive: string;
  readonly focus: string;
  readonly edge: string;
}

type Role = keyof Roles;

/** The palette's colour that a role comes from: the one to change. */
export type Source = 'ink' | 'brand' | 'growth';

interface Pair {
  /** What is read or seen, and what it stands on. */
  readonly front: Role;
  readonly ground: Role;
  readonly kind: 'text' | 'graphic';
  /** As a person would call it. */
  readonly name: string;
  readonly source: Source;
}

/** All that has to stand out, from what. */
export const PAIRS: readonly Pair[] = [
  { front: 'text', ground: 'surface', kind: 'text', name: 'Text on the paper', source: 'ink' },
  { front: 'text', ground: 'tint', kind: 'text', name: 'Text on a tinted ground', source: 'ink' },
  {
    front: 'muted',
    ground: 'surface',
    kind: 'text',
    name: 'Small print on the paper',
    source: 'ink',
  },
  {
    front: 'muted',
    ground: 'tint',
    kind: 'text',
    name: 'Small print on a tinted ground',
    source: 'ink',
  },
  { front: 'link', ground: 'surface', kind: 'text', name: 'Links on the paper', source: 'brand' },
  {
    front: 'onAccent',
    ground: 'accent',
    kind: 'text',
    name: 'Text on the brand colour',
    source: 'brand',
  },
  {
    front: 'accent',
    ground: 'surface',
    kind: 'graphic',
    name: 'The path and bars on the paper',
    source: 'brand',
  },
  {
    front: 'positive',
    ground: 'surface',
    kind: 'graphic',
    name: 'What is done, on the paper',
    source: 'growth',
  },
  {
    front: 'focus',
    ground: 'surface',
    kind: 'graphic',
    name: 'The ring around what has the focus',
    source: 'ink',
  },
  {
    front: 'focus',
    ground: 'tint',
    kind: 'graphic',
    name: 'That ring on a tinted ground',
    source: 'ink',
  },
  // On the tread that is chosen it has the colour of its text.
  {
    front: 'onAccent',
    ground: 'accent',
    kind: 'graphic',
    name: 'That ring on the brand colour',
    source: 'brand',
  },
  {
    front: 'edge',
    ground: 'surface',
    kind: 'graphic',
    name: 'The edge of buttons and boxes',
    source: 'ink',
  },
];

/** How much stronger than its ground each kind must be: WCAG 1.4.3 and 1.4.11, and 1.4.6. */
export const NEEDS = {
  AA: { text: 4.5, graphic: 3 },
  AAA: { text: 7, graphic: 4.5 },
} as const;
export type Grade = keyof typeof NEEDS;

/** How strong the ink is in what is mixed from it: the elements' own styles say so. */
function strengthOf(name: 'muted' | 'edge' | 'tint'): number {
  const mix = new RegExp(`--_${name}:[^;]*currentColor (\\d+)%`).exec(hostStyles.cssText);
  if (!mix) throw new Error(`The styles of the elements mix no ${name} from the ink.`);
  return Number(mix[1]) / 100;
}
const STRENGTH = {
  muted: strengthOf('muted'),
  edge: strengthOf('edge'),
  tint: strengthOf('tint'),
};

function colorOf(text: string): Color {
  const color = parse(text);
  if (!color) throw new Error(`${text} is no colour.`);
  return color;
}

const hex = (color: Color) => formatHex(color);

/** The colour that is seen where `front` lies over `ground`. */
const over = (front: Color, ground: Color) => hex(blend([ground, front]));

export function contrast(front: string, ground: string): number {
  return wcagContrast(colorOf(front), colorOf(ground));
}

/** What the elements make of a palette. */
export function rolesOf({ ink, paper, brand, growth = brand, muted }: Palette): Roles {
  const [inkColor, paperColor] = [colorOf(ink), colorOf(paper)];
  const mixed = (alpha: number) => over({ ...inkColor, alpha }, paperColor);
  const flat = (text: string) => over(colorOf(text), paperColor);
  const accent = flat(brand);
  return {
    text: flat(ink),
    muted: muted === undefined ? mixed(STRENGTH.muted) : flat(muted),
    surface: hex(paperColor),
    tint: mixed(STRENGTH.tint),
    link: accent,
    accent,
    onAccent: contrast('#fff', accent) >= contrast('#000', accent) ? '#ffffff' : '#000000',
    positive: flat(growth),
    focus: flat(ink),
    edge: mixed(STRENGTH.edge),
  };
}

export interface Finding {
  readonly pair: Pair;
  /** The ratios, cut to a tenth: 4.49 is not 4.5. */
  readonly found: number;
  readonly needed: number;
  /** What to do, with a colour that would do. */
  readonly advice: string;
}

/** Every pair of the palette that is too weak. */
export function findings(palette: Palette, grade: Grade = 'AA'): Finding[] {
  const roles = rolesOf(palette);
  return PAIRS.flatMap((pair) => {
    // Without one of its own, what is done has the brand, of which all is said.
    if (pair.source === 'growth' && palette.growth === undefined) return [];
    const needed = NEEDS[grade][pair.kind];
    const found = contrast(roles[pair.front], roles[pair.ground]);
    if (found >= needed) return [];
    return {
      pair,
      found: Math.floor(found * 10) / 10,
      needed,
      advice: adviceFor(palette, pair.source, grade),
    };
  });
}

/** A finding as a person reads it. */
export function sentence({ pair, found, needed, advice }: Finding): string {
  return `${pair.name}: ${found} to 1, and ${needed} to 1 is needed. ${advice}`;
}

/** One piece of advice for all pairs that a colour is in. */
function adviceFor(palette: Palette, source: Source, grade: Grade): string {
  const concerned = PAIRS.filter((pair) => pair.source === source);
  const passes = (candidate: string) => {
    const roles = rolesOf({ ...palette, [source]: candidate });
    return concerned.every(
      ({ front, ground, kind }) => contrast(roles[front], roles[ground]) >= NEEDS[grade][kind],
    );
  };
  const start = palette[source]!;
  const better = nearest(start, passes);
  if (better === undefined)
    return `No shade of the ${source} stands out enough here. Choose a lighter or a darker paper.`;
  const isDarker = oklch(colorOf(better))!.l < oklch(colorOf(start))!.l;
  return `Make the ${source} ${isDarker ? 'darker' : 'lighter'}: ${better} would do.`;
}

/** The same hue, darker or lighter by as little as will pass. */
function nearest(start: string, passes: (candidate: string) => boolean): string | undefined {
  const color = oklch(colorOf(start))!;
  for (let step = 0.01; step <= 1; step += 0.01) {
    for (const l of [color.l - step, color.l + step]) {
      if (l < -0.01 || l > 1.01) continue;
      const candidate = hex(clampChroma({ ...color, l: Math.min(1, Math.max(0, l)) }, 'oklch'));
      if (passes(candidate)) return candidate;
    }
  }
  return undefined;
}
