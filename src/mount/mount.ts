import { TAGS, warnOnce, type Tag } from '../page/registry.js';

const PREFIX = 'data-peer-';

/**
 * Puts the element that a marker names into it, for pages whose editor drops unknown tags:
 * `<div data-peer-widget="career-ladder" data-peer-level="senior"><a href="…">…</a></div>`. What
 * stands in the marker becomes what stands in the element.
 */
export async function mount(marker: Element): Promise<void> {
  await parsed();
  const name = marker.getAttribute(`${PREFIX}widget`) ?? '';
  const tag = TAGS.find((it) => it === name || it === `peer-${name}`);
  if (!tag) {
    const names = TAGS.map((it) => it.slice('peer-'.length)).join(', ');
    warnOnce(`widget ${name}`, `data-peer-widget="${name}" names no widget. There are: ${names}.`);
    return;
  }
  // A copy of a marker that was mounted has its element with it.
  if (marker.querySelector(tag)) return;
  // A page may have registered some of the elements, and this one later.
  await customElements.whenDefined(tag);
  const element = document.createElement(tag);
  const known = attributesOf(tag);
  for (const { name, value } of marker.attributes) {
    const attribute = name.slice(PREFIX.length);
    if (name.startsWith(PREFIX) && known.includes(attribute)) {
      element.setAttribute(attribute, value);
    }
  }
  element.append(...marker.childNodes);
  marker.append(element);
}

/**
 * What the element reads, and nothing else: a filter lets `data-…` through because it does nothing,
 * so `data-peer-onclick` must not become a handler.
 */
function attributesOf(tag: Tag): readonly string[] {
  const { observedAttributes = [] } = customElements.get(tag) as unknown as {
    observedAttributes?: string[];
  };
  return [...observedAttributes, 'lang', 'dir'];
}

/** A marker's children may still be on their way while the page comes. */
async function parsed(): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise((resolve) =>
    document.addEventListener('DOMContentLoaded', resolve, { once: true }),
  );
}
