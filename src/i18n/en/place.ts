import { counted } from '../../format/plural.js';
import type { PlaceWords } from '../../model/career-in-place.js';
import type { Span } from '../../model/certification.js';

const number = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 1 });
const count = (value: number, one: string) => counted(value, 'en', { one, other: `${one}s` });
const hours = ({ min, max }: Span) =>
  min === max ? count(min, 'hour') : `${min ? `${number(min)} ` : 'up '}to ${count(max, 'hour')}`;
/** 24 → `2 years`, 6 → `6 months` */
const time = (months: number) =>
  months >= 12 && months % 6 === 0 ? count(months / 12, 'year') : count(months, 'month');
const list = (items: readonly string[]) =>
  new Intl.ListFormat('en', { type: 'conjunction' }).format(items);

/** What a career's own step says in a chosen place, in English. */
export const place: PlaceWords = {
  summary: (place) =>
    `What ${place} asks for, as far as it is known here. Check with the board before you pay for anything.`,
  train: (span) => `Complete ${hours(span)} of approved training.`,
  work: (span) => `Do ${hours(span)} of peer work.`,
  supervision: (amount) => `Have ${count(amount, 'hour')} of supervision.`,
  exam: (score) => (score ? `Pass the exam with ${score} percent or more.` : 'Pass the exam.'),
  course: (score) =>
    score ? `Pass the tests in the course with ${score} percent.` : 'Pass the tests in the course.',
  apply: (board) => `Send your application to: ${board}.`,
  ask: (board, about) =>
    `Ask ${board ? `there: ${board}.` : 'whoever gives the certificate.'} Find out about ${list(
      about.map((name) => ({ training: 'training', experience: 'work', exam: 'the exam' })[name]),
    )}.`,
  credentials: (place, titles) => `In ${place}, certificates for this level: ${list(titles)}.`,
  renew: ({ months }) =>
    months === null
      ? 'Note when your certificate has to be renewed.'
      : `Note when to renew: every ${months === 12 ? 'year' : time(months)}.`,
};
