import { html, nothing, type TemplateResult } from 'lit';
import { formatPartialDate } from '../../format/date.js';
import { isWebUrl } from '../../schema/url.js';
import type { Pay, Source } from '../../schema/career-path.js';
import type { PeerElement } from './peer-element.js';

/** A source with its address, and of its figures the places and times that they speak of. */
export function sourceText(
  source: Source,
  pay: readonly Pay[],
  { locale, messages: { chart }, careerLanguage }: PeerElement,
): TemplateResult {
  const date = (text: string) => formatPartialDate(text, locale);
  const facts = new Set([
    ...pay.map(({ place }) => place),
    ...pay.map(({ asOf }) => asOf && chart.figuresOf(date(asOf))),
    source.published ? chart.published(date(source.published)) : chart.noDate,
    chart.read(date(source.retrieved)),
  ]);
  const title =
    source.url && isWebUrl(source.url)
      ? html`<a href=${source.url} rel="noopener">${source.title}</a>`
      : source.title;
  return html`<span lang=${careerLanguage}
      >${title}${source.publisher ? `, ${source.publisher}` : nothing}</span
    >
    (${[...facts].filter(Boolean).join('; ')})${
      source.note ? html`. <span lang=${careerLanguage}>${source.note}</span>` : nothing
    }`;
}
