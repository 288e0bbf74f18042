import { DatasetError } from './errors.js';

/** Reads JSON that a host wrote into the page or a server sent. */
export function parseDataset(text: string, url?: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const message = `${url ?? 'The data in the page'} is not JSON: ${String(cause)}`;
    throw new DatasetError('DatasetNotJsonError', message, { cause, url });
  }
}
