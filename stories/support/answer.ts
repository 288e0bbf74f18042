import { choose, find, press, queryAll, tick, until } from './press.js';

/** What somebody answers: the texts of options, a number, or null to skip. */
export type Given = string | number | readonly string[] | null;

/** Begins, and answers the advisor's first questions, as many as there are answers. */
export async function answer(canvas: HTMLElement, ...answers: readonly Given[]): Promise<void> {
  await press(canvas, /^(Begin|Empezar)$/);
  for (const [i, given] of answers.entries()) {
    const form = await until(
      () => {
        const [found] = queryAll<HTMLFormElement>(canvas, 'form');
        return found?.textContent.includes(` ${i + 1} `) && found;
      },
      `The story expects question ${i + 1}.`,
    );
    if (given === null) {
      await press(canvas, /^(Skip|Saltar)$/);
      continue;
    }
    const field = form.querySelector<HTMLInputElement>('[inputmode]');
    if (field) field.value = String(given);
    else if (form.querySelector('select')) await choose(canvas, String(given));
    else for (const text of [given].flat()) await tick(canvas, String(text));
    form.requestSubmit();
  }
}

/** All answers of somebody, up to the result. */
export async function answerAll(canvas: HTMLElement, ...answers: readonly Given[]): Promise<void> {
  await answer(canvas, ...answers);
  await find(canvas, /^(Change my answers|Cambiar mis respuestas)$/);
}

/** People of different rungs of the built-in career. */
export const PEOPLE = {
  newcomer: ['Get certified', null, 'High school, a GED or the like', 'I am taking one', 'Not yet', 0, [], 5],
  specialist: ['Move up a rung', null, 'Some college', 'Yes, I finished one', 'Yes', 3, ['I trained or mentored other peers'], 4],
  director: ['Lead others', null, 'A bachelor’s degree or more', 'Yes, I finished one', 'Yes', 12, ['I ran peer services, with a budget and plans'], 10],
  quiet: [null, null, null, null, null, null, null, null],
} satisfies Record<string, readonly Given[]>; // prettier-ignore
