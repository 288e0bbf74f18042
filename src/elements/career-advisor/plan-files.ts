/** What a plan is taken along with. It comes when somebody first presses one of the buttons. */
export { planToJson } from '../../export/plan-json.js';
export { planToMarkdown } from '../../export/plan-markdown.js';
export { codeText } from './plan-code.js';
export { PlanLoad } from './plan-load.js';
export { printSheet } from './plan-print.js';
export { planCareers } from './plan-careers.js';

/** Hands a text to the person as a file. */
export function save(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // Some browsers read it only after the click.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
