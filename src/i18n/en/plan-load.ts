import { counted } from '../../format/plural.js';

const count = (value: number, one: string) => counted(value, 'en', { one, other: `${one}s` });

/** What the plan says when it is taken to another device, in English. */
export const planLoad = {
  codeHelp: 'Type or scan this code on another device, and your plan is there. It holds no text.',
  qr: 'The code as a picture to scan',
  tooLong: 'It is too long for a picture to scan. You can save a file above instead.',

  file: 'A file that you saved',
  code: 'Or a code',
  look: 'See what it would change',
  faults: {
    empty: 'Choose a file, or type a code.',
    unreadable: 'This is not a plan that can be read here. Nothing was changed.',
    mistyped: 'One of the letters or numbers is not right. Nothing was changed.',
    later: 'This plan is from a newer release. Nothing was changed.',
    other: 'This plan is for another career. Nothing was changed.',
    noRules: 'The rules for its place did not come. Try again. Nothing was changed.',
  },
  changes: 'What the plan would change here',
  noChanges: 'This plan is as yours is here. There is nothing to change.',
  tick: (actions: number) => `Tick ${count(actions, 'action')}:`,
  setAside: (steps: string) => `Steps that are not for you: ${steps}`,
  dropped: (parts: number) => `Left out, since the guide has changed: ${count(parts, 'part')}`,
  apply: 'Change it',
  cancel: 'Leave all as it is',
};
