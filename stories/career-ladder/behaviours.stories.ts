import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../../src/elements/career-ladder.js';
import '../../src/elements/salary-chart.js';
import { forgetAddress } from '../support/address.js';
import { elementMeta, toTry, type Story } from '../support/element-stories.js';
import { find, press } from '../support/press.js';
import { refuse } from '../support/refuse.js';

const meta: Meta = {
  title: 'Elements/Career ladder/Behaviours',
  id: 'career-ladder',
  ...elementMeta('peer-career-ladder'),
};

export default meta;

const ladderIn = (canvas: HTMLElement) => canvas.querySelector('peer-career-ladder')!;

export const Keyboard: Story = {
  decorators: toTry('Go to a rung with Tab. The arrow keys, Home and End choose another one.'),
  async play({ canvasElement }) {
    (await find(canvasElement, /Entry-level/)).focus();
    await userEvent.keyboard('{End}');
    await expect(ladderIn(canvasElement).level).toBe('director');
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    await expect(ladderIn(canvasElement).level).toBe('senior');
  },
};

export const Together: Story = {
  decorators: toTry(
    'Choose a rung: the chart below marks it. Choose one there: the ladder opens it.',
  ),
  render: () =>
    html`<div class="stack">
      <peer-career-ladder></peer-career-ladder>
      <peer-salary-chart></peer-salary-chart>
    </div>`,
  async play({ canvasElement }) {
    const chart = canvasElement.querySelector('peer-salary-chart')!;
    await press(canvasElement, /^3\. Senior/);
    await expect(ladderIn(canvasElement).level).toBe('senior');
    await expect(chart.level).toBe('senior');
  },
};

export const CancelAChoice: Story = {
  decorators: toTry('Choose a rung. The page says no to `peer-level-select`, so nothing changes.'),
  render: () =>
    html`<div class="stack" @peer-level-select=${refuse}>
      <peer-career-ladder level="specialist"></peer-career-ladder>
      <p role="status"></p>
    </div>`,
  async play({ canvasElement }) {
    await press(canvasElement, /^4\. Lead roles/);
    await expect(canvasElement.querySelector('[role=status]')).toHaveTextContent('lead');
    await expect(ladderIn(canvasElement).level).toBe('specialist');
  },
};

export const ALinkOpensARung: Story = {
  decorators: toTry('Press the link. Its address is `#peer-level=director`.'),
  beforeEach: forgetAddress,
  render: () =>
    html`<div class="stack">
      <p><a href="#peer-level=director">What does a director do?</a></p>
      <peer-career-ladder></peer-career-ladder>
    </div>`,
  async play({ canvasElement }) {
    await find(canvasElement, /Director/);
    await press(canvasElement, 'What does a director do?');
    await waitFor(() => expect(ladderIn(canvasElement).level).toBe('director'));
  },
};

export const YouAreHere: Story = {
  decorators: toTry(
    'The page says where somebody stands: `here="specialist"`. Open another rung: the mark stays.',
  ),
  args: { level: 'senior', here: 'specialist' },
};
