import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compare } from './compare.mjs';
import { pairs } from './photograph.mjs';
import { createPicture, decode, encode, paste } from './picture.mjs';

const FOLDER = new URL('baseline/', import.meta.url);
const ARTEFACTS = new URL('../artefacts/visual/', import.meta.url);
const GAP = 8;

const fileOf = (id) => new URL(`${id}.png`, FOLDER);

/** The ids of the stories that have a baseline. */
export function baselines() {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.png'))
    .map((name) => name.slice(0, -'.png'.length));
}

export const readBaseline = (id) => decode(readFileSync(fileOf(id)));

export function writeBaseline(id, sheet) {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(fileOf(id), encode(sheet));
}

export const removeBaseline = (id) => rmSync(fileOf(id));

/** The views of a story that look otherwise than in the baseline, each with how much. */
export function differences(old, now) {
  if (old.height === now.height && old.data.equals(now.data)) return [];
  return pairs(old, now)
    .map((pair) => ({ ...pair, ...compare(pair.old, pair.now) }))
    .filter(({ isSame }) => !isSame);
}

/** Writes a picture with a row for each difference: old, new, and what is different. */
export function writeArtefact(id, found) {
  const rows = found.map(({ old, now, difference }) => [old, now, difference]);
  const width = Math.max(...rows.map(([{ width }]) => 3 * width + 2 * GAP));
  const height = rows.reduce((sum, [{ height }]) => sum + height + GAP, -GAP);
  const sheet = createPicture(width, height);
  let top = 0;
  for (const row of rows) {
    row.forEach((picture, i) => paste(sheet, picture, i * (picture.width + GAP), top));
    top += row[0].height + GAP;
  }
  mkdirSync(ARTEFACTS, { recursive: true });
  const file = new URL(`${id}.png`, ARTEFACTS);
  writeFileSync(file, encode(sheet));
  return fileURLToPath(file);
}
