import type { CareerPath } from '../schema/career-path.js';
import { areRules, sentence, validate } from '../schema/validate.js';
import { DatasetError } from './errors.js';
import { parseDataset } from './parse.js';

const MAX_BYTES = 5 * 1024 * 1024;

/** Reads and checks what an address answered. */
export async function readDataset(
  url: string,
  response: Promise<Response>,
  signal: AbortSignal,
  isRules = false,
): Promise<CareerPath> {
  let text: string;
  try {
    text = await readText(await response, url);
  } catch (cause) {
    if (signal.aborted || cause instanceof DatasetError) throw cause;
    throw new DatasetError('DatasetNetworkError', `${url} could not be reached: ${String(cause)}`, {
      cause,
      url,
    });
  }
  const dataset = checkDataset(parseDataset(text, url), url, isRules);
  const { certification } = dataset;
  // Relative to the file that names it; nobody else knows where that came from.
  if (certification && URL.canParse(certification.url, url)) {
    certification.url = new URL(certification.url, url).href;
  }
  return dataset;
}

/** Checks a career, or rules, against the whole format. */
export function checkDataset(data: unknown, url?: string, isRules = false): CareerPath {
  if (areRules(data) !== isRules) {
    const [wanted, found] = isRules
      ? ['rules for certification', 'a career']
      : ['a career', 'rules'];
    const message = `${url ?? 'The data'} should hold ${wanted}, and holds ${found}.`;
    throw new DatasetError('DatasetInvalidError', message, { url });
  }
  const findings = validate(data).filter(({ harmless }) => !harmless);
  if (findings.length === 0) return data as CareerPath;
  const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : '';
  throw new DatasetError(
    'DatasetInvalidError',
    `${url ?? 'The data'} is not valid. ${sentence(findings[0]!)}${more}`,
    { url, findings },
  );
}

/** Reads no more than the limit, whatever length the server announces. */
async function readText(response: Response, url: string): Promise<string> {
  if (!response.ok) {
    const isGone = response.status === 404 || response.status === 410;
    throw new DatasetError(
      isGone ? 'DatasetNotFoundError' : 'DatasetNetworkError',
      `${url} answered with ${response.status}`,
      { url },
    );
  }
  const reader = response.body!.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > MAX_BYTES) {
      await reader.cancel();
      throw new DatasetError('DatasetTooLargeError', `${url} is larger than 5 MB`, { url });
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}
