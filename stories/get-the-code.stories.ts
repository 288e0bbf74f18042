import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { PeerGetTheCode } from './get-the-code/get-the-code.js';

const meta: Meta = {
  title: 'Get the code',
  parameters: { layout: 'fullscreen' },
  render: () => Object.assign(new PeerGetTheCode(), { files: 'dist/' }),
};

export default meta;

/** A webmaster chooses, sees what comes of it, and copies the code. */
export const Page: StoryObj = {};
