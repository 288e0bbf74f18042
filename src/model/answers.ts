import type { Answers, Question, Reason } from './advice.js';

type Answer = Answers[string];

/** Hours in a week. */
const WEEK = 168;

/** What somebody wrote as a number, with a point or a comma; undefined for what is none that can be. */
export function numberIn({ kind }: Question, text: string): number | undefined {
  const number = /\d/.test(text) ? Number(text.trim().replace(',', '.')) : NaN;
  const max = kind === 'weekly-hours' ? WEEK : Infinity;
  return number >= 0 && number <= max && Number.isFinite(number) ? number : undefined;
}

/** Of what was kept, what answers these questions: a later release may ask others. */
export function answersIn(kept: unknown, questions: readonly Question[]): Answers {
  const found: Record<string, Answer> = {};
  for (const question of questions) {
    const { id, kind, options = [] } = question;
    const value = Object(kept) !== kept ? undefined : (kept as Record<string, unknown>)[id];
    const has = (it: unknown) => options.some((option) => option.id === it);
    const fits = {
      one: has(value),
      many: Array.isArray(value) && value.every(has),
      jurisdiction: typeof value === 'string',
      number: typeof value === 'number' && numberIn(question, String(value)) !== undefined,
    };
    if (fits[kind === 'weekly-hours' ? 'number' : kind]) found[id] = value as Answer;
  }
  return found;
}

/** The questions on which it came out as it did, each once. */
export function decidedBy({ condition, truth, question, because = [] }: Reason): string[] {
  const isTurned = typeof condition === 'object' && '!' in condition;
  const deciding = because.filter((inner) => isTurned || inner.truth === truth);
  return [...new Set([...(question ? [question] : []), ...deciding.flatMap(decidedBy)])];
}

/** The answers with another one to a question; undefined takes it back. */
export function withAnswer(answers: Answers, id: string, answer: Answer | undefined): Answers {
  const others = Object.entries(answers).filter(([question]) => question !== id);
  return Object.fromEntries(answer === undefined ? others : [...others, [id, answer]]);
}
