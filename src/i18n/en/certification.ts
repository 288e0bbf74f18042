import { counted } from '../../format/plural.js';
import type { ActionWords, Span } from '../../model/certification.js';

const number = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 1 });
const count = (value: number, one: string) => counted(value, 'en', { one, other: `${one}s` });
const hours = ({ min, max }: Span) =>
  min === max ? count(min, 'hour') : `${number(min)} to ${count(max, 'hour')}`;
/** 24 → `2 years`, 6 → `6 months` */
const time = (months: number) =>
  months >= 12 && months % 6 === 0 ? count(months / 12, 'year') : count(months, 'month');
const list = (items: readonly string[]) =>
  new Intl.ListFormat('en', { type: 'conjunction' }).format(items);

const actions: ActionWords = {
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
  credentials: (place, titles) => `In ${place}, this certificate is for you: ${list(titles)}.`,
  renew: (months, further) =>
    `Note when to renew: every ${time(months)}${further ? `, with ${count(further, 'hour')} of training` : ''}.`,
};

/** What the finder says, in English. It comes when somebody uses the finder, or has chosen a place. */
export const certification = {
  actions,
  where: 'Where do you want to work?',
  choose: 'Choose a place',
  groups: { jurisdiction: 'Places', national: 'Not bound to one place' },
  advice:
    'This is not legal advice. Rules change: ask the board before you pay or sign up for anything.',
  nothing: (place: string) =>
    `Nothing is known here about ${place} yet. That does not mean that there are no rules.`,
  totals: (training: Span | undefined, work: Span | undefined) => {
    if (training && work) return `About ${hours(training)} of class and ${hours(work)} of work.`;
    if (training) return `About ${hours(training)} of class. Hours of work are not known here.`;
    if (work) return `About ${hours(work)} of work. Hours of class are not known here.`;
    return 'How many hours it takes is not known here.';
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

  age: (years: number) => `${years} or older`,
  time,
  training: {
    core: (amount: number) => `${count(amount, 'hour')}, core course`,
    supplemental: (amount: number) => `${count(amount, 'hour')} on top, for this certificate`,
    practicum: (amount: number) => `${count(amount, 'hour')} of practice on the job`,
    ethics: (amount: number) => `${count(amount, 'hour')} on ethics`,
    total: (amount: number) => count(amount, 'hour'),
  },
  experience: {
    work: (amount: number) => `${count(amount, 'hour')} of peer work`,
    supervised: (amount: number) => `${count(amount, 'hour')} of peer work under supervision`,
    supervision: (amount: number) => `${count(amount, 'hour')} of supervision`,
  },
  exam: { yes: 'Yes', no: 'None', course: 'Tests in the course' },
  score: (percent: number) => `${percent} percent to pass`,
  fees: {
    application: 'Application',
    exam: 'Exam',
    training: 'Course',
    renewal: 'Renewal',
    late: 'Late renewal',
    background: 'Background check',
    all: 'All together',
  },
  free: 'free',
  range: (low: string, high: string) => `${low} to ${high}`,
  every: (months: number) => `Every ${months === 12 ? 'year' : time(months)}`,
  further: (amount: number, months: number | null) =>
    `${count(amount, 'hour')}${months === null ? ', in a time not stated' : months === 12 ? ' a year' : ` in ${time(months)}`}`,
  ethics: 'on ethics',
  medicaid: {
    'mental-health': 'Mental health',
    'substance-use': 'Substance use',
    all: 'Peer support',
  },
  covered: 'pays for it',
  notCovered: 'does not pay for it',

  source: 'Source:',
  asOf: (date: string) => `as of ${date}`,
  ages: { recent: '', old: 'over two years old', undated: 'date not stated' },
  compiled: 'put together by a third party',

  others: 'Beside other places',
  position: (own: number, fewer: number, more: number, all: number) =>
    `${count(own, 'hour')} of training here. Of the ${count(all, 'place')} where the hours are known, ${number(fewer)} ask for fewer and ${number(more)} for more.`,
  standard: (title: string, { min, max }: Span, work: number | undefined) =>
    `${title}: ${number(min)} to ${count(max, 'hour')} of training${work ? `, and at most ${count(work, 'hour')} of supervised work` : ''}.`,

  compare: 'Compare with',
  add: 'Add a place',
  sideBySide: 'Side by side',
  remove: (place: string) => `Take ${place} out`,
};
