import type { DatasetError } from '../../loader/errors.js';
import type { Tally } from '../../model/checklist.js';

/** All events bubble and cross shadow roots, and tell what a person or the network did. */
export class PeerEvent extends Event {
  constructor(type: string, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable });
  }
}

/** A career was read or loaded, and is shown. */
export class PeerLoadEvent extends PeerEvent {
  constructor(
    /** Id of the career. */
    readonly career: string,
  ) {
    super('peer-load');
  }
}

/** The career could not be shown. */
export class PeerErrorEvent extends PeerEvent {
  constructor(readonly error: DatasetError) {
    super('peer-error');
  }
}

/** A person chose a level; preventDefault() leaves the old one selected. */
export class PeerLevelSelectEvent extends PeerEvent {
  constructor(
    /** Id of the level. */
    readonly level: string,
  ) {
    super('peer-level-select', true);
  }
}

/** A person ticked an action or set a step aside; preventDefault() leaves all as it was. */
export class PeerStepChangeEvent extends PeerEvent {
  constructor(
    /** Id of the step. */
    readonly step: string,
    /** Id of the action; null when the whole step was set aside, or taken back in. */
    readonly action: string | null,
    /** Whether the action is now done, or the step now set aside. */
    readonly on: boolean,
  ) {
    super('peer-step-change', true);
  }
}

/** The sum changed by what a person did in this element. */
export class PeerProgressChangeEvent extends PeerEvent implements Readonly<Tally> {
  readonly doneActions!: number;
  readonly totalActions!: number;
  readonly doneSteps!: number;
  readonly totalSteps!: number;
  constructor(tally: Tally) {
    super('peer-progress-change');
    Object.assign(this, tally);
  }
}

declare global {
  interface HTMLElementEventMap {
    'peer-load': PeerLoadEvent;
    'peer-error': PeerErrorEvent;
    'peer-level-select': PeerLevelSelectEvent;
    'peer-step-change': PeerStepChangeEvent;
    'peer-progress-change': PeerProgressChangeEvent;
  }
}
