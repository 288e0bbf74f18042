import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { PeerElement } from '../../src/elements/base/peer-element.js';
import type { Tag } from '../../src/page/registry.js';
import { CAREERS } from './careers.js';
import { element, toTry, type Story } from './element-stories.js';
import { find, queryAll, settled } from './press.js';

/** The page hands over another career, by the property `data`. */
export const takesAnotherCareer = (tag: Tag): Story => ({
  decorators: toTry('Press the button: the page hands over another career, and it is shown.'),
  render: (args) => {
    const change = ({ currentTarget }: Event) => {
      const section = (currentTarget as Element).closest('section')!;
      section.querySelector<PeerElement>(tag)!.data = CAREERS['one rung'];
    };
    return html`<section class="stack">
      <p><button type="button" @click=${change}>Another career</button></p>
      ${element(tag, args)}
    </section>`;
  },
  async play({ canvasElement }) {
    await settled(canvasElement);
    (await find(canvasElement, 'Another career')).click();
    await waitFor(() =>
      expect(queryAll(canvasElement, '[part=heading]')[0]!.textContent).toContain('Short career'),
    );
  },
});
