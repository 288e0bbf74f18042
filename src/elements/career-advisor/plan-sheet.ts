import type { PlanSheet, SheetDate, SheetStep } from '../../export/plan-sheet.js';
import { formatPartialDate } from '../../format/date.js';
import type { PlanWords } from '../../i18n/plan.js';
import type { Span } from '../../model/certification.js';
import type { Plan, PlanDate, PlannedStep } from '../../model/plan.js';
import type { CareerPath } from '../../schema/career-path.js';

export interface SheetOptions {
  readonly words: PlanWords;
  readonly locale: string;
  readonly place: string | undefined;
  /** Who certifies there. */
  readonly boards: readonly { readonly title: string; readonly url: string | null }[];
  readonly hoursAWeek: number | undefined;
  /** The day on which it is made. */
  readonly today: string;
  /** Text of the career inside a sentence of the element. */
  quote(text: string): string;
}

/** A plan in the words of one language. */
export function sheetOf(plan: Plan, career: CareerPath, options: SheetOptions): PlanSheet {
  const { words, locale, place, boards, hoursAWeek, today, quote } = options;
  const dated = (label: string, { date }: PlanDate): SheetDate => ({
    label,
    day: date,
    text: formatPartialDate(date, locale),
  });
  const names = (titles: readonly string[]) =>
    new Intl.ListFormat(locale, { type: 'conjunction' }).format(titles.map(quote));

  const timeInWords = (hours: Span, takesMore: boolean) =>
    takesMore ? words.hoursAndMore(hours) : words.hours(hours);

  const inWords = (entry: PlannedStep): SheetStep => {
    const { step, actions, waitsFor, hours, takesMore, from, to } = entry;
    // Said where dates are hoped for.
    const isMissed = hoursAWeek !== undefined && !step.ongoing;
    const time = hours ? timeInWords(hours, takesMore) : isMissed && words.noHours;
    const marks = [
      step.optional && words.optional,
      step.places === 'some' && !place && words.somePlaces,
      waitsFor.length > 0 && words.after(names(waitsFor.map(({ title }) => title))),
      time,
    ];
    return {
      id: step.id,
      title: step.title,
      notes: marks.filter((it) => typeof it === 'string'),
      dates: [
        ...(from ? [dated(from.isEarliest ? words.fromEarliest : words.from, from)] : []),
        ...(to ? [dated(to.isEarliest ? words.toEarliest : words.to, to)] : []),
      ],
      actions: actions.map(({ text }) => text),
      resources: [
        ...(step.id === career.certification?.step ? boards : []),
        ...(career.resources ?? []).filter(
          ({ id, steps }) =>
            steps?.includes(step.id) ||
            step.resources?.includes(id) ||
            actions.some((it) => it.resources?.includes(id)),
        ),
      ],
    };
  };

  const { end } = plan;
  const facts = [
    words.made(formatPartialDate(today, locale)),
    place && words.inPlace(quote(place)),
    plan.hours && timeInWords(plan.hours, plan.unknown > 0),
    hoursAWeek && words.perWeek(hoursAWeek),
    end &&
      `${end.isEarliest ? words.endEarliest : words.end} ${formatPartialDate(end.date, locale)}`,
  ];
  return {
    title: words.title(quote(career.title)),
    facts: facts.filter((it) => typeof it === 'string'),
    parts: [
      { heading: words.inOrder, steps: plan.steps.map(inWords) },
      { heading: words.beside, steps: plan.beside.map(inWords) },
    ],
    note: words.note,
  };
}
