import {
  apply,
  merge,
  NO_PROGRESS,
  parse,
  serialize,
  type Mark,
  type Progress,
} from '../model/progress.js';
import { shared } from '../page/registry.js';
import { storageOf, type ProgressStorage, type StorageKind } from './storage.js';

/** Progress in one career, shared by all checklists that keep it in the same place. */
export class ProgressStore {
  #progress = NO_PROGRESS;
  #working = true;
  #stopStorage: (() => void) | undefined;
  readonly #listeners = new Set<() => void>();

  constructor(private readonly storage: ProgressStorage | undefined) {}

  get progress(): Progress {
    return this.#progress;
  }

  /** Whether the storage was asked for and failed. */
  get hasFailed(): boolean {
    return !this.#working;
  }

  change(marks: readonly Mark[]): void {
    // Read first: another page may have written since, and its marks count as well.
    this.#read();
    this.#progress = apply(this.#progress, marks, Date.now());
    this.#try((storage) => storage.write(serialize(this.#progress)));
    this.#tell();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    if (this.#listeners.size === 1) {
      this.#read();
      this.#try((storage) => {
        this.#stopStorage = storage.subscribe(() => {
          // Cleared there is cleared here: nothing that somebody erased may come back.
          this.#try((changed) => {
            if (changed.read() === null) this.#progress = NO_PROGRESS;
          });
          this.#read();
          this.#tell();
        });
      });
    }
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      this.#stopStorage?.();
      this.#stopStorage = undefined;
    };
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }

  #read(): void {
    this.#try((storage) => {
      const text = storage.read();
      if (text === null) return;
      const stored = parse(text);
      // What cannot be read may be a later release's: it stays where it is, and is not written over.
      if (!stored) throw new TypeError('Unreadable progress');
      this.#progress = merge(this.#progress, stored);
    });
  }

  #try(use: (storage: ProgressStorage) => void): void {
    if (!this.#working || !this.storage) return;
    try {
      use(this.storage);
    } catch {
      this.#working = false;
    }
  }
}

/** The store of one career on this page. The key holds no version: a new release keeps the ticks. */
export function progressOf(careerId: string, kind: StorageKind): ProgressStore {
  return shared(
    `progress ${kind} ${careerId}`,
    () => new ProgressStore(storageOf(kind, `peer-career:${careerId}:progress`)),
  );
}
