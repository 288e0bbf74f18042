import type { Meta } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import '../../src/elements/skill-list.js';
import { elementMeta, toTry, type Story } from '../support/element-stories.js';
import { changesLanguage } from '../support/language.js';
import { choose, queryAll } from '../support/press.js';

const meta: Meta = {
  title: 'Elements/Skill list/Behaviours',
  id: 'skill-list',
  ...elementMeta('peer-skill-list'),
};

export default meta;

/** What counts on one rung; the others' skills are out of sight until it is changed or printed. */
export const OneRung: Story = {
  decorators: toTry('Choose another rung, or all of them. How many skills there are is read out.'),
  async play({ canvasElement }) {
    const hidden = () => queryAll<HTMLElement>(canvasElement, '[part=skill][hidden]').length;
    await choose(canvasElement, 'Peer Support Specialist');
    await waitFor(() => expect(hidden()).toBeGreaterThan(0));
  },
};

export const ChangesLanguage: Story = changesLanguage('peer-skill-list', 'Habilidades');
