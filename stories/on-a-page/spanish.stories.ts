import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/career-path.js';
import { builtInDataset } from '../../src/loader/built-in.js';
import type { CareerPath } from '../../src/schema/career-path.js';
import { narrow, wide } from '../support/grounds.js';
import { speak } from '../support/language.js';
import { press } from '../support/press.js';
import { MISSING } from '../support/sources.js';

type Story = StoryObj;

/** The language is that of the nearest `lang`; elements change it when that changes. */
const meta: Meta = {
  title: 'On a page/Spanish',
  id: 'spanish',
  decorators: [(story) => html`<div lang="es">${story()}</div>`],
  render: () => html`<peer-career-path storage="none"></peer-career-path>`,
};

export default meta;

export const WholeGuide: Story = {};

export const WholeGuideNarrow: Story = { decorators: narrow };

export const WholeGuideWide: Story = { decorators: wide };

/** A career in English on a page in Spanish: each keeps its language. */
export const CareerInEnglish: Story = {
  loaders: [async () => ({ career: await builtInDataset('en', ['steps', 'guide']) })],
  render: (_, { loaded }) =>
    html`<peer-career-path
      .data=${loaded['career'] as CareerPath}
      storage="none"
    ></peer-career-path>`,
};

/** What somebody opened or ticked stays. */
export const ChangesAtRunTime: Story = {
  render: () =>
    html`<section lang="es" style="display: grid; gap: 2rem">
      <p>
        <button type="button" lang="es" @click=${speak}>Español</button>
        <button type="button" lang="en" @click=${speak}>English</button>
      </p>
      <peer-career-ladder></peer-career-ladder>
      <peer-step-checklist storage="none"></peer-step-checklist>
    </section>`,
  play: ({ canvasElement }) => press(canvasElement, 'Mostrar todo'),
};

export const Failed: Story = {
  tags: ['failed'],
  render: () => html`<peer-career-ladder src=${MISSING}></peer-career-ladder>`,
};
