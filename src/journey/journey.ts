import { shared } from '../page/registry.js';

/** What the tags on a page agree on about one career. */
export interface JourneyState {
  /** Id of the selected level; undefined until somebody chose one. */
  readonly level?: string;
}

/** A store that elements read and listen to; it knows no element. */
export class Journey {
  #state: JourneyState = {};
  readonly #listeners = new Set<() => void>();

  get state(): JourneyState {
    return this.#state;
  }

  update(change: JourneyState): void {
    const keys = Object.keys(change) as (keyof JourneyState)[];
    if (keys.every((key) => this.#state[key] === change[key])) return;
    this.#state = { ...this.#state, ...change };
    for (const listener of [...this.#listeners]) listener();
  }

  /** Returns the function that ends the subscription. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}

/** The journey of one career on this page, by the dataset's id. */
export function journeyOf(careerId: string): Journey {
  return shared(`journey ${careerId}`, () => new Journey());
}
