import { counted } from '../../format/plural.js';

const count = (value: number, one: string) => counted(value, 'en', { one, other: `${one}s` });

/** What is said of the answers that a person has given, in English. It comes with the result. */
export const yours = {
  done: 'By your answers, you have done this already:',
  tick: (actions: number) =>
    `Tick ${count(actions, 'action')} in the checklist that you have done already`,
  ticked: 'Ticked in the checklist.',
  heading: 'Your answers are yours',
  keep: 'Keep my answers in this browser',
  keepText:
    'They are on this page only, and are gone when you leave it. If you keep them, they are stored in this browser on this device: whoever uses it may see them.',
  kept: 'Your answers are kept in this browser on this device until you erase them.',
  nowhere: 'They are sent nowhere.',
  notKept: 'This browser would not keep your answers. They stay on this page until you leave it.',
  erase: 'Erase everything',
  eraseText: 'This erases your answers, your place and where you are. Ticks in the checklist stay.',
  private: 'Your answers stay on this page, and are gone when you leave it.',
  shared: 'This website receives your answers when you come to the end.',
};
