import { flatNodes } from './guide.js';

/** A piece of text as it stands on the page: one line of one text node. */
interface Line {
  readonly text: string;
  readonly parent: HTMLElement;
  readonly rect: DOMRect;
  /** The middle of the letters, where no other text may be. */
  readonly core: DOMRect;
}

/** The next element outwards in the order in which it is drawn. */
const outwards = (element: Element): HTMLElement | null =>
  element.assignedSlot ??
  element.parentElement ??
  ((element.getRootNode() as Partial<ShadowRoot>).host as HTMLElement | undefined) ??
  null;

function* ancestors(element: Element): Generator<HTMLElement> {
  for (let next = outwards(element); next; next = outwards(next)) yield next;
}

const styleOf = (element: Element) => element.ownerDocument.defaultView!.getComputedStyle(element);

/** For those who listen alone. */
const isUnseen = (element: Element) =>
  [element, ...ancestors(element)].some((it) => it.matches('.sr'));

const isShown = (element: Element) =>
  element.checkVisibility({ visibilityProperty: true }) && !isUnseen(element);

/** Says which one is meant, in a message. */
export const nameOf = (element: Element) => {
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  const classes = [...element.classList].map((it) => `.${it}`).join('');
  return `${host ? `${host.localName} ` : ''}${element.localName}${classes}`;
};

const isText = (node: Node): node is Text =>
  node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue!);

const isElement = (node: Node): node is HTMLElement => node.nodeType === Node.ELEMENT_NODE;

/** All lines of text that somebody sees in the element. */
export function linesOf(element: Element): Line[] {
  return [...flatNodes(element.shadowRoot!)].filter(isText).flatMap((node) => {
    const parent = node.parentElement ?? ((node.getRootNode() as ShadowRoot).host as HTMLElement);
    if (parent.matches('style, script, option') || !isShown(parent)) return [];
    const range = node.ownerDocument.createRange();
    range.selectNodeContents(node);
    const size = parseFloat(styleOf(parent).fontSize);
    return [...range.getClientRects()]
      .filter(({ width, height }) => width > 0.5 && height > 0.5)
      .map((rect) => ({
        text: node.nodeValue!.trim().replace(/\s+/g, ' ').slice(0, 40),
        parent,
        rect,
        core: new DOMRect(rect.x, rect.y + rect.height / 2 - size / 4, rect.width, size / 2),
      }));
  });
}

const overlap = (a: DOMRect, b: DOMRect) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1.5 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1.5;

/** Text on which other text or a box to tick stands. */
export function overlaps(element: Element): string[] {
  const lines = linesOf(element);
  const boxes = [...flatNodes(element.shadowRoot!)]
    .filter(isElement)
    .filter((it) => it.matches('input, select') && isShown(it))
    .map((it) => ({ text: nameOf(it), parent: it, core: it.getBoundingClientRect() }));
  return lines.flatMap((line, i) =>
    [...lines.slice(i + 1), ...boxes]
      .filter(({ core, parent }) => overlap(line.core, core) && !parent.contains(line.parent))
      .map(
        ({ text, parent }) =>
          `${nameOf(line.parent)} “${line.text}” and ${nameOf(parent)} “${text}”`,
      ),
  );
}

/** What text has to keep within, beside all that cuts off or scrolls. */
const HOLDERS = 'button, a, td, th, li, p, h1, h2, h3, h4, h5, h6, dt, dd, label, select';

/** Text that reaches out of what it belongs to, or is cut off. */
export function cutOff(element: HTMLElement): string[] {
  return linesOf(element).flatMap(({ text, parent, core }) => {
    const boxes = boxesAround(parent);
    const scroller = boxes.findIndex((it) => /auto|scroll/.test(styleOf(it).overflowX));
    // What scrolls by itself shows the rest when asked to.
    const box = boxes
      .slice(0, scroller === -1 ? undefined : scroller)
      .find((it) => escapes(core, it, element));
    return box ? [`${nameOf(parent)} “${text}” out of ${nameOf(box)}`] : [];
  });
}

/** The boxes that text has to do with: not those between one that is taken out and its anchor. */
function boxesAround(element: HTMLElement): HTMLElement[] {
  let isTakenOut = false;
  return [element, ...ancestors(element)].filter((it) => {
    const { position, display } = styleOf(it);
    if (position !== 'static') isTakenOut = false;
    const counts = !isTakenOut && display !== 'inline' && display !== 'contents';
    if (position === 'absolute') isTakenOut = true;
    return counts;
  });
}

function escapes(core: DOMRect, box: HTMLElement, element: Element): boolean {
  const { overflowX, overflowY } = styleOf(box);
  const { left, right, top, bottom } = box.getBoundingClientRect();
  const isBeside = core.left < left - 1.5 || core.right > right + 1.5;
  const isAbove = core.top < top - 1.5 || core.bottom > bottom + 1.5;
  const isHolder = box === element || (isWithin(box, element) && box.matches(HOLDERS));
  return (
    (isBeside && (isHolder || isCut(overflowX))) || (isAbove && (isHolder || isCut(overflowY)))
  );
}

const isWithin = (box: Element, element: Element) =>
  [...ancestors(box)].includes(element as HTMLElement);

const isCut = (overflow: string) => overflow === 'hidden' || overflow === 'clip';

/** What became wider than its place: the page, or what scrolls on it, or than the page lets it. */
export function scrolling(element: Element): string[] {
  const { width } = element.getBoundingClientRect();
  const most = parseFloat(styleOf(element).maxWidth);
  const isPercent = styleOf(element).maxWidth.endsWith('%');
  return [
    ...[element, ...ancestors(element)]
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
      .map((it) => `${nameOf(it)} is ${it.scrollWidth} px wide in ${it.clientWidth} px`),
    ...(!isPercent && width > most + 1
      ? [`${nameOf(element)} is ${width} px wide instead of ${most}`]
      : []),
  ];
}

/** Bars are mirrored by what markup says, and text runs as styles say: both have to be the same. */
export function tornDirections(element: Element): string[] {
  const marked = element.matches(':dir(rtl)') ? 'rtl' : 'ltr';
  const base = element.shadowRoot!.querySelector('[part~=base]')!;
  const { direction } = styleOf(base);
  return direction === marked ? [] : [`${nameOf(element)} is ${marked}, but runs ${direction}`];
}

/** WCAG 2.2 AA asks for targets of 24 by 24 pixels. */
const LEAST = 24;

/** What somebody may want to hit, and is smaller than that. */
export function smallTargets(element: Element): string[] {
  return [...flatNodes(element.shadowRoot!)]
    .filter(isElement)
    .filter((it) => it.matches('a[href], button, input, select, summary') && isShown(it))
    .filter((it) => !isInSentence(it) && !isLarge(it))
    .map((it) => `${nameOf(it)} “${it.textContent.trim().slice(0, 40)}”`);
}

/** The exception for links within text, whose height is the line's. */
const isInSentence = (element: HTMLElement) =>
  element.localName === 'a' && styleOf(element).display === 'inline';

/** Whether what answers to a press, around the middle, is large enough in both directions. */
function isLarge(target: HTMLElement): boolean {
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = target.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  /** How far from the middle it still answers; by halves, for a page has many targets. */
  const reach = (dx: number, dy: number) => {
    if (!answers(target, x, y)) return 0;
    let [inside, outside] = [0, LEAST];
    while (outside - inside > 0.5) {
      const way = (inside + outside) / 2;
      if (answers(target, x + dx * way, y + dy * way)) inside = way;
      else outside = way;
    }
    return outside;
  };
  return [
    [1, 0],
    [0, 1],
  ].every(([dx, dy]) => reach(dx!, dy!) + reach(-dx!, -dy!) >= LEAST);
}

function answers(target: HTMLElement, x: number, y: number): boolean {
  const found = at(target.ownerDocument, x, y);
  if (!found) return false;
  const label = [found, ...ancestors(found)].find((it) => it.localName === 'label');
  return target.contains(found) || (label as HTMLLabelElement | undefined)?.control === target;
}

function at(root: DocumentOrShadowRoot, x: number, y: number): Element | null {
  const found = root.elementFromPoint(x, y);
  const inner = found?.shadowRoot;
  const deeper = inner && at(inner, x, y);
  return deeper ?? found;
}

/** Headings that are no larger than those below them, or than the text. */
export function flatHeadings(element: Element): string[] {
  const headings = [...flatNodes(element.shadowRoot!)]
    .filter(isElement)
    .filter((it) => /^h[1-6]$/.test(it.localName) && isShown(it));
  const [first] = headings;
  if (!first) return ['no heading'];
  const size = (it: Element) => parseFloat(styleOf(it).fontSize);
  const text = size(element);
  return [
    ...(size(first) > text * 1.1 ? [] : [`${nameOf(first)} is as small as the text`]),
    ...headings.flatMap((it, i) =>
      headings
        .slice(0, i)
        .filter((above) => above.getRootNode() === it.getRootNode())
        .filter((above) => above.localName < it.localName && size(above) < size(it))
        .map((above) => `${nameOf(it)} is larger than ${nameOf(above)}`),
    ),
    ...headings
      .filter((it) => size(it) < text * 1.05 && Number(styleOf(it).fontWeight) < 600)
      .map((it) => `${nameOf(it)} is neither larger nor bolder than the text`),
  ];
}

/** Text that is not in the host's font, or smaller than 0.8125 of its size. */
export function strangeType(element: HTMLElement): string[] {
  const { fontFamily, fontSize } = styleOf(element.parentElement!);
  const least = parseFloat(fontSize) * 0.8125 - 0.01;
  return linesOf(element).flatMap(({ text, parent }) => {
    const style = styleOf(parent);
    const name = `${nameOf(parent)} “${text}”`;
    return [
      ...(style.fontFamily === fontFamily ? [] : [`${name} in ${style.fontFamily}`]),
      ...(parseFloat(style.fontSize) >= least ? [] : [`${name} of ${style.fontSize}`]),
    ];
  });
}

/** The links in the element's text; those that look like buttons or entries of a list are not. */
export const textLinks = (element: Element) =>
  [...flatNodes(element.shadowRoot!)]
    .filter(isElement)
    .filter((it) => it.matches('a[href^="http"]:not(.button)') && isShown(it));
