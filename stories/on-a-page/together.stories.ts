import type { Meta } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../../src/elements/career-ladder.js';
import '../../src/elements/career-path.js';
import '../../src/elements/salary-chart.js';
import '../../src/elements/step-checklist.js';
import { argsOf, controlsOf, type ElementArgs } from '../support/args.js';
import { CAREERS } from '../support/careers.js';
import type { Story } from '../support/element-stories.js';
import { dark, narrow, rightToLeft, wide } from '../support/grounds.js';

/** All three on one page: a rung chosen in the ladder is marked in the chart, and back. */
const meta: Meta<Partial<ElementArgs>> = {
  title: 'On a page/Together',
  id: 'together',
  args: argsOf('peer-role-overview'),
  argTypes: controlsOf('peer-role-overview'),
  render: ({ data, src, 'heading-level': headingLevel }) => {
    const [career, address] = [CAREERS[data!], src || nothing];
    return html`<div style="display: grid; grid-template-columns: minmax(0, 1fr); gap: 3rem">
      <peer-career-ladder
        .data=${career}
        src=${address}
        level="specialist"
        heading-level=${headingLevel}
      ></peer-career-ladder>
      <peer-salary-chart
        .data=${career}
        src=${address}
        heading-level=${headingLevel}
      ></peer-salary-chart>
      <peer-step-checklist
        .data=${career}
        src=${address}
        heading-level=${headingLevel}
        storage="none"
      ></peer-step-checklist>
    </div>`;
  },
};

export default meta;

export const Playground: Story = {};

export const RightToLeft: Story = { args: { data: 'arabic' }, decorators: rightToLeft };

/** The page is written from left to right, the career is not. */
export const RightToLeftCareer: Story = { args: { data: 'arabic' } };

export const Dark: Story = { decorators: dark, parameters: { layout: 'fullscreen' } };

export const Narrow: Story = { decorators: narrow };

export const Wide: Story = { decorators: wide };

/** A rung chosen above is open in the guide as well. */
export const BesideGuide: Story = {
  render: ({ data, src, 'heading-level': headingLevel }) => {
    const [career, address] = [CAREERS[data!], src || nothing];
    return html`<div style="display: grid; grid-template-columns: minmax(0, 1fr); gap: 3rem">
      <peer-salary-chart
        .data=${career}
        src=${address}
        here="specialist"
        level="senior"
        heading-level=${headingLevel}
      ></peer-salary-chart>
      <peer-career-path
        .data=${career}
        src=${address}
        sections="ladder steps"
        storage="none"
        heading-level=${headingLevel}
      ></peer-career-path>
    </div>`;
  },
};
