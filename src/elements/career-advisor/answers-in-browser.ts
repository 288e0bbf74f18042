import { answersIn } from '../../model/answers.js';
import type { Answers } from '../../model/advice.js';
import type { Journey, JourneyPart } from '../../journey/journey.js';
import {
  isStorage,
  storageOf,
  type ProgressStorage,
  type StorageKind,
} from '../../progress/storage.js';
import type { CareerPath } from '../../schema/career-path.js';

/**
 * The answers that a person chose to keep, in one career, for all advisors on the page. Nothing is
 * written, not even that somebody was here, before that choice.
 */
export class AnswersInBrowser implements JourneyPart {
  /** Whether the browser would not do it. */
  hasFailed = false;
  /** How often somebody has erased everything, here or in another tab. */
  erasures = 0;
  #had = false;
  #stop: (() => void) | undefined;

  constructor(
    private readonly storage: ProgressStorage | undefined,
    private readonly tell: () => void,
  ) {}

  start(): void {
    this.#had = this.has;
    this.#stop = this.#try((storage) =>
      storage.subscribe(() => {
        const { has } = this;
        if (this.#had && !has) this.erasures++;
        this.#had = has;
        this.tell();
      }),
    );
  }

  stop(): void {
    this.#stop?.();
  }

  get has(): boolean {
    return this.#text !== undefined;
  }

  get #text(): string | undefined {
    return this.#try((storage) => storage.read()) ?? undefined;
  }

  /** Undefined where nothing is kept. */
  read({ advisor }: CareerPath): Answers | undefined {
    const text = this.#text;
    try {
      return text ? answersIn(JSON.parse(text), advisor?.questions ?? []) : undefined;
    } catch {
      return undefined;
    }
  }

  /** Where there is no room for these, none stay that are older. */
  keep(answers: Answers): void {
    this.hasFailed = !this.#try((storage) => {
      storage.write(JSON.stringify(answers));
      return true;
    });
    if (this.hasFailed) this.#try((storage) => storage.write(''));
    this.#had = this.has;
    this.tell();
  }

  erase(): void {
    this.hasFailed = this.#had = false;
    this.erasures++;
    this.#try((storage) => storage.write(''));
    this.tell();
  }

  /** Storage may be switched off, full or foreign. */
  #try<T>(use: (storage: ProgressStorage) => T): T | undefined {
    try {
      return this.storage && use(this.storage);
    } catch {
      return undefined;
    }
  }
}

/** Where a page keeps ticks itself, answers are none of its business. */
export function answersOn(journey: Journey, kind: StorageKind): AnswersInBrowser {
  const where = isStorage(kind) ? 'none' : kind;
  return journey.part(
    `answers ${where}`,
    (tell) =>
      new AnswersInBrowser(storageOf(where, `peer-career:${journey.careerId}:answers`), tell),
  );
}
