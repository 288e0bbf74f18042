import { stepsOf, tally } from '../model/checklist.js';
import { fromCompact, toCompact } from '../model/compact-progress.js';
import { merge, NO_PROGRESS, parse, serialize, type Progress } from '../model/progress.js';
import type { ProgressStorage } from '../progress/storage.js';
import type { CareerPath } from '../schema/career-path.js';
import { isComplete, type CompletionRule } from './completion.js';
import type { Runtime } from './runtime.js';

export interface Page {
  /** The career that is shown; undefined while it loads. */
  career(): CareerPath | undefined;
  /** Where somebody reads, to come back to. */
  bookmark(): string;
  /** Called with what there is to say while ticks are written; undefined when all is well. */
  onNews?(news: News | undefined): void;
}

/** Somebody waits for longer than usual; or older ticks had to be left out. */
export type News = 'saving' | 'cut';

const NOTICEABLE_MS = 2000;

/** Between the progress and the chosen place; none of the two has one. */
const BETWEEN = ' ';

/** Keeps progress and place in a learning platform, and tells it how far somebody is. */
export class LmsStorage implements ProgressStorage {
  #progress: Progress | undefined;
  /**
   * The career as it was when the page was opened. What a place adds to it comes later, and stands in
   * the text in full, so that the next visit can read it before it knows the place's rules.
   */
  #career: CareerPath | undefined;
  #place: string;
  /** What was read or written last. */
  #text: string;
  #isCut = false;
  /** How many changes there were, and how many of them the platform has. */
  #changes = 0;
  #saved = 0;
  #saving = Promise.resolve();
  #onChange: (() => void) | undefined;

  constructor(
    private readonly runtime: Runtime,
    private readonly rule: CompletionRule,
    private readonly page: Page,
  ) {
    this.#text = runtime.kept.text;
    this.#place = this.#text.split(BETWEEN)[1] ?? '';
  }

  /** Where the visitor wants to work. */
  readonly place: ProgressStorage = {
    read: () => this.#place || null,
    write: (id) => {
      this.#place = id;
      void this.#saveIfPossible();
    },
    subscribe: () => () => undefined,
  };

  read(): string | null {
    this.#career ??= this.page.career();
    if (!this.#career) return null;
    this.#progress ??= readBy(this.#text, this.#career);
    return this.#progress ? serialize(this.#progress) : null;
  }

  write(text: string): Promise<void> | undefined {
    this.#progress = parse(text) ?? this.#progress;
    return this.#save();
  }

  /** A platform may take now what it refused while there was no network. */
  subscribe(onChange: () => void): () => void {
    this.#onChange = onChange;
    addEventListener('online', onChange);
    return () => removeEventListener('online', onChange);
  }

  /** The page is there. Whoever is done by now is so without a tick. */
  open(): void {
    this.read();
    if (!this.runtime.kept.isCompleted && this.#isComplete()) void this.#saveIfPossible();
  }

  /** What is refused here goes with the next tick. */
  async #saveIfPossible(): Promise<void> {
    try {
      await this.#save();
    } catch {
      // The checklist tells of it when it happens to ticks.
    }
  }

  /** The page is left. */
  leave(): void {
    const isUnsaved = this.#saved < this.#changes && !this.runtime.isReadOnly;
    this.runtime.end(this.page.bookmark(), isUnsaved ? this.#state() : undefined);
  }

  #save(): Promise<void> | undefined {
    if (this.runtime.isReadOnly) return undefined;
    this.#changes++;
    if (!this.runtime.readLatest) {
      const state = this.#state();
      this.#tellIfCut();
      void this.runtime.save(state);
      this.#saved = this.#changes;
      return undefined;
    }
    // Of two under way, the first could arrive last.
    const next = () => this.#saveAfterOthers();
    this.#saving = this.#saving.then(next, next);
    return this.#saving;
  }

  /** Another device may have written since. */
  async #saveAfterOthers(): Promise<void> {
    const slow = setTimeout(() => this.page.onNews?.('saving'), NOTICEABLE_MS);
    try {
      await this.#merge();
    } finally {
      clearTimeout(slow);
      this.#tellIfCut();
    }
  }

  async #merge(): Promise<void> {
    const text = await this.runtime.readLatest!();
    const theirs = text !== this.#text && readBy(text, this.#career!);
    if (theirs) this.#progress = merge(this.#progress ?? NO_PROGRESS, theirs);
    const changes = this.#changes;
    await this.runtime.save(this.#state());
    this.#saved = changes;
    if (theirs) this.#onChange?.();
  }

  #state() {
    const room = this.runtime.limit - BETWEEN.length - this.#place.length;
    const { text, isCut } = toCompact(this.#progress ?? NO_PROGRESS, this.#career!, room);
    this.#isCut = isCut;
    this.#text = [text, this.#place].join(BETWEEN);
    const { doneActions, totalActions } = this.#tally();
    return {
      text: this.#text,
      bookmark: this.page.bookmark(),
      progress: totalActions ? doneActions / totalActions : 0,
      isCompleted: this.#isComplete(),
    };
  }

  #tellIfCut(): void {
    this.page.onNews?.(this.#isCut ? 'cut' : undefined);
  }

  #isComplete(): boolean {
    return isComplete(this.rule, this.#tally());
  }

  #tally() {
    return tally(stepsOf(this.page.career()!, this.#progress ?? NO_PROGRESS, ''));
  }
}

const readBy = (text: string, career: CareerPath) => fromCompact(text.split(BETWEEN)[0]!, career);
