import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/**
 * Fields whose text people read as sentences. Titles are left out: they are names, of levels, skills
 * and documents, and the official ones of occupation codes, which may not be put into plainer words.
 */
const PROSE = new Set(
  `summary note evidence is isNot tips newDuties text items settings schedule specialties
  question answer help label purpose`.split(/\s+/),
);

/** Every text at any depth, with the name of the field that it stands in or whose list it is in. */
function textsIn(value, field) {
  if (typeof value === 'string') return [{ field, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    textsIn(child, Array.isArray(value) ? field : key),
  );
}

const proseIn = (value, field) =>
  textsIn(value, field)
    .filter((found) => PROSE.has(found.field))
    .map(({ text }) => text);

/**
 * The sentences of some texts, each with its words. Where a text ends, its last sentence does, full
 * stop or not: an item of a list is a sentence, and does not run on into the next.
 */
function sentencesOf(texts, lang) {
  const [sentences, words] = ['sentence', 'word'].map(
    (granularity) => new Intl.Segmenter(lang, { granularity }),
  );
  return texts
    .flatMap((text) => [...sentences.segment(text)])
    .map(({ segment }) => ({
      text: segment.trim(),
      words: [...words.segment(segment)]
        .filter(({ isWordLike }) => isWordLike)
        .map((word) => word.segment),
    }))
    .filter((sentence) => sentence.words.length > 0);
}

/** What the formulas ask for. A figure counts as one syllable. */
function countsOf(sentences, syllablesIn) {
  const words = sentences.flatMap((sentence) => sentence.words);
  return {
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((total, word) => total + Math.max(1, syllablesIn(word)), 0),
  };
}

/**
 * Syllables of a Spanish word, by its spelling: one for each strong or accented vowel, and one for
 * weak vowels that stand together with none of these. An `h` between vowels changes nothing.
 */
function spanishSyllables(word) {
  const sounded = word
    .normalize('NFC')
    .toLowerCase()
    .replace(/h|(?<=[gq])u(?=[eiéí])/g, '')
    .replace(/y(?![aeiouáéíóúü])/g, 'i');
  const nuclei = /[aeoáéíóú]|(?<![aeiouáéíóúü])[iuü]+(?![aeiouáéíóúü])/g;
  return sounded.match(nuclei)?.length ?? 0;
}

/**
 * Readability by Fernández Huerta (1959), from 0, very hard, to 100, very easy: 206.84 − 0.60 P −
 * 1.02 F, where P is syllables in 100 words and F words in a sentence. That F is sentences in 100
 * words, as many copies say, is an error (G. Law, LINGUIST List 22.2332).
 */
function fernandezHuerta({ sentence, word, syllable: syllables }) {
  return 206.84 - 0.6 * ((100 * syllables) / word) - 1.02 * (word / sentence);
}

/** By language: the score of sentences, its bar, and whether a score is harder than another. */
const MEASURES = {
  en: {
    bar: 'a Flesch–Kincaid grade of at most 8',
    score: (sentences) => fleschKincaid(countsOf(sentences, syllable)),
    isOver: (score) => score > 8,
    isHarder: (score, other) => score > other,
  },
  es: {
    bar: 'at least 60 points of Fernández Huerta',
    score: (sentences) => fernandezHuerta(countsOf(sentences, spanishSyllables)),
    isOver: (score) => score < 60,
    isHarder: (score, other) => score < other,
  },
};

/** What is wrong with the texts of a section; undefined when they are plain enough. */
function fault(section, texts, lang) {
  const { bar, score, isOver, isHarder } = MEASURES[lang];
  const sentences = sentencesOf(texts, lang);
  const total = score(sentences);
  if (!isOver(total)) return undefined;
  const hardest = sentences.reduce((one, other) =>
    isHarder(score([other]), score([one])) ? other : one,
  );
  return `${section} is at ${total.toFixed(1)}, and should have ${bar}. Its hardest sentence: ${hardest.text}`;
}

const datasets = (await readdir('data', { recursive: true }))
  .map((name) => ({ name, lang: /\.([a-z]{2})\.json$/.exec(name)?.[1] }))
  .filter(({ lang }) => lang)
  .sort((a, b) => a.name.localeCompare(b.name));

test('there are careers to measure, and a measure for the language of each', () => {
  const languages = new Set(datasets.map(({ lang }) => lang));
  assert.deepEqual([...languages].sort(), Object.keys(MEASURES).sort());
});

for (const { name, lang } of datasets) {
  const data = JSON.parse(await readFile(join('data', name), 'utf8'));

  describe(`${name} is written in plain words`, () => {
    for (const [section, content] of Object.entries(data)) {
      const texts = proseIn(content, section);
      if (texts.length === 0) continue;
      test(section, () => assert.equal(fault(section, texts, lang), undefined));
    }

    test('no sentence stands in a field that is not measured', () => {
      const others = textsIn(data).filter(({ field }) => !PROSE.has(field) && field !== 'title');
      const sentences = others.filter(({ text }) => /\s.*[.?!]$/.test(text));
      assert.deepEqual(sentences, []);
    });
  });
}

describe('the measure', () => {
  test('tells the section, its score and the hardest sentence', () => {
    assert.equal(
      fault('role', ['You help. Organizational responsibilities predominate.'], 'en'),
      'role is at 27.9, and should have a Flesch–Kincaid grade of at most 8. ' +
        'Its hardest sentence: Organizational responsibilities predominate.',
    );
    assert.match(
      fault('role', ['Ayudas. Predominan responsabilidades organizativas.'], 'es'),
      /^role is at -?\d+\.\d, .* Its hardest sentence: Predominan/,
    );
  });

  test('takes each item of a list as a sentence', () => {
    const items = ['Lead groups', 'Keep notes.', 'Ask: is it safe?', '988'];
    assert.equal(sentencesOf(items, 'en').length, 4);
  });

  test('gives the scores of the formulas', () => {
    const { en, es } = MEASURES;
    // 6 words of one syllable: 0.39 × 6 + 11.8 × 1 − 15.59
    assert.equal(en.score(sentencesOf(['The cat sat on the mat.'], 'en')).toFixed(2), '-1.45');
    // 6 words of 9 syllables: 206.84 − 0.6 × 150 − 1.02 × 6
    assert.equal(es.score(sentencesOf(['El gato duerme en la cama.'], 'es')).toFixed(2), '110.72');
  });

  const words = {
    1: 'y sol pie que quien guion hoy muy buey tú vio fui bien',
    2: 'día país oír ruido ciudad guía leer ahí aún reyes',
    3: 'pingüino bilingüe prohíbe alcohol poeta ayuda siguiente recuerdo',
    4: 'paranoia empatía habilidad experiencia',
    5: 'recuperación especialista',
  };
  for (const [syllables, list] of Object.entries(words)) {
    for (const word of list.split(' ')) {
      test(`hears ${syllables} in ${word}`, () => {
        assert.equal(spanishSyllables(word), Number(syllables));
      });
    }
  }
});
