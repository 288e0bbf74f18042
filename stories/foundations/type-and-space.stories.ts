import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/responsibility-list.js';
import { CAREERS } from '../support/careers.js';
import { page, pageMeta } from '../support/page.js';
import { table } from '../support/table.js';

const meta: Meta = { title: 'Foundations/Type and space', ...pageMeta };

export default meta;

const SCALE = [
  ['0.875', 'small print'],
  ['1', 'text and the headings inside: your page’s size'],
  ['1.2', 'the sentence that leads'],
  ['1.44', 'the element’s heading in a narrow place'],
  ['1.728', '… and in a wide one; the guide’s title in a narrow place'],
  ['2.488', '… and in a wide one'],
] as const;

const HOSTS = ['14px', '17px', '22px'];

export const Page: StoryObj = {
  name: 'Type and space',
  render: page(
    () => html`
      <h1>Type and space</h1>
      <p class="lead">Font and size are your page’s. All else is worked out from them.</p>
      <h2>A scale of about 1.2</h2>
      ${table(
        'Sizes, times your page’s',
        ['size', 'for'],
        SCALE.map(([size, use]) => [
          size,
          html`<span style="font-size: ${size}em; line-height: 1.25">${use}</span>`,
        ]),
      )}
      <p>
        A line holds no more than 66 letters. Figures stand under each other. Nothing is in capitals
        only.
      </p>
      <h2>One unit</h2>
      <p>The unit is a quarter of a line of your page. Distances are multiples of it.</p>
      ${table(
        'Units',
        ['units', 'as long as'],
        [1, 2, 3, 4, 8].map((count) => [
          count,
          html`<div
            style="inline-size: calc(${count} * 0.375em); block-size: 0.75em; background: currentColor"
          ></div>`,
        ]),
      )}
      <p>What can be pressed is 44 pixels high where fingers press.</p>
      <h2>The same element on three pages</h2>
      <div class="beside">
        ${HOSTS.map(
          (size) => html`
            <section style="font-size: ${size}">
              <h3 class="label">A page with ${size}</h3>
              <peer-responsibility-list
                .data=${CAREERS['one rung']}
                heading-level="4"
              ></peer-responsibility-list>
            </section>
          `,
        )}
      </div>
    `,
  ),
};
