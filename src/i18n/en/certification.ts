import { counted } from '../../format/plural.js';
import type { Span, ValueWords } from '../../model/certification.js';

const number = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 1 });
const count = (value: number, one: string) => counted(value, 'en', { one, other: `${one}s` });
const hours = ({ min, max }: Span) =>
  min === max ? count(min, 'hour') : `${min ? `${number(min)} ` : 'up '}to ${count(max, 'hour')}`;
/** Nothing where the source counts otherwise, and its text says how. */
const of = (amount: number | null, what: string) =>
  amount === null ? '' : count(amount, 'hour') + what;
/** 24 → `2 years`, 6 → `6 months` */
const time = (months: number) =>
  months >= 12 && months % 6 === 0 ? count(months / 12, 'year') : count(months, 'month');

/** What the finder says, in English. It comes when somebody uses the finder, or has chosen a place. */
export const certification = {
  where: 'Where do you want to work?',
  choose: 'Choose a place',
  advice: 'This is not legal advice. Rules change: ask the board before you pay for anything.',
  nothing: (place: string) =>
    `Nothing is known here about ${place} yet. That does not mean that there are no rules.`,
  totals: (training: Span | undefined, work: Span | undefined) => {
    const known = [training && `${hours(training)} of class`, work && `${hours(work)} of work`];
    const parts = known.filter(Boolean);
    return parts.length ? `About ${parts.join(' and ')}.` : '';
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

  /** What a value says beside its own text. */
  values: {
    minimumAge: ({ years }) => `${years} or older`,
    recoveryTime: ({ months }) => (months === null ? '' : time(months)),
    training: ({ part, hours: amount }) =>
      of(
        amount,
        {
          core: ', core',
          supplemental: ' on top, for this certificate',
          practicum: ' of practice on the job',
          ethics: ' on ethics',
          total: '',
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
      `${count(amount, 'hour')}${part ? ' on ethics' : ''}${
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
    `${hours(own)} of training here. Among ${count(all, 'place')} with known hours: fewer in ${number(fewer)}, more in ${number(more)}.`,
  standard: (title: string, training: Span, work: number | undefined) =>
    `${title}: ${hours(training)} of training${work ? `, and at most ${count(work, 'hour')} of supervised work` : ''}.`,

  compare: 'Compare with',
  sideBySide: 'Side by side',
  remove: (place: string) => `Take ${place} out`,
};
