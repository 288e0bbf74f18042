import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../../src/elements/career-faq.js';
import { forgetAddress } from '../support/address.js';
import { elementMeta, toTry, type Story } from '../support/element-stories.js';
import { find, press } from '../support/press.js';

const meta: Meta = {
  title: 'Elements/Common questions/Behaviours',
  id: 'common-questions',
  ...elementMeta('peer-career-faq'),
};

export default meta;

export const Keyboard: Story = {
  decorators: toTry('Go to a question with Tab, and open it with Enter or Space.'),
  async play({ canvasElement }) {
    const question = await find(canvasElement, 'How long does it take?');
    question.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(question).toHaveAttribute('aria-expanded', 'true'));
  },
};

export const AllAnswers: Story = {
  decorators: toTry('Show all answers, and hide them again.'),
  play: ({ canvasElement }) => press(canvasElement, 'Show all answers'),
};

export const ALinkOpensAnAnswer: Story = {
  decorators: toTry('Press the link. Its address is `#peer-question=faq-stress`.'),
  beforeEach: forgetAddress,
  render: () =>
    html`<div class="stack">
      <p><a href="#peer-question=faq-stress">Is it hard on me?</a></p>
      <peer-career-faq></peer-career-faq>
    </div>`,
  async play({ canvasElement }) {
    const question = await find(canvasElement, 'Is the job stressful?');
    await press(canvasElement, 'Is it hard on me?');
    await waitFor(() => expect(question).toHaveAttribute('aria-expanded', 'true'));
  },
};
