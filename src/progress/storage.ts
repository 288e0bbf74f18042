/**
 * Where progress is kept; a page may hand over one of its own as the property `storage`. Every function
 * may throw: storage can be switched off, full or foreign.
 */
export interface ProgressStorage {
  /** What is kept, as far as it is at hand; null for nothing. */
  read(): string | null;
  /**
   * Keeps this text instead of the last; empty text: nothing any more. The next one is handed over when
   * a promise has come true. What failed is tried again with the next change.
   */
  write(text: string): unknown;
  /**
   * Calls back when another page wrote, and when what could not be kept may be kept now, such as after
   * a time without a network. Returns the function that ends it.
   */
  subscribe(onChange: () => void): () => void;
  /** Where the chosen place is kept, of a storage that a page hands over; nowhere unless it says so. */
  readonly place?: ProgressStorage | undefined;
}

export const STORAGE_KINDS = ['local', 'session', 'none'] as const;
export type StorageKind = (typeof STORAGE_KINDS)[number] | ProgressStorage;

/** An attribute may be misspelt, and a framework may write what is no storage. */
export const isStorage = (kind: StorageKind | null): kind is ProgressStorage =>
  Boolean((kind as ProgressStorage | null)?.read);

export function storageOf(kind: StorageKind, key: string): ProgressStorage | undefined {
  if (isStorage(kind)) return kind;
  return kind === 'none' ? undefined : webStorage(kind, key);
}

function webStorage(kind: string, key: string): ProgressStorage {
  /** Asked for each time: in a sandboxed frame the mere look at `localStorage` throws. */
  const area = () => (kind === 'session' ? sessionStorage : localStorage);
  return {
    read: () => area().getItem(key),
    write(text) {
      if (text) area().setItem(key, text);
      else area().removeItem(key);
    },
    subscribe(onChange) {
      const listener = (event: StorageEvent) => {
        // A key of null: everything was cleared.
        if (event.key === key || event.key === null) onChange();
      };
      addEventListener('storage', listener);
      return () => removeEventListener('storage', listener);
    },
  };
}
