import type { DatasetError } from '../../loader/errors.js';
import type { Requirement } from '../../model/advice.js';
import type { Saying } from '../../model/career-in-place.js';
import type { Place } from '../../model/certification.js';
import type { CareerPath } from '../../schema/career-path.js';
import type { Certification, PlaceRules } from '../../schema/certification.js';
import { asDatasetError } from '../base/dataset-controller.js';
import { PeerErrorEvent } from '../base/events.js';
import { report } from '../base/peer-element.js';
import type { PeerCareerAdvisor } from './career-advisor.js';

type Refine = typeof import('../base/refine.js');

/** The places to choose from, and what the chosen one makes of the career: brought when wanted. */
export class ChosenPlace {
  /** In the career's order. */
  places: readonly Place[] = [];
  error: DatasetError | undefined;
  /** Nothing is on its way any more. */
  settled: Promise<void> | undefined;
  #refine: Refine | undefined;
  #career: CareerPath | undefined;
  #id: string | undefined;
  #refined: CareerPath | undefined;
  #rules: Certification | undefined;

  constructor(private readonly element: PeerCareerAdvisor) {}

  /** The career as the place makes it; as it is while that is on its way. */
  career(general: CareerPath, id: string | undefined): CareerPath {
    if (!general.certification) return general;
    if (general !== this.#career || id !== this.#id) {
      // What is shown stays until it is there in the other language.
      if (general.id !== this.#career?.id || id !== this.#id) {
        this.#refined = this.#rules = undefined;
      }
      if (general.id !== this.#career?.id) this.places = [];
      this.#career = general;
      this.#id = id;
      this.error = undefined;
      this.settled = this.#bring(general, id);
    }
    return this.#refined?.lang === general.lang ? this.#refined : general;
  }

  get chosen(): Place | undefined {
    return this.places.find(({ id }) => id === this.#id);
  }

  /** What the chosen place asks, once that is there. */
  get own(): PlaceRules | undefined {
    return this.#rules?.places.find(({ id }) => id === this.#id);
  }

  get sources(): Certification['sources'] {
    return this.#rules?.sources ?? [];
  }

  /** What the place's rules say of a requirement. */
  says({ rule }: Requirement): readonly Saying[] {
    const { own } = this;
    return rule && own ? this.#refine!.rulesInWords(this.#career!, rule, own) : [];
  }

  /** A person chose one, or that they do not know yet. */
  choose(id: string | undefined): void {
    const { element } = this;
    if (element.jurisdiction === id) return;
    element.journey?.update({ jurisdiction: id });
    if (!this.#refine) return;
    element.dispatchEvent(new this.#refine.PeerJurisdictionSelectEvent(id ?? null));
  }

  retry(): void {
    this.#career = undefined;
    this.element.requestUpdate();
  }

  async #bring(career: CareerPath, id: string | undefined): Promise<void> {
    const isWanted = () => career === this.#career && id === this.#id;
    try {
      const refine = (this.#refine ??= await import('../base/refine.js'));
      const places = await refine.placesOf(career);
      if (!isWanted()) return;
      this.places = places;
      if (!this.chosen) return;
      const [refined, rules] = await Promise.all([
        refine.refine(career, id!),
        refine.rulesOf(career),
      ]);
      if (!isWanted()) return;
      this.#refined = refined;
      this.#rules = rules;
    } catch (cause) {
      if (!isWanted()) return;
      this.error = asDatasetError(cause);
      report(this.error);
      this.element.dispatchEvent(new PeerErrorEvent(this.error));
    } finally {
      this.element.requestUpdate();
    }
  }
}
