import * as z from 'zod/mini';
import {
  amount,
  currency,
  date,
  id,
  ids,
  language,
  list,
  place,
  rule,
  source,
  text,
  texts,
  url,
  webUrl,
} from './fields.js';

/**
 * The format of a career file: one career in one language. Types, the JSON Schema for editors and
 * the checks that a partner's file goes through are all made from what stands here.
 *
 * What only some careers have is optional, and what a file leaves out is left out on the page. A
 * value that exists but is not known is `null`, never zero and never a guess.
 */

const hours = z.strictObject({ min: amount, max: amount, source: id });

const occupationCode = z.strictObject({
  scheme: text,
  version: text,
  code: text,
  title: text,
  match: z.enum(['exact', 'broad', 'related']),
  evidence: text,
  source: z.optional(id),
});

export const level = z.strictObject({
  id,
  title: text,
  alternateTitles: z.optional(texts),
  summary: text,
  /** Years of experience. No upper end: `maxYears` is `null`. Not known: both are `null`. */
  experience: z.optional(
    z.strictObject({
      minYears: z.nullable(amount),
      maxYears: z.nullable(amount),
      note: z.optional(text),
      source: z.optional(id),
    }),
  ),
  tips: z.optional(texts),
  /** Duties that are new on this level, against the one below. */
  newDuties: z.optional(texts),
});

export const pay = z.strictObject({
  id,
  /** Whom the figures speak of: a level of this career, or an occupation. */
  level: z.optional(id),
  occupation: z.optional(z.strictObject({ scheme: text, code: text, title: text })),
  /** `proxy-percentiles`: figures of a neighbouring occupation, shown apart and called so. */
  kind: z.enum(['editorial-range', 'proxy-percentiles', 'survey']),
  range: z.optional(
    z.strictObject({ min: amount, max: z.optional(amount), openTop: z.optional(z.boolean()) }),
  ),
  percentiles: z.optional(
    z.strictObject({
      p10: z.optional(amount),
      p25: z.optional(amount),
      p50: amount,
      p75: z.optional(amount),
      p90: z.optional(amount),
    }),
  ),
  currency,
  period: z.enum(['year', 'hour']),
  place: text,
  /** The time that the figures speak of; `null`: the source states none. */
  asOf: z.nullable(date),
  source: id,
  note: z.optional(text),
});

export const action = z.strictObject({
  id,
  text,
  /** Working time it takes, in hours. */
  hours: z.optional(hours),
  resources: z.optional(ids),
});

export const step = z.strictObject({
  id,
  title: text,
  summary: text,
  optional: z.optional(z.boolean()),
  /** `some`: only certain places ask for it. */
  places: z.optional(z.enum(['all', 'some'])),
  /** Steps that come first. */
  after: z.optional(ids),
  /** Runs beside the others from the start, instead of having its turn. */
  ongoing: z.optional(z.boolean()),
  actions: z.optional(list(action)),
  resources: z.optional(ids),
});

/** A condition in JsonLogic, limited to the operators below. `var` names a question's id. */
export type Condition =
  | boolean
  | { and: Condition[] }
  | { or: Condition[] }
  | { '!': Condition }
  | { '==': [Variable, string | number | boolean] }
  | { '>=': [Variable, number] }
  | { '<': [Variable, number] }
  | { in: [string, Variable] };
export interface Variable {
  var: string;
}
const variable: z.ZodMiniType<Variable> = z.strictObject({ var: id });
export const condition: z.ZodMiniType<Condition> = z.lazy(() =>
  z.union([
    z.boolean(),
    z.strictObject({ and: z.array(condition) }),
    z.strictObject({ or: z.array(condition) }),
    z.strictObject({ '!': condition }),
    z.strictObject({
      '==': z.tuple([variable, z.union([z.string(), z.number(), z.boolean()])]),
    }),
    z.strictObject({ '>=': z.tuple([variable, z.number()]) }),
    z.strictObject({ '<': z.tuple([variable, z.number()]) }),
    z.strictObject({ in: z.tuple([z.string(), variable]) }),
  ]),
);

const question = z.strictObject({
  id,
  text,
  help: z.optional(text),
  /** `weekly-hours`: a number, and the time that a person has; how long actions take hangs on it. */
  kind: z.enum(['one', 'many', 'number', 'jurisdiction', 'weekly-hours']),
  options: z.optional(
    list(
      z.strictObject({
        id,
        label: text,
        /** Steps whose actions come first for whoever chose it. */
        steps: z.optional(ids),
      }),
    ),
  ),
  unit: z.optional(text),
  /** The largest number that can be. */
  max: z.optional(z.number().check(z.positive())),
});

const advisedRule = z.enum(['education', 'training', 'experience', 'credentials', 'exam']);

export const advisor = z.strictObject({
  questions: list(question),
  /** What a level asks for. A person stands on the highest level whose requirements are all met. */
  requirements: list(
    z.strictObject({
      id,
      level: id,
      text,
      met: condition,
      /** Actions that lead there. */
      actions: z.optional(ids),
      /** The field of a place's rules for certification that says more. */
      rule: z.optional(advisedRule),
      source: z.optional(id),
    }),
  ),
  /** Steps that somebody above a level has behind them. */
  behind: z.optional(list(z.strictObject({ level: id, steps: ids }))),
  /** What somebody has already that counts. */
  strengths: z.optional(list(z.strictObject({ id, text, when: condition }))),
  /** Actions that the answers show as done. */
  done: z.optional(
    list(
      z.strictObject({
        action: id,
        when: condition,
        /** The fields of a place's rules whose actions are then done as well. */
        rules: z.optional(list(advisedRule)),
      }),
    ),
  ),
});

export const careerPath = z.strictObject({
  $schema: z.optional(z.string()),
  schemaVersion: z.literal(1),
  /** The career. The same in every language and release: a person's progress is kept under it. */
  id,
  version: z.string().check(rule('version', (value) => /^\d+\.\d+\.\d+/.test(value))),
  lang: language,
  dir: z.optional(z.enum(['ltr', 'rtl'])),
  title: text,
  summary: text,
  /** When somebody last checked the whole file. */
  reviewed: date,
  /** The career asks about lived experience: help in a crisis is then always shown. */
  livedExperience: z.optional(z.boolean()),
  sources: list(source),
  occupation: z.optional(z.strictObject({ codes: list(occupationCode), note: z.optional(text) })),
  role: z.optional(z.strictObject({ summary: text, is: texts, isNot: z.optional(texts) })),
  levels: z.optional(list(level)),
  pay: z.optional(list(pay)),
  steps: z.optional(list(step)),
  skills: z.optional(
    list(z.strictObject({ id, title: text, summary: text, levels: z.optional(ids) })),
  ),
  responsibilities: z.optional(list(z.strictObject({ id, title: text, items: texts }))),
  workEnvironment: z.optional(
    z.strictObject({
      summary: z.optional(text),
      settings: z.optional(texts),
      schedule: z.optional(texts),
      specialties: z.optional(texts),
    }),
  ),
  faq: z.optional(
    list(z.strictObject({ id, question: text, answer: text, source: z.optional(id) })),
  ),
  advisor: z.optional(advisor),
  support: z.optional(
    list(
      z.strictObject({
        id,
        kind: z.enum(['crisis', 'help']),
        title: text,
        text,
        links: z.optional(list(z.strictObject({ label: text, url }))),
        source: z.optional(id),
      }),
    ),
  ),
  resources: z.optional(
    list(
      z.strictObject({
        id,
        title: text,
        url: webUrl,
        /** What it is good for. */
        purpose: text,
        steps: z.optional(ids),
        levels: z.optional(ids),
        source: z.optional(id),
      }),
    ),
  ),
  /** What certification takes from place to place. The rules themselves load when somebody asks. */
  certification: z.optional(
    z.strictObject({
      /** Where the file with the rules stands, relative to this one. */
      url,
      /** The step that a place's own rules make more exact. */
      step: z.optional(id),
      /** The places to choose from, in their order. */
      places: z.optional(
        list(
          z.strictObject({
            id: place,
            title: text,
            /** `national`: a credential or an employer that is not bound to a place. */
            kind: z.enum(['jurisdiction', 'national']),
          }),
        ),
      ),
    }),
  ),
});

export type CareerPath = z.infer<typeof careerPath>;
export type Level = z.infer<typeof level>;
export type Pay = z.infer<typeof pay>;
export type Step = z.infer<typeof step>;
export type Action = z.infer<typeof action>;
export type { Source } from './fields.js';
