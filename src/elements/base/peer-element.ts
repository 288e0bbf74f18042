import {
  adoptStyles,
  html,
  LitElement,
  nothing,
  type CSSResult,
  type PropertyDeclarations,
  type PropertyValues,
  type ReactiveController,
} from 'lit';
import {
  loadMessages,
  messagesFor,
  primaryLanguage,
  spokenLanguage,
  type Messages,
} from '../../i18n/messages.js';
import { journeyOf, type Journey } from '../../journey/journey.js';
import type { Part } from '../../loader/built-in.js';
import { shared, VERSION } from '../../page/registry.js';
import type { DatasetError, DatasetErrorName } from '../../loader/errors.js';
import type { CareerPath } from '../../schema/career-path.js';
import { hostStyles } from '../../styles/host.styles.js';
// For its types as well: they tell TypeScript the events of every element.
import './events.js';
import { PeerErrorEvent, PeerLoadEvent } from './events.js';
import { DatasetController, type DatasetState } from './dataset-controller.js';
import { heading } from './heading.js';
import { languageOf, watchLanguage } from './language.js';

/**
 * Draws an element. It comes in a script of its own when the element first stands on a page, so that
 * a tag that nobody uses costs no more than its name.
 */
export interface View extends ReactiveController {
  render(career: CareerPath): unknown;
}

export interface ViewClass {
  readonly styles: readonly CSSResult[];
  /** Brings what else a language takes; undefined when there is nothing to wait for. */
  prepare?(language: string): Promise<unknown> | undefined;
  /** Takes the element that names it. */
  new (element: never): View;
}

const STATES = ['loading', 'ready', 'error'] as const;

/**
 * What all elements have in common: where the career comes from, the language, the heading, the
 * states, and what stands on the page while there is no career to show.
 *
 * @slot - What is seen before the script runs and when loading fails.
 * @fires {PeerLoadEvent} peer-load - A career was read or loaded, and is shown.
 * @fires {PeerErrorEvent} peer-error - The career could not be shown.
 * @csspart base - All that the element shows of a career.
 * @csspart heading - The element's heading.
 * @csspart button - A button.
 * @csspart status - What is shown while a career loads, when there are no children.
 * @csspart error - Message and button when a career cannot be shown.
 * @cssstate loading - The career is on its way.
 * @cssstate ready - The career is shown.
 * @cssstate error - The career could not be shown.
 * @cssprop --peer-palette-ink - Palette: what is written and drawn; the page's unless set.
 * @cssprop --peer-palette-paper - Palette: what it stands on; transparent unless set.
 * @cssprop --peer-palette-brand - Palette: the one colour that leads; a teal that follows the ink unless set.
 * @cssprop --peer-palette-growth - Palette: what has been reached; the brand unless set.
 * @cssprop --peer-color-scheme - `light` or `dark`, for boxes to tick and lists to choose from; the page's unless set.
 * @cssprop --peer-color-text - Ink of text; the palette's unless set.
 * @cssprop --peer-color-muted - Ink of small print; mixed from the ink unless set.
 * @cssprop --peer-color-surface - Ground; the palette's paper unless set.
 * @cssprop --peer-color-tint - Ground of treads, and of rows under the pointer; mixed from the ink unless set.
 * @cssprop --peer-color-border - Hairlines; mixed from the ink unless set.
 * @cssprop --peer-color-accent - The path and what is chosen; the palette's brand unless set.
 * @cssprop --peer-color-on-accent - Ink upon the accent; white or black, whichever is the more legible, unless set.
 * @cssprop --peer-color-positive - What is done; the palette's growth unless set.
 * @cssprop --peer-color-link - Links; unless set, the accent if the page gives one, else like the page's own links.
 * @cssprop --peer-color-focus - The ring around what has the focus; the ink unless set.
 * @cssprop --peer-font-family - The page's unless set.
 * @cssprop --peer-font-size - The page's unless set.
 * @cssprop [--peer-padding=0] - Room between text and the edge of the ground, where the ground is not the page's.
 * @cssprop [--peer-line-height=1.5] - Height of a line of text.
 * @cssprop [--peer-radius=0.375em] - Corners.
 * @cssprop [--peer-space=0.375em] - The unit of all distances: a quarter of a line.
 */
export abstract class PeerElement extends LitElement {
  static readonly version = VERSION;
  /** Sections of the built-in career that the element shows. */
  static readonly dataParts: readonly Part[] = [];
  /** Brings what draws the element, unless the element draws itself. */
  static readonly loadView: (() => Promise<{ default: ViewClass }>) | undefined;
  static #views = new Map<unknown, ViewClass>();
  static override styles = [hostStyles];
  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    src: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** The career, as an object. It comes before a JSON script among the children and `src`. */
  data: CareerPath | null | undefined;

  /** Address of a career file, relative to the page. */
  src: string | null | undefined;

  /** Level of the element's own heading, 1 to 6; headings inside follow it. */
  headingLevel = 2;

  protected readonly source = new DatasetController(
    this,
    (this.constructor as typeof PeerElement).dataParts,
  );
  readonly #internals = this.attachInternals();
  #language = 'en';
  #inline: string | undefined;
  #isRetried = false;
  #stopWatching: (() => void)[] = [];
  #view: View | undefined;
  #journey: Journey | undefined;
  #leaveJourney: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    const read = () => {
      this.#language = languageOf(this);
      const script = this.querySelector(':scope > script[type="application/json"]');
      // A script that is still arriving holds the first part of its text.
      const isWhole = script && isClosedByParser(script);
      this.#inline = (isWhole && script.textContent.trim()) || undefined;
      this.requestUpdate();
    };
    read();
    const children = new MutationObserver(read);
    children.observe(this, { childList: true, subtree: true, characterData: true });
    this.#stopWatching = [watchLanguage(this, read), () => children.disconnect()];
    if (!isClosedByParser(this)) {
      document.addEventListener('DOMContentLoaded', read, { once: true });
      this.#stopWatching.push(() => document.removeEventListener('DOMContentLoaded', read));
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const stop of this.#stopWatching) stop();
    this.#follow(undefined);
  }

  /** The career that is shown; undefined while it loads and after it failed. @internal */
  get career(): CareerPath | undefined {
    const { state } = this.source;
    return state.status === 'ready' ? state.dataset : undefined;
  }

  /** What all elements on the page agree on about the career. @internal */
  get journey(): Journey | undefined {
    return this.career && journeyOf(this.career.id);
  }

  /** @internal */
  get messages(): Messages {
    return messagesFor(this.locale);
  }

  /** The language of numbers, dates and the element's own words. @internal */
  get locale(): string {
    const { state } = this.source;
    return state.status === 'ready' ? state.locale : spokenLanguage(this.#language);
  }

  /** `lang` for text of the career, where it is not in the language of the element's own words. @internal */
  get careerLanguage(): string | typeof nothing {
    const lang = this.career?.lang;
    return lang && primaryLanguage(lang) !== primaryLanguage(this.locale) ? lang : nothing;
  }

  /** The element's own heading; those who do not see the page hear which career it is of. @internal */
  heading(text: string): unknown {
    const title = html`${text}<span class="sr" lang=${this.careerLanguage}
        >: ${this.career?.title}</span
      >`;
    return heading(this.headingLevel, 0, 'heading', title);
  }

  /** Text of the career inside a sentence of the element, kept from turning it round. @internal */
  quote(text: string): string {
    return this.careerLanguage === nothing ? text : `\u2068${text}\u2069`;
  }

  /** Brings what draws elements of this class: the next ones are drawn at once. @internal */
  static async bringView(): Promise<unknown> {
    const { loadView } = this;
    return loadView && PeerElement.#views.set(loadView, (await loadView()).default);
  }

  /** @internal */
  prepare(language: string): Promise<unknown> | undefined {
    const { loadView } = this.constructor as typeof PeerElement;
    const View = PeerElement.#views.get(loadView);
    const messages = loadMessages(language, loadView !== undefined) ?? View?.prepare?.(language);
    if (!loadView || this.#view) return messages;
    if (!View) return Promise.all([(this.constructor as typeof PeerElement).bringView(), messages]);
    if (messages) return messages;
    adoptStyles(this.renderRoot as ShadowRoot, [hostStyles, ...View.styles]);
    this.#view = new View(this as never);
    this.addController(this.#view);
    return undefined;
  }

  /** What is shown of a career; `nothing` when it has nothing for this element. */
  protected renderCareer(career: CareerPath): unknown {
    return this.#view?.render(career);
  }

  protected override willUpdate(_: PropertyValues): void {
    // Until the parser has passed, a script among the children may still come.
    if (!this.data && !this.#inline && !isClosedByParser(this)) return;
    this.source.update({
      data: this.data,
      inline: this.#inline,
      src: this.src,
      lang: this.#language,
    });
    this.#follow(this.isConnected ? this.journey : undefined);
  }

  #follow(journey: Journey | undefined): void {
    if (journey === this.#journey) return;
    this.#leaveJourney?.();
    this.#journey = journey;
    this.#leaveJourney = journey?.subscribe(() => this.requestUpdate());
  }

  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
    } catch (cause) {
      this.source.reject(cause);
      super.update(changed);
    }
    const { status } = this.source.state;
    for (const state of STATES) {
      try {
        this.#internals.states[state === status ? 'add' : 'delete'](state);
      } catch {
        // Chrome before 125 takes only names that start with two hyphens.
      }
    }
  }

  protected override render(): unknown {
    const { state } = this.source;
    const { locale, loading, tryAgain, errors, broken } = this.messages;
    switch (state.status) {
      case 'loading':
        return html`<div class="hold">
          <slot><p part="status" lang=${locale}>${loading}</p></slot>
        </div>`;
      case 'ready':
        return html`<div
          class="base stack"
          part="base"
          lang=${this.locale}
          dir=${state.dataset.dir ?? nothing}
          @transitionend=${this.#onTransitionEnd}
        >
          ${this.renderCareer(this.career!)}
          <slot name="link"></slot>
        </div>`;
      case 'error':
        return html`<slot></slot>
          <div class="error stack" part="error" role="alert" lang=${locale}>
            <p>
              ${(errors as Partial<Record<DatasetErrorName, string>>)[state.error.name] ?? broken}
            </p>
            <button class="button" type="button" part="button" @click=${this.#retry}>
              ${tryAgain}
            </button>
          </div>`;
    }
  }

  protected override updated(_: PropertyValues): void {
    if (!this.#base?.style.length) this.#takeLinkColor();
  }

  get #base(): HTMLElement | null {
    return this.renderRoot.querySelector('.base');
  }

  /** Links look like the page's own, unless the page has left those as browsers draw them. */
  #takeLinkColor(): void {
    const base = this.#base;
    if (!base?.querySelector('a')) return;
    const link = document.createElement('a');
    link.href = link.slot = 'link';
    this.append(link);
    const { color } = getComputedStyle(link);
    link.style.cssText = 'color: LinkText !important; transition: none !important';
    const isOwn = color !== getComputedStyle(link).color;
    link.remove();
    base.style.setProperty('--_link', isOwn ? color : 'var(--_accent)');
  }

  /** The ink turns with the page from light to dark, and so do its links. */
  #onTransitionEnd({ propertyName }: TransitionEvent): void {
    if (propertyName === 'color') this.#takeLinkColor();
  }

  #retry(): void {
    this.#isRetried = true;
    this.source.retry();
  }

  /** @internal */
  datasetSettled(state: DatasetState): void {
    if (state.status === 'error') report(state.error);
    void this.updateComplete.then(() => {
      // It could not be drawn, or other sources were set since.
      if (this.source.state !== state) return;
      if (this.#isRetried) {
        // The button that was pressed is gone: the focus goes to what stands in its place.
        this.#isRetried = false;
        const next = this.renderRoot.querySelector<HTMLElement>('.error button, .base');
        if (next?.matches('.base')) next.tabIndex = -1;
        next?.focus();
      }
      if (state.status === 'ready') this.dispatchEvent(new PeerLoadEvent(state.dataset.id));
      if (state.status === 'error') this.dispatchEvent(new PeerErrorEvent(state.error));
    });
  }
}

/**
 * One line in the console per cause, however many elements meet it. Of files that do not come the
 * browser itself has told.
 */
export function report({ name, url, message }: DatasetError): void {
  if (url && (name === 'DatasetNotFoundError' || name === 'DatasetNetworkError')) return;
  shared(`reported ${message}`, () => console.error(`peer-career-widgets: ${message}`));
}

/** Whether the parser is past an element's end tag, so that all its children are there. */
function isClosedByParser(element: Element): boolean {
  if (document.readyState !== 'loading') return true;
  for (let node: Node | null = element; node; node = node.parentNode) {
    if (node.nextSibling) return true;
  }
  return false;
}
