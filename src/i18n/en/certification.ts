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
  /** Another way, where nothing is known of a place. */
  national: (names: readonly string[]) =>
    `National certificates may be a way: ${names.join('; ')}.`,
  /** `open`: of what nothing is known. */
  totals: (
    training: Span | undefined,
    work: Span | undefined,
    open: 'class' | 'work' | false,
    isPractice: boolean,
    isMore: boolean,
  ) => {
    const known = [
      training && `${about(training)} of class`,
      work && `${about(work)} of ${isPractice ? 'practice on the job' : 'work'}`,
    ];
    const parts = known.filter(Boolean);
    if (!parts.length) return '';
    return `It takes ${parts.join(' and ')}${isMore ? ', and more: see below' : ''}.${open ? ` The hours of ${open} are not known here.` : ''}`;
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
    credentials: 'Name of the certificate',
    board: 'Who certifies',
    fees: 'Fees',
    renewal: 'Renewal',
    continuingEducation: 'Further training',
    practice: 'Working without a certificate',
    medicaid: 'Medicaid',
    notes: 'Also',
  },
  unknown: 'Not known here',
  missing: (fields: readonly string[]) =>
    `Not known here: ${fields.map((it) => (it === 'Medicaid' ? it : it.toLowerCase())).join(', ')}.`,
  ask: 'Ask the board',
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
      amount === 0
        ? 'None asked'
        : of(
            amount,
            {
              work: ' of peer work',
              supervised: ' of peer work under supervision',
              supervision: ' of supervision',
            }[kind],
          ),
    exam: ({ kind, passingScore }, _, { isAgain }) =>
      [
        !isAgain && { yes: 'Yes', no: 'None', course: 'Tests in the course' }[kind],
        passingScore && `${passingScore} percent to pass`,
      ]
        .filter(Boolean)
        .join(', '),
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
    renewal: ({ months, note }, _, { isPassing }) =>
      isPassing && !note
        ? `Holds for ${time(months)}`
        : `Every ${months === 12 ? 'year' : time(months)}`,
    continuingEducation: ({ hours: amount, months, part, note }, _, { isRenewed }) =>
      `${exactly(amount)}${part ? ' on ethics' : ''}${
        months === null
          ? note || isRenewed
            ? ''
            : ', in a time not stated'
          : ` every ${months === 12 ? 'year' : time(months)}`
      }`,
    medicaid: ({ field, covered }) =>
      `${covered ? 'Pays' : 'Does not pay'} for ${
        {
          'mental-health': 'mental health support',
          'substance-use': 'substance use support',
          all: 'peer support',
        }[field]
      }`,
  } satisfies ValueWords as ValueWords,

  source: 'Source:',
  asOf: (date: string) => `as of ${date}`,
  ages: { recent: '', old: 'over two years old', undated: 'date not stated' },
  compiled: 'third party',

  others: 'Other places',
  position: (own: Span, fewer: number, more: number, all: number) =>
    `Training here: ${hours(own)}. Of ${count(all, ['other place', 'other places'])} with known hours: fewer in ${number(fewer)}, more in ${number(more)}, as many or a range around it in ${number(all - fewer - more)}.`,
  least: 'Other places, by the least that they ask for',
  hours: exactly,
  standard: (title: string, training: Span, work: number | undefined) =>
    `${title}: ${hours(training)} of training${work ? `, and at most ${exactly(work)} of supervised work` : ''}.`,

  compare: 'Compare with',
  add: 'Add',
  sideBySide: 'Side by side',
  asked: 'What is asked',
  sources:
    'Where each line comes from, and how old it is, stands with the place when you choose it.',
  empty: 'Nothing more is known',
  added: (place: string) => `${place}: added.`,
  removed: (place: string) => `${place}: taken out.`,
  remove: (place: string) => `Take ${place} out`,
};
