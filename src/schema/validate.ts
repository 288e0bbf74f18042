import { careerPath, type CareerPath } from './career-path.js';
import { certification, type Certification } from './certification.js';
import { crossCheck, crossCheckRules } from './cross-checks.js';
import { fromIssue, type Finding } from './finding.js';

export { sentence, type Finding } from './finding.js';

/**
 * Checks a career file, or one with the rules for its certification. Never throws, whatever it is given. Cross-checks run only on a file of the
 * right shape; before that they would repeat what the first findings say.
 */
export function validate(data: unknown): Finding[] {
  try {
    return findingsIn(data);
  } catch (cause) {
    // Nested beyond the engine's stack, circular, or faulty in more places than an array holds.
    const found = cause instanceof Error ? cause.message : typeof data;
    const fix = 'Make it smaller, and write it as plain JSON.';
    return [{ code: 'shape', pointer: '', expected: 'data that can be read', found, fix }];
  }
}

function findingsIn(data: unknown): Finding[] {
  const isCareer = !areRules(data);
  const result = (isCareer ? careerPath : certification).safeParse(data);
  const findings = result.success
    ? []
    : result.error.issues.flatMap((issue) => fromIssue(issue, data));
  if (findings.some(({ harmless }) => !harmless)) return findings;
  const more = isCareer ? crossCheck(data as CareerPath) : crossCheckRules(data as Certification);
  return [...findings, ...more];
}

/** A file of rules for certification says which career it is for. */
export const areRules = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'career' in data;
