import * as z from 'zod/mini';
import { isPartialDate } from './partial-date.js';
import { isSafeUrl, isWebUrl } from './url.js';

/** What the formats of a career's files are made of. */

export const MAX_ITEMS = 5000;

/**
 * What a rule of this file asks for, by the rule's name. Findings turn the name into a sentence, so
 * that the schema holds rules and no prose.
 */
export type Rule =
  'id' | 'date' | 'language' | 'url' | 'web-url' | 'currency' | 'text' | 'version' | 'place';

export const rule = (name: Rule, test: (value: string) => boolean) =>
  z.refine<string>(test, { params: { rule: name } });

/** Letters that stand alone where Unicode wants a pair: they cannot be written to a file. */
const LONE_SURROGATE = /\p{Surrogate}/u;

export const text = z.string().check(
  z.maxLength(5000),
  rule('text', (value) => value.trim() !== '' && !LONE_SURROGATE.test(value)),
);
export const id = z
  .string()
  .check(rule('id', (value) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value) && value.length <= 64));
export const date = z.string().check(rule('date', isPartialDate));
export const webUrl = z.string().check(rule('web-url', isWebUrl));
export const url = z.string().check(rule('url', isSafeUrl));
export const amount = z.number().check(z.minimum(0), z.maximum(1e12));
export const list = <T extends z.core.SomeType>(item: T) =>
  z.array(item).check(z.maxLength(MAX_ITEMS));
export const texts = list(text);
export const ids = list(id);

/** ISO 4217 */
export const currency = z.string().check(rule('currency', (value) => /^[A-Z]{3}$/.test(value)));
/** BCP 47 */
export const language = z
  .string()
  .check(rule('language', (value) => /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(value)));
/** ISO 3166-2, such as `US-TX`, or the id of a credential that no place gives. */
export const place = z
  .string()
  .check(
    rule(
      'place',
      (value) =>
        /^(?:[A-Z]{2}(?:-[A-Z0-9]{1,3})?|[a-z0-9]+(?:-[a-z0-9]+)*)$/.test(value) &&
        value.length <= 64,
    ),
  );

export const source = z.strictObject({
  id,
  title: text,
  publisher: z.nullable(text),
  url: z.nullable(webUrl),
  /** `null`: the source states none. */
  published: z.nullable(date),
  /** When somebody last read it. */
  retrieved: date,
  kind: z.enum(['article', 'official', 'legal', 'issuing-body', 'survey', 'compiled']),
  note: z.optional(text),
});

export type Source = z.infer<typeof source>;
