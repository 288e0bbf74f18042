import { generalOf, refine } from '../base/refine.js';
import type { PlanCareers } from './plan-panel.js';

/** What a place makes of careers. */
export const planCareers: PlanCareers = {
  generalOf,
  careerFor: async (career, place) =>
    career.certification ? refine(generalOf(career), place) : career,
};
