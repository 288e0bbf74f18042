import { html } from 'lit';
import type { Tag } from '../../src/page/registry.js';
import { element, type Story } from './element-stories.js';
import { on, PRESETS } from './presets.js';

/** The element on each theme of the library, and with tokens that a page sets itself. */
export const theming = (tag: Tag): Story => ({
  render: (args) => html`
    <div class="themes">
      <section>
        <h2 class="label">The page’s own: nothing set</h2>
        ${element(tag, args)}
      </section>
      ${PRESETS.map(
        (preset) => html`
          <section>
            <h2 class="label"><code>peer-theme-${preset}</code></h2>
            ${on(preset, element(tag, args))}
          </section>
        `,
      )}
      <section>
        <h2 class="label">Own tokens: accent, corners, type</h2>
        <div
          class="ground"
          style="color-scheme: light; color: #3b2340; background: #fbf6fd;
            --peer-color-text: #3b2340; --peer-color-accent: #7a3e9d; --peer-color-on-accent: #fff;
            --peer-radius: 1em; --peer-font-family: Georgia, serif; --peer-font-size: 1.125rem"
        >
          ${element(tag, args)}
        </div>
      </section>
    </div>
  `,
});
