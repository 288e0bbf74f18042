import { primaryLanguage } from './messages.js';

/** The words of one part of the library, in English and in languages that come when they are spoken. */
export class Words<T extends object> {
  readonly #languages: Map<string, T | (() => Promise<T>)>;

  constructor(languages: { en: T } & Record<string, T | (() => Promise<T>)>) {
    this.#languages = new Map(Object.entries(languages));
  }

  /** Those for a language tag, if they are at hand; English for one that nobody speaks here. */
  at(tag: string): T | undefined {
    const words = this.#of(tag);
    return typeof words === 'function' ? undefined : words;
  }

  /** Brings them; undefined when there is nothing to wait for. */
  load(tag: string): Promise<unknown> | undefined {
    const words = this.#of(tag);
    return typeof words === 'function'
      ? words().then((loaded) => this.#languages.set(primaryLanguage(tag), loaded))
      : undefined;
  }

  #of(tag: string): T | (() => Promise<T>) {
    return this.#languages.get(primaryLanguage(tag)) ?? this.#languages.get('en')!;
  }
}
