import type { Meta } from '@storybook/web-components-vite';
import '../../src/elements/salary-chart.js';
import { accessibility } from '../support/accessibility.js';
import { anatomy } from '../support/anatomy.js';
import { elementMeta, type Story } from '../support/element-stories.js';
import { find, press } from '../support/press.js';
import { theming } from '../support/theming.js';

const meta: Meta = {
  title: 'Elements/Salary chart',
  id: 'salary-chart',
  tags: ['autodocs'],
  ...elementMeta('peer-salary-chart'),
};

export default meta;

export const Playground: Story = { args: { level: 'specialist' } };

export const Anatomy: Story = {
  ...anatomy('peer-salary-chart', async (canvas) => {
    await press(canvas, 'Compare with similar jobs');
    await find(canvas, 'Hide similar jobs');
  }),
  args: { level: 'senior' },
};

export const Accessibility: Story = accessibility('peer-salary-chart', [
  ['Tab', 'goes to the next rung, then to the buttons and the sources'],
  ['Enter or Space, on a rung', 'chooses it, here and in the ladder'],
  ['Enter or Space, on a button', 'changes to hours, to a table or to similar jobs, and back'],
]);

export const Theming: Story = {
  ...theming('peer-salary-chart'),
  args: { level: 'senior', here: 'specialist' },
};
