import { bounded } from './intl.js';

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

const rules = bounded((locale) => new Intl.PluralRules(locale));

/** A count with its noun, by the rules of the language: `counted(1, 'en', …)` → `1 year`. */
export function counted(count: number, locale: string, forms: Forms): string {
  return `${count.toLocaleString(locale)} ${forms[rules(locale, '').select(count)] ?? forms.other}`;
}
