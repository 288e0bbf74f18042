import type { Meta } from '@storybook/web-components-vite';
import '../../src/elements/responsibility-list.js';
import { accessibility } from '../support/accessibility.js';
import { anatomy } from '../support/anatomy.js';
import { elementMeta, type Story } from '../support/element-stories.js';
import { theming } from '../support/theming.js';

const meta: Meta = {
  title: 'Elements/Responsibility list',
  id: 'responsibility-list',
  tags: ['autodocs'],
  ...elementMeta('peer-responsibility-list'),
};

export default meta;

export const Playground: Story = {};

export const Anatomy: Story = anatomy('peer-responsibility-list');

export const Accessibility: Story = accessibility('peer-responsibility-list', [
  ['Tab', 'passes by: there is nothing to press'],
  ['the keys of a screen reader', 'go from heading to heading, and from list to list'],
]);

export const Theming: Story = theming('peer-responsibility-list');
