import type { Meta } from '@storybook/web-components-vite';
import '../../src/elements/certification-finder.js';
import { accessibility } from '../support/accessibility.js';
import { anatomy } from '../support/anatomy.js';
import { elementMeta, type Story } from '../support/element-stories.js';
import { choose } from '../support/press.js';
import { theming } from '../support/theming.js';

const meta: Meta = {
  title: 'Elements/Certification finder',
  id: 'certification-finder',
  tags: ['autodocs'],
  ...elementMeta('peer-certification-finder'),
};

export default meta;

export const Playground: Story = {};

export const Anatomy: Story = anatomy('peer-certification-finder', (canvas) =>
  choose(canvas, 'Texas'),
);

export const Accessibility: Story = accessibility('peer-certification-finder', [
  ['Tab', 'goes to the choice of a place, to each source, and to “Compare with”'],
  ['A letter, on the choice', 'goes to the next place that begins with it'],
  ['Enter, on “Compare with”', 'brings a second choice, and goes there'],
]);

export const Theming: Story = {
  ...theming('peer-certification-finder'),
  args: { jurisdiction: 'US-OH' },
};
