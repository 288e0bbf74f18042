import { expect } from 'chai';
import { all, button, one, part, parts, textOf, untilState } from './element.js';
import type { PartnerPage } from './partner-page.js';
import { until } from './until.js';

export const BARE =
  '<peer-career-ladder></peer-career-ladder>' +
  '<peer-salary-chart></peer-salary-chart>' +
  '<peer-step-checklist></peer-step-checklist>';

const ladderOf = (page: PartnerPage) => page.one('peer-career-ladder');
const chartOf = (page: PartnerPage) => page.one('peer-salary-chart');
const checklistOf = (page: PartnerPage) => page.one('peer-step-checklist');

/** Waits for all elements on the page to show their career. */
export async function untilReady(page: PartnerPage): Promise<void> {
  const elements = page.document.querySelectorAll(
    'peer-career-ladder, peer-salary-chart, peer-step-checklist',
  );
  expect(elements.length, 'elements on the page').to.be.greaterThan(0);
  for (const element of elements) await untilState(element, 'ready');
}

const rungButtons = (element: Element) => all(element, '[part~=rung] button');
const rowButtons = (element: Element) => all(element, '[part~=row] button');
export const progressText = (element: Element) => textOf(part(element, 'progress__text'));
const boxes = (element: Element) => all<HTMLInputElement>(element, 'input[type=checkbox]');

/** Index of the open rung; fails unless exactly one is open. */
export function openRung(ladder: Element): number {
  const open = rungButtons(ladder).map((it) => it.getAttribute('aria-expanded') === 'true');
  expect(open.filter(Boolean), 'open rungs').to.have.length(1);
  return open.indexOf(true);
}

/** Index of the row marked in the chart; -1 for none. */
export const markedRow = (chart: Element) =>
  rowButtons(chart).findIndex((it) => it.getAttribute('aria-pressed') === 'true');

/** Chooses a rung in the ladder and another one in the chart, and sees each in the other. */
export async function walkLadderAndChart(page: PartnerPage): Promise<void> {
  const [ladder, chart] = [ladderOf(page), chartOf(page)];
  rungButtons(ladder)[3]!.click();
  await until(() => openRung(ladder) === 3 && markedRow(chart) === 3, 'for the rung in the chart');
  expect(parts(ladder, 'rung__details')[3]!.checkVisibility(), 'details').to.equal(true);
  rowButtons(chart)[1]!.click();
  await until(() => openRung(ladder) === 1 && markedRow(chart) === 1, 'for the row in the ladder');
  expect(ladder.level).to.equal(chart.level);
}

/** Presses every button of the chart; returns the text of the file that it offers. */
export async function walkChart(page: PartnerPage): Promise<string> {
  const chart = chartOf(page);
  const value = () => textOf(parts(chart, 'row__value')[0]!);
  expect(value()).to.match(/a year/);
  button(chart, /^Show by the hour$/).click();
  await until(() => /an hour/.test(value()), 'for pay by the hour');
  button(chart, /^Show by the year$/).click();
  await until(() => /a year/.test(value()), 'for pay by the year');

  button(chart, /^Compare/).click();
  await until(() => all(chart, '.neighbours li').length > 0, 'for the neighbours');
  button(chart, /^Show as table$/).click();
  await until(() => all(chart, 'table').length === 2, 'for the tables');
  const cell = all(chart, 'td')[0]!;
  expect(getComputedStyle(cell).paddingTop, 'styled').not.to.match(/^[01]px$/);
  button(chart, /^Show as chart$/).click();
  await until(() => parts(chart, 'row').length > 5, 'for the chart');
  button(chart, /^Hide similar jobs$/).click();
  await until(() => parts(chart, 'row').length === 5, 'for the five rungs');

  const download = nextDownload(page);
  button(chart, /^Download CSV$/).click();
  return download;
}

/** The text of the next file that the page saves; it does not reach the disk. */
function nextDownload({ window }: PartnerPage): Promise<string> {
  const blobs = new Map<string, Blob>();
  const create = window.URL.createObjectURL;
  window.URL.createObjectURL = (file: Blob) => {
    const address = create.call(window.URL, file);
    blobs.set(address, file);
    return address;
  };
  return new Promise((resolve, reject) => {
    window.HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      const file = blobs.get(this.href);
      if (file && this.download) resolve(file.text());
      else reject(new Error(`A link to ${this.href} saves no file.`));
    };
  });
}

/** Opens all steps, ticks, sets a step aside, starts over and takes that back. */
export async function walkChecklist(page: PartnerPage): Promise<void> {
  const checklist = checklistOf(page);
  const shows = (text: RegExp) =>
    until(() => text.test(progressText(checklist)), `for ${String(text)} on the checklist`);
  await shows(/^0 of \d+ actions, 0 of 10 steps$/);
  button(checklist, /^Show all$/).click();
  await until(() => boxes(checklist)[0]!.checkVisibility(), 'for the first box');
  boxes(checklist)[0]!.click();
  boxes(checklist)[1]!.click();
  await shows(/^2 of \d+ actions, \d of 10 steps$/);
  one(checklist, '[part~=step]:nth-child(2) .skip input').click();
  await shows(/^2 of \d+ actions, \d of 9 steps$/);
  button(checklist, /^Start over$/).click();
  await shows(/^0 of \d+ actions, 0 of 10 steps$/);
  button(checklist, /^Undo$/).click();
  await shows(/^2 of \d+ actions, \d of 9 steps$/);
  button(checklist, /^Start over$/).click();
  await shows(/^0 of \d+ actions, 0 of 10 steps$/);
  button(checklist, /^Hide all$/).click();
  await until(() => !boxes(checklist)[0]!.checkVisibility(), 'for the boxes to be gone');
}

/** Everything that a person can do on a page with all three elements. */
export async function walkAll(page: PartnerPage): Promise<void> {
  await untilReady(page);
  await walkLadderAndChart(page);
  const csv = await walkChart(page);
  expect(csv.replace(/^\uFEFF/, '').split(/\r?\n/).length, 'lines of CSV').to.be.greaterThan(5);
  expect(csv).to.include('Peer Support');
  await walkChecklist(page);
}

/** What went wrong on the page, as somebody would see it in the developer tools. */
export function troubleOn({ window }: PartnerPage): readonly string[] {
  const { messages, errors, violations } = window.recorded;
  return [...messages, ...errors, ...violations];
}

/** Skips every question, makes a plan and takes it along in every way; returns the calendar. */
export async function walkAdvisor(page: PartnerPage, advisor: Element): Promise<string> {
  const here = (selector: string) => all(advisor, selector).length > 0;
  await untilState(advisor, 'ready');
  button(advisor, /^Begin$/).click();
  await until(() => here('#question'), 'for the first question');
  while (here('#question')) {
    const asked = textOf(one(advisor, '#question'));
    button(advisor, /^Skip$/).click();
    await until(
      () => !here('#question') || textOf(one(advisor, '#question')) !== asked,
      `for what comes after ${asked}`,
    );
  }
  button(advisor, /^Make a plan$/).click();
  await until(() => here('#plan-begin'), 'for the plan');
  const { Event } = page.window;
  for (const [field, value] of [
    ['begin', '2027-01-04'],
    ['pace', '5'],
  ]) {
    const input = one<HTMLInputElement>(advisor, `#plan-${field}`);
    input.value = value!;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }
  await until(() => here('.plan time'), 'for the days');

  button(advisor, /^Show a code$/).click();
  await until(() => here('.plan svg path'), 'for the code to scan');
  button(advisor, /^Load a plan$/).click();
  await until(() => here('#plan-load'), 'for the form');
  const saved = async (name: RegExp) => {
    const download = nextDownload(page);
    button(advisor, name).click();
    return download;
  };
  expect(await saved(/^Save as text/)).to.match(/^# Plan: Peer Support Specialist/);
  expect(JSON.parse(await saved(/^Save for another device/))).to.include({ start: '2027-01-04' });
  return saved(/^Add to calendar/);
}

/** Prints the plan; returns the paper, in the frame that the printer gets. */
export async function printPlan(advisor: Element): Promise<Document> {
  let paper: Document | undefined;
  const watcher = new MutationObserver(() => {
    const view = all<HTMLIFrameElement>(advisor, 'iframe.paper')[0]?.contentWindow;
    if (view) view.print = () => (paper = view.document);
  });
  watcher.observe(advisor.shadowRoot!, { childList: true, subtree: true });
  button(advisor, /^Print$/).click();
  await until(() => paper !== undefined, 'for the printer');
  watcher.disconnect();
  return paper!;
}
