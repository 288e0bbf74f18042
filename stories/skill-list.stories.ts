import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/skill-list.js';
import type { ElementArgs } from './support/args.js';
import { between, elementMeta, unanswered } from './support/element-stories.js';
import { dark, narrow, rightToLeft, wide } from './support/grounds.js';
import { choose } from './support/press.js';
import { MISSING } from './support/sources.js';

type Story = StoryObj<ElementArgs>;

const meta: Meta<ElementArgs> = {
  title: 'Skill list',
  ...elementMeta('peer-skill-list'),
};

export default meta;

export const Playground: Story = {};

export const Loading: Story = { ...unanswered, tags: ['loading'] };

export const Failed: Story = { tags: ['failed'], args: { src: MISSING } };

export const NothingToShow: Story = {
  args: { data: 'empty' },
  decorators: between('This career names no skills.', 'The list above takes no room.'),
};

export const EmptyParts: Story = { args: { data: 'sparse' } };

export const LongText: Story = { args: { data: 'wordy' } };

export const FortySkills: Story = { args: { data: 'forty rungs' } };

export const OneSkill: Story = { args: { data: 'one rung' } };

/** What counts on one rung; the others' skills are out of sight until it is changed or printed. */
export const OneRung: Story = {
  play: ({ canvasElement }) => choose(canvasElement, 'Peer Support Specialist'),
};

export const RightToLeft: Story = {
  args: { data: 'arabic' },
  decorators: rightToLeft,
  play: ({ canvasElement }) => choose(canvasElement, 'أخصائي دعم الأقران'),
};

export const Dark: Story = { decorators: dark, parameters: { layout: 'fullscreen' } };

export const Narrow: Story = { decorators: narrow };

export const Wide: Story = { decorators: wide };
