import { encode } from 'uqr';

/** How many bytes the largest QR code of this kind has room for (ISO/IEC 18004, version 40, level M). */
const MAX_BYTES = 2331;

/**
 * A QR code as one path of SVG, with the empty edge that readers need; `size` units wide and high.
 * Null for a text that none has room for.
 */
export function qrPath(text: string): { readonly size: number; readonly path: string } | null {
  if (new TextEncoder().encode(text).length > MAX_BYTES) return null;
  const { size, data } = encode(text, { ecc: 'M', border: 4 });
  const path = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => {
      if (!isDark || row[x - 1]) return [];
      const end = row.indexOf(false, x);
      const width = (end < 0 ? size : end) - x;
      return [`M${x} ${y}h${width}v1h-${width}z`];
    }),
  );
  return { size, path: path.join('') };
}
