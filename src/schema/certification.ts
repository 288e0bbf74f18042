import * as z from 'zod/mini';
import {
  amount,
  currency,
  date,
  id,
  language,
  list,
  place,
  source,
  text,
  webUrl,
} from './fields.js';

/**
 * The format of a file of rules: what certification for one career takes, place by place, in one
 * language. It stands beside the career's own file, which names the places.
 *
 * Every value names its source and the time that it speaks of. A place has every field: one of which
 * nothing is known is `null`, which is not the same as none. Where sources or credentials ask for
 * different things, a field has a value for each.
 */

/** Values of one kind, at least one; `null` where nothing is known. */
const known = <T extends z.core.$ZodLooseShape>(shape: T) =>
  z.nullable(
    z
      .array(
        z.strictObject({
          ...shape,
          /** The credential that it is asked for, by its id in this place; all of them unless given. */
          credential: z.optional(id),
          source: id,
          /** The time that the value speaks of; `null`: the source states none. */
          asOf: z.nullable(date),
          note: z.optional(text),
        }),
      )
      .check(z.minLength(1), z.maxLength(50)),
  );

export const placeRules = z.strictObject({
  id: place,
  credentials: known({
    id,
    title: text,
    abbreviation: z.optional(text),
    /** A first, limited form of another, such as one for trainees. */
    stage: z.optional(z.enum(['trainee', 'provisional', 'full', 'advanced'])),
    /** The level of the career that it stands for. */
    level: z.optional(id),
  }),
  board: known({ title: text, url: z.nullable(webUrl) }),
  minimumAge: known({ years: amount }),
  livedExperience: known({ text }),
  /** How long in recovery, and what counts as that; `months: null` where only the wording is known. */
  recoveryTime: known({ months: z.nullable(amount), text: z.optional(text) }),
  education: known({ text }),
  training: known({
    /** `total` where the source tells no parts. */
    part: z.enum(['core', 'supplemental', 'practicum', 'ethics', 'total']),
    /** `null` where the source counts otherwise, as the text says. */
    hours: z.nullable(amount),
    text: z.optional(text),
  }),
  /** Hours of peer work, of such work under supervision, and of supervision itself. */
  experience: known({
    kind: z.enum(['work', 'supervised', 'supervision']),
    /** As above. */
    hours: z.nullable(amount),
    /** One of several amounts, by what a person brings. */
    either: z.optional(z.literal(true)),
    text: z.optional(text),
  }),
  exam: known({
    /** `course`: tests within the course, and no other. */
    kind: z.enum(['yes', 'no', 'course']),
    text: z.optional(text),
    /** Percent. */
    passingScore: z.optional(z.number().check(z.minimum(0), z.maximum(100))),
  }),
  fees: known({
    kind: z.enum(['application', 'exam', 'training', 'renewal', 'late', 'background', 'all']),
    amount,
    /** The upper end, where the source gives a range. */
    max: z.optional(amount),
    currency,
  }),
  /** How long a certificate holds. */
  renewal: known({ months: amount }),
  continuingEducation: known({
    hours: amount,
    /** The time in which they are due; `null`: the source states none. */
    months: z.nullable(amount),
    part: z.optional(z.enum(['ethics'])),
  }),
  /** Who may do the work without it. */
  practice: known({ text }),
  medicaid: known({
    field: z.enum(['mental-health', 'substance-use', 'all']),
    covered: z.boolean(),
  }),
  /** What has no field of its own. */
  notes: known({
    text,
    /** Where it belongs in a person's way; good to know, unless given. */
    stage: z.optional(z.enum(['begin', 'learn', 'apply', 'keep'])),
  }),
});

export const certification = z.strictObject({
  $schema: z.optional(z.string()),
  schemaVersion: z.literal(1),
  /** Id of the career. */
  career: id,
  lang: language,
  dir: z.optional(z.enum(['ltr', 'rtl'])),
  /** The language of the names of sources, boards and credentials, where it is another one. */
  namesLang: z.optional(language),
  /** When somebody last checked the whole file. */
  reviewed: date,
  sources: list(source),
  /** What a model for all places recommends. */
  standard: z.optional(
    z.strictObject({
      title: text,
      /** Hours of training. */
      training: z.strictObject({ min: amount, max: amount }),
      /** Hours of supervised work, at most. */
      experience: z.optional(amount),
      source: id,
      asOf: z.nullable(date),
      note: z.optional(text),
    }),
  ),
  places: list(placeRules),
});

export type Certification = z.infer<typeof certification>;
export type PlaceRules = z.infer<typeof placeRules>;
export type RuleField = Exclude<keyof PlaceRules, 'id'>;
/** One value of a field, with what all values have. */
export type RuleValue<F extends RuleField = RuleField> = NonNullable<PlaceRules[F]>[number];
