import { expect } from 'chai';
import { bounded, knownLocale } from '../../src/format/intl.js';

describe('What is kept because it is dear to make', () => {
  function counting() {
    const made: string[] = [];
    const get = bounded((locale, name) => {
      made.push(`${locale} ${name}`);
      return { locale, name };
    });
    return { made, get };
  }

  it('is made once for each language and name', () => {
    const { made, get } = counting();
    const first = get('en', 'USD');
    expect(get('en', 'USD')).to.equal(first);
    expect(get('es', 'USD')).to.not.equal(first);
    expect(get('en', 'EUR')).to.not.equal(first);
    expect(made).to.deep.equal(['en USD', 'es USD', 'en EUR']);
  });

  it('is forgotten, oldest first, when there is ever more of it', () => {
    const { made, get } = counting();
    for (let i = 0; i < 1000; i++) get('en', `C${i}`);
    made.length = 0;
    get('en', 'C999');
    get('en', 'C980');
    expect(made).to.deep.equal([]);
    get('en', 'C0');
    expect(made).to.deep.equal(['en C0']);
  });

  it('is never more than fifty', () => {
    const { made, get } = counting();
    for (let i = 0; i < 1000; i++) get('en', `C${i}`);
    made.length = 0;
    // From the newest back: what is still kept is not made again.
    let kept = 0;
    for (let i = 999; i >= 0 && made.length === 0; i--) {
      get('en', `C${i}`);
      if (made.length === 0) kept++;
    }
    expect(kept).to.equal(50);
  });

  it('is not kept when making it failed', () => {
    let calls = 0;
    const get = bounded(() => {
      calls++;
      if (calls === 1) throw new RangeError('No such currency');
      return calls;
    });
    expect(() => get('en', 'X')).to.throw(RangeError);
    expect(get('en', 'X')).to.equal(2);
  });
});

describe('The language of a page', () => {
  const tags: [tag: string, known: string][] = [
    ['en', 'en'],
    ['es-mx', 'es-MX'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['', 'en'],
    ['english please', 'en'],
    ['en_US', 'en'],
    ['-', 'en'],
    ['x', 'en'],
    ['en-us-us', 'en'],
  ];
  for (const [tag, known] of tags) {
    it(`given as ${JSON.stringify(tag)} is shown as ${known}`, () => {
      expect(knownLocale(tag)).to.equal(known);
      expect(() => new Intl.NumberFormat(knownLocale(tag))).to.not.throw();
    });
  }
});
