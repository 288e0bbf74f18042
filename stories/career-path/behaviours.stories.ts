import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../../src/elements/career-path.js';
import type { CareerPath } from '../../src/schema/career-path.js';
import { forgetAddress } from '../support/address.js';
import { CAREERS } from '../support/careers.js';
import { elementMeta, toTry, type Story } from '../support/element-stories.js';
import { find, press, queryAll } from '../support/press.js';
import { refuse } from '../support/refuse.js';

const meta: Meta = {
  title: 'Elements/Career path/Behaviours',
  id: 'career-path',
  ...elementMeta('peer-career-path'),
};

export default meta;

/** Four sections in an order of the page's own. Help in a crisis comes with them. */
export const Sections: Story = {
  args: { sections: 'faq ladder pay steps' },
  decorators: toTry('The page chose four sections, in an order of its own. Help comes with any.'),
};

export const GoToASection: Story = {
  args: { sections: 'ladder pay steps' },
  decorators: toTry(
    'Press a link of the contents: the guide goes to that section, and so does the focus.',
  ),
  beforeEach: forgetAddress,
  async play({ canvasElement }) {
    const unfold = await find(canvasElement, 'On this page');
    if (unfold.checkVisibility()) unfold.click();
    await press(canvasElement, 'Steps to get there');
    const section = queryAll(canvasElement, '#steps')[0]!;
    await waitFor(() => expect(section.getBoundingClientRect().top).toBeLessThan(innerHeight));
  },
};

/** A rung chosen in one section is marked in the other. */
export const Together: Story = {
  args: { sections: 'ladder pay', here: 'specialist' },
  decorators: toTry('Choose a rung: the pay section marks it.'),
  async play({ canvasElement }) {
    await press(canvasElement, /^3\. Senior/);
    const chart = queryAll<HTMLElement & { level?: string }>(
      canvasElement,
      'peer-salary-chart',
    )[0]!;
    await waitFor(() => expect(chart.level).toBe('senior'));
  },
};

export const CancelAChoice: Story = {
  decorators: toTry('Choose a rung. The page says no to `peer-level-select`, so nothing changes.'),
  render: () =>
    html`<div class="stack" @peer-level-select=${refuse}>
      <peer-career-path level="specialist" sections="ladder" storage="none"></peer-career-path>
      <p role="status"></p>
    </div>`,
  async play({ canvasElement }) {
    await press(canvasElement, /^4\. Lead roles/);
    await expect(canvasElement.querySelector('[role=status]')).toHaveTextContent('lead');
    await expect(canvasElement.querySelector('peer-career-path')!.level).toBe('specialist');
  },
};

/** Where somebody stands, beside the rung that is open. */
export const YouAreHere: Story = {
  args: { sections: 'ladder pay', level: 'senior', here: 'specialist' },
  decorators: toTry('The page says where somebody stands. Open another rung: the mark stays.'),
};

/** The career asks what people lived through, and names no help: the guide brings a line along. */
export const CrisisLineWithoutData: Story = {
  args: { data: 'four steps' },
  render: ({ data = 'four steps', 'heading-level': headingLevel }) => {
    const career: CareerPath = { ...CAREERS[data]!, id: 'no-help', livedExperience: true };
    return html`<peer-career-path
      .data=${career}
      sections="steps"
      storage="none"
      heading-level=${headingLevel}
    ></peer-career-path>`;
  },
};
