import { COARSE, createPicture } from './picture.mjs';

/**
 * Two renderings of the same text differ by up to a pixel in where the edges of glyphs lie, and in
 * how dark they are. So a pixel counts as different only if its colour is not between those that the
 * other picture has within one pixel around, by more than this.
 */
const EDGE = 24;
/** Where a picture is flat there are no edges, and a ground's tint may be faint. */
const FLAT = 4;
/** Differences are counted in squares: on a long page a shifted bar is no share worth naming. */
const SQUARE = 32;
/**
 * So many different pixels make a square different. Text with other hinting comes to 23, a bar
 * shifted by 2 px to 43, a missing hairline to 32. A digit for one that is like it, as 8 for 6, comes
 * to less: what text says is for other tests.
 */
const MOST = 26;

const RED = [216, 0, 36];

if (COARSE >= EDGE) throw new Error('Reduced colours would count as differences.');

/**
 * Compares two pictures of the same size. `difference` is the old one, pale, with the different
 * pixels in red; `worst` the most different pixels in one square.
 */
export function compare(old, now) {
  const { width, height } = old;
  const counts = new Uint16Array(Math.ceil(width / SQUARE) * Math.ceil(height / SQUARE));
  const difference = createPicture(width, height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      const differs = isDifferent(old, now, x, y);
      if (differs) counts[squareOf(x, y, width)] += 1;
      for (let channel = 0; channel < 3; channel += 1) {
        const pale = 255 - (255 - old.data[at + channel]) / 5;
        difference.data[at + channel] = differs ? RED[channel] : pale;
      }
    }
  }
  const worst = Math.max(...counts);
  return { isSame: worst <= MOST, worst, difference };
}

const squareOf = (x, y, width) =>
  Math.floor(y / SQUARE) * Math.ceil(width / SQUARE) + Math.floor(x / SQUARE);

function isDifferent(old, now, x, y) {
  const at = (y * old.width + x) * 4;
  let farthest = 0;
  for (let channel = 0; channel < 3; channel += 1) {
    const distance = Math.abs(old.data[at + channel] - now.data[at + channel]);
    farthest = Math.max(farthest, distance);
  }
  if (farthest <= FLAT) return false;
  for (let channel = 0; channel < 3; channel += 1) {
    const [was, is] = [old.data[at + channel], now.data[at + channel]];
    const [oldLow, oldHigh] = around(old, x, y, channel);
    const [nowLow, nowHigh] = around(now, x, y, channel);
    const isFlat = oldLow === oldHigh && nowLow === nowHigh;
    const outside = Math.max(oldLow - is, is - oldHigh, nowLow - was, was - nowHigh);
    if (outside > (isFlat ? FLAT : EDGE)) return true;
  }
  return false;
}

/** The least and the most of a channel at a pixel and its eight neighbours. */
function around({ width, height, data }, x, y, channel) {
  let [low, high] = [255, 0];
  for (let j = Math.max(0, y - 1); j <= Math.min(height - 1, y + 1); j += 1) {
    for (let i = Math.max(0, x - 1); i <= Math.min(width - 1, x + 1); i += 1) {
      const value = data[(j * width + i) * 4 + channel];
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
  }
  return [low, high];
}
