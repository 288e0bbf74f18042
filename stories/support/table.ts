import { html, type TemplateResult } from 'lit';

/** A table of a page; the first cell of each row names it. */
export const table = (
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly unknown[])[],
): TemplateResult => html`
  <div class="scroll" role="region" aria-label=${caption} tabindex="0">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...others]) =>
            html`<tr>
              <th scope="row">${first}</th>
              ${others.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>
`;

/** What stands between backticks in a text of the manifest is code. */
export const prose = (text = ''): unknown[] =>
  text.split('`').map((part, i) => (i % 2 ? html`<code>${part}</code>` : part));
