import { adoptStyles, html, nothing, type CSSResult } from 'lit';
import { wordsAtHand } from '../../i18n/certification.js';
import type { DatasetError } from '../../loader/errors.js';
import {
  inWords,
  isKnown,
  isPractice,
  notesOf,
  pathsOf,
  STAGES,
  trainingHours,
  workHours,
  type Path,
  type Place,
  type Stage,
} from '../../model/certification.js';
import type { Certification, PlaceRules, RuleField } from '../../schema/certification.js';
import { hostStyles } from '../../styles/host.styles.js';
import { asDatasetError } from '../base/dataset-controller.js';
import { heading } from '../base/heading.js';
import type { PeerElement } from '../base/peer-element.js';
import { cardStyles } from './card.styles.js';
import { othersText } from './others.js';
import type { SideBySide } from './side-by-side.js';
import { missingText, startText, valuesText, type Sheet } from './values.js';

/** What a place asks, and others beside it. */
export class Card {
  /** Why places cannot be compared. */
  error: DatasetError | undefined;
  /** What the place takes in all, for those who hear that it was chosen. */
  summary = '';
  /** Loaded when somebody compares. */
  #beside: SideBySide | undefined;

  constructor(
    private readonly element: PeerElement,
    private readonly styles: readonly CSSResult[],
    private readonly onError: (error: DatasetError) => void,
  ) {
    this.#adopt();
  }

  render(place: Place, places: readonly Place[], rules: Certification): unknown {
    const { element } = this;
    const words = wordsAtHand(element.locale)!;
    const own = rules.places.find(({ id }) => id === place.id);
    const { headingLevel } = element;
    const title = heading(headingLevel, 1, 'subheading', place.title, 'place-title');
    const { lang } = rules;
    const isCareers = lang === element.career?.lang;
    const ofText = isCareers ? element.careerLanguage : lang;
    const names = rules.namesLang ?? ofText;
    const sheet: Sheet = { element, words, rules, lang: ofText, names };
    this.summary = '';
    if (!own || !isKnown(own)) {
      const national = places.flatMap(({ kind, title }) =>
        kind === 'national' ? element.quote(title) : [],
      );
      return html`<div class="card stack" part="card">
        ${title}
        <p part="unknown">${words.nothing(element.quote(place.title))} ${startText(own, sheet)}</p>
        ${national.length > 0 && place.kind === 'jurisdiction' ? html`<p>${words.national(national)}</p>` : nothing}
        ${own ? this.#renderStages(own, sheet) : nothing}
      </div>`;
    }
    const totals = totalsOf(own, sheet);
    this.summary = totals.map(({ name, text }) => (name ? `${name}: ${text}` : text)).join(' ');
    return html`
      <div class="card stack" part="card">
        <div>
          ${title}
          ${totals.map(
            ({ name, text }) =>
              html`<p class="summary" part="summary">
                ${name ? html`<b lang=${names}>${name}:</b>` : nothing} ${text}
              </p>`,
          )}
          ${missingText(own, sheet)}
        </div>
        ${this.#renderStages(own, sheet)}
      </div>
      ${othersText(own, place.title, places, sheet)}
      ${
        this.#beside
          ? this.#beside.render(place, places, sheet)
          : html`<div class="buttons">
              <button class="button" part="button" type="button" @click=${this.compare}>
                ${words.compare}
              </button>
            </div>`
      }
    `;
  }

  readonly compare = async (): Promise<void> => {
    const { element } = this;
    const root = element.shadowRoot!;
    const pressed = root.activeElement;
    this.error = undefined;
    const loaded = await import('./side-by-side.js').catch((cause: unknown) => {
      // The card says so, and goes on when it is asked for again.
      this.onError((this.error = asDatasetError(cause)));
    });
    if (!loaded) return element.requestUpdate();
    // Somebody who went on meanwhile stays where they are.
    const isWaiting = root.activeElement === pressed;
    this.#beside = new loaded.SideBySide(element);
    this.#adopt(loaded.styles);
    element.requestUpdate();
    // The button that was pressed is gone.
    await element.updateComplete;
    if (isWaiting) root.querySelector<HTMLElement>('#other')?.focus();
  };

  #adopt(...more: CSSResult[]): void {
    adoptStyles(this.element.shadowRoot!, [hostStyles, ...this.styles, cardStyles, ...more]);
  }

  #renderStages(own: PlaceRules, sheet: Sheet): unknown {
    return (Object.keys(STAGES) as Stage[]).map((stage) =>
      this.#renderStage(stage, notesOf(stage, own), sheet),
    );
  }

  #renderStage(stage: Stage, own: PlaceRules, sheet: Sheet): unknown {
    const { words } = sheet;
    const fields = [...new Set<RuleField>([...STAGES[stage], 'notes'])].filter(
      (field) => own[field],
    );
    if (fields.length === 0) return nothing;
    return html`<div>
      ${heading(this.element.headingLevel, 2, 'subheading', words.stages[stage], `stage-${stage}`)}
      <dl>
        ${fields.map(
          (field) =>
            html`<div class="line" part="line">
              <dt>${words.fields[field]}</dt>
              <dd>${valuesText(field, own, sheet)}</dd>
            </div>`,
        )}
      </dl>
    </div>`;
  }
}

/** What it takes in all; by credential where that is not the same. */
function totalsOf(
  own: PlaceRules,
  { words }: Sheet,
): { name: string | false | undefined; text: string }[] {
  const sum = ({ rules }: Path) => {
    const { training, experience } = rules;
    const work = workHours(rules);
    const open = training ? !experience && !work && 'work' : 'class';
    const isMore = inWords(training).length + inWords(experience).length > 0;
    // None asked is none to tell of.
    const some = work?.max ? work : undefined;
    return words.totals(trainingHours(rules), some, open, isPractice(rules), isMore);
  };
  const paths = pathsOf(own);
  const sums = new Set(paths.map(sum));
  const said = sums.size > 1 ? paths : paths.slice(0, 1);
  return said
    .map((path) => ({ name: sums.size > 1 && path.title, text: sum(path) }))
    .filter(({ text }) => text);
}
