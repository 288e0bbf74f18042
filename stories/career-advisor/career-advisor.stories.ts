import type { Meta } from '@storybook/web-components-vite';
import '../../src/elements/career-advisor.js';
import { accessibility } from '../support/accessibility.js';
import { anatomy } from '../support/anatomy.js';
import { answerAll } from '../support/answer.js';
import { elementMeta, type Story } from '../support/element-stories.js';
import { theming } from '../support/theming.js';

const meta: Meta = {
  title: 'Elements/Career advisor',
  id: 'career-advisor',
  tags: ['autodocs'],
  ...elementMeta('peer-career-advisor'),
};

export default meta;

export const Playground: Story = {};

export const Anatomy: Story = {
  ...anatomy('peer-career-advisor', (canvas) =>
    answerAll(canvas, 'Yes, with a lamp', null, 'A ladder', 3, 5),
  ),
  args: { data: 'lamplighter' },
};

export const Accessibility: Story = {
  ...accessibility('peer-career-advisor', [
    ['Tab', 'goes to the answers, then to “Next”, “Skip” and “Back”'],
    ['↑ ↓, on one of several answers', 'chooses another one'],
    ['Space, on a box', 'ticks it'],
    ['Enter, in an answer', 'goes on; the focus goes to the heading of the next question'],
    ['Enter or Space, on a button', 'does what it says'],
  ]),
  args: { data: 'lamplighter' },
};

export const Theming: Story = {
  ...theming('peer-career-advisor'),
  args: { data: 'lamplighter' },
};
