import { html, nothing } from 'lit';
import { formatPartialDate } from '../../format/date.js';
import { formatMoney } from '../../format/money.js';
import type { CertificationWords } from '../../i18n/certification.js';
import { ageOf } from '../../model/certification.js';
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
}

/** All values of a field that is known, each a `dd`. */
export function valuesText(
  field: RuleField,
  own: PlaceRules,
  sheet: Sheet,
  withSource: boolean,
): unknown {
  const { lang } = sheet;
  return own[field]!.map((value) => {
    const credential = own.credentials?.find(({ id }) => id === value.credential);
    const name = credential?.abbreviation ?? credential?.title;
    return html`<dd>
      <p>
        ${name ? html`<b lang=${lang}>${name}:</b> ` : nothing}${valueText(field, value, sheet)}
      </p>
      ${value.note ? html`<p class="small" lang=${lang}>${value.note}</p>` : nothing}
      ${withSource ? citation(value, sheet) : nothing}
    </dd>`;
  });
}

/** Nothing is known, which is not the same as nothing is asked: who knows it is one link away. */
export function unknownText(own: PlaceRules | undefined, { words }: Sheet): unknown {
  const url = own?.board?.find((it) => it.url)?.url;
  const link =
    url && isWebUrl(url) ? html`<a href=${url} rel="noopener">${words.ask}</a>` : words.ask;
  return html`<span class="missing" part="unknown">${words.unknown} ${link}</span>`;
}

/** Where a value comes from, and how old it is. */
export function citation(
  { source: id, asOf }: Pick<RuleValue, 'source' | 'asOf'>,
  { element, words, rules, lang }: Sheet,
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
    ${words.source}
    ${
      source.url && isWebUrl(source.url)
        ? html`<a href=${source.url} rel="noopener" lang=${lang}>${source.title}</a>`
        : html`<span lang=${lang}>${source.title}</span>`
    }
    ${facts.map((fact, i) => html`${i > 0 ? '; ' : '('}${fact}`)}${facts.length ? ')' : nothing}
  </p>`;
}

function valueText(field: RuleField, value: RuleValue, { element, words, lang }: Sheet): unknown {
  const text = (it: unknown) => html`<span lang=${lang}>${it}</span>`;
  switch (field) {
    case 'minimumAge':
      return words.age((value as RuleValue<'minimumAge'>).years);
    case 'recoveryTime': {
      const { months, text: meaning } = value as RuleValue<'recoveryTime'>;
      return html`${months === null ? nothing : words.time(months)}${
        meaning ? html`${months === null ? nothing : '. '}${text(meaning)}` : nothing
      }`;
    }
    case 'training': {
      const { part, hours } = value as RuleValue<'training'>;
      return words.training[part](hours);
    }
    case 'experience': {
      const { kind, hours } = value as RuleValue<'experience'>;
      return words.experience[kind](hours);
    }
    case 'exam': {
      const { kind, text: meaning, passingScore } = value as RuleValue<'exam'>;
      const score = passingScore === undefined ? '' : `, ${words.score(passingScore)}`;
      return html`${words.exam[kind]}${score}${meaning ? html`. ${text(meaning)}` : nothing}`;
    }
    case 'credentials': {
      const { title, abbreviation } = value as RuleValue<'credentials'>;
      return text(abbreviation ? `${title} (${abbreviation})` : title);
    }
    case 'board': {
      const { title, url } = value as RuleValue<'board'>;
      return url && isWebUrl(url)
        ? html`<a href=${url} rel="noopener" lang=${lang}>${title}</a>`
        : text(title);
    }
    case 'fees': {
      const { kind, amount, max, currency } = value as RuleValue<'fees'>;
      const money = (it: number) => formatMoney(it, currency, element.locale);
      const sum = max === undefined ? money(amount) : words.range(money(amount), money(max));
      return `${words.fees[kind]}: ${amount === 0 && !max ? words.free : sum}`;
    }
    case 'renewal':
      return words.every((value as RuleValue<'renewal'>).months);
    case 'continuingEducation': {
      const { hours, months, part } = value as RuleValue<'continuingEducation'>;
      return words.further(hours, months) + (part ? `, ${words.ethics}` : '');
    }
    case 'medicaid': {
      const { field: what, covered } = value as RuleValue<'medicaid'>;
      return `${words.medicaid[what]}: ${covered ? words.covered : words.notCovered}`;
    }
    default:
      return text((value as RuleValue<'notes'>).text);
  }
}
