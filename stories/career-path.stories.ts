import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/career-path.js';
import { STORAGE_KINDS, type StorageKind } from '../src/progress/storage.js';
import type { CareerPath } from '../src/schema/career-path.js';
import { elementArgs, elementArgTypes, levelArgType, type ElementArgs } from './support/args.js';
import { CAREERS } from './support/careers.js';
import { unanswered } from './support/element-stories.js';
import { dark, narrow, rightToLeft, wide } from './support/grounds.js';
import { press } from './support/press.js';
import { MISSING } from './support/sources.js';

interface GuideArgs extends ElementArgs {
  sections: string;
  level: string;
  here: string;
  storage: StorageKind;
}

type Story = StoryObj<GuideArgs>;

const meta: Meta<GuideArgs> = {
  title: 'Career path',
  component: 'peer-career-path',
  args: { ...elementArgs, sections: '', level: '', here: '', storage: 'none' },
  argTypes: {
    ...elementArgTypes,
    sections: { type: 'string', control: 'text' },
    level: levelArgType,
    here: levelArgType,
    storage: { type: 'string', control: 'inline-radio', options: STORAGE_KINDS },
  },
  render: ({ data, src, sections, level, here, storage, 'heading-level': headingLevel }) =>
    html`<peer-career-path
      .data=${CAREERS[data]}
      src=${src || nothing}
      sections=${sections || nothing}
      level=${level || nothing}
      here=${here || nothing}
      storage=${storage}
      heading-level=${headingLevel}
    ></peer-career-path>`,
};

export default meta;

export const Playground: Story = { args: { level: 'specialist' } };

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

/** Four sections in an order of the page's own. Help in a crisis comes with them. */
export const Sections: Story = { args: { sections: 'faq ladder pay steps' } };

/** The career asks what people lived through, and names no help: the guide brings a line along. */
export const CrisisLineWithoutData: Story = {
  args: { data: 'four steps' },
  render: ({ data, 'heading-level': headingLevel }) => {
    const career: CareerPath = { ...CAREERS[data]!, id: 'no-help', livedExperience: true };
    return html`<peer-career-path
      .data=${career}
      sections="steps"
      storage="none"
      heading-level=${headingLevel}
    ></peer-career-path>`;
  },
};

/** Where somebody stands, beside the rung that is open. */
export const YouAreHere: Story = {
  args: { sections: 'ladder pay', level: 'senior', here: 'specialist' },
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
