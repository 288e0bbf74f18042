const TWO = (value: number) => String(value).padStart(2, '0');

/** `00:00:01` of SCORM 1.2, at most `9999:59:59`. */
export function clockTime(ms: number): string {
  const seconds = Math.min(Math.floor(ms / 1000), 9999 * 3600 + 3599);
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map(TWO)
    .join(':');
}

/** `PT1.5S` of ISO 8601, in hundredths of a second, which is all that SCORM 2004 allows. */
export const isoDuration = (ms: number) => `PT${Number((ms / 1000).toFixed(2))}S`;
