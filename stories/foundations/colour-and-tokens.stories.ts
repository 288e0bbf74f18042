import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/career-ladder.js';
import '../../src/elements/step-checklist.js';
import { CAREERS } from '../support/careers.js';
import { TOKENS, type Entry } from '../support/manifest.js';
import { page, pageMeta } from '../support/page.js';
import { on, PRESETS } from '../support/presets.js';
import { settled } from '../support/press.js';
import { colourOf } from '../support/swatch.js';
import { prose, table } from '../support/table.js';

const meta: Meta = { title: 'Foundations/Colour and tokens', ...pageMeta };

export default meta;

const isPalette = ({ name }: Entry) => name.startsWith('--peer-palette-');
const isRole = ({ name }: Entry) => name.startsWith('--peer-color-');

/** Sets a token on the elements of the page, as a partner's CSS would. */
function set({ currentTarget }: Event): void {
  const { name, value } = currentTarget as HTMLInputElement;
  document.querySelector<HTMLElement>('.tokens')!.style.setProperty(name, value);
}

function reset({ currentTarget }: Event): void {
  document.querySelector('.tokens')!.removeAttribute('style');
  showColours((currentTarget as Element).closest('form')!);
}

/** Shows in each field what its token comes to now. */
function showColours(form: HTMLFormElement): void {
  const ladder = document.querySelector('.tokens > *')!;
  for (const field of form.querySelectorAll('input')) field.value = colourOf(ladder, field.name);
}

const swatches = (tokens: readonly Entry[]) =>
  tokens.map(({ name, description, default: byDefault }) => [
    html`<label><input type="color" name=${name} @input=${set} /> <code>${name}</code></label>`,
    prose(description),
    byDefault ? html`<code>${byDefault}</code>` : '',
  ]);

const HEADS = ['token', 'what it is', 'unless set'];

export const Page: StoryObj = {
  name: 'Colour and tokens',
  async play({ canvasElement }) {
    await settled(canvasElement);
    showColours(canvasElement.querySelector('form')!);
  },
  render: page(
    () => html`
      <h1>Colour and tokens</h1>
      <p class="lead">Set nothing, and ink and paper are your page’s, light or dark.</p>
      <p>
        Tokens are custom properties of CSS, set on an element or on anything around it. Pick a
        colour below, and the elements take it.
      </p>
      <div class="tokens stack">
        <peer-career-ladder level="senior" here="specialist"></peer-career-ladder>
        <peer-step-checklist .data=${CAREERS['four steps']} storage="none"></peer-step-checklist>
      </div>
      <form class="stack">
        ${table('First layer: the palette', HEADS, swatches(TOKENS.filter(isPalette)))}
        ${table('Roles: what each colour is for', HEADS, swatches(TOKENS.filter(isRole)))}
        <p><button type="button" @click=${reset}>Back to the page’s own</button></p>
      </form>
      ${table(
        'Type and space',
        HEADS,
        TOKENS.filter((token) => !isPalette(token) && !isRole(token)).map((token) => [
          html`<code>${token.name}</code>`,
          prose(token.description),
          token.default ? html`<code>${token.default}</code>` : '',
        ]),
      )}
      <h2>Themes that come along</h2>
      <p>A class on anything around the elements chooses one.</p>
      <div class="beside">
        ${PRESETS.map(
          (preset) => html`
            <section>
              <h3 class="label"><code>peer-theme-${preset}</code></h3>
              ${on(
                preset,
                html`<peer-step-checklist
                  .data=${CAREERS['four steps']}
                  storage="none"
                  heading-level="4"
                ></peer-step-checklist>`,
              )}
            </section>
          `,
        )}
      </div>
    `,
  ),
};
