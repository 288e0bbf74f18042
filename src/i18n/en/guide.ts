import { counted } from '../../format/plural.js';

/**
 * What the guide's elements say beside the ladder, the chart and the checklist, in English. It comes
 * with the code that says it, so the first three do without.
 */
export const guide = {
  overview: {
    heading: 'About this role',
    is: 'What the work is',
    isNot: 'What it is not',
    settings: 'Where people work',
    schedule: 'When people work',
    specialties: 'Ways to specialize',
    statistics: 'In official statistics',
    match: {
      exact: 'The same job',
      broad: 'Counts this job among others',
      related: 'A similar job',
    },
  },
  responsibilities: {
    heading: 'What you would do',
  },
  skills: {
    heading: 'Skills',
    filter: 'Show skills for',
    allRungs: 'all rungs',
    count: (shown: number, total: number) =>
      `${shown} of ${counted(total, 'en', { one: 'skill', other: 'skills' })}`,
    leansOn: (rungs: string) => `Counts most as: ${rungs}`,
  },
  certification: {
    heading: 'Certification where you want to work',
    open: 'Choose a place',
  },
  advisor: {
    heading: 'Where you stand, and what comes next',
    open: 'Begin',
  },
  faq: {
    heading: 'Common questions',
    showAll: 'Show all answers',
    hideAll: 'Hide all answers',
    link: 'Link to this question',
  },
  path: {
    contents: 'On this page',
    support: 'If today is hard',
    help: 'If today is hard, you can talk to somebody now',
    /** Shown where a career asks about lived experience and its data names no help in a crisis. */
    crisis: {
      title: '988 Suicide & Crisis Lifeline',
      text: 'In the United States you can call or text 988 at any time. It is free and private. In immediate danger, call 911.',
      call: 'Call 988',
    },
    resources: 'Where to read on',
    sources: 'Where this comes from',
    reviewed: (date: string) => `Last checked: ${date}.`,
  },
};
