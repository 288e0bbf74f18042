const PATIENCE = 5000;

/** A control's text, all of it or a pattern. */
type Text = string | RegExp;

/** Presses the button or option with this text in the story's element, once the element shows it. */
export async function press(canvas: HTMLElement, text: Text): Promise<void> {
  (await find(canvas, text)).click();
}

/** Ticks the box with this text; one that is ticked already stays so. `index` among those alike. */
export async function tick(canvas: HTMLElement, text: Text, index = 0): Promise<void> {
  const label = await find(canvas, text, index);
  if (!label.querySelector('input')?.checked) label.click();
}

/** Chooses the option with this text in the story's element. `index` among those alike. */
export async function choose(canvas: HTMLElement, text: Text, index = 0): Promise<void> {
  const option = await find(canvas, text, index);
  const select = option.closest('select')!;
  select.value = (option as HTMLOptionElement).value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** The button, link, label or option with this text, once an element shows it. */
export function find(canvas: HTMLElement, text: Text, index = 0): Promise<HTMLElement> {
  const has = ({ textContent }: Element) => {
    const own = textContent.replace(/\s+/g, ' ').trim();
    return typeof text === 'string' ? own === text : text.test(own);
  };
  return until(
    () => queryAll<HTMLElement>(canvas, 'button, a[href], label, option').filter(has)[index],
    `The story expects a button, link, box or option with the text “${text}”.`,
  );
}

/** Waits until no element in the story waits for its career any more. */
export const settled = (canvas: HTMLElement): Promise<unknown> =>
  until(() => {
    const elements = queryAll(canvas, '*').filter(({ localName }) => localName.startsWith('peer-'));
    const isReady = (it: Element) => it.shadowRoot?.querySelector('[part~=base]');
    return elements.length > 0 && elements.every(isReady);
  }, 'The story expects elements that show a career.');

/** What matches inside, in the shadows of elements too. */
export function queryAll<T extends Element = Element>(root: ParentNode, selector: string): T[] {
  return [...root.querySelectorAll('*')].flatMap((it) => [
    ...(it.shadowRoot ? queryAll<T>(it.shadowRoot, selector) : []),
    ...(it.matches(selector) ? [it as T] : []),
  ]);
}

/** What the function returns, once that is something. */
export async function until<T>(find: () => T | undefined | false, otherwise: string): Promise<T> {
  for (const end = performance.now() + PATIENCE; performance.now() < end;) {
    const found = find();
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
  throw new Error(otherwise);
}
