import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { action } from 'storybook/actions';

/** Shows what the elements tell the page, with what each event carries, in the Actions panel. */
export const tellEvents: Decorator = (story) =>
  html`<div
    @peer-load=${tell}
    @peer-error=${tell}
    @peer-level-select=${tell}
    @peer-step-change=${tell}
    @peer-progress-change=${tell}
    @peer-jurisdiction-select=${tell}
  >
    ${story()}
  </div>`;

function tell(event: Event): void {
  action(event.type)({ ...event });
}
