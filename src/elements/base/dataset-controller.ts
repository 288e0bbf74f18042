import type { ReactiveController } from 'lit';
import { builtInDataset, type Part } from '../../loader/built-in.js';
import { DatasetError } from '../../loader/errors.js';
import { parseDataset } from '../../loader/parse.js';
import { requestDataset } from '../../loader/request.js';
import { localeFor, primaryLanguage, spokenLanguage } from '../../i18n/messages.js';
import { isDrawable } from '../../model/drawable.js';
import type { CareerPath } from '../../schema/career-path.js';

/** Where a career comes from; the first that is given counts. */
export interface DatasetSources {
  data: CareerPath | null | undefined;
  /** Text of a JSON script among the children. */
  inline: string | undefined;
  src: string | null | undefined;
  /** Language that the page asks for. */
  lang: string;
}

export type DatasetState =
  | { readonly status: 'loading' }
  | {
      readonly status: 'ready';
      readonly dataset: CareerPath;
      /** For figures and dates, in the language that the element speaks. */
      readonly locale: string;
    }
  | { readonly status: 'error'; readonly error: DatasetError };

const ALL_PARTS: readonly Part[] = ['steps', 'guide'];

const LOADING: DatasetState = { status: 'loading' };

interface Host {
  addController(controller: ReactiveController): void;
  requestUpdate(): void;
  readonly isConnected: boolean;
  /** Brings what a language takes to be spoken; undefined when there is nothing to wait for. */
  prepare(language: string): Promise<unknown> | undefined;
  /** Called for a career that was read or loaded, not for one that the page handed over. */
  datasetSettled(state: DatasetState): void;
}

/**
 * Turns an element's sources into one career, and the words to show it with. A career at hand
 * (property, inline) is there at once, without a promise between, so that the first update shows it
 * where the words and what draws the element are at hand as well.
 */
export class DatasetController implements ReactiveController {
  state: DatasetState = LOADING;
  /** What the career comes from; undefined for the built-in one, and this itself for nothing yet. */
  #origin: unknown = this;
  #lang = '';
  #wait = new AbortController();

  constructor(
    private readonly host: Host,
    private parts: readonly Part[],
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    // A removal that an insertion follows at once is a move, and no end.
    queueMicrotask(() => {
      if (this.host.isConnected) return;
      this.#wait.abort();
      this.#wait = new AbortController();
      if (this.state.status === 'loading') this.#origin = this;
      // What was on its way is asked for again when the element comes back.
      this.#lang = '';
    });
  }

  /** Takes the sources as they are now; does nothing when they are those of the last time. */
  update({ data, inline, src, lang }: DatasetSources): void {
    const origin = data ?? inline ?? (src || undefined);
    const isSame = origin === this.#origin;
    const { state } = this;
    if (isSame && lang === this.#lang) return;
    this.#origin = origin;
    this.#lang = lang;
    // What is shown stays until it is there in the other language.
    if (isSame && origin && state.status === 'ready') {
      this.#show(state.dataset, true);
      return;
    }
    const last = this.#wait;
    this.#wait = new AbortController();
    if (!isSame) this.state = LOADING;
    if (data != null) this.#take(data, true);
    else if (inline !== undefined) this.#readInline(inline);
    else {
      const { signal } = this.#wait;
      void this.#settle(
        src
          ? requestDataset(src, signal)
          : builtInDataset(primaryLanguage(spokenLanguage(lang)), this.parts),
      );
    }
    // Only now: a request that both wait for goes on.
    last.abort();
  }

  /** Whether the built-in career has more sections than are here. */
  get isPartial(): boolean {
    return this.#origin === undefined && this.parts !== ALL_PARTS;
  }

  /** Brings those sections. */
  async complete(): Promise<void> {
    const { state } = this;
    if (!this.isPartial || state.status !== 'ready') return;
    const dataset = await builtInDataset(state.dataset.lang, ALL_PARTS);
    this.parts = ALL_PARTS;
    if (this.state === state) this.state = { ...state, dataset };
  }

  retry(): void {
    this.#origin = this;
    this.host.requestUpdate();
  }

  /** The career at hand could not be drawn: the validator says why. */
  reject(cause: unknown): void {
    if (this.state.status !== 'ready') throw cause;
    this.#explain(this.state.dataset, cause);
  }

  /** Takes a career that nobody checked. */
  #take(dataset: CareerPath, isHandedOver: boolean): void {
    if (isDrawable(dataset)) this.#show(dataset, isHandedOver);
    else this.#explain(dataset, 'texts are missing');
  }

  #show(dataset: CareerPath, isHandedOver: boolean): void {
    const language = spokenLanguage(this.#lang, dataset);
    const missing = this.host.prepare(language);
    if (missing) {
      void this.#settle(
        missing.then(() => dataset),
        isHandedOver,
      );
      return;
    }
    this.state = { status: 'ready', dataset, locale: localeFor(language) };
    if (!isHandedOver) this.host.datasetSettled(this.state);
  }

  #explain(dataset: CareerPath, cause: unknown): void {
    this.state = LOADING;
    const explain = async () => {
      // Loads now for the first time: data that the page hands over is not checked before it is drawn.
      const { checkDataset } = await import('../../loader/read.js');
      checkDataset(dataset);
      const message = `The data could not be drawn: ${String(cause)}`;
      throw new DatasetError('DatasetInvalidError', message, { cause });
    };
    void this.#settle(explain());
  }

  #readInline(text: string): void {
    try {
      this.#take(parseDataset(text) as CareerPath, false);
    } catch (error) {
      void this.#settle(Promise.reject(error as Error));
    }
  }

  /** `isHandedOver`: the page set the career itself, and needs no word that it is there. */
  async #settle(loading: Promise<CareerPath>, isHandedOver = false): Promise<void> {
    const { signal } = this.#wait;
    const lang = this.#lang;
    const words = this.host.prepare(spokenLanguage(lang));
    let state: DatasetState;
    try {
      const [dataset] = await Promise.all([loading, words]);
      const language = spokenLanguage(lang, dataset);
      for (let more; (more = this.host.prepare(language));) await more;
      state = { status: 'ready', dataset, locale: localeFor(language) };
    } catch (cause) {
      // The error is told in the page's language, if that comes.
      await words?.catch(() => undefined);
      state = { status: 'error', error: asDatasetError(cause) };
    }
    // Something else was set, or the element was removed, while this was under way.
    if (signal.aborted || lang !== this.#lang) return;
    this.state = state;
    this.host.requestUpdate();
    if (!isHandedOver || state.status === 'error') this.host.datasetSettled(state);
  }
}

export function asDatasetError(cause: unknown): DatasetError {
  if (cause instanceof DatasetError) return cause;
  return new DatasetError('DatasetNetworkError', `The data could not be loaded: ${String(cause)}`, {
    cause,
  });
}
