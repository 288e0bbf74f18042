import type { Finding } from '../schema/finding.js';

export type DatasetErrorName =
  | 'DatasetNotFoundError'
  | 'DatasetNetworkError'
  | 'DatasetTooLargeError'
  | 'DatasetNotJsonError'
  | 'DatasetInvalidError';

/** Why a career could not be shown. Tell the kinds apart by `name`, which does not change. */
export class DatasetError extends Error {
  override readonly name: DatasetErrorName;
  /** The address, where there was one. */
  readonly url: string | undefined;
  /** What is wrong with the file; empty unless it is invalid. */
  readonly findings: readonly Finding[];

  constructor(
    name: DatasetErrorName,
    message: string,
    options: ErrorOptions & { url?: string | undefined; findings?: readonly Finding[] } = {},
  ) {
    super(message, options);
    this.name = name;
    this.url = options.url;
    this.findings = options.findings ?? [];
  }
}
