import { deflateSync, crc32 } from 'node:zlib';
import { PNG } from 'pngjs';

/** A picture is its `width`, its `height`, and `data`: four bytes a pixel, red, green, blue, opaque. */
export function createPicture(width, height, [red, green, blue] = [255, 255, 255]) {
  const data = Buffer.alloc(width * height * 4, Buffer.from([red, green, blue, 255]));
  return { width, height, data };
}

export function decode(png) {
  const { width, height, data } = PNG.sync.read(Buffer.from(png));
  return { width, height, data };
}

/** Copies a picture onto another one, which is as large as it has to be. */
export function paste(onto, picture, left, top) {
  for (let y = 0; y < picture.height; y += 1) {
    const from = y * picture.width * 4;
    const row = picture.data.subarray(from, from + picture.width * 4);
    onto.data.set(row, ((top + y) * onto.width + left) * 4);
  }
}

/** The part of a picture from `left` on, `width` wide; what lies outside is of the colour given. */
export function cut(picture, left, width, height, colour) {
  const part = createPicture(width, height, colour);
  const right = Math.min(picture.width, left + width);
  for (let y = 0; y < Math.min(height, picture.height); y += 1) {
    const from = y * picture.width * 4;
    part.data.set(picture.data.subarray(from + left * 4, from + right * 4), y * width * 4);
  }
  return part;
}

/** Half as wide and as high: each pixel is the mean of four. */
export function halve({ width, height, data }) {
  const half = createPicture(width >> 1, height >> 1);
  for (let y = 0; y < half.height; y += 1) {
    for (let x = 0; x < half.width; x += 1) {
      for (let channel = 0; channel < 3; channel += 1) {
        const at = (2 * y * width + 2 * x) * 4 + channel;
        const sum = data[at] + data[at + 4] + data[at + width * 4] + data[at + width * 4 + 4];
        half.data[(y * half.width + x) * 4 + channel] = Math.round(sum / 4);
      }
    }
  }
  return half;
}

/** So far the edges of glyphs are moved, of 255; what compares pictures has to let that pass. */
export const COARSE = 17;
/** A colour with so many pixels among their like is a ground, and stays as it is. */
const GROUND = 16;
const MOST_COLOURS = 256;

/** The picture with few enough colours for a palette, which makes its file a third as large. */
export function reduceColours({ width, height, data }) {
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const grounds = countFlat(pixels, width);
  const coarse = replace(pixels, (colour) =>
    grounds.get(colour) >= GROUND ? colour : snap(colour),
  );
  const byCount = [...countColours(coarse)].sort(([a, m], [b, n]) => n - m || a - b);
  const kept = new Set(byCount.slice(0, MOST_COLOURS).map(([colour]) => colour));
  const closer = (to) => (a, b) => (distance(a, to) <= distance(b, to) ? a : b);
  const reduced = replace(coarse, (colour) =>
    kept.has(colour) ? colour : [...kept].reduce(closer(colour)),
  );
  return { width, height, data: Buffer.from(reduced.buffer) };
}

/** Asks once for each colour. Most pixels are like the one before, which saves looking them up. */
function replace(pixels, by) {
  const replaced = new Uint32Array(pixels.length);
  const known = new Map();
  let [last, answer] = [-1, -1];
  for (let i = 0; i < pixels.length; i += 1) {
    const colour = pixels[i];
    if (colour !== last) {
      last = colour;
      if (!known.has(colour)) known.set(colour, by(colour));
      answer = known.get(colour);
    }
    replaced[i] = answer;
  }
  return replaced;
}

function countColours(pixels) {
  const counts = new Map();
  for (let start = 0, end = 0; start < pixels.length; start = end) {
    const colour = pixels[start];
    do end += 1;
    while (pixels[end] === colour);
    counts.set(colour, (counts.get(colour) ?? 0) + end - start);
  }
  return counts;
}

/** How many pixels of each colour, up to as many as matter, have that colour on four sides. */
function countFlat(pixels, width) {
  const counts = new Map();
  let full = -1;
  for (let i = 0; i < pixels.length; i += 1) {
    const colour = pixels[i];
    if (colour === full || colour !== pixels[i - 1] || colour !== pixels[i + 1]) continue;
    if (colour !== pixels[i - width] || colour !== pixels[i + width]) continue;
    const count = (counts.get(colour) ?? 0) + 1;
    counts.set(colour, count);
    if (count >= GROUND) full = colour;
  }
  return counts;
}

const channelsOf = (colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];

function snap(colour) {
  const [red, green, blue] = channelsOf(colour).map((it) => Math.round(it / COARSE) * COARSE);
  return ((255 << 24) | (blue << 16) | (green << 8) | red) >>> 0;
}

function distance(one, other) {
  const others = channelsOf(other);
  return channelsOf(one).reduce((sum, it, i) => sum + (it - others[i]) ** 2, 0);
}

/** A PNG file; one with a palette, where the colours are few enough. pngjs writes none. */
export function encode(picture) {
  const { width, height, data } = picture;
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const palette = new Map([...countColours(pixels).keys()].map((colour, i) => [colour, i]));
  if (palette.size > MOST_COLOURS) {
    return PNG.sync.write(Object.assign(new PNG({ width, height }), { data }));
  }
  const bits = [1, 2, 4, 8].find((it) => palette.size <= 2 ** it);
  // Each row begins with a byte that says how it is filtered: not at all.
  const length = 1 + Math.ceil((width * bits) / 8);
  const rows = Buffer.alloc(length * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const bit = x * bits;
      const index = palette.get(pixels[y * width + x]);
      rows[y * length + 1 + (bit >> 3)] |= index << (8 - bits - (bit & 7));
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bits, 3], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from([...palette.keys()].flatMap(channelsOf))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type, body) {
  const content = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(content));
  return Buffer.concat([length, content, check]);
}
