import type { CareerPath } from '../schema/career-path.js';

/** Whether a career says anything of the role itself. What is there may still be empty. */
export function hasOverview({ role, workEnvironment, occupation }: CareerPath): boolean {
  return (
    role !== undefined ||
    Object.values(workEnvironment ?? {}).some((part) => part && part.length > 0) ||
    hasStatistics(occupation)
  );
}

/** Whether there is anything to say of how official statistics count a career. */
export function hasStatistics(occupation: CareerPath['occupation']): boolean {
  return occupation !== undefined && (occupation.codes.length > 0 || occupation.note !== undefined);
}
