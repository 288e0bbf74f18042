import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/career-faq.js';
import { elementArgs, elementArgTypes, type ElementArgs } from './support/args.js';
import { CAREERS } from './support/careers.js';
import { dark, narrow, rightToLeft, wide } from './support/grounds.js';
import { press } from './support/press.js';
import { leaveUnanswered, MISSING, UNANSWERED } from './support/sources.js';

type Story = StoryObj<ElementArgs>;

const meta: Meta<ElementArgs> = {
  title: 'Common questions',
  component: 'peer-career-faq',
  args: elementArgs,
  argTypes: elementArgTypes,
  render: ({ data, src, 'heading-level': headingLevel }) =>
    html`<peer-career-faq
      .data=${CAREERS[data]}
      src=${src || nothing}
      heading-level=${headingLevel}
    ></peer-career-faq>`,
};

export default meta;

export const Playground: Story = {};

export const Loading: Story = {
  tags: ['loading'],
  args: { src: UNANSWERED },
  beforeEach: leaveUnanswered,
};

export const Failed: Story = { tags: ['failed'], args: { src: MISSING } };

export const NothingToShow: Story = {
  args: { data: 'empty' },
  decorators: (story) => html`
    <p>This career answers no questions.</p>
    ${story()}
    <p>The list above takes no room.</p>
  `,
};

export const EmptyParts: Story = {
  args: { data: 'sparse' },
  play: ({ canvasElement }) => press(canvasElement, 'Show all answers'),
};

export const LongText: Story = {
  args: { data: 'wordy' },
  play: ({ canvasElement }) => press(canvasElement, 'Show all answers'),
};

export const FortyQuestions: Story = { args: { data: 'forty rungs' } };

export const OneQuestion: Story = {
  args: { data: 'one rung' },
  play: ({ canvasElement }) => press(canvasElement, 'What comes after grade 1?'),
};

export const AllAnswers: Story = {
  play: ({ canvasElement }) => press(canvasElement, 'Show all answers'),
};

export const RightToLeft: Story = {
  args: { data: 'arabic' },
  decorators: rightToLeft,
  play: ({ canvasElement }) => press(canvasElement, 'هل أحتاج إلى شهادة جامعية؟'),
};

export const Dark: Story = {
  decorators: dark,
  parameters: { layout: 'fullscreen' },
  play: AllAnswers.play!,
};

export const Narrow: Story = { decorators: narrow, play: AllAnswers.play! };

export const Wide: Story = { decorators: wide };
