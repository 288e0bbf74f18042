import type { Action, CareerPath, Condition, Level, Pay, Step } from '../schema/career-path.js';

type Advisor = NonNullable<CareerPath['advisor']>;
export type Question = Advisor['questions'][number];
export type Requirement = Advisor['requirements'][number];
export type Strength = NonNullable<Advisor['strengths']>[number];

/**
 * What somebody answered, by the question's id: an option's id, several of them, a number, or a
 * place. A question that was skipped has no entry.
 */
export type Answers = Readonly<Record<string, string | number | readonly string[]>>;

export type Truth = 'met' | 'unmet' | 'unknown';

/** Why a condition came out as it did: a tree in the condition's own form. */
export interface Reason {
  readonly condition: Condition;
  readonly truth: Truth;
  /** Id of the question that a comparison looks at. */
  readonly question?: string;
  /** The reasons of the conditions inside. */
  readonly because?: readonly Reason[];
}

/** A requirement with what the answers say of it. */
export interface Checked {
  readonly requirement: Requirement;
  readonly reason: Reason;
}

export interface NextAction {
  readonly step: Step;
  readonly action: Action;
  /** The gap that it helps to close. */
  readonly for?: Requirement;
}

export interface Advice {
  /** The highest level all of whose requirements are met, and those below it; none yet: undefined. */
  readonly level: Level | undefined;
  /** The one above; undefined at the top. */
  readonly next: Level | undefined;
  /** The requirements of the level and of those below. */
  readonly met: readonly Checked[];
  /** Those of the next level: met, unmet and unknown, in the data's order. */
  readonly ahead: readonly Checked[];
  readonly strengths: readonly Strength[];
  /** Ids of actions of the career that the answers show as done, in its order. */
  readonly done: readonly string[];
  /** What to do first, at most three. */
  readonly actions: readonly NextAction[];
  readonly pay: Pay | undefined;
  readonly nextPay: Pay | undefined;
}

/**
 * What a website has an assistant of its own say of a result: text, all of it or as a stream of pieces.
 * `signal` tells that the person has stopped it.
 */
export type Advise = (
  answers: Answers,
  career: CareerPath,
  advice: Advice,
  options: { readonly signal: AbortSignal },
) => Told | Promise<Told>;
export type Told = string | AsyncIterable<string> | ReadableStream<string>;

const MAX_ACTIONS = 3;

/** Hours in a week. */
export const WEEK = 168;

/** How the ids of a place's actions end, by the field of its rules that they come from. */
const OF_RULE = {
  education: [],
  training: ['-training'],
  experience: ['-work', '-supervision'],
  exam: ['-exam', '-course-tests'],
  credentials: ['-ask', '-apply'],
} as const;

/** Whether a condition holds. What hangs on a skipped question is unknown, unless the rest decides. */
export function reasonFor(condition: Condition, answers: Answers): Reason {
  if (typeof condition === 'boolean') return { condition, truth: condition ? 'met' : 'unmet' };
  if ('and' in condition) return combine(condition, condition.and, answers, 'unmet', 'met');
  if ('or' in condition) return combine(condition, condition.or, answers, 'met', 'unmet');
  if ('!' in condition) {
    const inner = reasonFor(condition['!'], answers);
    const truth = inner.truth === 'unknown' ? 'unknown' : inner.truth === 'met' ? 'unmet' : 'met';
    return { condition, truth, because: [inner] };
  }
  if ('in' in condition) {
    const [option, variable] = condition.in;
    return compare(condition, variable.var, answers, (answer) =>
      Array.isArray(answer) ? answer.includes(option) : answer === option,
    );
  }
  if ('==' in condition) {
    const [variable, value] = condition['=='];
    return compare(condition, variable.var, answers, (answer) => answer === value);
  }
  if ('>=' in condition) {
    const [variable, value] = condition['>='];
    return compare(condition, variable.var, answers, (answer) => Number(answer) >= value);
  }
  const [variable, value] = condition['<'];
  return compare(condition, variable.var, answers, (answer) => Number(answer) < value);
}

/** `deciding`: one such part decides; else one unknown part leaves it open; else it is `otherwise`. */
function combine(
  condition: Condition,
  parts: readonly Condition[],
  answers: Answers,
  deciding: Truth,
  otherwise: Truth,
): Reason {
  const because = parts.map((part) => reasonFor(part, answers));
  const has = (truth: Truth) => because.some((reason) => reason.truth === truth);
  const truth = has(deciding) ? deciding : has('unknown') ? 'unknown' : otherwise;
  return { condition, truth, because };
}

function compare(
  condition: Condition,
  question: string,
  answers: Answers,
  test: (answer: Answers[string]) => boolean,
): Reason {
  const answer = Object.hasOwn(answers, question) ? answers[question] : undefined;
  const truth = answer === undefined ? 'unknown' : test(answer) ? 'met' : 'unmet';
  return { condition, truth, question };
}

/**
 * Where somebody stands and what comes next: nothing but the answers, the career (as it is in the
 * person's place) and what they have done already decide.
 *
 * @param done Ids of actions that are ticked.
 * @param skipped Ids of steps that are not for this person.
 */
export function advise(
  career: CareerPath,
  answers: Answers,
  done: ReadonlySet<string> = new Set(),
  skipped: ReadonlySet<string> = new Set(),
): Advice {
  const { levels = [], pay = [] } = career;
  const { requirements = [], strengths = [], done: shown = [] } = career.advisor ?? {};
  const holds = (condition: Condition) => reasonFor(condition, answers).truth === 'met';
  const checked = requirements.map((requirement) => ({
    requirement,
    reason: reasonFor(requirement.met, answers),
  }));
  const of = ({ id }: Level) => checked.filter(({ requirement }) => requirement.level === id);
  const open = levels.findIndex((level) => of(level).some(({ reason }) => reason.truth !== 'met'));
  const reached = open < 0 ? levels.length : open;
  const [level, next] = [levels[reached - 1], levels[reached]];
  const ahead = next ? of(next) : [];
  const held = shown.filter(({ when }) => holds(when));
  const ends = held.flatMap(({ rules = [] }) => rules.flatMap((rule) => [...OF_RULE[rule]]));
  const isDone = allActions(career)
    .filter(
      ({ step, action: { id } }) =>
        held.some(({ action }) => action === id) ||
        (step.id === career.certification?.step && ends.some((end) => id.endsWith(end))),
    )
    .map(({ action }) => action.id);
  const payOf = (it: Level | undefined) => it && pay.find((entry) => entry.level === it.id);
  return {
    level,
    next,
    met: levels.slice(0, reached).flatMap(of),
    ahead,
    strengths: strengths.filter(({ when }) => holds(when)),
    done: isDone,
    actions: nextActions(career, answers, reached, ahead, new Set([...done, ...isDone]), skipped),
    pay: payOf(level),
    nextPay: payOf(next),
  };
}

/**
 * First what the person wants, then what closes a gap, then the steps in their order; what waits for
 * something undone comes after its like. `reached`: how many levels are.
 */
function nextActions(
  career: CareerPath,
  answers: Answers,
  reached: number,
  ahead: readonly Checked[],
  done: ReadonlySet<string>,
  skipped: ReadonlySet<string>,
): NextAction[] {
  const { steps = [], levels = [], certification, advisor } = career;
  const { questions = [], behind = [] } = advisor ?? {};
  const stepsTo = (count: number) => {
    const ids = levels.slice(0, count).map(({ id }) => id);
    return new Set(behind.flatMap((it) => (ids.includes(it.level) ? it.steps : [])));
  };
  const isPast = stepsTo(Math.max(0, reached - 1));
  // Whoever has reached a level by another way waits for none of its steps.
  const isFree = stepsTo(reached);
  const wanted = new Set(
    questions.flatMap(({ id, options = [] }) =>
      options.flatMap((option) =>
        [answers[id] ?? []].flat().includes(option.id) ? (option.steps ?? []) : [],
      ),
    ),
  );
  const all = allActions(career);
  const waits = ({ step }: NextAction) =>
    steps.some(
      ({ id, actions = [] }) =>
        step.after?.includes(id) &&
        !skipped.has(id) &&
        !isFree.has(id) &&
        actions.some((it) => !done.has(it.id)),
    );
  const gaps = ahead.filter(({ reason }) => reason.truth !== 'met');
  const closing = gaps.flatMap(({ requirement }) =>
    (requirement.actions ?? []).flatMap((id): NextAction[] => {
      const own = all.filter(({ action }) => action.id === id);
      // A place has put actions of its own in the stead of the step's.
      const instead = all.filter(({ step }) => step.id === certification?.step);
      return (own.length > 0 ? own : instead).map((it) => ({ ...it, for: requirement }));
    }),
  );
  const rest = all.filter(({ step }) => !isPast.has(step.id));
  const found = new Map<string, NextAction>();
  for (const next of [...closing, ...rest]) {
    const { step, action } = next;
    const isOpen = !done.has(action.id) && !skipped.has(step.id);
    if (isOpen && !found.has(action.id)) found.set(action.id, next);
  }
  const rank = (next: NextAction) =>
    waits(next) ? (next.for ? 2 : 4) : wanted.has(next.step.id) ? 0 : next.for ? 1 : 3;
  return [...found.values()].sort((one, other) => rank(one) - rank(other)).slice(0, MAX_ACTIONS);
}

function allActions({ steps = [], certification, advisor }: CareerPath): NextAction[] {
  const ofPlace = steps.find(({ id }) => id === certification?.step)?.actions ?? [];
  /** An action that stands for a place's own takes as long as that one. */
  const hoursOf = ({ id, hours }: Action) => {
    const rule = advisor?.done?.find(({ action }) => action === id)?.rules?.[0];
    const isTwin = (it: Action) => rule && OF_RULE[rule].some((end) => it.id.endsWith(end));
    const [first, ...others] = ofPlace.flatMap((it) => (isTwin(it) && it.hours) || []);
    return (
      hours ??
      // A place's credentials may take more or less.
      others.reduce(
        (span, it) =>
          span && { ...span, min: Math.min(span.min, it.min), max: Math.max(span.max, it.max) },
        first,
      )
    );
  };
  return steps.flatMap((step) =>
    (step.actions ?? []).map((action) => {
      const hours = hoursOf(action);
      return { step, action: hours ? { ...action, hours } : action };
    }),
  );
}

/** Hours a week by the half hour, as a plan reckons with them. */
export const paceOf = (hours: number | undefined): number | undefined =>
  hours ? Math.min(WEEK, Math.max(0.5, Math.round(hours * 2) / 2)) : undefined;

/** How many weeks an action takes at so many hours a week; undefined where that is not known. */
export function weeksFor(
  { hours }: Action,
  hoursAWeek: number | undefined,
): { readonly min: number; readonly max: number } | undefined {
  if (!hours || !hoursAWeek || hoursAWeek <= 0) return undefined;
  // Without what floating point adds to a whole number of weeks.
  const weeks = (time: number) => Math.ceil(+(time / hoursAWeek).toFixed(6));
  return { min: weeks(hours.min), max: weeks(hours.max) };
}
