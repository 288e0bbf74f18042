import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { builtInData } from '../../.config/built-in-data.mjs';

/**
 * The rules for certification say what their sources say: every value rests on a record of
 * `facts.json`, and no record is left out without a reason.
 */

const FOLDER = 'data/peer-support-specialist';
const read = async (name) => JSON.parse(await readFile(`${FOLDER}/${name}.json`, 'utf8'));
const [facts, en, es] = await Promise.all(
  ['facts', 'certification.en', 'certification.es'].map(read),
);

/**
 * What the English file makes of each record, under what the record says: whether one means the
 * other is for people to judge. A line that changes is read again beside its record, then changed here.
 */
const READINGS = JSON.parse(await readFile('test/node/facts-read.json', 'utf8'));

const TOPICS = [
  'state_certification',
  'national_credential',
  'national_standard',
  'medicaid',
  'career_ladder',
];

/** The records' fields that a field may draw on; by `part` or `kind` where that decides. */
const FIELDS = {
  credentials: `credential_name sud_credential trainee_certificate experience_hours_provisional
    initial_certification_period ladder ladder_entry ladder_position`,
  board: 'certifying_body registration_body',
  minimumAge: 'min_age',
  livedExperience: 'lived_experience lived_experience_alternative statutory_requirement',
  recoveryTime:
    'recovery_time recovery_time_statute recovery_time_APSC_pathway recovery_time_2018_version',
  education: 'education pathway_high_school',
  training: {
    core: 'training_hours_core training_hours_course training_hours',
    supplemental: `training_hours_supplemental_MHPS training_hours_supplemental_RSPS
      training_hours_additional specialization_training_hours`,
    practicum: 'practicum_hours',
    ethics: 'training_hours_ethics training_hours',
    total: `training_hours training_hours_total training_hours_current training_hours_CPRS
      training_hours_PWS training_hours_APSC_pathway`,
    inWords: 'training training_days',
  },
  experience: {
    work: 'experience_hours experience_hours_similar_peers experience_hours_provisional',
    supervised: 'experience_hours experience_hours_regulation',
    supervision: 'supervision_hours',
    inWords: 'experience experience_alternative pathway_high_school',
  },
  exam: 'exam exam_regulation exam_passing_score exam_format exam_fee fees_total',
  fees: {
    application: 'application_fee application_fee_incl_exam application_fee_APSC fees_total',
    exam: 'exam_fee fees_total',
    training: 'training_cost training_cost_range training_fee training_registration_fee',
    renewal: 'renewal_fee renewal_fee_icrc_recognized',
    late: 'late_fee',
    background: 'background_check_fee',
    all: 'fees_total application_fee',
  },
  renewal: `renewal_period initial_certification_period provisional_certificate trainee_certificate
    ladder`,
  continuingEducation:
    'ce_hours ce_hours_CRSS ce_hours_CPRS ce_hours_external_route ce_ethics_hours ce_breakdown',
  practice: 'practice_restricted certification_mandatory_for_employment',
  medicaid: 'medicaid_billable medicaid_billable_2024',
  notes: `additional_training approved_supervisor_hours
    approved_supervisor_joint_supervision_hours background_check ce ce_ethics certification_started credential_name
    criminal_history domains effective_date employment_required endorsements experience
    experience_alternative experience_alternative_to_training grace_period jurisdiction_rule
    ladder ladder_entry ladder_other_body legal_basis level_II_hours other_credentials pathway_high_school provisional_certificate reciprocity references
    regulation renewal_service_hours residency scope_excluded state_certification_exists_2024
    statutory_requirement sud_credential supervision_frequency training training_days
    training_oversight`,
};

const ABOUT_THE_COUNTRY = 'speaks of the whole country, not of what a place asks for';
const ABOUT_THE_STANDARDS = 'about the standards as a document, not about training or experience';
const SAME = 'another source of higher rank says the same';
/** Records that no value carries, and why. */
const LEFT_OUT = {
  'career_ladder/OR/ladder': SAME,
  'career_ladder/SC/ladder': 'names a position, not a certificate',
  'career_ladder/US/ladder_gap': ABOUT_THE_COUNTRY,
  'career_ladder/US/ladder_three_tier_model': ABOUT_THE_COUNTRY,
  'career_ladder/US/promotion_satisfaction': ABOUT_THE_COUNTRY,
  'career_ladder/US/samhsa_sud_counselor_ladder': ABOUT_THE_COUNTRY,
  'medicaid/US/states_covering_SUD_peer_support_2018': ABOUT_THE_COUNTRY,
  'medicaid/US/cms_guidance': ABOUT_THE_COUNTRY,
  'medicaid/US/coverage_extent': ABOUT_THE_COUNTRY,
  'medicaid/US/peer_supervision_allowed': ABOUT_THE_COUNTRY,
  'national_credential/US-NCPRSS/experience_hours_2018_version':
    'two versions of the page differ; the note on the other one names it',
  'national_credential/US-NCPS/experience_hours_FCB_era':
    'superseded by the current form, whose note names it',
  'national_credential/US-NCPS/training_hours': 'the current form says the same',
  'national_standard/US/supervision': 'said in the note on the standards',
  'national_standard/US/status': 'said in the note on the standards',
  'national_standard/US/publication': ABOUT_THE_STANDARDS,
  'national_standard/US/license': ABOUT_THE_STANDARDS,
  'national_standard/US/released': ABOUT_THE_STANDARDS,
  'national_standard/US/number_of_standards': ABOUT_THE_STANDARDS,
  'national_standard/US/lived_experience_standard': ABOUT_THE_STANDARDS,
  'national_standard/US/state_comparison_report': ABOUT_THE_COUNTRY,
  'national_standard/US/states_with_certification': ABOUT_THE_COUNTRY,
  'national_standard/US/states_with_programs_2016': ABOUT_THE_COUNTRY,
  'national_standard/US/first_state_recognized_programs': ABOUT_THE_COUNTRY,
  'state_certification/FL/recovery_time': SAME,
  'state_certification/NE/curriculum_domains_13': 'what a training teaches, not what is asked for',
  'state_certification/OH/training_hours': 'superseded by a dated page, whose note names it',
  'state_certification/OK/active_certified_count': 'how many people hold the certificate',
  'state_certification/OR/training_hours_peer_wellness_specialist': SAME,
  'state_certification/PA/medicaid_billable': 'one yes for all care; the survey tells it by field',
  'state_certification/TX/exam': SAME,
  'state_certification/TX/experience_hours': SAME,
};

const keyOf = ({ topic, jurisdiction, field }) => `${topic}/${jurisdiction}/${field}`;

function placeOf({ topic, jurisdiction }) {
  if (/^[A-Z]{2}$/.test(jurisdiction))
    return jurisdiction === 'US' ? undefined : `US-${jurisdiction}`;
  if (topic !== 'national_credential' && topic !== 'career_ladder') return undefined;
  return jurisdiction.replace(/^US-|&/g, '').toLowerCase();
}

const numbersIn = (text) => (String(text).match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
const plain = (text) => String(text).toLowerCase().replace(/[-_]/g, ' ');

/** The figures of a record, in the unit of a value. */
function figuresOf({ value, unit, field }, key, { part }) {
  const own = numbersIn(typeof value === 'object' ? '' : value);
  if (key === 'months') {
    const inYears = unit ? /^years/.test(unit) : /\d year/.test(value);
    return own.map((figure) => figure * (inYears ? 12 : 1));
  }
  if (field === 'fees_total') return [...own, ...numbersIn(unit)];
  const ofPart = { ethics: /(\d+) ethics/, core: /(\d+) \+/ }[part]?.exec(unit ?? '');
  return ofPart ? [Number(ofPart[1])] : own;
}

const WORDS = { two: 2, three: 3 };
/** The months in which hours of continuing education are due, by the unit of a record. */
function monthsOf({ unit, field }, peers) {
  const years = /(?:per|every) (?:(\d+|two|three) )?(?:calendar )?years?/.exec(unit ?? '');
  if (years) return 12 * (WORDS[years[1]] ?? Number(years[1] ?? 1));
  // A breakdown tells the parts of what another record of the place tells.
  const whole = peers.find((other) => field === 'ce_breakdown' && other.field === 'ce_hours');
  return whole ? monthsOf(whole, []) : null;
}

/** Whether what a value tells in words of a list, in figures or as yes and no is what a record tells. */
function agrees(field, value, record, peers) {
  const has = (key, figure = value[key]) =>
    figure === undefined || figuresOf(record, key, value).includes(figure);
  const course = /no state|no single|each training/.test(record.value);
  const saysSo =
    typeof record.value !== 'number' || numbersIn(value.text).includes(Number(record.value));
  if (value.hours === null) return saysSo;
  switch (field) {
    case 'credentials': {
      const text = plain(`${record.field} ${record.value}`);
      return text.includes(plain(value.title)) || (value.stage && text.includes(value.stage));
    }
    case 'board':
      return plain(record.value).includes(plain(value.title));
    case 'minimumAge':
      return has('years');
    case 'recoveryTime':
      return value.months === null ? typeof record.value === 'string' : has('months');
    case 'training':
      return has('hours');
    case 'experience':
      return (
        has('hours') && (value.kind === 'supervised') === /^supervised/.test(record.unit ?? '')
      );
    case 'exam': {
      if (!has('passingScore')) return false;
      const kind = record.value === false ? 'no' : course ? 'course' : 'yes';
      return value.kind === kind;
    }
    case 'fees':
      return has('amount') && has('max');
    case 'renewal':
      return has('months');
    case 'continuingEducation':
      return (
        (figuresOf(record, 'hours', value).includes(value.hours) ||
          numbersIn(/\d+ ethics/.exec(record.value)?.[0]).includes(value.hours)) &&
        value.months === monthsOf(record, peers)
      );
    case 'medicaid': {
      if (typeof record.value !== 'object') return value.covered === (record.value !== false);
      return value.covered === record.value[value.field.replace('-', '_')];
    }
    default:
      // Words: that they mean the same is for people to judge. A figure must be told.
      return saysSo;
  }
}

/** Whether a record names a credential or a board elsewhere, such as in the title of its source. */
function names(field, { title, abbreviation }, record) {
  if (field !== 'credentials' && field !== 'board') return false;
  const { field: about, value, source_title, source_url } = record;
  const text = plain([about, value, source_title, source_url]);
  return text.includes(plain(title)) || (abbreviation && text.includes(plain(abbreviation)));
}

const drawsOn = (field, value) => {
  const own = FIELDS[field];
  return (
    typeof own === 'string'
      ? own
      : own[value.hours === null ? 'inWords' : (value.part ?? value.kind)]
  ).split(/\s+/);
};

const isDated = (asOf, { source_date }) =>
  asOf === null
    ? source_date === null
    : (source_date?.match(/\d{4}(?:-\d\d(?!\d)){0,2}/g) ?? []).includes(asOf);

/** Every figure that a text may tell: those of the records of a place, and of their dates. */
const tellable = (records) =>
  new Set(
    records.flatMap(({ field, value, unit, source_date }) =>
      numbersIn(JSON.stringify([field, value, unit, source_date]).replace(/_/g, ' ')),
    ),
  );

const saysOf = (record) =>
  `${keyOf(record)}: ${[record.value, record.unit]
    .filter((it) => it !== null && it !== undefined)
    .map((it) => (typeof it === 'object' ? JSON.stringify(it) : it))
    .join(' ')}`;

/** A value in one line: its figures, its words, what it is and whose; not where it comes from. */
const lineOf = (field, { source: _, asOf: __, ...value }) =>
  `${field}: ${Object.entries(value)
    .map(([key, it]) => `${key} ${it}`)
    .join('; ')}`;

const englishOf = ({ id }, field) => en.places.find((it) => it.id === id)?.[field] ?? [];

function faultsIn(rules, records) {
  const faults = [];
  const sources = new Map(rules.sources.map((source) => [source.id, source]));
  /** The values that carry a record. */
  const carriers = new Map();
  /** As `READINGS`. */
  const readings = {};

  for (const place of rules.places) {
    const peers = records.filter((record) => placeOf(record) === place.id);
    const figures = tellable(peers);
    for (const [field, values] of Object.entries(place)) {
      if (field === 'id') continue;
      if (!FIELDS[field]) faults.push(`${place.id}: no table says what ${field} may draw on`);
      for (const [i, value] of (values ?? []).entries()) {
        const name = `${place.id}/${field}: ${JSON.stringify(value)}`;
        const source = sources.get(value.source);
        const near = peers.filter(
          (record) => record.source_url === source.url && isDated(value.asOf, record),
        );
        const matches = near.filter(
          (record) =>
            drawsOn(field, value).includes(record.field) && agrees(field, value, record, peers),
        );
        // Several records may bear words: those under which they are read.
        const own = rules.lang === 'en' ? value : englishOf(place, field)[i];
        const read = own
          ? matches.filter((it) => READINGS[saysOf(it)]?.includes(lineOf(field, own)))
          : [];
        const proofs = read.length ? read : matches;
        for (const proof of proofs) {
          carriers.set(proof, [...(carriers.get(proof) ?? []), value]);
        }
        const said = proofs.length ? proofs.map(saysOf) : [`${place.id}, by its name alone`];
        for (const key of said) (readings[key] ??= []).push(lineOf(field, value));
        if (!proofs.length && !near.some((record) => names(field, value, record))) {
          faults.push(`no record for ${name}`);
        }
        if (value.url && !peers.some((record) => record.source_url === value.url)) {
          faults.push(`an address from no record in ${name}`);
        }
        const told = numbersIn(`${value.text ?? ''} ${value.note ?? ''}`);
        if (told.some((figure) => !figures.has(figure))) {
          faults.push(`a figure from no record in a text of ${name}`);
        }
      }
    }
  }

  const { standard } = rules;
  for (const [field, figures] of [
    ['training_hours', [standard.training.min, standard.training.max]],
    ['supervised_experience_max', [standard.experience]],
  ]) {
    const proof = records.find(
      (record) =>
        record.topic === 'national_standard' &&
        record.field === field &&
        record.source_url === sources.get(standard.source).url &&
        isDated(standard.asOf, record) &&
        numbersIn(String(record.value)).join() === figures.join(),
    );
    if (proof) carriers.set(proof, undefined);
    else faults.push(`no record for the standard's ${field}`);
  }

  for (const record of records) {
    const values = carriers.get(record);
    const reason = LEFT_OUT[keyOf(record)];
    if (!carriers.has(record)) {
      if (!reason) faults.push(`left out: ${keyOf(record)}`);
    } else if (reason) {
      faults.push(`not left out after all: ${keyOf(record)}`);
    } else if (values && typeof record.value !== 'object') {
      const told = new Set(
        values.flatMap((value) => numbersIn(JSON.stringify({ ...value, source: '', asOf: '' }))),
      );
      // Of a day, the year. What stands in brackets explains.
      const rest = String(record.value)
        .replace(/(\d{4})(?:-\d\d(?!\d))+/g, '$1')
        .replace(/\([^)]*\)/g, '');
      const missing = numbersIn(rest).filter((it) => !told.has(it) && !told.has(it * 12));
      if (missing.length) faults.push(`${missing.join()} left out of ${keyOf(record)}`);
    }
  }

  const kinds = new Map(records.map((it) => [it.source_url, it.source_kind === 'compiled']));
  for (const { id, kind, url } of rules.sources) {
    if (!kinds.has(url)) faults.push(`source ${id}: no record has its address`);
    else if (kinds.get(url) !== (kind === 'compiled'))
      faults.push(`source ${id} is no ${kind} one`);
  }
  if (rules.lang === 'en') {
    for (const key of new Set([...Object.keys(readings), ...Object.keys(READINGS)])) {
      const lines = readings[key] ?? [];
      if (lines.join('\n') !== READINGS[key]?.join('\n')) {
        faults.push(`read again: ${key}\n  ${lines.join('\n  ')}`);
      }
    }
  }
  return faults;
}

const records = facts.filter(({ topic }) => TOPICS.includes(topic));

describe('the rules for certification', () => {
  for (const rules of [en, es]) {
    test(`say what the records say (${rules.lang})`, () => {
      assert.deepEqual(faultsIn(rules, records), []);
    });
  }

  for (const rules of [en, es]) {
    test(`come to a page as they stand in the file (${rules.lang})`, async () => {
      const code = await builtInData().load(`\0built-in:${rules.lang}/rules`);
      const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
      assert.deepEqual({ $schema: rules.$schema, ...module.default }, rules);
    });
  }

  test('leave out no record that is not there', () => {
    const keys = new Set(records.map(keyOf));
    assert.deepEqual(
      Object.keys(LEFT_OUT).filter((key) => !keys.has(key)),
      [],
    );
  });
});

describe('a false rule is found', () => {
  const placeIn = (rules, id) => rules.places.find((place) => place.id === id);
  const exchange = ([one, other], key) => {
    [one[key], other[key]] = [other[key], one[key]];
  };
  const mistakes = {
    'another figure': [
      (rules) => (placeIn(rules, 'US-AL').training[0].hours = 41),
      /^no record for US-AL\/training/,
    ],
    'another time': [
      (rules) => (placeIn(rules, 'US-TX').renewal[1].months = 12),
      /^no record for US-TX\/renewal/,
    ],
    'a no for a yes': [
      (rules) => (placeIn(rules, 'US-SD').medicaid[0].covered = true),
      /^no record for US-SD\/medicaid/,
    ],
    'a date of its own': [
      (rules) => (placeIn(rules, 'US-AL').training[0].asOf = '2025'),
      /^no record for US-AL\/training/,
    ],
    'a value of another place': [
      (rules) => (placeIn(rules, 'US-AK').training = placeIn(rules, 'US-AL').training),
      /^no record for US-AK\/training/,
    ],
    'a figure in a sentence': [
      (rules) => (placeIn(rules, 'US-OK').training[0].text = '5 days, or 99'),
      /^a figure from no record in a text of US-OK/,
    ],
    'a source called better than it is': [
      (rules) => (rules.sources.find(({ kind }) => kind === 'compiled').kind = 'official'),
      /is no official one$/,
    ],
    'a value less': [
      (rules) => placeIn(rules, 'US-TX').fees.pop(),
      /^450,600 left out of state_certification\/TX\/training_cost_range$/,
    ],
    'a field less': [
      (rules) => (placeIn(rules, 'US-WY').minimumAge = null),
      /^left out: state_certification\/WY\/min_age$/,
    ],
    'another standard': [
      (rules) => (rules.standard.training.max = 80),
      /^no record for the standard's training_hours$/,
    ],
    'the credentials of two trainings exchanged': [
      (rules) => exchange(placeIn(rules, 'US-TX').training.slice(1), 'credential'),
      /^read again: .*TX\/training_hours_supplemental_MHPS/,
    ],
    'a training for all credentials': [
      (rules) => delete placeIn(rules, 'US-TX').training[1].credential,
      /^read again: .*TX\/training_hours_supplemental_MHPS/,
    ],
    'the trainings of two pathways exchanged': [
      (rules) => exchange(placeIn(rules, 'US-SC').training, 'credential'),
      /^read again: .*SC\/training_hours:/,
    ],
    'the recovery times of two pathways exchanged': [
      (rules) => exchange(placeIn(rules, 'US-SC').recoveryTime, 'credential'),
      /^read again: .*SC\/recovery_time:/,
    ],
    'the continuing education of two credentials exchanged': [
      (rules) => exchange(placeIn(rules, 'US-IL').continuingEducation, 'credential'),
      /^read again: .*IL\/ce_hours_CRSS/,
    ],
    'the amount of a part of all fees': [
      (rules) => (placeIn(rules, 'US-CT').fees[1].amount = 50),
      /^read again: .*CT\/fees_total/,
    ],
    'the kinds of two fees exchanged': [
      (rules) => exchange(placeIn(rules, 'US-CT').fees, 'kind'),
      /^read again: .*CT\/fees_total/,
    ],
    'another currency': [
      (rules) => (placeIn(rules, 'US-AR').fees[0].currency = 'EUR'),
      /^read again: .*AR\/application_fee/,
    ],
    'a part for the total': [
      (rules) => (placeIn(rules, 'US-AL').training[0].part = 'core'),
      /^(no record|left out|read again).*AL/,
    ],
    'a medicaid field': [
      (rules) => (placeIn(rules, 'US-MN').medicaid[0].field = 'substance-use'),
      /^read again: .*MN\/medicaid_billable/,
    ],
    'a definition less': [
      (rules) => delete placeIn(rules, 'US-AR').recoveryTime[0].text,
      /^read again: .*AR\/recovery_time/,
    ],
    'a note less': [
      (rules) => placeIn(rules, 'US-OR').notes.shift(),
      /^left out: .*OR\/background_check$/,
    ],
    'a note turned round': [
      (rules) => (placeIn(rules, 'US-AL').notes[1].text = 'There is a background check.'),
      /^read again: .*AL\/background_check/,
    ],
    'a right to practise turned round': [
      (rules) => (placeIn(rules, 'US-VA').practice[0].text = 'You cannot be hired without it'),
      /^read again: .*VA\/certification_mandatory_for_employment/,
    ],
    'another education': [
      (rules) => (placeIn(rules, 'US-PA').education[0].text = 'A doctorate'),
      /^read again: .*PA\/education/,
    ],
    'another level': [
      (rules) =>
        (placeIn(rules, 'US-WA').credentials.find(({ id }) => id === 'trainee').level = 'director'),
      /^read again: .*WA\/trainee_certificate/,
    ],
    'a compiled page for the board’s': [
      (rules) =>
        (placeIn(rules, 'US-DE').board[0].url = 'https://copelandcenter.com/content/delaware'),
      /^read again: .*DE/,
    ],
  };
  for (const [name, [mistake, fault]] of Object.entries(mistakes)) {
    test(name, () => {
      const rules = structuredClone(en);
      mistake(rules);
      const faults = faultsIn(rules, records);
      assert.ok(
        faults.some((it) => fault.test(it)),
        faults.join('\n') || 'nothing',
      );
    });
  }
});
