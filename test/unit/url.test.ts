import { expect } from 'chai';
import * as fc from 'fast-check';
import { isSafeUrl, isWebUrl } from '../../src/schema/url.js';

describe('An address', () => {
  const SAFE = new Set(['http:', 'https:', 'mailto:', 'tel:']);

  /** What the browser would open when somebody followed a link with this address. */
  function protocolOf(address: string): string {
    const link = document.createElement('a');
    link.href = address;
    return link.protocol;
  }

  const schemes = ['javascript', 'data', 'vbscript', 'file', 'blob', 'about', 'ws', 'ftp', 'https'];
  const noise = fc
    .array(
      fc.constantFrom(
        '',
        '',
        '',
        ' ',
        '\t',
        '\n',
        '\r',
        '\0',
        '\u0001',
        '\u001f',
        '\u00a0',
        '\u200b',
        '\ufeff',
        '/',
        '\\',
        ':',
        '%0a',
        '&',
        '#',
      ),
    ) // prettier-ignore
    .map((parts) => parts.slice(0, 3).join(''));

  it('that may become a link never leads to a script, however it is disguised', () => {
    const letters = fc
      .tuple(fc.constantFrom(...schemes), fc.boolean(), fc.nat(8), noise)
      .map(([scheme, isUpper, at, between]) => {
        const text = isUpper ? scheme.toUpperCase() : scheme;
        return text.slice(0, at) + between + text.slice(at);
      });
    fc.assert(
      fc.property(noise, letters, noise, (before, scheme, after) => {
        const address = `${before}${scheme}${after}:alert(1)`;
        if (isSafeUrl(address)) expect(SAFE, address).to.include(protocolOf(address));
      }),
      { numRuns: 3000 },
    );
  });

  it('that may become a link never leads to a script, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (address) => {
        if (isSafeUrl(address)) expect(SAFE, address).to.include(protocolOf(address));
      }),
      { numRuns: 3000 },
    );
  });

  it('on the web may also become a link', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string()), (address) => {
        if (isWebUrl(address)) {
          expect(isSafeUrl(address)).to.equal(true);
          expect(protocolOf(address)).to.match(/^https?:$/);
        }
      }),
    );
  });

  it('on the web is recognised', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        expect(isWebUrl(address)).to.equal(true);
      }),
    );
  });

  it('that no browser can read is none', () => {
    for (const address of ['https://', 'http://[', 'https://?', 'https://exa mple.org/']) {
      expect(isSafeUrl(address), address).to.equal(false);
      expect(isWebUrl(address), address).to.equal(false);
    }
  });
});
