import type { PropertyDeclarations, PropertyValues } from 'lit';
import { journeyOf, type Journey } from '../../journey/journey.js';
import type { CareerPath } from '../../schema/career-path.js';
import { PeerLevelSelectEvent } from './events.js';
import { PeerElement } from './peer-element.js';

/** An element in which one level is selected: the same one in all elements on that career. */
export abstract class LevelElement extends PeerElement {
  static override properties: PropertyDeclarations = { level: { noAccessor: true } };

  #wanted: string | undefined;
  #journey: Journey | undefined;
  #unsubscribe: (() => void) | undefined;

  /** Id of the selected level, whoever chose it; the lowest until somebody does. */
  get level(): string | undefined {
    const levels = this.career?.levels;
    if (!levels) return this.#wanted;
    const chosen = this.#journey?.state.level;
    return levels.some(({ id }) => id === chosen) ? chosen : levels[0]?.id;
  }
  set level(id: string | null | undefined) {
    this.#wanted = id ?? undefined;
    this.#applyWanted();
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#join();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const journey = this.career && journeyOf(this.career.id);
    if (journey === this.#journey) return;
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#journey = journey;
    this.#applyWanted();
    this.#join();
  }

  /** A person chose a level. Returns whether the page let it happen. */
  protected selectLevel(id: string): boolean {
    if (id === this.level) return true;
    if (!this.dispatchEvent(new PeerLevelSelectEvent(id))) return false;
    this.#journey?.update({ level: id });
    return true;
  }

  #join(): void {
    this.#unsubscribe ??= this.#journey?.subscribe(() => this.requestUpdate());
  }

  #applyWanted(): void {
    const id = this.#wanted;
    if (id === undefined || !this.#journey || !hasLevel(this.career, id)) return;
    this.#journey.update({ level: id });
    this.#wanted = undefined;
  }
}

function hasLevel(career: CareerPath | undefined, id: string): boolean {
  return career?.levels?.some((level) => level.id === id) ?? false;
}
