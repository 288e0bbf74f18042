const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether a text is a day, month or year in ISO 8601: `2025`, `2025-08`, `2025-08-28`. */
export function isPartialDate(text: string): boolean {
  const [year, month = 1, day = 1] = PARTIAL_DATE.exec(text)?.slice(1).map(toNumber) ?? [];
  if (!year || month < 1 || month > 12) return false;
  // Day 0 of the next month is the last day of this one; the calendar repeats after 400 years.
  const lastDay = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  return day >= 1 && day <= lastDay;
}

const toNumber = (digits: string | undefined) => (digits ? Number(digits) : undefined);
