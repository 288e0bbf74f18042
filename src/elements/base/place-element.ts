import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { CareerPath } from '../../schema/career-path.js';
import { PeerElement } from './peer-element.js';

/**
 * An element that knows where the visitor wants to work. Where the career has rules for that place,
 * they make its certification step and its levels more exact.
 */
export abstract class PlaceElement extends PeerElement {
  static override properties: PropertyDeclarations = { jurisdiction: { noAccessor: true } };

  /** What the page set, until there is a career. */
  #wanted: string | undefined;
  /** The career and the place that are asked about. */
  #asked: readonly unknown[] = [];
  #refined: CareerPath | undefined;

  /** Where the visitor wants to work, by ISO 3166-2, such as `US-TX`, whoever chose it. */
  get jurisdiction(): string | undefined {
    return this.#wanted ?? this.journey?.state.jurisdiction;
  }
  set jurisdiction(code: string | null | undefined) {
    // The attribute was taken away. Frameworks write undefined for what they do not set.
    if (code === null) this.journey?.update({ jurisdiction: undefined });
    this.#wanted = code ?? undefined;
    this.requestUpdate();
  }

  /** The career as the chosen place makes it, once its rules are there. @internal */
  override get career(): CareerPath | undefined {
    return super.career && (this.#refined ?? super.career);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.#wanted && this.journey) {
      this.journey.update({ jurisdiction: this.#wanted });
      this.#wanted = undefined;
    }
    const career = super.career;
    const asked = [career, career?.certification?.step && this.jurisdiction] as const;
    if (asked.every((it, i) => it === this.#asked[i])) return;
    this.#asked = asked;
    this.#refined = undefined;
    // Without the rules the general step stays, which is right as well; the finder tells of failures.
    if (career && asked[1]) this.#refine(career, asked[1]).catch(() => undefined);
  }

  async #refine(career: CareerPath, place: string): Promise<void> {
    const asked = this.#asked;
    const { refine } = await import('./refine.js');
    const refined = await refine(career, place);
    if (asked !== this.#asked) return;
    this.#refined = refined;
    this.requestUpdate();
  }
}
