import type { Action, CareerPath } from '../schema/career-path.js';
import type { PlaceRules } from '../schema/certification.js';
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
  const supervision = (rules.experience ?? []).find(({ kind }) => kind === 'supervision')?.hours;
  const exam = rules.exam?.[0];
  const board = rules.board?.[0]?.title;
  const renewal = renewalOf(rules);
  const unknown = (['training', 'experience', 'exam'] as const).filter((name) => !rules[name]);
  const score = rules.exam?.find(({ passingScore }) => passingScore !== undefined)?.passingScore;
  const actions: [string, string | undefined | false][] = [
    ['ask', unknown.length > 0 && words.ask(board, unknown)],
    ['training', training && words.train(training)],
    ['work', work && words.work(work)],
    ['supervision', supervision ? words.supervision(supervision) : undefined],
    ['exam', exam?.kind === 'yes' && words.exam(score)],
    ['course-tests', exam?.kind === 'course' && words.course(score)],
    ['apply', board && words.apply(board)],
    ['renew', renewal && words.renew(renewal)],
  ];
  return actions.flatMap(([name, text]) => (text ? [{ id: `${id}-${name}`, text }] : []));
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
