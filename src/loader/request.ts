import { shared } from '../page/registry.js';
import type { CareerPath } from '../schema/career-path.js';
import { DatasetError } from './errors.js';

interface SharedRequest {
  readonly dataset: Promise<CareerPath>;
  readonly controller: AbortController;
  /** How many elements wait; the last one to leave ends the request. */
  waiting: number;
}

/**
 * A career from an address: one request and one parse however many elements ask. `signal` ends this
 * caller's wait only. A request that failed is forgotten, so that asking again tries again.
 */
export async function requestDataset(address: string, signal: AbortSignal): Promise<CareerPath> {
  const url = absolute(address);
  const requests = shared('requests', () => new Map<string, SharedRequest>());
  const forget = () => {
    if (requests.get(url) === request) requests.delete(url);
  };
  const request = requests.get(url) ?? start(url);
  requests.set(url, request);
  request.waiting++;
  return new Promise((resolve, reject) => {
    const leave = () => {
      request.waiting--;
      if (request.waiting === 0) {
        forget();
        request.controller.abort();
      }
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', leave, { once: true });
    const end = () => signal.removeEventListener('abort', leave);
    request.dataset
      .then(resolve, (error: unknown) => {
        forget();
        reject(error as Error);
      })
      .finally(end);
  });
}

function absolute(address: string): string {
  try {
    return new URL(address, document.baseURI).href;
  } catch (cause) {
    throw new DatasetError('DatasetNetworkError', `${address} is no address`, { cause });
  }
}

function start(url: string): SharedRequest {
  const controller = new AbortController();
  return { dataset: download(url, controller.signal), controller, waiting: 0 };
}

async function download(url: string, signal: AbortSignal): Promise<CareerPath> {
  const response = fetch(url, { signal, credentials: 'same-origin' });
  // Heard by readDataset; until that is there, a failure is not an uncaught one.
  response.catch(() => undefined);
  // What reads and checks a partner's file comes side by side with the file.
  const { readDataset } = await import('./read.js');
  return readDataset(url, response, signal);
}
