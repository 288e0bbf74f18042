import type { Action, CareerPath } from '../schema/career-path.js';
import type { PlaceRules, RuleField, RuleValue } from '../schema/certification.js';
import {
  inWords,
  isKnown,
  isPractice,
  notesOf,
  pathsOf,
  trainingHours,
  workHours,
  type Place,
  type Span,
} from './certification.js';

/** What a career says in one place that it does not say in others. */
export interface PlaceWords {
  summary(place: string): string;
  /** `more`: what is asked for in words alone. */
  train(hours: Span | undefined, more: string): string;
  work(hours: Span | undefined, more: string): string;
  /** Where practice in the training is all the work that is known. */
  practice(hours: Span): string;
  supervision(hours: number): string;
  exam(score: number | undefined): string;
  course(score: number | undefined): string;
  apply(board: string): string;
  /** Conditions that a person meets before the training. */
  begin(conditions: string): string;
  ask(board: string | undefined, about: readonly ('training' | 'experience' | 'exam')[]): string;
  /** `months: null`: the time differs from one certificate to the other. */
  renew(every: { months: number | null }): string;
  /** The certificates that stand for a level. */
  credentials(place: string, titles: readonly string[]): string;
}

/** What there is to do, in the order in which one does it; the ids of actions end so. */
const DOINGS = [
  'begin',
  'ask',
  'training',
  'work',
  'supervision',
  'exam',
  'course-tests',
  'apply',
  'renew',
] as const;
type DoingName = (typeof DOINGS)[number];

interface Doing {
  readonly name: DoingName;
  /** The credential that it leads to, by its id; undefined: all that the place has. */
  readonly credential?: string | undefined;
  readonly text: string;
  /** What it rests on. */
  readonly values: readonly RuleValue[];
  readonly hours?: Span | undefined;
}

/** An action that leads to one of a place's credentials; to all of them unless it names one. */
export interface PlaceAction extends Action {
  readonly credential?: string;
}

/** What a person does to be certified there; ids bear the place's, so that ticks stay apart. */
export function actionsOf(rules: PlaceRules, words: PlaceWords): PlaceAction[] {
  const place = rules.id.toLowerCase();
  return doingsOf(rules, words).map(({ name, credential, text, values, hours }) => ({
    id: [place, credential, name].filter(Boolean).join('-'),
    text,
    ...(hours && { hours: { ...hours, source: values[0]!.source } }),
    ...(credential && { credential }),
  }));
}

/** What all credentials take is said once; the rest stands together, one by one. */
function doingsOf(rules: PlaceRules, words: PlaceWords): Doing[] {
  if (!isKnown(rules)) return [];
  const paths = pathsOf(rules);
  const ways = paths.map((path) => doingsFor(path.rules, words));
  const [first] = ways;
  const isOwn = (doing: Doing | undefined) => doing?.values.some(({ credential }) => credential);
  // Figures that happen to be the same tell nothing: they may change, and ids may not.
  const apart = DOINGS.filter(
    (name) =>
      paths.length > 1 &&
      ways.some((way) => isOwn(way[name]) || way[name]?.text !== first![name]?.text),
  );
  const isOneOfMany = rules.credentials && rules.credentials.length > 1;
  return DOINGS.flatMap((name) => {
    if (name === apart[0]) {
      return paths.flatMap(({ id, title }, i) =>
        apart.flatMap((own) => {
          const doing = ways[i]![own];
          return doing ? { ...doing, credential: id, text: named(title, doing.text) } : [];
        }),
      );
    }
    const doing = first![name];
    if (!doing || apart.includes(name)) return [];
    // The others are a first or a later form of it.
    return isOwn(doing) && isOneOfMany
      ? { ...doing, text: named(paths[0]!.title, doing.text) }
      : doing;
  });
}

const named = (title: string | undefined, text: string) => (title ? `${title}: ${text}` : text);

/** What leads to one credential, by the rules that count for it. */
function doingsFor(
  rules: PlaceRules,
  words: PlaceWords,
): Partial<Record<DoingName, Doing | undefined>> {
  const { training, experience } = rules;
  const classes = trainingHours(rules);
  const hoursOfWork = workHours(rules);
  // None asked is nothing to do.
  const work = hoursOfWork?.max ? hoursOfWork : undefined;
  const lessons = inWords(training).join('; ');
  const isSupervision = ({ kind }: { kind: string }) => kind === 'supervision';
  const more = inWords((experience ?? []).filter((it) => !isSupervision(it))).join('; ');
  const supervision = (experience ?? []).filter(isSupervision);
  const amount = supervision[0]?.hours;
  const exam = rules.exam?.[0];
  const board = rules.board?.[0]?.title;
  const renewal = renewalOf(rules);
  const unknown = (['training', 'experience', 'exam'] as const).filter(
    // Where practice in the training is the work, the work is known.
    (name) => !rules[name] && !(name === 'experience' && work),
  );
  const score = rules.exam?.find(({ passingScore }) => passingScore !== undefined)?.passingScore;
  const said = (stage: 'begin' | 'apply') =>
    (notesOf(stage, rules).notes ?? []).map(({ text }) => text).join(' ');
  const [conditions, papers] = [said('begin'), said('apply')];
  const doing = (
    name: DoingName,
    text: string | false | 0 | null | undefined,
    values: readonly RuleValue[] | null = [],
    hours?: Span,
  ) => (text ? { [name]: { name, text, values: values ?? [], hours } } : {});
  return {
    ...doing('begin', conditions && words.begin(conditions), rules.notes),
    ...doing('ask', unknown.length > 0 && words.ask(board, unknown)),
    ...doing('training', words.train(classes, lessons), training, classes),
    ...doing(
      'work',
      work && isPractice(rules) ? words.practice(work) : words.work(work, more),
      experience ?? training,
      work,
    ),
    ...(amount &&
      doing('supervision', words.supervision(amount), supervision, { min: amount, max: amount })),
    ...doing('exam', exam?.kind === 'yes' && words.exam(score), rules.exam),
    ...doing('course-tests', exam?.kind === 'course' && words.course(score), rules.exam),
    ...doing(
      'apply',
      [board && words.apply(board), papers].filter(Boolean).join(' '),
      rules.board ?? rules.notes,
    ),
    ...doing('renew', renewal && words.renew(renewal), rules.renewal),
  };
}

/** What a rule says, and where that comes from. */
export interface Saying {
  readonly text: string;
  readonly source: string;
  readonly asOf: string | null;
}

/** What is done by a field of the rules. */
const SUMS: Partial<Record<RuleField, readonly DoingName[]>> = {
  training: ['training'],
  experience: ['work'],
  exam: ['exam', 'course-tests'],
};

/** What the rules of a place say by one field: nothing where it is not known. */
export function saysOf(field: RuleField, rules: PlaceRules, words: PlaceWords): Saying[] {
  const values: readonly RuleValue[] = rules[field] ?? [];
  const sums = doingsOf(rules, words).filter(
    ({ name }) => values.length > 0 && SUMS[field]?.includes(name),
  );
  if (sums.length > 0) {
    return sums.map(({ text, values: [{ source, asOf } = values[0]!] }) => ({
      text,
      source,
      asOf,
    }));
  }
  return values.flatMap((value) => {
    const { title, text } = value as { title?: string; text?: string };
    const own = title ?? text;
    const { source, asOf } = value;
    const credential = rules.credentials?.find(({ id }) => id === value.credential);
    return own ? [{ text: named(credential?.title, own), source, asOf }] : [];
  });
}

/** How long the certificate holds, in months: null where it is not one time. */
function renewalOf({ renewal }: PlaceRules): { months: number | null } | undefined {
  const times = new Set((renewal ?? []).map(({ months }) => months));
  if (times.size === 0) return undefined;
  return { months: times.size === 1 ? [...times][0]! : null };
}

/** A career as it is in one place: the step of certification with that place's actions, and the levels with its certificates. */
export function careerIn(
  career: CareerPath,
  { title }: Place,
  rules: PlaceRules,
  words: PlaceWords,
): CareerPath {
  if (!isKnown(rules)) return career;
  const actions = actionsOf(rules, words);
  const { steps, levels, certification } = career;
  return {
    ...career,
    steps: steps?.map((step) => {
      if (step.id !== certification?.step || actions.length === 0) return step;
      // That only some places ask for it is answered.
      const own = { ...step, summary: words.summary(title), actions };
      delete own.places;
      return own;
    }),
    levels: levels?.map((level) => {
      const own = (rules.credentials ?? []).filter((it) => it.level === level.id);
      if (own.length === 0) return level;
      const names = words.credentials(
        title,
        own.map((it) => it.title),
      );
      return { ...level, summary: `${level.summary} ${names}` };
    }),
  };
}
