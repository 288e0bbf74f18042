import type { Meta } from '@storybook/web-components-vite';
import '../../src/elements/career-faq.js';
import { accessibility } from '../support/accessibility.js';
import { anatomy } from '../support/anatomy.js';
import { elementMeta, type Story } from '../support/element-stories.js';
import { press } from '../support/press.js';
import { theming } from '../support/theming.js';

const meta: Meta = {
  title: 'Elements/Common questions',
  id: 'common-questions',
  tags: ['autodocs'],
  ...elementMeta('peer-career-faq'),
};

export default meta;

export const Playground: Story = {};

export const Anatomy: Story = anatomy('peer-career-faq', (canvas) =>
  press(canvas, 'How long does it take?'),
);

export const Accessibility: Story = accessibility('peer-career-faq', [
  ['Tab', 'goes to the next question; in an open one, to its links'],
  ['Enter or Space, on a question', 'opens and closes the answer'],
  ['Ctrl F, or ⌘ F', 'finds words in closed answers too, and opens them, where the browser can'],
]);

export const Theming: Story = theming('peer-career-faq');
