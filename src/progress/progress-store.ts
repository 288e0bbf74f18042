import {
  apply,
  merge,
  NO_PROGRESS,
  parse,
  serialize,
  type Mark,
  type Progress,
} from '../model/progress.js';
import type { Journey, JourneyPart } from '../journey/journey.js';
import { recallPlace } from './place.js';
import { storageOf, type ProgressStorage, type StorageKind } from './storage.js';

/** Progress in one career, shared by all checklists that keep it in the same place. */
export class ProgressStore implements JourneyPart {
  #progress = NO_PROGRESS;
  #working = true;
  #stopStorage: (() => void) | undefined;

  constructor(
    private readonly storage: ProgressStorage | undefined,
    /** Called after each change, whoever made it. */
    private readonly onChange: () => void,
  ) {}

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
    this.onChange();
  }

  /** Reads what is kept and listens to other pages, until `stop`. */
  start(): void {
    this.#catchUp();
    this.#try((storage) => {
      this.#stopStorage = storage.subscribe(() => {
        this.#catchUp();
        this.onChange();
      });
    });
  }

  stop(): void {
    this.#stopStorage?.();
    this.#stopStorage = undefined;
  }

  /** Cleared there is cleared here: nothing that somebody erased may come back. */
  #catchUp(): void {
    this.#try((storage) => {
      if (storage.read() === null) this.#progress = NO_PROGRESS;
    });
    this.#read();
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

/** Progress on a journey, as kept in one place. The key holds no version: a new release keeps the ticks. */
export function progressOf(journey: Journey, kind: StorageKind): ProgressStore {
  return journey.part(`progress ${kind}`, (tell) => {
    // After the update that asks for it: all who listen are told.
    queueMicrotask(() => recallPlace(journey, kind));
    const storage = storageOf(kind, `peer-career:${journey.careerId}:progress`);
    return new ProgressStore(storage, tell);
  });
}
