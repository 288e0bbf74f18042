import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/role-overview.js';
import { elementArgs, elementArgTypes, type ElementArgs } from './support/args.js';
import { CAREERS } from './support/careers.js';
import { dark, narrow, rightToLeft, wide } from './support/grounds.js';
import { leaveUnanswered, MISSING, UNANSWERED } from './support/sources.js';

type Story = StoryObj<ElementArgs>;

const meta: Meta<ElementArgs> = {
  title: 'Role overview',
  component: 'peer-role-overview',
  args: elementArgs,
  argTypes: elementArgTypes,
  render: ({ data, src, 'heading-level': headingLevel }) =>
    html`<peer-role-overview
      .data=${CAREERS[data]}
      src=${src || nothing}
      heading-level=${headingLevel}
    ></peer-role-overview>`,
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
    <p>This career says nothing of the role.</p>
    ${story()}
    <p>The overview above takes no room.</p>
  `,
};

export const EmptyParts: Story = { args: { data: 'sparse' } };

export const LongText: Story = { args: { data: 'wordy' } };

export const FortyTasks: Story = { args: { data: 'forty rungs' } };

export const RightToLeft: Story = { args: { data: 'arabic' }, decorators: rightToLeft };

export const Dark: Story = { decorators: dark, parameters: { layout: 'fullscreen' } };

export const Narrow: Story = { decorators: narrow };

export const Wide: Story = { decorators: wide };
