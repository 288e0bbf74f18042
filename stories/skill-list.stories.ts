import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/skill-list.js';
import { elementArgs, elementArgTypes, type ElementArgs } from './support/args.js';
import { CAREERS } from './support/careers.js';
import { dark, narrow, rightToLeft, wide } from './support/grounds.js';
import { choose } from './support/press.js';
import { leaveUnanswered, MISSING, UNANSWERED } from './support/sources.js';

type Story = StoryObj<ElementArgs>;

const meta: Meta<ElementArgs> = {
  title: 'Skill list',
  component: 'peer-skill-list',
  args: elementArgs,
  argTypes: elementArgTypes,
  render: ({ data, src, 'heading-level': headingLevel }) =>
    html`<peer-skill-list
      .data=${CAREERS[data]}
      src=${src || nothing}
      heading-level=${headingLevel}
    ></peer-skill-list>`,
};

export default meta;

export const Playground: Story = {};

export const Loading: Story = {
  tags: ['loading'],
  args: { src: UNANSWERED },
  beforeEach: leaveUnanswered,
};

export const Failed: Story = { tags: ['failed'], args: { src: MISSING } };

export const NothingToShow: Story = {
  args: { data: 'empty' },
  decorators: (story) => html`
    <p>This career names no skills.</p>
    ${story()}
    <p>The list above takes no room.</p>
  `,
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
