import type { Meta } from '@storybook/web-components-vite';
import '../../src/elements/salary-chart.js';
import { between, elementMeta, unanswered, type Story } from '../support/element-stories.js';
import { dark, narrow, rightToLeft, wide } from '../support/grounds.js';
import { press } from '../support/press.js';
import { MISSING } from '../support/sources.js';

const meta: Meta = {
  title: 'Elements/Salary chart/States',
  id: 'salary-chart',
  ...elementMeta('peer-salary-chart'),
};

export default meta;

export const Loading: Story = { ...unanswered, tags: ['loading'] };

export const Failed: Story = { tags: ['failed'], args: { src: MISSING } };

export const EmptyParts: Story = { args: { data: 'sparse', level: 'lead' } };

export const NothingToShow: Story = {
  args: { data: 'empty' },
  decorators: between('This career has no pay.', 'The chart above takes no room.'),
};

export const LongText: Story = {
  args: { data: 'wordy', level: 'word' },
  play: ({ canvasElement }) => press(canvasElement, 'Compare with similar jobs'),
};

export const FortyRungs: Story = { args: { data: 'forty rungs', level: 'rung-20' } };

export const OneRung: Story = { args: { data: 'one rung' } };

export const LongTable: Story = {
  args: { data: 'wordy' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Compare with similar jobs');
    await press(canvasElement, 'Show as table');
  },
};

export const RightToLeft: Story = {
  args: { data: 'arabic', level: 'level-3' },
  decorators: rightToLeft,
  play: ({ canvasElement }) => press(canvasElement, 'Compare with similar jobs'),
};

export const Dark: Story = {
  args: { level: 'specialist' },
  decorators: dark,
  parameters: { layout: 'fullscreen' },
  play: ({ canvasElement }) => press(canvasElement, 'Compare with similar jobs'),
};

export const Narrow: Story = { args: { level: 'specialist' }, decorators: narrow };

export const Wide: Story = { args: { level: 'lead' }, decorators: wide };
