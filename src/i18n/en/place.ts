import type { PlaceWords } from '../../model/career-in-place.js';
import { enAmounts } from '../amounts.js';

const { hours, time } = enAmounts;

const list = (items: readonly string[]) =>
  new Intl.ListFormat('en', { type: 'conjunction' }).format(items);

/** What a career's own step says in a chosen place, in English. */
export const place: PlaceWords = {
  summary: (place) =>
    `What ${place} asks for, as far as it is known here. Check with the board before you pay for anything.`,
  train: (span) => `Complete ${hours(span)} of approved training.`,
  work: (span) => `Do ${hours(span)} of peer work.`,
  supervision: (amount) => `Have ${hours({ min: amount, max: amount })} of supervision.`,
  exam: (score) => (score ? `Pass the exam with ${score} percent or more.` : 'Pass the exam.'),
  course: (score) =>
    score ? `Pass the tests in the course with ${score} percent.` : 'Pass the tests in the course.',
  apply: (board) => `Send your application to: ${board}.`,
  ask: (board, about) =>
    `Ask ${board ? `there: ${board}.` : 'the board or an employer.'} Find out about ${list(
      about.map((name) => ({ training: 'training', experience: 'work', exam: 'the exam' })[name]),
    )}.`,
  credentials: (place, titles) => `In ${place}, certificates for this level: ${list(titles)}.`,
  renew: ({ months }) =>
    months === null
      ? 'Note when your certificate has to be renewed.'
      : `Note when to renew: every ${months === 12 ? 'year' : time(months)}.`,
};
