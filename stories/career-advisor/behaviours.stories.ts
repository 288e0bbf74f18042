import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../../src/elements/career-advisor.js';
import '../../src/elements/career-ladder.js';
import '../../src/elements/salary-chart.js';
import '../../src/elements/step-checklist.js';
import type { Advise } from '../../src/model/advice.js';
import { answer, answerAll, PEOPLE } from '../support/answer.js';
import { CAREERS } from '../support/careers.js';
import { elementMeta, toTry, type Story } from '../support/element-stories.js';
import { changesLanguage } from '../support/language.js';
import { find, press, queryAll, until } from '../support/press.js';
import { refuse } from '../support/refuse.js';

const meta: Meta = {
  title: 'Elements/Career advisor/Behaviours',
  id: 'career-advisor',
  ...elementMeta('peer-career-advisor'),
};

export default meta;

export const GoesBack: Story = {
  decorators: toTry('Answer, and go back: what you answered is still there.'),
  async play({ canvasElement }) {
    await answer(canvasElement, 'Get certified');
    await press(canvasElement, 'Back');
    await waitFor(() =>
      expect(queryAll<HTMLInputElement>(canvasElement, 'input:checked')[0]?.value).toBe('certify'),
    );
  },
};

export const AnswersLater: Story = {
  decorators: toTry('Skip a question. In the result, answer it after all.'),
  async play({ canvasElement }) {
    await answerAll(canvasElement, ...PEOPLE.quiet);
    await press(canvasElement, /^Answer it now: How far did you go in school/);
    await find(canvasElement, 'See where I stand');
  },
};

/** “You are here” in the ladder and the chart; one button ticks what was done already. */
export const Together: Story = {
  decorators: toTry('Answer the questions, and see where you are in the ladder and the chart.'),
  render: () =>
    html`<div class="stack">
      <peer-career-advisor .data=${CAREERS.lamplighter} storage="none"></peer-career-advisor>
      <peer-career-ladder .data=${CAREERS.lamplighter}></peer-career-ladder>
      <peer-salary-chart .data=${CAREERS.lamplighter}></peer-salary-chart>
      <peer-step-checklist .data=${CAREERS.lamplighter} storage="none"></peer-step-checklist>
    </div>`,
  async play({ canvasElement }) {
    await answerAll(canvasElement, 'Yes, with a lamp', null, 'A ladder', 120, null);
    await press(canvasElement, /^Tick 1 action/);
    await waitFor(() => expect(queryAll(canvasElement, '.here').length).toBe(3));
    await press(canvasElement, 'Show all');
  },
};

export const PageSaysNo: Story = {
  decorators: toTry('The page lets no action be ticked: it takes the event back.'),
  render: () =>
    html`<section class="stack" @peer-step-change=${refuse}>
      <p role="status">Nothing was refused yet.</p>
      <peer-career-advisor .data=${CAREERS.lamplighter} storage="none"></peer-career-advisor>
    </section>`,
  async play({ canvasElement }) {
    await answerAll(canvasElement, 'Yes, with a lamp', null, 'A ladder', 120, null);
    await press(canvasElement, /^Tick 1 action/);
    const status = canvasElement.querySelector('[role=status]');
    await waitFor(() => expect(status?.textContent).toContain('the page said no'));
  },
};

export const KeepsAnswers: Story = {
  args: { storage: 'session', data: 'lamplighter' },
  decorators: toTry('Keep your answers, leave this story and come back. Then erase everything.'),
  async play({ canvasElement }) {
    const first = canvasElement.querySelector('peer-career-advisor')!;
    await answerAll(canvasElement, 'Yes, with a lamp', null, 'A ladder', 120, null);
    await press(canvasElement, 'Keep my answers in this browser');
    const again = document.createElement('peer-career-advisor');
    again.setAttribute('storage', 'session');
    again.data = CAREERS.lamplighter;
    first.replaceWith(again);
    await find(canvasElement, 'Change my answers');
    await press(canvasElement, 'Erase everything');
    await find(canvasElement, 'Begin');
  },
};

/** A site's own assistant, made up: it says a word at a time. */
const assistant: Advise = async function* (_answers, { title }, { level, actions }) {
  const first = actions[0]?.action.text ?? 'Go on as you do.';
  const text = `On the way to ${title}${level ? `, as ${level.title}` : ''}: begin with one thing. ${first}\n\nThe rest can wait.`;
  for (const word of text.split(/(?<=\s)/)) {
    await new Promise(requestAnimationFrame);
    yield word;
  }
};

export const SitesOwnAssistant: Story = {
  decorators: toTry('Press “Ask this website’s assistant”: nothing is sent before.'),
  render: () =>
    html`<peer-career-advisor
      .data=${CAREERS.lamplighter}
      .advise=${assistant}
      storage="none"
    ></peer-career-advisor>`,
  async play({ canvasElement }) {
    await answerAll(canvasElement, 'Yes, with a lamp', null, 'A ladder', 3, 5);
    await press(canvasElement, 'Ask this website’s assistant');
    await find(canvasElement, 'Ask again');
  },
};

const fails: Advise = () => Promise.reject(new Error('made up'));

export const AssistantFails: Story = {
  decorators: toTry('The site’s assistant cannot answer: one can try again.'),
  render: () =>
    html`<peer-career-advisor
      .data=${CAREERS.lamplighter}
      .advise=${fails}
      storage="none"
    ></peer-career-advisor>`,
  async play({ canvasElement }) {
    await answerAll(canvasElement, 'Yes, with a lamp', null, 'A ladder', 3, 5);
    await press(canvasElement, 'Ask this website’s assistant');
    await find(canvasElement, 'Try again');
    const says = ({ textContent }: Element) => textContent.includes('could not answer');
    await until(
      () => queryAll(canvasElement, '[role=alert]').some(says),
      'The story expects the message.',
    );
  },
};

export const ChangesLanguage: Story = changesLanguage('peer-career-advisor', 'Dónde estás');
