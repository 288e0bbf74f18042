import type { CareerPath } from './career-path.js';
import { placeRules, type Certification } from './certification.js';
import { show, toPointer, type Finding } from './finding.js';

/**
 * The fields that hold prose, `*` for a place in a list. All else must be equal in every language: a
 * field that the format gains counts as a figure until it is named here.
 */
const PROSE = new Set(
  `title summary
  sources.*.title sources.*.publisher sources.*.note
  occupation.note occupation.codes.*.title occupation.codes.*.evidence
  role.summary role.is.* role.isNot.*
  levels.*.title levels.*.alternateTitles.* levels.*.summary levels.*.experience.note
  levels.*.tips.* levels.*.newDuties.*
  pay.*.place pay.*.note pay.*.occupation.title
  steps.*.title steps.*.summary steps.*.actions.*.text
  skills.*.title skills.*.summary
  responsibilities.*.title responsibilities.*.items.*
  workEnvironment.summary workEnvironment.settings.* workEnvironment.schedule.*
  workEnvironment.specialties.*
  faq.*.question faq.*.answer
  advisor.questions.*.text advisor.questions.*.help advisor.questions.*.unit
  advisor.questions.*.options.*.label advisor.requirements.*.text advisor.strengths.*.text
  support.*.title support.*.text support.*.links.*.label
  resources.*.title resources.*.purpose
  certification.places.*.title

  standard.title standard.note
  ${Object.keys(placeRules.shape)
    .flatMap((field) => ['title', 'text', 'note'].map((key) => `places.*.${field}.*.${key}`))
    .join(' ')}`.split(/\s+/),
);

/** Names and titles that may stay in their own language. */
const NAMES = new Set([
  'sources.*.title',
  'sources.*.publisher',
  'resources.*.title',
  'certification.places.*.title',
  'places.*.credentials.*.title',
  'places.*.board.*.title',
]);

/** What a language brings with it. */
const OF_LANGUAGE = new Set(['lang', 'dir', 'namesLang']);

/**
 * Where the file of a career, or of its rules, in one language differs from that in another by more than its text:
 * findings about the second one. None proves that both carry the same ids and figures.
 */
export function compareLanguages(
  one: CareerPath | Certification,
  other: CareerPath | Certification,
): Finding[] {
  const findings: Finding[] = [];
  if (one.lang === other.lang) {
    findings.push({
      code: 'same-language',
      pointer: '/lang',
      expected: 'another language',
      found: show(other.lang),
      fix: 'Compare the files of two languages.',
    });
  }
  compare(withoutLanguage(one), withoutLanguage(other), [], findings);
  return findings;
}

const withoutLanguage = (file: CareerPath | Certification) => ({
  ...Object.fromEntries(Object.entries(file).filter(([key]) => !OF_LANGUAGE.has(key))),
  ...('certification' in file && { certification: anyLanguage(file) }),
});

/** Each language names its own file with the rules: `./rules.es.json` is `./rules.*.json` here. */
const anyLanguage = ({ lang, certification }: CareerPath) =>
  certification && { ...certification, url: certification.url.replace(`.${lang}.`, '.*.') };

function compare(one: unknown, other: unknown, path: (string | number)[], found: Finding[]): void {
  const report = (code: string, expected: string, actual: unknown, fix: string) =>
    found.push({ code, pointer: toPointer(path), expected, found: show(actual), fix });
  const field = path.map((key) => (typeof key === 'number' ? '*' : key)).join('.');

  if (typeof one === 'string' && typeof other === 'string' && PROSE.has(field)) {
    if (one === other && !NAMES.has(field)) {
      report('not-translated', 'the text in the other language', other, 'Translate it.');
    }
    // A figure inside a sentence is a figure too.
    if (figuresIn(one) !== figuresIn(other)) {
      const expected = `the figures ${figuresIn(one) || 'of a text that has none'}`;
      report('figures-in-text', expected, other, 'Give the same figures in both.');
    }
  } else if (isNode(one) && isNode(other) && Array.isArray(one) === Array.isArray(other)) {
    const [keys, otherKeys] = [Object.keys(one), Object.keys(other)];
    if (keys.join() !== otherKeys.join()) {
      const expected = Array.isArray(one) ? `${keys.length} entries` : `the fields ${keys.join()}`;
      report(
        'structure',
        expected,
        otherKeys.join(),
        'Give both files the same fields in the same order.',
      );
    }
    for (const key of keys.filter((name) => Object.hasOwn(other, name))) {
      const step = Array.isArray(one) ? Number(key) : key;
      compare(one[key], other[key], [...path, step], found);
    }
  } else if (!Object.is(one, other)) {
    report('differs', show(one), other, 'Only text may differ between languages.');
  }
}

const isNode = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The numbers in a text, in no order: sentences may be built another way round. */
const figuresIn = (text: string): string =>
  (text.match(/\d+(?:[.,\u00a0\u202f]\d+)*/g) ?? [])
    .map((figure) => figure.replace(/\D/g, ''))
    .sort()
    .join(' ');
