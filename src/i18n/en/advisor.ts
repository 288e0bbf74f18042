import { counted } from '../../format/plural.js';
import type { Span } from '../../model/certification.js';

const count = (value: number, one: string) => counted(value, 'en', { one, other: `${one}s` });
const span = ({ min, max }: Span, one: string) =>
  min === max ? count(min, one) : `${min.toLocaleString('en')} to ${count(max, one)}`;

/** What the advisor says, in English. It comes with the advisor. */
export const advisor = {
  intro:
    'A few questions, one at a time. Skip what you like: there are no wrong answers. At the end you see where you are on this path and what you could do next.',
  private: 'Your answers stay on this page, and are gone when you leave it.',
  shared: 'This website receives your answers when you come to the end.',
  question: (number: number, total: number) => `Question ${number} of ${total}`,
  back: 'Back',
  skip: 'Skip',
  next: 'Next',
  see: 'See where I stand',
  noPlace: 'Not sure yet',
  noNumber: 'Write a number here, such as 2 or 1.5, or skip this question.',
  tooMany: (most: number) => `Write a number up to ${most}, or skip this question.`,

  where: 'Where you are',
  start: 'At the start of the path',
  startText: 'The first rung is ahead of you. Everybody begins here.',
  top: 'This is the top of the path. What you know can help others climb it.',
  why: 'You have what this rung asks for:',
  counts: 'What you have that counts',
  ahead: (rung: string) => `What the next rung asks for: ${rung}`,
  truth: { met: 'You have this', unmet: 'Still ahead', unknown: 'Not known yet' },
  skipped: 'You skipped:',
  answer: 'Answer it now',
  none: 'none of these',
  basis: 'From:',
  asOf: (date: string) => `as of ${date}`,
  placeAsks: (place: string) => `In ${place}:`,
  placeSilent: (place: string) => `Not known here for ${place}. Ask the board.`,
  do: 'What to do next',
  inStep: (step: string) => `Part of: ${step}`,
  weeks: (weeks: Span) => {
    const isLong = weeks.min > 104;
    const time = isLong
      ? span({ min: Math.round(weeks.min / 52), max: Math.round(weeks.max / 52) }, 'year')
      : span(weeks, 'week');
    return `About ${time} at your hours a week`;
  },
  hours: (hours: Span) => `About ${span(hours, 'hour')}`,
  noTime: 'Where no time is named, it is not known here: it differs from place to place.',
  help: 'Helps with it:',
  board: 'Who gives the certificate there.',
  pay: 'Pay',
  payHere: 'Where you are',
  payNext: 'The next rung',
  plan: 'Make a plan',
  load: 'Load a plan',
  change: 'Change my answers',

  erased: 'Your answers, your place and where you are have been erased.',
};
