import { html } from 'lit';
import type { Tag } from '../../src/page/registry.js';
import { element, toTry, type Story } from './element-stories.js';
import { find, queryAll, until } from './press.js';

/** The page changes its language while somebody looks; `heading` is the element's own in Spanish. */
export const changesLanguage = (tag: Tag, heading: string): Story => ({
  decorators: toTry('Change the language of the page: the element follows.'),
  render: (args) =>
    html`<section class="stack" lang="en">
      <p>
        <button type="button" lang="es" @click=${speak}>Español</button>
        <button type="button" lang="en" @click=${speak}>English</button>
      </p>
      ${element(tag, args)}
    </section>`,
  async play({ canvasElement }) {
    (await find(canvasElement, 'Español')).click();
    const says = ({ textContent }: Element) => textContent.includes(heading);
    await until(
      () => queryAll(canvasElement, '[part=heading]').some(says),
      `The story expects the heading “${heading}”.`,
    );
  },
});

/** For a button with a `lang`: the section around it speaks that language. */
export function speak({ currentTarget }: Event): void {
  const button = currentTarget as HTMLButtonElement;
  button.closest('section')!.lang = button.lang;
}
