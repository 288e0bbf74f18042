import type { PlanSheet, SheetStep } from '../../src/export/plan-sheet.js';

export const sheetStep = (id: string, change: Partial<SheetStep> = {}): SheetStep => ({
  id,
  title: `Step ${id}`,
  notes: [],
  dates: [],
  actions: [],
  resources: [],
  ...change,
});

export const from = (day: string) => ({ label: 'Start:', day, text: `the ${day}` });
export const to = (day: string) => ({ label: 'Done by:', day, text: `the ${day}` });

export const sheet = (steps: SheetStep[], beside: SheetStep[] = []): PlanSheet => ({
  title: 'Plan: Welder',
  facts: ['Made on January 1, 2026'],
  parts: [
    { heading: 'In this order', steps },
    { heading: 'All along', steps: beside },
  ],
  note: 'This is not legal advice.',
});
