import type { Journey } from '../journey/journey.js';
import { isStorage, storageOf, type ProgressStorage, type StorageKind } from './storage.js';

/** Where the place that somebody chose is kept; each use of it may throw. */
export const placeStorage = (
  { careerId }: Journey,
  kind: StorageKind,
): ProgressStorage | undefined =>
  isStorage(kind) ? kind.place : storageOf(kind, `peer-career:${careerId}:place`);

/** Brings back the place of an earlier visit, unless one is chosen by now. */
export function recallPlace(journey: Journey, kind: StorageKind): void {
  try {
    const jurisdiction = journey.state.jurisdiction ?? placeStorage(journey, kind)?.read();
    if (jurisdiction) journey.update({ jurisdiction });
  } catch {
    // Storage that throws holds nothing.
  }
}
