import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../../src/elements/certification-finder.js';
import '../../src/elements/step-checklist.js';
import { elementMeta, toTry, type Story } from '../support/element-stories.js';
import { changesLanguage } from '../support/language.js';
import { choose, find, press, queryAll } from '../support/press.js';

const meta: Meta = {
  title: 'Elements/Certification finder/Behaviours',
  id: 'certification-finder',
  ...elementMeta('peer-certification-finder'),
};

export default meta;

export const SideBySide: Story = {
  args: { jurisdiction: 'US-OH' },
  decorators: toTry('Press “Compare with” and choose a place, and then a third one.'),
  async play({ canvasElement }) {
    await press(canvasElement, 'Compare with');
    await find(canvasElement, 'Texas', 1);
    const select = queryAll<HTMLSelectElement>(canvasElement, '#other')[0]!;
    select.value = 'US-TX';
    select.dispatchEvent(new Event('change'));
    await waitFor(() => expect(queryAll(canvasElement, 'thead th')).toHaveLength(2));
  },
};

/** The step of certification is the chosen place's own. */
export const WithTheChecklist: Story = {
  decorators: toTry('Choose a place: step 4 of the list says what that place asks.'),
  render: () =>
    html`<div class="beside">
      <peer-certification-finder storage="none"></peer-certification-finder>
      <peer-step-checklist storage="none"></peer-step-checklist>
    </div>`,
  async play({ canvasElement }) {
    await choose(canvasElement, 'Ohio');
    await press(canvasElement, /^4\. Get certified/);
    await find(canvasElement, 'Complete 56 hours of approved training.');
  },
};

export const ChangesLanguage: Story = changesLanguage(
  'peer-certification-finder',
  'La certificación donde vives',
);
