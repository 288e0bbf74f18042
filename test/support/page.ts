import { executeServerCommand, resetMouse, sendMouse } from '@web/test-runner-commands';
import { until } from './until.js';

export interface Media {
  type?: 'print' | 'screen';
  colorScheme?: 'dark' | 'light';
  reducedMotion?: 'reduce' | 'no-preference';
  forcedColors?: 'active' | 'none';
}

/** The size of the page at the start of each test. */
const WIDTH = 800;
const HEIGHT = 600;

export const engine = navigator.userAgent.includes('Firefox/')
  ? 'firefox'
  : navigator.userAgent.includes('Chrome/')
    ? 'chromium'
    : 'webkit';

/** WebKitGTK has no way to do so. */
export const canEmulateMedia = engine !== 'webkit';

const resets = new Map<string, () => Promise<unknown>>();

/** Presses a real key, such as `Tab`, `ArrowDown`, `Space` or `a`, or several: `Shift+Tab`. */
export async function press(keys: string): Promise<void> {
  const names = keys === '+' ? ['+'] : keys.split('+');
  await executeServerCommand(
    'press-keys',
    names.map((name) => (name === 'Space' ? ' ' : name)),
  );
}

/** Types the text with real keys. */
export async function type(text: string): Promise<void> {
  await executeServerCommand('type-text', text);
}

/** Clicks the middle of the element with the real mouse. */
export async function click(element: Element): Promise<void> {
  resets.set('mouse', resetMouse);
  await sendMouse({ type: 'click', position: middleOf(element) });
}

/** Moves the real mouse over the middle of the element. */
export async function hover(element: Element): Promise<void> {
  resets.set('mouse', resetMouse);
  await sendMouse({ type: 'move', position: middleOf(element) });
}

function middleOf(element: Element): [number, number] {
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

/** Sets the size of the page in CSS pixels until the test ends. */
export async function setViewport(width: number, height = HEIGHT): Promise<void> {
  resets.set('viewport', () => resize(WIDTH, HEIGHT));
  await resize(width, height);
}

async function resize(width: number, height: number): Promise<void> {
  await executeServerCommand('resize-viewport', { width, height });
  await until(
    () => innerWidth === width && innerHeight === height,
    `for a page of ${width} by ${height} pixels`,
  );
}

/** Emulates exactly these media until the test ends, where `canEmulateMedia`. */
export async function emulateMedia(media: Media): Promise<void> {
  resets.set('media', () => executeServerCommand('emulate-media-features', {}));
  await executeServerCommand('emulate-media-features', media);
}

/** The address of a path of this server on another origin. */
export function onOtherOrigin(path: string): string {
  const url = new URL(path, location.href);
  url.hostname = url.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  return url.href;
}

/** Undoes what a test did to the browser. */
export async function resetPage(): Promise<void> {
  for (const [name, reset] of resets) {
    resets.delete(name);
    await reset();
  }
}
