import type { PlaceWords } from '../../model/career-in-place.js';
import { enAmounts } from '../amounts.js';

const { hours, sentences, time } = enAmounts;

const list = (items: readonly string[]) =>
  new Intl.ListFormat('en', { type: 'conjunction' }).format(items);

/** What a career's own step says in a chosen place, in English. */
export const place: PlaceWords = {
  summary: (place) =>
    `${place}: what is asked for there, as far as it is known here. Check with the board before you pay for anything.`,
  train: (span, more) =>
    sentences(span && `Complete ${hours(span)} of approved training.`, more && `Complete ${more}.`),
  work: (span, more) =>
    sentences(span && `Do ${hours(span)} of peer work.`, more && `You need: ${more}.`),
  practice: (span) => `Do ${hours(span)} of practice on the job.`,
  supervision: (amount) => `Have ${hours({ min: amount, max: amount })} of supervision.`,
  exam: (score) => (score ? `Pass the exam with ${score} percent or more.` : 'Pass the exam.'),
  course: (score) =>
    score
      ? `Pass the tests in the course with ${score} percent or more.`
      : 'Pass the tests in the course.',
  apply: (board) => `Send your application to: ${board}.`,
  begin: (conditions) => `Before you begin: ${conditions}`,
  ask: (board, about) =>
    `Ask ${board ? `there: ${board}.` : 'the board or an employer.'} Find out about ${list(
      about.map((name) => ({ training: 'training', experience: 'work', exam: 'the exam' })[name]),
    )}.`,
  credentials: (place, titles) => `${place}: certificates for this level are ${list(titles)}.`,
  renew: ({ months }) =>
    months === null
      ? 'Note when your certificate has to be renewed.'
      : `Note when to renew: every ${months === 12 ? 'year' : time(months)}.`,
};
