import type { Meta } from '@storybook/web-components-vite';
import '../../src/elements/career-faq.js';
import { between, elementMeta, unanswered, type Story } from '../support/element-stories.js';
import { dark, narrow, rightToLeft, wide } from '../support/grounds.js';
import { press } from '../support/press.js';
import { MISSING } from '../support/sources.js';

const meta: Meta = {
  title: 'Elements/Common questions/States',
  id: 'common-questions',
  ...elementMeta('peer-career-faq'),
};

export default meta;

export const Loading: Story = { ...unanswered, tags: ['loading'] };

export const Failed: Story = { tags: ['failed'], args: { src: MISSING } };

export const NothingToShow: Story = {
  args: { data: 'empty' },
  decorators: between('This career answers no questions.', 'The list above takes no room.'),
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

export const RightToLeft: Story = {
  args: { data: 'arabic' },
  decorators: rightToLeft,
  play: ({ canvasElement }) => press(canvasElement, 'هل أحتاج إلى شهادة جامعية؟'),
};

export const Dark: Story = {
  decorators: dark,
  parameters: { layout: 'fullscreen' },
  play: ({ canvasElement }) => press(canvasElement, 'Show all answers'),
};

export const Narrow: Story = {
  decorators: narrow,
  play: ({ canvasElement }) => press(canvasElement, 'Show all answers'),
};

export const Wide: Story = { decorators: wide };
