import type { Meta } from '@storybook/web-components-vite';
import '../../src/elements/career-path.js';
import { accessibility } from '../support/accessibility.js';
import { anatomy } from '../support/anatomy.js';
import { elementMeta, type Story } from '../support/element-stories.js';
import { theming } from '../support/theming.js';

const meta: Meta = {
  title: 'Elements/Career path',
  id: 'career-path',
  tags: ['autodocs'],
  ...elementMeta('peer-career-path'),
};

export default meta;

export const Playground: Story = { args: { level: 'specialist' } };

export const Anatomy: Story = anatomy('peer-career-path');

export const Accessibility: Story = accessibility('peer-career-path', [
  ['Tab', 'goes to the next link, button, rung or box; nothing is skipped'],
  ['Enter, on a link of the contents', 'goes to that section'],
  ['Enter or Space, on “On this page”', 'folds and unfolds the contents, where they are not aside'],
  ['↑ ↓ ← → Home End, on a rung', 'choose a rung'],
  ['Space, on a box', 'ticks the action'],
]);

export const Theming: Story = {
  ...theming('peer-career-path'),
  args: { sections: 'ladder steps', level: 'senior' },
};
