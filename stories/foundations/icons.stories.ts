import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/career-ladder.js';
import '../../src/elements/step-checklist.js';
import { CAREERS } from '../support/careers.js';
import { page, pageMeta } from '../support/page.js';
import { tick } from '../support/press.js';
import { table } from '../support/table.js';

const meta: Meta = { title: 'Foundations/Icons', ...pageMeta };

export default meta;

export const Page: StoryObj = {
  name: 'Icons',
  render: page(
    () => html`
      <h1>Icons</h1>
      <p class="lead">Few, and drawn for this: the places on the path, and the mark on it.</p>
      <p>
        Each is drawn inside the element, in the page’s ink or the accent. No font of icons, no
        picture to load. Words always stand beside it, so those who do not see it miss nothing.
      </p>
      <div class="big">
        <peer-step-checklist .data=${CAREERS['four steps']} storage="none"></peer-step-checklist>
      </div>
      ${table(
        'The places on the path',
        ['shape', 'says'],
        [
          ['ring', 'not begun'],
          ['half a ring', 'begun'],
          ['filled, with a tick', 'done'],
          ['ring of dashes', 'not for me'],
        ],
      )}
      <h2>The mark</h2>
      <p>A pin, and the words “You are here”. It is the same in every element.</p>
      <peer-career-ladder level="specialist" here="specialist"></peer-career-ladder>
    `,
  ),
  async play({ canvasElement }) {
    await tick(canvasElement, 'Visit a place where peers work');
    await tick(canvasElement, 'Sign up for a course');
    await tick(canvasElement, 'This step is not for me', 2);
  },
};
