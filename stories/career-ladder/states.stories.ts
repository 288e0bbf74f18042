import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/career-ladder.js';
import { between, elementMeta, unanswered, type Story } from '../support/element-stories.js';
import { dark, narrow, rightToLeft, wide } from '../support/grounds.js';
import { MISSING } from '../support/sources.js';

const meta: Meta = {
  title: 'Elements/Career ladder/States',
  id: 'career-ladder',
  ...elementMeta('peer-career-ladder'),
};

export default meta;

export const Loading: Story = { ...unanswered, tags: ['loading'] };

export const Failed: Story = { tags: ['failed'], args: { src: MISSING } };

/** What the page put between the tags stays, beside the message. */
export const FailedWithFallback: Story = {
  tags: ['failed'],
  render: () =>
    html`<peer-career-ladder src=${MISSING}>
      <p><a href="#levels">The levels, in words</a></p>
    </peer-career-ladder>`,
};

export const EmptyParts: Story = { args: { data: 'sparse', level: 'lead' } };

export const NothingToShow: Story = {
  args: { data: 'empty' },
  decorators: between('This career has no levels.', 'The ladder above takes no room.'),
};

export const LongText: Story = { args: { data: 'wordy', level: 'word' } };

export const FortyRungs: Story = { args: { data: 'forty rungs', level: 'rung-20' } };

export const OneRung: Story = { args: { data: 'one rung' } };

export const RightToLeft: Story = {
  args: { data: 'arabic', level: 'level-3' },
  decorators: rightToLeft,
};

export const Dark: Story = {
  args: { level: 'specialist' },
  decorators: dark,
  parameters: { layout: 'fullscreen' },
};

export const Narrow: Story = { args: { level: 'specialist' }, decorators: narrow };

export const Wide: Story = { args: { level: 'lead' }, decorators: wide };
