import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../../src/elements/step-checklist.js';
import { elementMeta, toTry, type Story } from '../support/element-stories.js';
import { find, press, tick } from '../support/press.js';
import { refuse } from '../support/refuse.js';

const meta: Meta = {
  title: 'Elements/Step checklist/Behaviours',
  id: 'step-checklist',
  ...elementMeta('peer-step-checklist'),
};

export default meta;

const FIRST = 'Read what the job is, what it is not, and where people do it.';

const isTicked = async (canvas: HTMLElement, index = 0) =>
  (await find(canvas, FIRST, index)).querySelector('input')!.checked;

export const Keyboard: Story = {
  decorators: toTry('Go to a box with Tab, and tick it with Space. Enter opens and closes a step.'),
  async play({ canvasElement }) {
    const step = await find(canvasElement, /Get to know the role/);
    step.focus();
    if (step.ariaExpanded === 'false') await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(step).toHaveAttribute('aria-expanded', 'true'));
    (await find(canvasElement, FIRST)).querySelector('input')!.focus();
    await userEvent.keyboard(' ');
    await expect(await isTicked(canvasElement)).toBe(true);
  },
};

export const Together: Story = {
  decorators: toTry('Tick an action: the other list ticks it too. So it does in another tab.'),
  render: () =>
    html`<div class="beside">
      <peer-step-checklist storage="none"></peer-step-checklist>
      <peer-step-checklist storage="none"></peer-step-checklist>
    </div>`,
  async play({ canvasElement }) {
    await find(canvasElement, FIRST, 1);
    await tick(canvasElement, FIRST);
    await waitFor(async () => expect(await isTicked(canvasElement, 1)).toBe(true));
  },
};

export const CancelATick: Story = {
  decorators: toTry(
    'Tick an action. The page says no to `peer-step-change`, so it stays as it was.',
  ),
  render: () =>
    html`<div class="stack" @peer-step-change=${refuse}>
      <peer-step-checklist storage="none"></peer-step-checklist>
      <p role="status"></p>
    </div>`,
  async play({ canvasElement }) {
    await tick(canvasElement, FIRST);
    await expect(canvasElement.querySelector('[role=status]')).toHaveTextContent(
      'peer-step-change',
    );
    await expect(await isTicked(canvasElement)).toBe(false);
  },
};

export const ProgressIsKept: Story = {
  decorators: toTry('Tick an action, leave this story and come back: the tick is still there.'),
  args: { storage: 'session' },
  async play({ canvasElement }) {
    const first = canvasElement.querySelector('peer-step-checklist')!;
    await tick(canvasElement, FIRST);
    const again = document.createElement('peer-step-checklist');
    again.setAttribute('storage', 'session');
    first.replaceWith(again);
    await expect(await isTicked(canvasElement)).toBe(true);
  },
};

export const StartOver: Story = {
  args: { data: 'four steps' },
  decorators: toTry('Press “Start over”: all ticks are gone, and one press brings them back.'),
  async play({ canvasElement }) {
    await tick(canvasElement, 'Visit a place where peers work');
    await press(canvasElement, 'Start over');
    await find(canvasElement, 'Undo');
  },
};
