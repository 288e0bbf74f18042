import type { Tag } from '../page/registry.js';

const COMMON = ['src', 'heading-level'];

/** What `?widget=` may name, and the attributes that each takes from the address. */
export const WIDGETS: Record<string, { tag: Tag; attributes: readonly string[] }> = {
  'career-path': {
    tag: 'peer-career-path',
    attributes: [...COMMON, 'level', 'here', 'jurisdiction', 'storage', 'sections'],
  },
  'role-overview': { tag: 'peer-role-overview', attributes: COMMON },
  'career-ladder': {
    tag: 'peer-career-ladder',
    attributes: [...COMMON, 'level', 'here', 'jurisdiction'],
  },
  'salary-chart': { tag: 'peer-salary-chart', attributes: [...COMMON, 'level', 'here'] },
  'step-checklist': {
    tag: 'peer-step-checklist',
    attributes: [...COMMON, 'jurisdiction', 'storage'],
  },
  'responsibility-list': { tag: 'peer-responsibility-list', attributes: COMMON },
  'skill-list': { tag: 'peer-skill-list', attributes: COMMON },
  'certification-finder': {
    tag: 'peer-certification-finder',
    attributes: [...COMMON, 'jurisdiction', 'storage'],
  },
  'career-advisor': {
    tag: 'peer-career-advisor',
    attributes: [...COMMON, 'jurisdiction', 'storage'],
  },
  'career-faq': { tag: 'peer-career-faq', attributes: COMMON },
};

/** The themes to link, as in `src/themes/`. */
export const THEMES = ['calm', 'plain', 'high-contrast', 'dark'] as const;

/** How light the page is. In `?theme=` these go before a theme's name: `calm dark` is calm by night. */
export const SCHEMES: readonly string[] = ['light', 'dark'];
