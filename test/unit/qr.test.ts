import { expect } from 'chai';
import { encode } from 'uqr';
import { qrPath } from '../../src/export/qr.js';

/** The dark modules of a path, as `x y`. */
function modulesOf(path: string): Set<string> {
  const runs = path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g);
  return new Set(
    [...runs].flatMap(([, x, y, width]) =>
      Array.from({ length: Number(width) }, (_, i) => `${Number(x) + i} ${y}`),
    ),
  );
}

describe('The picture of a code', () => {
  const { size, path } = qrPath('0123-4567-89AB-CDEF')!;
  const modules = modulesOf(path);
  const isDark = (x: number, y: number) => modules.has(`${x} ${y}`);

  it('is a square that readers know by its three corners', () => {
    const corner = (x: number, y: number) =>
      Array.from({ length: 7 }, (_, row) =>
        Array.from({ length: 7 }, (_, column) => (isDark(x + column, y + row) ? '#' : ' ')).join(
          '',
        ),
      );
    const finder = ['#######', '#     #', '# ### #', '# ### #', '# ### #', '#     #', '#######'];
    expect(corner(4, 4)).to.deep.equal(finder);
    expect(corner(size - 11, 4)).to.deep.equal(finder);
    expect(corner(4, size - 11)).to.deep.equal(finder);
  });

  it('has an empty edge of four', () => {
    for (const place of modules) {
      for (const at of place.split(' ').map(Number)) {
        expect(at).to.be.within(4, size - 5);
      }
    }
  });

  for (const text of ['A', '0123-4567-89AB-CDEF', 'ZYXW-'.repeat(60)]) {
    it(`has each module of the code, and no other: ${text.slice(0, 20)}`, () => {
      const { data } = encode(text, { ecc: 'M', border: 4 });
      const picture = qrPath(text)!;
      const dark = modulesOf(picture.path);
      const rows = Array.from({ length: picture.size }, (_, y) =>
        Array.from({ length: picture.size }, (__, x) => dark.has(`${x} ${y}`)),
      );
      expect(rows).to.deep.equal(data);
    });
  }

  it('is none where the text is too long for one', () => {
    expect(qrPath('🙂'.repeat(583))).to.equal(null);
    expect(qrPath('a'.repeat(2331))).not.to.equal(null);
    expect(qrPath('a'.repeat(2332))).to.equal(null);
  });

  it('is made of whole runs alone', () => {
    expect(path.replace(/M\d+ \d+h\d+v1h-\d+z/g, '')).to.equal('');
    expect(modules.size).to.be.above(100);
  });
});
