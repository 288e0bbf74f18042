import { expect } from 'chai';
import { stepsOf, tally } from '../../src/model/checklist.js';
import { rungsOf } from '../../src/model/ladder.js';
import { payOfCareer, payOfNeighbours } from '../../src/model/pay.js';
import { NO_PROGRESS } from '../../src/model/progress.js';
import { careerPath, type CareerPath } from '../../src/schema/career-path.js';
import { sentence, validate } from '../../src/schema/validate.js';

const FILE = '/data/peer-support-specialist/peer-support-specialist.en.json';

describe('The career of a peer support specialist', () => {
  let data: CareerPath;
  let text: string;
  before(async () => {
    text = await (await fetch(FILE)).text();
    data = JSON.parse(text) as CareerPath;
  });
  const idsOf = (items: readonly { id: string }[] | undefined) => (items ?? []).map(({ id }) => id);

  it('has no finding', () => {
    expect(validate(data).map(sentence)).to.deep.equal([]);
  });

  it('says what it is', () => {
    expect(data).to.include({
      schemaVersion: 1,
      id: 'peer-support-specialist',
      lang: 'en',
      title: 'Peer Support Specialist',
      livedExperience: true,
    });
  });

  // Ticks, links and translations rest on these ids: they never change.
  it('has five levels, from entry to director', () => {
    expect(idsOf(data.levels)).to.deep.equal(['entry', 'specialist', 'senior', 'lead', 'director']);
  });

  it('tells the years of the lower three levels, and of the upper two that they are not known', () => {
    const years = data.levels!.map(({ experience }) => [
      experience?.minYears,
      experience?.maxYears,
    ]);
    expect(years).to.deep.equal([
      [0, 2],
      [2, 5],
      [5, null],
      [null, null],
      [null, null],
    ]);
  });

  it('tells what changes on each rung above the first', () => {
    const rungs = rungsOf(data);
    expect(rungs.map(({ change }) => change?.raise)).to.deep.equal([
      undefined,
      5000,
      10_000,
      10_000,
      15_000,
    ]);
    for (const rung of rungs.slice(1)) expect(rung.change!.newDuties).to.not.deep.equal([]);
  });

  it('has a range of pay for each level, in USD a year, the last with an open top', () => {
    const rows = payOfCareer(data);
    expect(
      rows.map(({ level, figures: { low, high, openTop } }) => [level!.id, low, high, openTop]),
    ).to.deep.equal([
      ['entry', 30_000, 35_000, false],
      ['specialist', 35_000, 45_000, false],
      ['senior', 45_000, 55_000, false],
      ['lead', 55_000, 70_000, false],
      ['director', 70_000, 95_000, true],
    ]);
    for (const { pay } of rows) {
      expect(pay).to.include({
        kind: 'editorial-range',
        currency: 'USD',
        period: 'year',
        source: 'article',
      });
    }
  });

  // Occupational Outlook Handbook, pay of May 2024 in USD a year: tenth percentile, median, ninetieth.
  const published: [code: string, url: string, p10: number, p50: number, p90: number][] = [
    [
      '21-1094',
      'https://www.bls.gov/ooh/community-and-social-service/community-health-workers.htm',
      37_930,
      51_030,
      78_560,
    ],
    [
      '21-1093',
      'https://www.bls.gov/ooh/community-and-social-service/social-and-human-service-assistants.htm',
      33_280,
      45_120,
      63_850,
    ],
    [
      '11-9151',
      'https://www.bls.gov/ooh/management/social-and-community-service-managers.htm',
      50_020,
      78_240,
      129_820,
    ],
  ];
  it('compares with three neighbouring occupations and no other', () => {
    expect(payOfNeighbours(data).map(({ pay }) => pay.occupation!.code)).to.deep.equal(
      published.map(([code]) => code),
    );
    expect(data.pay).to.have.length(5 + published.length);
  });
  for (const [code, url, p10, p50, p90] of published) {
    it(`gives the published pay of occupation ${code}, with its address`, () => {
      const { pay } = payOfNeighbours(data).find((row) => row.pay.occupation!.code === code)!;
      expect(pay.percentiles).to.deep.equal({ p10, p50, p90 });
      expect(pay).to.include({
        kind: 'proxy-percentiles',
        currency: 'USD',
        period: 'year',
        asOf: '2024',
      });
      expect(data.sources.find(({ id }) => id === pay.source)).to.include({
        url,
        kind: 'official',
      });
      expect(data.occupation!.codes.map((each) => each.code)).to.include(code);
    });
  }

  it('has ten steps', () => {
    expect(idsOf(data.steps)).to.deep.equal([
      'understand-role',
      'reflect-on-recovery',
      'get-training',
      'get-certified',
      'build-communication',
      'gain-experience',
      'build-self-care',
      'apply',
      'keep-developing',
      'keep-ethics',
    ]);
  });

  it('has two to five actions in each step', () => {
    for (const { id, actions } of data.steps!) {
      expect(actions?.length, id).to.be.within(2, 5);
    }
    const { totalActions, totalSteps } = tally(stepsOf(data, NO_PROGRESS, 'Done'));
    expect([totalActions, totalSteps]).to.deep.equal([
      data.steps!.flatMap(({ actions }) => actions!).length,
      10,
    ]);
  });

  it('asks for certification only in some places', () => {
    const inSome = data.steps!.filter(({ places }) => places === 'some');
    expect(idsOf(inSome)).to.deep.equal(['get-certified']);
  });

  it('lets communication, self-care and ethics run beside the other steps', () => {
    const ongoing = data.steps!.filter(({ ongoing }) => ongoing);
    expect(idsOf(ongoing)).to.deep.equal(['build-communication', 'build-self-care', 'keep-ethics']);
  });

  it('has 15 skills', () => {
    expect(idsOf(data.skills)).to.deep.equal([
      'empathy',
      'communication',
      'recovery-experience',
      'problem-solving',
      'counseling',
      'resilience',
      'motivation',
      'confidentiality',
      'resource-knowledge',
      'interpersonal',
      'cultural-sensitivity',
      'documentation',
      'patience',
      'advocacy',
      'teamwork',
    ]);
  });

  it('has ten groups of responsibilities, none of them empty', () => {
    expect(idsOf(data.responsibilities)).to.deep.equal([
      'peer-support',
      'group-facilitation',
      'advocating',
      'teaching',
      'community-links',
      'collaboration',
      'record-keeping',
      'crisis-support',
      'mentoring',
      'learning-and-self-care',
    ]);
    for (const { id, items } of data.responsibilities!) expect(items, id).to.not.deep.equal([]);
  });

  it('answers five questions', () => {
    expect(idsOf(data.faq)).to.deep.equal([
      'faq-needs',
      'faq-time',
      'faq-no-experience',
      'faq-stress',
      'faq-outlook',
    ]);
  });

  it('tells what the role is not: it neither diagnoses nor treats', () => {
    expect(data.role!.is).to.not.deep.equal([]);
    expect(data.role!.isNot!.join(' '))
      .to.match(/diagnos/i)
      .and.to.match(/treat/i);
  });

  it('tells the settings, the schedule and the specialties', () => {
    const { settings, schedule, specialties } = data.workEnvironment!;
    for (const list of [settings, schedule, specialties]) expect(list).to.not.deep.equal([]);
  });

  it('has a crisis line that one can call: 988', () => {
    const [first] = data.support!;
    expect(first!.kind).to.equal('crisis');
    expect(first!.text).to.include('988').and.to.include('911');
    expect(first!.links!.map(({ url }) => url)).to.include('tel:988');
  });

  it('names a source for its crisis lines and codes, and leaves no source unused', () => {
    for (const { id, source } of data.support!) expect(source, id).to.be.a('string');
    for (const { code, source } of data.occupation!.codes) expect(source, code).to.be.a('string');
    const used = [...text.matchAll(/"source": "([^"]+)"/g)].map(([, id]) => id);
    expect(idsOf(data.sources)).to.have.members([...new Set(used)]);
  });

  it('invents no author, address or date for the article', () => {
    const article = data.sources.find(({ kind, id }) => id === 'article' && kind === 'article');
    expect(article).to.include({ publisher: null, url: null, published: null });
  });

  it('keeps each text short enough for a phone', () => {
    for (const { id, summary } of data.steps!) expect(summary.length, id).to.be.below(400);
    for (const { id, summary } of data.levels!) expect(summary.length, id).to.be.below(300);
    for (const { id, answer } of data.faq!) expect(answer.length, id).to.be.below(500);
  });

  it('holds no field that the format does not know', () => {
    expect(careerPath.safeParse(data).success).to.equal(true);
  });
});
