import type { Meta } from '@storybook/web-components-vite';
import '../../src/elements/certification-finder.js';
import { between, elementMeta, unanswered, type Story } from '../support/element-stories.js';
import { dark, narrow, wide } from '../support/grounds.js';
import { MISSING } from '../support/sources.js';

const meta: Meta = {
  title: 'Elements/Certification finder/States',
  id: 'certification-finder',
  ...elementMeta('peer-certification-finder'),
};

export default meta;

export const Loading: Story = { ...unanswered, tags: ['loading'] };

export const Failed: Story = { tags: ['failed'], args: { src: MISSING } };

export const NothingToShow: Story = {
  args: { data: 'empty' },
  decorators: between('This career has no rules for places.', 'The finder above takes no room.'),
};

/** Lines for two certificates, old values, and some that nobody knows. */
export const Chosen: Story = { args: { jurisdiction: 'US-TX' } };

export const NothingKnown: Story = { args: { jurisdiction: 'US-AK' } };

export const Dark: Story = {
  args: { jurisdiction: 'US-CA' },
  decorators: dark,
  parameters: { layout: 'fullscreen' },
};

export const Narrow: Story = { args: { jurisdiction: 'US-TX' }, decorators: narrow };

export const Wide: Story = { args: { jurisdiction: 'US-TX' }, decorators: wide };
