/** Where progress is kept. Every function may throw: storage can be switched off, full or foreign. */
export interface ProgressStorage {
  read(): string | null;
  /** Empty text: nothing is kept any more. */
  write(text: string): void;
  /** Calls back when another page wrote. Returns the function that ends it. */
  subscribe(onChange: () => void): () => void;
}

export const STORAGE_KINDS = ['local', 'session', 'none'] as const;
export type StorageKind = (typeof STORAGE_KINDS)[number];

export function storageOf(kind: StorageKind, key: string): ProgressStorage | undefined {
  return kind === 'none' ? undefined : new WebStorage(kind, key);
}

class WebStorage implements ProgressStorage {
  constructor(
    private readonly kind: 'local' | 'session',
    private readonly key: string,
  ) {}

  read() {
    return this.#area.getItem(this.key);
  }

  write(text: string) {
    if (text) this.#area.setItem(this.key, text);
    else this.#area.removeItem(this.key);
  }

  subscribe(onChange: () => void) {
    const listener = (event: StorageEvent) => {
      // A key of null: everything was cleared.
      if (event.key === this.key || event.key === null) onChange();
    };
    addEventListener('storage', listener);
    return () => removeEventListener('storage', listener);
  }

  /** Asked for each time: in a sandboxed frame the mere look at `localStorage` throws. */
  get #area(): Storage {
    return this.kind === 'session' ? sessionStorage : localStorage;
  }
}
