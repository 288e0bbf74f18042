import { expect } from 'chai';
import { counted } from '../../src/format/plural.js';
import { core } from '../../src/i18n/en/core.js';
import { guide } from '../../src/i18n/en/guide.js';
import { onRequest } from '../../src/i18n/en/on-request.js';
import { esOnRequest } from '../../src/i18n/es-on-request.js';
import { es } from '../../src/i18n/es.js';
import {
  loadMessages,
  localeFor,
  messagesFor,
  primaryLanguage,
  spokenLanguage,
  type Language as Words,
} from '../../src/i18n/messages.js';
import { career } from '../support/career.js';

/** All that the library says in one language, also on request. */
type Language = Words & { onRequest: typeof onRequest };

const en: Language = { ...core, guide, onRequest };
const LANGUAGES = { en, es: { ...es, onRequest: esOnRequest } } satisfies Record<string, Language>;

type Text = string | ((...values: never[]) => string);

/** Every message with the path to it, such as `ladder.tips`. */
function messagesIn(group: object, path: string[] = []): [path: string, text: Text][] {
  return Object.entries(group).flatMap(([key, value]: [string, Text | object]) =>
    typeof value === 'object'
      ? messagesIn(value, [...path, key])
      : [[[...path, key].join('.'), value] satisfies [string, Text]],
  );
}

const isText = (path: string) => path !== 'locale';
const textsIn = (language: Language) => messagesIn(language).filter(([path]) => isText(path));

/** What a message says of these values; none of them for a message that takes none. */
function say(text: Text, ...values: unknown[]): string {
  return typeof text === 'string' ? text : (text as (...given: unknown[]) => string)(...values);
}

/** By the path of a message that takes figures: the figures at the edge of what it may be given. */
const COUNTS = [
  [0, 0],
  [0, 1],
  [1, 1],
  [0, 2],
  [2, 2],
  [1, 1_000_000],
];
const FIGURES: Record<string, (number | null)[][]> = {
  years: [
    [null, null],
    [null, 0],
    [null, 1],
    [null, 2],
    [0, null],
    [1, null],
    [5, null],
    [0, 0],
    [0, 1],
    [1, 1],
    [2, 2],
    [2, 5],
    [0.5, 1.5],
    [1.5, 1.5],
  ],
  'checklist.actions': COUNTS,
  'checklist.steps': COUNTS,
  'checklist.stepNumber': [[1], [40]],
  'guide.skills.count': COUNTS,
  'onRequest.percentile': [[10], [50], [90]],
};

describe('messages', () => {
  for (const [name, language] of Object.entries(LANGUAGES)) {
    describe(`in ${name}`, () => {
      for (const [path, text] of textsIn(language)) {
        if (typeof text === 'string') continue;
        it(`${path} says what it is given, whatever that is`, () => {
          const words = ['$30,000', 'A < B', '\u2068عامل\u2069', ''].map((word) =>
            Array.from({ length: text.length }, () => word),
          );
          for (const values of FIGURES[path] ?? words) {
            const said = say(text, ...values);
            expect(said).not.to.match(/undefined|null|NaN|\[object|function|=>/);
            expect(said.trim(), 'says something').not.to.equal('');
            for (const value of values) {
              if (typeof value !== 'number' || path === 'years') continue;
              expect(said).to.include(value.toLocaleString(language.locale));
            }
            if (!FIGURES[path]) expect(said).to.include(values[0]);
          }
        });
      }

      it('stand on one line, with no space at either end', () => {
        for (const [path, text] of textsIn(language)) {
          const said = say(text, ...(FIGURES[path]?.[0] ?? ['a', 'b', 'c', 'd']));
          expect(said, path).to.equal(said.trim());
          expect(said, path).not.to.match(/\n| {2}|\.\.\.|"/);
        }
      });

      it('end as sentences where they are such', () => {
        for (const [path, text] of textsIn(language)) {
          const english = messagesIn(en).find(([other]) => other === path)![1];
          const values = FIGURES[path]?.[0] ?? ['a', 'b', 'c', 'd'];
          const isSentence = (it: Text) => say(it, ...values).endsWith('.');
          expect(isSentence(text), path).to.equal(isSentence(english));
        }
      });
    });
  }

  it('are the same ones in every language', () => {
    const paths = (language: Language) => messagesIn(language).map(([path]) => path);
    expect(paths(LANGUAGES.es)).to.have.members(paths(en));
  });

  /** What is the same word in both, or none. */
  const SAME = ['chart.single', 'checklist.state.open'];

  it('in Spanish are not left in English', () => {
    const english = new Map(textsIn(en));
    const same = textsIn(LANGUAGES.es).filter(([path, text]) => {
      const values = FIGURES[path]?.[0] ?? ['a', 'b', 'c', 'd'];
      return say(text, ...values) === say(english.get(path)!, ...values);
    });
    expect(same.map(([path]) => path)).to.have.members(SAME);
  });

  it('name the same figures in every language', () => {
    const english = new Map(textsIn(en));
    const figures = (text: Text) => say(text, 'a', 'b', 'c', 'd').match(/\d+/g)?.sort() ?? [];
    for (const [path, text] of textsIn(LANGUAGES.es)) {
      // A Spanish voice answers after the key 2.
      const own = path === 'guide.path.crisis.text' ? ['2'] : [];
      expect(figures(text), path).to.have.members([...figures(english.get(path)!), ...own]);
    }
  });

  const plurals: [language: Words, min: number | null, max: number | null, text: string][] = [
    [en, 1, 1, '1 year'],
    [en, 0, 0, '0 years'],
    [en, 0, 1, '0–1 years'],
    [en, 2, 5, '2–5 years'],
    [en, 1, null, '1 year or more'],
    [en, 1.5, null, '1.5 years or more'],
    [en, null, 1, 'Up to 1 year'],
    [en, null, null, 'Years not stated'],
    [es, 1, 1, '1 año'],
    [es, 0, 0, '0 años'],
    [es, 0, 1, '0–1 años'],
    [es, 2, 5, '2–5 años'],
    [es, 1, null, '1 año o más'],
    [es, 1.5, null, '1.5 años o más'],
    [es, null, 1, 'Hasta 1 año'],
    [es, null, null, 'No se indica cuántos años'],
  ];
  for (const [language, min, max, text] of plurals) {
    it(`say “${text}” of ${min ?? 'unknown'} to ${max ?? 'unknown'} years`, () => {
      // Its dash is no place for a line to end.
      expect(language.years(min, max)).to.equal(text.replace('–', '–\u2060'));
    });
  }

  const counts: [language: Words, done: number, total: number, texts: string[]][] = [
    [en, 0, 1, ['0 of 1 action', '0 of 1 step', '0 of 1 skill']],
    [en, 1, 2, ['1 of 2 actions', '1 of 2 steps', '1 of 2 skills']],
    [en, 0, 0, ['0 of 0 actions', '0 of 0 steps', '0 of 0 skills']],
    [en, 1, 2500, ['1 of 2,500 actions', '1 of 2,500 steps', '1 of 2,500 skills']],
    [es, 0, 1, ['0 de 1 acción', '0 de 1 paso', '0 de 1 habilidad']],
    [es, 1, 2, ['1 de 2 acciones', '1 de 2 pasos', '1 de 2 habilidades']],
    [es, 0, 0, ['0 de 0 acciones', '0 de 0 pasos', '0 de 0 habilidades']],
    [es, 1, 2500, ['1 de 2,500 acciones', '1 de 2,500 pasos', '1 de 2,500 habilidades']],
  ];
  for (const [language, done, total, texts] of counts) {
    it(`say ${texts.map((text) => `“${text}”`).join()}`, () => {
      const { checklist, guide: words } = language;
      const says = [checklist.actions, checklist.steps, words.skills.count];
      expect(says.map((message) => message(done, total))).to.deep.equal(texts);
    });
  }
});

/** Whose words an element says for a tag. */
const wordsFor = (tag: string) =>
  messagesFor(tag) === es ? 'es' : messagesFor(tag) === core ? 'en' : '';

describe('the language that is spoken', () => {
  // In this order: nothing brings Spanish before somebody asks for it.
  it('is English for all before anything else was asked for, with nothing to wait for', () => {
    for (const tag of ['en', 'en-US', 'EN', 'fr', '', 'rubbish', 'constructor', '__proto__']) {
      expect(wordsFor(tag), tag).to.equal('en');
      expect(loadMessages(tag, false), tag).to.equal(undefined);
    }
  });

  it('has to be waited for where it is Spanish, and is English until then', () => {
    expect(wordsFor('es')).to.equal('en');
    expect(localeFor('es')).to.equal('en');
    expect(loadMessages('es', false)).to.be.instanceOf(Promise);
  });

  it('is Spanish once that came, with nothing more to wait for', async () => {
    await Promise.all([loadMessages('es', false), loadMessages('es-MX', false)]);
    for (const tag of ['es', 'ES', 'es-US', 'es-MX', 'Es-419']) {
      expect(wordsFor(tag), tag).to.equal('es');
      expect(loadMessages(tag, false), tag).to.equal(undefined);
    }
    expect(wordsFor('en')).to.equal('en');
  });

  const spoken: [page: string, career: string | undefined, language: string, locale: string][] = [
    ['en', undefined, 'en', 'en'],
    ['en-GB', undefined, 'en-GB', 'en-GB'],
    ['EN', undefined, 'EN', 'en'],
    ['es', undefined, 'es', 'es-US'],
    ['ES', undefined, 'ES', 'es-US'],
    ['es-US', undefined, 'es-US', 'es-US'],
    ['es-mx', undefined, 'es-mx', 'es-MX'],
    ['es-419', undefined, 'es-419', 'es-419'],
    ['es-Latn-MX-x-own', undefined, 'es-Latn-MX-x-own', 'es-Latn-MX-x-own'],
    ['es', 'en', 'es', 'es-US'],
    ['en', 'es', 'en', 'en'],
    // Neither speaks French: the career's words are told in its language where that is known.
    ['fr', 'es', 'es', 'es-US'],
    ['fr', 'es-MX', 'es-MX', 'es-MX'],
    ['fr', 'de', 'en', 'en'],
    ['fr', undefined, 'en', 'en'],
    ['est', undefined, 'en', 'en'],
    ['', undefined, 'en', 'en'],
    ['', 'es', 'es', 'es-US'],
    ['-', undefined, 'en', 'en'],
    ['español', undefined, 'en', 'en'],
    ['constructor', undefined, 'en', 'en'],
    ['toString', '__proto__', 'en', 'en'],
    ['💬', 'undefined', 'en', 'en'],
  ];
  for (const [page, lang, language, locale] of spoken) {
    const where = lang === undefined ? '' : `, for a career in “${lang}”`;
    it(`is “${language}” on a page in “${page}”${where}, with figures as in “${locale}”`, async () => {
      await loadMessages('es', false);
      const found = spokenLanguage(page, lang === undefined ? undefined : career({ lang }));
      expect(found).to.equal(language);
      expect(localeFor(found)).to.equal(locale);
      expect(wordsFor(localeFor(found))).to.equal(primaryLanguage(found));
    });
  }

  for (const tag of ['es-', 'es--MX', 'es-1', 'es-rubbish-rubbish', 'es-U$', 'es-US-US']) {
    it(`stays Spanish for “${tag}”, which Intl cannot read`, async () => {
      await loadMessages('es', false);
      expect(() => Intl.getCanonicalLocales(tag)).to.throw(RangeError);
      expect(spokenLanguage(tag)).to.equal(tag);
      expect(wordsFor(localeFor(tag))).to.equal('es');
      expect(localeFor(tag)).to.equal('es-US');
    });
  }

  const primaries: [tag: string, language: string][] = [
    ['es', 'es'],
    ['ES-mx', 'es'],
    ['en-US-x-twain', 'en'],
    ['', ''],
    ['-es', ''],
    [' es', ''],
    ['zh-Hant-TW', 'zh'],
  ];
  for (const [tag, language] of primaries) {
    it(`has “${language}” as the first part of “${tag}”`, () => {
      expect(primaryLanguage(tag)).to.equal(language);
    });
  }
});

describe('a count with its noun', () => {
  const POLISH = { one: 'rok', few: 'lata', many: 'lat', other: 'roku' };
  const FRENCH = { one: 'an', other: 'ans' };
  const cases: [count: number, locale: string, forms: typeof FRENCH, text: string][] = [
    [1, 'pl', POLISH, '1 rok'],
    [2, 'pl', POLISH, '2 lata'],
    [5, 'pl', POLISH, '5 lat'],
    [22, 'pl', POLISH, '22 lata'],
    [1.5, 'pl', POLISH, '1,5 roku'],
    [0, 'fr', FRENCH, '0 an'],
    [1.5, 'fr', FRENCH, '1,5 an'],
    [2, 'fr', FRENCH, '2 ans'],
    // Spanish has a form of its own for millions, which no noun here needs.
    [1_000_000, 'es-US', { one: 'año', other: 'años' }, '1,000,000 años'],
    [-1, 'en', { one: 'year', other: 'years' }, '-1 year'],
  ];
  for (const [count, locale, forms, text] of cases) {
    it(`is “${text}” in ${locale}`, () => {
      expect(counted(count, locale, forms)).to.equal(text);
    });
  }
});
