import type { ReactiveController } from 'lit';
import { builtInDataset, type Part } from '../../loader/built-in.js';
import { DatasetError } from '../../loader/errors.js';
import { parseDataset } from '../../loader/parse.js';
import { requestDataset } from '../../loader/request.js';
import { primaryLanguage } from '../../i18n/messages.js';
import { isDrawable } from '../../model/drawable.js';
import type { CareerPath } from '../../schema/career-path.js';

/** Where a career comes from; the first that is given counts. */
export interface DatasetSources {
  data: CareerPath | null | undefined;
  /** Text of a JSON script among the children. */
  inline: string | undefined;
  src: string | null | undefined;
  /** Language of the built-in career. */
  lang: string;
}

export type DatasetState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly dataset: CareerPath }
  | { readonly status: 'error'; readonly error: DatasetError };

interface Host {
  addController(controller: ReactiveController): void;
  requestUpdate(): void;
  readonly isConnected: boolean;
  /** Called for a career that was read or loaded, not for one that the page handed over. */
  datasetSettled(state: DatasetState): void;
}

/**
 * Turns an element's sources into one career. A career at hand (property, inline) is there at once,
 * without a promise between, so that the first update shows it.
 */
export class DatasetController implements ReactiveController {
  state: DatasetState = { status: 'loading' };
  #sources: DatasetSources | undefined;
  #wait = new AbortController();

  constructor(
    private readonly host: Host,
    private readonly parts: readonly Part[],
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    // A removal that an insertion follows at once is a move, and no end.
    queueMicrotask(() => {
      if (this.host.isConnected || this.state.status !== 'loading') return;
      this.#wait.abort();
      this.#sources = undefined;
    });
  }

  /** Takes the sources as they are now; does nothing when they are those of the last time. */
  update(sources: DatasetSources): void {
    const last = this.#sources;
    this.#sources = sources;
    if (last && isSame(last, sources)) return;
    this.#wait.abort();
    this.#wait = new AbortController();
    const { data, inline, src, lang } = sources;
    if (data != null) this.#take(data);
    else if (inline !== undefined) this.#readInline(inline);
    else {
      this.state = { status: 'loading' };
      const { signal } = this.#wait;
      void this.#settle(
        src ? requestDataset(src, signal) : builtInDataset(primaryLanguage(lang), this.parts),
      );
    }
  }

  retry(): void {
    this.#sources = undefined;
    this.host.requestUpdate();
  }

  /** The career at hand could not be drawn: the validator says why. */
  reject(cause: unknown): void {
    if (this.state.status !== 'ready') throw cause;
    this.#explain(this.state.dataset, cause);
  }

  /** Takes a career that nobody checked. */
  #take(dataset: CareerPath): void {
    if (isDrawable(dataset)) this.state = { status: 'ready', dataset };
    else this.#explain(dataset, 'texts are missing');
  }

  #explain(dataset: CareerPath, cause: unknown): void {
    this.state = { status: 'loading' };
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
      this.#take(parseDataset(text) as CareerPath);
      if (this.state.status === 'ready') this.host.datasetSettled(this.state);
    } catch (error) {
      this.state = { status: 'loading' };
      void this.#settle(Promise.reject(error as Error));
    }
  }

  async #settle(loading: Promise<CareerPath>): Promise<void> {
    const { signal } = this.#wait;
    let state: DatasetState;
    try {
      state = { status: 'ready', dataset: await loading };
    } catch (cause) {
      state = { status: 'error', error: asDatasetError(cause) };
    }
    // Other sources were set, or the element was removed, while this one was under way.
    if (signal.aborted) return;
    this.state = state;
    this.host.requestUpdate();
    this.host.datasetSettled(state);
  }
}

function isSame(a: DatasetSources, b: DatasetSources): boolean {
  if (a.data != null || b.data != null) return a.data === b.data;
  if (a.inline !== undefined || b.inline !== undefined) return a.inline === b.inline;
  return a.src || b.src ? a.src === b.src : a.lang === b.lang;
}

function asDatasetError(cause: unknown): DatasetError {
  if (cause instanceof DatasetError) return cause;
  return new DatasetError('DatasetNetworkError', `The data could not be loaded: ${String(cause)}`, {
    cause,
  });
}
