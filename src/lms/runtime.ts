/** What a learning platform gave when it opened the page, whichever standard it speaks. */
export interface Runtime {
  /** What an earlier visit left there. */
  readonly kept: Kept;
  /** Whether somebody only looks, in the modes browse and review: then nothing may be written. */
  readonly isReadOnly: boolean;
  /** How many characters the text may have. */
  readonly limit: number;
  /** Where the platform wants people to go when they are done. */
  readonly returnUrl?: string | undefined;
  /**
   * Writes at once all that there is to write; a promise where that takes time.
   * @throws {Error} where the platform does not take it, or the promise fails.
   */
  save(state: State): Promise<void> | undefined;
  /** What is there now, where another device may have written since. */
  readLatest?(): Promise<string>;
  /**
   * Tells the platform that the page is left, with what it has not confirmed yet. Nothing can be saved
   * any more.
   */
  end(bookmark: string, unsaved?: State): void;
}

export interface Kept {
  /** Empty for nothing. */
  readonly text: string;
  readonly bookmark: string;
  readonly isCompleted: boolean;
}

export interface State extends Kept {
  /** What is done of all there is to do, from 0 to 1. */
  readonly progress: number;
}
