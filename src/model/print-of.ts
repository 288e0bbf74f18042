/** A number of so many bits for a text (FNV-1a); `salt` gives others where two are alike. */
export function printOf(text: string, salt: number, bits: number): number {
  let hash = 0x811c9dc5 ^ salt;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return ((hash ^ (hash >>> 15)) & ((1 << bits) - 1)) >>> 0;
}
