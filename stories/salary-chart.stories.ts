import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/salary-chart.js';
import { elementArgs, elementArgTypes, levelArgType, type ElementArgs } from './support/args.js';
import { CAREERS } from './support/careers.js';
import { between, unanswered } from './support/element-stories.js';
import { dark, narrow, rightToLeft, wide } from './support/grounds.js';
import { MISSING } from './support/sources.js';
import { press } from './support/press.js';

interface ChartArgs extends ElementArgs {
  level: string;
}

type Story = StoryObj<ChartArgs>;

const meta: Meta<ChartArgs> = {
  title: 'Salary chart',
  component: 'peer-salary-chart',
  args: { ...elementArgs, level: '' },
  argTypes: { ...elementArgTypes, level: levelArgType },
  render: ({ data, src, level, 'heading-level': headingLevel }) =>
    html`<peer-salary-chart
      .data=${CAREERS[data]}
      src=${src || nothing}
      level=${level || nothing}
      heading-level=${headingLevel}
    ></peer-salary-chart>`,
};

export default meta;

export const Playground: Story = { args: { level: 'specialist' } };

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

export const ByTheHour: Story = {
  args: { level: 'specialist' },
  play: ({ canvasElement }) => press(canvasElement, 'Show by the hour'),
};

export const SimilarJobs: Story = {
  args: { level: 'specialist' },
  play: ({ canvasElement }) => press(canvasElement, 'Compare with similar jobs'),
};

export const Table: Story = {
  args: { level: 'specialist' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Compare with similar jobs');
    await press(canvasElement, 'Show as table');
  },
};

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
