import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { JourneyState } from '../../journey/journey.js';
import type { CareerPath } from '../../schema/career-path.js';
import { PeerElement } from './peer-element.js';

type Key = keyof JourneyState;

/**
 * An element that tells and sets what all tags on the page agree on, first of all where the visitor
 * wants to work. Where the career has rules for that place, they make its certification step and its
 * levels more exact.
 */
export abstract class PlaceElement extends PeerElement {
  static override properties: PropertyDeclarations = { jurisdiction: { noAccessor: true } };
  /** Whether it shows any of what a place makes more exact. */
  static readonly refines: boolean = true;

  /** What the page set, until there is a career that has such a thing; null: it was taken away. */
  readonly #wanted: Partial<Record<Key, string | null | undefined>> = {};
  /** The career and the place that the rules were asked for. */
  #general: CareerPath | undefined;
  #place: string | undefined;
  #refined: CareerPath | undefined;

  /** Where the visitor wants to work, by ISO 3166-2, such as `US-TX`, whoever chose it. */
  get jurisdiction(): string | undefined {
    return this.told('jurisdiction');
  }
  set jurisdiction(code: string | null | undefined) {
    this.want('jurisdiction', code);
  }

  /** The career as the chosen place makes it, once its rules are there. @internal */
  override get career(): CareerPath | undefined {
    const career = super.career;
    // While the career is being replaced, the last one's refinement is none of the new one's.
    return career === this.#general ? (this.#refined ?? career) : career;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // Only now: another career may have been set beside it.
    for (const key of ['jurisdiction', 'level', 'here'] as const) {
      const id = this.#wanted[key];
      if (id !== null && !this.#has(key, id)) continue;
      this.journey?.update({ [key]: id ?? undefined });
      this.#wanted[key] = undefined;
    }
    const career = super.career;
    const { refines } = this.constructor as typeof PlaceElement;
    const place = refines && career?.certification ? this.jurisdiction : undefined;
    if (career === this.#general && place === this.#place) return;
    // From one place to another, the former one's stays until the rules are there.
    if (!place || career !== this.#general) this.#refined = undefined;
    this.#general = career;
    this.#place = place;
    if (place) void this.#refine(career!, place);
  }

  async #refine(career: CareerPath, place: string): Promise<void> {
    const refined = await import('./refine.js')
      .then(({ refine }) => refine(career, place))
      .catch(() => undefined);
    if (career !== this.#general || place !== this.#place) return;
    // Without the rules the general step is shown, which is right as well; the finder tells of failures.
    // What failed is tried again with the next update, such as the one after the finder's new attempt.
    if (!refined) this.#place = undefined;
    if (refined !== this.#refined) this.requestUpdate();
    this.#refined = refined;
  }

  /** What was set last, else what the page agrees on. */
  protected told(key: Key): string | undefined {
    const wanted = this.#wanted[key];
    if (!this.career || wanted === null) return wanted ?? undefined;
    const id = this.#has(key, wanted) ? wanted : this.journey!.state[key];
    return this.#has(key, id) ? id : undefined;
  }

  /** Frameworks write undefined for what they do not set; null: the attribute was taken away. */
  protected want(key: Key, id: string | null | undefined): void {
    // A level is selected in any case.
    this.#wanted[key] = id ?? (this.career && key !== 'level' ? id : undefined);
    this.requestUpdate();
  }

  #has(key: Key, id: string | undefined): boolean {
    const { career } = this;
    if (key === 'jurisdiction') return Boolean(career && id);
    return career?.levels?.some((level) => level.id === id) ?? false;
  }
}
