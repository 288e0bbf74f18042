import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A link means one thing once, however many elements have it. */
const handled = new WeakSet<Event>();
/** Who has arrived at the page's address: one of all that have what it names. */
const arrived = new Set<Address>();

/**
 * Lets the page's address, and links to it, name something in an element, by an id of the data:
 * `#peer-level=lead`.
 */
export class Address implements ReactiveController {
  constructor(
    host: ReactiveControllerHost,
    private readonly key: string,
    /**
     * Goes there; returns whether the element has it. `isArrival`: the address named it when the
     * element came, and nobody pressed anything.
     */
    private readonly go: (id: string, isArrival: boolean) => boolean,
  ) {
    this.#first = this.#id;
    host.addController(this);
  }

  /** What the address named when the element came, until the element shows it. */
  #first: string | undefined;

  /** What the address names now. Ids of a valid career have nothing to decode. */
  get #id(): string | undefined {
    const start = `#peer-${this.key}=`;
    return location.hash.startsWith(start) ? location.hash.slice(start.length) : undefined;
  }

  hostUpdated(): void {
    queueMicrotask(() => {
      if (!this.#first || arrived.size > 0 || !this.go(this.#first, true)) return;
      arrived.add(this);
      this.#first = undefined;
    });
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#onLink);
    document.addEventListener('click', this.#onLink);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#onLink);
    document.removeEventListener('click', this.#onLink);
    arrived.delete(this);
  }

  readonly #onLink = (event: Event) => {
    // A link to the address that the page is at changes no hash, but was meant all the same.
    const isLink = (node: EventTarget) =>
      node instanceof HTMLAnchorElement && node.href === location.href;
    if (event.type === 'click') {
      if (event.defaultPrevented || !event.composedPath().some(isLink)) return;
    }
    this.#first = undefined;
    arrived.clear();
    const id = this.#id;
    if (id && !handled.has(event) && this.go(id, false)) handled.add(event);
  };
}
