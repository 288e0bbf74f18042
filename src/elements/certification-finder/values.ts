import { html, nothing } from 'lit';
import { formatPartialDate } from '../../format/date.js';
import type { CertificationWords } from '../../i18n/certification.js';
import { ageOf, aroundOf, isPractice, STAGES, type Around } from '../../model/certification.js';
import type {
  Certification,
  PlaceRules,
  RuleField,
  RuleValue,
} from '../../schema/certification.js';
import { isWebUrl } from '../../schema/url.js';
import type { PeerElement } from '../base/peer-element.js';

/** What all lines of the rules are drawn with. */
export interface Sheet {
  readonly element: PeerElement;
  readonly words: CertificationWords;
  readonly rules: Certification;
  /** `lang` for the text of the rules, where it is not the element's. */
  readonly lang: unknown;
  /** `lang` for the names in them. */
  readonly names: unknown;
  /** Sources stand elsewhere. */
  readonly isBare?: boolean;
}

/** All values of a field that is known. */
export function valuesText(field: RuleField, own: PlaceRules, sheet: Sheet): unknown {
  const { lang, names } = sheet;
  const values: readonly RuleValue[] = own[field]!;
  return values.map((value, i) => {
    // One after the other from the same source: it stands below the last.
    const { source, asOf } = values[i + 1] ?? {};
    const isLast = !sheet.isBare && (source !== value.source || asOf !== value.asOf);
    const credential = own.credentials?.find(({ id }) => id === value.credential);
    const name = credential?.abbreviation ?? credential?.title;
    return html`<div class="value">
      <p>
        ${name ? html`<b lang=${names}>${name}:</b>` : nothing}
        ${valueText(field, value, own, sheet)}
      </p>
      ${value.note ? html`<p class="small" lang=${lang}>${value.note}</p>` : nothing}
      ${isLast ? citation(value, sheet) : nothing}
    </div>`;
  });
}

/** Nothing is known of these, which is not the same as nothing is asked: who knows it is one link away. */
export function missingText(own: PlaceRules, sheet: Sheet): unknown {
  const { words } = sheet;
  // Notes are nothing that a person has to know; practice in the training is work.
  const fields = Object.values(STAGES)
    .flat()
    .filter((it) => !own[it] && it !== 'notes' && !(it === 'experience' && isPractice(own)));
  if (fields.length === 0) return nothing;
  const url = own.board?.find((it) => it.url)?.url;
  return html`<p class="missing" part="unknown">
    ${words.missing(fields.map((it) => words.fields[it]))}
    ${own.board ? html`${link(url, words.ask)}.` : nothing} ${url ? nothing : startText(own, sheet)}
  </p>`;
}

/** Who tells best what a place asks for, first. */
const KINDS = ['official', 'issuing-body', 'legal', 'article', 'survey', 'compiled'];

/** Where a board has no page of its own here, what tells of it, or of anything else that the place asks. */
export function startText(own: PlaceRules | undefined, { words, rules, names }: Sheet): unknown {
  const values: (readonly RuleValue[] | null)[] | undefined = own && [
    own.board,
    own.credentials,
    ...Object.values(STAGES).flatMap((fields) => fields.map((field) => own[field])),
  ];
  const ids = new Set(values?.flatMap((it) => it ?? []).map((it) => it.source));
  const rank = ({ kind }: { kind: string }) => (KINDS.indexOf(kind) + 9) % 9;
  const [source] = [...ids]
    .flatMap((id) => rules.sources.find((it) => it.id === id && it.url) ?? [])
    .sort((a, b) => rank(a) - rank(b));
  return source
    ? html`${words.start} ${link(source.url, html`<span lang=${names}>${source.title}</span>`)}`
    : nothing;
}

/** A link to a page; its text alone where the address is none. */
const link = (url: string | null | undefined, text: unknown) =>
  url && isWebUrl(url) ? html`<a href=${url} rel="noopener">${text}</a>` : text;

/** Where a value comes from, and how old it is. */
export function citation(
  { source: id, asOf }: Pick<RuleValue, 'source' | 'asOf'>,
  { element, words, rules, names }: Sheet,
): unknown {
  const source = rules.sources.find((it) => it.id === id);
  if (!source) return nothing;
  const age = ageOf(asOf, Date.now());
  const facts = [
    asOf && words.asOf(formatPartialDate(asOf, element.locale)),
    age !== 'recent' && html`<b>${words.ages[age]}</b>`,
    source.kind === 'compiled' && words.compiled,
  ].filter(Boolean);
  return html`<p class="small" part="source">
    ${words.source} ${link(source.url, html`<span lang=${names}>${source.title}</span>`)}
    ${facts.map((fact, i) => html`${i > 0 ? '; ' : '('}${fact}`)}${facts.length ? ')' : nothing}
  </p>`;
}

function valueText(
  field: RuleField,
  value: RuleValue,
  rules: PlaceRules,
  { element, words, lang, names }: Sheet,
): unknown {
  const text = (it: unknown) => html`<span lang=${lang}>${it}</span>`;
  const { title, abbreviation, url, text: own, currency } = value as Partial<AllValues>;
  if (title !== undefined) {
    const name = abbreviation ? `${title} (${abbreviation})` : title;
    return link(url, html`<span lang=${names}>${name}</span>`);
  }
  const say = words.values[field] as
    ((value: RuleValue, money: (amount: number) => string, around: Around) => string) | undefined;
  const money = (amount: number) =>
    amount.toLocaleString(element.locale, {
      style: 'currency',
      currency: currency!,
      // Most fees are whole.
      minimumFractionDigits: 0,
    });
  const said = say?.(value, money, aroundOf(field, value, rules));
  return html`${said}${said && own && '. '}${own && text(own)}`;
}

/** What values of some kind have of their own to show. */
type AllValues = RuleValue<'credentials'> &
  RuleValue<'board'> &
  RuleValue<'notes'> &
  RuleValue<'fees'>;
