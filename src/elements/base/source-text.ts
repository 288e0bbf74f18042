import { html, nothing, type TemplateResult } from 'lit';
import { formatPartialDate } from '../../format/date.js';
import { isWebUrl } from '../../format/url.js';
import type { Messages } from '../../i18n/messages.js';
import type { Source } from '../../schema/career-path.js';

/** A source with its address, the time its figures speak of, and the day it was read. */
export function sourceText(
  source: Source,
  asOf: string | null,
  locale: string,
  { chart }: Messages,
): TemplateResult {
  const date = (text: string) => formatPartialDate(text, locale);
  const facts = [
    asOf && chart.figuresOf(date(asOf)),
    source.published ? chart.published(date(source.published)) : chart.noDate,
    chart.read(date(source.retrieved)),
  ].filter(Boolean);
  const title =
    source.url && isWebUrl(source.url)
      ? html`<a href=${source.url} rel="noopener">${source.title}</a>`
      : source.title;
  return html`${title}${source.publisher ? `, ${source.publisher}` : nothing} (${facts.join('; ')})`;
}
