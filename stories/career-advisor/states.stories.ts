import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/career-advisor.js';
import { answer, answerAll, PEOPLE } from '../support/answer.js';
import { between, elementMeta, unanswered, type Story } from '../support/element-stories.js';
import { dark, narrow, wide } from '../support/grounds.js';
import { find, press, queryAll, until } from '../support/press.js';
import { MISSING } from '../support/sources.js';

const meta: Meta = {
  title: 'Elements/Career advisor/States',
  id: 'career-advisor',
  ...elementMeta('peer-career-advisor'),
};

export default meta;

/** Up to the question after those that are answered. */
const asked = (...answers: Parameters<typeof answer>[1][]): Story => ({
  play: ({ canvasElement }) => answer(canvasElement, ...answers),
});
const resultOf = (who: keyof typeof PEOPLE): Story => ({
  play: ({ canvasElement }) => answerAll(canvasElement, ...PEOPLE[who]),
});

export const Loading: Story = { ...unanswered, tags: ['loading'] };

export const Failed: Story = { tags: ['failed'], args: { src: MISSING } };

/** The result is there, the rules of the place are not: one can try again. */
export const RulesFailed: Story = {
  tags: ['failed'],
  args: { data: 'rules fail' },
  async play({ canvasElement }) {
    await answerAll(canvasElement, 'Yes, with a lamp', 'Dusk', 'A ladder', 3, 5);
    await find(canvasElement, 'Try again');
  },
};

export const NothingToShow: Story = {
  args: { data: 'empty' },
  decorators: between('This career has no questions.', 'The advisor above takes no room.'),
};

export const Beginning: Story = {};

/** The page gets the answers, and the visitor is told before the first one. */
export const SharesAnswers: Story = { args: { 'share-answers': true } };

export const OneAnswer: Story = asked();

export const APlace: Story = asked(null);

export const ANumber: Story = asked(null, null, null, null, null);

export const SeveralAnswers: Story = asked(null, null, null, null, null, null);

/** What was written stays, and the message says what would do. */
export const NoNumber: Story = {
  async play({ canvasElement }) {
    await answer(canvasElement, null, null, null, null, null, 'a few');
    const says = ({ textContent }: Element) => textContent.startsWith('Write a number');
    await until(
      () => queryAll(canvasElement, '[part=fault]').some(says),
      'The story expects the message at the field.',
    );
  },
};

export const AtTheStart: Story = resultOf('newcomer');

export const EverythingSkipped: Story = resultOf('quiet');

export const InTheMiddle: Story = resultOf('specialist');

export const AtTheTop: Story = resultOf('director');

/** What the place asks stands beside what the career says, each with its source. */
export const InAPlace: Story = {
  args: { data: 'lamplighter', jurisdiction: 'dusk' },
  async play({ canvasElement }) {
    await answerAll(canvasElement, 'Yes, with a lamp', 'Dusk', 'A ladder', 3, 5);
    await find(canvasElement, 'Office of Evenings');
  },
};

/** What to do in order, with what waits for what; dates come with a first day and a pace. */
export const APlan: Story = {
  async play({ canvasElement }) {
    await answerAll(canvasElement, ...PEOPLE.newcomer);
    await press(canvasElement, 'Make a plan');
    await find(canvasElement, /^Print/);
  },
};

/** Where little is known of the place, that is said. */
export const LittleKnown: Story = {
  args: { data: 'lamplighter', jurisdiction: 'noon' },
  async play({ canvasElement }) {
    await answerAll(canvasElement, 'Yes, with a lamp', 'Noon', 'A ladder', 3, null);
    const says = ({ textContent }: Element) => textContent.includes('Noon');
    await until(
      () => queryAll(canvasElement, '[part=requirement]').some(says),
      'The story expects the rules of the place.',
    );
  },
};

export const Spanish: Story = {
  decorators: (story) => html`<div lang="es">${story()}</div>`,
  play: ({ canvasElement }) =>
    answerAll(
      canvasElement,
      null,
      null,
      null,
      'Sí, ya terminé uno',
      'Sí',
      3,
      'Capacité u orienté a otros pares',
      4,
    ),
};

export const AnotherCareer: Story = {
  args: { data: 'lamplighter' },
  play: ({ canvasElement }) =>
    answerAll(canvasElement, 'Yes, with a lamp', null, ['A ladder'], 120, 5),
};

export const Dark: Story = {
  ...resultOf('specialist'),
  decorators: dark,
  parameters: { layout: 'fullscreen' },
};

export const Narrow: Story = { ...resultOf('specialist'), decorators: narrow };

export const NarrowQuestion: Story = {
  ...asked(null, null, null, null, null, null),
  decorators: narrow,
};

export const Wide: Story = { ...resultOf('newcomer'), decorators: wide };

/** Pressed, so that its look is there to be seen. */
export const Erased: Story = {
  async play({ canvasElement }) {
    await answerAll(canvasElement, ...PEOPLE.quiet);
    await press(canvasElement, 'Erase everything');
    await find(canvasElement, 'Begin');
  },
};
