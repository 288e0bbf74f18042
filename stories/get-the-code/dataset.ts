import { DatasetError } from '../../src/loader/errors.js';
import { requestDataset } from '../../src/loader/request.js';
import { sentence } from '../../src/schema/finding.js';
import type { CareerPath } from '../../src/schema/career-path.js';

export type Level = NonNullable<CareerPath['levels']>[number];

/** What became of a try to read a career file, in words, with its rungs when it can be shown. */
export interface Answer {
  readonly isGood: boolean;
  readonly text: string;
  readonly details: readonly string[];
  readonly levels: readonly Level[];
}

const MOST_FINDINGS = 5;

export async function tryDataset(address: string): Promise<Answer> {
  const controller = new AbortController();
  try {
    const { title, lang, levels = [] } = await requestDataset(address, controller.signal);
    const text = `It works: “${title}” (${lang}), with ${levels.length} rungs.`;
    return { isGood: true, text, details: [], levels };
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    const details = error.findings.slice(0, MOST_FINDINGS).map(sentence);
    return { isGood: false, text: WHY[error.name], details, levels: [] };
  } finally {
    // The next try asks the server again.
    controller.abort();
  }
}

const WHY: Record<DatasetError['name'], string> = {
  DatasetNotFoundError: 'There is no file at this address (404). Check the spelling.',
  DatasetNetworkError:
    'The file cannot be read from here. Either the address is wrong, or its server does not allow ' +
    'other sites to read it (CORS). It then has to send the header “Access-Control-Allow-Origin: *”. ' +
    'A file on the same site as your page needs no header.',
  DatasetTooLargeError: 'The file is larger than 5 MB, which is too much for a page.',
  DatasetNotJsonError:
    'The file is there, but it is not JSON. Does the address lead to a web page?',
  DatasetInvalidError: 'The file is there, but it is not a valid career file:',
};
