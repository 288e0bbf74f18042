import { html, nothing } from 'lit';
import type { CareerPath } from '../../schema/career-path.js';
import { isSafeUrl } from '../../schema/url.js';
import type { PeerElement } from '../base/peer-element.js';

/** Help in a crisis, in a few lines; always there where the career asks what somebody lived through. */
export function crisisText(career: CareerPath, { messages, careerLanguage }: PeerElement): unknown {
  const { title, text, call } = messages.guide!.path.crisis;
  const given = career.support?.find(
    ({ kind, links = [] }) => kind === 'crisis' && links.some(({ url }) => url.startsWith('tel:')),
  );
  if (!given && !career.livedExperience) return nothing;
  const help = given ?? { title, text, links: [{ label: call, url: 'tel:988' }] };
  return html`<div class="help stack" part="help" lang=${given ? careerLanguage : nothing}>
    <p><b>${help.title}</b></p>
    <p>${help.text}</p>
    <ul class="list buttons">
      ${help.links?.map(
        ({ label, url }) =>
          html`<li>
            ${isSafeUrl(url) ? html`<a class="button" href=${url} rel="noopener">${label}</a>` : label}
          </li>`,
      )}
    </ul>
  </div>`;
}
