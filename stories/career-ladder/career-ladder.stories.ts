import type { Meta } from '@storybook/web-components-vite';
import '../../src/elements/career-ladder.js';
import { accessibility } from '../support/accessibility.js';
import { anatomy } from '../support/anatomy.js';
import { elementMeta, type Story } from '../support/element-stories.js';
import { theming } from '../support/theming.js';

const meta: Meta = {
  title: 'Elements/Career ladder',
  id: 'career-ladder',
  tags: ['autodocs'],
  ...elementMeta('peer-career-ladder'),
};

export default meta;

export const Playground: Story = { args: { level: 'specialist' } };

export const Anatomy: Story = { ...anatomy('peer-career-ladder'), args: { level: 'senior' } };

export const Accessibility: Story = accessibility('peer-career-ladder', [
  ['Tab', 'goes to the next rung; every rung can be reached'],
  ['↓ or →', 'chooses the rung above, and goes there; from right to left it is ←'],
  ['↑ or ←', 'chooses the rung below, and goes there; from right to left it is →'],
  ['Home', 'chooses the first rung'],
  ['End', 'chooses the last rung'],
  ['Enter or Space', 'chooses the rung that has the focus'],
]);

export const Theming: Story = {
  ...theming('peer-career-ladder'),
  args: { level: 'senior', here: 'specialist' },
};
