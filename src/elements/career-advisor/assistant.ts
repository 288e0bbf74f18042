import { html, nothing } from 'lit';
import { assistant } from '../../i18n/en/assistant.js';
import { esAssistant } from '../../i18n/es-assistant.js';
import { primaryLanguage } from '../../i18n/messages.js';
import type { Told } from '../../model/advice.js';
import { heading } from '../base/heading.js';
import type { PeerCareerAdvisor } from './career-advisor.js';
import type { Result } from './result.js';

/** All languages come together: they are few words. */
const WORDS: Record<string, typeof assistant> = { en: assistant, es: esAssistant };

/** More is no text about a result, and a page that shows it has no end. */
const MAX_LETTERS = 50_000;
/** So much time in ms may pass before the page gets its turn. */
const TURN = 50;

type State = 'idle' | 'writes' | 'done' | 'stopped' | 'failed';

/** What a website's own assistant says of a result, when the person asks it, and as text only. */
export class Assistant {
  #text = '';
  #state: State = 'idle';
  #stop = new AbortController();

  constructor(private readonly element: PeerCareerAdvisor) {}

  render(result: Result): unknown {
    const { element } = this;
    const words = WORDS[primaryLanguage(element.locale)] ?? assistant;
    const state = this.#state;
    const button = (text: string, act: () => void) =>
      html`<button class="button" part="button" type="button" @click=${act}>${text}</button>`;
    return html`<div class="stack">
      ${heading(element.headingLevel, 1, 'subheading', words.heading, 'assistant')}
      ${
        this.#text
          ? html`<p class="small">${words.by}</p>
              <p class="told" part="answer">${this.#text}</p>`
          : html`<p>${words.offer}</p>`
      }
      <p class="small" role="status">${words.states[state]}</p>
      <p class="fault" role="alert">${state === 'failed' ? words.failed : nothing}</p>
      <div class="buttons">
        ${
          state === 'writes'
            ? button(words.stop, () => this.stop())
            : button(
                state === 'failed'
                  ? element.messages.tryAgain
                  : state === 'idle'
                    ? words.ask
                    : words.again,
                () => void this.#ask(result),
              )
        }
      </div>
    </div>`;
  }

  /** It writes no more; what it wrote stays. */
  stop(): void {
    this.#stop.abort();
    if (this.#state === 'writes') this.#become('stopped');
  }

  async #ask({ answers, career, advice }: Result): Promise<void> {
    const { element } = this;
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.#text = '';
    this.#become('writes');
    try {
      const told = await element.advise!(answers, career, advice, { signal });
      let turn = performance.now();
      let drawing: ReturnType<typeof setTimeout> | undefined;
      for await (const piece of piecesOf(told, signal)) {
        if (signal.aborted) return;
        this.#text = (this.#text + piece).slice(0, MAX_LETTERS);
        // Once for all pieces that come at one go.
        drawing ??= setTimeout(() => {
          drawing = undefined;
          element.requestUpdate();
        });
        if (this.#text.length === MAX_LETTERS) {
          this.stop();
          return;
        }
        if (performance.now() - turn > TURN) {
          await nextTask();
          turn = performance.now();
        }
      }
      if (!signal.aborted) this.#become('done');
    } catch {
      if (!signal.aborted) this.#become('failed');
    }
  }

  #become(state: State): void {
    this.#state = state;
    this.element.requestUpdate();
  }
}

/** What takes no time of its own would leave the page none. */
const nextTask = () => new Promise((resolve) => setTimeout(resolve));

async function* piecesOf(told: Told, signal: AbortSignal): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const textOf = (piece: unknown): string => {
    if (typeof piece === 'string') return piece;
    // As the body of a response has it.
    if (piece instanceof Uint8Array) return decoder.decode(piece, { stream: true });
    throw new TypeError('Expected text');
  };
  if (typeof told === 'string') {
    yield told;
    return;
  }
  if (!('getReader' in told)) {
    for await (const piece of told) yield textOf(piece);
    return;
  }
  // Not all browsers let one iterate over a stream.
  const reader = told.getReader();
  signal.addEventListener('abort', () => void reader.cancel().catch(() => undefined));
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield textOf(value);
  }
}
