import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/career-path.js';
import { elementMeta, unanswered, type Story } from '../support/element-stories.js';
import { dark, narrow, rightToLeft, wide } from '../support/grounds.js';
import { press } from '../support/press.js';
import { MISSING } from '../support/sources.js';

const meta: Meta = {
  title: 'Elements/Career path/States',
  id: 'career-path',
  ...elementMeta('peer-career-path'),
};

export default meta;

export const Loading: Story = { ...unanswered, tags: ['loading'] };

export const Failed: Story = { tags: ['failed'], args: { src: MISSING } };

/** What the page put between the tags stays, beside the message. */
export const FailedWithFallback: Story = {
  tags: ['failed'],
  render: () =>
    html`<peer-career-path src=${MISSING}>
      <p><a href="#guide">The guide, in words</a></p>
    </peer-career-path>`,
};

export const EmptyParts: Story = { args: { data: 'sparse', level: 'lead' } };

/** There is nothing to say but where it comes from. */
export const NothingToShow: Story = { args: { data: 'empty' } };

export const LongText: Story = { args: { data: 'wordy', level: 'word' } };

export const FortyRungs: Story = { args: { data: 'forty rungs', level: 'rung-20' } };

export const RightToLeft: Story = {
  args: { data: 'arabic', level: 'level-3' },
  decorators: rightToLeft,
};

export const Dark: Story = {
  args: { level: 'specialist' },
  decorators: dark,
  parameters: { layout: 'fullscreen' },
};

/** The contents fold, and are open here. */
export const Narrow: Story = {
  args: { level: 'specialist' },
  decorators: narrow,
  play: ({ canvasElement }) => press(canvasElement, 'On this page'),
};

/** The contents stand aside. */
export const Wide: Story = { args: { level: 'lead' }, decorators: wide };

export const Spanish: Story = {
  args: { level: 'specialist' },
  decorators: (story) => html`<div lang="es">${story()}</div>`,
};
