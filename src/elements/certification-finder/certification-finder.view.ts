import { html, nothing } from 'lit';
import { certificationWords, wordsAtHand } from '../../i18n/certification.js';
import type { DatasetError } from '../../loader/errors.js';
import { placesOf, rulesOf } from '../../loader/certification.js';
import type { Place } from '../../model/certification.js';
import { assertTexts } from '../../model/drawable.js';
import { placeStorage, recallPlace } from '../../progress/place.js';
import type { CareerPath } from '../../schema/career-path.js';
import type { Certification } from '../../schema/certification.js';
import { asDatasetError } from '../base/dataset-controller.js';
import { PeerErrorEvent } from '../base/events.js';
import { report, type View } from '../base/peer-element.js';
import { PeerJurisdictionSelectEvent } from '../base/place-event.js';
import type { Card } from './card.js';
import type { PeerCertificationFinder } from './certification-finder.js';
import { certificationFinderStyles } from './certification-finder.styles.js';
import { choiceWords, placeSelect } from './select.js';

type Loading<T> = {
  readonly career: CareerPath;
  readonly locale: string;
  value?: T;
  error?: DatasetError;
};

/** There once somebody has chosen a place. */
let CardOfPlace: typeof Card | undefined;

/** The choice of a place; what it brings comes when somebody makes it. */
export default class CertificationFinderView implements View {
  static readonly styles = [certificationFinderStyles];

  static prepare(language: string): Promise<unknown> | undefined {
    return CardOfPlace && !wordsAtHand(language) ? certificationWords(language) : undefined;
  }

  #recalled: unknown;
  #places: Loading<readonly Place[]> | undefined;
  #rules: Loading<Certification> | undefined;
  #card: Card | undefined;

  constructor(private readonly element: PeerCertificationFinder) {}

  hostUpdate(): void {
    const { career, journey, storage } = this.element;
    if (!journey || journey === this.#recalled || !hasChoice(career!)) return;
    this.#recalled = journey;
    recallPlace(journey, storage);
  }

  hostDisconnected(): void {
    // A removal that an insertion follows at once is a move, and no end.
    queueMicrotask(() => {
      if (!this.element.isConnected) this.#rules = undefined;
    });
  }

  render(career: CareerPath): unknown {
    const { element } = this;
    if (!hasChoice(career)) return nothing;
    this.#places = this.#load(this.#places, career, () => placesOf(career));
    // Those of a career at hand are there at once, like all else that it says.
    const places = career.certification!.places ?? this.#places.value ?? [];
    assertTexts(places, 'id', 'title');
    const chosen = places.find(({ id }) => id === element.jurisdiction);
    if (chosen) this.#rules = this.#load(this.#rules, career, () => this.#bring(career));
    const words = choiceWords(element.locale);
    const card =
      chosen && this.#rules?.value && this.#card!.render(chosen, places, this.#rules.value);
    return html`
      ${element.heading(element.messages.guide!.certification.heading)}
      ${placeSelect('place', words.where, places, chosen?.id ?? '', element, (select) => {
        const { value } = select;
        // What is shown as chosen follows from what comes of the choice, and from nothing else.
        select.value = chosen?.id ?? '';
        this.#choose(value);
      })}
      <p class="small">${words.advice}</p>
      ${this.#renderStatus(chosen)} ${card ?? nothing}
    `;
  }

  /** Starts what is not under way yet; the element is drawn again with what came of it. */
  #load<T>(last: Loading<T> | undefined, career: CareerPath, load: () => Promise<T>): Loading<T> {
    const { locale } = this.element;
    if (last?.career === career && last.locale === locale) return last;
    // What is shown stays until it is there in the other language.
    const value = last?.career.id === career.id ? last.value : undefined;
    const loading: Loading<T> = { career, locale, ...(value && { value }) };
    load()
      .then(
        (value) => (loading.value = value),
        (cause: unknown) => {
          loading.error = asDatasetError(cause);
          // Nobody waits for it any more: another career was set, or the element was removed.
          if (loading === this.#places || loading === this.#rules) this.#tell(loading.error);
        },
      )
      .finally(() => this.element.requestUpdate());
    return loading;
  }

  /** The rules, and what draws them. */
  async #bring(career: CareerPath): Promise<Certification> {
    const { element } = this;
    const [rules, { Card }] = await Promise.all([
      rulesOf(career),
      import('./card.js'),
      certificationWords(element.locale),
    ]);
    CardOfPlace = Card;
    const { styles } = CertificationFinderView;
    this.#card ??= new Card(element, styles, (error) => this.#tell(error));
    return rules;
  }

  #tell(error: DatasetError): void {
    report(error);
    this.element.dispatchEvent(new PeerErrorEvent(error));
  }

  #choose(id: string): void {
    const { element } = this;
    const { journey } = element;
    if (!journey) return;
    journey.update({ jurisdiction: id || undefined });
    try {
      placeStorage(journey, element.storage)?.write(id);
    } catch {
      // It counts until the page is left.
    }
    element.dispatchEvent(new PeerJurisdictionSelectEvent(id || null));
  }

  /** What came of loading; there from the start, so that those who listen hear it change. */
  #renderStatus(chosen: Place | undefined): unknown {
    const { messages } = this.element;
    const failed = this.#places?.error ?? (chosen && (this.#rules?.error ?? this.#card?.error));
    const isLoading = !this.#places?.value || (chosen && !this.#rules?.value);
    return html`<div role="status">
      ${
        failed
          ? html`<p class="error" part="error">
                ${messages.errors[failed.name as 'DatasetNetworkError'] ?? messages.broken}
              </p>
              <button class="button" part="button" type="button" @click=${() => this.#retry()}>
                ${messages.tryAgain}
              </button>`
          : isLoading
            ? html`<p part="status">${messages.loading}</p>`
            : html`<p class="sr">
                ${chosen && [chosen.title, this.#card!.summary].filter(Boolean).join('. ')}
              </p>`
      }
    </div>`;
  }

  #retry(): void {
    const { element } = this;
    if (this.#card?.error) {
      void this.#card.compare();
      return;
    }
    this.#places = this.#rules = undefined;
    // Those that went without the rules ask for them again.
    element.journey?.tell();
    element.renderRoot.querySelector<HTMLElement>('select')?.focus();
  }
}

/** The built-in career's places come when they are asked for. */
const hasChoice = ({ certification }: CareerPath) =>
  certification?.url === 'built-in:' || Boolean(certification?.places?.length);
