import { isMarked, type Mark, type Progress } from './progress.js';
import type { Action, CareerPath, Step } from '../schema/career-path.js';

export interface StepView {
  step: Step;
  /** From 1. */
  number: number;
  /** What can be ticked. A step without actions is ticked itself, under its own id. */
  actions: readonly Action[];
  doneActions: number;
  state: 'open' | 'begun' | 'done' | 'skipped';
}

/** How far somebody has come. Steps that are not for them count on neither side. */
export interface Tally {
  doneActions: number;
  totalActions: number;
  doneSteps: number;
  totalSteps: number;
}

/** `ownAction` names the tick of a step that has no actions. */
export function stepsOf(
  { steps = [] }: CareerPath,
  { done, skipped }: Progress,
  ownAction: string,
): StepView[] {
  return steps.map((step, i) => {
    const actions = step.actions?.length ? step.actions : [{ id: step.id, text: ownAction }];
    const doneActions = actions.filter(({ id }) => isMarked(done, id)).length;
    const state = isMarked(skipped, step.id)
      ? 'skipped'
      : doneActions === actions.length
        ? 'done'
        : doneActions > 0
          ? 'begun'
          : 'open';
    return { step, number: i + 1, actions, doneActions, state };
  });
}

export function tally(steps: readonly StepView[]): Tally {
  const counted = steps.filter(({ state }) => state !== 'skipped');
  const sum = (count: (step: StepView) => number) =>
    counted.reduce((n, step) => n + count(step), 0);
  return {
    doneActions: sum(({ doneActions }) => doneActions),
    totalActions: sum(({ actions }) => actions.length),
    doneSteps: sum(({ state }) => Number(state === 'done')),
    totalSteps: counted.length,
  };
}

/** The marks that somebody set in this checklist, as changes that take them back. */
export function startOver(steps: readonly StepView[], { done, skipped }: Progress): Mark[] {
  return steps.flatMap(({ step, actions }) => [
    ...actions
      .filter(({ id }) => isMarked(done, id))
      .map(({ id }) => ({ kind: 'done' as const, id, on: false })),
    ...(isMarked(skipped, step.id) ? [{ kind: 'skipped' as const, id: step.id, on: false }] : []),
  ]);
}
