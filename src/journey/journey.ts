import { shared } from '../page/registry.js';

/** What the tags on a page agree on about one career. */
export interface JourneyState {
  /** Id of the selected level; undefined until somebody chose one. */
  readonly level?: string | undefined;
  /** Id of the level where the visitor stands; undefined until it is known. */
  readonly here?: string | undefined;
  /** Where the visitor wants to work, by ISO 3166-2, such as `US-TX`. */
  readonly jurisdiction?: string | undefined;
}

/** A part of a journey with a life of its own, such as ticks that a storage keeps. */
export interface JourneyPart {
  /** Somebody listens to the journey. */
  start(): void;
  /** Nobody does any more. */
  stop(): void;
}

/** One store for all that tags share about one career; it knows no element. */
export class Journey {
  #state: JourneyState = {};
  readonly #parts = new Map<unknown, JourneyPart>();
  readonly #listeners = new Set<() => void>();

  constructor(readonly careerId: string) {}

  get state(): JourneyState {
    return this.#state;
  }

  update(change: JourneyState): void {
    const keys = Object.keys(change) as (keyof JourneyState)[];
    if (keys.every((key) => this.#state[key] === change[key])) return;
    this.#state = { ...this.#state, ...change };
    this.tell();
  }

  /** A part by its name or by what it is about, made the first time; it calls `tell` after each change. */
  part<T extends JourneyPart>(name: unknown, create: (tell: () => void) => T): T {
    let part = this.#parts.get(name) as T | undefined;
    if (!part) {
      part = create(() => this.tell());
      this.#parts.set(name, part);
      if (this.#listeners.size > 0) part.start();
    }
    return part;
  }

  /** Returns the function that ends the subscription. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    if (this.#listeners.size === 1) this.#parts.forEach((part) => part.start());
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#parts.forEach((part) => part.stop());
    };
  }

  /** Has all who listen look once more, such as at what has come since. */
  tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

/** The journey of one career on this page, by the dataset's id. */
export function journeyOf(careerId: string): Journey {
  return shared(`journey ${careerId}`, () => new Journey(careerId));
}
