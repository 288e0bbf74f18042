import { counted } from '../format/plural.js';
import type { Span } from '../model/certification.js';

/** What is said of several things. */
const sentences = (...all: (string | false | undefined)[]) => all.filter(Boolean).join(' ');

type Noun = readonly [one: string, other: string];

/** How a language tells hours and times. */
function amounts(
  locale: string,
  nouns: { readonly hour: Noun; readonly month: Noun; readonly year: Noun },
  between: (min: string, max: string) => string,
  upTo: string,
) {
  const number = (value: number) => value.toLocaleString(locale, { maximumFractionDigits: 1 });
  const count = (value: number, [one, other]: Noun) => counted(value, locale, { one, other });
  const hours = ({ min, max }: Span) => {
    const most = count(max, nouns.hour);
    return min === max ? most : min ? between(number(min), most) : `${upTo} ${most}`;
  };
  /** 24 → `2 years`, 6 → `6 months` */
  const time = (months: number) =>
    months >= 12 && months % 6 === 0 ? count(months / 12, nouns.year) : count(months, nouns.month);
  return { number, count, hours, time, sentences };
}

export const enAmounts = amounts(
  'en',
  { hour: ['hour', 'hours'], month: ['month', 'months'], year: ['year', 'years'] },
  (min, max) => `${min} to ${max}`,
  'up to',
);

export const esAmounts = amounts(
  'es-US',
  { hour: ['hora', 'horas'], month: ['mes', 'meses'], year: ['año', 'años'] },
  (min, max) => `entre ${min} y ${max}`,
  'hasta',
);
