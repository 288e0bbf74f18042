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
