import type { Action, CareerPath } from '../schema/career-path.js';
import type { PlaceRules, RuleField, RuleValue } from '../schema/certification.js';
import { isKnown, trainingHours, workHours, type Place, type Span } from './certification.js';

/** What a career says in one place that it does not say in others. */
export interface PlaceWords {
  summary(place: string): string;
  train(hours: Span): string;
  work(hours: Span): string;
  supervision(hours: number): string;
  exam(score: number | undefined): string;
  course(score: number | undefined): string;
  apply(board: string): string;
  ask(board: string | undefined, about: readonly ('training' | 'experience' | 'exam')[]): string;
  /** `months: null`: the time differs from one certificate to the other. */
  renew(every: { months: number | null }): string;
  /** The certificates that stand for a level. */
  credentials(place: string, titles: readonly string[]): string;
}

/** What a person does to be certified there; ids bear the place's, so that ticks stay apart. */
export function actionsOf(rules: PlaceRules, words: PlaceWords): Action[] {
  if (!isKnown(rules)) return [];
  const id = rules.id.toLowerCase();
  const training = trainingHours(rules);
  const work = workHours(rules);
  const supervision = (rules.experience ?? []).filter(({ kind }) => kind === 'supervision');
  const amount = supervision[0]?.hours;
  const exam = rules.exam?.[0];
  const board = rules.board?.[0]?.title;
  const renewal = renewalOf(rules);
  const unknown = (['training', 'experience', 'exam'] as const).filter(
    // Where practice in the training is the work, the work is known.
    (name) => !rules[name] && !(name === 'experience' && work),
  );
  const score = rules.exam?.find(({ passingScore }) => passingScore !== undefined)?.passingScore;
  const hours = (span: Span | undefined, values: PlaceRules['training' | 'experience']) =>
    span && values?.[0] ? { hours: { ...span, source: values[0].source } } : {};
  const actions: [string, string | 0 | null | undefined | false, Pick<Action, 'hours'>?][] = [
    ['ask', unknown.length > 0 && words.ask(board, unknown)],
    ['training', training && words.train(training), hours(training, rules.training)],
    ['work', work && words.work(work), hours(work, rules.experience ?? rules.training)],
    [
      'supervision',
      amount && words.supervision(amount),
      hours(amount ? { min: amount, max: amount } : undefined, supervision),
    ],
    ['exam', exam?.kind === 'yes' && words.exam(score)],
    ['course-tests', exam?.kind === 'course' && words.course(score)],
    ['apply', board && words.apply(board)],
    ['renew', renewal && words.renew(renewal)],
  ];
  return actions.flatMap(([name, text, time]) =>
    text ? [{ id: `${id}-${name}`, text, ...time }] : [],
  );
}

/** What a rule says, and where that comes from. */
export interface Saying {
  readonly text: string;
  readonly source: string;
  readonly asOf: string | null;
}

/** What the rules of a place say by one field: nothing where it is not known. */
export function saysOf(field: RuleField, rules: PlaceRules, words: PlaceWords): Saying[] {
  const values: readonly RuleValue[] = rules[field] ?? [];
  const [first] = values;
  if (!first) return [];
  const training = trainingHours(rules);
  const work = workHours(rules);
  const exam = rules.exam?.[0];
  const sum = {
    training: training && words.train(training),
    experience: work && words.work(work),
    exam:
      exam?.kind === 'yes'
        ? words.exam(exam.passingScore)
        : exam?.kind === 'course' && words.course(exam.passingScore),
  }[field as string];
  if (sum) return [{ text: sum, source: first.source, asOf: first.asOf }];
  return values.flatMap((value) => {
    const { title, text } = value as { title?: string; text?: string };
    const own = title ?? text;
    return own ? [{ text: own, source: value.source, asOf: value.asOf }] : [];
  });
}

/** How long the certificate holds, in months: not one for trainees; null where it is not one time. */
function renewalOf({ renewal, credentials }: PlaceRules): { months: number | null } | undefined {
  const isFirst = (id: string | undefined) =>
    (credentials ?? []).some(
      (it) => it.id === id && (it.stage === 'trainee' || it.stage === 'provisional'),
    );
  const times = new Set(
    (renewal ?? []).filter(({ credential }) => !isFirst(credential)).map(({ months }) => months),
  );
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
