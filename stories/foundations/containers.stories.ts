import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/career-path.js';
import type { Tag } from '../../src/page/registry.js';
import { element } from '../support/element-stories.js';
import { ALL_TAGS } from '../support/manifest.js';

interface Args {
  tag: Tag;
}

const meta: Meta<Args> = {
  title: 'Foundations/Containers',
  args: { tag: 'peer-career-ladder' },
  argTypes: { tag: { control: 'select', options: ALL_TAGS } },
};

export default meta;

const WIDTHS = [280, 320, 480, 768, 1024, 1440, 2560];

export const Page: StoryObj<Args> = {
  name: 'Containers',
  render: ({ tag }) => html`
    <article class="page">
      <h1>Containers</h1>
      <p class="lead">An element goes by the room that it gets, not by the window.</p>
      <p>
        The same element in columns of seven widths. Scroll sideways; choose another in Controls.
      </p>
    </article>
    <div class="widths" role="region" aria-label="Seven widths" tabindex="0">
      ${WIDTHS.map(
        (width) => html`
          <section style="flex: none; inline-size: ${width}px">
            <h2 class="label">${width} px</h2>
            ${element(tag, { level: 'senior', here: 'specialist', storage: 'none' })}
          </section>
        `,
      )}
    </div>
  `,
};
