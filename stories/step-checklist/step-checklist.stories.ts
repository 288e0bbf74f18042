import type { Meta } from '@storybook/web-components-vite';
import '../../src/elements/step-checklist.js';
import { accessibility } from '../support/accessibility.js';
import { anatomy } from '../support/anatomy.js';
import { elementMeta, type Story } from '../support/element-stories.js';
import { press } from '../support/press.js';
import { theming } from '../support/theming.js';

const meta: Meta = {
  title: 'Elements/Step checklist',
  id: 'step-checklist',
  tags: ['autodocs'],
  ...elementMeta('peer-step-checklist'),
};

export default meta;

export const Playground: Story = {};

export const Anatomy: Story = anatomy('peer-step-checklist', (canvas) => press(canvas, 'Show all'));

export const Accessibility: Story = accessibility('peer-step-checklist', [
  ['Tab', 'goes to the next step; in an open one, to its boxes'],
  ['Enter or Space, on a step', 'opens and closes it'],
  ['Space, on a box', 'ticks the action, or takes the tick back'],
]);

export const Theming: Story = { ...theming('peer-step-checklist'), args: { data: 'four steps' } };
