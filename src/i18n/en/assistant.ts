/** What stands around the words of a website's own assistant, in English. */
export const assistant = {
  heading: 'Another view',
  offer:
    'This website has an assistant. If you ask it, it gets your answers and the result above, and writes something about them.',
  ask: 'Ask this website’s assistant',
  writes: 'The assistant is writing…',
  stop: 'Stop',
  stopped: 'Stopped.',
  done: 'The assistant has finished.',
  by: 'Written by this website’s assistant, not by this guide. It may be wrong.',
  failed: 'The assistant could not answer just now.',
  again: 'Ask again',
};
