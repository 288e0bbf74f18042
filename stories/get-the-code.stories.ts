import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './get-the-code/get-the-code.js';

const meta: Meta = {
  title: 'Get the code',
  parameters: { layout: 'fullscreen' },
  render: () => html`<peer-get-the-code files="dist/"></peer-get-the-code>`,
};

export default meta;

/** A webmaster chooses, sees what comes of it, and copies the code. */
export const Page: StoryObj = {};
