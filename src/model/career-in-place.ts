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
  renew(months: number, hours: number | undefined): string;
  /** The certificates that stand for a level. */
  credentials(place: string, titles: readonly string[]): string;
}

/** What a person does to be certified there; ids bear the place's, so that ticks stay apart. */
export function actionsOf(rules: PlaceRules, words: PlaceWords): Action[] {
  if (!isKnown(rules)) return [];
  const id = rules.id.toLowerCase();
  const training = trainingHours(rules);
  const work = workHours(rules);
  const supervision = first(rules, 'experience', ({ kind }) => kind === 'supervision');
  const exam = first(rules, 'exam');
  const board = first(rules, 'board')?.title;
  const renewal = first(rules, 'renewal');
  const further = first(rules, 'continuingEducation', ({ part }) => !part);
  const unknown = (['training', 'experience', 'exam'] as const).filter((name) => !rules[name]);
  const score = rules.exam?.find(({ passingScore }) => passingScore !== undefined)?.passingScore;
  const actions: [string, string | undefined | false][] = [
    ['ask', unknown.length > 0 && words.ask(board, unknown)],
    ['training', training && words.train(training)],
    ['work', work && words.work(work)],
    ['supervision', supervision && words.supervision(supervision.hours)],
    ['exam', exam?.kind === 'yes' && words.exam(score)],
    ['course-tests', exam?.kind === 'course' && words.course(score)],
    ['apply', board && words.apply(board)],
    ['renew', renewal && words.renew(renewal.months, further?.hours)],
  ];
  return actions.flatMap(([name, text]) => (text ? [{ id: `${id}-${name}`, text }] : []));
}

function first<F extends RuleField>(
  rules: PlaceRules,
  field: F,
  test: (value: RuleValue<F>) => boolean = () => true,
): RuleValue<F> | undefined {
  return (rules[field] as RuleValue<F>[] | null)?.find(test);
}

/** A career as it is in one place: the step of certification with that place's actions, and the levels with its certificates. */
export function careerIn(
  career: CareerPath,
  { title }: Place,
  rules: PlaceRules,
  words: PlaceWords,
): CareerPath {
  const actions = actionsOf(rules, words);
  if (actions.length === 0) return career;
  const { steps, levels, certification } = career;
  return {
    ...career,
    steps: steps?.map((step) =>
      step.id === certification?.step ? { ...step, summary: words.summary(title), actions } : step,
    ),
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
