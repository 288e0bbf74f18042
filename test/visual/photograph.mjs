import { createPicture, cut, decode, halve, paste, reduceColours } from './picture.mjs';
import { emulateMedia, openStory } from './storybook.mjs';

/**
 * A story's four pictures stand side by side in one sheet. What is long is cut at `height`, but
 * for `WHOLE`. In the dark only colours are new, for which half the size is enough.
 */
export const VIEWS = [
  { name: '1024 px, light', width: 1024, height: 680, scheme: 'light', scale: 1 },
  { name: '320 px, light', width: 320, height: 740, scheme: 'light', scale: 1 },
  { name: '1024 px, dark', width: 1024, height: 680, scheme: 'dark', scale: 0.5 },
  { name: '320 px, dark', width: 320, height: 740, scheme: 'dark', scale: 0.5 },
].map((view, i, views) => ({
  ...view,
  left: views.slice(0, i).reduce((sum, { width, scale }) => sum + width * scale, 0),
}));

const SHEET_WIDTH = VIEWS.reduce((sum, { width, scale }) => sum + width * scale, 0);
/** What of a sheet is no picture: neither paper nor ink, so that a picture that grew shows. */
const EMPTY = [136, 136, 136];

/** These go on far below the window, with parts that no other story has. */
const WHOLE = ['career-path--playground', 'right-to-left--whole-guide', 'spanish--whole-guide'];

/** Opens the story and resolves to its sheet. `change` runs in the page, before pictures are taken. */
export async function photograph(page, story, address, change) {
  await setView(page, VIEWS[0]);
  await openStory(page, story, address);
  if (change) await page.evaluate(change);
  const pictures = [];
  for (const view of VIEWS) {
    await setView(page, view);
    pictures.push(await take(page, view, WHOLE.includes(story.id)));
  }
  const height = Math.max(...pictures.map((picture) => picture.height));
  const sheet = createPicture(SHEET_WIDTH, height, EMPTY);
  pictures.forEach((picture, i) => paste(sheet, picture, VIEWS[i].left, 0));
  return reduceColours(sheet);
}

async function setView(page, { width, height, scheme }) {
  await page.setViewport({ width, height });
  await emulateMedia(page, { 'prefers-color-scheme': scheme, 'prefers-reduced-motion': 'reduce' });
}

async function take(page, { width, height, scale, ...view }, isWhole) {
  let bottom = await page.evaluate(untilDrawn);
  if (isWhole) {
    await setView(page, { ...view, width, height: bottom });
    bottom = await page.evaluate(untilDrawn);
  }
  const clip = { x: 0, y: 0, width, height: isWhole ? bottom : Math.min(height, bottom) };
  const picture = decode(await page.screenshot({ clip, captureBeyondViewport: false }));
  return scale === 1 ? picture : halve(picture);
}

/** Runs in the page: resolves to where the story ends, an even number. */
async function untilDrawn() {
  // What a story presses may lie further down.
  scrollTo({ top: 0, behavior: 'instant' });
  for (let i = 0; i < 2; i += 1) await new Promise(requestAnimationFrame);
  const { bottom } = document.querySelector('#storybook-root').getBoundingClientRect();
  return 2 * Math.ceil((bottom + 16) / 2);
}

/** The pictures of two sheets, by pairs, each pair of the same size. */
export function pairs(old, now) {
  const height = Math.max(old.height, now.height);
  return VIEWS.map(({ name, left, width, scale }) => ({
    name,
    old: cut(old, left, width * scale, height, EMPTY),
    now: cut(now, left, width * scale, height, EMPTY),
  }));
}
