import { html, nothing } from 'lit';
import { formatPartialDate } from '../../format/date.js';
import { assertTexts } from '../../model/drawable.js';
import { hasCrisisLine } from '../../model/sections.js';
import type { CareerPath } from '../../schema/career-path.js';
import { isSafeUrl, isWebUrl } from '../../schema/url.js';
import { guideWords } from '../base/guide-words.js';
import { heading } from '../base/heading.js';
import type { PeerElement } from '../base/peer-element.js';
import { sourceText } from '../base/source-text.js';

type Support = NonNullable<CareerPath['support']>[number];

/** Sections that no element but the guide draws. */
export const OWN_SECTIONS = { resources, support, sources };

function support(career: CareerPath, element: PeerElement): unknown {
  const { path: words } = guideWords(element);
  const { title, text, call } = words.crisis;
  const own: Support = {
    id: 'crisis',
    kind: 'crisis',
    title,
    text,
    links: [{ label: call, url: 'tel:988' }],
  };
  const items = career.support ?? [];
  assertTexts(items, 'id', 'title', 'text');
  assertTexts(
    items.flatMap(({ links = [] }) => links),
    'label',
    'url',
  );
  const needsOwn = career.livedExperience && !hasCrisisLine(career);
  return html`
    ${ownHeading('support', words.support, element)}
    <ul class="list stack helps" aria-labelledby="support-title">
      ${needsOwn ? supportItem(own, element, nothing) : nothing}
      ${items.map((item) => supportItem(item, element, element.careerLanguage))}
    </ul>
  `;
}

function supportItem(
  { id, title, text, links = [] }: Support,
  { headingLevel }: PeerElement,
  lang: unknown,
): unknown {
  return html`<li class="help stack" part="help" lang=${lang}>
    ${heading(headingLevel, 2, 'help__title', title, `support-${id}`)}
    <p>${text}</p>
    ${
      links.length
        ? html`<ul class="list buttons">
            ${links.map(
              ({ label, url }) =>
                html`<li>
                  ${
                    isSafeUrl(url)
                      ? html`<a class="button" href=${url} rel="noopener">${label}</a>`
                      : label
                  }
                </li>`,
            )}
          </ul>`
        : nothing
    }
  </li>`;
}

function resources({ resources: items = [] }: CareerPath, element: PeerElement): unknown {
  const { path: words } = guideWords(element);
  assertTexts(items, 'title', 'url', 'purpose');
  return html`
    ${ownHeading('resources', words.resources, element)}
    <ul aria-labelledby="resources-title" lang=${element.careerLanguage}>
      ${items.map(
        ({ title, url, purpose }) =>
          html`<li>
            ${isWebUrl(url) ? html`<a href=${url} rel="noopener">${title}</a>` : title}<br />
            ${purpose}
          </li>`,
      )}
    </ul>
  `;
}

function sources({ sources: items, reviewed }: CareerPath, element: PeerElement): unknown {
  const { path: words } = guideWords(element);
  return html`
    ${ownHeading('sources', words.sources, element)}
    <p class="small">${words.reviewed(formatPartialDate(reviewed, element.locale))}</p>
    <ul class="small" aria-labelledby="sources-title">
      ${items.map((source) => html`<li class="text">${sourceText(source, [], element)}</li>`)}
    </ul>
  `;
}

const ownHeading = (name: string, title: string, { headingLevel }: PeerElement) =>
  heading(headingLevel, 1, 'subheading', title, `${name}-title`);
