import { isWidget } from './hosts.js';
import { nameOf } from './layout.js';

type Looks = ReadonlyMap<Element, ReadonlyMap<string, string>>;

/** These follow from how much stands on the page. */
const OF_HEIGHT =
  /^(?:height|block-size|grid-template-rows|perspective-origin|transform-origin|bottom|inset-block-end)$/;

/** What a page has in itself: its own elements with their looks, and its styles. */
export interface Appearance {
  readonly looks: Looks;
  readonly attributes: readonly string[];
  readonly head: readonly string[];
  readonly styleSheets: number;
}

export function appearanceOf(document: Document): Appearance {
  const { documentElement, head, body } = document;
  const own = [documentElement, ...documentElement.querySelectorAll('*')].filter(
    (it) =>
      !it.closest('head, script') &&
      !isWidget(it) &&
      !(it.parentElement && isWidget(it.parentElement)),
  );
  return {
    looks: new Map(own.map((it) => [it, looksOf(it)])),
    attributes: [documentElement, head, body].map((it) => (it.cloneNode() as Element).outerHTML),
    head: [...head.children].map(({ outerHTML }) => outerHTML),
    styleSheets: document.styleSheets.length + document.adoptedStyleSheets.length,
  };
}

function looksOf(element: Element): Map<string, string> {
  const style = element.ownerDocument.defaultView!.getComputedStyle(element);
  return new Map(
    [...style]
      .filter((name) => !OF_HEIGHT.test(name))
      .map((name) => [name, style.getPropertyValue(name)]),
  );
}

/** What looks otherwise than it did, as `name property: before → after`. */
export function changedLooks(before: Looks, after: Looks): string[] {
  return [...before].flatMap(([element, looks]) =>
    [...looks].flatMap(([property, old]) => {
      const now = after.get(element)?.get(property);
      return now === old ? [] : [`${nameOf(element)} ${property}: ${old} → ${now ?? 'gone'}`];
    }),
  );
}
