import type { Language } from '../../i18n/messages.js';
import type { PeerElement } from './peer-element.js';

/** What the guide says: there for each element that is drawn by a view. */
export function guideWords({ messages }: PeerElement): Language['guide'] {
  return messages.guide!;
}
