import { flatNodes, untilAtRest, type Guide } from './guide.js';
import { openPage, release, type PartnerPage } from './partner-page.js';
import { until } from './until.js';
import { untilState } from './element.js';

/** A page that the elements have to stand on: `test/pages/hosts/<page>.html`. */
export interface Host {
  readonly name: string;
  readonly page: string;
  /** Styles on top of the page's own. */
  readonly css?: string;
  readonly dir?: 'rtl';
}

/** A page written by hand, with styles that hosts are feared for. */
const plain = (name: string, css: string, dir?: 'rtl'): Host => ({
  name: `a page with ${name}`,
  page: 'plain',
  css,
  ...(dir && { dir }),
});

export const HOSTS: readonly Host[] = [
  { name: 'Bootstrap 5', page: 'bootstrap' },
  { name: 'Tailwind’s preflight', page: 'tailwind' },
  { name: 'Twenty Twenty-One', page: 'twenty-twenty-one' },
  { name: 'Twenty Twenty-Two', page: 'twenty-twenty-two' },
  { name: 'Twenty Twenty-Three in the dark', page: 'twenty-twenty-three' },
  { name: 'Moodle’s Boost', page: 'moodle-boost' },
  plain('every style reverted', '* { all: revert; box-sizing: content-box; }'),
  plain(
    'every margin, padding and font reset',
    '* { margin: 0; padding: 0; border: 0; font: inherit; vertical-align: baseline; }',
  ),
  plain(
    'a rem of 10 px and text of 1.6rem',
    'html { font-size: 62.5%; } body { font-size: 1.6rem; }',
  ),
  plain('a rem of 10 px and text as small', 'html { font-size: 62.5%; }'),
  plain('text of 24 px', 'body { font-size: 24px; }'),
  plain('text of 11 px', 'body { font-size: 11px; }'),
  plain(
    'the spacing of WCAG 1.4.12',
    `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important; }
      p { margin-bottom: 2em !important; }`,
  ),
  plain(
    'spacing beyond all measure',
    `* { line-height: 2.4 !important; letter-spacing: 0.3em !important;
        word-spacing: 0.8em !important; overflow-wrap: anywhere; }`,
  ),
  plain('lines of 18 px, whatever stands in them', '* { line-height: 18px; }'),
  plain('text from right to left', '', 'rtl'),
  plain('text from right to left by a style alone', 'body { direction: rtl; }'),
  plain('a column of 200 px', 'main { width: 200px; overflow-wrap: anywhere; }'),
  plain('a flex box for a column', 'main { display: flex; flex-wrap: wrap; gap: 1em; }'),
  plain('a grid for a column', 'main { display: grid; justify-items: start; gap: 1em; }'),
  plain('transitions on everything', '* { transition: all 2s; }'),
  plain(
    'a colour, a ground, room and type on everything',
    '* { color: #333; background: #fff; color-scheme: light; padding: 0.25em; font: 16px serif; }',
  ),
  plain(
    'all that in a layer',
    '@layer reset { * { margin: 0; padding: 0; color: #333; background: #fff; font: 16px serif; } }',
  ),
  plain('a margin on everything', 'body * { margin: 2em !important; }'),
  plain('capitals in the middle', '* { text-transform: uppercase; text-align: center; }'),
  plain(
    'justified and indented text',
    'body { text-align: justify; text-indent: 3em; hyphens: auto; font-style: italic; }',
  ),
  plain('white space kept as it is', 'main { white-space: pre-wrap; }'),
  plain('text in one line', 'main { white-space: nowrap; }'),
  plain(
    'dark ground',
    ':root { color-scheme: dark; } body { color: #e8e6e3; background: #14181d; } a { color: #9ec1ff; }',
  ),
];

const inside = '<a href="/careers">Read about this career</a>';

/** What stands on the page, as the snippets have it. */
export const WIDGETS = {
  'the guide': `<peer-career-path>${inside}</peer-career-path>`,
  'ladder, chart and checklist': ['career-ladder', 'salary-chart', 'step-checklist']
    .map((name) => `<peer-${name}>${inside}</peer-${name}>`)
    .join('\n'),
} as const;

export interface HostPage extends PartnerPage {
  readonly frame: HTMLIFrameElement;
  readonly widgets: readonly HTMLElement[];
}

/** Opens the page of a host up to its last script, which loads the elements. */
export async function openHost(
  { page: name, css, dir }: Host,
  widgets: keyof typeof WIDGETS,
  width: number,
): Promise<HostPage> {
  const fields = {
    widgets: WIDGETS[widgets],
    head: css ? `<style>${css}</style>` : '',
    dir: dir ?? 'ltr',
  };
  const page = await openPage(`hosts/${name}`, { fields, early: true });
  await until(() => page.document.querySelector('footer'), 'for all of the page');
  const frame = page.window.frameElement as HTMLIFrameElement;
  await resize(frame, width);
  const found = [...page.document.body.querySelectorAll<HTMLElement>('*')].filter(isWidget);
  return { ...page, frame, widgets: found };
}

export const isWidget = ({ localName }: Element) => localName.startsWith('peer-');

/** Gives a page that width in CSS pixels, its scroll bar included. */
export async function resize(frame: HTMLIFrameElement, width: number): Promise<void> {
  frame.width = String(width);
  await until(() => frame.contentWindow!.innerWidth === width, `for a page of ${width} px`);
}

/** Lets the last script of the page come, and waits until nothing changes any more. */
export async function runScript(page: HostPage): Promise<void> {
  await release(page.key);
  for (const widget of page.widgets) {
    await until(() => widget.shadowRoot, `for ${widget.localName}`);
    await (widget.localName === 'peer-career-path'
      ? untilAtRest(widget as Guide)
      : untilState(widget, 'ready'));
  }
  await until(() => page.document.readyState === 'complete', 'for the end of the page');
  await untilSettled(page);
}

export async function untilSettled({ document }: PartnerPage): Promise<void> {
  await until(
    () => document.getAnimations().every(({ playState }) => playState !== 'running'),
    'for the end of what moves',
  );
}

/** Presses what unfolds more of the elements: all steps and answers, similar jobs, the table. */
export async function unfold(page: HostPage): Promise<void> {
  for (const name of [/^Show all/, /^Compare/, /^Show as table$/]) {
    const buttons = page.widgets
      .flatMap((widget) => [...flatNodes(widget.shadowRoot!)])
      .filter((node): node is HTMLButtonElement => node.nodeName === 'BUTTON')
      .filter(({ textContent }) => name.test(textContent.trim()));
    if (buttons.length === 0) throw new Error(`No button is called ${String(name)}.`);
    for (const button of buttons) {
      const text = button.textContent;
      button.click();
      await until(() => button.textContent !== text, `for the answer to ${text}`);
    }
  }
  await untilSettled(page);
}
