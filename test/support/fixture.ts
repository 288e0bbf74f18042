import { render, type TemplateResult } from 'lit';

const containers = new Set<HTMLElement>();

/** Puts the markup on the page until the test ends, and waits for its first element to render. */
export async function fixture<T extends Element>(html: string | TemplateResult): Promise<T> {
  const container = document.createElement('div');
  containers.add(container);
  document.body.append(container);
  if (typeof html === 'string') {
    container.innerHTML = html;
  } else {
    render(html, container);
  }
  const element = container.firstElementChild;
  if (!element) throw new Error('The fixture has no element.');
  if ('updateComplete' in element) await element.updateComplete;
  return element as T;
}

export function removeFixtures(): void {
  for (const container of containers) container.remove();
  containers.clear();
}
