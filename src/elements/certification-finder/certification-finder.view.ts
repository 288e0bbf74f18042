import { adoptStyles, html, nothing } from 'lit';
import {
  certificationWords,
  wordsAtHand,
  type CertificationWords,
} from '../../i18n/certification.js';
import type { DatasetError } from '../../loader/errors.js';
import { placesOf, rulesOf } from '../../loader/certification.js';
import {
  isKnown,
  STAGES,
  trainingHours,
  workHours,
  type Place,
  type Stage,
} from '../../model/certification.js';
import { assertTexts } from '../../model/drawable.js';
import { hasPlaces } from '../../model/sections.js';
import { placeStorage, recallPlace } from '../../progress/place.js';
import type { CareerPath } from '../../schema/career-path.js';
import type { Certification, PlaceRules } from '../../schema/certification.js';
import { asDatasetError } from '../base/dataset-controller.js';
import { hostStyles } from '../../styles/host.styles.js';
import { PeerErrorEvent } from '../base/events.js';
import { heading } from '../base/heading.js';
import { selectStyles } from '../base/select.styles.js';
import { report, type View } from '../base/peer-element.js';
import { PeerJurisdictionSelectEvent } from '../base/place-event.js';
import type { PeerCertificationFinder } from './certification-finder.js';
import { certificationFinderStyles } from './certification-finder.styles.js';
import { othersText } from './others.js';
import { placeSelect } from './select.js';
import type { SideBySide } from './side-by-side.js';
import { startText, unknownText, valuesText, type Sheet } from './values.js';

type Loading<T> = { readonly career: CareerPath; value?: T; error?: DatasetError };

export default class CertificationFinderView implements View {
  static readonly styles = [selectStyles, certificationFinderStyles];

  static prepare(language: string): Promise<unknown> | undefined {
    return wordsAtHand(language) ? undefined : certificationWords(language);
  }

  #places: Loading<readonly Place[]> | undefined;
  #rules: Loading<Certification> | undefined;
  /** Loaded when somebody compares. */
  #beside: SideBySide | undefined;
  #besideError: DatasetError | undefined;
  #leave = new AbortController();

  constructor(private readonly element: PeerCertificationFinder) {}

  hostDisconnected(): void {
    // A removal that an insertion follows at once is a move, and no end.
    queueMicrotask(() => {
      if (this.element.isConnected) return;
      this.#leave.abort();
      this.#leave = new AbortController();
      this.#rules = undefined;
    });
  }

  get #words(): CertificationWords {
    return wordsAtHand(this.element.locale)!;
  }

  render(career: CareerPath): unknown {
    const { element } = this;
    if (!career.certification || !hasPlaces(career.certification)) return nothing;
    if (element.journey && this.#places?.career.id !== career.id) {
      const { journey, storage } = element;
      queueMicrotask(() => recallPlace(journey, storage));
    }
    this.#places = this.#load(this.#places, career, () => placesOf(career));
    // Those of a career at hand are there at once, like all else that it says.
    const places = career.certification.places ?? this.#places.value ?? [];
    assertTexts(places, 'id', 'title');
    const chosen = places.find(({ id }) => id === element.jurisdiction);
    if (chosen) {
      this.#rules = this.#load(this.#rules, career, () => rulesOf(career, this.#leave.signal));
    }
    const words = this.#words;
    return html`
      ${element.heading(element.messages.guide!.certification.heading)}
      ${placeSelect('place', words.where, places, chosen?.id ?? '', words, element, (select) => {
        const { value } = select;
        // What is shown as chosen follows from what comes of the choice, and from nothing else.
        select.value = chosen?.id ?? '';
        this.#choose(value);
      })}
      <p class="small">${words.advice}</p>
      ${this.#renderStatus(chosen)}
      ${chosen && this.#rules?.value ? this.#renderPlace(chosen, places, this.#rules.value) : nothing}
    `;
  }

  /** Starts what is not under way yet; the element is drawn again with what came of it. */
  #load<T>(last: Loading<T> | undefined, career: CareerPath, load: () => Promise<T>): Loading<T> {
    if (last && sameFile(last.career, career)) return last;
    // What is shown stays until it is there in the other language.
    const value = last?.career.id === career.id ? last.value : undefined;
    const loading: Loading<T> = { career, ...(value && { value }) };
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

  readonly #compare = async (): Promise<void> => {
    const { element } = this;
    const root = element.shadowRoot!;
    const pressed = root.activeElement;
    this.#besideError = undefined;
    const loaded = await import('./side-by-side.js').catch((cause: unknown) => {
      // The card says so, and goes on when it is asked for again.
      this.#tell((this.#besideError = asDatasetError(cause)));
    });
    if (!loaded) return element.requestUpdate();
    // Somebody who went on meanwhile stays where they are.
    const isWaiting = root.activeElement === pressed;
    const { SideBySide, styles } = loaded;
    this.#beside = new SideBySide(element);
    const { styles: own } = CertificationFinderView;
    adoptStyles(root, [hostStyles, ...own, styles]);
    element.requestUpdate();
    // The button that was pressed is gone.
    await element.updateComplete;
    if (isWaiting) root.querySelector<HTMLElement>('#other')?.focus();
  };

  /** What came of loading; there from the start, so that those who listen hear it change. */
  #renderStatus(chosen: Place | undefined): unknown {
    const { messages } = this.element;
    const failed = this.#places?.error ?? (chosen && (this.#rules?.error ?? this.#besideError));
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
            : html`<p class="sr">${chosen?.title}</p>`
      }
    </div>`;
  }

  #retry(): void {
    if (this.#besideError) {
      void this.#compare();
      return;
    }
    const { journey, jurisdiction } = this.element;
    this.#places = this.#rules = undefined;
    // All tags on the page hear of it, and those that went without the rules ask for them again.
    journey?.update({ jurisdiction: undefined });
    journey?.update({ jurisdiction });
    this.element.requestUpdate();
    this.element.renderRoot.querySelector<HTMLElement>('select')?.focus();
  }

  #renderPlace(place: Place, places: readonly Place[], rules: Certification): unknown {
    const { element } = this;
    const words = this.#words;
    const own = rules.places.find(({ id }) => id === place.id);
    const { headingLevel } = element;
    const title = heading(headingLevel, 1, 'subheading', place.title, 'place-title');
    const { lang } = rules;
    const isCareers = lang === element.career?.lang;
    const sheet: Sheet = { element, words, rules, lang: isCareers ? element.careerLanguage : lang };
    if (!own || !isKnown(own)) {
      return html`<div class="card stack" part="card">
        ${title}
        <p part="unknown">${words.nothing(element.quote(place.title))} ${startText(own, sheet)}</p>
        ${own?.notes || own?.medicaid ? this.#renderStage('work', own, sheet) : nothing}
      </div>`;
    }
    const work = workHours(own);
    const totals = words.totals(
      trainingHours(own),
      work,
      own.training ? !own.experience && !work && 'work' : 'class',
    );
    return html`
      <div class="card stack" part="card">
        <div>
          ${title} ${totals ? html`<p class="summary" part="summary">${totals}</p>` : nothing}
        </div>
        ${(Object.keys(STAGES) as Stage[]).map((stage) => this.#renderStage(stage, own, sheet))}
      </div>
      ${othersText(own, place.title, places, sheet)}
      ${
        this.#beside
          ? this.#beside.render(place, places, sheet)
          : html`<div class="buttons">
              <button class="button" part="button" type="button" @click=${this.#compare}>
                ${words.compare}
              </button>
            </div>`
      }
    `;
  }

  #renderStage(stage: Stage, own: PlaceRules, sheet: Sheet): unknown {
    const { words } = sheet;
    // What is not known is said of each thing that a person has to know; notes are no such thing.
    const fields = STAGES[stage].filter(
      (field) => own[field] || (field !== 'notes' && isKnown(own)),
    );
    return html`<div>
      ${heading(this.element.headingLevel, 2, 'subheading', words.stages[stage], `stage-${stage}`)}
      <dl>
        ${fields.map(
          (field) =>
            html`<div class="line" part="line">
              <dt>${words.fields[field]}</dt>
              <dd>${own[field] ? valuesText(field, own, sheet) : unknownText(own, sheet)}</dd>
            </div>`,
        )}
      </dl>
    </div>`;
  }
}

/** A career that a place has made more exact has its rules where it had them. */
const sameFile = (one: CareerPath, other: CareerPath) =>
  one.id === other.id &&
  one.lang === other.lang &&
  one.certification?.url === other.certification?.url &&
  one.certification?.places === other.certification?.places;
