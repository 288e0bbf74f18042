import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/career-ladder.js';
import '../../src/elements/salary-chart.js';
import '../../src/elements/step-checklist.js';
import { CAREERS } from '../support/careers.js';
import { page, pageMeta } from '../support/page.js';

const meta: Meta = { title: 'Foundations/The path', ...pageMeta };

export default meta;

export const Page: StoryObj = {
  name: 'The path',
  render: page(
    () => html`
      <h1>The path</h1>
      <p class="lead">
        One idea runs through all elements: a line that joins what belongs together.
      </p>
      <p>
        People who look at a career ask one thing: how do I get from here to there? So a line goes
        from here to there. It is the same line everywhere, and one mark on it says
        <em>you are here</em>. A page with one element has the idea; with three, they belong
        together.
      </p>
      <h2>In the ladder, it climbs</h2>
      <peer-career-ladder level="senior" here="specialist" heading-level="3"></peer-career-ladder>
      <h2>In the chart, the bars follow it</h2>
      <peer-salary-chart level="senior" here="specialist" heading-level="3"></peer-salary-chart>
      <h2>In the checklist, it shows how far somebody walked</h2>
      <peer-step-checklist
        .data=${CAREERS['four steps']}
        storage="none"
        heading-level="3"
      ></peer-step-checklist>
      <h2>What follows from it</h2>
      <ul>
        <li>No rung is small. Each has the same room.</li>
        <li>No score, no badge, no race. A step can be “not for me”.</li>
        <li>Shape tells the state, and colour helps. Colour alone tells nothing.</li>
        <li>What is not known is left out, or said to be unknown.</li>
      </ul>
    `,
  ),
};
