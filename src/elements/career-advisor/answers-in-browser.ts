import { answersIn } from '../../model/answers.js';
import type { Answers } from '../../model/advice.js';
import { isStorage, type StorageKind } from '../../progress/storage.js';
import type { CareerPath } from '../../schema/career-path.js';

/**
 * The answers that a person chose to keep, under the career. Nothing is written, not even that
 * somebody was here, before that choice.
 */
export class AnswersInBrowser {
  #hasFailed = false;

  constructor(private readonly element: { storage: StorageKind }) {}

  /** Whether the browser would not do it. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Where a page keeps ticks itself, answers are none of its business. */
  get mayKeep(): boolean {
    const { storage } = this.element;
    return storage !== 'none' && !isStorage(storage);
  }

  has(career: CareerPath): boolean {
    return this.#use((area, key) => area.getItem(key) !== null, career) ?? false;
  }

  /** Undefined where nothing is kept. */
  read(career: CareerPath): Answers | undefined {
    const text = this.#use((area, key) => area.getItem(key), career);
    try {
      return text ? answersIn(JSON.parse(text), career.advisor?.questions ?? []) : undefined;
    } catch {
      return undefined;
    }
  }

  keep(career: CareerPath, answers: Answers): void {
    this.#hasFailed = !this.#use((area, key) => {
      area.setItem(key, JSON.stringify(answers));
      return true;
    }, career);
  }

  erase(career: CareerPath): void {
    this.#use((area, key) => area.removeItem(key), career);
  }

  /** Storage may be switched off, full or foreign. */
  #use<T>(use: (area: Storage, key: string) => T, { id }: CareerPath): T | undefined {
    const { storage } = this.element;
    try {
      const area = storage === 'session' ? sessionStorage : localStorage;
      return this.mayKeep ? use(area, `peer-career:${id}:answers`) : undefined;
    } catch {
      return undefined;
    }
  }
}
