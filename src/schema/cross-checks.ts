import type { CareerPath } from './career-path.js';
import type { Certification } from './certification.js';
import { show, toPointer, type Finding } from './finding.js';

type Report = (finding: Finding) => void;
type Path = (string | number)[];
type Identified = { readonly id: string };

/** Checks on a file of the right shape: what one field says about another. */
export function crossCheck(data: CareerPath): Finding[] {
  const findings: Finding[] = [];
  const report: Report = (finding) => findings.push(finding);
  const actions = (data.steps ?? []).flatMap((step, i) =>
    (step.actions ?? []).map((action, j) => ({ action, path: ['steps', i, 'actions', j] as Path })),
  );

  const lists = ['sources', 'levels', 'pay', 'steps', 'skills', 'responsibilities'] as const;
  const moreLists = ['faq', 'support', 'resources'] as const;
  for (const name of [...lists, ...moreLists]) {
    const items: Identified[] = data[name] ?? [];
    checkUnique(
      items.map(({ id }, i) => [id, [name, i, 'id']]),
      report,
    );
  }
  // A step without actions is ticked under its own id, and so must differ from all actions.
  const ticked = actions.map(({ action, path }): [string, Path] => [action.id, [...path, 'id']]);
  data.steps?.forEach(({ id, actions: own }, i) => {
    if (!own?.length) ticked.push([id, ['steps', i, 'id']]);
  });
  checkUnique(ticked, report);
  const { advisor } = data;
  for (const name of ['questions', 'requirements', 'strengths'] as const) {
    checkUnique(
      (advisor?.[name] ?? []).map(({ id }, i) => [id, ['advisor', name, i, 'id']]),
      report,
    );
  }

  advisor?.questions.forEach(({ options }, i) => {
    checkUnique(
      (options ?? []).map(({ id }, j) => [id, ['advisor', 'questions', i, 'options', j, 'id']]),
      report,
    );
  });

  const known = {
    source: idsOf(data.sources),
    level: idsOf(data.levels),
    step: idsOf(data.steps),
    resource: idsOf(data.resources),
    action: new Set(actions.map(({ action }) => action.id)),
    question: idsOf(advisor?.questions),
  };
  const refer = (kind: keyof typeof known, ids: string | string[] | undefined, path: Path) => {
    [ids ?? []].flat().forEach((id, i) => {
      if (known[kind].has(id)) return;
      report(badReference(kind, id, Array.isArray(ids) ? [...path, i] : path));
    });
  };

  data.occupation?.codes.forEach((code, i) =>
    refer('source', code.source, ['occupation', 'codes', i, 'source']),
  );
  data.pay?.forEach((entry, i) => {
    refer('source', entry.source, ['pay', i, 'source']);
    refer('level', entry.level, ['pay', i, 'level']);
    checkPay(entry, ['pay', i], report);
  });
  data.faq?.forEach((entry, i) => refer('source', entry.source, ['faq', i, 'source']));
  data.levels?.forEach(({ experience }, i) => {
    refer('source', experience?.source, ['levels', i, 'experience', 'source']);
    checkOrder(experience?.minYears, experience?.maxYears, ['levels', i, 'experience'], report);
  });
  data.steps?.forEach((step, i) => {
    refer('step', step.after, ['steps', i, 'after']);
    refer('resource', step.resources, ['steps', i, 'resources']);
  });
  for (const { action, path } of actions) {
    refer('resource', action.resources, [...path, 'resources']);
    refer('source', action.hours?.source, [...path, 'hours', 'source']);
    checkOrder(action.hours?.min, action.hours?.max, [...path, 'hours'], report);
  }
  data.skills?.forEach((skill, i) => refer('level', skill.levels, ['skills', i, 'levels']));
  data.support?.forEach((entry, i) => refer('source', entry.source, ['support', i, 'source']));
  data.resources?.forEach((entry, i) => {
    refer('step', entry.steps, ['resources', i, 'steps']);
    refer('level', entry.levels, ['resources', i, 'levels']);
    refer('source', entry.source, ['resources', i, 'source']);
  });
  advisor?.requirements.forEach((entry, i) => {
    refer('level', entry.level, ['advisor', 'requirements', i, 'level']);
    refer('action', entry.actions, ['advisor', 'requirements', i, 'actions']);
    refer('source', entry.source, ['advisor', 'requirements', i, 'source']);
  });
  advisor?.done?.forEach((entry, i) =>
    refer('action', entry.action, ['advisor', 'done', i, 'action']),
  );
  advisor?.questions.forEach(({ options }, i) =>
    options?.forEach(({ steps }, j) =>
      refer('step', steps, ['advisor', 'questions', i, 'options', j, 'steps']),
    ),
  );
  advisor?.behind?.forEach((entry, i) => {
    refer('level', entry.level, ['advisor', 'behind', i, 'level']);
    refer('step', entry.steps, ['advisor', 'behind', i, 'steps']);
  });
  const options = new Map(
    advisor?.questions.map((question) => [question.id, idsOf(question.options)]),
  );
  const checkCondition = (condition: unknown, path: Path): void => {
    if (typeof condition !== 'object' || condition === null) return;
    if ('var' in condition) refer('question', String(condition.var), [...path, 'var']);
    const checkOption = (option: unknown, variable: { var: string }, at: Path) => {
      const own = options.get(variable.var);
      if (!own?.size || own.has(String(option))) return;
      report({
        code: 'reference',
        pointer: toPointer([...path, ...at]),
        expected: `the id of an option of ${show(variable.var)}`,
        found: show(option),
        fix: 'Correct the id, or add the option.',
      });
    };
    if ('in' in condition) {
      const [option, variable] = condition.in as [string, { var: string }];
      checkOption(option, variable, ['in', 0]);
    }
    if ('==' in condition) {
      const [variable, option] = condition['=='] as [{ var: string }, unknown];
      checkOption(option, variable, ['==', 1]);
    }
    for (const [key, value] of Object.entries(condition)) checkCondition(value, [...path, key]);
  };
  advisor?.requirements.forEach(({ met }, i) =>
    checkCondition(met, ['advisor', 'requirements', i, 'met']),
  );
  advisor?.strengths?.forEach(({ when }, i) =>
    checkCondition(when, ['advisor', 'strengths', i, 'when']),
  );
  advisor?.done?.forEach(({ when }, i) => checkCondition(when, ['advisor', 'done', i, 'when']));

  const { certification } = data;
  if (certification?.step) refer('step', certification.step, ['certification', 'step']);
  checkUnique(
    (certification?.places ?? []).map(({ id }, i) => [id, ['certification', 'places', i, 'id']]),
    report,
  );

  checkCycles(data, report);
  return findings;
}

/** The same for a file with the rules for certification. */
export function crossCheckRules({ sources, standard, places }: Certification): Finding[] {
  const findings: Finding[] = [];
  const report: Report = (finding) => findings.push(finding);
  const unique = (items: readonly Identified[], path: Path) =>
    checkUnique(
      items.map(({ id }, i) => [id, [...path, i, 'id']]),
      report,
    );
  unique(sources, ['sources']);
  unique(places, ['places']);
  const known = idsOf(sources);
  const refer = (kind: string, ids: ReadonlySet<string>, id: string | undefined, path: Path) => {
    if (id !== undefined && !ids.has(id)) report(badReference(kind, id, path));
  };
  if (standard) {
    refer('source', known, standard.source, ['standard', 'source']);
    const { min, max } = standard.training;
    checkOrder(min, max, ['standard', 'training'], report);
  }
  places.forEach(({ id: _, ...fields }, i) => {
    unique(fields.credentials ?? [], ['places', i, 'credentials']);
    const credentials = idsOf(fields.credentials ?? []);
    for (const [name, values] of Object.entries(fields)) {
      values?.forEach(({ source, credential }, j) => {
        refer('source', known, source, ['places', i, name, j, 'source']);
        refer('credential', credentials, credential, ['places', i, name, j, 'credential']);
      });
    }
    fields.fees?.forEach(({ amount, max }, j) =>
      checkOrder(amount, max, ['places', i, 'fees', j], report),
    );
  });
  return findings;
}

const badReference = (kind: string, id: string, path: Path): Finding => ({
  code: 'reference',
  pointer: toPointer(path),
  expected: `the id of a ${kind} in this file`,
  found: show(id),
  fix: `Correct the id, or add the ${kind}.`,
});

const idsOf = (items: Identified[] | undefined) => new Set((items ?? []).map(({ id }) => id));

function checkUnique(entries: [id: string, path: Path][], report: Report): void {
  const first = new Map<string, Path>();
  for (const [id, path] of entries) {
    const other = first.get(id);
    if (other === undefined) first.set(id, path);
    else {
      report({
        code: 'duplicate-id',
        pointer: toPointer(path),
        expected: 'an id of its own',
        found: `${show(id)}, which ${toPointer(other)} has already`,
        fix: 'Give one of the two another id.',
      });
    }
  }
}

function checkOrder(
  min: number | null | undefined,
  max: number | null | undefined,
  path: Path,
  report: Report,
): void {
  if (min == null || max == null || min <= max) return;
  report({
    code: 'order',
    pointer: toPointer(path),
    expected: 'the smaller figure first',
    found: `${show(min)} before ${show(max)}`,
    fix: 'Swap the two, or correct one.',
  });
}

type PayEntry = NonNullable<CareerPath['pay']>[number];

function checkPay(entry: PayEntry, path: Path, report: Report): void {
  const { range, percentiles } = entry;
  if ((entry.level === undefined) === (entry.occupation === undefined)) {
    report({
      code: 'pay-subject',
      pointer: toPointer(path),
      expected: 'either a level or an occupation',
      found: entry.level === undefined ? 'neither' : 'both',
      fix: 'Say whom the figures speak of, once.',
    });
  }
  if ((range === undefined) === (percentiles === undefined)) {
    report({
      code: 'pay-figures',
      pointer: toPointer(path),
      expected: 'either a range or percentiles',
      found: range === undefined ? 'neither' : 'both',
      fix: 'Keep the form in which the source gives the figures.',
    });
  }
  if (entry.kind === 'editorial-range' && percentiles) {
    report({
      code: 'pay-kind',
      pointer: toPointer([...path, 'kind']),
      expected: 'a range, as the kind says',
      found: 'percentiles',
      fix: 'Give the range, or choose another kind.',
    });
  }
  if (entry.kind === 'proxy-percentiles' && (!entry.occupation || !percentiles)) {
    report({
      code: 'pay-proxy',
      pointer: toPointer([...path, 'kind']),
      expected: 'the percentiles of a neighbouring occupation',
      found: show(entry.kind),
      fix: 'Add occupation and percentiles, or choose another kind.',
    });
  }
  if (range) {
    checkOrder(range.min, range.max, [...path, 'range'], report);
    if (range.max === undefined && !range.openTop) {
      report({
        code: 'pay-top',
        pointer: toPointer([...path, 'range']),
        expected: 'max, or openTop: true',
        found: 'neither',
        fix: 'Say where the range ends, or that its top is open.',
      });
    }
  }
  if (percentiles) {
    const { p10, p25, p50, p75, p90 } = percentiles;
    const rising = [p10, p25, p50, p75, p90].filter((figure) => figure !== undefined);
    rising.slice(1).forEach((figure, i) => {
      checkOrder(rising[i], figure, [...path, 'percentiles'], report);
    });
  }
}

/** A step that waits for itself, however far around, could never begin. */
function checkCycles(data: CareerPath, report: Report): void {
  const steps = new Map((data.steps ?? []).map((step, index) => [step.id, { step, index }]));
  const state = new Map<string, 'open' | 'done'>();
  /** One finding a step: more would not help to mend it. */
  const faulty = new Set<string>();
  for (const start of steps.keys()) {
    const trail: { id: string; next: number }[] = [];
    const enter = (id: string) => {
      state.set(id, 'open');
      trail.push({ id, next: 0 });
    };
    if (!state.has(start)) enter(start);
    // A stack of its own: a chain of thousands of steps would overflow the engine's.
    for (let top = trail.at(-1); top; top = trail.at(-1)) {
      const { step, index } = steps.get(top.id)!;
      const next = step.after?.[top.next++];
      if (next === undefined) {
        state.set(top.id, 'done');
        trail.pop();
      } else if (state.get(next) === 'open' && !faulty.has(top.id)) {
        faulty.add(top.id);
        const circle = trail.slice(trail.findIndex(({ id }) => id === next)).map(({ id }) => id);
        // Long circles are shown by their ends.
        if (circle.length > 5) circle.splice(3, circle.length - 4, '…');
        report({
          code: 'cycle',
          pointer: toPointer(['steps', index, 'after', top.next - 1]),
          expected: 'steps that wait for earlier ones only',
          found: [...circle, next].join(' after '),
          fix: 'Take one of these out of "after".',
        });
      } else if (steps.has(next) && !state.has(next)) enter(next);
    }
  }
}
