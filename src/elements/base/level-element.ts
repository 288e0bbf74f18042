import type { PropertyDeclarations } from 'lit';
import { PeerLevelSelectEvent } from './events.js';
import { PlaceElement } from './place-element.js';

/** An element in which one level is selected: the same one in all elements on that career. */
export abstract class LevelElement extends PlaceElement {
  static override properties: PropertyDeclarations = {
    level: { noAccessor: true },
    here: { noAccessor: true },
  };

  /** Id of the selected level, whoever chose it; the lowest until somebody does. */
  get level(): string | undefined {
    return this.told('level') ?? this.career?.levels?.[0]?.id;
  }
  set level(id: string | null | undefined) {
    this.want('level', id);
  }

  /** Id of the level where the visitor stands; undefined when nobody knows. */
  get here(): string | undefined {
    return this.told('here');
  }
  set here(id: string | null | undefined) {
    this.want('here', id);
  }

  /** A person chose a level. Returns whether the page let it happen. */
  protected selectLevel(id: string): boolean {
    if (id === this.level) return true;
    if (!this.dispatchEvent(new PeerLevelSelectEvent(id))) return false;
    this.journey?.update({ level: id });
    return true;
  }
}
