import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/career-faq.js';
import { page, pageMeta } from '../support/page.js';
import { table } from '../support/table.js';

const meta: Meta = { title: 'Foundations/Words', ...pageMeta };

export default meta;

export const Page: StoryObj = {
  name: 'Words',
  render: page(
    () => html`
      <h1>Words</h1>
      <p class="lead">Plain and warm. Never telling a person what they are.</p>
      ${table(
        'We write',
        ['this', 'and not', 'because'],
        [
          ['This step is not for me', 'Skip', 'not to take a step is a choice'],
          ['If today is hard', 'Crisis resources', 'nobody has to call it a crisis'],
          ['3 of 7 actions', '43 % complete', 'people count in steps'],
          ['You are here', 'Your level: junior', 'it is a place, not a person'],
          ['$41,000 and more', 'Up to $41,000+', 'the top is not known'],
          ['date not stated', '(nothing)', 'a gap is said to be one'],
          [
            'This career guide could not be loaded just now.',
            'Error 503',
            'it says what happened, and “Try again” stands beside it',
          ],
        ],
      )}
      <ul>
        <li>Short sentences. One thought each.</li>
        <li>Every figure has a source and a date.</li>
        <li>No exclamation marks, and nothing is called easy.</li>
      </ul>
      <h2>How it reads</h2>
      <peer-career-faq></peer-career-faq>
    `,
  ),
};
