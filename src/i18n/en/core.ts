import { counted } from '../../format/plural.js';
import type { DatasetErrorName } from '../../loader/errors.js';

/** Each noun that is counted here takes an s. */
const count = (number: number, one: string) => counted(number, 'en', { one, other: `${one}s` });

/**
 * What every element says of itself, in English; texts about a career come from its data. What only
 * one part of the library says stands in a file beside this one, and travels with that part.
 */
export const core = {
  /** How figures and dates are written where the page names a language and no country. */
  locale: 'en',

  loading: 'Loading…',
  tryAgain: 'Try again',
  /** The data has a mistake, whichever. */
  broken: 'This career guide has a mistake and cannot be shown.',
  errors: {
    DatasetNotFoundError: 'This career guide could not be found.',
    DatasetNetworkError: 'This career guide could not be loaded just now.',
  } satisfies Partial<Record<DatasetErrorName, string>>,

  years: (min: number | null, max: number | null) => {
    if (min === null && max === null) return 'Years not stated';
    if (max === null) return `${count(min!, 'year')} or more`;
    if (min === null) return `Up to ${count(max, 'year')}`;
    return min === max ? count(min, 'year') : `${min}–\u2060${max} years`;
  },
  per: {
    year: (amount: string) => `${amount} a\u00a0year`,
    hour: (amount: string) => `${amount} an\u00a0hour`,
  },
  andMore: (amount: string) => `${amount} and more`,
  median: (amount: string) => `${amount} in the middle`,
  here: 'You are here',

  ladder: {
    heading: 'Career ladder',
    alsoCalled: (titles: string) => `Also called: ${titles}`,
    whatChanges: 'What changes from the rung below',
    experience: 'Experience',
    experienceChange: (now: string, below: string) => `${now} (below: ${below})`,
    pay: 'Pay',
    raise: (amount: string) => `Starts ${amount} higher`,
    cut: (amount: string) => `Starts ${amount} lower`,
    samePay: 'Starts at the same pay',
    newDuties: 'New duties',
    tips: 'Tips for this rung',
  },

  chart: {
    heading: 'Pay',
    rise: (low: string, lowest: string, high: string, highest: string) =>
      `Pay starts at ${low} (${lowest}) and reaches ${high} (${highest}).`,
    single: (title: string, amount: string) => `${title}: ${amount}.`,
    showPer: { year: 'Show by the year', hour: 'Show by the hour' },
    hourNote: (hours: string) =>
      `A year of work is counted as ${hours} hours: 52 weeks of 40 hours.`,
    showTable: 'Show as table',
    showChart: 'Show as chart',
    download: 'Download CSV',
    compare: 'Compare with similar jobs',
    hideCompare: 'Hide similar jobs',
    percentiles: (share: number, range: string, middle: string) =>
      `${share} in 100 earn ${range}; the middle is ${middle}`,
    openTop: 'A bar that ends in dashes has no upper end.',
    editorial: 'These are estimates by the source below, not official figures.',
    source: 'Source',
    figuresOf: (date: string) => `figures of ${date}`,
    published: (date: string) => `published ${date}`,
    noDate: 'date not stated',
    read: (date: string) => `read ${date}`,
  },

  checklist: {
    heading: 'Steps to get there',
    progress: 'Progress',
    actions: (done: number, total: number) => `${done} of ${count(total, 'action')}`,
    steps: (done: number, total: number) => `${done} of ${count(total, 'step')}`,
    showAll: 'Show all',
    hideAll: 'Hide all',
    ownAction: 'Done with this step',
    state: { open: '', begun: 'begun', done: 'done', skipped: 'not for me' },
    optional: 'Optional',
    somePlaces: 'Only in some places',
    ongoing: 'Goes on beside the others',
    after: (steps: string) => `After ${steps}`,
    stepNumber: (number: number) => `step ${number}`,
    notForMe: 'This step is not for me',
    startOver: 'Start over',
    startedOver: 'Your ticks are cleared. You can undo this.',
    undo: 'Undo',
    notKept: 'Your ticks could not be saved: they last until you leave this page.',
  },
};
