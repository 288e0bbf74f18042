import type { Meta } from '@storybook/web-components-vite';
import '../../src/elements/step-checklist.js';
import { between, elementMeta, unanswered, type Story } from '../support/element-stories.js';
import { dark, narrow, rightToLeft, wide } from '../support/grounds.js';
import { press, tick } from '../support/press.js';
import { MISSING } from '../support/sources.js';

const meta: Meta = {
  title: 'Elements/Step checklist/States',
  id: 'step-checklist',
  ...elementMeta('peer-step-checklist'),
};

export default meta;

export const Loading: Story = { ...unanswered, tags: ['loading'] };

export const Failed: Story = { tags: ['failed'], args: { src: MISSING } };

export const EmptyParts: Story = {
  args: { data: 'sparse' },
  play: ({ canvasElement }) => press(canvasElement, 'Show all'),
};

export const NothingToShow: Story = {
  args: { data: 'empty' },
  decorators: between('This career has no steps.', 'The checklist above takes no room.'),
};

export const LongText: Story = {
  args: { data: 'wordy' },
  play: ({ canvasElement }) => press(canvasElement, 'Show all'),
};

export const FortySteps: Story = { args: { data: 'forty rungs' } };

export const OneStep: Story = {
  args: { data: 'one rung' },
  play: ({ canvasElement }) => press(canvasElement, 'Show all'),
};

/** One step done, one begun, one not for this person, one not yet begun. */
export const OnTheWay: Story = {
  args: { data: 'four steps' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Show all');
    await tick(canvasElement, 'Visit a place where peers work');
    await tick(canvasElement, 'Sign up for a course');
    await tick(canvasElement, 'This step is not for me', 2);
  },
};

export const RightToLeft: Story = {
  args: { data: 'arabic' },
  decorators: rightToLeft,
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Show all');
    await tick(canvasElement, 'اقرأ عن العمل اليومي');
    await tick(canvasElement, 'تحدّث مع شخص يعمل في هذا المجال');
    await tick(canvasElement, 'ابحث عن دورة معتمدة');
  },
};

export const Dark: Story = {
  args: { data: 'four steps' },
  decorators: dark,
  parameters: { layout: 'fullscreen' },
  play: OnTheWay.play!,
};

export const Narrow: Story = { decorators: narrow };

export const Wide: Story = { decorators: wide };
