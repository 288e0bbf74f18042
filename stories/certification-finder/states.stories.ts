import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/certification-finder.js';
import { between, elementMeta, unanswered, type Story } from '../support/element-stories.js';
import { dark, narrow, rightToLeft, wide } from '../support/grounds.js';
import { choose, find, press } from '../support/press.js';
import { MISSING } from '../support/sources.js';

const meta: Meta = {
  title: 'Elements/Certification finder/States',
  id: 'certification-finder',
  ...elementMeta('peer-certification-finder'),
};

export default meta;

export const Loading: Story = { ...unanswered, tags: ['loading'] };

export const Failed: Story = { tags: ['failed'], args: { src: MISSING } };

/** The career is there, its rules are not: the choice stays, and one can try again. */
export const RulesFailed: Story = {
  tags: ['failed'],
  args: { data: 'rules fail', jurisdiction: 'dusk' },
  play: async ({ canvasElement }) => void (await find(canvasElement, 'Try again')),
};

export const NothingToShow: Story = {
  args: { data: 'empty' },
  decorators: between('This career has no such rules.', 'The finder above takes no room.'),
};

export const NothingChosen: Story = {};

export const NothingKnown: Story = { args: { data: 'lamplighter', jurisdiction: 'midnight' } };

/** Little is known, and the rest is said to be unknown. */
export const LittleKnown: Story = { args: { data: 'lamplighter', jurisdiction: 'noon' } };

/** Each line says that it is old, or that its source states no date. */
export const OldRules: Story = { args: { data: 'lamplighter', jurisdiction: 'dusk' } };

export const LongText: Story = {
  args: { data: 'wordy', jurisdiction: 'long' },
  async play({ canvasElement }) {
    await press(canvasElement, 'Compare with');
    await choose(canvasElement, /^Lebens/, 1);
    await press(canvasElement, 'Add');
  },
};

export const RightToLeft: Story = {
  args: { data: 'arabic', jurisdiction: 'east' },
  decorators: rightToLeft,
  async play({ canvasElement }) {
    await press(canvasElement, 'Compare with');
    await choose(canvasElement, 'الغرب', 1);
    await press(canvasElement, 'Add');
  },
};

export const Dark: Story = {
  args: { jurisdiction: 'US-OH' },
  decorators: dark,
  parameters: { layout: 'fullscreen' },
};

export const Narrow: Story = { args: { jurisdiction: 'US-OH' }, decorators: narrow };

/** Three places have room on the smallest phone. */
export const NarrowSideBySide: Story = {
  args: { jurisdiction: 'US-OH' },
  decorators: (story) => html`<div style="inline-size: 280px">${story()}</div>`,
  async play({ canvasElement }) {
    await press(canvasElement, 'Compare with');
    await choose(canvasElement, 'Texas', 1);
    await press(canvasElement, 'Add');
    await choose(canvasElement, 'New York', 1);
    await press(canvasElement, 'Add');
  },
};

export const Wide: Story = { args: { jurisdiction: 'US-CA' }, decorators: wide };
