import type { DatasetError } from '../../loader/errors.js';
import type { Tally } from '../../model/checklist.js';

/** All events bubble and cross shadow roots, and tell what a person or the network did. */
class PeerEvent extends Event {
  constructor(type: string, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable });
  }
}

/** A career was read or loaded, and is shown. */
export class PeerLoadEvent extends PeerEvent {
  static readonly type = 'peer-load';
  constructor(
    /** Id of the career. */
    readonly career: string,
  ) {
    super(PeerLoadEvent.type);
  }
}

/** The career could not be shown. */
export class PeerErrorEvent extends PeerEvent {
  static readonly type = 'peer-error';
  constructor(readonly error: DatasetError) {
    super(PeerErrorEvent.type);
  }
}

/** A person chose a level; preventDefault() leaves the old one selected. */
export class PeerLevelSelectEvent extends PeerEvent {
  static readonly type = 'peer-level-select';
  constructor(
    /** Id of the level. */
    readonly level: string,
  ) {
    super(PeerLevelSelectEvent.type, true);
  }
}

/** A person ticked an action or set a step aside; preventDefault() leaves all as it was. */
export class PeerStepChangeEvent extends PeerEvent {
  static readonly type = 'peer-step-change';
  constructor(
    /** Id of the step. */
    readonly step: string,
    /** Id of the action; null when the whole step was set aside, or taken back in. */
    readonly action: string | null,
    /** Whether the action is now done, or the step now set aside. */
    readonly on: boolean,
  ) {
    super(PeerStepChangeEvent.type, true);
  }
}

/** The sum changed by what a person did in this element. */
export class PeerProgressChangeEvent extends PeerEvent implements Readonly<Tally> {
  static readonly type = 'peer-progress-change';
  readonly doneActions: number;
  readonly totalActions: number;
  readonly doneSteps: number;
  readonly totalSteps: number;
  constructor({ doneActions, totalActions, doneSteps, totalSteps }: Tally) {
    super(PeerProgressChangeEvent.type);
    this.doneActions = doneActions;
    this.totalActions = totalActions;
    this.doneSteps = doneSteps;
    this.totalSteps = totalSteps;
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
