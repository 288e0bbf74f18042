import type { Span, ValueWords } from '../../model/certification.js';
import { enAmounts } from '../amounts.js';

const { number, count, hours, time } = enAmounts;
const exactly = (amount: number) => hours({ min: amount, max: amount });
/** Nothing where the source counts otherwise, and its text says how. */
const of = (amount: number | null, what: string) => (amount === null ? '' : exactly(amount) + what);
const about = (span: Span) => (span.min ? 'about ' : '') + hours(span);

/** What the finder says of a chosen place, in English. */
export const certification = {
  nothing: (place: string) =>
    `Nothing is known here yet about certificates in ${place}. That does not mean that there are no rules.`,
  /** `open`: of what nothing is known. */
  totals: (training: Span | undefined, work: Span | undefined, open: 'class' | 'work' | false) => {
    const known = [training && `${about(training)} of class`, work && `${about(work)} of work`];
    const parts = known.filter(Boolean);
    if (!parts.length) return '';
    return `It takes ${parts.join(' and ')}.${open ? ` The hours of ${open} are not known here.` : ''}`;
  },
  stages: {
    begin: 'Before you begin',
    learn: 'What you do',
    apply: 'The certificate',
    keep: 'To keep it',
    work: 'Good to know',
  },
  fields: {
    minimumAge: 'Age',
    livedExperience: 'Lived experience',
    recoveryTime: 'Time in recovery',
    education: 'School',
    training: 'Training',
    experience: 'Work',
    exam: 'Exam',
    credentials: 'Its name',
    board: 'Who gives it',
    fees: 'Fees',
    renewal: 'Renewal',
    continuingEducation: 'Further training',
    practice: 'Working without it',
    medicaid: 'Medicaid',
    notes: 'Also',
  },
  unknown: 'Not known here:',
  ask: 'ask the board',
  start: 'One place to start:',

  /** What a value says beside its own text. */
  values: {
    minimumAge: ({ years }) => `${years} or older`,
    recoveryTime: ({ months }) => (months === null ? '' : time(months)),
    training: ({ part, hours: amount, credential }) =>
      of(
        amount,
        {
          core: ', core',
          supplemental: ` on top${credential ? ', for this certificate' : ''}`,
          practicum: ' of practice on the job',
          ethics: ' on ethics',
          total: ' in all',
        }[part],
      ),
    experience: ({ kind, hours: amount }) =>
      of(
        amount,
        {
          work: ' of peer work',
          supervised: ' of peer work under supervision',
          supervision: ' of supervision',
        }[kind],
      ),
    exam: ({ kind, passingScore }) =>
      ({ yes: 'Yes', no: 'None', course: 'Tests in the course' })[kind] +
      (passingScore ? `, ${passingScore} percent to pass` : ''),
    fees: ({ kind, amount, max }, money) =>
      `${
        {
          application: 'Application',
          exam: 'Exam',
          training: 'Training',
          renewal: 'Renewal',
          late: 'Late renewal',
          background: 'Background check',
          all: 'In all',
        }[kind]
      }: ${max ? `${money(amount)} to ${money(max)}` : amount ? money(amount) : 'free'}`,
    renewal: ({ months }) => `Every ${months === 12 ? 'year' : time(months)}`,
    continuingEducation: ({ hours: amount, months, part }) =>
      `${exactly(amount)}${part ? ' on ethics' : ''}${
        months === null
          ? ', in a time not stated'
          : ` every ${months === 12 ? 'year' : time(months)}`
      }`,
    medicaid: ({ field, covered }) =>
      `${
        {
          'mental-health': 'Mental health',
          'substance-use': 'Substance use',
          all: 'Peer support',
        }[field]
      }: ${covered ? 'pays for it' : 'does not pay for it'}`,
  } satisfies ValueWords as ValueWords,

  source: 'Source:',
  asOf: (date: string) => `as of ${date}`,
  ages: { recent: '', old: 'over two years old', undated: 'date not stated' },
  compiled: 'third party',

  others: 'Other places',
  position: (own: Span, fewer: number, more: number, all: number) =>
    `Training here: ${hours(own)}. Among ${count(all, ['place', 'places'])} with known hours: fewer in ${number(fewer)}, more in ${number(more)}.`,
  hours: exactly,
  standard: (title: string, training: Span, work: number | undefined) =>
    `${title}: ${hours(training)} of training${work ? `, and at most ${exactly(work)} of supervised work` : ''}.`,

  compare: 'Compare with',
  add: 'Add',
  sideBySide: 'Side by side',
  remove: (place: string) => `Take ${place} out`,
};
