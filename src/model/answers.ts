import { WEEK, type Answers, type Question, type Reason } from './advice.js';

type Answer = Answers[string];

/** The largest number that answers a question. */
export const mostOf = ({ kind, max = kind === 'weekly-hours' ? WEEK : Infinity }: Question) => max;

/**
 * What somebody wrote as a decimal number, with a point or a comma; undefined for anything else. What
 * may be a thousand in one language and a one in another is none: `1,000`.
 */
export function decimalIn(text: string): number | undefined {
  const isPlain = /^\s*(?=.?\d)(?![1-9]\d{0,2}[.,]\d{3}\s*$)\d{0,9}([.,]\d*)?\s*$/.test(text);
  return isPlain ? Number(text.replace(',', '.')) : undefined;
}

/** A number that can be; undefined for any other. */
export function numberIn(question: Question, text: string): number | undefined {
  const number = decimalIn(text);
  return number! <= mostOf(question) ? number : undefined;
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
      number: typeof value === 'number' && value >= 0 && value <= mostOf(question),
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
