import type { Meta } from '@storybook/web-components-vite';
import '../../src/elements/certification-finder.js';
import { accessibility } from '../support/accessibility.js';
import { anatomy } from '../support/anatomy.js';
import { elementMeta, type Story } from '../support/element-stories.js';
import { choose, press } from '../support/press.js';
import { theming } from '../support/theming.js';

const meta: Meta = {
  title: 'Elements/Certification finder',
  id: 'certification-finder',
  tags: ['autodocs'],
  ...elementMeta('peer-certification-finder'),
};

export default meta;

export const Playground: Story = { args: { jurisdiction: 'US-TX' } };

export const Anatomy: Story = {
  ...anatomy('peer-certification-finder', async (canvas) => {
    await press(canvas, 'Compare with');
    await choose(canvas, 'Dawn', 1);
    await press(canvas, 'Add');
  }),
  args: { data: 'lamplighter', jurisdiction: 'dusk' },
};

export const Accessibility: Story = {
  ...accessibility('peer-certification-finder', [
    ['Tab', 'goes to the choice of a place, the links to sources and boards, and “Compare with”'],
    ['↑ ↓ or a letter, on the choice', 'chooses a place; what it asks is shown below'],
    ['Enter or Space, on “Compare with”', 'opens a second choice, and goes there'],
    ['Enter or Space, on “Add”', 'puts the chosen place beside the first one'],
    ['Enter or Space, on a place with a cross', 'takes it out, and goes back to the second choice'],
  ]),
  args: { data: 'lamplighter', jurisdiction: 'dusk' },
};

export const Theming: Story = {
  ...theming('peer-certification-finder'),
  args: { data: 'lamplighter', jurisdiction: 'dawn' },
};
