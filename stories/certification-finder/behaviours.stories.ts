import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../../src/elements/career-ladder.js';
import '../../src/elements/certification-finder.js';
import '../../src/elements/step-checklist.js';
import { CAREERS } from '../support/careers.js';
import { elementMeta, toTry, type Story } from '../support/element-stories.js';
import { changesLanguage } from '../support/language.js';
import { choose, find, press, queryAll, until } from '../support/press.js';

const meta: Meta = {
  title: 'Elements/Certification finder/Behaviours',
  id: 'certification-finder',
  ...elementMeta('peer-certification-finder'),
};

export default meta;

const finderIn = (canvas: HTMLElement) => canvas.querySelector('peer-certification-finder')!;

export const ChooseAPlace: Story = {
  decorators: toTry('Choose a place: what it asks is shown, each line with its source.'),
  async play({ canvasElement }) {
    await choose(canvasElement, 'California');
    await expect(finderIn(canvasElement).jurisdiction).toBe('US-CA');
    await find(canvasElement, 'Compare with');
  },
};

export const SideBySide: Story = {
  args: { jurisdiction: 'US-OH' },
  decorators: toTry(
    'Press “Compare with”, choose a place, and add it; there is room for two. Take one out again.',
  ),
  async play({ canvasElement }) {
    await press(canvasElement, 'Compare with');
    await choose(canvasElement, 'Texas', 1);
    await press(canvasElement, 'Add');
    await choose(canvasElement, 'New York', 1);
    await press(canvasElement, 'Add');
    const columns = () => queryAll(canvasElement, 'thead th').length;
    // What is asked, and what each of three places says to it.
    await waitFor(() => expect(columns()).toBe(4));
  },
};

/** The checklist's step and the ladder's rungs become those of the place. */
export const Together: Story = {
  decorators: toTry(
    'Choose another place: the step “Get certified” and the upper rung say what that place asks.',
  ),
  render: () =>
    html`<div class="stack">
      <peer-certification-finder
        .data=${CAREERS.lamplighter}
        jurisdiction="noon"
        storage="none"
      ></peer-certification-finder>
      <peer-step-checklist .data=${CAREERS.lamplighter} storage="none"></peer-step-checklist>
      <peer-career-ladder .data=${CAREERS.lamplighter} level="keeper"></peer-career-ladder>
    </div>`,
  async play({ canvasElement }) {
    await choose(canvasElement, 'Dusk');
    const step = await find(canvasElement, /Get certified/);
    if (step.ariaExpanded === 'false') step.click();
    await find(canvasElement, 'Lighter of Towers: Complete 45 hours of approved training.');
    const says = ({ textContent }: Element) => textContent.includes('Lighter of Towers');
    await until(
      () => queryAll(canvasElement, '[part~=rung__details]').some(says),
      'The story expects the certificate of the place on the rung.',
    );
  },
};

export const ChoiceIsKept: Story = {
  args: { data: 'lamplighter', storage: 'session' },
  decorators: toTry('Choose a place, leave this story and come back: it is still chosen.'),
  async play({ canvasElement }) {
    const first = finderIn(canvasElement);
    await choose(canvasElement, 'Dawn');
    const again = document.createElement('peer-certification-finder');
    again.setAttribute('storage', 'session');
    again.data = CAREERS.lamplighter;
    first.replaceWith(again);
    await waitFor(() => expect(again.jurisdiction).toBe('dawn'));
    await find(canvasElement, 'Compare with');
  },
};

export const ChangesLanguage: Story = {
  ...changesLanguage('peer-certification-finder', 'Certificación donde trabajes'),
  args: { jurisdiction: 'US-TX' },
};
