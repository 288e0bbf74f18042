import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/career-ladder.js';
import '../../src/elements/salary-chart.js';
import { page, pageMeta } from '../support/page.js';
import { table } from '../support/table.js';

const meta: Meta = { title: 'Foundations/Motion', ...pageMeta };

export default meta;

export const Page: StoryObj = {
  name: 'Motion',
  render: page(
    () => html`
      <h1>Motion</h1>
      <p class="lead">Things move to show what changed. Nothing moves to please.</p>
      ${table(
        'What moves',
        ['what', 'when', 'why'],
        [
          ['the station of a rung', 'the rung is chosen', 'it leads the eye to the rung'],
          ['a bar', 'its amounts change', 'it goes to its new place from the old one'],
          ['progress', 'an action is ticked', 'it shows that the tick counts'],
        ],
      )}
      <p>
        Each takes less than a fifth of a second. Whoever asks their system for less motion gets
        none. Choose a rung to see it.
      </p>
      <peer-career-ladder level="specialist"></peer-career-ladder>
      <peer-salary-chart></peer-salary-chart>
    `,
  ),
};
