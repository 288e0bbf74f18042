import type { PropertyDeclarations, PropertyValues } from 'lit';
import { PeerLevelSelectEvent } from './events.js';
import { PlaceElement } from './place-element.js';

/** An element in which one level is selected: the same one in all elements on that career. */
export abstract class LevelElement extends PlaceElement {
  static override properties: PropertyDeclarations = {
    level: { noAccessor: true },
    here: { noAccessor: true },
  };

  /** What the page set, until there is a career that has such a level. */
  readonly #wanted: { level?: string | undefined; here?: string | undefined } = {};

  /** Id of the selected level, whoever chose it; the lowest until somebody does. */
  get level(): string | undefined {
    return this.#told('level') ?? this.career?.levels?.[0]?.id;
  }
  set level(id: string | null | undefined) {
    this.#want('level', id);
  }

  /** Id of the level where the visitor stands; undefined when nobody knows. */
  get here(): string | undefined {
    return this.#told('here');
  }
  set here(id: string | null | undefined) {
    // The attribute was taken away. Frameworks write undefined for what they do not set.
    if (id === null) this.journey?.update({ here: undefined });
    this.#want('here', id);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#applyWanted();
  }

  /** A person chose a level. Returns whether the page let it happen. */
  protected selectLevel(id: string): boolean {
    if (id === this.level) return true;
    if (!this.dispatchEvent(new PeerLevelSelectEvent(id))) return false;
    this.journey?.update({ level: id });
    return true;
  }

  #told(key: 'level' | 'here'): string | undefined {
    if (!this.career) return this.#wanted[key];
    const id = this.journey!.state[key];
    return this.#hasLevel(id) ? id : undefined;
  }

  #want(key: 'level' | 'here', id: string | null | undefined): void {
    this.#wanted[key] = id ?? undefined;
    this.#applyWanted();
    this.requestUpdate();
  }

  #applyWanted(): void {
    for (const key of ['level', 'here'] as const) {
      const id = this.#wanted[key];
      if (!this.#hasLevel(id)) continue;
      this.journey?.update({ [key]: id });
      this.#wanted[key] = undefined;
    }
  }

  #hasLevel(id: string | undefined): boolean {
    return this.career?.levels?.some((level) => level.id === id) ?? false;
  }
}
