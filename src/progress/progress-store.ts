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
import { isStorage, storageOf, type ProgressStorage, type StorageKind } from './storage.js';

/** Progress in one career, shared by all checklists that keep it in the same place. */
export class ProgressStore implements JourneyPart {
  progress: Progress = NO_PROGRESS;
  /** Whether the storage failed when it was last asked for something. */
  hasFailed = false;
  #isStale = false;
  #writing: unknown;
  #stopStorage: (() => void) | undefined;

  constructor(
    private readonly storage: ProgressStorage | undefined,
    /** Called after each change, whoever made it. */
    private readonly onChange: () => void,
  ) {}

  change(marks: readonly Mark[]): void {
    this.hasFailed = false;
    // Read first: another page may have written since, and its marks count as well.
    this.#read();
    this.progress = apply(this.progress, marks, Date.now());
    void this.#write();
    this.onChange();
  }

  /** One text at a time: what changes while it is under way goes next, in its latest state. */
  async #write(): Promise<void> {
    this.#isStale = true;
    while (this.#isStale && !this.#writing && !this.hasFailed) {
      this.#isStale = false;
      try {
        this.#writing = this.storage?.write(serialize(this.progress));
        // In most storages it is there at once, and the next may follow at once.
        if (this.#writing) await this.#writing;
      } catch {
        this.hasFailed = true;
        if (this.#writing) this.onChange();
      }
      this.#writing = undefined;
    }
  }

  /** Reads what is kept and listens to other pages, until `stop`. */
  start(): void {
    this.#read(true);
    this.#try((storage) => {
      this.#stopStorage = storage.subscribe(() => {
        // What could not be kept may be kept now.
        if (this.hasFailed) this.change([]);
        else {
          this.#read(true);
          this.onChange();
        }
      });
    });
  }

  stop(): void {
    this.#stopStorage?.();
    this.#stopStorage = undefined;
  }

  /** `mayClear`: what was cleared there is cleared here, since nothing that somebody erased may come back. */
  #read(mayClear = false): void {
    this.#try((storage) => {
      const text = storage.read();
      if (text === null) {
        // What has not come there yet was not cleared there.
        if (mayClear && !this.#writing && !this.hasFailed) this.progress = NO_PROGRESS;
        return;
      }
      const stored = parse(text);
      // What cannot be read may be a later release's: it stays where it is, and is not written over.
      if (!stored) throw new TypeError('Unreadable progress');
      this.progress = merge(this.progress, stored);
    });
  }

  #try(use: (storage: ProgressStorage) => void): void {
    try {
      if (this.storage) use(this.storage);
    } catch {
      this.hasFailed = true;
    }
  }
}

/** Progress on a journey, as kept in one place. The key holds no version: a new release keeps the ticks. */
export function progressOf(journey: Journey, kind: StorageKind): ProgressStore {
  // An attribute may be misspelt.
  const where = isStorage(kind) || kind === 'session' || kind === 'none' ? kind : 'local';
  return journey.part(where, (tell) => {
    // After the update that asks for it: all who listen are told.
    queueMicrotask(() => recallPlace(journey, where));
    const storage = storageOf(where, `peer-career:${journey.careerId}:progress`);
    return new ProgressStore(storage, tell);
  });
}
