import { PeerEvent } from './events.js';

/** A person chose a place. */
export class PeerJurisdictionSelectEvent extends PeerEvent {
  constructor(
    /** Id of the place, such as `US-TX`; null for none. */
    readonly jurisdiction: string | null,
  ) {
    super('peer-jurisdiction-select');
  }
}

declare global {
  interface HTMLElementEventMap {
    'peer-jurisdiction-select': PeerJurisdictionSelectEvent;
  }
}
