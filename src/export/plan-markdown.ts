import { isWebUrl } from '../schema/url.js';
import type { PlanSheet, SheetStep } from './plan-sheet.js';

/** A plan as Markdown (CommonMark, with GitHub's boxes to tick). */
export function planToMarkdown({ title, facts, parts, note }: PlanSheet): string {
  const blocks = [
    `# ${escape(title)}`,
    list(facts.map(escape)),
    ...parts.flatMap(({ heading, steps }) =>
      steps.length > 0 ? [`## ${escape(heading)}`, ...steps.flatMap(blocksOf)] : [],
    ),
    '---',
    escape(note),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function blocksOf({ title, notes, dates, actions, resources }: SheetStep, i: number): string[] {
  const about = [...dates.map(({ label, text }) => `${label} ${text}`), ...notes];
  return [
    `### ${i + 1}\\. ${escape(title)}`,
    about.map(escape).join(' · '),
    list(actions.map((text) => `[ ] ${escape(text)}`)),
    list(resources.map(link)),
  ];
}

const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');

const link = (it: { title: string; url: string | null }) =>
  it.url && isWebUrl(it.url)
    ? `[${escape(it.title)}](<${new URL(it.url).href}>)`
    : escape(it.title);

/** Text of a career stays text, on one line. */
function escape(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[!-/:-@[-`{-~]/g, (mark) => (SAFE.has(mark) ? mark : `\\${mark}`))
      // At the start of a line a number with a point, or a minus, begins a list.
      .replace(/^(\d+)([.)])/, '$1\\$2')
      .replace(/^-/, '\\-')
  );
}

/** Marks that mean nothing inside of a line. */
const SAFE = new Set(`"',-./:;?()%@`);
