import type { CareerPath } from '../schema/career-path.js';

type Skill = NonNullable<CareerPath['skills']>[number];

/**
 * The skills that a level asks for: those that name it, those of the levels below, which nobody loses
 * on the way up, and those that name none, because they count everywhere.
 */
export function skillsFor(level: string, { skills = [], levels = [] }: CareerPath): Skill[] {
  const upTo = levels.findIndex(({ id }) => id === level);
  const reached = levels.slice(0, upTo + 1).map(({ id }) => id);
  return skills.filter(
    (skill) => !skill.levels?.length || skill.levels.some((id) => reached.includes(id)),
  );
}
