import { shared } from '../page/registry.js';
import type { CareerPath } from '../schema/career-path.js';
import { DatasetError } from './errors.js';

interface SharedRequest {
  readonly dataset: Promise<CareerPath>;
  readonly controller: AbortController;
  /** How many elements wait for it or show it: with the last one, it ends and is forgotten. */
  users: number;
}

/**
 * A career from an address, or the rules for its certification: one request and one parse however many elements ask. `signal` tells that
 * this caller has no more use for it; what comes then is not for it. A request that failed is
 * forgotten, so that asking again tries again.
 */
export async function requestDataset(
  address: string,
  signal: AbortSignal,
  isRules?: boolean,
): Promise<CareerPath> {
  if (!URL.canParse(address, document.baseURI)) {
    throw new DatasetError('DatasetNetworkError', `${address} is no address`);
  }
  const url = new URL(address, document.baseURI).href;
  const requests = shared('requests', () => new Map<string, SharedRequest>());
  const request = requests.get(url) ?? start(url, isRules);
  const forget = () => {
    if (requests.get(url) === request) requests.delete(url);
  };
  requests.set(url, request);
  request.users++;
  request.dataset.catch(forget);
  signal.addEventListener('abort', () => {
    if (--request.users > 0) return;
    forget();
    request.controller.abort();
  });
  return request.dataset;
}

function start(url: string, isRules?: boolean): SharedRequest {
  const controller = new AbortController();
  return { dataset: download(url, controller.signal, isRules), controller, users: 0 };
}

async function download(url: string, signal: AbortSignal, isRules?: boolean): Promise<CareerPath> {
  const response = fetch(url, { signal, credentials: 'same-origin' });
  // Heard by readDataset; until that is there, a failure is not an uncaught one.
  response.catch(() => undefined);
  // What reads and checks a partner's file comes side by side with the file.
  const { readDataset } = await import('./read.js');
  return readDataset(url, response, signal, isRules);
}
