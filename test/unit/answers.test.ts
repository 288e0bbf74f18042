import { expect } from 'chai';
import * as fc from 'fast-check';
import { advise, reasonFor, type Answers, type Question } from '../../src/model/advice.js';
import { answersIn, decidedBy, numberIn, withAnswer } from '../../src/model/answers.js';
import type { Condition } from '../../src/schema/career-path.js';
import { sampleAdvisor } from '../support/sample-advisor.js';
import { sampleCareer } from '../support/sample-career.js';

const { questions } = sampleAdvisor();
const ask = (kind: Question['kind']): Question => ({ id: 'q', text: 'How many?', kind });

describe('A number that somebody wrote', () => {
  const numbers: [string, number | undefined][] = [
    ['2', 2],
    [' 2.5 ', 2.5],
    ['2,5', 2.5],
    ['.5', 0.5],
    ['0', 0],
    ['-1', undefined],
    ['two', undefined],
    ['', undefined],
    [' ', undefined],
    ['1/2', undefined],
    ['1.', 1],
    ['12.25', 12.25],
    ['0.125', 0.125],
    ['1,000', undefined],
    ['1.000', undefined],
    ['1,000,000', undefined],
    ['0x10', undefined],
    ['0b11', undefined],
    ['1e2', undefined],
    ['+5', undefined],
    ['.', undefined],
    ['9999999999', undefined],
    ['Infinity', undefined],
    ['1e999', undefined],
  ];
  for (const [text, expected] of numbers) {
    it(`“${text}” is ${expected ?? 'none'}`, () => {
      expect(numberIn(ask('number'), text)).to.equal(expected);
    });
  }

  it('is no more than the hours of a week, where it is such', () => {
    expect(numberIn(ask('weekly-hours'), '168')).to.equal(168);
    expect(numberIn(ask('weekly-hours'), '168.5')).to.equal(undefined);
    expect(numberIn(ask('number'), '200')).to.equal(200);
    expect(numberIn({ ...ask('number'), max: 80 }, '80')).to.equal(80);
    expect(numberIn({ ...ask('number'), max: 80 }, '80.5')).to.equal(undefined);
  });
});

describe('Answers that were kept', () => {
  const full: Answers = { school: 'yes', place: 'US-TX', masks: ['steel'], years: 2, time: 0 };

  it('are read as they were written', () => {
    expect(answersIn(JSON.parse(JSON.stringify(full)), questions)).to.deep.equal(full);
    expect(answersIn({ masks: [] }, questions)).to.deep.equal({ masks: [] });
  });

  const wrong: [string, unknown][] = [
    ['nothing', null],
    ['a text', 'yes'],
    ['a list', ['yes']],
    ['another question’s', { hair: 'red' }],
    ['an option that there is no more', { school: 'maybe' }],
    ['one of several that there is no more', { masks: ['steel', 'gold'] }],
    ['a text for several', { masks: 'steel' }],
    ['a text for a number', { years: '2' }],
    ['a number that cannot be', { years: -1, time: 200 }],
    ['no place', { place: 5 }],
  ];
  for (const [name, kept] of wrong) {
    it(`are none where ${name} was kept`, () => {
      expect(answersIn(kept, questions)).to.deep.equal({});
    });
  }

  it('are read from anything without an error', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (kept) => {
        const answers = answersIn(kept, questions);
        advise(sampleCareer(), answers);
        expect(Object.keys(answers).every((id) => questions.some((it) => it.id === id))).to.equal(
          true,
        );
      }),
    );
  });
});

describe('What decided', () => {
  const years = (least: number): Condition => ({ '>=': [{ var: 'years' }, least] });
  const cases: [string, Condition, Answers, string[]][] = [
    ['is nothing for what always holds', true, {}, []],
    ['is the question itself', years(2), { years: 3 }, ['years']],
    ['is, of several that would do, those that do', { or: [years(2), { in: ['a', { var: 'b' }] }] }, { years: 3, b: [] }, ['years']],
    ['is, of several that would do, all of them when none does', { or: [years(2), { in: ['a', { var: 'b' }] }] }, { years: 1, b: [] }, ['years', 'b']],
    ['is, of several that it takes, the one that lacks', { and: [years(2), { in: ['a', { var: 'b' }] }] }, { years: 3, b: [] }, ['b']],
    ['is what was skipped, where that leaves it open', { or: [years(2), { in: ['a', { var: 'b' }] }] }, { b: [] }, ['years']],
    ['is what is turned round', { '!': years(2) }, { years: 1 }, ['years']],
    ['is named once', { and: [years(2), { '<': [{ var: 'years' }, 5] }] }, { years: 3 }, ['years']],
  ]; // prettier-ignore
  for (const [name, condition, answers, expected] of cases) {
    it(name, () => expect(decidedBy(reasonFor(condition, answers))).to.deep.equal(expected));
  }
});

describe('Another answer', () => {
  it('takes the place of the last one, and none takes it back', () => {
    const first: Answers = { a: 'x', b: 1 };
    expect(withAnswer(first, 'a', 'y')).to.deep.equal({ a: 'y', b: 1 });
    expect(withAnswer(first, 'b', undefined)).to.deep.equal({ a: 'x' });
    expect(first).to.deep.equal({ a: 'x', b: 1 });
  });
});
