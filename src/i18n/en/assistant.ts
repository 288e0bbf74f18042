/** What stands around the words of a website's own assistant, in English. */
export const assistant = {
  heading: 'Another view',
  offer:
    'This website has an assistant. If you ask it, it gets your answers and the result above, and writes something about them.',
  ask: 'Ask this website’s assistant',
  stop: 'Stop',
  states: {
    idle: '',
    writes: 'The assistant is writing…',
    stopped: 'Stopped.',
    done: 'The assistant has finished.',
    failed: '',
  },
  by: 'Written by this website’s assistant, not by this guide. It may be wrong.',
  failed: 'The assistant could not answer just now.',
  again: 'Ask again',
};
