import { counted } from '../../format/plural.js';

const count = (value: number, one: string) => counted(value, 'en', { one, other: `${one}s` });

/** What the advisor says, in English. It comes when somebody uses the advisor. */
export const advisor = {
  intro:
    'A few questions, and you skip what you like. Your answers stay on this page until you leave it.',
  shared: 'This website receives your answers.',
  begin: 'Begin',
  question: (number: number, total: number) => `Question ${number} of ${total}`,
  back: 'Back',
  skip: 'Skip this one',
  next: 'Next',
  see: 'See where I stand',
  noPlace: 'Not sure yet',

  where: 'Where you are',
  start: 'At the start of the path',
  startText: 'The first rung is ahead of you. Nobody begins anywhere else.',
  why: 'Because you told us:',
  top: 'There is no rung above this one.',
  ahead: (rung: string) => `What the next rung asks: ${rung}`,
  truth: { met: 'You have this', unmet: 'Still ahead', unknown: 'We do not know yet' },
  basis: (source: string) => `From: ${source}`,
  placeAsks: (place: string) => `In ${place}:`,
  do: 'Do this next',
  inStep: (step: string) => `Part of: ${step}`,
  weeks: ({ min, max }: { min: number; max: number }) =>
    `About ${min === max ? count(min, 'week') : `${min} to ${count(max, 'week')}`} at your pace`,
  noTime: 'How long it takes is not known here',
  help: 'Helps with it:',
  pay: 'Pay',
  payHere: 'Where you are',
  payNext: 'The next rung',
  counts: 'What you have that counts',
  tick: (actions: number) =>
    `Tick ${count(actions, 'action')} in the checklist that you have done already`,
  ticked: 'Ticked in the checklist.',
  change: 'Change my answers',

  keep: 'Keep my answers in this browser',
  kept: 'Your answers are kept in this browser, and nowhere else.',
  erase: 'Erase everything',
  erased: 'Your answers are gone.',
};
