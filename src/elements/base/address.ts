import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A link means one thing once, however many elements have it. */
const handled = new WeakSet<Event>();

/**
 * Lets the page's address, and links to it, name something in an element, by an id of the data:
 * `#peer-level=lead`.
 */
export class Address implements ReactiveController {
  constructor(
    host: ReactiveControllerHost,
    private readonly key: string,
    /**
     * Goes there; returns whether the element has it. `isArrival`: the page was opened at this
     * address, and nobody pressed anything.
     */
    private readonly go: (id: string, isArrival: boolean) => boolean,
  ) {
    this.#first = this.#id;
    host.addController(this);
  }

  /** What the address named when the page was opened, until the element shows it. */
  #first: string | undefined;

  /** What the address names now. Ids are plain letters, digits and hyphens: nothing to decode. */
  get #id(): string | undefined {
    const start = `#peer-${this.key}=`;
    return location.hash.startsWith(start) ? location.hash.slice(start.length) : undefined;
  }

  hostUpdated(): void {
    queueMicrotask(() => {
      if (this.#first && this.go(this.#first, true)) this.#first = undefined;
    });
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#onLink);
    document.addEventListener('click', this.#onLink);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#onLink);
    document.removeEventListener('click', this.#onLink);
  }

  readonly #onLink = (event: Event) => {
    const id = this.#id;
    // A link to the address that the page is at changes no hash, but was meant all the same.
    const isLink = (node: EventTarget) =>
      node instanceof HTMLAnchorElement && node.href === location.href;
    if (event.type === 'click' && !event.composedPath().some(isLink)) return;
    if (id && !handled.has(event) && this.go(id, false)) handled.add(event);
  };
}
