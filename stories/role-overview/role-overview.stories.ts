import type { Meta } from '@storybook/web-components-vite';
import '../../src/elements/role-overview.js';
import { accessibility } from '../support/accessibility.js';
import { anatomy } from '../support/anatomy.js';
import { elementMeta, type Story } from '../support/element-stories.js';
import { theming } from '../support/theming.js';

const meta: Meta = {
  title: 'Elements/Role overview',
  id: 'role-overview',
  tags: ['autodocs'],
  ...elementMeta('peer-role-overview'),
};

export default meta;

export const Playground: Story = {};

export const Anatomy: Story = anatomy('peer-role-overview');

export const Accessibility: Story = accessibility('peer-role-overview', [
  ['Tab', 'passes by: there is nothing to press'],
  ['the keys of a screen reader', 'go from heading to heading, and from list to list'],
]);

export const Theming: Story = theming('peer-role-overview');
