import { counted } from '../../format/plural.js';
import type { Span } from '../../model/certification.js';

const count = (value: number, one: string) => counted(value, 'en', { one, other: `${one}s` });
const number = (value: number) => value.toLocaleString('en');

/** What the plan says, in English. It comes when somebody makes one. */
export const plan = {
  heading: 'Your plan',
  intro: 'What to do, in order. It stays on this page unless you save it.',
  begin: 'First day',
  pace: 'Hours a week',
  wrongDay: 'Choose a day from 2000 to 2099.',
  wrongPace: 'Choose from half an hour to 168 hours.',
  wrongGuess: 'Choose from 1 to 4,000 hours.',
  guess: 'Your guess, in hours',
  guesses: 'A step with no known time has no dates. Your own guess gives it some.',

  title: (career: string) => `Plan: ${career}`,
  made: (day: string) => `Made on ${day}`,
  inPlace: (place: string) => `Place: ${place}`,
  perWeek: (hours: number) => `${count(hours, 'hour')} a week`,
  hours: ({ min, max }: Span) =>
    `Takes ${min === max ? `about ${count(max, 'hour')}` : `${number(min)} to ${count(max, 'hour')}`}`,
  hoursAndMore: ({ max }: Span) => `Takes about ${count(max, 'hour')}, and time that is not known`,
  noHours: 'How long it takes is not known',
  after: (steps: string) => `After: ${steps}`,
  optional: 'If you like',
  somePlaces: 'Only in some places',
  inOrder: 'In this order',
  beside: 'All along',
  nothing: 'Nothing is left to do. Well done.',
  from: 'Start:',
  fromEarliest: 'Start, at the earliest:',
  to: 'Done by:',
  toEarliest: 'Done, at the earliest:',
  end: 'All done by:',
  endEarliest: 'All done, at the earliest:',
  note: 'This is not legal advice. Rules change: ask the board before you pay for anything.',

  print: 'Print',
  markdown: 'Save as text (Markdown)',
  json: 'Save for another device (JSON)',
  calendar: 'Add to calendar (.ics)',
  noDates: 'A calendar needs dates: choose a first day above.',
  failed: 'That did not work just now. Your plan is still here.',
  saved: (file: string) => `Saved: ${file}`,
  showCode: 'Show a code',
  hideCode: 'Hide the code',

  load: 'Load a plan',
  loaded: 'Your plan is loaded.',
  unchanged: 'All is as it was.',
};
