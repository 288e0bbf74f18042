import type { Meta } from '@storybook/web-components-vite';
import '../../src/elements/skill-list.js';
import { between, elementMeta, unanswered, type Story } from '../support/element-stories.js';
import { dark, narrow, rightToLeft, wide } from '../support/grounds.js';
import { choose } from '../support/press.js';
import { MISSING } from '../support/sources.js';

const meta: Meta = {
  title: 'Elements/Skill list/States',
  id: 'skill-list',
  ...elementMeta('peer-skill-list'),
};

export default meta;

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

export const RightToLeft: Story = {
  args: { data: 'arabic' },
  decorators: rightToLeft,
  play: ({ canvasElement }) => choose(canvasElement, 'أخصائي دعم الأقران'),
};

export const Dark: Story = { decorators: dark, parameters: { layout: 'fullscreen' } };

export const Narrow: Story = { decorators: narrow };

export const Wide: Story = { decorators: wide };
