import type { Meta } from '@storybook/web-components-vite';
import '../../src/elements/skill-list.js';
import { accessibility } from '../support/accessibility.js';
import { anatomy } from '../support/anatomy.js';
import { elementMeta, type Story } from '../support/element-stories.js';
import { theming } from '../support/theming.js';

const meta: Meta = {
  title: 'Elements/Skill list',
  id: 'skill-list',
  tags: ['autodocs'],
  ...elementMeta('peer-skill-list'),
};

export default meta;

export const Playground: Story = {};

export const Anatomy: Story = anatomy('peer-skill-list');

export const Accessibility: Story = accessibility('peer-skill-list', [
  ['Tab', 'goes to the choice of a rung'],
  ['↑ ↓, on the choice', 'shows the skills of another rung; how many there are is read out'],
]);

export const Theming: Story = theming('peer-skill-list');
