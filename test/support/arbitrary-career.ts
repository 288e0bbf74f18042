import * as fc from 'fast-check';
import type { CareerPath, Condition, Level, Pay, Step } from '../../src/schema/career-path.js';

/**
 * Careers that the format allows, for property tests: any section may be missing, any list empty,
 * any text strange. All ids are unique and all references lead somewhere.
 */

type Questions = NonNullable<CareerPath['advisor']>['questions'];
type Question = Questions[number];

/** Texts that have broken pages before. */
const NASTY_TEXTS = [
  '<b>bold</b> & "quoted" &amp;',
  '<img src=x onerror=alert(1)>',
  '${text} {{text}} %s',
  '=1+1',
  'Wort'.repeat(60),
  'اختصاصي دعم الأقران',
  'ピアサポート専門員',
  '👩🏽‍🚒 e\u0301 \u202Eabc',
  ' between spaces ',
  'two\nlines',
  '0',
  'null',
];

const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 300, arbitrary: fc.lorem({ maxCount: 8 }) },
  {
    weight: 200,
    arbitrary: fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .filter((value) => value.trim() !== ''),
  },
  { weight: 100, arbitrary: fc.constantFrom(...NASTY_TEXTS) },
  { weight: 1, arbitrary: fc.constant('a'.repeat(5000)) },
);

/** Short, so that lists of them stay short; names of built-in properties are ids like any other. */
const idText: fc.Arbitrary<string> = fc.oneof(
  { weight: 20, arbitrary: fc.stringMatching(/^[a-z]{1,8}(?:-[a-z0-9]{1,6}){0,2}$/) },
  { weight: 1, arbitrary: fc.constantFrom('constructor', '0', '1-2', 'a'.repeat(64)) },
);

const idList = (maxLength: number) => fc.uniqueArray(idText, { maxLength });
const texts = fc.array(text, { maxLength: 4 });

const date: fc.Arbitrary<string> = fc
  .tuple(
    fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2100-12-31'),
      noInvalidDate: true,
    }),
    fc.constantFrom(4, 7, 10),
  )
  .map(([day, length]) => day.toISOString().slice(0, length));

const webUrl = fc.constantFrom(
  'https://example.org/',
  'http://example.org/a/b?c=d#e',
  'https://xn--bcher-kva.example/%C3%BC',
  'https://example.org:8443/~me',
);
const link = fc.oneof(
  webUrl,
  fc.constantFrom('tel:988', 'mailto:help@example.org', './more.html', '/help', '#help'),
);

const years = fc.integer({ min: 0, max: 60 });
/** An amount of money in one period, with cents by the hour. */
const amountPer = (period: Pay['period']) =>
  period === 'hour'
    ? fc.integer({ min: 0, max: 50_000 }).map((cents) => cents / 100)
    : fc.oneof(
        { weight: 8, arbitrary: fc.integer({ min: 10_000, max: 250_000 }) },
        { weight: 1, arbitrary: fc.constantFrom(0, 1, 999, 1000, 1e9) },
      );

const rising = (amount: fc.Arbitrary<number>, length: number) =>
  fc
    .array(amount, { minLength: length, maxLength: length })
    .map((amounts) => amounts.sort((a, b) => a - b));

/** Each optional field is there or not. */
const record = <T extends object, K extends keyof T = never>(
  required: { [P in K]: fc.Arbitrary<T[P]> },
  optional: { [P in Exclude<keyof T, K>]?: fc.Arbitrary<NonNullable<T[P]>> },
): fc.Arbitrary<T> =>
  fc.record({ ...required, ...optional } as Record<string, fc.Arbitrary<unknown>>, {
    requiredKeys: Object.keys(required),
  }) as unknown as fc.Arbitrary<T>;

const oneOf = (ids: readonly string[]) => fc.constantFrom(...ids);
const someOf = (ids: readonly string[]) =>
  fc.shuffledSubarray([...ids], { maxLength: Math.min(4, ids.length) });
/** An optional field that refers to one of the ids, left out when there is none. */
const reference = (name: string, ids: readonly string[]) =>
  ids.length > 0 ? { [name]: oneOf(ids) } : {};

const experience: fc.Arbitrary<NonNullable<Level['experience']>> = fc
  .tuple(rising(years, 2), fc.boolean(), fc.boolean(), fc.option(text, { nil: undefined }))
  .map(([[min, max], isMinKnown, isMaxKnown, note]) => ({
    minYears: isMinKnown ? min! : null,
    maxYears: isMaxKnown ? max! : null,
    ...(note !== undefined && { note }),
  }));

const levelWith = (id: string): fc.Arbitrary<Level> =>
  record<Level, 'id' | 'title' | 'summary'>(
    { id: fc.constant(id), title: text, summary: text },
    { alternateTitles: texts, experience, tips: texts, newDuties: texts },
  );

const rangeOf = (amount: fc.Arbitrary<number>): fc.Arbitrary<NonNullable<Pay['range']>> =>
  fc
    .tuple(rising(amount, 2), fc.constantFrom('closed', 'open', 'from'))
    .map(([[min, max], end]) => ({
      min: min!,
      ...(end !== 'from' && { max: max! }),
      ...(end !== 'closed' && { openTop: true }),
    }));

const percentilesOf = (
  amount: fc.Arbitrary<number>,
): fc.Arbitrary<NonNullable<Pay['percentiles']>> =>
  fc
    .tuple(rising(amount, 5), fc.subarray(['p10', 'p25', 'p75', 'p90'] as const))
    .map(([figures, given]) => {
      const [p10, p25, p50, p75, p90] = figures as [number, number, number, number, number];
      const all = { p10, p25, p75, p90 };
      return { p50, ...Object.fromEntries(given.map((name) => [name, all[name]])) };
    });

/** Figures for levels in any form, and for occupations as proxies or surveys. */
function payWith(id: string, levelIds: readonly string[], sourceIds: readonly string[]) {
  return fc
    .tuple(fc.constantFrom('year' as const, 'hour' as const), fc.boolean(), fc.boolean())
    .chain(([period, isOccupation, isRange]): fc.Arbitrary<Pay> => {
      const amount = amountPer(period);
      const ofOccupation = isOccupation || levelIds.length === 0;
      const isProxy = ofOccupation && !isRange;
      return record<Pay, Exclude<keyof Pay, 'note'>>(
        {
          id: fc.constant(id),
          kind: isProxy
            ? fc.constantFrom('proxy-percentiles', 'survey')
            : isRange
              ? fc.constantFrom('editorial-range', 'survey')
              : fc.constant('survey'),
          currency: fc.constantFrom('USD', 'USD', 'USD', 'EUR', 'JPY'),
          period: fc.constant(period),
          place: text,
          asOf: fc.option(date),
          source: oneOf(sourceIds),
          ...(ofOccupation
            ? { occupation: fc.record({ scheme: text, code: text, title: text }) }
            : { level: oneOf(levelIds) }),
          ...(isRange ? { range: rangeOf(amount) } : { percentiles: percentilesOf(amount) }),
        } as { [P in Exclude<keyof Pay, 'note'>]: fc.Arbitrary<Pay[P]> },
        { note: text },
      );
    });
}

interface StepPlan {
  id: string;
  /** Ids of the steps that it may wait for. */
  others: readonly string[];
  actionIds: readonly string[];
  resourceIds: readonly string[];
  sourceIds: readonly string[];
}

function stepWith({ id, others, actionIds, resourceIds, sourceIds }: StepPlan) {
  const hours = fc
    .tuple(rising(fc.integer({ min: 0, max: 2000 }), 2), oneOf(sourceIds))
    .map(([[min, max], source]) => ({ min: min!, max: max!, source }));
  const action = (actionId: string) =>
    record<NonNullable<Step['actions']>[number], 'id' | 'text'>(
      { id: fc.constant(actionId), text },
      { resources: someOf(resourceIds), ...(sourceIds.length > 0 && { hours }) },
    );
  return record<Step, 'id' | 'title' | 'summary'>(
    {
      id: fc.constant(id),
      title: text,
      summary: text,
      ...(actionIds.length > 0 && { actions: fc.tuple(...actionIds.map(action)) }),
    },
    {
      optional: fc.boolean(),
      places: fc.constantFrom('all', 'some'),
      after: someOf(others),
      ongoing: fc.boolean(),
      resources: someOf(resourceIds),
      ...(actionIds.length === 0 && { actions: fc.constant([]) }),
    },
  );
}

function questionWith(id: string): fc.Arbitrary<Question> {
  return fc.constantFrom('one', 'many', 'number', 'jurisdiction').chain((kind) =>
    record<Question, 'id' | 'text' | 'kind'>(
      {
        id: fc.constant(id),
        text,
        kind: fc.constant(kind as Question['kind']),
        ...(['one', 'many'].includes(kind) && {
          options: fc
            .uniqueArray(idText, { minLength: 1, maxLength: 4 })
            .chain((ids) =>
              fc.tuple(...ids.map((option) => fc.record({ id: fc.constant(option), label: text }))),
            ),
        }),
      },
      { help: text, ...(kind === 'number' && { unit: text }) },
    ),
  );
}

function conditionOn(questions: Questions): fc.Arbitrary<Condition> {
  const about = questions.map((question): fc.Arbitrary<Condition> => {
    const variable = { var: question.id };
    const options = question.options?.map(({ id }) => id) ?? [];
    if (question.kind === 'many') {
      return oneOf(options).map((option) => ({ in: [option, variable] }));
    }
    if (question.kind === 'one') {
      return oneOf(options).map((option) => ({ '==': [variable, option] }));
    }
    if (question.kind === 'jurisdiction') return fc.constant({ '==': [variable, 'US-TX'] });
    return fc.oneof(
      years.map((n): Condition => ({ '>=': [variable, n] })),
      years.map((n): Condition => ({ '<': [variable, n] })),
    );
  });
  return fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.boolean(),
      ...about,
      fc.array(tie('condition'), { maxLength: 3 }).map((all) => ({ and: all })),
      fc.array(tie('condition'), { maxLength: 3 }).map((any) => ({ or: any })),
      tie('condition').map((not) => ({ '!': not })),
    ),
  })).condition;
}

interface Ids {
  sources: string[];
  levels: string[];
  steps: string[];
  /** One list for each step. */
  actions: string[][];
  resources: string[];
}

function advisorWith({ sources, levels, actions }: Ids) {
  const actionIds = actions.flat();
  const questions = idList(5).chain((ids): fc.Arbitrary<Questions> =>
    fc.tuple(...ids.map(questionWith)),
  );
  type Advisor = NonNullable<CareerPath['advisor']>;
  return questions.chain((asked): fc.Arbitrary<Advisor> => {
    const condition = conditionOn(asked);
    const requirement = (id: string) =>
      record<Advisor['requirements'][number], 'id' | 'level' | 'text' | 'met'>(
        { id: fc.constant(id), level: oneOf(levels), text, met: condition },
        { actions: someOf(actionIds), ...reference('source', sources) },
      );
    const strength = (id: string) => fc.record({ id: fc.constant(id), text, when: condition });
    const done = () => fc.record({ action: oneOf(actionIds), when: condition });
    return record<Advisor, 'questions' | 'requirements'>(
      {
        questions: fc.constant(asked),
        requirements:
          levels.length > 0
            ? idList(4).chain((ids) => fc.tuple(...ids.map(requirement)))
            : fc.constant([]),
      },
      {
        strengths: idList(3).chain((ids) => fc.tuple(...ids.map(strength))),
        ...(actionIds.length > 0 && { done: fc.array(done(), { maxLength: 3 }) }),
      },
    );
  });
}

const ids: fc.Arbitrary<Ids> = fc
  .record({
    sources: fc.uniqueArray(idText, { minLength: 1, maxLength: 4 }),
    levels: idList(12),
    // One pool for steps and actions: a step without actions is ticked under its own id.
    pool: fc.uniqueArray(idText, { maxLength: 40, size: 'max' }),
    steps: fc.nat({ max: 10 }),
    actions: fc.array(fc.nat({ max: 5 }), { minLength: 10, maxLength: 10 }),
    resources: idList(4),
  })
  .map(({ pool, steps, actions, ...others }) => {
    const left = [...pool];
    const stepIds = left.splice(0, steps);
    return {
      ...others,
      steps: stepIds,
      actions: stepIds.map((_, i) => left.splice(0, actions[i]!)),
    };
  });

function careerWith(known: Ids): fc.Arbitrary<CareerPath> {
  const { sources, levels, steps, actions, resources } = known;
  const tupleOf = <T>(list: readonly string[], item: (id: string, i: number) => fc.Arbitrary<T>) =>
    fc.tuple(...list.map(item)) as fc.Arbitrary<T[]>;
  const listOf = <T>(maxLength: number, item: (id: string) => fc.Arbitrary<T>) =>
    idList(maxLength).chain((list) => tupleOf(list, item));

  type Item<K extends keyof CareerPath> =
    NonNullable<CareerPath[K]> extends (infer T extends object)[] ? T : never;

  return record<
    CareerPath,
    'schemaVersion' | 'id' | 'version' | 'lang' | 'title' | 'summary' | 'reviewed' | 'sources'
  >(
    {
      schemaVersion: fc.constant(1 as const),
      id: idText,
      version: fc.constantFrom('0.0.1', '1.0.0', '12.34.56-beta.1'),
      lang: fc.constantFrom('en', 'es', 'es-MX', 'ar', 'de', 'zh-Hant-TW'),
      title: text,
      summary: text,
      reviewed: date,
      sources: tupleOf(sources, (id) =>
        record<
          Item<'sources'>,
          'id' | 'title' | 'publisher' | 'url' | 'published' | 'retrieved' | 'kind'
        >(
          {
            id: fc.constant(id),
            title: text,
            publisher: fc.option(text),
            url: fc.option(webUrl),
            published: fc.option(date),
            retrieved: date,
            kind: fc.constantFrom(
              'article',
              'official',
              'legal',
              'issuing-body',
              'survey',
              'compiled',
            ),
          },
          { note: text },
        ),
      ),
      // What other sections refer to is there whenever they are.
      ...(levels.length > 0 && { levels: tupleOf(levels, levelWith) }),
      ...(resources.length > 0 && {
        resources: tupleOf(resources, (id) =>
          record<Item<'resources'>, 'id' | 'title' | 'url' | 'purpose'>(
            { id: fc.constant(id), title: text, url: webUrl, purpose: text },
            {
              steps: someOf(steps),
              levels: someOf(levels),
              ...reference('source', sources),
            },
          ),
        ),
      }),
      ...(steps.length > 0 && {
        steps: fc.boolean().chain((isBackwards) =>
          tupleOf(steps, (id, i) =>
            stepWith({
              id,
              // Along the list or against it, but never both: that would be a circle.
              others: isBackwards ? steps.slice(i + 1) : steps.slice(0, i),
              actionIds: actions[i]!,
              resourceIds: resources,
              sourceIds: sources,
            }),
          ),
        ),
      }),
    },
    {
      $schema: fc.constant('../../schema/career-path.schema.json'),
      ...(levels.length === 0 && { levels: fc.constant([]) }),
      ...(resources.length === 0 && { resources: fc.constant([]) }),
      ...(steps.length === 0 && { steps: fc.constant([]) }),
      dir: fc.constantFrom('ltr', 'rtl'),
      livedExperience: fc.boolean(),
      occupation: record<NonNullable<CareerPath['occupation']>, 'codes'>(
        {
          codes: fc.array(
            record<
              NonNullable<CareerPath['occupation']>['codes'][number],
              'scheme' | 'version' | 'code' | 'title' | 'match' | 'evidence'
            >(
              {
                scheme: text,
                version: text,
                code: text,
                title: text,
                match: fc.constantFrom('exact', 'broad', 'related'),
                evidence: text,
              },
              reference('source', sources),
            ),
            { maxLength: 3 },
          ),
        },
        { note: text },
      ),
      role: record<NonNullable<CareerPath['role']>, 'summary' | 'is'>(
        { summary: text, is: texts },
        { isNot: texts },
      ),
      pay: listOf(20, (id) => payWith(id, levels, sources)),
      skills: listOf(15, (id) =>
        record<Item<'skills'>, 'id' | 'title' | 'summary'>(
          { id: fc.constant(id), title: text, summary: text },
          { levels: someOf(levels) },
        ),
      ),
      responsibilities: listOf(10, (id) =>
        fc.record({ id: fc.constant(id), title: text, items: texts }),
      ),
      workEnvironment: record<NonNullable<CareerPath['workEnvironment']>>(
        {},
        { summary: text, settings: texts, schedule: texts, specialties: texts },
      ),
      faq: listOf(6, (id) => fc.record({ id: fc.constant(id), question: text, answer: text })),
      advisor: advisorWith(known),
      support: listOf(3, (id) =>
        record<Item<'support'>, 'id' | 'kind' | 'title' | 'text'>(
          {
            id: fc.constant(id),
            kind: fc.constantFrom('crisis', 'help'),
            title: text,
            text,
          },
          {
            links: fc.array(fc.record({ label: text, url: link }), { maxLength: 3 }),
            ...reference('source', sources),
          },
        ),
      ),
      certification: record<NonNullable<CareerPath['certification']>, 'url'>(
        { url: link },
        {
          ...reference('step', steps),
          places: fc.uniqueArray(
            fc.record({
              id: fc.oneof(fc.constantFrom('US', 'US-TX', 'CA-ON', 'FR-75'), idText),
              title: text,
              kind: fc.constantFrom('jurisdiction', 'national'),
            }),
            { maxLength: 6, selector: ({ id }) => id },
          ),
        },
      ),
    },
  );
}

/** Any career that the format allows: 0–12 levels, 0–10 steps, any section there or not. */
export const anyCareer: fc.Arbitrary<CareerPath> = ids.chain(careerWith);
