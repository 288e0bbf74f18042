import { contrast } from '../../stories/get-the-code/contrast.js';
import { textOf } from './element.js';

/** What a pixel of a colour is made of, each from 0 to 255. */
type Pixel = readonly [red: number, green: number, blue: number, alpha: number];

const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
const context = canvas.getContext('2d', { willReadFrequently: true })!;

/** Colours as they would be painted, one over the other, from the ground up; as `#rrggbb`. */
export function painted(...colours: string[]): string {
  context.fillStyle = '#fff';
  context.fillRect(0, 0, 1, 1);
  for (const colour of colours) {
    context.fillStyle = '#f0f';
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
  }
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data as unknown as Pixel;
  return '#' + [red, green, blue].map((it) => it.toString(16).padStart(2, '0')).join('');
}

/** The grounds that lie under an element, its own last, also out of shadow roots. */
export function groundsOf(element: Element): string[] {
  const grounds: string[] = [];
  for (let node: Element | null = element; node; node = parentOf(node)) {
    grounds.unshift(node.ownerDocument.defaultView!.getComputedStyle(node).backgroundColor);
  }
  return grounds;
}

function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof element.ownerDocument.defaultView!.ShadowRoot ? root.host : null;
}

/** An element and all below it that is seen, also in shadow roots. */
export function* visible(element: Element): Generator<HTMLElement> {
  if (!element.checkVisibility()) return;
  yield element as HTMLElement;
  for (const child of [...(element.shadowRoot?.children ?? []), ...element.children]) {
    yield* visible(child);
  }
}

/** What an element draws of a career, and what the elements in it do. */
export const basesOf = (element: Element) =>
  [...visible(element)].filter((it) => it.matches('.base'));

export interface Seen {
  readonly what: string;
  /** To 1, against what lies behind. */
  readonly ratio: number;
}

const stylesOf = (element: Element, pseudo?: string) =>
  element.ownerDocument.defaultView!.getComputedStyle(element, pseudo);
const nameOf = (element: Element, pseudo = '') =>
  `${element.localName}.${element.getAttribute('class')}${pseudo} ${textOf(element).slice(0, 40)}`;
const around = (element: Element) => groundsOf(parentOf(element) ?? element);

/** How the strongest of some colours stands out from what lies behind it. */
const strongest = (behind: readonly string[], colours: readonly string[]) =>
  Math.max(...colours.map((it) => contrast(painted(...behind, it), painted(...behind))));

/** Every text that is seen in an element. */
export function textsIn(element: Element): Seen[] {
  return [...visible(element)]
    .filter((it) => [...it.childNodes].some((node) => node.nodeType === 3 && textOf(node) !== ''))
    .filter((it) => !it.closest('.sr, option'))
    .map((it) => ({
      what: textOf(it).slice(0, 60),
      ratio: strongest(groundsOf(it), [stylesOf(it).color]),
    }));
}

/** All that can be pressed: it stands out by its edge, or by a ground of its own. */
export function edgesIn(element: Element): Seen[] {
  return [...visible(element)]
    .filter((it) => it.matches('.button, select'))
    .map((it) => {
      const { borderTopColor, backgroundColor } = stylesOf(it);
      return { what: textOf(it), ratio: strongest(around(it), [borderTopColor, backgroundColor]) };
    });
}

/** What stands for something by its shape alone: hairlines between rows do not. */
const DRAWN_BY_EDGE = '.number, .missing, .option, .fault, input';
const PATHS = ['::before', '::after'] as const;
const EDGES = ['block-start', 'inline-start'] as const;

/** Bars, rungs, strips, stations and paths. */
export function graphicsIn(element: Element): Seen[] {
  const all = [...visible(element)];
  const shapes = all.filter((it) => it.matches('svg *') && !it.closest('.qr'));
  return [
    ...shapes.map((it) => ({ what: nameOf(it), ratio: strongest(behind(it), paintsOf(it)) })),
    ...all.flatMap((it) => [
      ...(it.matches(DRAWN_BY_EDGE) ? edgesOf(it) : []),
      ...PATHS.flatMap((pseudo) => pathOf(it, pseudo)),
    ]),
  ];
}

function edgesOf(element: Element, pseudo = ''): Seen[] {
  const styles = stylesOf(element, pseudo);
  const colours = EDGES.filter((side) =>
    ['none', '0px'].every(
      (nothing, i) =>
        styles.getPropertyValue(`border-${side}-${['style', 'width'][i]!}`) !== nothing,
    ),
  ).map((side) => styles.getPropertyValue(`border-${side}-color`));
  if (colours.length === 0) return [];
  const ground = pseudo ? groundsOf(element) : around(element);
  return [{ what: nameOf(element, pseudo), ratio: strongest(ground, colours) }];
}

function pathOf(element: Element, pseudo: (typeof PATHS)[number]): Seen[] {
  const { content, backgroundColor } = stylesOf(element, pseudo);
  if (content !== '""') return [];
  const isFilled = painted(backgroundColor) !== painted('transparent');
  if (!isFilled) return edgesOf(element, pseudo);
  // It sticks out of its box.
  const ratio = strongest(around(element), [backgroundColor]);
  return [{ what: nameOf(element, pseudo), ratio }];
}

/** The colours of a shape, as strong as they are drawn. */
function paintsOf(shape: Element): string[] {
  const styles = stylesOf(shape);
  const paint = (kind: 'fill' | 'stroke') => {
    const strength = Number(styles.getPropertyValue(`${kind}-opacity`)) * 100;
    return `color-mix(in srgb, ${styles.getPropertyValue(kind)} ${strength}%, transparent)`;
  };
  return (['fill', 'stroke'] as const)
    .filter((kind) => styles.getPropertyValue(kind) !== 'none')
    .map(paint);
}

/** The grounds of a drawing, and what of it is drawn before a shape and all around it. */
function behind(shape: Element): string[] {
  const box = shape.getBoundingClientRect();
  const drawing = shape.closest('svg')!;
  const under = [...drawing.querySelectorAll('*')].filter((it) => {
    const { left, right, top, bottom } = it.getBoundingClientRect();
    const isBefore = it.compareDocumentPosition(shape) & Node.DOCUMENT_POSITION_FOLLOWING;
    const contains =
      left <= box.left && right >= box.right && top <= box.top && bottom >= box.bottom;
    return isBefore && contains && stylesOf(it).fill !== 'none';
  });
  return [...groundsOf(drawing), ...under.flatMap((it) => paintsOf(it).slice(0, 1))];
}

/** The rings around all that can have the focus: one of their two colours stands out. */
export function ringsIn(element: Element): Seen[] {
  return [...visible(element)]
    .filter((it) => it.matches('button, a[href], select, input') && !it.matches(':disabled'))
    .map((it) => {
      it.focus();
      const pseudo = it.matches('.cover') ? '::after' : '';
      const { outlineColor, outlineStyle, outlineOffset } = stylesOf(it, pseudo);
      const ground = parseFloat(outlineOffset) < 0 ? groundsOf(it) : around(it);
      return {
        what: nameOf(it),
        ratio: outlineStyle === 'none' ? 0 : strongest(ground, [outlineColor]),
      };
    });
}
