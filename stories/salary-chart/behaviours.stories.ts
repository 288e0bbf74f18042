import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import '../../src/elements/career-ladder.js';
import '../../src/elements/salary-chart.js';
import { elementMeta, toTry, type Story } from '../support/element-stories.js';
import { find, press } from '../support/press.js';
import { refuse } from '../support/refuse.js';

const meta: Meta = {
  title: 'Elements/Salary chart/Behaviours',
  id: 'salary-chart',
  ...elementMeta('peer-salary-chart'),
};

export default meta;

const chartIn = (canvas: HTMLElement) => canvas.querySelector('peer-salary-chart')!;

export const Keyboard: Story = {
  decorators: toTry('Go to a rung with Tab, and choose it with Enter or Space.'),
  async play({ canvasElement }) {
    (await find(canvasElement, /^2\. Peer/)).focus();
    await userEvent.keyboard('{Enter}');
    await expect(chartIn(canvasElement).level).toBe('specialist');
  },
};

export const Together: Story = {
  decorators: toTry('Choose a rung in the chart: the ladder below opens it.'),
  render: () =>
    html`<div class="stack">
      <peer-salary-chart></peer-salary-chart>
      <peer-career-ladder></peer-career-ladder>
    </div>`,
  async play({ canvasElement }) {
    await press(canvasElement, /^4\. Lead roles/);
    await expect(canvasElement.querySelector('peer-career-ladder')!.level).toBe('lead');
  },
};

export const CancelAChoice: Story = {
  decorators: toTry('Choose a rung. The page says no to `peer-level-select`, so nothing changes.'),
  render: () =>
    html`<div class="stack" @peer-level-select=${refuse}>
      <peer-salary-chart level="specialist"></peer-salary-chart>
      <p role="status"></p>
    </div>`,
  async play({ canvasElement }) {
    await press(canvasElement, /^4\. Lead roles/);
    await expect(canvasElement.querySelector('[role=status]')).toHaveTextContent('lead');
    await expect(chartIn(canvasElement).level).toBe('specialist');
  },
};

export const ByTheHour: Story = {
  args: { level: 'specialist' },
  decorators: toTry('Change between pay by the hour and by the year.'),
  play: ({ canvasElement }) => press(canvasElement, 'Show by the hour'),
};

export const SimilarJobs: Story = {
  args: { level: 'specialist' },
  decorators: toTry(
    'Show and hide what similar jobs pay. They have a group and a form of their own.',
  ),
  play: ({ canvasElement }) => press(canvasElement, 'Compare with similar jobs'),
};

export const Table: Story = {
  args: { level: 'specialist' },
  decorators: toTry('Change between the chart and a table. Download the figures as a file.'),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Compare with similar jobs');
    await press(canvasElement, 'Show as table');
  },
};
