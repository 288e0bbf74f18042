import type { PropertyDeclarations } from 'lit';
import type { StorageKind } from '../../progress/storage.js';
import { PlaceElement } from '../base/place-element.js';
// For its types: they tell TypeScript the event.
import type {} from '../base/place-event.js';

/**
 * What certification takes where the visitor wants to work: each line with its source and age, and
 * what is not known called so. A career without such rules has no finder.
 *
 * @tag peer-certification-finder
 * @fires {PeerJurisdictionSelectEvent} peer-jurisdiction-select - A person chose a place.
 * @csspart select - A choice of places, with its label.
 * @csspart card - What the chosen place asks.
 * @csspart summary - The sum of hours.
 * @csspart subheading - A heading inside the card.
 * @csspart line - One line of the card: what is asked, and the values.
 * @csspart source - Where a value comes from, and how old it is.
 * @csspart unknown - What stands where nothing is known.
 * @csspart strip - The strip of all places' hours.
 * @csspart table - The table of places side by side.
 */
export class PeerCertificationFinder extends PlaceElement {
  static override readonly loadView = () => import('./certification-finder.view.js');
  static override readonly refines = false;
  static override properties: PropertyDeclarations = { storage: {} };

  /** Where the chosen place is kept: `local` (this browser), `session` (this tab) or `none`. */
  storage: StorageKind = 'local';
}

declare global {
  interface HTMLElementTagNameMap {
    'peer-certification-finder': PeerCertificationFinder;
  }
}
