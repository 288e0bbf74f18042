import type * as z from 'zod/mini';
import type { Rule } from './fields.js';

/** Something in a career file that has to be mended, told to the person who writes the file. */
export interface Finding {
  /** Stable name of the kind of fault, for machines. */
  code: string;
  /** JSON Pointer (RFC 6901) to the faulty value; empty for the whole file. */
  pointer: string;
  /** What should stand there. */
  expected: string;
  /** What stands there, shortened. */
  found: string;
  /** What to do. */
  fix: string;
  /** A page shows the file all the same: the field is one that this release does not know. */
  harmless?: boolean;
}

type Path = readonly PropertyKey[];

export function toPointer(path: Path): string {
  return path.map((key) => '/' + String(key).replace(/~/g, '~0').replace(/\//g, '~1')).join('');
}

/** Shows a value in at most 60 characters. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'number' ? String(value) : (toJson(value) ?? typeof value);
  return text.length > 60 ? text.slice(0, 59) + '…' : text;
}

function toJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

export function sentence({ pointer, expected, found, fix }: Finding): string {
  return `${pointer || 'The file'}: expected ${expected}, found ${found}. ${fix}`;
}

const RULES: Record<Rule, [expected: string, fix: string]> = {
  id: [
    'an id of lower-case letters, digits and single hyphens, at most 64 characters',
    'Write it like "get-training".',
  ],
  date: [
    'a date as YYYY, YYYY-MM or YYYY-MM-DD',
    'Give the day, or stop at the month or the year.',
  ],
  language: ['a language tag', 'Write it like "en" or "es-MX".'],
  url: [
    'an address that is http(s), mailto, tel or relative',
    'Give the full address, without spaces.',
  ],
  'web-url': ['an address that starts with http:// or https://', 'Give the full web address.'],
  currency: ['a currency code', 'Write it like "USD".'],
  text: ['some text', 'Write the text, or leave the field out.'],
  version: ['a version', 'Write it like "1.0.0".'],
  place: [
    'a place by ISO 3166-2, or an id of lower-case letters, digits and single hyphens',
    'Write it like "US-TX" or "national-certificate".',
  ],
};

const TYPES: Record<string, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  tuple: 'a list',
};

const ADVICE: Record<string, string> = {
  string: 'Write the text in quotes.',
  number: 'Write the number without quotes, currency sign or thousands separator.',
  boolean: 'Write true or false without quotes.',
  array: 'Put the entries in square brackets.',
  object: 'Put the fields in curly brackets.',
};

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    data,
  );
}

/** Turns what zod found into findings for people. */
export function fromIssue(issue: z.core.$ZodIssue, data: unknown): Finding[] {
  const pointer = toPointer(issue.path);
  const value = valueAt(data, issue.path);
  const found = show(value);
  const finding = (code: string, expected: string, fix: string): Finding[] => [
    { code, pointer, expected, found, fix },
  ];
  const missingOr = (code: string, expected: string, fix: string) =>
    value === undefined
      ? finding(
          'missing',
          expected,
          'Add the field; where the value is not known, see whether the format allows null.',
        )
      : finding(code, expected, fix);
  switch (issue.code) {
    case 'invalid_type':
      return missingOr(
        'type',
        TYPES[issue.expected] ?? issue.expected,
        ADVICE[issue.expected] ?? 'Mend it.',
      );
    case 'invalid_value': {
      const values = issue.values.map(show);
      return missingOr(
        'value',
        values.length === 1 ? values[0]! : `one of ${values.join(', ')}`,
        'Choose one of the allowed values.',
      );
    }
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        code: 'unknown-field',
        pointer: toPointer([...issue.path, key]),
        expected: 'a field that the format knows',
        found: show(key),
        fix: 'Check the spelling, or take the field out.',
        harmless: true,
      }));
    case 'too_small':
      return finding('too-small', `${issue.minimum} or more`, 'Give a larger value.');
    case 'too_big':
      return finding(
        'too-big',
        `at most ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}`,
        'Make it shorter or smaller.',
      );
    case 'custom': {
      const name = issue.params?.['rule'] as Rule;
      return finding(name, ...RULES[name]);
    }
    default:
      return finding('shape', 'another form', 'Compare it with the JSON Schema of the format.');
  }
}
