import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/salary-chart.js';
import '../../src/elements/step-checklist.js';
import { CAREERS } from '../support/careers.js';
import { page, pageMeta, to } from '../support/page.js';
import { table } from '../support/table.js';

const meta: Meta = { title: 'Foundations/Media', ...pageMeta };

export default meta;

export const Page: StoryObj = {
  name: 'Media',
  render: page(
    () => html`
      <h1>Media</h1>
      <p class="lead">Paper, few colours, large text, other scripts: the same words are there.</p>
      ${table(
        'What somebody may have, and what they get',
        ['where', 'what they get', 'see it'],
        [
          [
            'on paper',
            'everything that is folded is open; buttons are gone',
            html`<button type="button" @click=${() => print()}>Print this page</button>`,
          ],
          [
            'forced colours',
            'shapes, borders and words in the system’s colours',
            'Windows: contrast themes. Chromium: Rendering, forced-colors',
          ],
          ['dark', 'light ink, and an accent that fits it', 'the toolbar above: Dark'],
          ['from right to left', 'all is turned, and the figures are not', 'below'],
          ['large text, 400 %', 'one column, nothing cut off', 'below'],
          ['less motion', 'nothing moves', 'the system’s setting for it'],
          ['no script', 'what the page put between the tags', 'the snippet’s link'],
          [
            'no network',
            'what the page put between the tags, a message, “Try again”',
            to('career-ladder--failed-with-fallback', 'the ladder, failed'),
          ],
        ],
      )}
      <h2>From right to left</h2>
      <div dir="rtl" lang="ar">
        <peer-salary-chart .data=${CAREERS.arabic} heading-level="3"></peer-salary-chart>
      </div>
      <h2>Text twice as large</h2>
      <div style="font-size: 2em; max-inline-size: 100%">
        <peer-step-checklist
          .data=${CAREERS['four steps']}
          storage="none"
          heading-level="3"
        ></peer-step-checklist>
      </div>
    `,
  ),
};
