import type { PlanSheet } from '../../export/plan-sheet.js';

/** Two columns of small print: a plan of some ten steps is one page of A4 or Letter. */
const STYLES = `
@page { margin: 12mm }
* { box-sizing: border-box; margin: 0 }
body { font: 9pt/1.3 system-ui, sans-serif; color: #000; background: #fff }
main { columns: 2; column-gap: 8mm }
header { padding-block-end: 3mm }
footer { padding-block-start: 3mm }
h1 { font-size: 1.6em }
h2 { font-size: 1.2em; break-after: avoid; padding-block-end: 1mm }
h3 { font-size: 1em }
h3, small { break-after: avoid }
ol, ul { list-style: none; padding: 0 }
ol > li { padding-block-end: 1.5mm }
li li { break-inside: avoid; padding-inline-start: 1.6em; text-indent: -1.6em }
li li::before { content: '☐'; display: inline-block; inline-size: 1.6em; text-indent: 0 }
small { display: block; font-size: 0.9em }
`;

/**
 * Prints a plan alone, out of a frame of its own: on the page itself nothing changes. The frame's
 * styles are made in the frame, so that a strict `style-src` allows them.
 */
export async function printSheet(
  root: ShadowRoot,
  sheet: PlanSheet,
  lang: string,
  dir: string,
): Promise<void> {
  root.querySelector('.paper')?.remove();
  const frame = document.createElement('iframe');
  frame.className = 'paper';
  frame.title = sheet.title;
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  // Firefox puts another document into the frame once it is on the page, and then tells.
  const isThere = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  root.append(frame);
  await isThere;
  const view = frame.contentWindow as Window & typeof globalThis;
  const page = view.document;
  const styles = new view.CSSStyleSheet();
  styles.replaceSync(STYLES);
  page.adoptedStyleSheets = [styles];
  page.title = sheet.title;
  page.documentElement.lang = lang;
  page.documentElement.dir = dir;
  write(page.body, sheet);
  view.addEventListener('afterprint', () => frame.remove(), { once: true });
  view.print();
}

function write(body: HTMLElement, { title, facts, parts, note }: PlanSheet): void {
  const header = add(body, 'header');
  add(header, 'h1', title);
  add(header, 'p', facts.join(' · '));
  const main = add(body, 'main');
  for (const { heading, steps } of parts) {
    if (steps.length === 0) continue;
    add(main, 'h2', heading);
    const list = add(main, 'ol');
    steps.forEach((step, i) => {
      const item = add(list, 'li');
      add(item, 'h3', `${i + 1}. ${step.title}`);
      const dates = step.dates.map(({ label, text }) => `${label} ${text}`);
      add(item, 'small', [...dates, ...step.notes].join(' · '));
      const actions = add(item, 'ul');
      for (const text of step.actions) add(actions, 'li', text);
    });
  }
  add(add(body, 'footer'), 'small', note);
}

function add(parent: Element, tag: string, text = ''): Element {
  const element = parent.ownerDocument.createElement(tag);
  element.textContent = text;
  parent.append(element);
  return element;
}
